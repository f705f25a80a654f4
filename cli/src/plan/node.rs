//! A TOML or YAML text as a tree that knows its lines and columns.

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;
use toml::de::{DeTable, DeValue};

/// A place in a file, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

#[derive(Clone, Debug)]
pub struct Node {
    pub place: Place,
    pub tree: Tree,
}

#[derive(Clone, Debug)]
pub enum Tree {
    Scalar(Value),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    pub fn map(&self) -> Option<&[(String, Node)]> {
        if let Tree::Map(entries) = &self.tree { Some(entries) } else { None }
    }

    pub fn get(&self, name: &str) -> Option<&Node> {
        self.map()?.iter().find(|(key, _)| key == name).map(|(_, node)| node)
    }

    pub fn text(&self) -> Option<&str> {
        if let Tree::Scalar(Value::String(text)) = &self.tree { Some(text) } else { None }
    }

    /// The value, without its places.
    pub fn value(&self) -> Value {
        match &self.tree {
            Tree::Scalar(value) => value.clone(),
            Tree::List(items) => items.iter().map(Self::value).collect(),
            Tree::Map(entries) => entries.iter().map(|(name, node)| (name.clone(), node.value())).collect(),
        }
    }
}

/// Parses TOML. The error begins with its place.
pub fn toml(text: &str) -> Result<Node, String> {
    let lines = Lines::new(text);
    let table = DeTable::parse(text).map_err(|error| {
        let place = lines.place(error.span().map_or(0, |span| span.start));
        format!("{place}: {}", error.message())
    })?;
    let place = lines.place(table.span().start);
    Ok(Node { place, tree: toml_table(table.get_ref(), &lines) })
}

fn toml_table(table: &DeTable<'_>, lines: &Lines<'_>) -> Tree {
    let entry = |(key, value): (&toml::Spanned<_>, &toml::Spanned<DeValue<'_>>)| {
        let key_text: &std::borrow::Cow<'_, str> = key.get_ref();
        // The key says where people look; values of dotted tables have no place of their own.
        (key_text.to_string(), Node { place: lines.place(key.span().start), tree: toml_value(value.get_ref(), lines) })
    };
    let mut entries: Vec<_> = table.iter().map(entry).collect();
    entries.sort_by_key(|(_, node)| (node.place.line, node.place.column));
    Tree::Map(entries)
}

fn toml_value(value: &DeValue<'_>, lines: &Lines<'_>) -> Tree {
    let scalar = match value {
        DeValue::String(text) => text.to_string().into(),
        DeValue::Boolean(flag) => (*flag).into(),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or_else(|_| number.to_string().into(), Value::from)
        }
        DeValue::Float(number) => {
            number.as_str().parse::<f64>().map_or_else(|_| number.to_string().into(), Value::from)
        }
        DeValue::Datetime(time) => time.to_string().into(),
        DeValue::Array(items) => {
            let item = |item: &toml::Spanned<DeValue<'_>>| Node {
                place: lines.place(item.span().start),
                tree: toml_value(item.get_ref(), lines),
            };
            return Tree::List(items.iter().map(item).collect());
        }
        DeValue::Table(table) => return toml_table(table, lines),
    };
    Tree::Scalar(scalar)
}

/// Where the lines of a text begin.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
        Self { text, starts: starts.collect() }
    }

    /// The place of a byte of the text.
    pub fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        Place { line, column: self.text[start..offset].chars().count() + 1 }
    }
}

/// How deep lists and mappings can be in each other. A manifest has six levels.
const DEPTH: usize = 64;

/// A list or mapping whose end has not come yet.
struct Open {
    node: Node,
    keys: HashSet<String>,
    /// The key whose value comes next.
    key: Option<(String, Place)>,
}

/// Parses YAML. The error begins with its place.
pub fn yaml(text: &str) -> Result<Node, String> {
    let mut events = Parser::new_from_str(text);
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    while let Some(event) = events.next_event() {
        let (event, span) = event.map_err(|error| {
            let (line, column) = (error.marker().line(), error.marker().col() + 1);
            format!("{}: {}", Place { line, column }, error.info())
        })?;
        let place = Place { line: span.start.line(), column: span.start.col() + 1 };
        let mut start = |tree| {
            open.push(Open { node: Node { place, tree }, keys: HashSet::new(), key: None });
            if open.len() > DEPTH { Err(format!("{place}: more than {DEPTH} levels")) } else { Ok(()) }
        };
        let done = match event {
            Event::MappingStart(..) => {
                start(Tree::Map(Vec::new()))?;
                continue;
            }
            Event::SequenceStart(..) => {
                start(Tree::List(Vec::new()))?;
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => match open.pop() {
                Some(open) => open.node,
                None => continue,
            },
            Event::Scalar(text, style, ..) => {
                // The text is the key of the mapping that is open, if that has no key yet.
                if let Some(Open { node: Node { tree: Tree::Map(_), .. }, keys, key: key @ None }) = open.last_mut() {
                    if !keys.insert(text.clone().into_owned()) {
                        return Err(format!("{place}: duplicate key `{text}`"));
                    }
                    *key = Some((text.into_owned(), place));
                    continue;
                }
                Node { place, tree: Tree::Scalar(yaml_scalar(&text, style)) }
            }
            Event::Alias(_) => return Err(format!("{place}: aliases are not supported; write the value out")),
            Event::DocumentStart(_) if root.is_some() => {
                return Err(format!("{place}: a manifest is one document"));
            }
            _ => continue,
        };
        match open.last_mut() {
            None => root = Some(done),
            Some(Open { node: Node { tree: Tree::List(items), .. }, .. }) => items.push(done),
            Some(Open { node: Node { tree: Tree::Map(entries), .. }, key, .. }) => match key.take() {
                Some((name, place)) => entries.push((name, Node { place, ..done })),
                None => return Err(format!("{place}: a key is a text")),
            },
            Some(_) => {}
        }
    }
    Ok(root.unwrap_or(Node { place: Place { line: 1, column: 1 }, tree: Tree::Map(Vec::new()) }))
}

/// The value of a scalar by the core schema of YAML 1.2.
fn yaml_scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return text.into();
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        // A phone number is a text, and not a number with a sign.
        text if text.starts_with('+') => text.into(),
        text => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(number), _) if number.to_string() == text => number.into(),
            (_, Ok(number)) if number.is_finite() && text.contains('.') => number.into(),
            _ => text.into(),
        },
    }
}
