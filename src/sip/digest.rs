//! Digest authentication for SIP (RFC 7616, RFC 8760).

use super::challenge::Challenge;
use crate::Secret;
use zeroize::Zeroizing;

/// Who authenticates, and for what request.
pub(crate) struct Credentials<'a> {
    pub(crate) username: &'a str,
    pub(crate) password: &'a Secret,
    pub(crate) method: &'a str,
    pub(crate) uri: &'a str,
    /// The client's nonce. Each challenge needs a new one.
    pub(crate) cnonce: &'a str,
}

impl Credentials<'_> {
    /// The value of the `Authorization` or `Proxy-Authorization` header that responds to `challenge`.
    pub(crate) fn authorization(&self, challenge: &Challenge) -> Zeroizing<String> {
        let Challenge { realm, nonce, opaque, hash, algorithm, is_session, has_qop, .. } = challenge;
        // Every challenge gets one response, so the count of uses of its nonce is always 1.
        let count = "00000001";
        let mut secret = hash.hex(&[self.username, realm, self.password.expose()]);
        if *is_session {
            secret = hash.hex(&[&secret, nonce, self.cnonce]);
        }
        let request = hash.hex(&[self.method, self.uri]);
        let response = if *has_qop {
            hash.hex(&[&secret, nonce, count, self.cnonce, "auth", &request])
        } else {
            hash.hex(&[&secret, nonce, &request])
        };
        let mut header = Zeroizing::new(format!(
            "Digest username={}, realm={}, nonce={}, uri={}, response=\"{}\"",
            quoted(self.username),
            quoted(realm),
            quoted(nonce),
            quoted(self.uri),
            response.as_str()
        ));
        if let Some(algorithm) = algorithm {
            header.push_str(", algorithm=");
            header.push_str(algorithm);
        }
        if *has_qop {
            header.push_str(", qop=auth, nc=");
            header.push_str(count);
        }
        if *has_qop || *is_session {
            header.push_str(", cnonce=");
            header.push_str(&quoted(self.cnonce));
        }
        if let Some(opaque) = opaque {
            header.push_str(", opaque=");
            header.push_str(&quoted(opaque));
        }
        header
    }
}

/// `text` as a quoted string of SIP.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::super::challenge::challenges;
    use super::Credentials;
    use crate::Secret;

    /// The `response` parameter of the header for `challenge`.
    fn response(challenge: &str, username: &str, password: &str, (method, uri): (&str, &str), cnonce: &str) -> String {
        let challenge = challenges(challenge).remove(0);
        let password = &Secret::from(password);
        let header = Credentials { username, password, method, uri, cnonce }.authorization(&challenge);
        let response = header.split("response=\"").nth(1).and_then(|rest| rest.split('"').next());
        response.unwrap_or_default().to_owned()
    }

    #[test]
    fn example_of_rfc_7616_with_md5_and_sha_256() {
        let challenge = |algorithm: &str| {
            format!(
                r#"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#
            )
        };
        let cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        let actual =
            |algorithm| response(&challenge(algorithm), "Mufasa", "Circle of Life", ("GET", "/dir/index.html"), cnonce);
        assert_eq!(actual("MD5"), "8ca523f5e9506fed4657c9700eebdbec");
        assert_eq!(actual("SHA-256"), "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    }

    #[test]
    fn example_of_rfc_7616_with_sha_512_256() {
        let challenge = r#"Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true"#;
        let cnonce = "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v";
        let actual = response(challenge, "J\u{e4}s\u{f8}n Doe", "Secret, or not?", ("GET", "/doe.json"), cnonce);
        // The RFC prints another value, which its errata correct.
        assert_eq!(actual, "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5");
    }

    #[test]
    fn example_of_rfc_2617() {
        let challenge = r#"Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41""#;
        let actual = response(challenge, "Mufasa", "Circle Of Life", ("GET", "/dir/index.html"), "0a4f113b");
        assert_eq!(actual, "6629fae49393a05397450978507c4ef1");
    }

    #[test]
    fn example_of_rfc_2069_without_qop() {
        let challenge = r#"Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41""#;
        let actual = response(challenge, "Mufasa", "CircleOfLife", ("GET", "/dir/index.html"), "unused");
        // The RFC prints another value, which its errata correct.
        assert_eq!(actual, "1949323746fe6a43ef61f9606e7febea");
    }

    #[test]
    fn quotes_and_backslashes_are_escaped_in_the_header_and_not_in_the_hash() {
        let challenge = challenges(r#"Digest realm="a \"b\" \\c", nonce="n""#).remove(0);
        let password = &Secret::from("x");
        let header = Credentials { username: r#"u"\"#, password, method: "REGISTER", uri: "sip:d", cnonce: "c" };
        let header = header.authorization(&challenge);
        assert!(
            header.starts_with(r#"Digest username="u\"\\", realm="a \"b\" \\c", nonce="n""#),
            "{}",
            header.as_str()
        );
    }
}
