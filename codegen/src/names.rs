//! Rust names from wire names.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// `sip_endpoint` or `sip-endpoint` → `SipEndpoint`. What is a type name already stays as it is.
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

/// The field or method that typify makes of a wire name.
pub(crate) fn field(name: &str) -> String {
    let name = name.to_snake_case();
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}
