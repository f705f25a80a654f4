//! Finds secrets in a text, however they are escaped.

use super::base64::{self, Pick, Run};
use super::escapes::{Escaped, LOST, Symbol, is_lead};
use crate::Secret;
use std::cell::Cell;

/// A secret with fewer characters is masked where it stands alone only: in the middle of words its letters are no secret,
/// and masking them would ruin the text.
const WHOLE_WORD_BELOW: usize = 6;
/// A secret with fewer characters is not looked for in base64: its bytes stand in there by chance.
const ENCODED_FROM: usize = 4;
/// As much of a secret is masked where the text breaks off in the middle of it.
const PART_FROM: usize = 4;
/// The longest escape of one character, roughly: so much of one may be left where a text breaks off.
const ESCAPE: usize = 12;
/// How often base64 is seen through.
const LAYERS: u8 = 2;

/// One pass over a text, from its beginning to its end.
pub(super) struct Scan<'a> {
    secrets: &'a [Secret],
    text: Escaped<'a>,
    steps: &'a Cell<usize>,
    bytes: &'a [u8],
    layers: u8,
    /// Whether the text may have been cut off, so that a part of a secret stands at its end.
    is_cut_off: bool,
    /// The same in base64.
    letters: Vec<Secret>,
    /// Where words cannot reach back over: ends of what was masked and of escapes.
    borders: Vec<usize>,
    /// How far base64 was looked into.
    decoded: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(secrets: &'a [Secret], bytes: &'a [u8], is_cut_off: bool, steps: &'a Cell<usize>) -> Self {
        Self::layered(secrets, bytes, is_cut_off, steps, LAYERS)
    }

    fn layered(secrets: &'a [Secret], bytes: &'a [u8], is_cut_off: bool, steps: &'a Cell<usize>, layers: u8) -> Self {
        let long = secrets.iter().filter(|secret| layers > 0 && is_long(secret));
        let letters = long.flat_map(base64::letters).collect();
        let text = Escaped::new(bytes, steps);
        Self { secrets, text, steps, bytes, layers, is_cut_off, letters, borders: Vec::new(), decoded: 0 }
    }

    /// True when no steps are left. What follows is not known to be clean then.
    pub(super) fn is_exhausted(&self) -> bool {
        self.text.is_exhausted()
    }

    /// The end of what is secret from here on. Positions are asked for in their order.
    pub(super) fn secret_at(&mut self, at: usize) -> Option<usize> {
        self.borders.retain(|border| *border >= at);
        let found = self.plain(at).or_else(|| self.encoded(at));
        self.borders.extend(found);
        found
    }

    fn plain(&mut self, at: usize) -> Option<usize> {
        let (raw, _) = self.text.raw(at)?;
        let is_escape = is_lead(raw);
        if is_escape {
            let ends = self.text.symbols(at).filter(|(symbol, _)| !is_word(*symbol)).map(|(_, end)| end);
            self.borders.extend(ends);
        }
        // UTF-8 that was taken for Latin-1 begins with one of these.
        let can_be = |first| Symbol::Is(raw).can_be(first) || (matches!(raw, '\u{c2}'..='\u{f4}') && !first.is_ascii());
        let can_begin = |secret: &&str| is_escape || secret.starts_with(can_be);
        let secrets = self.secrets.iter().map(Secret::expose).filter(can_begin);
        let plain = secrets.filter_map(|secret| self.end_of(secret, at)).max();
        let letters = || self.letters.iter().map(Secret::expose).filter(can_begin);
        plain.or_else(|| {
            let end = letters().filter_map(|letters| self.ends_of(letters, at)?.into_iter().max()).max()?;
            Some(base64::end_of_letters(&self.text, end))
        })
    }

    /// Where this secret ends, if it stands here.
    fn end_of(&self, secret: &str, at: usize) -> Option<usize> {
        let ends = self.ends_of(secret, at)?;
        let is_short = secret.chars().nth(WHOLE_WORD_BELOW - 1).is_none();
        let (first, last) = (secret.chars().next()?, secret.chars().next_back()?);
        if is_short && is_word(Symbol::Is(first)) && self.follows_word(at) {
            return None;
        }
        let stands_alone = |end: &usize| !is_short || !is_word(Symbol::Is(last)) || !self.precedes_word(*end);
        ends.into_iter().filter(stands_alone).max()
    }

    /// Where this text can end, if it stands here.
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
                let breaks_off = index >= PART_FROM && ends.into_iter().any(|at| self.breaks_off(at));
                return breaks_off.then(|| vec![self.bytes.len()]);
            }
            ends = next;
        }
        Some(ends)
    }

    fn breaks_off(&self, at: usize) -> bool {
        let is_last = |byte: &u8| is_lead(char::from(*byte)) && self.bytes.len() - at < ESCAPE;
        self.is_cut_off && self.bytes.get(at).is_none_or(is_last)
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

    /// Where the base64 ends that begins here and holds a secret.
    fn encoded(&mut self, at: usize) -> Option<usize> {
        if at < self.decoded || self.layers == 0 {
            return None;
        }
        let mut runs: Vec<Run> =
            [Pick::Shortest, Pick::Longest].into_iter().filter_map(|pick| Run::at(&self.text, at, pick)).collect();
        // Only escapes in a row make two of it.
        runs.dedup();
        self.decoded = runs.iter().map(|run| run.next).max()?;
        runs.iter().find(|run| run.contents().any(|content| self.holds_secret(&content))).map(|run| run.end)
    }

    fn holds_secret(&self, content: &[u8]) -> bool {
        let secrets: Vec<Secret> = self.secrets.iter().filter(|secret| is_long(secret)).cloned().collect();
        let mut scan = Scan::layered(&secrets, content, self.is_cut_off, self.steps, self.layers - 1);
        (0..content.len()).any(|at| scan.secret_at(at).is_some()) || scan.is_exhausted()
    }
}

fn is_long(secret: &Secret) -> bool {
    secret.expose().chars().nth(ENCODED_FROM - 1).is_some()
}

fn is_word(symbol: Symbol) -> bool {
    matches!(symbol, Symbol::Is(character) if character.is_alphanumeric() || character == '_')
}
