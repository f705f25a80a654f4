//! Writes a manifest of what is on the accounts. A plan of it is empty.

use super::Trouble;
use super::kinds::{Clients, KINDS, Kind, Live, settable};
use futures_util::StreamExt;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

/// A manifest in TOML of all resources of the configured accounts.
pub async fn export(clients: &Clients) -> Result<String, Trouble> {
    let mut text = String::from("version = 1\n");
    for kind in KINDS.iter().filter(|kind| clients.has(kind) && !kind.is_another_view()) {
        let mut handles = HashSet::new();
        for subscriber in subscribers(clients, kind).await? {
            let rows = clients.collection(kind, subscriber.as_deref()).await?.list().collect::<Vec<_>>().await;
            let mut rows: Vec<Live> = rows
                .into_iter()
                .filter_map(|row| match row {
                    Err(error) if error.kind() == trunkline::ErrorKind::Decode => {
                        let _ = writeln!(text, "\n# not readable: {}: {error}", kind.name);
                        None
                    }
                    row => Some(row),
                })
                .collect::<Result<_, _>>()?;
            leave_out_doubles(kind, &mut rows, &mut text);
            for row in rows {
                write(kind, subscriber.as_deref(), &row, &mut handles, &mut text);
            }
        }
    }
    Ok(text)
}

/// The subscribers whose resources are listed; none, for kinds that belong to no subscriber.
async fn subscribers(clients: &Clients, kind: &Kind) -> Result<Vec<Option<String>>, Trouble> {
    if !kind.is_of_subscriber() {
        return Ok(vec![None]);
    }
    let mut emails: Vec<_> = clients.subscribers().await?.keys().cloned().map(Some).collect();
    emails.sort();
    Ok(emails)
}

/// Two resources with one natural key cannot be told apart by a manifest.
fn leave_out_doubles(kind: &Kind, rows: &mut Vec<Live>, text: &mut String) {
    if kind.is_single() {
        return;
    }
    let mut ids: HashMap<Vec<String>, Vec<String>> = HashMap::new();
    for row in rows.iter() {
        ids.entry(kind.key(&row.fields)).or_default().push(row.id.clone());
    }
    for (key, ids) in ids.iter().filter(|(_, ids)| ids.len() > 1) {
        let _ = writeln!(text, "\n# left out, as they have one name: {} {key:?}: {ids:?}", kind.name);
    }
    rows.retain(|row| ids[&kind.key(&row.fields)].len() == 1);
}

fn write(kind: &Kind, subscriber: Option<&str>, row: &Live, handles: &mut HashSet<String>, text: &mut String) {
    let schema = kind.schema();
    let Value::Object(mut fields) = settable(&schema, &row.fields) else { return };
    let mut choices = HashSet::new();
    fields.retain(|name, _| {
        schema.property(name).and_then(|property| property.choice()).is_none_or(|choice| choices.insert(choice))
    });
    let key = kind.key(&row.fields);
    if let Some(missing) = schema.required().find(|name| !fields.contains_key(*name) && !kind.is_secret(name)) {
        let _ = writeln!(text, "\n# left out, as it shows no `{missing}`: {} {key:?}, id {:?}", kind.name, row.id);
        return;
    }
    let table =
        if kind.is_single() { kind.name.clone() } else { format!("{}.{}", kind.name, handle(&key.join("-"), handles)) };
    // A secret is a reference to fill in.
    let file = |field: &str| format!("{{ file = \"secrets/{table}.{field}\" }}");
    let mut secrets = Vec::new();
    if kind.create.secrets.contains(&"password") {
        if schema.property("password").is_some() && kind.name != "signalwire.sip_addresses" {
            secrets.push(("password", file("password")));
        }
        if let Some(Value::Object(outbound)) = fields.get("outbound_config")
            && outbound.contains_key("username")
        {
            secrets.push(("outbound_config.password", file("password")));
        }
    }
    let _ = writeln!(text, "\n[{table}]");
    if let Some(email) = subscriber {
        let _ = writeln!(text, "subscriber = {}", toml_value(&email.into()));
    }
    write_fields(&fields, "", text);
    for (name, secret) in secrets {
        let _ = writeln!(text, "{name} = {secret}");
    }
}

fn write_fields(fields: &Map<String, Value>, prefix: &str, text: &mut String) {
    for (name, value) in fields {
        match value {
            Value::Object(inner) => write_fields(inner, &format!("{prefix}{name}."), text),
            value => {
                let _ = writeln!(text, "{prefix}{name} = {}", toml_value(value));
            }
        }
    }
}

/// A scalar or a list, as TOML.
fn toml_value(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(toml_value).collect::<Vec<_>>().join(", ")),
        // JSON's escapes are those of TOML, but for one character.
        Value::String(_) => value.to_string().replace('\u{7f}', "\\u007f"),
        other => other.to_string(),
    }
}

/// A name that no other resource of the kind has.
fn handle(name: &str, taken: &mut HashSet<String>) -> String {
    let plain = |char: char| if char.is_ascii_alphanumeric() || char == '_' { char } else { '-' };
    let base: String = name.trim_start_matches('+').chars().map(plain).collect();
    let base = if base.is_empty() { "unnamed".to_owned() } else { base };
    let mut handle = base.clone();
    let mut number = 2;
    while !taken.insert(handle.clone()) {
        handle = format!("{base}-{number}");
        number += 1;
    }
    handle
}
