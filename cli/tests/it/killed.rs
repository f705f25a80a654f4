//! Programs that the system kills at a chosen byte of a file.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

/// Runs a command that is killed when it begins to write beyond this many bytes of a file, its journal being the only long one.
pub fn killed_at(bytes: usize, command: &Command) {
    let mut killed = Command::new("prlimit");
    killed.arg(format!("--fsize={bytes}")).arg(command.get_program()).args(command.get_args());
    killed.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    killed.current_dir(command.get_current_dir().unwrap()).stdin(Stdio::null());
    let output = killed.output().unwrap();
    let by_the_limit = Some(25);
    assert_eq!(output.status.signal(), by_the_limit, "{}", String::from_utf8_lossy(&output.stderr));
}

/// Where the lines of a journal begin that are of interest.
pub fn starts(journal: &str, is_of_interest: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut start = 0;
    let lines = journal.split_inclusive('\n').map(|line| {
        start += line.len();
        (start - line.len(), line)
    });
    lines.filter(|(_, line)| is_of_interest(line)).map(|(start, _)| start).collect()
}
