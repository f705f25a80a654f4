//! Parses the challenges of a 401 or 407.

use super::hash::Hash;

/// A digest challenge that this client can respond to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Challenge {
    pub(crate) realm: String,
    pub(crate) nonce: String,
    pub(crate) opaque: Option<String>,
    pub(crate) hash: Hash,
    /// The algorithm as the server writes it; `None` where it names none, which means MD5.
    pub(crate) algorithm: Option<String>,
    /// True for the `-sess` variant of the algorithm.
    pub(crate) is_session: bool,
    /// Whether the server offers `qop=auth`. Without, the server is older than RFC 2617.
    pub(crate) has_qop: bool,
    /// The server knows the password and wants another response, as the nonce is too old.
    pub(crate) is_stale: bool,
}

/// The challenges in the value of one header that this client can respond to, in the server's order.
pub(crate) fn challenges(header: &str) -> Vec<Challenge> {
    let mut found = Vec::new();
    let mut scheme = "";
    let mut parameters: Vec<(&str, String)> = Vec::new();
    let mut rest = header;
    loop {
        rest = rest.trim_start_matches([',', ' ', '\t']);
        let word = rest.split([',', ' ', '\t', '=']).next().unwrap_or_default();
        let after = rest[word.len()..].trim_start_matches([' ', '\t']);
        if let Some(value) = after.strip_prefix('=') {
            let (value, after) = unquoted(value.trim_start_matches([' ', '\t']));
            parameters.push((word, value));
            rest = after;
        } else if after.starts_with(',') && !word.is_empty() {
            // The rest of a list without quotes, such as `qop=auth,auth-int`, or a scheme without parameters.
            rest = after;
        } else {
            // A word before a parameter is the scheme of the next challenge; no word is the end.
            found.extend(challenge(scheme, &parameters));
            parameters.clear();
            scheme = word;
            rest = after;
            if word.is_empty() {
                // A stray character, such as `=`, belongs to no parameter.
                match after.chars().next() {
                    Some(character) => rest = &after[character.len_utf8()..],
                    None => return found,
                }
            }
        }
    }
}

/// A value, and what follows it.
fn unquoted(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ', '\t']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

fn challenge(scheme: &str, parameters: &[(&str, String)]) -> Option<Challenge> {
    let get = |wanted: &str| {
        let found = parameters.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.as_str())
    };
    // The response repeats them in a header, and hashes them byte by byte: what was not UTF-8 would make it a wrong one.
    let is_unusable = |value: &str| value.contains(|c: char| c.is_control() || c == char::REPLACEMENT_CHARACTER);
    if ["realm", "nonce", "opaque"].into_iter().filter_map(get).any(is_unusable)
        || !scheme.eq_ignore_ascii_case("digest")
    {
        return None;
    }
    let algorithm = get("algorithm");
    let name = algorithm.unwrap_or("MD5").to_ascii_uppercase();
    let (hash, is_session) = match name.strip_suffix("-SESS").map_or((&*name, false), |hash| (hash, true)) {
        ("MD5", is_session) => (Hash::Md5, is_session),
        ("SHA-256", is_session) => (Hash::Sha256, is_session),
        ("SHA-512-256", is_session) => (Hash::Sha512_256, is_session),
        _ => return None,
    };
    let has_qop = match get("qop") {
        None => false,
        Some(offers) if offers.split(',').any(|offer| offer.trim().eq_ignore_ascii_case("auth")) => true,
        Some(_) => return None,
    };
    Some(Challenge {
        realm: get("realm")?.to_owned(),
        nonce: get("nonce")?.to_owned(),
        opaque: get("opaque").map(str::to_owned),
        hash,
        algorithm: algorithm.map(str::to_owned),
        is_session,
        has_qop,
        is_stale: get("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true")),
    })
}

/// The challenge to respond to: the server's first, and MD5 only where it offers nothing else.
pub(crate) fn preferred<'c>(mut challenges: impl Iterator<Item = &'c Challenge> + Clone) -> Option<&'c Challenge> {
    challenges.clone().find(|challenge| challenge.hash != Hash::Md5).or_else(|| challenges.next())
}

#[cfg(test)]
mod tests {
    use super::{Challenge, Hash, challenges, preferred};

    #[test]
    fn challenges_are_parsed_in_every_form() {
        let md5 = Challenge {
            realm: "a, b".to_owned(),
            nonce: "n=1".to_owned(),
            opaque: Some(String::new()),
            hash: Hash::Md5,
            algorithm: None,
            is_session: false,
            has_qop: true,
            is_stale: true,
        };
        let text =
            r#"Digest realm="a, b",nonce = "n=1" , opaque="", qop="auth-int , AUTH", stale=TRUE, domain="sip:x""#;
        assert_eq!(challenges(text), std::slice::from_ref(&md5));
        // Several in one header, as HTTP allows.
        let sha = r#"digest NONCE=m, realm=r, algorithm="sha-256-SESS""#;
        let both = challenges(&format!("Basic realm=\"x\", {text}, {sha}"));
        assert_eq!(both[0], md5);
        assert_eq!((both[1].hash, both[1].is_session, both[1].has_qop), (Hash::Sha256, true, false));
        assert_eq!(preferred(both.iter()).map(|challenge| challenge.hash), Some(Hash::Sha256));
    }

    #[test]
    fn words_without_a_value_end_no_challenge() {
        let text =
            "Negotiate, NTLM , Digest realm=r, nonce=n, qop=auth,auth-int, algorithm=SHA-256, stale=true, Bearer";
        let [challenge] = challenges(text).try_into().unwrap();
        assert_eq!((challenge.hash, challenge.has_qop, challenge.is_stale), (Hash::Sha256, true, true));
    }

    #[test]
    fn a_challenge_without_a_possible_response_is_skipped() {
        for text in [
            "",
            "Digest",
            r#"Digest realm="r""#,
            r#"Digest nonce="n""#,
            r#"Digest realm="r", nonce="n", algorithm=SHA3"#,
            r#"Digest realm="r", nonce="n", qop="auth-int""#,
            r#"Bearer realm="r", nonce="n""#,
            "=,=\"",
            "Digest realm=\"a\rb\", nonce=n",
            "Digest realm=\"caf\u{fffd}\", nonce=n",
            "Digest realm=r, nonce=\"\u{fffd}\"",
            "Digest realm=\"r",
        ] {
            assert_eq!(challenges(text), [], "{text}");
        }
    }
}
