//! No task panics when a reader such as `head` closes the pipe early.

use std::io::Read;
use std::process::{Child, Command, Stdio};

fn started(task: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(task).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the task runs")
}

#[test]
fn closed_pipe_does_not_panic() {
    for (task, code) in [(&["coverage"][..], 0), (&["check-specs"], 0), (&["regenerate", "--check"], 0)] {
        let mut child = started(task);
        drop(child.stdout.take());
        let mut errors = String::new();
        child.stderr.take().expect("it is piped").read_to_string(&mut errors).expect("text");
        assert_eq!((child.wait().expect("it ends").code(), errors.as_str()), (Some(code), ""), "{task:?}");
    }
}

#[test]
fn closed_standard_error_does_not_panic() {
    for task in [&["no-such-task"][..], &["drift", "--no-such-argument"]] {
        let mut child = started(task);
        drop(child.stderr.take());
        assert_eq!(child.wait().expect("it ends").code(), Some(2), "{task:?}");
    }
}
