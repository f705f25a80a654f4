//! Progress on stderr, where that is a terminal.

use indicatif::ProgressBar;
use std::time::Duration;

/// A spinner for what takes an unknown time.
pub(crate) fn spinner(message: impl Into<String>) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(message.into());
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}
