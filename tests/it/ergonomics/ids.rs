//! Conversions to ids.

#[cfg(feature = "signalwire")]
mod texts {
    use crate::support::Platform;
    use serde_json::json;
    use std::borrow::Borrow;
    use std::collections::{BTreeMap, HashMap};
    use trunkline::signalwire::types::{SipCredentialId, SipCredentialUpdate};

    const PATH: &str = "/api/fabric/resources/sip_endpoints/front-desk";

    #[tokio::test]
    async fn methods_accept_an_id_in_any_form() {
        let platform = Platform::responding_json(200, json!({ "id": "front-desk" }).to_string()).await;
        let client = platform.signalwire();
        let credentials = client.sip_credentials();
        let (id, text) = (SipCredentialId::from("front-desk"), String::from("front-desk"));
        credentials.get("front-desk").await.unwrap();
        credentials.get(text.as_str()).await.unwrap();
        credentials.get(&text).await.unwrap();
        credentials.get(text).await.unwrap();
        let read = credentials.get(&id).await.unwrap();
        credentials.get(id.clone()).await.unwrap();
        credentials.get(&read.id).await.unwrap();
        credentials.update("front-desk", SipCredentialUpdate::new().caller_id("Lobby")).await.unwrap();
        let requests = platform.requests();
        assert_eq!(requests.len(), 8);
        assert!(requests.iter().all(|request| request.target == PATH), "{requests:?}");

        let platform = Platform::responding_json(200, json!({ "data": [] }).to_string()).await;
        let client = platform.signalwire();
        client.sip_credentials().addresses(&id).collect().await.unwrap();
        client.subscriber_sip_credentials("s").list().collect().await.unwrap();
        client.subscriber_sip_credentials(&String::from("s")).list().collect().await.unwrap();
        assert_eq!(platform.requests()[0].target, format!("{PATH}/addresses"));
    }

    #[tokio::test]
    async fn spawned_tasks_own_their_ids() {
        let platform = Platform::responding_json(200, json!({ "id": "front-desk" }).to_string()).await;
        let credentials = platform.signalwire().sip_credentials();
        let tasks = ["front-desk".to_owned(), "front-desk".to_owned()].map(|id| {
            let credentials = credentials.clone();
            tokio::spawn(async move { credentials.get(&id).await.map(|read| read.id == id) })
        });
        for task in tasks {
            assert!(task.await.unwrap().unwrap());
        }
    }

    #[test]
    fn maps_keyed_by_ids_are_searched_by_text() {
        let names = [("a", "Lobby"), ("b", "Bar")].map(|(id, name)| (SipCredentialId::from(id), name));
        let hashed: HashMap<SipCredentialId, &str> = names.clone().into();
        let sorted: BTreeMap<SipCredentialId, &str> = names.into();
        assert_eq!((hashed.get("a"), sorted.get("b")), (Some(&"Lobby"), Some(&"Bar")));
        assert_eq!((hashed.get(&SipCredentialId::from("b")), sorted.get("c")), (Some(&"Bar"), None));
    }

    #[test]
    fn text_ids_compare_with_text_and_convert_both_ways() {
        let id: SipCredentialId = "front-desk".parse().unwrap();
        let text = String::from("front-desk");
        assert!(id == "front-desk" && id == *"front-desk" && id == text);
        let (as_ref, borrowed): (&str, &str) = (id.as_ref(), id.borrow());
        assert_eq!((as_ref, borrowed, id.to_string()), ("front-desk", "front-desk", text.clone()));
        assert_eq!(String::from(id), text);
    }

    #[test]
    fn an_empty_text_is_not_an_id() {
        let error = "".parse::<SipCredentialId>().unwrap_err();
        assert_eq!(error.to_string(), "not a SipCredentialId: expected a text that is not empty");
    }
}

#[cfg(feature = "voximplant")]
mod numbers {
    use crate::support::Platform;
    use trunkline::voximplant::types::SipRegistrationId;

    #[tokio::test]
    async fn methods_accept_numbers_of_the_common_types() {
        let platform = Platform::responding_json(200, r#"{"result":1}"#).await;
        let client = platform.voximplant();
        let registrations = client.sip_registrations();
        registrations.delete(7).await.unwrap();
        registrations.delete(7_u32).await.unwrap();
        registrations.delete(7_i64).await.unwrap();
        registrations.delete(SipRegistrationId::new(7)).await.unwrap();
        registrations.delete(&SipRegistrationId::new(7)).await.unwrap();
        let bodies: Vec<_> = platform.requests().iter().map(crate::support::Seen::form).collect();
        assert_eq!(bodies, vec![vec![("sip_registration_id".to_owned(), "7".to_owned())]; 5]);
    }

    #[test]
    fn invalid_numbers_are_refused_with_the_type_of_the_id() {
        assert_eq!(SipRegistrationId::try_from(7_u64), Ok(SipRegistrationId::new(7)));
        let messages = [
            SipRegistrationId::try_from(u64::MAX).unwrap_err(),
            "seven".parse::<SipRegistrationId>().unwrap_err(),
            "".parse::<SipRegistrationId>().unwrap_err(),
            "9223372036854775808".parse::<SipRegistrationId>().unwrap_err(),
        ]
        .map(|error| error.to_string());
        assert_eq!(messages[0], "not a SipRegistrationId: expected a number below 2^63");
        assert!(messages[1..].iter().all(|message| message == "not a SipRegistrationId: expected a whole number"));
        assert_eq!("7".parse::<SipRegistrationId>().map(i64::from), Ok(7));
    }
}

#[cfg(feature = "diga")]
mod uuids {
    use crate::support::Platform;
    use serde_json::json;
    use trunkline::diga::types::PhoneId;
    use uuid::Uuid;

    const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

    #[tokio::test]
    async fn methods_accept_uuids_by_value_and_by_reference() {
        let platform = Platform::responding_json(200, json!({ "id": ID, "number": "1" }).to_string()).await;
        let client = platform.diga();
        let uuid: Uuid = ID.parse().unwrap();
        let phones = client.phones();
        phones.get(uuid).await.unwrap();
        phones.get(&uuid).await.unwrap();
        let read = phones.get(PhoneId::new(uuid)).await.unwrap();
        phones.get(&read.id).await.unwrap();
        assert!(platform.requests().iter().all(|request| request.target == format!("/v1/phone/{ID}")));
        assert_eq!(Uuid::from(read.id), uuid);
    }

    #[test]
    fn an_invalid_uuid_is_refused_with_the_type_of_the_id() {
        let error = "front-desk".parse::<PhoneId>().unwrap_err();
        assert_eq!(error.to_string(), "not a PhoneId: expected a UUID");
    }
}
