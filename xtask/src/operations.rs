//! Operations and the facade methods that offer them.

use std::fmt::Write as _;
use trunkline_codegen::{Compiled, Operation};

/// The facade method that calls an operation, as a user writes it: `sip_credentials().update`. The file of a facade has the
/// name of the tag.
pub(crate) fn facade(provider: &str, operation: &Operation) -> Result<Option<String>, String> {
    let file = crate::root().join("src").join(provider).join(format!("{}.rs", operation.tag));
    if !file.exists() {
        return Ok(None);
    }
    let call = format!("api.{}(", operation.id);
    let (mut method, mut found) = (None, None);
    for line in crate::read(&file)?.lines() {
        if let Some(name) = function_name(line) {
            method = Some(name.to_owned());
        }
        if line.contains(&call) {
            found = found.or(method.clone());
        }
    }
    // `list_page` and `list_with` are the same list as `list`.
    let found = found.map(|method| method.trim_end_matches("_page").trim_end_matches("_with").to_owned());
    Ok(found.map(|method| format!("{}().{method}", operation.tag)))
}

/// The name of the function that starts on this line, if it is one that others can call.
pub(crate) fn function_name(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub(super) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
    let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// The README's table.
pub(crate) fn table(compiled: &[(&str, Compiled)]) -> Result<String, String> {
    let mut table = String::from("| platform | call | request | repeating it |\n| --- | --- | --- | --- |\n");
    for (provider, compiled) in compiled {
        for operation in &compiled.operations {
            let call = facade(provider, operation)?.unwrap_or_default();
            // Writing into a String cannot fail.
            let _ = writeln!(
                table,
                "| {provider} | `{call}` | `{} {}` | {} |",
                operation.method, operation.path, operation.idempotency
            );
        }
    }
    Ok(table)
}
