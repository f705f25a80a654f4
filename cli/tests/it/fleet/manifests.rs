//! What is wrong with a manifest is said with its place, and the nearest name.

use std::path::Path;
use trunkline_cli::plan::manifest::Manifest;
use trunkline_cli::plan::schema;

fn problem(name: &str, text: &str) -> String {
    Manifest::parse(Path::new(name), text).err().unwrap_or_default()
}

#[test]
fn every_mistake_is_named_with_its_place() {
    let credential = |fields: &str| format!("version = 1\n[signalwire.sip_credentials.desk]\n{fields}\n");
    for (text, expected) in [
        ("version = 2".to_owned(), "t.toml:1:1: this program reads manifests of `version = 1`"),
        ("version = 1\n[signalwire.sip_credential.a]".to_owned(), "t.toml:2:13: unknown kind of resource `sip_credential`; did you mean `sip_credentials`?"),
        (credential("usrname = \"a\""), "t.toml:3:1: unknown field `usrname`; did you mean `username`?"),
        (credential("caller_id = \"a\""), "t.toml:2:29: `username` is missing"),
        (credential("username = 7"), "t.toml:3:1: `username`: expected a text in quotes"),
        (credential("username = \"a\"\ncodecs = \"OPUS\""), "t.toml:4:1: `codecs`: expected a list"),
        (credential("username = \"a\"\npassword = \"hunter2\""), "t.toml:4:1: `password` is a secret, which a manifest never holds"),
        (credential("username = \"a\"\npassword = { fil = \"x\" }"), "t.toml:4:1: `password`: expected one of { file"),
        (credential("username = \"a\"\nusername = \"b\""), "t.toml:4:1: duplicate key"),
        (credential("username = { ref = \"signalwire.sip_credential.desk.username\" }"), "t.toml:3:1: unknown resource `signalwire.sip_credential.desk`; did you mean `signalwire.sip_credentials.desk`?"),
        ("version = 1\n[voximplant.sip_registrations.a]\nsip_username = \"a\"\nproxy = \"b\"\napplication_id = 1\napplication_name = \"x\"".to_owned(), "t.toml:6:1: `application_name` excludes `application_id`; keep one of them"),
        ("version = 1\n[owns]\n\"signalwire.sip_credentials\" = \"b-*\"\n[signalwire.sip_credentials.a]\nusername = \"a\"".to_owned(), "`owns` says that this manifest is not about it"),
    ] {
        let problem = problem("t.toml", &text);
        assert!(problem.contains(expected), "{problem}\n{text}");
        assert!(!problem.contains("hunter2"), "{problem}");
    }
}

#[test]
fn yaml_says_the_same() {
    let text = "version: 1\nsignalwire:\n  sip_credentials:\n    desk:\n      usrname: a\n      password: hunter2\n";
    let problem = problem("t.yaml", text);
    assert!(problem.contains("t.yaml:5:7: unknown field `usrname`; did you mean `username`?"), "{problem}");
    assert!(problem.contains("t.yaml:6:7: `password` is a secret"), "{problem}");
    assert!(!problem.contains("hunter2"));
    let good = "version: 1\ndiga:\n  phones:\n    main: { phone_number: +34675897654, nickname: ~ }\n";
    assert_eq!(Manifest::parse(Path::new("t.yml"), good).map(|manifest| manifest.resources.len()), Ok(1));
}

#[test]
fn references_give_the_order_and_a_circle_is_named() {
    let text = r#"
        version = 1
        [signalwire.sip_credentials.a]
        username = "a"
        caller_id = { ref = "signalwire.sip_credentials.b.caller_id" }
        [signalwire.sip_credentials.b]
        username = "b"
        caller_id = "Desk"
    "#;
    let manifest = Manifest::parse(Path::new("t.toml"), text).unwrap();
    let order: Vec<_> = manifest.resources.iter().map(|resource| resource.address.as_str()).collect();
    assert_eq!(order, ["signalwire.sip_credentials.b", "signalwire.sip_credentials.a"]);
    let circle = text.replace("\"Desk\"", "{ ref = \"signalwire.sip_credentials.a.caller_id\" }");
    let problem = problem("t.toml", &circle);
    assert!(problem.contains("the references lead in a circle: signalwire.sip_credentials.a -> signalwire.sip_credentials.b -> signalwire.sip_credentials.a"), "{problem}");
}

#[test]
fn the_json_schema_has_every_kind_and_no_literal_secret() {
    let schema = schema::manifest();
    let credential = schema.pointer("/properties/signalwire/properties/sip_credentials/additionalProperties").unwrap();
    assert_eq!(credential["required"], serde_json::json!(["username"]));
    assert_eq!(credential["properties"]["password"]["$ref"], "#/$defs/secret");
    assert_eq!(credential["additionalProperties"], false);
    for place in [
        "/properties/voximplant/properties/sip_white_list",
        "/properties/diga/properties/phones",
        "/properties/signalwire/properties/sip_profile/properties/default_encryption",
    ] {
        assert!(schema.pointer(place).is_some(), "{place}");
    }
}
