//! Finds secrets in base64. `Authorization: Basic` encodes a secret together with a user name, so the letters depend on both.
//! There are two ways to find it:
//! - [`letters`] are searched for like any secret, so they are found however they are escaped.
//! - A [`Run`] is decoded, and the secret in it can be escaped itself.

use super::escapes::{Escaped, Symbol};
use crate::Secret;
use base64::prelude::{BASE64_STANDARD_NO_PAD, Engine};

/// The letters of a secret in base64, for each of the three offsets at which it can begin in a group of three bytes. Letters
/// that also depend on the text around the secret are left out.
pub(super) fn letters(secret: &Secret) -> impl Iterator<Item = Secret> {
    let parts = (0..3_usize).map(|before| {
        let bytes = [&b"\0\0"[..before], secret.expose().as_bytes()].concat();
        let letters = BASE64_STANDARD_NO_PAD.encode(&bytes);
        let whole = bytes.len() * 8 / 6;
        Secret::from(letters.get((before * 8).div_ceil(6)..whole).unwrap_or_default())
    });
    parts.collect::<Vec<_>>().into_iter().flat_map(|letters| {
        let in_urls = Secret::from(letters.expose().replace('+', "-").replace('/', "_"));
        if in_urls == letters { vec![letters] } else { vec![letters, in_urls] }
    })
}

/// Where the letters end that stand from here on.
pub(super) fn end_of_letters(text: &Escaped<'_>, at: usize) -> usize {
    let mut end = at;
    while let Some((_, next)) = letter(text, end, Pick::Shortest).filter(|_| end - at < LONGEST) {
        end = next;
    }
    padded(text, end)
}

/// One or two pad the last letters.
fn padded(text: &Escaped<'_>, mut end: usize) -> usize {
    for _ in 0..2 {
        let padding = text.symbols(end).find(|(symbol, _)| *symbol == Symbol::Is('='));
        end = padding.map_or(end, |(_, end)| end);
    }
    end
}

/// How few letters can hold a secret of four characters.
const SHORTEST: usize = 6;
/// How many letters are looked at together. Longer texts are taken in parts that share [`OVERLAP`] letters.
const LONGEST: usize = 4096;
const OVERLAP: usize = 1024;
/// How many letters a line has at least before the next line belongs to the same text: Ruby breaks after 60, PEM after 64
/// and MIME after 76.
const LINE: usize = 60;

/// Which letter is taken where several begin: escapes in a row can also be read as the parts of a longer one.
#[derive(Clone, Copy)]
pub(super) enum Pick {
    Shortest,
    Longest,
}

/// A text in base64, and where it ends.
#[derive(PartialEq)]
pub(super) struct Run {
    sextets: Vec<u8>,
    pub end: usize,
    /// Where the next part begins.
    pub next: usize,
}

impl Run {
    /// The one that starts here, if it is long enough to hold a secret.
    pub(super) fn at(text: &Escaped<'_>, start: usize, pick: Pick) -> Option<Self> {
        let mut run = Self { sextets: Vec::new(), end: start, next: start };
        let mut in_line = 0;
        loop {
            let mut letter_here = letter(text, run.end, pick);
            if letter_here.is_none() && in_line >= LINE {
                letter_here = letter(text, after_line_break(text, run.end), pick);
                in_line = 0;
            }
            let Some((sextet, end)) = letter_here else { break };
            if run.sextets.len() == LONGEST {
                return Some(run);
            }
            run.sextets.push(sextet);
            in_line += 1;
            run.end = end;
            if run.sextets.len() <= LONGEST - OVERLAP {
                run.next = end;
            }
        }
        if run.sextets.len() < SHORTEST {
            return None;
        }
        run.end = padded(text, run.end);
        run.next = run.end;
        Some(run)
    }

    /// What it holds, for each number of letters in front that may belong to something else.
    pub(super) fn contents(&self) -> impl Iterator<Item = Vec<u8>> {
        (0..4).map(|skipped| {
            let quads = self.sextets.get(skipped..).unwrap_or_default().chunks(4);
            let bytes = quads.flat_map(|quad| {
                let bits = (0..4)
                    .fold(0_u32, |bits, index| bits << 6 | u32::from(quad.get(index).copied().unwrap_or_default()));
                let [_, bytes @ ..] = bits.to_be_bytes();
                bytes.into_iter().take(quad.len() * 3 / 4)
            });
            bytes.collect()
        })
    }
}

/// Where a line break ends that stands here, escaped or not.
fn after_line_break(text: &Escaped<'_>, at: usize) -> usize {
    let after = |character, at| {
        let ends = text.symbols(at).filter(move |(symbol, _)| *symbol == Symbol::Is(character)).map(|(_, end)| end);
        ends.max().unwrap_or(at)
    };
    after('\n', after('\r', at))
}

/// One letter, of either alphabet.
fn letter(text: &Escaped<'_>, at: usize, pick: Pick) -> Option<(u8, usize)> {
    let letters = text.symbols(at).filter_map(|(symbol, end)| {
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
    });
    match pick {
        Pick::Shortest => letters.min_by_key(|(_, end)| *end),
        Pick::Longest => letters.max_by_key(|(_, end)| *end),
    }
}
