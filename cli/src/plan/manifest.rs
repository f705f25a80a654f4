//! A manifest: what it says, and in what order it is brought about.

use super::kinds::{KINDS, Kind};
use super::node::{Node, Place, Tree, toml, yaml};
use super::schema::Schema;
use super::secrets::{Secrets, Source, Store};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A manifest.
pub struct Manifest {
    pub path: PathBuf,
    /// The resources, each after those that it refers to.
    pub resources: Vec<Resource>,
    by_address: HashMap<String, usize>,
    /// The start of the names of a kind that this manifest is about.
    owns: HashMap<String, String>,
}

/// A resource that a manifest describes.
pub struct Resource {
    /// `signalwire.sip_credentials.front-desk`
    pub address: String,
    pub kind: &'static Kind,
    /// The email address of the subscriber that it belongs to.
    pub subscriber: Option<String>,
    place: Place,
    /// The fields that are set, with dots for depth.
    fields: Vec<(String, Setting)>,
    /// The addresses that it refers to.
    pub needs: Vec<String>,
}

enum Setting {
    Value(Value),
    Secret(Source),
    Reference { text: String, place: Place },
}

/// A reference, once it was looked for.
struct Target<'a> {
    address: &'a str,
    field: &'a str,
}

/// Why a description is not complete yet: it needs a field of this resource, which does not exist.
#[derive(Debug)]
pub enum Incomplete {
    Needs(String),
    Wrong(String),
}

impl Manifest {
    /// Reads a manifest, TOML or YAML by the extension of its name.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Self::parse(path, &text)
    }

    /// Does the same with the text of the file.
    pub fn parse(path: &Path, text: &str) -> Result<Self, String> {
        let name = path.display();
        let is_yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
        let root = if is_yaml { yaml(text) } else { toml(text) }.map_err(|error| format!("{name}:{error}"))?;
        let mut reader = Reader::default();
        reader.root(&root);
        let manifest = reader.manifest(path.to_owned());
        if reader.problems.is_empty() {
            return manifest.map_err(|error| format!("{name}:{error}"));
        }
        let problems = reader.problems.iter().map(|(place, what)| format!("{name}:{place}: {what}"));
        Err(problems.collect::<Vec<_>>().join("\n"))
    }

    pub fn get(&self, address: &str) -> Option<&Resource> {
        self.by_address.get(address).map(|index| &self.resources[*index])
    }

    /// True if the manifest is about a resource with this natural key.
    pub fn owns(&self, kind: &Kind, key: &[String]) -> bool {
        let prefix = self.owns.get(&kind.name);
        prefix.is_none_or(|prefix| key.first().is_some_and(|first| first.starts_with(prefix.as_str())))
    }

    /// The addresses whose live state a description needs.
    pub fn reads<'a>(&'a self, resource: &'a Resource) -> Vec<&'a str> {
        let references = resource.fields.iter().filter_map(|(_, setting)| match setting {
            Setting::Reference { text, .. } => self.target(text),
            _ => None,
        });
        references.flat_map(|target| self.reads_of(&target)).collect()
    }

    fn reads_of<'a>(&'a self, target: &Target<'a>) -> Vec<&'a str> {
        match self.setting(target) {
            Some(Setting::Reference { text, .. }) => {
                self.target(text).map(|target| self.reads_of(&target)).unwrap_or_default()
            }
            Some(_) => Vec::new(),
            None => vec![target.address],
        }
    }

    fn setting(&self, target: &Target<'_>) -> Option<&Setting> {
        let resource = self.get(target.address)?;
        resource.fields.iter().find(|(name, _)| name == target.field).map(|(_, setting)| setting)
    }

    fn target<'a>(&self, text: &'a str) -> Option<Target<'a>> {
        let ends = text.match_indices('.').map(|(end, _)| end);
        let mut targets = ends.map(|end| Target { address: &text[..end], field: &text[end + 1..] });
        targets.find(|target| self.by_address.contains_key(target.address))
    }

    /// The description of a resource, with what it refers to in place. `live` has the resources that were read. Secrets are left
    /// out unless there is something to read them with; then, those that a request requires and that are not to be sent are
    /// filled with a dash.
    pub fn desired(
        &self,
        resource: &Resource,
        live: &HashMap<String, Value>,
        secrets: With<'_>,
    ) -> Result<Value, Incomplete> {
        let mut desired = Value::Object(Map::new());
        for (field, setting) in &resource.fields {
            let value = self.value(&format!("{}.{field}", resource.address), setting, live, secrets)?;
            let Some(value) = value else { continue };
            let mut at = &mut desired;
            for name in field.split('.') {
                at = &mut at[name];
            }
            *at = value;
        }
        Ok(desired)
    }

    fn value(
        &self,
        name: &str,
        setting: &Setting,
        live: &HashMap<String, Value>,
        secrets: With<'_>,
    ) -> Result<Option<Value>, Incomplete> {
        match setting {
            Setting::Value(value) => Ok(Some(value.clone())),
            Setting::Secret(source) => match secrets {
                With::No => Ok(None),
                With::Placeholders => Ok(Some("-".into())),
                With::Secrets(secrets) => {
                    secrets.read(name, source).map(|secret| Some(secret.expose().into())).map_err(Incomplete::Wrong)
                }
            },
            Setting::Reference { text, place } => {
                let target =
                    self.target(text).ok_or_else(|| Incomplete::Wrong(format!("{place}: {text}: no such resource")))?;
                if let Some(setting) = self.setting(&target) {
                    return self.value(text, setting, live, secrets);
                }
                let Some(fields) = live.get(target.address) else {
                    return Err(Incomplete::Needs(target.address.to_owned()));
                };
                let pointer = format!("/{}", target.field.replace('.', "/"));
                match fields.pointer(&pointer) {
                    None | Some(Value::Null) => Err(Incomplete::Wrong(format!(
                        "{}:{place}: `{text}`: the resource shows no such field",
                        self.path.display()
                    ))),
                    Some(value) => Ok(Some(value.clone())),
                }
            }
        }
    }

    /// The secret fields of a resource, with their sources; also those that it refers to.
    pub fn secrets<'a>(&'a self, resource: &'a Resource) -> Vec<(&'a str, String, &'a Source)> {
        let secret = |(field, setting): &'a (String, Setting)| {
            let (name, source) = self.source(format!("{}.{field}", resource.address), setting)?;
            Some((field.as_str(), name, source))
        };
        resource.fields.iter().filter_map(secret).collect()
    }

    fn source<'a>(&'a self, name: String, setting: &'a Setting) -> Option<(String, &'a Source)> {
        match setting {
            Setting::Secret(source) => Some((name, source)),
            Setting::Reference { text, .. } => self.source(text.clone(), self.setting(&self.target(text)?)?),
            Setting::Value(_) => None,
        }
    }

    /// What the manifest describes, as text to tell manifests apart. It has no secret.
    pub fn canonical(&self) -> String {
        let mut text = String::new();
        for resource in &self.resources {
            let _ = writeln!(text, "{} {:?}", resource.address, resource.subscriber);
            for (field, setting) in &resource.fields {
                let _ = match setting {
                    Setting::Value(value) => writeln!(text, " {field}={value}"),
                    Setting::Secret(source) => writeln!(text, " {field}={source:?}"),
                    Setting::Reference { text: to, .. } => writeln!(text, " {field}->{to}"),
                };
            }
        }
        text
    }
}

/// What happens to secrets in a description.
#[derive(Clone, Copy)]
pub enum With<'a> {
    No,
    Placeholders,
    Secrets(&'a Secrets),
}

/// Reads a tree and collects all that is wrong with it.
#[derive(Default)]
struct Reader {
    resources: Vec<Resource>,
    owns: HashMap<String, String>,
    problems: Vec<(Place, String)>,
}

impl Reader {
    fn refuse(&mut self, place: Place, what: impl Into<String>) {
        self.problems.push((place, what.into()));
    }

    fn root(&mut self, root: &Node) {
        let Some(entries) = root.map() else { return self.refuse(root.place, "a manifest is a table of platforms") };
        match root.get("version").map(Node::value) {
            Some(version) if version == 1 => {}
            Some(_) => {
                self.refuse(root.get("version").unwrap_or(root).place, "this program reads manifests of `version = 1`");
            }
            None => self.refuse(root.place, "`version = 1` is missing"),
        }
        for (platform, node) in entries {
            match platform.as_str() {
                "version" => {}
                "owns" => self.owns(node),
                _ => {
                    let kinds = KINDS.iter().filter_map(|kind| kind.name.split_once('.'));
                    let names: Vec<&str> =
                        kinds.clone().map(|(platform, _)| platform).chain(["version", "owns"]).collect();
                    if !names.contains(&platform.as_str()) {
                        self.refuse(node.place, unknown("platform", platform, names));
                        continue;
                    }
                    let Some(entries) = node.map() else {
                        self.refuse(node.place, "expected a table");
                        continue;
                    };
                    for (name, node) in entries {
                        let full = format!("{platform}.{name}");
                        let names = kinds.clone().filter(|(of, _)| of == platform).map(|(_, name)| name);
                        match KINDS.iter().find(|kind| kind.name == full) {
                            Some(kind) => self.kind(kind, node),
                            None => self.refuse(node.place, unknown("kind of resource", name, names)),
                        }
                    }
                }
            }
        }
    }

    fn owns(&mut self, node: &Node) {
        for (name, pattern) in node.map().unwrap_or_default() {
            let known = KINDS.iter().map(|kind| kind.name.as_str());
            let prefix = pattern.text().and_then(|text| text.strip_suffix('*')).filter(|prefix| !prefix.contains('*'));
            match prefix {
                _ if !known.clone().any(|kind| kind == name) => {
                    self.refuse(pattern.place, unknown("kind of resource", name, known));
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
            if handle.is_empty()
                || handle.contains(|char: char| char == '.' || char.is_whitespace() || char.is_control())
            {
                self.refuse(node.place, format!("{handle:?}: the name of a resource has no dots and no white space"));
            }
            self.resource(kind, format!("{}.{handle}", kind.name), node);
        }
    }

    fn resource(&mut self, kind: &'static Kind, address: String, node: &Node) {
        let mut resource =
            Resource { address, kind, subscriber: None, place: node.place, fields: Vec::new(), needs: Vec::new() };
        let Some(entries) = node.map() else { return self.refuse(node.place, "expected a table of fields") };
        let mut own = entries.to_vec();
        if kind.is_of_subscriber() {
            let subscriber = own.iter().position(|(name, _)| name == "subscriber").map(|index| own.remove(index).1);
            resource.subscriber = subscriber.and_then(|node| node.text().map(str::to_owned));
            if resource.subscriber.is_none() {
                self.refuse(node.place, "`subscriber` is missing: the email address of the subscriber");
            }
        }
        self.fields(kind.schema(), &own, node.place, "", &mut resource.fields);
        self.resources.push(resource);
    }

    fn fields(
        &mut self,
        schema: Schema,
        entries: &[(String, Node)],
        place: Place,
        prefix: &str,
        fields: &mut Vec<(String, Setting)>,
    ) {
        let mut choices: HashMap<&str, &str> = HashMap::new();
        for (name, node) in entries {
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
                    fields.push((path, Setting::Reference { text: text.to_owned(), place: node.place }));
                }
                (Tree::Map(_), _) if property.is_secret() => match source(node) {
                    Ok(source) => fields.push((path, Setting::Secret(source))),
                    Err(what) => self.refuse(node.place, format!("`{name}`: {what}")),
                },
                _ if property.is_secret() => self.refuse(
                    node.place,
                    format!("`{name}` is a secret, which a manifest never holds; say where it comes from: {SOURCES}"),
                ),
                (Tree::Map(entries), _) if property.is_object() => {
                    self.fields(property, entries, node.place, &format!("{path}."), fields);
                }
                (tree, _) if fits(property, tree) => fields.push((path, Setting::Value(node.value()))),
                _ => self.refuse(node.place, format!("`{name}`: expected {}", expected(property))),
            }
        }
        let missing = schema.required().filter(|name| !entries.iter().any(|(own, _)| own == name));
        let missing: Vec<String> = missing.map(|name| format!("`{name}`")).collect();
        if !missing.is_empty() {
            let verb = if missing.len() == 1 { "is" } else { "are" };
            self.refuse(place, format!("{} {verb} missing", missing.join(", ")));
        }
    }

    /// The manifest, with its resources in order.
    fn manifest(&mut self, path: PathBuf) -> Result<Manifest, String> {
        let mut resources = std::mem::take(&mut self.resources);
        let by_address: HashMap<String, usize> =
            resources.iter().enumerate().map(|(index, resource)| (resource.address.clone(), index)).collect();
        let mut manifest = Manifest { path, resources: Vec::new(), by_address, owns: std::mem::take(&mut self.owns) };
        for resource in &mut resources {
            for (_, setting) in &resource.fields {
                let Setting::Reference { text, place } = setting else { continue };
                match manifest.target(text) {
                    Some(target) if !resource.needs.iter().any(|need| need == target.address) => {
                        resource.needs.push(target.address.to_owned());
                    }
                    Some(_) => {}
                    None => {
                        let known = manifest.by_address.keys().map(String::as_str);
                        let address = text.rsplit_once('.').map_or(text.as_str(), |(address, _)| address);
                        self.problems.push((*place, unknown("resource", address, known)));
                    }
                }
            }
        }
        let order = order(&resources, &manifest.by_address)?;
        let mut sorted: Vec<Option<Resource>> = resources.into_iter().map(Some).collect();
        manifest.resources = order.into_iter().filter_map(|index| sorted[index].take()).collect();
        let addresses = manifest.resources.iter().enumerate();
        manifest.by_address = addresses.map(|(index, resource)| (resource.address.clone(), index)).collect();
        for resource in &manifest.resources {
            if let Ok(desired) = manifest.desired(resource, &HashMap::new(), With::Placeholders) {
                if let Err(what) = resource.kind.check(&desired) {
                    self.problems.push((resource.place, what));
                }
                let key = resource.kind.key(&desired);
                if !key.is_empty() && !manifest.owns(resource.kind, &key) {
                    self.problems
                        .push((resource.place, format!("{}: `owns` says that this manifest is not about it", key[0])));
                }
            }
        }
        Ok(manifest)
    }
}

/// The indices of the resources, each after those that it needs.
fn order(resources: &[Resource], by_address: &HashMap<String, usize>) -> Result<Vec<usize>, String> {
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
                    return Err(format!(
                        "{}: the references lead in a circle: {}",
                        resources[need].place,
                        names.join(" -> ")
                    ));
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
    match near.max_by(|(left, _), (right, _)| left.total_cmp(right)) {
        Some((likeness, nearest)) if likeness > 0.7 => format!("unknown {what} `{name}`; did you mean `{nearest}`?"),
        _ => format!("unknown {what} `{name}`"),
    }
}
