//! `trunkline sandbox --env` returns while the sandbox goes on: as with `ssh-agent`, a process in the background serves, and
//! its variables are printed for `eval`.

use crate::exit::Exit;
use crate::failure::Failure;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

/// The hidden flag of the process that serves.
pub(super) const CHILD: &str = "in-background";

/// Starts this program once more with the same arguments, and prints its variables. An empty line ends them.
pub(super) fn start() -> Result<Exit, Failure> {
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).arg(format!("--{CHILD}"));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // Ctrl-C in the shell is for the shell's next command.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn().map_err(|error| format!("cannot start the sandbox: {error}"))?;
    let (Some(output), Some(mut errors)) = (child.stdout.take(), child.stderr.take()) else {
        return Err("the sandbox has no output".into());
    };
    let mut variables = String::new();
    for line in BufReader::new(output).lines() {
        let line = line.map_err(|error| format!("cannot read the sandbox's variables: {error}"))?;
        if line.is_empty() {
            return std::io::stdout().lock().write_all(variables.as_bytes()).map(|()| Exit::Done).map_err(|error| {
                // Nobody would know how to reach or stop it.
                drop(child.kill());
                format!("cannot print the variables: {error}").into()
            });
        }
        variables.push_str(&line);
        variables.push('\n');
    }
    // It failed, and has said why.
    let mut message = String::new();
    errors.read_to_string(&mut message).map_err(|error| format!("the sandbox did not start: {error}"))?;
    anstream::eprint!("{message}");
    Ok(Exit::Usage)
}
