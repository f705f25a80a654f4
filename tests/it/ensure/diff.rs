//! The laws of the diff.

use crate::properties::check;
use proptest::prelude::*;
use serde_json::{Value, json};
use trunkline::Difference;
use trunkline::diga::Phones;
use trunkline::ensure::{Managed, diff};
use trunkline::signalwire::{SipAddresses, SubscriberSipCredentials};
use trunkline::voximplant::{SipRegistrations, SipWhiteList};

type Fields = fn(&Value, &Value) -> Vec<String>;

/// The fields that differ.
fn fields<M: Managed>(desired: &Value, live: &Value) -> Vec<String> {
    diff::<M>(desired, live).into_iter().map(|difference| difference.field).collect()
}

#[test]
fn values_that_mean_the_same_do_not_differ() {
    let same: [(Fields, Value, Value); 8] = [
        (fields::<SipAddresses>, json!({ "ip_auth": ["b", "a"] }), json!({ "ip_auth": ["a", "b"] })),
        (fields::<SipAddresses>, json!({ "context_id": "x" }), json!({ "context": "public" })),
        (fields::<SubscriberSipCredentials>, json!({ "password": "x", "password_confirmation": "x" }), json!({})),
        (fields::<SubscriberSipCredentials>, json!({ "caller_id": "" }), json!({ "caller_id": null })),
        (
            fields::<SipRegistrations>,
            json!({ "application_name": "app" }),
            json!({ "application_name": "app.acme.voximplant.com" }),
        ),
        (fields::<SipRegistrations>, json!({ "application_id": 7 }), json!({ "application_id": "7" })),
        (
            fields::<SipWhiteList>,
            json!({ "sip_whitelist_network": "10.1.2.3/8" }),
            json!({ "sip_whitelist_network": "10.0.0.0/8" }),
        ),
        (fields::<Phones>, json!({ "outbound_config": { "password": "x" } }), json!({ "outbound_config": {} })),
    ];
    for (fields, desired, live) in same {
        assert!(fields(&desired, &live).is_empty(), "{desired} {live}");
    }
}

#[test]
fn values_that_differ_are_named() {
    let different: [(Fields, Value, Value, &str); 5] = [
        (fields::<SipAddresses>, json!({ "codecs": ["A", "B"] }), json!({ "codecs": ["B", "A"] }), "codecs"),
        (fields::<SipAddresses>, json!({ "ip_auth": ["a"] }), json!({ "ip_auth": ["a", "b"] }), "ip_auth"),
        (
            fields::<SipRegistrations>,
            json!({ "application_name": "app" }),
            json!({ "application_name": "apple" }),
            "application_name",
        ),
        (
            fields::<SipWhiteList>,
            json!({ "sip_whitelist_network": "10.0.0.0/8" }),
            json!({ "sip_whitelist_network": "10.0.0.0/9" }),
            "sip_whitelist_network",
        ),
        (
            fields::<Phones>,
            json!({ "outbound_config": { "username": "a" } }),
            json!({ "outbound_config": { "username": null } }),
            "outbound_config.username",
        ),
    ];
    for (fields, desired, live, field) in different {
        assert_eq!(fields(&desired, &live), [field], "{desired} {live}");
    }
}

/// A few values for each field, so that equal ones are common.
fn phone() -> impl Strategy<Value = Value> {
    let text = || prop_oneof![Just(Value::Null), Just(json!("")), Just(json!("a")), Just(json!("b"))];
    let list = prop::sample::subsequence(vec!["10.0.0.1", "10.0.0.2", "10.0.0.3"], 0..=3).prop_shuffle();
    let config = (text(), text(), list).prop_map(|(username, encryption, allowed)| {
        json!({
            "inbound_config": { "media_encryption": encryption, "allowed_addresses": allowed },
            "outbound_config": { "username": username },
        })
    });
    (text(), config, any::<u8>()).prop_map(|(nickname, config, mask)| {
        let Value::Object(mut fields) = config else { unreachable!() };
        fields.insert("nickname".to_owned(), nickname);
        let names: Vec<String> = fields.keys().cloned().collect();
        for (bit, name) in names.iter().enumerate() {
            if mask >> bit & 1 == 1 {
                fields.remove(name);
            }
        }
        Value::Object(fields)
    })
}

fn apply(live: &mut Value, differences: &[Difference]) {
    for difference in differences {
        let pointer = format!("/{}", difference.field.replace('.', "/"));
        if let Some((parent, name)) = pointer.rsplit_once('/') {
            let parent = if parent.is_empty() {
                &mut *live
            } else {
                if live.pointer(parent).is_none() {
                    live[&parent[1..]] = json!({});
                }
                live.pointer_mut(parent).unwrap()
            };
            parent[name] = difference.sent.clone();
        }
    }
}

#[test]
fn the_diff_applied_to_the_live_state_gives_the_desired_one() {
    check("diff", 2000, &(phone(), phone()), |(desired, mut live)| {
        let before = live.clone();
        let differences = diff::<Phones>(&desired, &live);
        apply(&mut live, &differences);
        prop_assert!(diff::<Phones>(&desired, &live).is_empty());
        // It touches nothing that is not described.
        for (name, value) in before.as_object().unwrap() {
            if desired.get(name).is_none() {
                prop_assert_eq!(&live[name], value);
            }
        }
        // Each difference is needed.
        prop_assert!(differences.iter().all(|difference| difference.sent != difference.read));
        Ok(())
    });
}

#[test]
fn nothing_differs_from_itself_in_any_order() {
    check("diff", 2000, &phone(), |phone| {
        prop_assert!(diff::<Phones>(&phone, &phone).is_empty());
        let mut turned = phone.clone();
        if let Some(Value::Array(list)) = turned.pointer_mut("/inbound_config/allowed_addresses") {
            list.reverse();
        }
        prop_assert!(diff::<Phones>(&phone, &turned).is_empty() && diff::<Phones>(&turned, &phone).is_empty());
        Ok(())
    });
}
