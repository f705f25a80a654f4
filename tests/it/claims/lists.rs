//! A list reports that something does not exist only if the response proves it.

use crate::support::{Platform, StubResponse};
use trunkline::voximplant::types::{SipRegistrationFilter, SipWhiteListFilter};
use trunkline::{Error, ErrorKind};

/// The result of every finder for a response.
async fn finders(response: StubResponse) -> Vec<(&'static str, Result<bool, Error>)> {
    let platform = Platform::responding([response]).await;
    let (signalwire, voximplant, diga) = (platform.signalwire(), platform.voximplant(), platform.diga());
    macro_rules! found {
        ($($name:literal: $call:expr;)*) => { vec![$(($name, $call.await.map(|found| found.is_some()))),*] };
    }
    found! {
        "sip_credentials": signalwire.sip_credentials().find_by_username("u");
        "subscriber_sip_credentials": signalwire.subscriber_sip_credentials("s").find_by_username("u");
        "relay_sip_endpoints": signalwire.relay_sip_endpoints().find_by_username("u");
        "subscribers": signalwire.subscribers().find_by_email("u");
        "resources": signalwire.resources().find_by_name("u", "ai_agent");
        "phone_numbers": signalwire.phone_numbers().find_by_number("u");
        "verified_caller_ids": signalwire.verified_caller_ids().find_by_number("u");
        "sip_registrations": voximplant.sip_registrations().find("u", "p");
        "phones": diga.phones().find_by_number("u");
        "applications": voximplant.applications().find_by_name("u");
        "rules": voximplant.rules().find_by_name(1, "u");
        "users": voximplant.users().find_by_name(1, "u");
        "agents": diga.agents().find_by_name("u");
    }
}

#[tokio::test]
async fn a_response_without_the_list_is_not_an_empty_list() {
    let bodies = [
        "{}",
        r#"{"message":"please log in"}"#,
        r#"{"result":null,"data":null}"#,
        r#"{"items":[{"id":"1"}]}"#,
        r#"{"result":{},"data":{}}"#,
        r#"{"result":1,"data":1}"#,
        r#"{"result":"","data":""}"#,
        r#"{"data":[],"result":[],"total_count":7,"has_more":true}"#,
        "null",
        "\"OK\"",
        "",
        "<html></html>",
    ];
    for body in bodies {
        for (finder, found) in finders(StubResponse::json(200, body)).await {
            // SignalWire's lists have no total, and its page is an empty one.
            let has_total =
                ["agents", "applications", "phones", "rules", "sip_registrations", "users"].contains(&finder);
            if body.contains("total_count") && !has_total {
                assert!(!found.unwrap(), "{finder} {body}");
                continue;
            }
            let error = found.map(|found| format!("{finder} says {found} to {body}")).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{finder} {body}: {error}");
        }
    }
}

#[tokio::test]
async fn an_empty_list_proves_absence() {
    for (finder, found) in finders(StubResponse::json(200, r#"{"data":[],"result":[],"has_more":false}"#)).await {
        assert!(!found.unwrap(), "{finder}");
    }
}

#[tokio::test]
async fn a_missing_total_is_an_error_unless_the_offset_is_past_it() {
    let platform = Platform::responding_json(200, r#"{"result":[],"total_count":7}"#).await;
    let client = platform.voximplant();
    for (offset, is_end) in [(0, false), (6, false), (7, true), (20, true)] {
        let registrations =
            client.sip_registrations().list_with(SipRegistrationFilter::new().offset(offset)).collect().await;
        let networks = client.sip_white_list().list_with(SipWhiteListFilter::new().offset(offset)).collect().await;
        for result in [registrations.map(|rows| rows.len()), networks.map(|rows| rows.len())] {
            match result {
                Ok(rows) => assert_eq!((rows, is_end), (0, true), "{offset}"),
                Err(error) => {
                    assert_eq!((error.kind(), is_end), (ErrorKind::Decode, false), "{offset}");
                    assert!(error.to_string().contains("says that there are more"), "{error}");
                }
            }
        }
    }
    let error = client.sip_registrations().get(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_registration_is_not_missing_because_the_platform_returned_others() {
    let platform = Platform::responding_json(200, r#"{"result":[{"sip_registration_id":1}]}"#).await;
    let error = platform.voximplant().sip_registrations().get(2).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
