//! Runs the command lines of previews in a shell, with a `curl` that prints its arguments.

use crate::properties::check;
use http::Method;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::process::Command;

/// What curl would send.
#[derive(Default)]
pub struct Sent {
    pub method: String,
    pub url: String,
    pub headers: Vec<String>,
    pub has_credentials: usize,
    body: Option<String>,
    is_form: bool,
}

/// Runs the line with `secret` in each variable that it names.
pub fn run(line: &str, secret: &str) -> Sent {
    let is_form = line.contains("x-www-form-urlencoded");
    // In JSON, a variable is inserted unchanged.
    let escaped = json!(secret).to_string();
    let value = if is_form { secret } else { &escaped[1..escaped.len() - 1] };
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{line}")).env_clear();
    for name in line.split("\"$").skip(1).filter_map(|rest| rest.split(['"', ':']).next()) {
        shell.env(name, value);
    }
    for name in ["SIGNALWIRE_API_TOKEN", "VOXIMPLANT_TOKEN", "DIGA_API_KEY"] {
        shell.env(name, "token");
    }
    let output = shell.output().expect("a POSIX shell");
    assert!(output.status.success() && output.stderr.is_empty(), "{line} {output:?}");
    let output = String::from_utf8(output.stdout).expect("text");
    let mut arguments = output.strip_suffix('\0').expect("arguments").split('\0').map(str::to_owned);
    let mut sent = Sent { is_form, ..Sent::default() };
    let mut data: Vec<String> = Vec::new();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--globoff" => {}
            "--head" => sent.method = "HEAD".into(),
            "--request" => sent.method = arguments.next().unwrap(),
            "--user" => sent.has_credentials += usize::from(arguments.next().unwrap().ends_with(":token")),
            "--header" => {
                let header = arguments.next().unwrap();
                sent.has_credentials += usize::from(header == "authorization: Bearer token");
                sent.headers.push(header);
            }
            "--data-raw" => data.push(arguments.next().unwrap()),
            "--data-urlencode" => {
                let argument = arguments.next().unwrap();
                let (name, value) = argument.split_once('=').unwrap();
                data.push(format!(
                    "{name}={}",
                    serde_urlencoded::to_string([("", value)]).unwrap().trim_start_matches('=')
                ));
            }
            url => sent.url = url.into(),
        }
    }
    sent.body = (!data.is_empty()).then(|| data.join("&"));
    sent
}

/// Asserts the same bytes for JSON, and the same pairs for a form.
pub fn assert_same_body(sent: &Sent, body: &[u8]) {
    let given = sent.body.clone().unwrap_or_default();
    if sent.is_form {
        let pairs = |body| serde_urlencoded::from_bytes::<Vec<(String, String)>>(body).unwrap();
        assert_eq!(pairs(given.as_bytes()), pairs(body));
    } else {
        assert_eq!(given.as_bytes(), body);
    }
}

/// Texts without NUL, which no argument can contain.
fn any_text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select("'\"\\$`!*?[]{}()&|;<>#~%=+@ \n\t-aä😀\u{7}\u{2028}".chars().collect::<Vec<_>>());
    prop_oneof![prop::collection::vec(odd, 0..12).prop_map(String::from_iter), "[^\0]{0,8}"]
}

#[test]
fn any_value_goes_through_a_shell_unchanged() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let client = trunkline::diga::Client::builder("key").build().unwrap();
    let values = (any_text(), any_text(), any_text(), any::<bool>());
    check("any value", 200, &values, |(name, value, secret, is_form)| {
        prop_assume!(name != "pin");
        let call = async |client: trunkline::diga::Client| {
            let call = client.call(Method::POST, "/v1/x").query(&[(&name, &value)]).secret("pin");
            let pairs = [(name.as_str(), value.as_str()), ("pin", &secret), ("last", "x")];
            let call =
                if is_form { call.form(&pairs) } else { call.json(&json!({ "a": { &name: value }, "pin": secret })) };
            call.send::<Value>().await
        };
        let preview = runtime.block_on(client.preview(call)).unwrap();
        let sent = run(&preview.to_curl(), &secret);
        prop_assert_eq!(&sent.url, preview.expose_url());
        assert_same_body(&sent, preview.expose_body());
        Ok(())
    });
}
