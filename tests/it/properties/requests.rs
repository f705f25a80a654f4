//! Requests send what was set, and reach the intended path.

use crate::properties::check;
use proptest::prelude::*;
#[cfg(feature = "diga")]
use serde_json::Value;
use trunkline::List;
#[cfg(feature = "diga")]
use trunkline::Patch;

#[cfg(feature = "diga")]
fn patch<T: Clone + std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Patch<T>> {
    (0..3, value).prop_map(|(state, value)| match state {
        0 => Patch::Absent,
        1 => Patch::Null,
        _ => Patch::Value(value),
    })
}

/// What is sent for a field: nothing, null or its value.
#[cfg(feature = "diga")]
fn sent<T: serde::Serialize>(field: &Patch<T>) -> Option<Value> {
    match field {
        Patch::Absent => None,
        Patch::Null => Some(Value::Null),
        Patch::Value(value) => Some(serde_json::to_value(value).unwrap()),
    }
}

#[cfg(feature = "diga")]
#[test]
fn an_update_sends_each_field_as_absent_null_or_set() {
    use trunkline::diga::types::{InboundConfigUpdate, MediaEncryption, OutboundConfigUpdate, SipConfigUpdate};
    let encryption = || patch(any::<String>().prop_map(MediaEncryption::from));
    let inbound =
        (patch(prop::collection::vec(any::<String>(), 0..3)), encryption()).prop_map(|(addresses, encryption)| {
            InboundConfigUpdate::new().allowed_addresses(addresses).media_encryption(encryption)
        });
    let text = || patch(any::<String>());
    let outbound = (text(), text(), patch(any::<String>().prop_map(trunkline::Secret::from)), encryption()).prop_map(
        |(uri, username, password, encryption)| {
            let update = OutboundConfigUpdate::new().termination_uri(uri).username(username);
            update.password(password).media_encryption(encryption)
        },
    );
    let update = (patch(inbound), patch(outbound))
        .prop_map(|(inbound, outbound)| SipConfigUpdate::new().inbound_config(inbound).outbound_config(outbound));
    check("SipConfigUpdate", 256, &update, |update| {
        let written = serde_json::to_value(&update).unwrap();
        let is_sent =
            |pointer: &str, field: Option<Option<Value>>| written.pointer(pointer) == field.flatten().as_ref();
        let (inbound, outbound) = (update.inbound_config.value(), update.outbound_config.value());
        let encryption = inbound.map(|config| sent(&config.media_encryption));
        prop_assert!(is_sent("/inbound_config/media_encryption", encryption));
        prop_assert!(is_sent(
            "/inbound_config/allowed_addresses",
            inbound.map(|config| sent(&config.allowed_addresses))
        ));
        prop_assert!(is_sent("/outbound_config/password", outbound.map(|config| sent(&config.password))));
        prop_assert!(is_sent("/outbound_config/username", outbound.map(|config| sent(&config.username))));
        prop_assert!(is_sent("/outbound_config", Some(sent(&update.outbound_config))));
        prop_assert!(is_sent("/inbound_config", Some(sent(&update.inbound_config))));
        prop_assert_eq!(serde_json::from_value::<SipConfigUpdate>(written.clone()).unwrap(), update);
        Ok(())
    });
}

#[test]
fn a_list_joins_its_items_so_that_they_can_be_split_again() {
    check("List<i64>", 256, &prop::collection::vec(any::<i64>(), 1..5), |items| {
        let written = serde_json::to_value(List::<i64>::from(items.clone())).unwrap();
        prop_assert_eq!(written.as_str().map(str::to_owned), {
            Some(items.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"))
        });
        Ok(())
    });
    let names = prop::collection::vec("[^;]{1,8}|[a-z;]{1,8}", 1..5);
    check("List<String>", 256, &names, |items| {
        let list: List<String> = items.iter().cloned().collect();
        match serde_json::to_value(&list) {
            Ok(written) => prop_assert_eq!(written.as_str().unwrap().split(';').collect::<Vec<_>>(), items),
            Err(error) => {
                prop_assert!(items.iter().any(|item| item.contains(';')), "{} for {:?}", error, items);
                prop_assert!(error.to_string().contains("separates the items"));
            }
        }
        Ok(())
    });
}

#[test]
fn an_empty_list_is_refused_as_it_could_mean_all_or_nothing() {
    let error = serde_json::to_value(List::<String>::default()).unwrap_err();
    assert!(error.to_string().contains("leave the filter out"), "{error}");
}

#[cfg(feature = "signalwire")]
#[test]
fn an_id_is_one_segment_of_its_path_whatever_it_contains() {
    use crate::support::StubResponse;
    use crate::support::server::Server;
    use trunkline::{ErrorKind, Outcome};

    /// A segment as a server decodes it.
    fn decoded(segment: &str) -> Option<String> {
        let mut bytes = Vec::new();
        let mut rest = segment.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            if *first == b'%' {
                bytes.push(u8::from_str_radix(std::str::from_utf8(after.get(..2)?).ok()?, 16).ok()?);
                rest = &after[2..];
            } else {
                bytes.push(*first);
                rest = after;
            }
        }
        String::from_utf8(bytes).ok()
    }

    let server = Server::start(|_, _, _| StubResponse::json(404, "{}"));
    let client = trunkline::signalwire::Client::builder("acme", "p", "t").base_url(server.url()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let id = || {
        prop_oneof![
            4 => any::<String>(),
            4 => "[./%2eE\\\\?#&; ]{0,6}",
            1 => Just("sip_endpoints".to_owned()),
        ]
    };
    check("id", 256, &(id(), id()), |(subscriber, id)| {
        let before = server.requests().len();
        let credentials = client.subscriber_sip_credentials(subscriber.as_str());
        let error = runtime.block_on(credentials.get(id.as_str())).unwrap_err();
        let targets = server.targets().split_off(before);
        if [&subscriber, &id].iter().any(|id| ["", ".", ".."].contains(&id.as_str())) {
            prop_assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
            prop_assert!(targets.is_empty());
            return Ok(());
        }
        prop_assert_eq!((error.kind(), targets.len()), (ErrorKind::NotFound, 1));
        let segments: Vec<&str> = targets[0].split('/').collect();
        prop_assert_eq!(&segments[..5], &["", "api", "fabric", "resources", "subscribers"]);
        prop_assert_eq!((segments.len(), segments[6]), (8, "sip_endpoints"), "{}", &targets[0]);
        prop_assert!(!targets[0].contains(['?', '#']));
        prop_assert_eq!(decoded(segments[5]), Some(subscriber));
        prop_assert_eq!(decoded(segments[7]), Some(id));
        Ok(())
    });
}
