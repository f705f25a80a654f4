//! Reads the platforms' environment variables.

use crate::Error;
use crate::transport::builder::{ClientBuilder, Connect};

/// The values of these variables, or one error that names all that are missing.
pub(crate) fn required<const N: usize>(names: [&str; N]) -> Result<[String; N], Error> {
    let values = names.map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let missing: Vec<&str> =
        names.iter().zip(&values).filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    if !missing.is_empty() {
        return Err(Error::config(format!(
            "the environment lacks {}; set what is missing and try again",
            missing.join(", ")
        )));
    }
    Ok(values.map(Option::unwrap_or_default))
}

/// The builder, with the address in a variable if it is set.
pub(crate) fn with_base_url<P: Connect>(builder: ClientBuilder<P>, name: &str) -> ClientBuilder<P> {
    match std::env::var(name) {
        Ok(url) if !url.is_empty() => builder.base_url(url),
        _ => builder,
    }
}
