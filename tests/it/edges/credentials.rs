#[cfg(any(feature = "diga", feature = "signalwire"))]
use crate::support::Platform;
use trunkline::{Error, ErrorKind, Outcome};

/// What files, variables and clipboards add around a value.
const AROUND: [[&str; 2]; 6] =
    [["", "\n"], ["", "\r\n"], [" ", " "], ["\t", ""], ["\u{feff}", ""], ["\u{feff}\u{a0}\n", "\n \r\n\u{2028}"]];

/// What a value cannot contain.
const INSIDE: [&str; 6] = ["\n", "\r\nx-evil: 1", "\0", "\t", "\u{200b}", "\u{e9}"];

fn refused<T>(result: Result<T, Error>, name: &str) {
    let error = result.err().unwrap_or_else(|| panic!("accepted: {name}"));
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Config, Outcome::NotSent));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(&format!("{name} has a line break or another character")), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn a_diga_key_is_trimmed_and_refused_with_invalid_characters() {
    use trunkline::diga::{Client, types::ListPhonesQuery};
    for [before, after] in AROUND {
        let platform = Platform::responding_json(200, r#"{"data":[]}"#).await;
        let client = Client::builder(format!("{before}hunter2{after}")).base_url(platform.url()).build().unwrap();
        client.phones().list_page(ListPhonesQuery::new()).await.unwrap();
        assert_eq!(platform.request().header("authorization"), Some("Bearer hunter2"), "{before:?} {after:?}");
        let error = Client::builder(format!("{before}{after}")).build().unwrap_err();
        assert!(error.to_string().contains("the API key is empty"), "{error}");
    }
    for inside in INSIDE {
        refused(Client::builder(format!("hunter2{inside}x")).build(), "the API key");
    }
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn signalwire_credentials_are_trimmed_and_refused_with_invalid_characters() {
    use trunkline::signalwire::{Client, types::ListSipGatewaysQuery};
    for [before, after] in AROUND {
        let around = |text: &str| format!("{before}{text}{after}");
        let platform = Platform::responding_json(200, r#"{"data":[]}"#).await;
        let client =
            Client::builder(around("acme"), around("p"), around("t")).base_url(platform.url()).build().unwrap();
        client.sip_gateways().list_page(ListSipGatewaysQuery::new()).await.unwrap();
        assert_eq!(platform.request().header("authorization"), Some("Basic cDp0"), "{before:?} {after:?}");
    }
    for inside in INSIDE {
        refused(Client::builder("acme", "p", format!("hunter2{inside}x")).build(), "the API token");
        refused(Client::builder("acme", format!("p{inside}x"), "hunter2").build(), "the project id");
    }
}

#[cfg(feature = "voximplant")]
#[test]
fn a_voximplant_key_id_is_trimmed_and_refused_with_invalid_characters() {
    use crate::support::TEST_KEY;
    use trunkline::voximplant::Credentials;
    for [before, after] in AROUND {
        let credentials = Credentials::new(1, format!("{before}kid{after}"), TEST_KEY).unwrap();
        assert!(format!("{credentials:?}").contains("key_id: \"kid\""), "{credentials:?}");
    }
    for inside in INSIDE {
        refused(Credentials::new(1, format!("hunter2{inside}x"), TEST_KEY), "`key_id`");
    }
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn the_value_of_a_variable_is_trimmed() {
    use crate::edges::apart;
    use trunkline::diga::{Client, types::ListPhonesQuery};
    if apart::is_child_process() {
        let client = Client::from_env().unwrap().build().unwrap();
        client.phones().list_page(ListPhonesQuery::new()).await.unwrap();
        return;
    }
    let platform = Platform::responding_json(200, r#"{"data":[]}"#).await;
    let url = format!(" {}\n", platform.url());
    let variables = [("DIGA_API_KEY", "\u{feff}hunter2\r\n"), ("DIGA_BASE_URL", &*url)];
    apart::run(module_path!(), "the_value_of_a_variable_is_trimmed", &variables).await;
    assert_eq!(platform.request().header("authorization"), Some("Bearer hunter2"));
}

/// The forms that a key has in environment variables, YAML blocks, shells and clipboards.
#[cfg(feature = "voximplant")]
#[test]
fn a_private_key_is_parsed_however_it_was_wrapped() {
    use crate::support::TEST_KEY;
    use trunkline::voximplant::Credentials;
    let lines = |separator: &str| TEST_KEY.lines().collect::<Vec<_>>().join(separator);
    let base64: String = TEST_KEY.lines().filter(|line| !line.starts_with('-')).collect();
    let forms = [
        lines("\\n"),
        lines("\\n") + "\\n",
        lines("\\r\\n"),
        lines("\\\\n"),
        lines("\r\n"),
        lines("\r"),
        lines(" "),
        lines("\n    "),
        format!("    {}\n", lines("\n    ")),
        format!("\u{feff}{TEST_KEY}"),
        format!("\"{}\"", lines("\\n")),
        format!("'{TEST_KEY}'"),
        format!("PRIVATE_KEY={TEST_KEY}"),
        format!("\n\n{}\n\n", lines("\n\n")),
        format!("-----BEGIN PRIVATE KEY-----{base64}-----END PRIVATE KEY-----"),
    ];
    for form in forms {
        let shape = form.replace(|c: char| c.is_ascii_alphanumeric(), "");
        Credentials::new(1, "kid", &*form).unwrap_or_else(|error| panic!("{error}: {shape:?}"));
        let json = serde_json::json!({ "account_id": 1, "key_id": "kid", "private_key": form });
        Credentials::from_json(&format!("\u{feff}{json}\n")).unwrap_or_else(|error| panic!("{error}: {shape:?}"));
    }
    let half = &TEST_KEY[..TEST_KEY.len() / 2];
    for text in ["", "-----", "----------", "-----BEGIN PRIVATE KEY-----", half, &lines("\\t"), &base64] {
        let error = Credentials::new(1, "kid", text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("`private_key` is not"), "{error}");
    }
}

/// A gateway's key in a default header is a secret, too.
#[test]
fn debug_of_clients_and_handles_prints_nothing_of_the_http_client() {
    fn with_key(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-gateway-key", http::HeaderValue::from_static("cAnArY-gateway"));
        http.default_headers(headers)
    }
    let mut shown = Vec::new();
    #[cfg(feature = "diga")]
    {
        let builder = trunkline::diga::Client::builder("cAnArY").base_url("http://127.0.0.1:1").http(with_key);
        shown.push(format!("{builder:?} {builder:#?}"));
        let client = builder.build().unwrap();
        shown.push(format!("{client:?} {client:#?} {:?}", client.phones()));
    }
    #[cfg(feature = "signalwire")]
    {
        let builder = trunkline::signalwire::Client::builder("acme", "project", "cAnArY");
        let client = builder.base_url("http://127.0.0.1:1").http(with_key).build().unwrap();
        shown.push(format!("{client:?} {client:#?} {:?}", client.sip_credentials()));
        shown.push(format!("{:?}", client.subscriber_sip_credentials("s")));
    }
    #[cfg(feature = "voximplant")]
    {
        let builder = trunkline::voximplant::Client::builder(crate::support::voximplant_credentials());
        let client = builder.base_url("http://127.0.0.1:1").http(with_key).build().unwrap();
        shown.push(format!("{client:?} {client:#?} {:?}", client.sip_registrations()));
    }
    for text in shown {
        assert!(!text.contains("cAnArY") && !text.contains("x-gateway-key"), "{text}");
    }
}
