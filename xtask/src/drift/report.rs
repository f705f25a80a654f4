//! Differences as a table for people and as JSON for machines.

use super::compare::Drift;
use super::difference::Difference;
use super::gone::Gone;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The maximum number of characters in a cell; JSON has the full text.
const WIDEST_CELL: usize = 48;
/// The maximum width that a column is padded to. A longer place shifts its row.
const WIDEST_COLUMN: usize = 120;
/// The maximum number of references listed; JSON has all of them.
const SHOWN_REFERENCES: usize = 10;

impl Drift {
    /// The line that ends every report.
    #[must_use]
    pub fn summary(&self) -> String {
        format!(
            "differences: {}, unexplained: {}, gone: {}",
            self.differences.len(),
            self.unexplained(),
            self.gone.len()
        )
    }

    /// The report as a table, the summary last.
    #[must_use]
    pub fn table(&self) -> String {
        let head = ["place", "what", "ours", "theirs", "class", "explanation"].map(str::to_owned);
        let rows: Vec<[String; 6]> = [head].into_iter().chain(self.differences.iter().map(row)).collect();
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
        let widths: [usize; 5] = std::array::from_fn(|column| width(column).min(WIDEST_COLUMN));
        let mut table = String::new();
        // Writing into a String cannot fail.
        for row in rows.iter().filter(|_| !self.differences.is_empty()) {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(widths) {
                let _ = write!(line, "{cell:width$}  ");
            }
            line.push_str(&row[5]);
            let _ = writeln!(table, "{}", line.trim_end());
        }
        for one in &self.gone {
            let Gone { holder, place, what, ours, theirs, operations, .. } = one;
            let (operations, listed) = (operations.join(", "), format!("{place} {what}: {ours}, {theirs}"));
            let _ = writeln!(table, "gone: {holder} lists `{}`; remove it, for {operations}", clean(&listed));
        }
        for reference in self.dangling.iter().take(SHOWN_REFERENCES) {
            let _ = writeln!(table, "not compared: the vendor's $ref {} leads nowhere", clean(reference));
        }
        if self.dangling.len() > SHOWN_REFERENCES {
            let _ = writeln!(table, "not compared: {} more such references", self.dangling.len() - SHOWN_REFERENCES);
        }
        let _ = writeln!(table, "operations compared: {}; the vendor's others: {}", self.compared, self.outside);
        let _ = writeln!(table, "{}", self.summary());
        table
    }

    /// The report as one JSON object. Its keys are documented in `specs/README.md`.
    #[must_use]
    pub fn json(&self) -> Value {
        let differences: Vec<Value> = self
            .differences
            .iter()
            .map(|one| {
                json!({
                    "operation": one.operation,
                    "id": one.id,
                    "place": one.place,
                    "what": one.what,
                    "ours": one.ours,
                    "theirs": one.theirs,
                    "class": one.class.name(),
                    "explanation": one.class.explanation(),
                    "enclosing": one.enclosing.iter().map(|one| json!({ "holder": one.holder, "at": one.at })).collect::<Vec<_>>(),
                })
            })
            .collect();
        let gone: Vec<Value> = self
            .gone
            .iter()
            .map(|one| {
                json!({
                    "holder": one.holder,
                    "place": one.place,
                    "what": one.what,
                    "ours": one.ours,
                    "theirs": one.theirs,
                    "operations": one.operations,
                    "explanation": one.explanation,
                })
            })
            .collect();
        json!({
            "differences": differences,
            "gone": gone,
            "total": self.differences.len(),
            "unexplained": self.unexplained(),
            "compared": self.compared,
            "outside": self.outside,
            "dangling": self.dangling,
        })
    }
}

fn row(difference: &Difference) -> [String; 6] {
    let Difference { class, operation, place, what, ours, theirs, .. } = difference;
    let explanation = class.explanation().map(clean).unwrap_or_default();
    let place = clean(&format!("{operation} {place}"));
    [place, (*what).to_owned(), short(ours), short(theirs), class.name().to_owned(), explanation]
}

fn short(text: &str) -> String {
    let text = clean(text);
    match text.char_indices().nth(WIDEST_CELL) {
        Some(_) => text.chars().take(WIDEST_CELL - 1).chain(['…']).collect(),
        None => text,
    }
}

/// One line, without control characters that a terminal would interpret.
fn clean(text: &str) -> String {
    let visible = text.replace(|letter: char| letter.is_control(), " ");
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
