//! The forms in which a space is given.

use crate::Error;
use crate::transport::auth::trimmed;

/// The address of a space given as `acme`, `acme.signalwire.com` or `https://acme.signalwire.com/`.
pub(super) fn base_url(space: &str) -> Result<String, Error> {
    let address = trimmed(space).to_ascii_lowercase();
    let host = address.strip_prefix("https://").unwrap_or(&address).trim_end_matches('/');
    let name = host.strip_suffix(".signalwire.com").unwrap_or(host);
    let is_label = !name.is_empty()
        && name.len() <= 63
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-');
    if !is_label {
        return Err(Error::config(
            "the space is not valid; give its name (acme), its host (acme.signalwire.com) or its address \
             (https://acme.signalwire.com), or set another address with `base_url`",
        ));
    }
    Ok(format!("https://{name}.signalwire.com"))
}

#[cfg(test)]
mod tests {
    use super::base_url;

    #[test]
    fn all_forms_of_a_space_mean_the_same() {
        for space in [
            "acme",
            "ACME",
            " acme ",
            "\u{feff}acme\r\n",
            "acme.signalwire.com",
            "https://acme.signalwire.com",
            "https://acme.signalwire.com/",
            "HTTPS://Acme.SignalWire.com//",
        ] {
            assert_eq!(base_url(space).unwrap(), "https://acme.signalwire.com", "{space}");
        }
    }

    #[test]
    fn what_is_no_space_is_refused_with_the_forms_that_are() {
        for space in [
            "",
            "acme corp",
            "http://acme.signalwire.com",
            "acme.example.com",
            "https://acme.signalwire.com/api",
            "-a",
            "user@acme",
        ] {
            let error = base_url(space).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Config, "{space}");
            assert!(error.to_string().contains("acme.signalwire.com"), "{error}");
        }
    }
}
