//! Texts in base64: `Authorization: Basic` holds the secret together with a user name, so its letters depend on both.

use super::escapes::{Escaped, Symbol};

/// A text in base64, and where it ends.
pub(super) struct Run {
    sextets: Vec<u8>,
    pub end: usize,
}

impl Run {
    /// The one that starts here, if it is long enough to hold a secret.
    pub(super) fn at(text: &Escaped<'_>, start: usize) -> Option<Self> {
        let mut run = Self { sextets: Vec::new(), end: start };
        while let Some((sextet, end)) = letter(text, run.end) {
            run.sextets.push(sextet);
            run.end = end;
        }
        if run.sextets.len() < 6 {
            return None;
        }
        while let Some((_, end)) = text.symbols(run.end).find(|(symbol, _)| *symbol == Symbol::Is('=')) {
            run.end = end;
        }
        Some(run)
    }

    /// What it holds, for each number of letters in front that may belong to something else.
    pub(super) fn contents(&self) -> impl Iterator<Item = Vec<u8>> {
        (0..4).map(|skipped| {
            let quads = self.sextets.get(skipped..).unwrap_or_default().chunks(4);
            let bytes = quads.flat_map(|quad| {
                let bits = (0..4).fold(0_u32, |bits, index| bits << 6 | u32::from(quad.get(index).copied().unwrap_or_default()));
                let [_, bytes @ ..] = bits.to_be_bytes();
                bytes.into_iter().take(quad.len() * 3 / 4)
            });
            bytes.collect()
        })
    }
}

/// One letter, of either alphabet.
fn letter(text: &Escaped<'_>, at: usize) -> Option<(u8, usize)> {
    text.symbols(at).find_map(|(symbol, end)| {
        let Symbol::Is(character) = symbol else { return None };
        let sextet = match character {
            'A'..='Z' => character as u8 - b'A',
            'a'..='z' => character as u8 - b'a' + 26,
            '0'..='9' => character as u8 - b'0' + 52,
            '+' | '-' => 62,
            '/' | '_' => 63,
            _ => return None,
        };
        Some((sextet, end))
    })
}
