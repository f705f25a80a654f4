//! Rust names from wire names.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// `sip_endpoint` or `sip-endpoint` → `SipEndpoint`. Type names stay as they are.
pub(crate) fn type_name(name: &str) -> String {
    if is_type_name(name) {
        return name.to_owned();
    }
    name.to_upper_camel_case()
}

pub(crate) fn is_type_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| first.is_ascii_uppercase())
        && chars.all(|c| c.is_ascii_alphanumeric())
        && !["Self"].contains(&name)
}

/// True if typify gives a component of this name the same name in Rust: typify lowercases runs of capitals.
pub(crate) fn is_component_name(name: &str) -> bool {
    is_type_name(name) && name.to_upper_camel_case() == name
}

/// What an id component identifies, in words: `SipGatewayId` → `SIP gateway`.
pub(crate) fn noun(component: &str) -> String {
    let words = component.strip_suffix("Id").unwrap_or(component).to_snake_case();
    words.split('_').map(|word| if word == "sip" { "SIP" } else { word }).collect::<Vec<_>>().join(" ")
}

/// The field or method name that typify derives from a wire name.
pub(crate) fn field(name: &str) -> String {
    let name = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => name.replace('\'', "").replace(|c: char| !c.is_alphanumeric() && c != '_', "-").to_snake_case(),
    };
    let name = if name.starts_with(char::is_alphabetic) { name } else { format!("x{name}") };
    // `gen` became a keyword in edition 2024.
    if name != "gen" && syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}
