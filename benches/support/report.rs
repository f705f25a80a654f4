//! Statistics, and how they are printed.

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

/// A line for people and for scripts: `ratio latency p50 trunkline/reqwest: 1.03`.
pub fn print_ratio(what: &str, of: &str, to: &str, ratio: f64) {
    println!("ratio {what} {of}/{to}: {ratio:.2}");
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
        print!("\n{:<32}", self.title);
        for name in self.contenders {
            print!("{name:>width$}");
        }
        println!();
        for (what, unit, series) in &self.rows {
            print!("{:<32}", format!("{what}, {unit}"));
            for series in series {
                print!("{:>width$.1}", median(series.clone()));
            }
            println!();
        }
        let to = self.contenders.iter().position(|name| *name == base).expect("a baseline among the contenders");
        for (what, _, series) in &self.rows {
            for (of, name) in self.contenders.iter().enumerate().filter(|(of, _)| *of != to) {
                print_ratio(&format!("{}: {what}", self.title), name, base, ratio(&series[of], &series[to]));
            }
        }
    }
}
