//! The messages of a 404 and a 409.

use crate::support::Platform;
#[cfg(feature = "diga")]
use crate::support::StubResponse;
use trunkline::Operation;

fn all() -> Vec<&'static Operation> {
    [
        #[cfg(feature = "signalwire")]
        trunkline::signalwire::operations::ALL,
        #[cfg(feature = "voximplant")]
        trunkline::voximplant::operations::ALL,
        #[cfg(feature = "diga")]
        trunkline::diga::operations::ALL,
    ]
    .concat()
}

#[test]
fn every_operation_with_an_id_in_its_path_has_a_message_for_a_404() {
    for operation in all() {
        assert_eq!(operation.not_found.is_some(), operation.path.contains('{'), "{}", operation.id);
        if let Some(text) = operation.not_found {
            assert!(text.starts_with("no ") && text.contains(", or not for these credentials"), "{text}");
        }
    }
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn a_404_names_the_resource_that_was_requested() {
    let platform = Platform::responding_json(404, r#"{"error":"Not Found"}"#).await;
    let client = platform.signalwire();
    let cases = [
        (client.sip_gateways().get("i").await.unwrap_err(), "no SIP gateway with this id", ""),
        (client.sip_addresses().delete("i").await.unwrap_err(), "no SIP address with this id", ""),
        (client.domain_applications().get("i").await.unwrap_err(), "no domain application with this id", ""),
        (
            client.subscriber_sip_credentials("s").get("i").await.unwrap_err(),
            "no subscriber or subscriber SIP credential with these ids",
            "",
        ),
        (client.sip_credentials().get("i").await.unwrap_err(), "no SIP credential with this id", "`SipCredential::id`"),
        (client.relay_sip_endpoints().get("i").await.unwrap_err(), "no SIP endpoint with this id", "`sip_endpoint.id`"),
        (client.sip_profile().get().await.unwrap_err(), "nothing was found at this path; check the base URL", ""),
    ];
    for (error, says, hint) in cases {
        let shown = error.to_string();
        assert!(error.is_not_found() && shown.contains(says) && shown.contains(hint), "{shown}");
        assert_eq!(hint.is_empty(), !shown.contains("sip_endpoint.id"), "{shown}");
    }
}

#[cfg(feature = "signalwire")]
#[tokio::test]
async fn a_409_is_a_conflict_unless_the_platform_says_that_the_name_is_taken() {
    use trunkline::ErrorKind;
    let cases = [
        ("{}", ErrorKind::Conflict),
        (r#"{"errors":[{"code":"invalid_state","message":"busy"}]}"#, ErrorKind::Conflict),
        (r#"{"errors":[{"code":"value_not_unique","message":"no"}]}"#, ErrorKind::AlreadyExists),
        (r#"{"message":"The name is already in use"}"#, ErrorKind::AlreadyExists),
    ];
    for (body, kind) in cases {
        let platform = Platform::responding_json(409, body).await;
        let error = platform.signalwire().sip_credentials().assign("r", "i").await.unwrap_err();
        assert_eq!((error.kind(), error.is_conflict()), (kind, kind == ErrorKind::Conflict), "{body}");
        assert!(error.changed_nothing());
    }
}

#[cfg(feature = "diga")]
#[tokio::test]
async fn a_phone_that_cannot_be_released_now_is_a_conflict_and_not_a_duplicate() {
    use trunkline::diga::types::PhoneImport;
    let taken = r#"{"status":"error","error_code":"DUPLICATE_FIELD","message":"taken"}"#;
    let busy = r#"{"status":"error","error_code":"PHONE_RESERVED","message":"The phone is reserved"}"#;
    let platform = Platform::responding([StubResponse::json(409, busy), StubResponse::json(409, taken)]).await;
    let phones = platform.diga().phones();
    let id: trunkline::diga::types::PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
    let error = phones.release(id).await.unwrap_err();
    assert!(error.is_conflict() && error.to_string().contains("the state of the resource"), "{error}");
    let error = phones.import(PhoneImport::new("+34675897654")).await.unwrap_err();
    assert!(error.is_already_exists(), "{error}");
}
