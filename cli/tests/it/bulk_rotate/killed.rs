//! The program is killed, and goes on.

use super::platform::{Platform, StubResponse};
use super::program::{Ended, Folder, assert_no_secret, lines, updates};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

const UPDATES: usize = 200;
const IN_FLIGHT: usize = 8;
/// Some ids that the platform does not know.
const UNKNOWN: [&str; 3] = ["credential-5", "credential-20", "credential-150"];

fn usual(id: &str) -> StubResponse {
    if UNKNOWN.contains(&id) { StubResponse::Refused(404) } else { StubResponse::Applied }
}

/// Sends the program's input until it ends by itself, and looks at what the platform has in the end.
fn finish(platform: &Platform, folder: &Folder, killed: &[(usize, BTreeSet<String>)]) {
    platform.plan(|_, id| usual(id));
    let before = platform.puts().len();
    // A request that a kill left without a response may have taken effect, whatever the platform says now.
    let (sent, known) = (folder.noted("sent"), folder.known());
    let open: Vec<&str> = UNKNOWN.into_iter().filter(|id| sent.contains(*id) && !known.contains(*id)).collect();
    let ended = folder.run(&["input.jsonl", "--in-flight", "8"]);
    let out = format!("200 updates: 197 applied, {} refused, {} open\n", UNKNOWN.len() - open.len(), open.len());
    assert_eq!((ended.code, ended.out), (Some(6), out.clone()));
    assert_eq!(folder.noted("unknown"), open.iter().map(|id| (*id).to_owned()).collect());

    let puts = platform.puts();
    assert_eq!(puts.len() - before, UPDATES - known.len(), "those in flight are sent once more");
    for (before, known) in killed {
        assert!(puts[*before..].iter().all(|id| !known.contains(id)), "what was known is sent again");
    }
    for (id, password) in updates(UPDATES) {
        let times = platform.times_set(&id, &password);
        assert_eq!(times > 0, !UNKNOWN.contains(&id.as_str()), "{id}");
        assert!(times <= 1 + killed.len(), "{id} was set {times} times");
    }
    assert_no_secret(&[&folder.journal(), &ended.err]);

    // Once more, there is nothing else to do.
    let again = folder.run(&["input.jsonl", "--in-flight", "1"]);
    assert_eq!((again.code, again.out), (Some(6), out));
    assert_eq!(platform.puts()[puts.len()..], open);
}

#[test]
fn what_was_answered_before_a_kill_is_known_after_it() {
    let platform = Platform::start(|_, _| StubResponse::Applied);
    let folder = Folder::new("answered", &platform, &lines(&updates(UPDATES)));
    let mut killed = Vec::new();
    let mut answered = 0;
    for more in [0, 1, 30, 71] {
        let before = platform.puts().len();
        // Some of those that are never answered have taken effect.
        platform.plan(move |number, id| {
            if number < more {
                usual(id)
            } else {
                StubResponse::Held { applied: number % 2 == 0 && !UNKNOWN.contains(&id) }
            }
        });
        let mut program = folder.start(&["input.jsonl", "--in-flight", "8"]);
        platform.wait_for(before + more + IN_FLIGHT);
        program.kill().unwrap();
        program.wait().unwrap();
        // Each response made room for the next request, and was in the journal by then.
        answered += more;
        let journal = folder.journal();
        let responses = journal.lines().skip(1).filter(|line| !line.starts_with("sent "));
        assert_eq!(responses.count(), answered);
        killed.push((platform.puts().len(), folder.known()));
    }
    finish(&platform, &folder, &killed);
}

#[test]
fn a_kill_at_any_moment_repeats_nothing_that_the_journal_knows() {
    let platform = Platform::start(|_, id| usual(id));
    let folder = Folder::new("any-moment", &platform, &lines(&updates(UPDATES)));
    let mut killed = Vec::new();
    for puts in [1, 25, 26, 80, 120] {
        let before = platform.puts().len();
        let puts = puts.max(before + 1);
        // The program keeps sending while it is killed, but cannot finish before, however late the kill comes.
        let last = puts + 2 * IN_FLIGHT - before;
        platform.plan(move |number, id| if number < last { usual(id) } else { StubResponse::Held { applied: true } });
        let mut program = folder.start(&["input.jsonl", "--in-flight", "8"]);
        // What it has sent by then is in the journal.
        platform.wait_for(puts);
        program.kill().unwrap();
        program.wait().unwrap();
        let sent = folder.noted("sent");
        assert!(platform.puts().iter().all(|id| sent.contains(id)));
        killed.push((platform.puts().len(), folder.known()));
    }
    finish(&platform, &folder, &killed);
}

#[test]
fn a_pipe_that_was_killed_goes_on_with_the_lines_in_another_order() {
    let platform =
        Platform::start(
            |number, _| if number < 3 { StubResponse::Applied } else { StubResponse::Held { applied: false } },
        );
    let folder = Folder::new("pipe", &platform, "");
    let arguments = ["-", "--journal", "input.jsonl.journal", "--in-flight", "2"];
    let mut updates = updates(10);
    let start = |input: String| {
        let mut program = folder.command(&arguments).stdin(Stdio::piped()).spawn().unwrap();
        program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        program
    };
    let mut program = start(lines(&updates));
    platform.wait_for(5);
    program.kill().unwrap();
    program.wait().unwrap();

    updates.reverse();
    platform.plan(|_, _| StubResponse::Applied);
    let ended: Ended = start(lines(&updates)).wait_with_output().unwrap().into();
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), "10 updates: 10 applied, 0 refused, 0 open\n"));
    assert_eq!(platform.puts().len(), 12);
    assert!(updates.iter().all(|(id, password)| platform.times_set(id, password) == 1));
}

#[cfg(target_os = "linux")]
#[test]
fn killed_before_any_line_of_its_journal_it_comes_to_the_same_end() {
    use crate::killed::{killed_at, starts};
    let updates = updates(3);
    let arguments = ["input.jsonl", "--in-flight", "1"];
    let begin = || {
        let platform = Platform::start(|_, _| StubResponse::Applied);
        let folder = Folder::new("any-line", &platform, &lines(&updates));
        (platform, folder)
    };
    let (_, folder) = begin();
    folder.run(&arguments);
    let starts = starts(&folder.journal(), |_| true);
    assert!(starts.len() > updates.len());
    for start in starts {
        let (platform, folder) = begin();
        killed_at(start, &folder.command(&arguments));
        assert_eq!(folder.journal().len(), start);
        let (known, before) = (folder.known(), platform.puts().len());
        let ended = folder.run(&arguments);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), "3 updates: 3 applied, 0 refused, 0 open\n"));
        assert_eq!(platform.puts().len() - before, updates.len() - known.len());
        assert!(updates.iter().all(|(id, password)| (1..=2).contains(&platform.times_set(id, password))));
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_sends_nothing_more_and_waits_for_what_is_in_flight() {
    let platform = Platform::start(|_, _| StubResponse::Held { applied: true });
    let folder = Folder::new("ctrl-c", &platform, &lines(&updates(20)));
    let mut program = folder.start(&["input.jsonl", "--in-flight", "4"]);
    platform.wait_for(4);
    let signal = std::process::Command::new("kill").args(["-INT", &program.id().to_string()]).status().unwrap();
    assert!(signal.success());
    let mut said = String::new();
    BufReader::new(program.stderr.as_mut().unwrap()).read_line(&mut said).unwrap();
    assert!(said.contains("Ctrl-C"), "{said}");
    platform.release();
    let ended: Ended = program.wait_with_output().unwrap().into();
    assert_eq!((ended.code, ended.out.as_str()), (Some(6), "20 updates: 4 applied, 0 refused, 16 open\n"));
    assert_eq!((platform.puts().len(), folder.noted("applied").len()), (4, 4));
}
