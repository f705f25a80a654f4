//! Displays strings from other programs in one line.

use std::fmt::{self, Write};

/// How many characters of a text are shown.
const SHOWN: usize = 500;

/// Displays a text of a platform as a part of one line. Characters that would move a cursor, color a terminal or reorder
/// the line are escaped, and a long text is cut.
pub(crate) struct Line<'a>(pub &'a str);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = 0;
        for character in self.0.chars() {
            if shown >= SHOWN {
                return f.write_char('…');
            }
            if is_plain(character) {
                f.write_char(character)?;
                shown += 1;
            } else {
                let escaped = character.escape_default();
                shown += escaped.len();
                write!(f, "{escaped}")?;
            }
        }
        Ok(())
    }
}

fn is_plain(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            '\u{ad}' | '\u{61c}'
            // Marks and overrides of direction, and characters without a width.
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
            // Fillers, which are invisible, and selectors for a variant of the character before them.
            | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
            | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}
