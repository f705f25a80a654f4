//! Asks before what cannot be undone or costs money.

use crate::failure::Failure;
use crate::global::Global;
use std::io::{self, BufRead, IsTerminal};

/// Asks whether to go on. `--yes` is the reply in advance; without a terminal, it is needed.
pub(crate) fn confirm(global: &Global, question: &str) -> Result<(), Failure> {
    if global.yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        let failure = Failure::usage(format!("there is no terminal to ask on: {question}"));
        return Err(failure.hint("confirm with `--yes`"));
    }
    anstream::eprint!("{question}\nGo on? [y/N] ");
    let mut reply = String::new();
    io::stdin().lock().read_line(&mut reply).map_err(|error| format!("the reply cannot be read: {error}"))?;
    match reply.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::usage("not confirmed; nothing was sent")),
    }
}
