//! Reads a text in every way in which it may be escaped. Each character of a secret may be escaped in another way than the
//! next one, by JSON, HTML, a URL or a programming language, and the result may be escaped again. So nothing is decoded as
//! a whole: for each position, there is a list of the characters that can begin there.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::iter::once;
use std::rc::Rc;

/// How many layers of escapes are decoded.
const ALL: Layers = Layers { depth: 4, absent: 0 };

/// The most letters in the name of a character of HTML.
const LONGEST_NAME: usize = 31;

/// What can begin an escape.
const LEADS: [u8; 4] = *b"\\&%+";

/// What decoders write instead of bytes that are invalid in the encoding they expect. One can replace several characters.
pub(super) const LOST: char = char::REPLACEMENT_CHARACTER;

/// The characters of Windows-1252 for the bytes 0x80 to 0x9F. It has none for five of them.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// A character that can begin at a position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Symbol {
    Is(char),
    /// A named character reference of HTML. There are more than two thousand, none for an ASCII letter or digit.
    Named,
}

impl Symbol {
    pub(super) fn can_be(self, other: char) -> bool {
        match self {
            Self::Is(LOST) => !other.is_ascii(),
            Self::Is(character) => character == other,
            Self::Named => !other.is_ascii_alphanumeric(),
        }
    }
}

/// A text that can be read from any position.
pub(super) struct Escaped<'a> {
    bytes: &'a [u8],
    /// How many steps are left. Without a limit, a malicious text could take exponential time.
    left: &'a Cell<usize>,
    /// The escapes that were decoded before.
    known: RefCell<HashMap<(usize, Layers), Found>>,
}

type Found = Rc<[(Symbol, usize)]>;

/// The layers of escapes that are decoded.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Layers {
    depth: u8,
    /// One bit for each of [`LEADS`] that none of these layers uses.
    absent: u8,
}

/// How the rest of an escape can be written, after its lead. Whatever uses a lead escapes the lead itself as well, so it
/// escaped all of them or none: the rest of `\x5c\x75` can't begin with the second backslash.
#[derive(Clone, Copy)]
struct Rest {
    layers: Layers,
    /// The lead that is not a character of the rest, since one of the layers uses it.
    escaped: Option<char>,
}

impl Layers {
    /// For the rest of an escape whose lead was written as `raw` and, if it is not `is_raw`, more characters.
    fn rest(self, raw: char, is_raw: bool) -> Rest {
        let bit = LEADS.iter().position(|lead| char::from(*lead) == raw).map_or(0, |index| 1 << index);
        let absent = if is_raw { self.absent | bit } else { self.absent };
        Rest { layers: Self { depth: self.depth - 1, absent }, escaped: (!is_raw).then_some(raw) }
    }

    fn decodes(self, lead: char) -> bool {
        let index = LEADS.iter().position(|other| char::from(*other) == lead);
        self.depth > 0 && index.is_some_and(|index| self.absent & 1 << index == 0)
    }
}

/// The ways to write a character as a number.
#[derive(Clone, Copy)]
enum Form {
    /// `%C3%A4`, `\xc3\xa4` and `\303\244`: bytes of UTF-8 or Latin-1.
    Percent,
    Hex,
    Octal,
    /// `%uD83D%uDE00`, `\ud83d\ude00` and `&#55357;&#56832;`: UTF-16, or the code point.
    PercentUnit,
    Unit,
    Entity,
    /// `\u{1f600}`, `\x{1f600}` and `\U0001f600`.
    Braced,
    Long,
}

impl Form {
    fn lead(self) -> char {
        match self {
            Self::Percent | Self::PercentUnit => '%',
            Self::Entity => '&',
            Self::Hex | Self::Octal | Self::Unit | Self::Braced | Self::Long => '\\',
        }
    }
}

impl<'a> Escaped<'a> {
    pub(super) fn new(bytes: &'a [u8], left: &'a Cell<usize>) -> Self {
        Self { bytes, left, known: RefCell::default() }
    }

    /// True when no steps are left.
    pub(super) fn is_exhausted(&self) -> bool {
        self.left.get() == 0
    }

    pub(super) fn spend(&self, steps: usize) {
        self.left.set(self.left.get().saturating_sub(steps));
    }

    /// All characters that can begin here, and where each ends. The unescaped one comes first.
    pub(super) fn symbols(&self, at: usize) -> impl Iterator<Item = (Symbol, usize)> {
        self.in_layers(at, ALL).flat_map(|(symbol, end)| once((symbol, end)).chain(self.misread(symbol, end)))
    }

    /// The ASCII character here, if nothing else can begin here.
    pub(super) fn plain(&self, at: usize) -> Option<char> {
        self.bytes
            .get(at)
            .map(|byte| char::from(*byte))
            .filter(|character| character.is_ascii() && !is_lead(*character))
    }

    /// The unescaped character here. A byte that is invalid in UTF-8 is read as Latin-1.
    pub(super) fn raw(&self, at: usize) -> Option<(char, usize)> {
        let first = *self.bytes.get(at)?;
        let length = match first {
            0..0x80 => return Some((char::from(first), at + 1)),
            0xF0.. => 4,
            0xE0.. => 3,
            _ => 2,
        };
        let text = self.bytes.get(at..at + length).and_then(|bytes| std::str::from_utf8(bytes).ok());
        match text.and_then(|text| text.chars().next()) {
            Some(character) => Some((character, at + length)),
            None => Some((char::from(first), at + 1)),
        }
    }

    fn in_layers(&self, at: usize, layers: Layers) -> impl Iterator<Item = (Symbol, usize)> + use<> {
        self.spend(1);
        let raw = self.raw(at);
        let escape = raw.filter(|(character, _)| layers.decodes(*character) && !self.is_exhausted());
        let escaped = escape.map(|(lead, end)| self.escaped(lead, at, end, layers));
        let raw = raw.filter(|_| escaped.is_none()).map(|(character, end)| (Symbol::Is(character), end));
        raw.into_iter().chain(escaped.into_iter().flat_map(|found| (0..found.len()).map(move |index| found[index])))
    }

    /// The characters whose UTF-8 was read as Latin-1 or Windows-1252, which makes several characters of each: `Ã¤` of
    /// `ä`. The first of them ends here.
    fn misread(&self, first: Symbol, end: usize) -> impl Iterator<Item = (Symbol, usize)> + use<> {
        let (more, bits) = match first {
            Symbol::Is(first @ '\u{c2}'..='\u{df}') => (1, u32::from(first) & 0x1F),
            Symbol::Is(first @ '\u{e0}'..='\u{ef}') => (2, u32::from(first) & 0x0F),
            Symbol::Is(first @ '\u{f0}'..='\u{f4}') => (3, u32::from(first) & 0x07),
            _ => (0, 0),
        };
        let mut open = if more > 0 { vec![(bits, end)] } else { Vec::new() };
        for _ in 0..more {
            let longer = open.into_iter().flat_map(|(bits, end)| {
                let bytes = self.in_layers(end, ALL).filter_map(|(next, end)| Some((byte_of(next)?, end)));
                let continued = bytes.filter(|(byte, _)| byte & 0xC0 == 0x80);
                continued.map(move |(byte, end)| (bits << 6 | u32::from(byte & 0x3F), end))
            });
            open = longer.collect();
        }
        open.into_iter().filter_map(|(number, end)| Some((Symbol::Is(char::from_u32(number)?), end)))
    }

    fn escaped(&self, raw: char, at: usize, end: usize, layers: Layers) -> Found {
        if let Some(known) = self.known.borrow().get(&(at, layers)) {
            return Rc::clone(known);
        }
        let mut found = vec![(Symbol::Is(raw), end)];
        let mut add = |symbol, end| {
            if !found.contains(&(symbol, end)) {
                found.push((symbol, end));
            }
        };
        let raw_end = end;
        for (lead, end) in self.in_layers(at, Layers { depth: layers.depth - 1, ..layers }) {
            add(lead, end);
            let is_raw = end == raw_end;
            // More layers find more only where there is one more escape.
            if is_raw && layers.depth > 1 && !self.is_escaped_after(end) {
                continue;
            }
            let rest = layers.rest(raw, is_raw);
            match lead {
                Symbol::Is('\\') => self.backslash(end, rest, &mut add),
                Symbol::Is('&') => self.entity(end, rest, &mut add),
                Symbol::Is('%') => {
                    self.numbered(Form::Percent, end, rest, &mut add);
                    self.numbered(Form::PercentUnit, end, rest, &mut add);
                }
                Symbol::Is('+') => add(Symbol::Is(' '), end),
                _ => {}
            }
        }
        let found: Found = found.into();
        self.known.borrow_mut().insert((at, layers), Rc::clone(&found));
        found
    }

    /// Whether one of the next characters, which can be a part of an escape that begins before them, is escaped.
    fn is_escaped_after(&self, at: usize) -> bool {
        self.bytes[at..].iter().take(LONGEST_NAME + 1).any(|byte| LEADS.contains(byte))
    }

    /// The characters after a backslash.
    fn backslash(&self, at: usize, rest: Rest, add: &mut impl FnMut(Symbol, usize)) {
        let mut is_number = false;
        for (next, end) in self.next_symbols(at, rest) {
            is_number |= matches!(next, Symbol::Is('0'..='7' | 'x' | 'u' | 'U'));
            let meant = match next {
                Symbol::Is('n') => Symbol::Is('\n'),
                Symbol::Is('r') => Symbol::Is('\r'),
                Symbol::Is('t') => Symbol::Is('\t'),
                Symbol::Is('b') => Symbol::Is('\u{8}'),
                Symbol::Is('f') => Symbol::Is('\u{c}'),
                Symbol::Is('v') => Symbol::Is('\u{b}'),
                Symbol::Is('a') => Symbol::Is('\u{7}'),
                Symbol::Is('e') => Symbol::Is('\u{1b}'),
                Symbol::Is('0') => Symbol::Is('\0'),
                Symbol::Is(other) if !other.is_ascii_punctuation() => continue,
                punctuation => punctuation,
            };
            add(meant, end);
        }
        if is_number {
            for form in [Form::Hex, Form::Octal, Form::Unit, Form::Braced, Form::Long] {
                self.numbered(form, at, rest, add);
            }
        }
    }

    /// The characters after an ampersand.
    fn entity(&self, at: usize, rest: Rest, add: &mut impl FnMut(Symbol, usize)) {
        self.numbered(Form::Entity, at, rest, add);
        let mut names = vec![(String::new(), at)];
        for _ in 0..=LONGEST_NAME {
            let mut longer = Vec::new();
            for (name, at) in names {
                for (next, end) in self.characters(at, rest) {
                    match next {
                        ';' if !name.is_empty() => add(named(&name), end),
                        next if next.is_ascii_alphanumeric() => longer.push((format!("{name}{next}"), end)),
                        _ => {}
                    }
                }
            }
            names = longer;
        }
    }

    /// The characters that are written as numbers. The first number begins here, after its lead.
    fn numbered(&self, form: Form, at: usize, rest: Rest, add: &mut impl FnMut(Symbol, usize)) {
        let mut add = |number, end| char::from_u32(number).into_iter().for_each(|c| add(Symbol::Is(c), end));
        for (number, end) in self.number(form, at, rest) {
            if !(0xD800..0xDC00).contains(&number) {
                add(number, end);
                continue;
            }
            for (low, end) in self.next_number(form, end, rest) {
                if (0xDC00..0xE000).contains(&low) {
                    add(0x1_0000 + ((number - 0xD800) << 10) + (low - 0xDC00), end);
                }
            }
        }
    }

    fn next_number(&self, form: Form, at: usize, rest: Rest) -> Vec<(u32, usize)> {
        let after_lead = self.literal(form.lead(), at, rest);
        after_lead.into_iter().flat_map(|at| self.number(form, at, rest)).collect()
    }

    /// A number in this form, after its lead.
    fn number(&self, form: Form, at: usize, rest: Rest) -> Vec<(u32, usize)> {
        let after = |characters: &str, at| {
            characters.chars().fold(vec![at], |ends, character| {
                ends.into_iter().flat_map(|at| self.literal(character, at, rest)).collect()
            })
        };
        let digits = |starts: Vec<usize>, radix, least, most| -> Vec<(u32, usize)> {
            starts.into_iter().flat_map(|at| self.digits(at, rest, radix, least, most)).collect()
        };
        let closed = |numbers: Vec<(u32, usize)>, by| -> Vec<(u32, usize)> {
            let close = |(number, at)| self.literal(by, at, rest).into_iter().map(move |end| (number, end));
            numbers.into_iter().flat_map(close).collect()
        };
        match form {
            Form::Percent => digits(vec![at], 16, 2, 2),
            Form::PercentUnit | Form::Unit => digits(after("u", at), 16, 4, 4),
            Form::Hex => digits(after("x", at), 16, 2, 2),
            Form::Octal => digits(vec![at], 8, 3, 3),
            Form::Long => digits(after("U", at), 16, 8, 8),
            Form::Braced => {
                let mut open = after("u{", at);
                open.extend(after("x{", at));
                closed(digits(open, 16, 1, 8), '}')
            }
            Form::Entity => {
                let mut hex = after("#x", at);
                hex.extend(after("#X", at));
                let mut numbers = digits(hex, 16, 1, 8);
                numbers.extend(digits(after("#", at), 10, 1, 8));
                closed(numbers, ';')
            }
        }
    }

    fn digits(&self, at: usize, rest: Rest, radix: u32, least: usize, most: usize) -> Vec<(u32, usize)> {
        let mut open = vec![(0, at)];
        let mut found = Vec::new();
        for length in 1..=most {
            let mut longer = Vec::new();
            for (number, at) in open {
                for (next, end) in self.characters(at, rest) {
                    let digit = next.to_digit(radix);
                    longer.extend(digit.map(|digit| (u32::wrapping_mul(number, radix).wrapping_add(digit), end)));
                }
            }
            if length >= least {
                found.extend_from_slice(&longer);
            }
            open = longer;
        }
        found
    }

    fn literal(&self, wanted: char, at: usize, rest: Rest) -> Vec<usize> {
        self.characters(at, rest).filter(|(character, _)| *character == wanted).map(|(_, end)| end).collect()
    }

    /// What can come next in an escape.
    fn next_symbols(&self, at: usize, rest: Rest) -> impl Iterator<Item = (Symbol, usize)> + use<> {
        let is_unescaped_lead = move |symbol, end| end == at + 1 && rest.escaped.map(Symbol::Is) == Some(symbol);
        self.in_layers(at, rest.layers).filter(move |(symbol, end)| !is_unescaped_lead(*symbol, *end))
    }

    fn characters(&self, at: usize, rest: Rest) -> impl Iterator<Item = (char, usize)> + use<> {
        self.next_symbols(at, rest).filter_map(|(symbol, end)| match symbol {
            Symbol::Is(character) => Some((character, end)),
            Symbol::Named => None,
        })
    }
}

/// Whether this character can begin an escape.
pub(super) fn is_lead(character: char) -> bool {
    character.is_ascii() && LEADS.contains(&(character as u8))
}

/// The byte that this character is in Latin-1 or Windows-1252.
fn byte_of(symbol: Symbol) -> Option<u8> {
    let Symbol::Is(character) = symbol else { return None };
    let in_windows = || WINDOWS_1252.iter().position(|other| *other == character).map(|index| index + 0x80);
    u8::try_from(u32::from(character)).ok().or_else(|| in_windows()?.try_into().ok())
}

/// The character with this name, if it can be a part of another escape or of base64.
fn named(name: &str) -> Symbol {
    Symbol::Is(match name {
        "amp" => '&',
        "bsol" => '\\',
        "percnt" => '%',
        "plus" => '+',
        "num" => '#',
        "semi" => ';',
        "lcub" | "lbrace" => '{',
        "rcub" | "rbrace" => '}',
        "equals" => '=',
        "lowbar" => '_',
        "sol" => '/',
        "NewLine" => '\n',
        _ => return Symbol::Named,
    })
}
