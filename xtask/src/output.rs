//! Prints the output of tasks. A reader such as `head` may close the pipe early. That is not a failure: the task
//! continues to its exit code. `println!` would panic.

use std::fmt::Arguments;
use std::io::{self, Write as _};

/// Prints to standard output.
pub fn print(text: Arguments<'_>) {
    let _ = io::stdout().write_fmt(text);
}

/// Prints to standard error.
pub fn print_error(text: Arguments<'_>) {
    let _ = io::stderr().write_fmt(text);
}

/// `println!` that does not panic.
#[macro_export]
macro_rules! outln {
    ($($text:tt)*) => {
        $crate::output::print(format_args!("{}\n", format_args!($($text)*)))
    };
}

/// `eprintln!` that does not panic.
#[macro_export]
macro_rules! errln {
    ($($text:tt)*) => {
        $crate::output::print_error(format_args!("{}\n", format_args!($($text)*)))
    };
}
