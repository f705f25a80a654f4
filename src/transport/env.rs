//! Reads the platforms' environment variables.

use crate::Error;
use crate::transport::auth::trimmed;
use crate::transport::builder::{ClientBuilder, Connect};

/// The values of these variables, trimmed, or one error that names all that are missing.
pub(crate) fn required<const N: usize>(names: [&str; N]) -> Result<[String; N], Error> {
    let values = names.map(value);
    let missing: Vec<&str> =
        names.iter().zip(&values).filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    if !missing.is_empty() {
        return Err(Error::config(format!(
            "missing environment variables: {}; set them and try again",
            missing.join(", ")
        )));
    }
    Ok(values.map(Option::unwrap_or_default))
}

/// The builder, with the address in a variable if it is set.
pub(crate) fn with_base_url<P: Connect>(builder: ClientBuilder<P>, name: &str) -> ClientBuilder<P> {
    match value(name) {
        Some(url) => builder.base_url(url),
        None => builder,
    }
}

/// The value of a variable. An empty one counts as missing.
fn value(name: &str) -> Option<String> {
    let value = zeroize::Zeroizing::new(std::env::var(name).ok()?);
    Some(trimmed(&value).to_owned()).filter(|value| !value.is_empty())
}
