use super::{KEPT, KEPT_ISSUES, Redactor, STEPS, is_broken_json};
use crate::error::Issue;

fn redactor(password: &str) -> Redactor {
    let body = serde_json::json!({ "outer": [{ "password": password, "username": "u" }] }).to_string();
    Redactor::new(&["password"], Some(body.as_bytes()), vec!["token-123".into()])
}

#[test]
fn a_secret_is_masked_in_every_spelling() {
    let password = "p\"ä/ +&\\\n";
    let echoes = [
        password.to_owned(),
        serde_json::to_string(password).unwrap(),
        r#"{"input":"p\"\u00e4/ +&\\\n"}"#.to_owned(),
        serde_urlencoded::to_string([("password", password)]).unwrap(),
        format!("{password:?}"),
    ];
    let redactor = redactor(password);
    for echo in echoes {
        let clean = redactor.text(&format!("<{echo}> token-123"));
        assert!(
            clean.contains("***") && !clean.contains("ä") && !clean.contains("u00e4") && !clean.contains("%C3"),
            "{clean}"
        );
        assert!(!clean.contains("token-123"), "{clean}");
    }
}

#[test]
fn a_secret_in_a_form_is_masked() {
    let redactor = Redactor::new(&["password"], Some(b"password=hunter2&user=u"), Vec::new());
    assert_eq!(redactor.text("u said hunter2"), "u said ***");
}

#[test]
fn no_half_of_a_secret_is_left_at_the_cut() {
    let text = format!("{}hunter2-hunter2", "x".repeat(KEPT - 3));
    let clean = redactor("hunter2-hunter2").body(text.as_bytes(), false);
    assert_eq!(clean.len(), KEPT);
    assert!(clean.ends_with(b"x***"));
}

#[test]
fn the_longer_of_two_secrets_is_masked() {
    let redactor = Redactor::new(&[], None, vec!["hunter".into(), "hunter2-long".into()]);
    assert_eq!(redactor.text("hunter2-long hunter"), "*** ***");
}

#[test]
fn a_short_secret_is_masked_where_it_is_a_whole_word() {
    let redactor = redactor("t");
    assert_eq!(redactor.text(r#"invalid_parameter: {"password":"t"}"#), r#"invalid_parameter: {"password":"***"}"#);
}

/// Without a limit, this could take a minute on the caller's thread.
#[test]
fn a_body_that_takes_too_many_steps_is_cut_before_the_part_that_was_not_examined() {
    let text = format!("{}secret", "\\u005c".repeat(1024 * 1024));
    let redactor = redactor("\\\\\\\\secret");
    assert!(redactor.body(text.as_bytes(), false).len() < KEPT);
    assert_eq!(redactor.steps.get(), 0);
}

#[test]
fn a_secret_at_the_end_of_the_examined_part_is_masked_with_all_its_escapes() {
    let secret = "hunter2-hunter2";
    let escaped = secret.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect::<Vec<_>>().concat();
    for before in [KEPT - 3, KEPT - 1, KEPT - 40] {
        let clean = redactor(secret).body(format!("{}{escaped}", ".".repeat(before)).as_bytes(), false);
        assert!(clean.ends_with(&b"***"[..(KEPT - before).min(3)]), "{before}");
    }
}

/// A connection can break off in the middle of an error body.
#[test]
fn of_a_secret_that_is_cut_off_no_part_is_left() {
    let redactor = redactor("hunter2\"hunter2");
    for cut in ["hunter2", "hunter2\\", "hunter2\\\"hun", "hunter2&quo", "hunter2\\u00", "hunter2&#x26;&#x23;&#x78;"] {
        assert_eq!(redactor.body(format!("password=\"{cut}").as_bytes(), true), "password=\"***", "{cut}");
        let issue = Issue { message: cut.to_owned(), ..Issue::default() };
        assert_eq!(redactor.issues(vec![issue], true)[0].message, "***");
    }
    assert_eq!(redactor.body(b"a hun", true), "a hun");
    assert_eq!(redactor.body(b"hunter2%40 and more", true), "hunter2%40 and more");
}

#[test]
fn json_that_breaks_off_can_end_in_the_middle_of_a_secret() {
    for broken in [r#"{"input":"hunter"#, "\u{feff} [1,", r#""hunter"#] {
        assert!(is_broken_json(broken.as_bytes()), "{broken}");
    }
    for whole in [r#"{"input":"hunter2"}"#, "invalid password", "<p>invalid password", ""] {
        assert!(!is_broken_json(whole.as_bytes()), "{whole}");
    }
}

/// The message is all that a person has. Masking would make it unreadable.
#[test]
fn a_whole_text_keeps_a_word_that_the_secret_begins_with() {
    let redactor = redactor("password123!");
    for body in [r#"{"errors":["invalid password"]}"#, "invalid password"] {
        assert_eq!(redactor.body(body.as_bytes(), false), body);
    }
    let issue = Issue {
        field: Some("password".to_owned()),
        code: Some("invalid_password".to_owned()),
        message: "invalid password".to_owned(),
    };
    assert_eq!(redactor.issues(vec![issue.clone()], false), [issue]);
}

#[test]
fn a_secret_is_masked_that_lost_its_outer_whitespace() {
    let redactor = redactor(" hunter2-hunter2\n");
    assert_eq!(redactor.text("no: hunter2-hunter2"), "no: ***");
    assert_eq!(redactor.text("no: hunter2-hunter2\\n!"), "no:***!");
}

/// Found by libFuzzer: without its whitespace, this secret is a part of most escapes.
#[test]
fn whitespace_around_a_short_text_is_a_part_of_the_secret() {
    assert_eq!(redactor("&\n\n ").text("a &amp; b, &\\n\\n !"), "a &amp; b, ***!");
}

/// Otherwise each of a hundred issues could take as long as a body.
#[test]
fn all_texts_of_an_error_share_their_steps() {
    use base64::prelude::{BASE64_STANDARD, Engine};
    let taken = |redactor: &Redactor| STEPS - redactor.steps.get();
    let encoded = BASE64_STANDARD.encode("no secret is in here, ".repeat(1000));
    let page = r#"<a href="/x?a=1&amp;b=%20">Hello &nbsp; world</a>"#.repeat(1000);
    for usual in ["the password is wrong, ".repeat(1000), encoded, page] {
        let redactor = redactor("hunter2-hunter2");
        redactor.body(usual.as_bytes(), false);
        assert!((1..STEPS * 3 / 4).contains(&taken(&redactor)), "{}", taken(&redactor));
    }

    let odd = redactor("hunter2-hunter2");
    let text = "&".repeat(400);
    let issue = Issue { field: Some(text.clone()), code: Some(text.clone()), message: text };
    let issues = odd.issues(vec![issue; KEPT_ISSUES], false);
    assert_eq!(odd.steps.get(), 0);
    let last = issues.last().unwrap();
    assert_eq!((last.field.as_deref(), last.code.as_deref(), last.message.as_str()), (Some("***"), Some("***"), "***"));
    assert_eq!(odd.text(""), "");
}

#[test]
fn base64_is_masked_as_a_whole_wherever_it_contains_the_secret() {
    use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD, Engine};
    let redactor = redactor("hunter2?>~ÿ");
    for user in ["", "u", "us", "use", "user@example.com:"] {
        let text = format!("{user}hunter2?>~ÿ, and more");
        for encoded in [BASE64_STANDARD.encode(&text), BASE64_URL_SAFE_NO_PAD.encode(&text)] {
            let lines = format!("Basic {encoded}\n{{\"a\":\"{encoded}\"}} %20{}", encoded.replace('=', "%3D"));
            assert_eq!(redactor.text(&lines), "Basic ***\n{\"a\":\"***\"} %***");
        }
    }
    // In lines, as MIME, Ruby and PEM write it.
    let wrapped = BASE64_STANDARD.encode(format!("{}hunter2?>~ÿ{}", "x".repeat(50), "y".repeat(100)));
    for (length, line_break) in
        [(76, "\r\n"), (60, "\n"), (64, "\\n"), (60, "\\\\r\\\\n"), (76, "%0D%0A"), (60, "&#10;"), (60, "&NewLine;")]
            .into_iter()
            .chain([(64, "\n    "), (76, "\\r\\n\\t"), (60, "&amp;NewLine;"), (60, "\\\\u000a")])
    {
        let lines: Vec<&str> = (0..wrapped.len())
            .step_by(length)
            .map(|start| &wrapped[start..wrapped.len().min(start + length)])
            .collect();
        let text = format!("Basic {}{line_break}, no", lines.join(line_break));
        assert_eq!(redactor.text(&text), format!("Basic ***{line_break}, no"));
    }
    let two_lines = format!("Basic {}\nHost: x", BASE64_STANDARD.encode("u:hunter2?>~ÿ"));
    assert_eq!(redactor.text(&two_lines), "Basic ***\nHost: x");
    // A long one with the secret at its end.
    let long = BASE64_STANDARD.encode(format!("{}hunter2?>~ÿ{}", "x".repeat(4000), "y".repeat(4000)));
    assert!(redactor.body(long.as_bytes(), false).windows(3).any(|part| part == b"***"));
}

#[test]
fn short_secrets_leave_words_and_names_alone() {
    let redactor = redactor("code");
    let text = r#"{"codes":["decode","code"],"x":"%22code%22 \u0022code\u0022 \ncode\n „code“ barcode code_1"}"#;
    let masked = r#"{"codes":["decode","***"],"x":"%22***%22 \u0022***\u0022 \n***\n „***“ barcode code_1"}"#;
    assert_eq!(redactor.text(text), masked);
}

#[test]
fn a_secret_is_masked_whose_utf_8_was_read_as_latin_1_or_windows_1252() {
    // As Latin-1, €, 😀 and Ä contain control characters.
    let secret = "ä€😀Ä-secret";
    let latin_1: String = secret.bytes().map(char::from).collect();
    let windows_1252 = "Ã¤â‚¬ðŸ˜€Ã„-secret".to_owned();
    for misread in [latin_1, windows_1252] {
        let written = |write: fn(char) -> String| misread.chars().map(write).collect::<String>();
        let unit = |c: char| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
        for text in [
            misread.clone(),
            written(unit),
            written(unit).replace('\\', "\\\\"),
            written(|c| format!("&#{};", u32::from(c))),
            // Python escapes some of them only.
            written(|c| if c.is_control() { format!("\\x{:x}", u32::from(c)) } else { c.to_string() }),
        ] {
            assert_eq!(redactor(secret).text(&format!("a {text} b")), "a *** b", "{text}");
        }
    }
}

/// A body in Latin-1 or Windows-1252 is decoded as UTF-8 before it is searched for messages.
#[test]
fn a_secret_is_masked_whose_characters_were_lost_in_decoding() {
    for password in ["pässwort-9", "ÄÖÜ-secret", "pass€¸¸word", "secret-ß"] {
        let latin: Vec<u8> = password.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(0x80)).collect();
        let body = [&b"{\"detail\":\""[..], &latin, b" is too weak\"}"].concat();
        let text = String::from_utf8_lossy(&body);
        assert_eq!(redactor(password).text(&text), r#"{"detail":"*** is too weak"}"#, "{text}");
    }
    assert_eq!(redactor("ä").text("\u{fffd}x \u{fffd}"), "\u{fffd}x ***");
    assert_eq!(redactor("pässwort-9").text("p\u{fffd}ss is lost"), "p\u{fffd}ss is lost");
}
