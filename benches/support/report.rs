//! Statistics, and how they are printed: for people, or with `--json` for scripts.

use serde_json::{Map, Value, json};
use std::fmt::{Display, Write};

/// What the rounds found for one contender, in their order.
pub type Series = Vec<f64>;

/// The middle value.
pub fn median(mut values: Series) -> f64 {
    assert!(!values.is_empty(), "nothing was measured");
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The value that `percent` of all are not above.
pub fn percentile(mut values: Series, percent: usize) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[(values.len() * percent / 100).min(values.len() - 1)]
}

/// The median of the ratios of rounds that were run side by side: what the machine did meanwhile met both.
pub fn ratio(of: &Series, to: &Series) -> f64 {
    median(of.iter().zip(to).map(|(of, to)| of / to).collect())
}

/// True if standard output is for scripts, one JSON object in a line. What people read then goes to standard error.
fn is_json() -> bool {
    std::env::args().any(|argument| argument == "--json")
}

/// Prints a line for people.
pub fn print_line(line: impl Display) {
    if is_json() { eprintln!("{line}") } else { println!("{line}") }
}

/// Prints what was measured, for scripts: which bench it is of, where it stands and the figures.
fn record(table: &str, row: &str, figures: Value) {
    if is_json() {
        let own = std::env::current_exe().expect("the path of this executable");
        // Cargo appends a hash.
        let bench = own.file_stem().and_then(|name| name.to_str()?.split('-').next()).unwrap_or_default();
        let mut line =
            Map::from_iter([("bench", bench), ("table", table), ("row", row)].map(|(k, v)| (k.into(), v.into())));
        if let Value::Object(figures) = figures {
            line.extend(figures);
        }
        println!("{}", Value::from(line));
    }
}

/// A line for people: `ratio latency p50 trunkline/reqwest: 1.03`.
fn print_ratio_line(what: &str, of: &str, to: &str, ratio: f64) {
    print_line(format_args!("ratio {what} {of}/{to}: {ratio:.2}"));
}

/// Prints a ratio that is of no table.
pub fn print_ratio(what: &str, of: &str, to: &str, ratio: f64) {
    print_ratio_line(what, of, to, ratio);
    record(what, of, json!({ "base": to, "ratios": { of: ratio } }));
}

/// Prints a figure that is compared with nothing.
pub fn print_figure(what: &str, row: &str, unit: &str, value: f64) {
    print_line(format_args!("{what}, {row}: {value:.1} {unit}"));
    record(what, row, json!({ "unit": unit, "values": { row: value } }));
}

/// Figures of some contenders, side by side.
pub struct Table<const N: usize> {
    title: String,
    contenders: [&'static str; N],
    rows: Vec<(String, &'static str, [Series; N])>,
}

impl<const N: usize> Table<N> {
    pub fn new(title: impl Into<String>, contenders: [&'static str; N]) -> Self {
        Self { title: title.into(), contenders, rows: Vec::new() }
    }

    /// Adds what was measured, in this unit.
    pub fn row(&mut self, what: impl Into<String>, unit: &'static str, series: [Series; N]) {
        self.rows.push((what.into(), unit, series));
    }

    /// Prints the medians, and the ratios to the baseline.
    pub fn print(&self, base: &str) {
        let width = self.contenders.iter().map(|name| name.len()).fold(12, usize::max) + 2;
        let mut text = format!("\n{:<32}", self.title);
        for name in self.contenders {
            write!(text, "{name:>width$}").expect("a text");
        }
        for (what, unit, series) in &self.rows {
            write!(text, "\n{:<32}", format!("{what}, {unit}")).expect("a text");
            for series in series {
                write!(text, "{:>width$.1}", median(series.clone())).expect("a text");
            }
        }
        print_line(text);
        let to = self.contenders.iter().position(|name| *name == base).expect("a baseline among the contenders");
        for (what, unit, series) in &self.rows {
            let (mut values, mut ratios) = (Map::new(), Map::new());
            for (of, name) in self.contenders.iter().enumerate() {
                values.insert((*name).to_owned(), median(series[of].clone()).into());
                if of != to {
                    let ratio = ratio(&series[of], &series[to]);
                    print_ratio_line(&format!("{}: {what}", self.title), name, base, ratio);
                    ratios.insert((*name).to_owned(), ratio.into());
                }
            }
            record(&self.title, what, json!({ "unit": unit, "base": base, "values": values, "ratios": ratios }));
        }
    }
}
