//! A plan of an export is empty.

use super::converge::{Dice, manifest};
use super::{Fleet, Folder, PASSWORD};
use trunkline::signalwire::types::{SipAddressCreate, SubscriberSipCredentialCreate};
use trunkline_cli::plan::export::export;
use trunkline_testkit::Sandbox;

#[tokio::test]
async fn a_plan_of_an_export_is_empty() {
    for seed in 0..60 {
        let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
        let state = Fleet::new(&folder, &sandbox, &manifest(&mut Dice::new(seed)));
        state.apply(4).await.unwrap();
        let client = state.clients.signalwire.as_ref().unwrap();
        let create = SubscriberSipCredentialCreate::new("ada", PASSWORD).caller_id("Ada \\ \u{7f}");
        client.subscriber_sip_credentials(sandbox.signalwire().subscriber_id()).create(create).await.unwrap();
        let create = SipAddressCreate::new("sales", sandbox.signalwire().resource_id()).ip_auth(["10.0.0.1"]);
        client.sip_addresses().create(create).await.unwrap();

        let exported = export(&state.clients).await.unwrap();
        assert!(!exported.contains(PASSWORD));
        assert!(exported.contains("subscriber = "), "{exported}");
        let again = Fleet::new(&folder, &sandbox, &exported);
        let (plan, _) = again.plan(&again.journal()).await.unwrap();
        assert!(plan.is_empty() && plan.unmanaged.is_empty() && plan.unseen.is_empty(), "{plan}\n{exported}");
        assert_eq!(export(&again.clients).await.unwrap(), exported);
    }
}
