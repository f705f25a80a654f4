//! The charts of docs/performance.md, drawn from what the benches recorded: bars of ratios to the baseline of each table.

use crate::repository::root;
use serde_json::Value;
use std::fmt::Write;
use std::path::PathBuf;

/// Where a run is recorded: `cargo bench -p trunkline-benches -- --json > benches/recorded/run.jsonl`.
pub const RECORDED: &str = "benches/recorded/run.jsonl";

struct Chart {
    file: &'static str,
    title: &'static str,
    tables: &'static [&'static str],
}

const CHARTS: &[Chart] = &[
    Chart { file: "call", title: "One call, as a multiple of reqwest by hand", tables: &["PUT", "POST"] },
    Chart {
        file: "lists",
        title: "An item of a list, as a multiple of a loop by hand",
        tables: &["listing", "reading for 5 ms what takes 5 ms"],
    },
    Chart {
        file: "scale",
        title: "Calls per second, as a multiple of reqwest by hand",
        tables: &["calls in flight", "10000 updates"],
    },
    Chart {
        file: "first-call",
        title: "First calls, as a multiple of what the table compares with",
        tables: &["first call", "warmed up", "connecting and a call", "clients in one process"],
    },
];

/// The charts of a recorded run, each with the file it belongs to.
///
/// # Errors
/// If a line is not JSON, or a chart has no rows.
pub fn drawn(recorded: &str) -> Result<Vec<(PathBuf, String)>, String> {
    let rows: Vec<Value> = recorded.lines().map(serde_json::from_str).collect::<Result<_, _>>().map_err(|error| {
        format!("{RECORDED} has a line that is not JSON: {error}; record it with `cargo bench -p trunkline-benches -- --json`")
    })?;
    CHARTS
        .iter()
        .map(|chart| {
            let is_shown = |row: &&Value| {
                chart.tables.contains(&text(row, "table")) && row["values"].is_object() && row["base"].is_string()
            };
            let rows: Vec<&Value> = rows.iter().filter(is_shown).collect();
            if rows.is_empty() {
                return Err(format!("{RECORDED} has no row for the chart {}", chart.file));
            }
            Ok((root().join(format!("docs/charts/{}.svg", chart.file)), svg(chart.title, &rows)))
        })
        .collect()
}

/// Draws all charts again.
///
/// # Errors
/// If the recorded run cannot be read, or a chart cannot be written.
pub fn run() -> Result<(), String> {
    let recorded = root().join(RECORDED);
    let text = std::fs::read_to_string(&recorded).map_err(|error| format!("{}: {error}", recorded.display()))?;
    for (path, svg) in drawn(&text)? {
        std::fs::write(&path, svg).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row[field].as_str().unwrap_or_default()
}

const COLORS: [&str; 3] = ["#4c78a8", "#f58518", "#9e9e9e"];
const LABELS: f64 = 330.0;
const WIDTH: f64 = 860.0;
const BAR: f64 = 16.0;

fn svg(title: &str, rows: &[&Value]) -> String {
    let bars = rows.iter().filter_map(|row| row["ratios"].as_object()).flatten();
    let most = bars.filter_map(|(_, ratio)| ratio.as_f64()).fold(1.2, f64::max);
    let scale = (WIDTH - LABELS - 120.0) / most;
    let (mut body, mut y, mut names) = (String::new(), 60.0, Vec::<&str>::new());
    for row in rows {
        let (table, what, unit) = (text(row, "table"), text(row, "row"), text(row, "unit"));
        let Some(ratios) = row["ratios"].as_object() else { continue };
        let label = format!("{table}: {what}");
        body += &words(LABELS - 10.0, y + 12.0, "end", &label);
        for (name, ratio) in ratios {
            let (ratio, value) = (ratio.as_f64().unwrap_or_default(), row["values"][name].as_f64().unwrap_or_default());
            let index = names.iter().position(|known| known == name).unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            });
            let (color, width) = (COLORS[index % COLORS.len()], ratio * scale);
            writeln!(
                body,
                "<rect x=\"{LABELS}\" y=\"{y}\" width=\"{width:.1}\" height=\"{}\" fill=\"{color}\"/>",
                BAR - 3.0
            )
            .expect("a text");
            body += &words(LABELS + width + 6.0, y + 12.0, "start", &format!("{ratio:.2} ({value:.0} {unit})"));
            y += BAR;
        }
        y += 6.0;
    }
    let one = LABELS + scale;
    let mut legend = String::new();
    for (index, name) in names.iter().enumerate() {
        let x = LABELS + 130.0 * f64::from(u8::try_from(index).unwrap_or(u8::MAX));
        let color = COLORS[index % COLORS.len()];
        writeln!(legend, "<rect x=\"{x}\" y=\"34\" width=\"12\" height=\"12\" fill=\"{color}\"/>").expect("a text");
        legend += &words(x + 18.0, 45.0, "start", name);
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{}{legend}{body}\
         <line x1=\"{one:.1}\" y1=\"52\" x2=\"{one:.1}\" y2=\"{y}\" stroke=\"#333\" stroke-dasharray=\"3\"/>\n</svg>\n",
        words(10.0, 22.0, "start", title)
    )
}

fn words(x: f64, y: f64, anchor: &str, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>\n")
}
