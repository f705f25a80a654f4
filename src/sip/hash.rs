//! The hash functions of digest authentication.

use md5::Md5;
use sha2::{Digest, Sha256, Sha512_256};
use zeroize::Zeroizing;

/// The hash functions of RFC 7616 and RFC 8760.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Md5,
    Sha256,
    Sha512_256,
}

impl Hash {
    /// The hash of `parts`, joined by colons, in lower-case hexadecimal digits.
    pub(super) fn hex(self, parts: &[&str]) -> Zeroizing<String> {
        match self {
            Self::Md5 => hex::<Md5>(parts),
            Self::Sha256 => hex::<Sha256>(parts),
            Self::Sha512_256 => hex::<Sha512_256>(parts),
        }
    }
}

fn hex<H: Digest>(parts: &[&str]) -> Zeroizing<String> {
    let mut hash = H::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            hash.update(b":");
        }
        hash.update(part.as_bytes());
    }
    Zeroizing::new(hex_digits(&hash.finalize()))
}

/// Bytes in lower-case hexadecimal digits.
pub(super) fn hex_digits(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
