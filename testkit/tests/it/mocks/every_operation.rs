//! The client's own calls match the mock of their operation, and parse every documented response.

use crate::calls::{self, Call};
use httpmock::MockServer;
use std::collections::BTreeMap;
use trunkline::{ErrorKind, Operation};
use trunkline_testkit::mock::{self, Mock, MockOperation, Visitor};

const SECRET: &str = "correct horse";

/// Mounts the mock of one operation, which responds with the given status.
type Mount = for<'a> fn(&'a MockServer, u16) -> Mock<'a>;

fn mount<O: MockOperation>(server: &MockServer, status: u16) -> Mock<'_> {
    O::mock(server, |_, then| {
        then.documented(status);
    })
}

/// All mocks of a platform.
#[derive(Default)]
struct Mocks(Vec<(&'static Operation, Mount)>);

impl Visitor for Mocks {
    fn visit<O: MockOperation>(&mut self) {
        self.0.push((O::OPERATION, mount::<O>));
    }
}

/// The statuses that the documents list for each operation.
fn documented(document: &str) -> BTreeMap<String, Vec<u16>> {
    let document: serde_json::Value = serde_json::from_str(document).unwrap();
    let items = document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let statuses = |operation: &serde_json::Value| {
        operation["responses"].as_object().unwrap().keys().map(|status| status.parse().unwrap()).collect()
    };
    items.map(|operation| (operation["operationId"].as_str().unwrap().to_owned(), statuses(operation))).collect()
}

/// Calls every operation once for each of its documented responses. `calls` creates the calls again for each.
async fn every_response(
    mocks: Mocks,
    all: &[&'static Operation],
    document: &str,
    calls: impl Fn(&MockServer) -> Vec<(&'static str, Call)>,
) {
    let mocked: Vec<_> = mocks.0.iter().map(|(operation, _)| *operation).collect();
    assert_eq!(mocked, all);
    let documented = documented(document);
    for (operation, mount) in mocks.0 {
        for status in &documented[operation.id] {
            let server = MockServer::start_async().await;
            let mock = mount(&server, *status);
            let (_, call) = calls(&server).into_iter().find(|(id, _)| *id == operation.id).expect("a call");
            let result = call.await;
            mock.assert();
            if *status < 300 {
                result.unwrap_or_else(|error| panic!("{} {status}: {error}", operation.id));
            } else {
                let error = result.expect_err(operation.id);
                assert_ne!(error.kind(), ErrorKind::Decode, "{} {status}: {error}", operation.id);
                assert!(error.status().is_some(), "{} {status}: {error}", operation.id);
            }
        }
    }
}

/// Asserts that each path parameter has an expectation method of its name.
fn every_path(operations: &[&Operation], mocks: &str) {
    let blocks = mocks.split("impl When<").skip(1).map(|block| block.split("impl Then<").next().unwrap());
    let names = |text: &str, before: &str, after: char| {
        let found = text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap().to_owned());
        found.collect::<Vec<_>>()
    };
    let expected: Vec<_> = blocks.map(|block| names(block, "expect_in_path(\"", '"')).collect();
    let documented: Vec<_> = operations.iter().map(|operation| names(operation.path, "{", '}')).collect();
    assert_eq!(expected, documented);
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn signalwire() {
    let mut mocks = Mocks::default();
    mock::signalwire::visit_all(&mut mocks);
    every_path(trunkline::signalwire::operations::ALL, include_str!("../../../src/mock/generated/signalwire.rs"));
    let document = trunkline::signalwire::OPENAPI;
    every_response(mocks, trunkline::signalwire::operations::ALL, document, |server| {
        let client = mock::signalwire::client(server);
        calls::signalwire(&client.retries(trunkline::Retries::off()).build().unwrap(), SECRET)
    })
    .await;
}

#[cfg(feature = "voximplant")]
#[tokio::test]
async fn voximplant() {
    let mut mocks = Mocks::default();
    mock::voximplant::visit_all(&mut mocks);
    every_path(trunkline::voximplant::operations::ALL, include_str!("../../../src/mock/generated/voximplant.rs"));
    let document = trunkline::voximplant::OPENAPI;
    every_response(mocks, trunkline::voximplant::operations::ALL, document, |server| {
        let client = mock::voximplant::client(server);
        calls::voximplant(&client.retries(trunkline::Retries::off()).build().unwrap(), SECRET)
    })
    .await;
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn diga() {
    let mut mocks = Mocks::default();
    mock::diga::visit_all(&mut mocks);
    every_path(trunkline::diga::operations::ALL, include_str!("../../../src/mock/generated/diga.rs"));
    let document = trunkline::diga::OPENAPI;
    every_response(mocks, trunkline::diga::operations::ALL, document, |server| {
        let client = mock::diga::client(server);
        calls::diga(&client.retries(trunkline::Retries::off()).build().unwrap(), SECRET)
    })
    .await;
}
