//! The server side of digest authentication (RFC 7616).

use md5::Md5;
use sha2::{Digest, Sha256, Sha512_256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use trunkline::Secret;

/// The parameters of an `Authorization` header, by their names in lower case.
pub(super) fn parameters(header: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = header.split_once(' ').map_or("", |(_scheme, rest)| rest);
    while let Some((name, value)) = rest.split_once('=') {
        let mut text = String::new();
        let (mut is_quoted, mut is_escaped, mut end) = (false, false, value.len());
        for (at, character) in value.char_indices() {
            match character {
                _ if is_escaped => {
                    text.push(character);
                    is_escaped = false;
                }
                '\\' if is_quoted => is_escaped = true,
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => {
                    end = at + 1;
                    break;
                }
                other => text.push(other),
            }
        }
        found.insert(name.trim().to_ascii_lowercase(), text.trim().to_owned());
        rest = &value[end..];
    }
    found
}

/// Whether the parameters prove knowledge of the password.
pub(super) fn is_correct(parameters: &BTreeMap<String, String>, method: &str, password: &Secret) -> bool {
    let get = |name: &str| parameters.get(name).map_or("", String::as_str);
    let algorithm = parameters.get("algorithm").map_or("MD5", String::as_str);
    let (hash, is_session) = algorithm.strip_suffix("-sess").map_or((algorithm, false), |hash| (hash, true));
    let hash = |parts: &[&str]| match hash {
        "SHA-256" => hex::<Sha256>(parts),
        "SHA-512-256" => hex::<Sha512_256>(parts),
        _ => hex::<Md5>(parts),
    };
    let mut secret = hash(&[get("username"), get("realm"), password.expose()]);
    if is_session {
        secret = hash(&[&secret, get("nonce"), get("cnonce")]);
    }
    let request = hash(&[method, get("uri")]);
    let expected = match get("qop") {
        "" => hash(&[&secret, get("nonce"), &request]),
        qop => hash(&[&secret, get("nonce"), get("nc"), get("cnonce"), qop, &request]),
    };
    get("response") == expected
}

fn hex<H: Digest>(parts: &[&str]) -> String {
    let mut text = String::new();
    for byte in H::digest(parts.join(":")) {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
