//! What is wrong is said before anything is sent: what, where, and what to do.

use super::platform::{Platform, StubResponse};
use super::program::{Ended, Folder, TOKEN, assert_no_secret, lines, updates};

fn platform() -> Platform {
    Platform::start(|_, _| StubResponse::Applied)
}

/// The program says this, sends nothing, and ends with 2.
#[track_caller]
fn assert_refuses(platform: &Platform, ended: &Ended, message: &str) {
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{ended:?}");
    assert!(ended.err.contains(message), "{}", ended.err);
    assert_no_secret(&[&ended.err]);
    assert!(platform.puts().is_empty());
}

#[test]
fn a_wrong_line_is_named() {
    let platform = platform();
    let good = lines(&updates(3));
    let wrong = [
        (r#"{"id": "credential-1", "password": "another horse"}"#, "line 5: the id is also in line 2"),
        (r#"{"id": "x", "password": 2077}"#, "line 5: no {"),
        (r#"{"id": "x", "password": "horse"#, "column 30"),
        (r#"{"id": "x", "password": "horse", "password": "horse"}"#, "line 5: no {"),
        (r#"{"password": "horse"}"#, "line 5: no {"),
        (r#""horse""#, "line 5: no {"),
        ("x,horse", "line 5: no {"),
        (r#"{"id": "x", "password": ""}"#, "line 5: the password is empty"),
        (r#"{"id": "", "password": "horse"}"#, "line 5: no {"),
        (r#"{"id": "x\ny", "password": "horse"}"#, "line 5: the id is empty or has white space"),
    ];
    let folder = Folder::new("line", &platform, "");
    for (line, message) in wrong {
        // An empty line is a line, too.
        folder.write("input.jsonl", &format!("{good}\n{line}\n"));
        let ended = folder.run(&["input.jsonl"]);
        assert_refuses(&platform, &ended, message);
        assert!(ended.err.starts_with("error: input.jsonl"), "{}", ended.err);
    }
    assert!(!folder.path("input.jsonl.journal").exists(), "nothing was begun");
}

#[test]
fn an_input_without_updates_and_one_that_is_not_there_are_told_apart() {
    let platform = platform();
    let folder = Folder::new("empty", &platform, "\n\n");
    assert_refuses(&platform, &folder.run(&["input.jsonl"]), "input.jsonl holds no updates");
    assert_refuses(&platform, &folder.run(&["other.jsonl", "--journal", "j"]), "other.jsonl cannot be read");
}

#[test]
fn wrong_arguments_and_settings_are_named() {
    let platform = platform();
    let folder = Folder::new("arguments", &platform, &lines(&updates(1)));
    for (arguments, message) in [
        (&[][..], "--from <FILE>"),
        (&["input.jsonl", "--in-flight", "0"], "--in-flight"),
        (&["input.jsonl", "--journal"], "--journal <FILE>"),
        (&["input.jsonl", "--live"], "--live"),
        (&["input.jsonl", "input.jsonl"], "error: "),
        (&["-"], "`--journal` must name the journal"),
    ] {
        assert_refuses(&platform, &folder.run(arguments), message);
    }
    let unset = folder.command(&["input.jsonl"]).env_remove("SIGNALWIRE_API_TOKEN").output().unwrap().into();
    assert_refuses(&platform, &unset, "missing environment variables: SIGNALWIRE_API_TOKEN");
}

#[test]
fn a_journal_is_good_for_its_own_input_alone() {
    let platform = platform();
    let folder = Folder::new("other-input", &platform, &lines(&updates(3)));
    folder.write("other.jsonl", &lines(&updates(4)));
    folder.write("changed.jsonl", &lines(&updates(3)).replace("horse", "horsf"));
    assert_eq!(folder.run(&["input.jsonl"]).code, Some(0));
    let journal = folder.journal();

    let counted = platform.puts().len();
    for other in ["other.jsonl", "changed.jsonl"] {
        let ended = folder.run(&[other, "--journal", "input.jsonl.journal"]);
        assert_eq!(ended.code, Some(2));
        assert!(
            ended.err.contains("input.jsonl.journal, line 1: it is of an input with other ids or passwords"),
            "{}",
            ended.err
        );
        assert!(ended.err.contains("name another journal"), "{}", ended.err);
    }
    assert_eq!((platform.puts().len(), folder.journal()), (counted, journal));
}

#[test]
fn a_journal_that_tells_of_strange_ids_is_refused() {
    let platform = platform();
    let folder = Folder::new("strange", &platform, &lines(&updates(1)));
    assert_eq!(folder.run(&["input.jsonl"]).code, Some(0));
    let strange = folder.journal() + "applied credential-7\n";
    folder.write("input.jsonl.journal", &strange);
    let ended = folder.run(&["input.jsonl"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""));
    let message = "the journal input.jsonl.journal tells of credential-7, which the input does not hold";
    assert!(ended.err.contains(message), "{}", ended.err);
    assert_eq!(folder.journal(), strange);
}

#[cfg(unix)]
#[test]
fn a_journal_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let platform = platform();
    let folder = Folder::new("owner", &platform, &lines(&updates(1)));
    assert_eq!(folder.run(&["input.jsonl"]).code, Some(0));
    let mode = folder.path("input.jsonl.journal").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_line() {
    let platform = platform();
    let folder = Folder::new("mark", &platform, &format!("\u{feff}{}", lines(&updates(2))));
    let ended = folder.run(&["input.jsonl"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), "2 updates: 2 applied, 0 refused, 0 open\n"));
}

#[test]
fn a_file_that_is_no_journal_is_left_as_it_is() {
    let platform = platform();
    let input = lines(&updates(3));
    let folder = Folder::new("no-journal", &platform, &input);
    for content in [input.as_str(), "no end of a line", "trunkline-journal 2 bulk a b\n"] {
        folder.write("notes", content);
        let ended = folder.run(&["input.jsonl", "--journal", "notes"]);
        assert_refuses(&platform, &ended, "the journal notes, line 1: no journal");
        assert_eq!(std::fs::read_to_string(folder.path("notes")).unwrap(), content);
    }
}

#[test]
fn a_last_line_that_is_torn_does_not_count() {
    let platform = platform();
    let folder = Folder::new("torn", &platform, &lines(&updates(3)));
    folder.run(&["input.jsonl", "--in-flight", "1"]);
    let whole = folder.journal();
    for length in [whole.len() - 1, whole.len() - "applied credential-2\n".len() + 1] {
        folder.write("input.jsonl.journal", &whole[..length]);
        let before = platform.puts().len();
        let ended = folder.run(&["input.jsonl"]);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), "3 updates: 3 applied, 0 refused, 0 open\n"));
        assert_eq!(platform.puts()[before..], ["credential-2"]);
        assert_eq!(folder.journal(), whole.replace("applied credential-2", "sent credential-2\napplied credential-2"));
    }

    // In the middle, it is no kill that did that.
    folder.write("input.jsonl.journal", &whole.replacen("applied", "app", 1));
    let ended = folder.run(&["input.jsonl"]);
    assert_eq!(ended.code, Some(2));
    assert!(ended.err.contains("input.jsonl.journal, line 3: "), "{}", ended.err);
}

#[test]
fn two_runs_cannot_share_a_journal() {
    let platform = Platform::start(|_, _| StubResponse::Held { applied: true });
    let folder = Folder::new("two", &platform, &lines(&updates(3)));
    let first = folder.start(&["input.jsonl"]);
    platform.wait_for(3);
    let second = folder.run(&["input.jsonl"]);
    assert_eq!((second.code, second.out.as_str()), (Some(2), ""));
    assert!(second.err.contains("another run holds the journal input.jsonl.journal"), "{}", second.err);
    platform.release();
    assert_eq!(first.wait_with_output().unwrap().status.code(), Some(0));
    assert_eq!(platform.puts().len(), 3);
}

#[test]
fn credentials_that_are_not_accepted_end_the_run_and_refuse_nothing() {
    let platform =
        Platform::start(|number, _| if number < 10 { StubResponse::Applied } else { StubResponse::Refused(401) });
    let folder = Folder::new("auth", &platform, &lines(&updates(100)));
    let ended = folder.run(&["input.jsonl", "--in-flight", "4"]);
    assert_eq!((ended.code, ended.out.as_str()), (Some(6), "100 updates: 10 applied, 0 refused, 90 open\n"));
    assert!(ended.err.contains("the API token or the space is wrong"), "{}", ended.err);
    assert!(platform.puts().len() <= 14);
    assert_no_secret(&[&ended.err, &folder.journal()]);

    // With a right token, it goes on.
    platform.plan(|_, _| StubResponse::Applied);
    let token = TOKEN.replace("PT", "PU");
    let ended: Ended = folder.command(&["input.jsonl"]).env("SIGNALWIRE_API_TOKEN", token).output().unwrap().into();
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), "100 updates: 100 applied, 0 refused, 0 open\n"));
}
