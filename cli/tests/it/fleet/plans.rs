//! What a plan says, and what applying it does.

use super::{Fleet, Folder, PASSWORD};
use serde_json::json;
use std::time::Duration;
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline_cli::plan::Action;
use trunkline_cli::plan::apply::End;
use trunkline_testkit::Sandbox;

pub const TRUNK: &str = r#"
version = 1

[signalwire.sip_profile]
default_encryption = "required"

[signalwire.sip_credentials.front-desk]
username = "front-desk"
caller_id = "Front desk"
password = { file = "password" }

[voximplant.sip_registrations.front-desk]
sip_username = { ref = "signalwire.sip_credentials.front-desk.username" }
proxy = { ref = "signalwire.sip_profile.domain" }
password = { ref = "signalwire.sip_credentials.front-desk.password" }

[diga.phones.main]
phone_number = "+34675897654"

[diga.phones.main.outbound_config]
termination_uri = { ref = "signalwire.sip_profile.domain" }
username = { ref = "signalwire.sip_credentials.front-desk.username" }
password = { ref = "signalwire.sip_credentials.front-desk.password" }
"#;

#[tokio::test]
async fn a_trunk_is_planned_applied_and_then_unchanged() {
    let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
    let fleet = Fleet::new(&folder, &sandbox, TRUNK);
    let (plan, _) = fleet.plan(&fleet.journal()).await.unwrap();
    let text = plan.to_string();
    for expected in [
        "~ signalwire.sip_profile\n    default_encryption: \"optional\" -> \"required\"",
        "+ signalwire.sip_credentials.front-desk\n",
        "    password: (secret)\n",
        "+ voximplant.sip_registrations.front-desk (billed)\n",
        "$ voximplant.sip_registrations: 1 to create, at ",
        "3 to create, 1 to update, 0 unchanged, 0 blocked",
    ] {
        assert!(text.contains(expected), "{text}");
    }
    assert!(!text.contains(PASSWORD));
    let as_json = serde_json::to_value(&plan).unwrap();
    assert_eq!(as_json["version"], 1);
    assert!(!as_json.to_string().contains(PASSWORD));
    assert_eq!(serde_json::from_value::<trunkline_cli::plan::Plan>(as_json).unwrap(), plan);
    assert_eq!(sandbox.voximplant().count("create_sip_registration"), 0, "a plan writes nothing");

    let ends = fleet.apply(4).await.unwrap();
    assert!(ends.iter().all(|(_, end)| *end == End::Done), "{ends:?}");
    let (plan, _) = fleet.plan(&fleet.journal()).await.unwrap();
    assert!(plan.is_empty(), "{plan}");
    let registrations = fleet.clients.voximplant.as_ref().unwrap().sip_registrations();
    let domain = fleet.clients.signalwire.as_ref().unwrap().sip_profile().get().await.unwrap().domain.clone().unwrap();
    let registration = registrations.find("front-desk", &domain).await.unwrap().unwrap();
    assert!(sandbox.voximplant().password_is(registration.sip_registration_id, PASSWORD));
    let phone = fleet.clients.diga.as_ref().unwrap().phones().find_by_number("+34675897654").await.unwrap().unwrap();
    assert!(sandbox.diga().password_is(phone.id, PASSWORD));
    // The sandbox has others, which are named and left alone.
    assert!(!plan.unmanaged.is_empty());
    let journal = std::fs::read_to_string(folder.path("trunks.toml.journal")).unwrap();
    let lines: Vec<_> = journal.lines().filter(|line| line.contains("sip_registrations")).collect();
    assert!(lines[0].starts_with("sent voximplant.sip_registrations.front-desk create 2"), "{journal}");
    assert_eq!(lines[1..], ["applied voximplant.sip_registrations.front-desk"]);
    assert!(!journal.contains(PASSWORD));
}

#[tokio::test]
async fn a_create_of_unknown_outcome_is_looked_for_later_before_it_is_sent_again() {
    let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
    let fleet = Fleet::new(&folder, &sandbox, TRUNK);
    // It has no effect, which nobody can know.
    sandbox.voximplant().fail_next("create_sip_registration", 500, json!({}));
    let ends: std::collections::BTreeMap<_, _> = fleet.apply(4).await.unwrap().into_iter().collect();
    assert!(matches!(&ends["voximplant.sip_registrations.front-desk"], End::Unknown(_)), "{ends:?}");

    let (plan, _) = fleet.plan(&fleet.journal()).await.unwrap();
    let blocked = "! voximplant.sip_registrations.front-desk\n    an earlier run may have created it, and the account does \
                   not show it yet; look again in ";
    assert!(plan.to_string().contains(blocked) && plan.costs.is_empty(), "{plan}");
    fleet.apply(4).await.unwrap();
    assert_eq!(sandbox.voximplant().count("create_sip_registration"), 1);

    let later = Duration::from_secs(300);
    let (plan, _) = fleet.plan_later(&fleet.journal(), later).await.unwrap();
    let said = "+ voximplant.sip_registrations.front-desk (billed)\n    (an earlier run sent this create, too; the account \
                does not show the resource)\n";
    assert!(plan.to_string().contains(said), "{plan}");
    fleet.apply_later(4, later).await.unwrap();
    assert_eq!(sandbox.voximplant().count("create_sip_registration"), 2);
    assert!(fleet.plan(&fleet.journal()).await.unwrap().0.is_empty());
}

#[tokio::test]
async fn a_failure_stops_only_what_depends_on_it() {
    let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
    let fleet = Fleet::new(&folder, &sandbox, TRUNK);
    sandbox.signalwire().fail_next("create_sip_credential", 422, json!({ "errors": [{ "message": "no" }] }));
    let ends: std::collections::BTreeMap<_, _> = fleet.apply(4).await.unwrap().into_iter().collect();
    assert!(matches!(&ends["signalwire.sip_credentials.front-desk"], End::Refused(_)), "{ends:?}");
    assert_eq!(ends["signalwire.sip_profile"], End::Done);
    assert_eq!(ends["diga.phones.main"], End::Skipped("signalwire.sip_credentials.front-desk".to_owned()));
    assert_eq!(sandbox.voximplant().count("create_sip_registration"), 0);
}

#[tokio::test]
async fn a_plan_says_what_moved_since_it_was_made() {
    let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
    let fleet = Fleet::new(&folder, &sandbox, TRUNK);
    fleet.apply(4).await.unwrap();
    let (earlier, _) = fleet.plan(&fleet.journal()).await.unwrap();
    let credentials = fleet.clients.signalwire.as_ref().unwrap().sip_credentials();
    let credential = credentials.find_by_username("front-desk").await.unwrap().unwrap();
    credentials.update(&credential.id, SipCredentialUpdate::new().send_as("random")).await.unwrap();
    let (plan, _) = fleet.plan(&fleet.journal()).await.unwrap();
    assert!(plan.is_empty(), "the field is not in the manifest");
    assert_eq!(plan.moved_since(&earlier).unwrap(), ["signalwire.sip_credentials.front-desk"]);
    assert!(earlier.moved_since(&earlier).unwrap().is_empty());
    let other = Fleet::new(&folder, &sandbox, &TRUNK.replace("Front desk", "Desk"));
    let (other, _) = other.plan(&fleet.journal()).await.unwrap();
    assert!(other.moved_since(&earlier).is_err());
}

#[tokio::test]
async fn two_that_match_and_fields_that_cannot_be_changed_are_blocked() {
    let (sandbox, folder) = (Sandbox::start().await.unwrap(), Folder::new());
    let registration = "version = 1\n[voximplant.sip_registrations.a]\nsip_username = \"a\"\nproxy = \"b.example\"\nis_persistent = true";
    let fleet = Fleet::new(&folder, &sandbox, registration);
    let registrations = fleet.clients.voximplant.as_ref().unwrap().sip_registrations();
    fleet.apply(1).await.unwrap();
    let other = Fleet::new(&folder, &sandbox, &registration.replace("true", "false"));
    let (plan, _) = other.plan(&fleet.journal()).await.unwrap();
    assert!(
        matches!(&plan.resources[0].action, Action::Blocked { reason } if reason.contains("is_persistent cannot be changed"))
    );
    let create = trunkline::voximplant::types::SipRegistrationCreate::persistent("a", "b.example");
    registrations.create(create).await.unwrap();
    let (plan, _) = fleet.plan(&fleet.journal()).await.unwrap();
    assert!(matches!(&plan.resources[0].action, Action::Blocked { reason } if reason.contains("two resources match")));
    let ends = fleet.apply(1).await.unwrap();
    assert!(matches!(&ends[0].1, End::Refused(_)));
    assert_eq!(sandbox.voximplant().count("update_sip_registration"), 0);
}
