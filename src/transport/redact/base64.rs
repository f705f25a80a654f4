//! Decodes base64, however its letters are escaped. `Authorization: Basic` encodes a secret together with a user name, so
//! its letters can't be predicted.

use super::escapes::{Escaped, Symbol};

/// Longer runs are decoded in parts that share [`OVERLAP`] letters.
const LONGEST: usize = 24 * 1024;
const OVERLAP: usize = 8 * 1024;
/// A run continues on the next line after so many letters: Ruby breaks lines after 60, PEM after 64 and MIME after 76.
const LINE: usize = 60;
/// The longest indentation of the next line.
const INDENTATION: usize = 16;

/// A text in base64.
pub(super) struct Run {
    sextets: Vec<u8>,
    pub end: usize,
    /// Where the next part begins.
    pub next: usize,
}

impl Run {
    /// The letters from here on.
    pub(super) fn at(text: &Escaped<'_>, start: usize) -> Self {
        let mut run = Self { sextets: Vec::new(), end: start, next: start };
        let mut in_line = 0;
        while let Some((sextet, end)) = letter(text, run.end).or_else(|| {
            let next_line = if in_line < LINE { None } else { after_line_break(text, run.end) };
            in_line = 0;
            letter(text, next_line?)
        }) {
            if run.sextets.len() == LONGEST {
                return run;
            }
            run.sextets.push(sextet);
            in_line += 1;
            run.end = end;
            if run.sextets.len() <= LONGEST - OVERLAP {
                run.next = end;
            }
        }
        // One or two characters pad the last letters.
        for _ in 0..2 {
            run.end = end_of(text, run.end, |character| character == '=').unwrap_or(run.end);
        }
        run.next = run.end;
        run
    }

    /// How many bytes it can hold.
    pub(super) fn capacity(&self) -> usize {
        self.sextets.len() * 3 / 4
    }

    /// The bytes it can hold: up to three of its first letters can belong to the text before it.
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

/// Where the line break and the indentation end that stand here, escaped or not.
fn after_line_break(text: &Escaped<'_>, at: usize) -> Option<usize> {
    let mut end = end_of(text, at, |character| matches!(character, '\r' | '\n'))?;
    for _ in 0..INDENTATION {
        end = end_of(text, end, char::is_whitespace).unwrap_or(end);
    }
    Some(end)
}

/// Where a character of this kind ends.
fn end_of(text: &Escaped<'_>, at: usize, is_kind: impl Fn(char) -> bool) -> Option<usize> {
    let is_kind = |symbol| matches!(symbol, Symbol::Is(character) if is_kind(character));
    text.symbols(at).filter(|(symbol, _)| is_kind(*symbol)).map(|(_, end)| end).max()
}

/// A letter of either alphabet, and where it ends.
fn letter(text: &Escaped<'_>, at: usize) -> Option<(u8, usize)> {
    if let Some(plain) = text.plain(at) {
        return Some((sextet(plain)?, at + 1));
    }
    text.symbols(at).find_map(|(symbol, end)| match symbol {
        Symbol::Is(character) => Some((sextet(character)?, end)),
        Symbol::Named => None,
    })
}

fn sextet(letter: char) -> Option<u8> {
    Some(match letter {
        'A'..='Z' => letter as u8 - b'A',
        'a'..='z' => letter as u8 - b'a' + 26,
        '0'..='9' => letter as u8 - b'0' + 52,
        '+' | '-' => 62,
        '/' | '_' => 63,
        _ => return None,
    })
}
