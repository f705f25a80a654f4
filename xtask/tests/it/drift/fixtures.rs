//! Documents in the styles of the three vendors, compared with ours: a few operations each, with all differences.

use super::{fixture, lines, specs};
use serde_json::Value;
use xtask::drift::{Drift, compare, read};

/// Compares a fixture with our documents of `provider`, of which it describes only `paths`.
fn drift(provider: &str, paths: &[&str], name: &str) -> Drift {
    let mut ours = specs(provider);
    let all = ours.get_mut("paths").and_then(Value::as_object_mut).expect("there are paths");
    all.retain(|path, _| paths.contains(&path.as_str()));
    assert_eq!(all.len(), paths.len(), "our documents have these paths");
    ours["x-drift"]["accepted"] = Value::Null;
    compare(&ours, &read::vendor(&fixture(name)).expect("the fixture is readable"))
}

#[track_caller]
fn assert_lines(drift: &Drift, expected: &str) {
    let found = lines(drift).join("\n");
    assert!(found == expected.trim_end(), "found:\n{found}\n\nexpected:\n{expected}");
}

#[test]
fn fastapi() {
    let paths = ["/v1/phone/", "/v1/phone/{phone_id}", "/v1/phone/import"];
    let drift = drift("diga", &paths, "fastapi.json");
    assert_lines(&drift, include_str!("fixtures/fastapi.expected.txt"));
    assert_eq!((drift.compared, drift.outside), (4, 2), "calls are not ours");
}

#[test]
fn fern() {
    let paths = [
        "/api/fabric/resources/sip_endpoints",
        "/api/fabric/resources/sip_endpoints/{id}",
        "/api/fabric/resources/{id}/sip_endpoints",
    ];
    let drift = drift("signalwire", &paths, "fern.yaml");
    assert_lines(&drift, include_str!("fixtures/fern.expected.txt"));
    assert_eq!((drift.compared, drift.outside), (5, 1), "call flows are not ours");
    assert_eq!(drift.dangling, ["#/components/schemas/Nowhere"]);
}

#[test]
fn rpc() {
    let paths = [
        "/platform_api/UpdateSipRegistration",
        "/platform_api/BindSipRegistration",
        "/platform_api/GetSipRegistrations",
    ];
    let drift = drift("voximplant", &paths, "rpc.json");
    assert_lines(&drift, include_str!("fixtures/rpc.expected.txt"));
    assert_eq!((drift.compared, drift.outside), (3, 1), "the account is not ours");
}

#[test]
fn agreement() {
    let drift = drift("signalwire", &["/api/relay/rest/sip_profile"], "agreement.yaml");
    assert_lines(&drift, "");
    assert_eq!(drift.compared, 2);
}
