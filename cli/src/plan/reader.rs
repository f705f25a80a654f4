//! Reads the tree of a manifest's file, and collects all that is wrong with it.

use super::kinds::{KINDS, Kind};
use super::manifest::{Manifest, Resource, Setting, With};
use super::node::{Node, Place, Tree};
use super::schema::Schema;
use super::secrets::{Source, Store};
use serde_json::Value;
use std::collections::HashMap;
use std::path::Path;

/// How many mistakes are shown. A wrong word can be in each of many thousand resources.
const SHOWN: usize = 20;

#[derive(Default)]
pub(super) struct Reader {
    resources: Vec<Resource>,
    by_address: HashMap<String, usize>,
    owns: HashMap<String, String>,
    problems: Vec<(Place, String)>,
    more: usize,
}

impl Reader {
    /// The manifest, or its first mistakes, each in a line with its place.
    pub(super) fn manifest(mut self, path: &Path, root: &Node) -> Result<Manifest, String> {
        self.root(root);
        self.link();
        let resources = self.sorted();
        let addresses = resources.iter().enumerate();
        let by_address = addresses.map(|(index, resource)| (resource.address.clone(), index)).collect();
        let owns = std::mem::take(&mut self.owns);
        let manifest = Manifest { path: path.to_owned(), resources, by_address, owns };
        if self.problems.is_empty() {
            self.check(&manifest);
        }
        if self.problems.is_empty() {
            return Ok(manifest);
        }
        let problems = self.problems.iter().map(|(place, what)| format!("{}:{place}: {what}", path.display()));
        let more = (self.more > 0).then(|| format!("and {} more mistakes", self.more));
        Err(problems.chain(more).collect::<Vec<_>>().join("\n"))
    }

    fn refuse(&mut self, place: Place, what: impl Into<String>) {
        if self.problems.len() < SHOWN {
            self.problems.push((place, what.into()));
        } else {
            self.more += 1;
        }
    }

    fn root(&mut self, root: &Node) {
        let Some(entries) = root.map() else { return self.refuse(root.place, "a manifest is a table of platforms") };
        match root.get("version") {
            None => self.refuse(root.place, "`version = 1` is missing"),
            Some(version) if version.value() == 1 => {}
            Some(version) => self.refuse(version.place, "this program reads manifests of `version = 1`"),
        }
        for (platform, node) in entries {
            match platform.as_str() {
                "version" => {}
                "owns" => self.owns(node),
                platform => self.platform(platform, node),
            }
        }
    }

    fn platform(&mut self, platform: &str, node: &Node) {
        let kinds = KINDS.iter().filter_map(|kind| kind.name.split_once('.'));
        if !kinds.clone().any(|(known, _)| known == platform) {
            let known = kinds.map(|(platform, _)| platform).chain(["version", "owns"]);
            return self.refuse(node.place, unknown("platform", platform, known));
        }
        let Some(entries) = node.map() else { return self.refuse(node.place, "expected a table") };
        for (name, node) in entries {
            let full = format!("{platform}.{name}");
            let elsewhere = format!(".{name}");
            if let Some(kind) = KINDS.iter().find(|kind| kind.name == full) {
                self.kind(kind, node);
            } else if let Some(other) = KINDS.iter().find(|kind| kind.name.ends_with(&elsewhere)) {
                self.refuse(node.place, format!("`{full}` is no kind of resource; did you mean `{}`?", other.name));
            } else {
                let own = kinds.clone().filter(|(of, _)| *of == platform).map(|(_, name)| name);
                self.refuse(node.place, unknown("kind of resource", name, own));
            }
        }
    }

    fn owns(&mut self, node: &Node) {
        let known = KINDS.iter().map(|kind| kind.name.as_str());
        for (name, pattern) in node.map().unwrap_or_default() {
            let prefix = pattern.text().and_then(|text| text.strip_suffix('*')).filter(|prefix| !prefix.contains('*'));
            match prefix {
                _ if !known.clone().any(|kind| kind == name) => {
                    self.refuse(pattern.place, unknown("kind of resource", name, known.clone()));
                }
                Some(prefix) => drop(self.owns.insert(name.clone(), prefix.to_owned())),
                None => {
                    self.refuse(pattern.place, "expected the start of names with `*` after it, such as \"site-a-*\"");
                }
            }
        }
    }

    fn kind(&mut self, kind: &'static Kind, node: &Node) {
        if kind.is_single() {
            return self.resource(kind, kind.name.clone(), node);
        }
        let Some(entries) = node.map() else { return self.refuse(node.place, "expected a table of resources") };
        for (handle, node) in entries {
            let is_odd = |char: char| char == '.' || char.is_whitespace() || char.is_control();
            if handle.is_empty() || handle.contains(is_odd) {
                self.refuse(node.place, format!("{handle:?}: the name of a resource has no dots and no white space"));
            }
            self.resource(kind, format!("{}.{handle}", kind.name), node);
        }
    }

    fn resource(&mut self, kind: &'static Kind, address: String, node: &Node) {
        let Some(entries) = node.map() else { return self.refuse(node.place, "expected a table of fields") };
        let is_subscriber = |name: &str| kind.is_of_subscriber() && name == "subscriber";
        let subscriber = entries.iter().find(|(name, _)| is_subscriber(name)).and_then(|(_, node)| node.text());
        if kind.is_of_subscriber() && subscriber.is_none() {
            self.refuse(node.place, "`subscriber` is missing: the email address of the subscriber");
        }
        let own = entries.iter().filter(|(name, _)| !is_subscriber(name));
        let mut fields = Vec::new();
        self.fields(kind.schema(), &own, node.place, "", &mut fields);
        self.by_address.insert(address.clone(), self.resources.len());
        let subscriber = subscriber.map(str::to_owned);
        self.resources.push(Resource { address, kind, subscriber, place: node.place, fields, needs: Vec::new() });
    }

    fn fields<'a>(
        &mut self,
        schema: Schema,
        entries: &(impl Iterator<Item = &'a (String, Node)> + Clone),
        place: Place,
        prefix: &str,
        fields: &mut Vec<(String, Setting)>,
    ) {
        let mut choices: HashMap<&str, &str> = HashMap::new();
        for (name, node) in entries.clone() {
            let Some(property) = schema.property(name) else {
                let names: Vec<String> = schema.properties().map(|(name, _)| name).collect();
                self.refuse(node.place, unknown("field", name, names.iter().map(String::as_str)));
                continue;
            };
            if let Some(first) = property.choice().and_then(|choice| choices.insert(choice, name)) {
                self.refuse(node.place, format!("`{name}` excludes `{first}`; keep one of them"));
            }
            let path = format!("{prefix}{name}");
            let reference = node.get("ref").and_then(Node::text);
            match (&node.tree, reference) {
                (Tree::Map(entries), Some(text)) if entries.len() == 1 => {
                    let address = text.to_owned();
                    fields.push((path, Setting::Live { address, field: String::new(), place: node.place }));
                }
                (Tree::Map(_), _) if property.is_secret() => match source(node) {
                    Ok(source) => fields.push((path, Setting::Secret { owner: String::new(), source })),
                    Err(what) => self.refuse(node.place, format!("`{name}`: {what}")),
                },
                _ if property.is_secret() => self.refuse(
                    node.place,
                    format!("`{name}` is a secret, which a manifest never holds; say where it comes from: {SOURCES}"),
                ),
                (Tree::Map(entries), _) if property.is_object() => {
                    self.fields(property, &entries.iter(), node.place, &format!("{path}."), fields);
                }
                (tree, _) if fits(property, tree) => fields.push((path, Setting::Value(node.value()))),
                _ => self.refuse(node.place, format!("`{name}`: expected {}", expected(property))),
            }
        }
        let missing = schema.required().filter(|name| !entries.clone().any(|(own, _)| own == name));
        let missing: Vec<String> = missing.map(|name| format!("`{name}`")).collect();
        if !missing.is_empty() {
            let verb = if missing.len() == 1 { "is" } else { "are" };
            self.refuse(place, format!("{} {verb} missing", missing.join(", ")));
        }
    }

    /// Finds what the references lead to. Until then, the whole reference is their address.
    fn link(&mut self) {
        let mut resources = std::mem::take(&mut self.resources);
        for resource in &mut resources {
            for (path, setting) in &mut resource.fields {
                match setting {
                    Setting::Value(_) => {}
                    Setting::Secret { owner, .. } => *owner = format!("{}.{path}", resource.address),
                    Setting::Live { address, field, place } => {
                        let mut ends = address.match_indices('.').map(|(end, _)| end);
                        if let Some(end) = ends.find(|end| self.by_address.contains_key(&address[..*end])) {
                            address.split_off(end)[1..].clone_into(field);
                            if !resource.needs.contains(address) {
                                resource.needs.push(address.clone());
                            }
                        } else {
                            let named = address.rsplit_once('.').map_or(address.as_str(), |(named, _)| named);
                            // To look for the nearest of many names takes long.
                            let what = if self.problems.len() < SHOWN {
                                unknown("resource", named, self.by_address.keys().map(String::as_str))
                            } else {
                                String::new()
                            };
                            self.refuse(*place, what);
                        }
                    }
                }
            }
        }
        self.resources = resources;
    }

    /// The resources, each after those that it needs, with what they refer to in place.
    fn sorted(&mut self) -> Vec<Resource> {
        let mut resources = std::mem::take(&mut self.resources);
        let order = order(&resources, &self.by_address).unwrap_or_else(|(place, circle)| {
            self.refuse(place, circle);
            Vec::new()
        });
        for index in &order {
            let mut fields = std::mem::take(&mut resources[*index].fields);
            for (path, setting) in &mut fields {
                let Setting::Live { address, field, place } = setting else { continue };
                let target = self.by_address.get(address).map(|index| &resources[*index]);
                let found = target.and_then(|target| target.fields.iter().find(|(name, _)| name == field));
                let found = found.map(|(_, found)| found.clone());
                let is_secret = resources[*index].kind.is_secret(path);
                match found {
                    Some(Setting::Secret { .. }) if !is_secret => {
                        self.refuse(*place, format!("`{path}` is no secret, and would show the one that it refers to"));
                    }
                    Some(Setting::Value(_) | Setting::Live { .. }) | None if is_secret && target.is_some() => {
                        self.refuse(
                            *place,
                            format!("`{path}` is a secret, and can only refer to a secret of the manifest"),
                        );
                    }
                    Some(Setting::Live { address: at, field: of, .. }) => (*address, *field) = (at, of),
                    Some(found) => *setting = found,
                    None => {}
                }
            }
            resources[*index].fields = fields;
        }
        let mut resources: Vec<_> = resources.into_iter().map(Some).collect();
        order.into_iter().filter_map(|index| resources[index].take()).collect()
    }

    /// Checks each description as the request that it becomes.
    fn check(&mut self, manifest: &Manifest) {
        for resource in &manifest.resources {
            let Ok(desired) = manifest.desired(resource, &HashMap::new(), With::Placeholders) else { continue };
            if let Err(what) = resource.kind.check(&desired) {
                self.refuse(resource.place, what);
            }
            let key = resource.kind.key(&desired);
            if !key.is_empty() && !manifest.owns(resource.kind, &key) {
                self.refuse(resource.place, format!("{}: `owns` says that this manifest is not about it", key[0]));
            }
        }
    }
}

/// The indices of the resources, each after those that it needs. If references lead in a circle: where, and along what.
fn order(resources: &[Resource], by_address: &HashMap<String, usize>) -> Result<Vec<usize>, (Place, String)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut states = vec![State::New; resources.len()];
    let mut order = Vec::with_capacity(resources.len());
    for start in 0..resources.len() {
        // The path from the start, each with how many of its needs were looked at. A manifest can be deep.
        let mut path = vec![(start, 0)];
        while let Some((index, next)) = path.last_mut() {
            let index = *index;
            if *next == 0 {
                match states[index] {
                    State::Done => {
                        path.pop();
                        continue;
                    }
                    State::New => states[index] = State::Open,
                    State::Open => {}
                }
            }
            let need = resources[index].needs.get(*next).map(|need| by_address[need]);
            *next += 1;
            match need {
                None => {
                    states[index] = State::Done;
                    order.push(index);
                    path.pop();
                }
                Some(need) if states[need] == State::Open => {
                    let from = path.iter().position(|(on_path, _)| *on_path == need).unwrap_or_default();
                    let names = path[from..].iter().map(|(index, _)| resources[*index].address.as_str());
                    let names: Vec<&str> = names.chain([resources[need].address.as_str()]).collect();
                    let circle = format!("the references lead in a circle: {}", names.join(" -> "));
                    return Err((resources[need].place, circle));
                }
                Some(need) if states[need] == State::Done => {}
                Some(need) => path.push((need, 0)),
            }
        }
    }
    Ok(order)
}

const SOURCES: &str = "{ file = … }, { command = [ … ] }, { prompt = true } or { generate = { length = 32 }, store = { command = [ … ] } }";

fn source(node: &Node) -> Result<Source, String> {
    let entries = node.map().unwrap_or_default();
    let names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    let command = |node: &Node| {
        let Tree::List(words) = &node.tree else { return None };
        words
            .iter()
            .map(|word| word.text().map(str::to_owned))
            .collect::<Option<Vec<_>>>()
            .filter(|words| !words.is_empty())
    };
    let found = match names.as_slice() {
        ["file"] => node.get("file").and_then(Node::text).map(|path| Source::File(path.into())),
        ["command"] => node.get("command").and_then(command).map(Source::Command),
        ["prompt"] => node.get("prompt").filter(|node| node.value() == true).map(|_| Source::Prompt),
        ["generate", "store"] | ["store", "generate"] => {
            let length = node.get("generate").and_then(|node| node.get("length")).map(Node::value);
            let length = length.and_then(|length| length.as_u64()).and_then(|length| usize::try_from(length).ok());
            let store = node.get("store").and_then(|node| node.get("command")).and_then(command);
            match (length.filter(|length| (12..=128).contains(length)), store) {
                (Some(length), Some(store)) => Some(Source::Generated { length, store: Store(store) }),
                _ => None,
            }
        }
        _ => None,
    };
    found.ok_or_else(|| format!("expected one of {SOURCES}; a length is from 12 to 128"))
}

fn fits(schema: Schema, tree: &Tree) -> bool {
    match (schema.kind(), tree) {
        (_, Tree::Scalar(Value::Null)) => schema.is_nullable(),
        ("array", Tree::List(items)) => items.iter().all(|item| matches!(item.tree, Tree::Scalar(_))),
        ("string", Tree::Scalar(Value::String(_)))
        | ("integer" | "number", Tree::Scalar(Value::Number(_)))
        | ("boolean", Tree::Scalar(Value::Bool(_))) => true,
        _ => false,
    }
}

fn expected(schema: Schema) -> &'static str {
    match schema.kind() {
        "array" => "a list",
        "object" => "a table",
        "integer" | "number" => "a number",
        "boolean" => "true or false",
        _ => "a text in quotes",
    }
}

/// A message about an unknown name, with the nearest one.
fn unknown<'a>(what: &str, name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let near = known.into_iter().map(|known| (strsim::jaro_winkler(name, known), known));
    // Of two that are as near, always the same.
    let nearest = near.max_by(|(left, one), (right, other)| left.total_cmp(right).then(other.cmp(one)));
    match nearest {
        Some((likeness, nearest)) if likeness > 0.7 => format!("unknown {what} `{name}`; did you mean `{nearest}`?"),
        _ => format!("unknown {what} `{name}`"),
    }
}
