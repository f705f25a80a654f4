//! What holds of every message of a SIP server.

use crate::sip::message::{LIMIT, Parsed, parse};
use crate::sip::{challenge, digest};

/// Any bytes are a message, the start of one or none. A message is complete by itself, whatever follows it. Every challenge
/// has a response in one line.
pub fn sip(bytes: &[u8]) {
    parse(bytes, true);
    let Parsed::Message(message) = parse(bytes, false) else { return };
    assert!(message.length > 0 && message.length <= bytes.len().min(LIMIT));
    let alone = parse(&bytes[..message.length], false);
    assert_eq!(alone, Parsed::Message(message.clone()), "what follows a message changes it");
    assert!(message.bindings().iter().all(|binding| !binding.contact.trim().is_empty()));
    for challenge in message.headers("www-authenticate").flat_map(challenge::challenges) {
        let password = &crate::Secret::from("secret");
        let credentials =
            digest::Credentials { username: "u", password, method: "REGISTER", uri: "sip:x", cnonce: "c" };
        let header = credentials.authorization(&challenge);
        assert!(header.starts_with("Digest username=\"u\"") && !header.contains(['\r', '\n']));
    }
}
