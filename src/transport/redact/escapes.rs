//! Reads a text as whatever it may stand for. Each character of a secret may be escaped in another way than its neighbors,
//! by JSON, HTML, a URL or a programming language, and the result may be escaped again. So nothing is decoded as a whole:
//! for each position there is a list of the characters that can begin there.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// How many encoders one after the other are seen through.
const DEPTH: u8 = 4;

/// What decoders put in the place of bytes in an encoding that they do not know. One can replace several characters.
pub(super) const LOST: char = char::REPLACEMENT_CHARACTER;

/// A character that can begin at a position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Symbol {
    Is(char),
    /// A named character of HTML. There are more than two thousand, none of which is an ASCII letter or digit.
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

/// A text that is read at any position.
pub(super) struct Escaped<'a> {
    bytes: &'a [u8],
    /// How many steps may still be taken. Texts made up for it could take time without end.
    left: &'a Cell<usize>,
    /// What was found out, by position and depth.
    known: RefCell<HashMap<(usize, u8), Found>>,
}

type Found = Rc<[(Symbol, usize)]>;

/// The ways to write a character by its number.
#[derive(Clone, Copy)]
enum Form {
    /// `%C3%A4`, `\xc3\xa4` and `\303\244`: bytes of UTF-8, or one of Latin-1.
    Percent,
    Hex,
    Octal,
    /// `%uD83D%uDE00`, `\ud83d\ude00` and `&#55357;&#56832;`: UTF-16, or the number itself.
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

    /// All that can begin here, and where each ends. What is not escaped comes first.
    pub(super) fn symbols(&self, at: usize) -> impl Iterator<Item = (Symbol, usize)> + use<> {
        self.at_depth(at, DEPTH)
    }

    /// The character that stands here. A byte that is no UTF-8 is read as Latin-1.
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

    fn at_depth(&self, at: usize, depth: u8) -> impl Iterator<Item = (Symbol, usize)> + use<> {
        self.left.set(self.left.get().saturating_sub(1));
        let (one, found) = match self.raw(at) {
            Some((character, end)) if depth > 0 && is_lead(character) && !self.is_exhausted() => {
                (None, self.escaped(character, at, end, depth))
            }
            raw => (raw.map(|(character, end)| (Symbol::Is(character), end)), Rc::default()),
        };
        let mistaken = one.and_then(|(symbol, end)| match symbol {
            Symbol::Is(character) => self.mistaken(character, end),
            Symbol::Named => None,
        });
        one.into_iter().chain(mistaken).chain((0..found.len()).map(move |index| found[index]))
    }

    fn escaped(&self, raw: char, at: usize, end: usize, depth: u8) -> Found {
        if let Some(known) = self.known.borrow().get(&(at, depth)) {
            return Rc::clone(known);
        }
        let mut found = vec![(Symbol::Is(raw), end)];
        let mut add = |symbol, end| {
            if !found.contains(&(symbol, end)) {
                found.push((symbol, end));
            }
        };
        for (lead, end) in self.at_depth(at, depth - 1) {
            add(lead, end);
            match lead {
                Symbol::Is('\\') => self.backslash(end, depth - 1, &mut add),
                Symbol::Is('&') => self.entity(end, depth - 1, &mut add),
                Symbol::Is('%') => {
                    self.numbered(Form::Percent, end, depth - 1, &mut add);
                    self.numbered(Form::PercentUnit, end, depth - 1, &mut add);
                }
                Symbol::Is('+') => add(Symbol::Is(' '), end),
                _ => {}
            }
        }
        let found: Found = found.into();
        self.known.borrow_mut().insert((at, depth), Rc::clone(&found));
        found
    }

    /// What follows a backslash.
    fn backslash(&self, at: usize, depth: u8, add: &mut impl FnMut(Symbol, usize)) {
        for (next, end) in self.characters(at, depth) {
            let meant = match next {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\u{8}',
                'f' => '\u{c}',
                'v' => '\u{b}',
                'a' => '\u{7}',
                'e' => '\u{1b}',
                '0' => '\0',
                other if other.is_ascii_punctuation() => other,
                _ => continue,
            };
            add(Symbol::Is(meant), end);
        }
        for form in [Form::Hex, Form::Octal, Form::Unit, Form::Braced, Form::Long] {
            self.numbered(form, at, depth, add);
        }
    }

    /// What follows an ampersand.
    fn entity(&self, at: usize, depth: u8, add: &mut impl FnMut(Symbol, usize)) {
        self.numbered(Form::Entity, at, depth, add);
        let mut names = vec![(String::new(), at)];
        // The longest name in use has 31 letters.
        for _ in 0..32 {
            let mut longer = Vec::new();
            for (name, at) in names {
                for (next, end) in self.characters(at, depth) {
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

    /// Characters that are written as numbers, after their first lead.
    fn numbered(&self, form: Form, at: usize, depth: u8, add: &mut impl FnMut(Symbol, usize)) {
        for (number, end) in self.number(form, at, depth) {
            let mut add = |number, end| char::from_u32(number).into_iter().for_each(|c| add(Symbol::Is(c), end));
            match form {
                Form::Percent | Form::Hex | Form::Octal => {
                    add(number, end);
                    for (character, end) in self.utf8(form, number, end, depth) {
                        add(character, end);
                    }
                }
                _ if (0xD800..0xDC00).contains(&number) => {
                    for (low, end) in self.next_number(form, end, depth) {
                        if (0xDC00..0xE000).contains(&low) {
                            add(0x1_0000 + ((number - 0xD800) << 10) + (low - 0xDC00), end);
                        }
                    }
                }
                _ => {
                    add(number, end);
                    // UTF-8 that was taken for Latin-1 before it was escaped.
                    for (character, end) in self.utf8(form, number, end, depth) {
                        add(character, end);
                    }
                }
            }
        }
    }

    /// The character whose UTF-8 was taken for Latin-1, so that several characters stand here: `Ã¤` for `ä`.
    fn mistaken(&self, first: char, mut end: usize) -> Option<(Symbol, usize)> {
        let mut bytes = vec![u8::try_from(u32::from(first)).ok().filter(|byte| *byte >= 0xC2)?];
        for _ in 0..3 {
            let (next, after) = self.raw(end)?;
            bytes.push(u8::try_from(u32::from(next)).ok()?);
            end = after;
            if let Ok(text) = std::str::from_utf8(&bytes) {
                return Some((Symbol::Is(text.chars().next()?), end));
            }
        }
        None
    }

    /// The characters of more than one byte that begin with this one.
    fn utf8(&self, form: Form, first: u32, end: usize, depth: u8) -> Vec<(u32, usize)> {
        let (more, bits) = match first {
            0xC2..0xE0 => (1, first & 0x1F),
            0xE0..0xF0 => (2, first & 0x0F),
            0xF0..0xF5 => (3, first & 0x07),
            _ => return Vec::new(),
        };
        let mut open = vec![(bits, end)];
        for _ in 0..more {
            let next = open.into_iter().flat_map(|(bits, end)| {
                let continued = self.next_number(form, end, depth).into_iter();
                continued
                    .filter(|(byte, _)| byte & 0xC0 == 0x80)
                    .map(move |(byte, end)| ((bits << 6) | (byte & 0x3F), end))
            });
            open = next.collect();
        }
        open
    }

    fn next_number(&self, form: Form, at: usize, depth: u8) -> Vec<(u32, usize)> {
        let after_lead = self.literal(form.lead(), at, depth);
        after_lead.into_iter().flat_map(|at| self.number(form, at, depth)).collect()
    }

    /// A number in this form, after its lead.
    fn number(&self, form: Form, at: usize, depth: u8) -> Vec<(u32, usize)> {
        let after = |characters: &str, at| {
            characters.chars().fold(vec![at], |ends, character| {
                ends.into_iter().flat_map(|at| self.literal(character, at, depth)).collect()
            })
        };
        let digits = |starts: Vec<usize>, radix, least, most| -> Vec<(u32, usize)> {
            starts.into_iter().flat_map(|at| self.digits(at, depth, radix, least, most)).collect()
        };
        let closed = |numbers: Vec<(u32, usize)>, by| -> Vec<(u32, usize)> {
            let close = |(number, at)| self.literal(by, at, depth).into_iter().map(move |end| (number, end));
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

    fn digits(&self, at: usize, depth: u8, radix: u32, least: usize, most: usize) -> Vec<(u32, usize)> {
        let mut open = vec![(0, at)];
        let mut found = Vec::new();
        for length in 1..=most {
            let mut longer = Vec::new();
            for (number, at) in open {
                for (next, end) in self.characters(at, depth) {
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

    fn literal(&self, wanted: char, at: usize, depth: u8) -> Vec<usize> {
        self.characters(at, depth).filter(|(character, _)| *character == wanted).map(|(_, end)| end).collect()
    }

    fn characters(&self, at: usize, depth: u8) -> impl Iterator<Item = (char, usize)> {
        self.at_depth(at, depth).filter_map(|(symbol, end)| match symbol {
            Symbol::Is(character) => Some((character, end)),
            Symbol::Named => None,
        })
    }
}

/// What can begin an escape.
pub(super) fn is_lead(character: char) -> bool {
    matches!(character, '\\' | '&' | '%' | '+')
}

/// The named characters that other escapes are made of have to be known.
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
        // These stand in base64.
        "equals" => '=',
        "lowbar" => '_',
        "sol" => '/',
        _ => return Symbol::Named,
    })
}
