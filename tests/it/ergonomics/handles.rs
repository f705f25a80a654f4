//! Code that is generic over handles, and pages that look the same everywhere.

use crate::support::Platform;
use serde_json::json;
use std::future::Future;
use trunkline::{Error, Items, Listing};

/// What a program needs from any platform.
trait Rotate {
    type Id: Send + Sync;
    fn rotate(&self, id: &Self::Id, password: &str) -> impl Future<Output = Result<(), Error>> + Send;
}

impl Rotate for trunkline::signalwire::SipCredentials {
    type Id = trunkline::signalwire::types::SipCredentialId;
    async fn rotate(&self, id: &Self::Id, password: &str) -> Result<(), Error> {
        let update = trunkline::signalwire::types::SipCredentialUpdate::new().password(password);
        self.update(id, update).await.map(drop)
    }
}

impl Rotate for trunkline::voximplant::SipRegistrations {
    type Id = trunkline::voximplant::types::SipRegistrationId;
    async fn rotate(&self, id: &Self::Id, password: &str) -> Result<(), Error> {
        let update = trunkline::voximplant::types::SipRegistrationUpdate::new(id).password(password);
        self.update(update).await.map(drop)
    }
}

impl Rotate for trunkline::diga::Phones {
    type Id = trunkline::diga::types::PhoneId;
    async fn rotate(&self, id: &Self::Id, password: &str) -> Result<(), Error> {
        use trunkline::diga::types::{OutboundConfigUpdate, SipConfigUpdate};
        let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password(password));
        self.update_sip_config(id, update).await.map(drop)
    }
}

/// A fake for the tests of a user's program.
struct Refusing;

impl Rotate for Refusing {
    type Id = u8;
    async fn rotate(&self, _: &u8, _: &str) -> Result<(), Error> {
        trunkline::signalwire::Client::builder("no space", "p", "t").build().map(drop)
    }
}

async fn rotate_in_a_task<R: Rotate + Send + 'static>(handle: R, id: R::Id) -> Result<(), Error>
where
    R::Id: 'static,
{
    tokio::spawn(async move { handle.rotate(&id, "correct horse").await }).await.unwrap()
}

const PHONE: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

#[tokio::test]
async fn one_function_serves_all_platforms_and_a_mock() {
    let credential = json!({ "id": "i" }).to_string();
    let signalwire = Platform::responding_json(200, credential).await;
    rotate_in_a_task(signalwire.signalwire().sip_credentials(), "i".into()).await.unwrap();
    assert_eq!(signalwire.request().json(), json!({ "password": "correct horse" }));

    let voximplant = Platform::responding_json(200, r#"{"result":1}"#).await;
    rotate_in_a_task(voximplant.voximplant().sip_registrations(), 7.into()).await.unwrap();
    assert!(voximplant.request().form().contains(&("password".to_owned(), "correct horse".to_owned())));

    let diga = Platform::responding_json(200, json!({ "id": PHONE, "number": "1" }).to_string()).await;
    rotate_in_a_task(diga.diga().phones(), PHONE.parse().unwrap()).await.unwrap();
    assert_eq!(diga.request().json(), json!({ "outbound_config": { "password": "correct horse" } }));

    assert_eq!(rotate_in_a_task(Refusing, 0).await.unwrap_err().kind(), trunkline::ErrorKind::Config);
}

async fn count<T: Send + 'static>(mut list: Listing<T>) -> usize {
    let mut seen = 0;
    while let Some(item) = list.next().await {
        item.unwrap();
        seen += 1;
    }
    seen
}

fn ids<T>(items: &Items<T>, id: impl Fn(&T) -> String) -> Vec<String> {
    items.readable().map(id).collect()
}

#[tokio::test]
async fn lists_need_no_query_and_pages_have_items_on_all_platforms() {
    use trunkline::{diga, signalwire, voximplant};
    let platform =
        Platform::responding_json(200, json!({ "data": [{ "id": "i", "sip_endpoint": { "id": "e" } }] }).to_string())
            .await;
    let credentials = platform.signalwire().sip_credentials();
    assert_eq!(count(credentials.list()).await, 1);
    let page: signalwire::types::SipCredentialPage =
        credentials.list_page(signalwire::types::ListSipCredentialsQuery::new()).await.unwrap().into_inner();
    assert_eq!(ids(&page.items, |row| row.id.to_string()), ["i"]);

    let rows = json!({ "result": [{ "sip_registration_id": 7 }], "total_count": 1, "count": 1 });
    let platform = Platform::responding_json(200, rows.to_string()).await;
    let registrations = platform.voximplant().sip_registrations();
    assert_eq!(count(registrations.list()).await, 1);
    let page = registrations.list_page(voximplant::types::SipRegistrationFilter::new()).await.unwrap();
    assert_eq!(ids(&page.items, |row| row.sip_registration_id.to_string()), ["7"]);

    let rows = json!({ "data": [{ "id": PHONE, "number": "1" }], "has_more": false });
    let platform = Platform::responding_json(200, rows.to_string()).await;
    let phones = platform.diga().phones();
    assert_eq!(count(phones.list()).await, 1);
    let page = phones.list_page(diga::types::ListPhonesQuery::new()).await.unwrap();
    assert_eq!(ids(&page.items, |row| row.id.to_string()), [PHONE]);
}
