//! What commands print on standard output: data, and nothing else.

use crate::failure::Failure;
use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;
use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::ControlFlow;

/// How data is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// Tables, for people.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON document in each line, as the rows come.
    Ndjson,
    /// The values alone, a line for each row.
    Values,
}

/// Standard output, in a format.
#[derive(Clone, Debug, Default)]
pub(crate) struct Output {
    pub(crate) format: Format,
    /// What to show; everything if empty.
    pub(crate) columns: Vec<Column>,
}

/// A field to show.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// What it is called in the output.
    pub(crate) name: String,
    /// Where its value is, with dots for depth.
    pub(crate) path: String,
}

/// How many rows a table may take to find the width of its columns. More are printed in parts.
const ROWS_OF_TABLE: usize = 1000;
/// How many columns a table has if nothing says which.
const COLUMNS: usize = 6;

impl Output {
    /// Prints one value.
    pub(crate) fn value(&self, value: &Value) -> Result<(), Failure> {
        let text = match self.format {
            Format::Json => pretty(&self.picked(value)),
            Format::Ndjson => self.picked(value).to_string(),
            Format::Values => self.line(value),
            Format::Table => self.properties(value),
        };
        write(&text).map(drop)
    }

    /// Starts a list, whose rows come one by one.
    pub(crate) fn rows(&self) -> Rows<'_> {
        Rows { output: self, columns: self.columns.clone(), held: Vec::new(), printed: 0 }
    }

    /// The value with the fields to show alone.
    fn picked<'a>(&self, value: &'a Value) -> Cow<'a, Value> {
        if self.columns.is_empty() {
            return Cow::Borrowed(value);
        }
        let field = |column: &Column| (column.name.clone(), at(value, &column.path).cloned().unwrap_or_default());
        Cow::Owned(Value::Object(self.columns.iter().map(field).collect()))
    }

    /// The values to show, in one line.
    fn line(&self, value: &Value) -> String {
        self.columns.iter().map(|column| cell(at(value, &column.path))).collect::<Vec<_>>().join("\t")
    }

    /// A table of the fields of one value: those to show, in their order, or all that have a value.
    fn properties(&self, value: &Value) -> String {
        let mut table = plain_table();
        for Column { name, path } in &self.columns {
            table.add_row([name, &cell(at(value, path))]);
        }
        if self.columns.is_empty() {
            if !value.is_object() {
                return cell(Some(value));
            }
            for (name, value) in flat(value).into_iter().filter(|(_, value)| !value.is_null()) {
                table.add_row([name, cell(Some(value))]);
            }
        }
        trimmed(&table)
    }
}

/// The rows of a list. Tables and JSON documents are printed in parts, so that the memory does not grow with the list.
pub(crate) struct Rows<'a> {
    output: &'a Output,
    columns: Vec<Column>,
    held: Vec<Value>,
    printed: usize,
}

impl Rows<'_> {
    /// Takes a row. It breaks when nobody reads the output any more.
    pub(crate) fn push(&mut self, row: Value) -> Result<ControlFlow<()>, Failure> {
        match self.output.format {
            Format::Ndjson => write(&self.output.picked(&row).to_string()),
            Format::Values => write(&self.output.line(&row)),
            Format::Json => {
                let start = if self.printed == 0 { "[\n" } else { ",\n" };
                self.printed += 1;
                write_part(&format!("{start}{}", indented(&self.output.picked(&row))))
            }
            Format::Table => {
                self.held.push(row);
                if self.held.len() < ROWS_OF_TABLE { Ok(ControlFlow::Continue(())) } else { self.print_held() }
            }
        }
    }

    /// Prints what is left. Of a list that failed before its first row, that is nothing.
    pub(crate) fn finish(mut self, has_failed: bool) -> Result<(), Failure> {
        match self.output.format {
            Format::Json if self.printed == 0 && has_failed => Ok(ControlFlow::Continue(())),
            Format::Json if self.printed == 0 => write("[]"),
            Format::Json => write("\n]"),
            Format::Table if !self.held.is_empty() => self.print_held(),
            _ => Ok(ControlFlow::Continue(())),
        }
        .map(drop)
    }

    fn print_held(&mut self) -> Result<ControlFlow<()>, Failure> {
        let rows = std::mem::take(&mut self.held);
        let is_first = self.printed == 0;
        self.printed += rows.len();
        if self.columns.is_empty() {
            self.columns = columns(&rows);
        }
        let mut table = plain_table();
        if is_first {
            table.set_header(self.columns.iter().map(|column| column.name.to_uppercase()));
        }
        for row in &rows {
            table.add_row(self.columns.iter().map(|column| cell(at(row, &column.path))));
        }
        write(&trimmed(&table))
    }
}

/// The value of a field, with dots for depth.
pub(crate) fn at<'a>(value: &'a Value, field: &str) -> Option<&'a Value> {
    field.split('.').try_fold(value, |value, name| value.get(name))
}

/// The columns of a table: the first scalar fields that any row has, ids and names before others. A field of a nested object is
/// named by its last part, if no other column is.
fn columns(rows: &[Value]) -> Vec<Column> {
    let mut names: Vec<String> = Vec::new();
    for row in rows.iter().take(100) {
        for (name, value) in flat(row) {
            if !value.is_array() && !value.is_null() && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let has_id = names.iter().any(|name| name == "id");
    let rank = |name: &String| {
        let last = last(name);
        let is_nested = name.contains('.');
        let is_name = ["email", "number"].contains(&last) || last.ends_with("name");
        match last {
            "id" if !is_nested => 0,
            _ if last.ends_with("_id") && !is_nested && !has_id => 1,
            _ if is_name => 2,
            "domain" | "enabled" | "encryption" | "proxy" | "state" | "status" | "uri" => 3,
            "id" => 5,
            _ if ["_at", "_id", "_url", "_method"].iter().any(|end| last.ends_with(end)) => 5,
            _ => 4,
        }
    };
    names.sort_by_key(rank);
    names.truncate(COLUMNS);
    let is_alone = |end: &str| names.iter().filter(|name| last(name) == end).count() == 1;
    let column = |path: &String| Column {
        name: if is_alone(last(path)) { last(path).to_owned() } else { path.clone() },
        path: path.clone(),
    };
    names.iter().map(column).collect()
}

/// The last part of a path.
pub(crate) fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The fields of an object and of the objects in it, named with dots for depth.
fn flat(value: &Value) -> Vec<(String, &Value)> {
    let Value::Object(object) = value else { return vec![("value".to_owned(), value)] };
    let fields = object.iter().flat_map(|(name, value)| match value {
        Value::Object(inner) if !inner.is_empty() => {
            flat(value).into_iter().map(|(inner, value)| (format!("{name}.{inner}"), value)).collect()
        }
        _ => vec![(name.clone(), value)],
    });
    fields.collect()
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    table
}

/// The table without the spaces that its lines end with.
fn trimmed(table: &Table) -> String {
    table
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

/// A text of many lines that cannot steer the terminal or reorder a line, whatever names are in it. The escapes are those of JSON
/// and TOML.
pub(crate) fn plain(text: &str) -> String {
    let is_plain = |char: char| {
        char == '\n'
            || !(char.is_control()
                || matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
    };
    let escaped = |char: char| {
        if is_plain(char) { char.to_string() } else { format!("\\u{:04x}", u32::from(char)) }
    };
    if text.chars().all(is_plain) { text.to_owned() } else { text.chars().map(escaped).collect() }
}

/// A value in one line. Control characters are escaped: the platform's texts must not steer the terminal.
fn cell(value: Option<&Value>) -> String {
    let text = match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items.iter().map(|item| cell(Some(item))).collect::<Vec<_>>().join(", "),
        Some(other) => other.to_string(),
    };
    text.chars().flat_map(|char| if char.is_control() { char.escape_default().collect() } else { vec![char] }).collect()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn indented(value: &Value) -> String {
    pretty(value).lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// Writes a line for people to follow. Nobody reading it is no reason to stop.
pub(crate) fn line(text: impl std::fmt::Display) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// Writes a line on standard output. A reader that has left, such as `head`, is no error.
pub(crate) fn write(text: &str) -> Result<ControlFlow<()>, Failure> {
    write_part(&format!("{text}\n"))
}

fn write_part(text: &str) -> Result<ControlFlow<()>, Failure> {
    write_bytes(text.as_bytes())
}

/// Writes bytes as they are.
pub(crate) fn write_bytes(bytes: &[u8]) -> Result<ControlFlow<()>, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(ControlFlow::Continue(())),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ControlFlow::Break(())),
        Err(error) => Err(Failure::usage(format!("standard output cannot be written: {error}"))),
    }
}
