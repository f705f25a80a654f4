//! What a run found. A report has no ids, names, numbers or credentials of the account, so that it can be attached to a bug
//! report.

use super::questions::{self, Question};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use trunkline::{Operation, Provider};

/// Checks add to it while others still run, so it is shared.
#[derive(Default)]
pub(super) struct Report {
    checks: RefCell<Vec<Check>>,
    notes: RefCell<BTreeSet<(Provider, &'static str, String)>>,
    findings: RefCell<BTreeMap<(Provider, Question), BTreeSet<String>>>,
    leftovers: RefCell<Vec<String>>,
}

struct Check {
    provider: Provider,
    operation: &'static str,
    what: String,
    verdict: Verdict,
}

enum Verdict {
    Conforms,
    Differs(String),
    Skipped(String),
}

impl Verdict {
    const fn name(&self) -> &'static str {
        match self {
            Self::Conforms => "conforms",
            Self::Differs(_) => "differs",
            Self::Skipped(_) => "skipped",
        }
    }

    fn detail(&self) -> &str {
        match self {
            Self::Conforms => "",
            Self::Differs(detail) | Self::Skipped(detail) => detail,
        }
    }
}

impl Report {
    /// Adds a check: `wrong` is what differs, empty if nothing does.
    pub(super) fn check(&self, operation: &'static Operation, what: impl Into<String>, wrong: &[String]) {
        let verdict = if wrong.is_empty() { Verdict::Conforms } else { Verdict::Differs(wrong.join("; ")) };
        self.add(operation, what, verdict);
    }

    pub(super) fn skip(&self, operation: &'static Operation, why: impl Into<String>) {
        self.add(operation, "call", Verdict::Skipped(why.into()));
    }

    /// Whether an operation was checked or skipped.
    pub(super) fn has(&self, operation: &Operation) -> bool {
        let own = |check: &Check| check.provider == operation.provider && check.operation == operation.id;
        self.checks.borrow().iter().any(own)
    }

    fn add(&self, operation: &'static Operation, what: impl Into<String>, verdict: Verdict) {
        let Operation { provider, id, .. } = operation;
        self.checks.borrow_mut().push(Check { provider: *provider, operation: id, what: what.into(), verdict });
    }

    pub(super) fn note(&self, operation: &'static Operation, notes: impl IntoIterator<Item = String>) {
        let notes = notes.into_iter().map(|note| (operation.provider, operation.id, note));
        self.notes.borrow_mut().extend(notes);
    }

    /// Records what was found about an open question. All findings are kept, since they can contradict each other.
    pub(super) fn finding(&self, provider: Provider, question: Question, finding: impl Into<String>) {
        self.findings.borrow_mut().entry((provider, question)).or_default().insert(finding.into());
    }

    /// Names what could not be removed.
    pub(super) fn leave(&self, what: impl Into<String>) {
        self.leftovers.borrow_mut().push(what.into());
    }

    pub(super) fn has_leftovers(&self) -> bool {
        !self.leftovers.borrow().is_empty()
    }

    pub(super) fn has_differences(&self) -> bool {
        self.checks.borrow().iter().any(|check| matches!(check.verdict, Verdict::Differs(_)))
    }

    fn count(&self, name: &str) -> usize {
        self.checks.borrow().iter().filter(|check| check.verdict.name() == name).count()
    }

    pub(super) fn to_json(&self, providers: &[Provider]) -> Value {
        let checks = self.checks.borrow();
        let checks = checks.iter().map(|check| {
            json!({
                "platform": check.provider.as_str(),
                "operation": check.operation,
                "check": check.what,
                "verdict": check.verdict.name(),
                "detail": check.verdict.detail(),
            })
        });
        let notes = self.notes.borrow();
        let notes = notes.iter().map(|(provider, operation, note)| {
            json!({ "platform": provider.as_str(), "operation": operation, "note": note })
        });
        let findings = self.findings.borrow();
        let questions = questions::ALL.iter().filter(|(provider, ..)| providers.contains(provider));
        let questions = questions.map(|(provider, name, text)| {
            json!({
                "platform": provider.as_str(),
                "name": name,
                "question": text,
                "findings": findings.get(&(*provider, *name)),
            })
        });
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "platforms": providers.iter().map(|provider| provider.as_str()).collect::<Vec<_>>(),
            "conforms": self.count("conforms"),
            "differs": self.count("differs"),
            "skipped": self.count("skipped"),
            "checks": checks.collect::<Vec<_>>(),
            "notes": notes.collect::<Vec<_>>(),
            "questions": questions.collect::<Vec<_>>(),
            "leftovers": *self.leftovers.borrow(),
        })
    }

    pub(super) fn to_markdown(&self, providers: &[Provider]) -> String {
        let mut text = format!("# Conformance report of trunkline {}\n\n", env!("CARGO_PKG_VERSION"));
        let [conforms, differs, skipped] = ["conforms", "differs", "skipped"].map(|name| self.count(name));
        // Writing into a String cannot fail.
        _ = writeln!(text, "{conforms} checks conform to the documents, {differs} differ, {skipped} were skipped.");
        for provider in providers {
            _ = writeln!(text, "\n## {}", provider.name());
            self.write_checks(&mut text, *provider, "differs", "Differences");
            self.write_questions(&mut text, *provider);
            let notes = self.notes.borrow();
            let mut own: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (_, operation, note) in notes.iter().filter(|(of, ..)| of == provider) {
                own.entry(note).or_default().push(operation);
            }
            let own = own.into_iter().map(|(note, operations)| format!("- {note}: `{}`", operations.join("`, `")));
            section(&mut text, "Notes", &own.collect::<Vec<_>>());
            self.write_checks(&mut text, *provider, "skipped", "Skipped");
            self.write_checks(&mut text, *provider, "conforms", "As documented");
        }
        let leftovers: Vec<_> = self.leftovers.borrow().iter().map(|what| format!("- {what}")).collect();
        section(&mut text, "Not removed", &leftovers);
        text
    }

    /// The checks with one verdict: a line for each operation and detail.
    fn write_checks(&self, text: &mut String, provider: Provider, verdict: &str, title: &str) {
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for check in self.checks.borrow().iter() {
            if check.provider != provider || check.verdict.name() != verdict {
                continue;
            }
            let (end, what) = (check.verdict.detail(), check.what.clone());
            let key = format!("`{}`{}{end}", check.operation, if end.is_empty() { "" } else { ": " });
            match lines.iter_mut().find(|(known, _)| *known == key) {
                Some((_, checks)) if checks.contains(&what) => {}
                Some((_, checks)) => checks.push(what),
                None => lines.push((key, vec![what])),
            }
        }
        let lines = lines.into_iter().map(|(key, checks)| match verdict {
            "skipped" => format!("- {key}"),
            _ => format!("- {key} ({})", checks.join(", ")),
        });
        section(text, title, &lines.collect::<Vec<_>>());
    }

    fn write_questions(&self, text: &mut String, provider: Provider) {
        let findings = self.findings.borrow();
        let (mut settled, mut open) = (Vec::new(), Vec::new());
        for (_, name, question) in questions::ALL.iter().filter(|(of, ..)| *of == provider) {
            match findings.get(&(provider, *name)) {
                Some(found) => {
                    let found: Vec<_> = found.iter().map(String::as_str).collect();
                    settled.push(format!("- {question} **{}**", found.join("; ")));
                }
                None => open.push(format!("- {question}")),
            }
        }
        section(text, "Questions settled", &settled);
        section(text, "Questions still open", &open);
    }
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    if !lines.is_empty() {
        _ = writeln!(text, "\n### {title}\n\n{}", lines.join("\n"));
    }
}
