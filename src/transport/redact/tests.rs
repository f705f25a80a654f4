use super::{KEPT, Redactor};

fn redactor(password: &str) -> Redactor {
    let body = serde_json::json!({ "outer": [{ "password": password, "username": "u" }] }).to_string();
    Redactor::new(&["password"], Some(body.as_bytes()), vec!["token-123".into()])
}

#[test]
fn every_spelling_of_a_secret_goes() {
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
fn secrets_of_forms_go_too() {
    let redactor = Redactor::new(&["password"], Some(b"password=hunter2&user=u"), Vec::new());
    assert_eq!(redactor.text("u said hunter2"), "u said ***");
}

#[test]
fn a_secret_at_the_cut_leaves_no_half() {
    let text = format!("{}hunter2-hunter2", "x".repeat(KEPT - 3));
    let clean = redactor("hunter2-hunter2").body(text.as_bytes());
    assert_eq!(clean.len(), KEPT);
    assert!(clean.ends_with(b"x***"));
}

#[test]
fn of_two_secrets_the_longer_goes_first() {
    let redactor = Redactor::new(&[], None, vec!["hunter".into(), "hunter2-long".into()]);
    assert_eq!(redactor.text("hunter2-long hunter"), "*** ***");
}

#[test]
fn a_short_secret_is_masked_where_it_stands_alone() {
    let redactor = redactor("t");
    assert_eq!(redactor.text(r#"invalid_parameter: {"password":"t"}"#), r#"invalid_parameter: {"password":"***"}"#);
}
