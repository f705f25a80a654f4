//! Finds secrets in a text, however they are escaped.

use super::base64::Run;
use super::escapes::{Escaped, LOST, Symbol, is_lead};
use crate::Secret;
use std::cell::Cell;

/// A shorter secret is masked only where it is a whole word: as a part of other words it is no secret, and masking it would
/// make the text unreadable.
const WHOLE_WORD_BELOW: usize = 6;
/// A shorter secret is not searched for in base64 and without its outer whitespace: texts contain it by chance.
const LONG_FROM: usize = 4;
/// A shorter part of a secret at the end of a text that was cut off is not masked.
const PART_FROM: usize = 4;
/// An unfinished escape at the end of a text is shorter than this.
const ESCAPE: usize = 64;
/// How many layers of base64 are decoded.
const LAYERS: u8 = 3;

/// What a scan searches for.
pub(super) struct Needles {
    secrets: Vec<Secret>,
    /// The bytes that one of them can begin with.
    first_bytes: [bool; 256],
    /// The fewest bytes that hold one in base64.
    fewest_bytes: usize,
}

impl Needles {
    pub(super) fn new(mut secrets: Vec<Secret>) -> Self {
        secrets.retain(|secret| !secret.is_empty());
        let mut first_bytes = [false; 256];
        for (byte, is_first) in (0..=u8::MAX).zip(&mut first_bytes) {
            // A character that is not ASCII can be replaced or misread as another one.
            let begins_with = |first: char| char::from(byte) == first || !byte.is_ascii() && !first.is_ascii();
            *is_first =
                is_lead(char::from(byte)) || secrets.iter().any(|secret| secret.expose().starts_with(begins_with));
        }
        // A decoder can replace all characters that are not ASCII by one.
        let ascii = |secret: &Secret| secret.expose().bytes().filter(u8::is_ascii).count();
        let fewest_bytes = secrets.iter().filter(|secret| is_long(secret)).map(ascii).min();
        Self { secrets, first_bytes, fewest_bytes: fewest_bytes.map_or(usize::MAX, |bytes| bytes.max(1)) }
    }
}

/// One pass over a text, from its beginning to its end.
pub(super) struct Scan<'a> {
    needles: &'a Needles,
    text: Escaped<'a>,
    steps: &'a Cell<usize>,
    bytes: &'a [u8],
    /// How many layers of base64 are left to decode.
    layers: u8,
    /// Whether the text may end in the middle of a secret.
    is_cut_off: bool,
    /// The ends of escapes and of masked secrets, which words before them do not reach over.
    borders: Vec<usize>,
    /// Where the base64 ends that was decoded before.
    decoded: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(needles: &'a Needles, bytes: &'a [u8], is_cut_off: bool, steps: &'a Cell<usize>) -> Self {
        Self::layered(needles, bytes, is_cut_off, steps, LAYERS)
    }

    fn layered(needles: &'a Needles, bytes: &'a [u8], is_cut_off: bool, steps: &'a Cell<usize>, layers: u8) -> Self {
        let text = Escaped::new(bytes, steps);
        Self { needles, text, steps, bytes, layers, is_cut_off, borders: Vec::new(), decoded: 0 }
    }

    /// True when no steps are left. The rest of the text can contain secrets then.
    pub(super) fn is_exhausted(&self) -> bool {
        self.text.is_exhausted()
    }

    /// The end of the secret that begins here. Callers ask from the beginning to the end.
    pub(super) fn secret_at(&mut self, at: usize) -> Option<usize> {
        let found = self.plain(at).or_else(|| self.encoded(at));
        self.borders.extend(found);
        found
    }

    fn plain(&mut self, at: usize) -> Option<usize> {
        let first = *self.bytes.get(at)?;
        if !self.needles.first_bytes[usize::from(first)] {
            return None;
        }
        self.borders.retain(|border| *border >= at);
        if is_lead(char::from(first)) {
            let ends = self.text.symbols(at).filter(|(symbol, _)| !is_word(*symbol)).map(|(_, end)| end);
            self.borders.extend(ends);
        }
        let is_encoded = self.layers < LAYERS;
        let secrets = self.needles.secrets.iter().filter(|secret| !is_encoded || is_long(secret));
        secrets.filter_map(|secret| self.end_of(secret.expose(), at)).max()
    }

    /// Where this secret ends, if it begins here.
    fn end_of(&self, secret: &str, at: usize) -> Option<usize> {
        let ends = self.ends_of(secret, at)?;
        let is_short = secret.chars().nth(WHOLE_WORD_BELOW - 1).is_none();
        let (first, last) = (secret.chars().next()?, secret.chars().next_back()?);
        if is_short && is_word(Symbol::Is(first)) && self.follows_word(at) {
            return None;
        }
        let is_whole = |end: &usize| !is_short || !is_word(Symbol::Is(last)) || !self.precedes_word(*end);
        ends.into_iter().filter(is_whole).max()
    }

    /// All positions where this secret can end, if it begins here.
    fn ends_of(&self, secret: &str, at: usize) -> Option<Vec<usize>> {
        let mut ends = vec![at];
        let mut characters = secret.chars().enumerate().peekable();
        while let Some((index, character)) = characters.next() {
            let next_is_lost_too = characters.peek().is_some_and(|(_, next)| Symbol::Is(LOST).can_be(*next));
            let mut next = Vec::new();
            for at in &ends {
                for (symbol, end) in self.text.symbols(*at).filter(|(symbol, _)| symbol.can_be(character)) {
                    next.push(end);
                    if symbol == Symbol::Is(LOST) && next_is_lost_too {
                        next.push(*at);
                    }
                }
            }
            next.sort_unstable();
            next.dedup();
            if next.is_empty() {
                let is_part = index >= PART_FROM && ends.into_iter().any(|at| self.breaks_off(at));
                return is_part.then(|| vec![self.bytes.len()]);
            }
            ends = next;
        }
        Some(ends)
    }

    /// Whether the text was cut off here, or in the middle of an escape that begins here.
    fn breaks_off(&self, at: usize) -> bool {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let is_in_escape = |byte: &u8| byte.is_ascii_alphanumeric() || b"\\&%#;{".contains(byte);
        let is_escape =
            |first: &u8| is_lead(char::from(*first)) && rest.len() < ESCAPE && rest.iter().all(is_in_escape);
        self.is_cut_off && rest.first().is_none_or(is_escape)
    }

    fn follows_word(&self, at: usize) -> bool {
        let before = self.bytes[..at].iter().rposition(|byte| byte & 0xC0 != 0x80);
        let before = before.and_then(|start| self.text.raw(start));
        before.is_some_and(|(character, _)| is_word(Symbol::Is(character))) && !self.borders.contains(&at)
    }

    fn precedes_word(&self, at: usize) -> bool {
        let mut symbols = self.text.symbols(at).peekable();
        symbols.peek().is_some() && symbols.all(|(symbol, _)| is_word(symbol))
    }

    /// Where the base64 ends that begins here, if it contains a secret.
    fn encoded(&mut self, at: usize) -> Option<usize> {
        if at < self.decoded || self.layers == 0 {
            return None;
        }
        let run = Run::at(&self.text, at);
        self.decoded = run.next;
        let is_cut_off = self.breaks_off(run.end);
        let fewest = if is_cut_off { PART_FROM } else { self.needles.fewest_bytes };
        let holds_secret = |content: Vec<u8>| {
            self.text.spend(content.len());
            let mut scan = Scan::layered(self.needles, &content, is_cut_off, self.steps, self.layers - 1);
            (0..content.len()).any(|at| scan.secret_at(at).is_some()) || scan.is_exhausted()
        };
        (run.capacity() >= fewest && run.contents().any(holds_secret)).then_some(run.end)
    }
}

pub(super) fn is_long(secret: &Secret) -> bool {
    secret.expose().chars().nth(LONG_FROM - 1).is_some()
}

fn is_word(symbol: Symbol) -> bool {
    matches!(symbol, Symbol::Is(character) if character.is_alphanumeric() || character == '_')
}
