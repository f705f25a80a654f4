//! The errors and responses of an update that is read back are about the write.

use crate::support::{Platform, Seen, StubResponse};
use trunkline::diga::types::{OutboundConfigUpdate, PhoneId, PhoneUpdate, SipConfigUpdate};
use trunkline::signalwire::types::{SipCredentialUpdate, SipGatewayUpdate, SipProfileUpdate};
use trunkline::voximplant::types::{ApplicationId, SipRegistrationBind, SipRegistrationUpdate, SipWhiteListItemSet};
use trunkline::{Error, ErrorKind, Operation, Outcome};

const DONE: &str = r#"{"result":1}"#;
const CREDENTIAL: &str = r#"{"id":"i","username":"read"}"#;

fn phone() -> PhoneId {
    "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap()
}

fn read_phone() -> String {
    format!(r#"{{"id":"{}","number":"1","nickname":"read","sip_config":{{"username":"read"}}}}"#, phone())
}

fn registration(username: &str) -> SipRegistrationUpdate {
    SipRegistrationUpdate::new(1).sip_username(username).password("hunter2")
}

fn rows(row: &str) -> String {
    format!(r#"{{"result":[{row}]}}"#)
}

/// Updates that set a name to `name` and a password, on all platforms: one that is only acknowledged, and one that is
/// verified. The platform gives these responses to each.
async fn updates(
    update: &StubResponse,
    reads: [StubResponse; 3],
    name: &str,
) -> Vec<Result<&'static Operation, Error>> {
    let [credential, registered, phone_read] = reads;
    let platform = Platform::responding([update.clone(), credential]).await;
    let signalwire = platform.signalwire().sip_credentials();
    let change = SipCredentialUpdate::new().username(name).password("hunter2");
    let mut all = vec![signalwire.update("i", change).await.map(|response| response.operation())];

    let platform = Platform::responding([update.clone(), registered]).await;
    let registrations = platform.voximplant().sip_registrations();
    all.push(registrations.update(registration(name)).await.map(|response| response.operation()));

    let platform = Platform::responding([update.clone(), phone_read.clone()]).await;
    let phones = platform.diga().phones();
    all.push(phones.update(phone(), PhoneUpdate::new().nickname(name)).await.map(|response| response.operation()));

    let platform = Platform::responding([update.clone(), phone_read]).await;
    let phones = platform.diga().phones();
    let outbound = OutboundConfigUpdate::new().username(name).password("hunter2");
    let change = SipConfigUpdate::new().outbound_config(outbound);
    all.push(phones.update_sip_config(phone(), change).await.map(|response| response.operation()));
    all
}

const UPDATES: [&str; 4] =
    ["update_sip_credential", "update_sip_registration", "update_phone", "update_phone_sip_config"];

fn good_reads() -> [StubResponse; 3] {
    [
        StubResponse::json(200, CREDENTIAL),
        StubResponse::json(200, rows(r#"{"sip_registration_id":1,"sip_username":"read"}"#)),
        StubResponse::json(200, read_phone()),
    ]
}

fn acknowledgements() -> [StubResponse; 3] {
    [StubResponse::empty(204), StubResponse::json(200, "{}"), StubResponse::json(200, "\"OK\"")]
}

#[tokio::test]
async fn a_failed_read_is_refused() {
    for response in [
        StubResponse::json(503, "{}"),
        StubResponse::json(200, "{"),
        StubResponse::json(200, r#"{"error":{"code":3}}"#),
    ] {
        let platform = Platform::responding([response]).await;
        let errors = [
            platform.signalwire().sip_credentials().get("i").await.map(drop).unwrap_err(),
            platform.voximplant().sip_registrations().get(1).await.map(drop).unwrap_err(),
            platform.voximplant().sip_white_list().list().collect().await.map(drop).unwrap_err(),
            platform.diga().phones().get(phone()).await.map(drop).unwrap_err(),
        ];
        for error in errors {
            assert!(error.changed_nothing(), "{error}");
            assert!(error.to_string().contains("[nothing was changed"), "{error}");
        }
    }
}

#[tokio::test]
async fn the_response_of_an_update_that_was_read_back_belongs_to_the_update() {
    for acknowledgement in acknowledgements() {
        let operations = updates(&acknowledgement, good_reads(), "read").await;
        let ids: Vec<_> = operations.into_iter().map(|operation| operation.unwrap().id).collect();
        assert_eq!(ids, UPDATES);
    }
}

#[tokio::test]
async fn an_update_that_cannot_be_read_back_is_an_error_of_the_update() {
    let broken = StubResponse::json(503, "{}");
    for acknowledgement in acknowledgements() {
        let results = updates(&acknowledgement, [broken.clone(), broken.clone(), broken.clone()], "read").await;
        for (result, id) in results.into_iter().zip(UPDATES) {
            let error = result.unwrap_err();
            assert_eq!((error.operation().unwrap().id, error.outcome()), (id, Outcome::Unknown));
            assert_eq!((error.kind(), error.changed_nothing()), (ErrorKind::Server, false), "{error}");
            let text = error.to_string();
            assert!(text.contains(&format!(" {id}: the platform acknowledged the update")), "{text}");
            assert!(text.contains("the request may have taken effect"), "{text}");
        }
    }
}

#[tokio::test]
async fn a_verified_update_that_cannot_be_read_back_is_an_error_of_the_update() {
    let broken = || StubResponse::json(404, "{}");
    let errors = [
        {
            let platform = Platform::responding([StubResponse::json(200, CREDENTIAL), broken()]).await;
            let credentials = platform.signalwire().sip_credentials();
            credentials.update_verified("i", SipCredentialUpdate::new()).await.map(drop).unwrap_err()
        },
        {
            let platform = Platform::responding([StubResponse::json(200, DONE), broken()]).await;
            platform.voximplant().sip_registrations().update_verified(registration("u")).await.map(drop).unwrap_err()
        },
        {
            let platform = Platform::responding([StubResponse::json(200, read_phone()), broken()]).await;
            let change = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().username("u"));
            platform.diga().phones().update_sip_config_verified(phone(), change).await.map(drop).unwrap_err()
        },
    ];
    for (error, id) in errors.into_iter().zip([UPDATES[0], UPDATES[1], UPDATES[3]]) {
        assert_eq!((error.operation().unwrap().id, error.outcome()), (id, Outcome::Applied));
        assert!(!error.changed_nothing() && error.is_not_found());
        assert!(error.to_string().contains("[the request took effect"), "{error}");
    }
}

#[tokio::test]
async fn an_acknowledged_update_that_reads_back_with_other_values_is_unknown_and_names_the_fields() {
    let fields = ["username", "sip_username", "nickname", "outbound_config.username"];
    for acknowledgement in acknowledgements() {
        let results = updates(&acknowledgement, good_reads(), "s3t-by-caller").await;
        for ((result, field), id) in results.into_iter().zip(fields).zip(UPDATES) {
            let error = result.unwrap_err();
            assert_eq!((error.operation().unwrap().id, error.outcome()), (id, Outcome::Unknown));
            assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(acknowledgement.status)));
            let text = error.to_string();
            assert!(text.contains(&format!("reads back with other values of {field} [")), "{text}");
            assert!(!format!("{text} {error:?}").contains("s3t-by-caller"), "{error:?}");
            assert!(!text.contains("password") && !text.contains("hunter2"), "{text}");
        }
    }
}

#[tokio::test]
async fn an_acknowledged_update_names_every_field_that_differs_at_any_depth() {
    let platform = Platform::responding([
        StubResponse::empty(204),
        StubResponse::json(200, r#"{"id":"i","sip_gateway":{"id":"g"}}"#),
    ])
    .await;
    let update = SipGatewayUpdate::new().name("n").uri("sip:gw.example.com").codecs(["PCMU"]);
    let error = platform.signalwire().sip_gateways().update("i", update).await.unwrap_err();
    assert!(error.to_string().contains("other values of codecs, name, uri ["), "{error}");

    let platform = Platform::responding([StubResponse::empty(204), StubResponse::json(200, r#"{"domain":"d"}"#)]).await;
    let update = SipProfileUpdate::new().domain_identifier("new").random_send_as();
    let error = platform.signalwire().sip_profile().update(update).await.unwrap_err();
    assert!(error.to_string().contains("other values of domain_identifier ["), "{error}");
}

#[tokio::test]
async fn an_acknowledged_update_of_a_registration_is_read_back_once() {
    let row = rows(r#"{"sip_registration_id":1,"sip_username":"read","application_id":"7"}"#);
    for acknowledgement in acknowledgements() {
        let platform = Platform::responding([acknowledgement, StubResponse::json(200, &row)]).await;
        let update = registration("read").application(ApplicationId::new(7));
        let response = platform.voximplant().sip_registrations().update(update).await.unwrap();
        assert_eq!(response.operation().id, "update_sip_registration");
        let lines: Vec<_> = platform.requests().iter().map(Seen::line).collect();
        assert_eq!(lines, ["POST /platform_api/UpdateSipRegistration", "POST /platform_api/GetSipRegistrations"]);
    }
}

/// No operation reads what they change, or it returns the value in another form.
#[tokio::test]
async fn an_acknowledged_binding_or_white_list_entry_is_unknown() {
    for acknowledgement in acknowledgements() {
        let platform = Platform::responding([acknowledgement]).await;
        let client = platform.voximplant();
        let errors = [
            client.sip_registrations().bind(SipRegistrationBind::new(true)).await.unwrap_err(),
            client.sip_white_list().set(SipWhiteListItemSet::new(1, "10.0.0.0/8")).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Unknown), "{error}");
        }
        assert_eq!(platform.requests().len(), 2);
    }
}
