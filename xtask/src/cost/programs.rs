//! Programs that run the five documented operations, by hand and with trunkline. They work when run: the platforms come
//! from the environment, as for the quickstart. They make calls because unused code would not be part of the cost.

/// The dependencies of both programs besides their client.
pub(super) const RUNTIME: &str =
    "tokio = { version = \"1\", default-features = false, features = [\"net\", \"rt\", \"time\"] }\n";

/// The program with the parts of `platforms`.
pub(super) fn main(parts: &[(&str, &str)], platforms: &[&str]) -> String {
    let calls: String =
        parts.iter().filter(|(platform, _)| platforms.contains(platform)).map(|(_, calls)| *calls).collect();
    format!("{START}{calls}    Ok(())\n}}\n")
}

const START: &str = "
fn main() -> Result<(), Box<dyn std::error::Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(calls())
}

fn set(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!(\"set {name}\"))
}

async fn calls() -> Result<(), Box<dyn std::error::Error>> {
";

/// The parts by platform. Each client is in a module named after the platform.
pub(super) const BY_HAND: [(&str, &str); 3] = [
    (
        "signalwire",
        r#"
    {
        use signalwire::*;
        let (user, secret) = (set("SIGNALWIRE_PROJECT_ID")?, set("SIGNALWIRE_API_TOKEN")?);
        let client = Client { http: reqwest::Client::new(), base: set("SIGNALWIRE_BASE_URL")?, user, secret };
        let update = SipCredentialUpdate { password: Some("p".into()), ..Default::default() };
        println!("{:?}", client.update_sip_credential(&set("SIGNALWIRE_SIP_CREDENTIAL_ID")?, &update).await?);
        let update = SipProfileUpdate { default_send_as: Some("+15550100".into()), ..Default::default() };
        println!("{:?}", client.update_sip_profile(&update).await?);
        let create = SubscriberSipCredentialCreate { username: "u".into(), password: "p".into(), ..Default::default() };
        println!("{:?}", client.create_subscriber_sip_credential(&set("SIGNALWIRE_SUBSCRIBER_ID")?, &create).await?);
    }
"#,
    ),
    (
        "voximplant",
        r#"
    {
        use voximplant::*;
        let (base, secret) = (set("VOXIMPLANT_BASE_URL")?, set("VOXIMPLANT_TOKEN")?);
        let client = Client { http: reqwest::Client::new(), base, user: String::new(), secret };
        let id = set("VOXIMPLANT_SIP_REGISTRATION_ID")?.parse()?;
        let update = SipRegistrationUpdate { sip_registration_id: id, password: Some("p".into()), ..Default::default() };
        println!("{:?}", client.update_sip_registration(&update).await?);
    }
"#,
    ),
    (
        "diga",
        r#"
    {
        use diga::*;
        let (base, secret) = (set("DIGA_BASE_URL")?, set("DIGA_API_KEY")?);
        let client = Client { http: reqwest::Client::new(), base, user: String::new(), secret };
        let outbound = OutboundConfigUpdate { password: Some("p".into()), ..Default::default() };
        let update = SipConfigUpdate { outbound_config: Some(outbound), ..Default::default() };
        println!("{:?}", client.update_phone_sip_config(&set("DIGA_PHONE_ID")?, &update).await?);
    }
"#,
    ),
];

/// The parts by platform.
pub(super) const WITH_TRUNKLINE: [(&str, &str); 3] = [
    (
        "signalwire",
        r#"
    {
        use trunkline::signalwire::{Client, types::*};
        let client = Client::from_env()?.build()?;
        let id = set("SIGNALWIRE_SIP_CREDENTIAL_ID")?.into();
        let update = SipCredentialUpdate::new().password("p");
        println!("{:?}", client.sip_credentials().update(&id, update).await?);
        let update = SipProfileUpdate::new().default_send_as("+15550100");
        println!("{:?}", client.sip_profile().update(update).await?);
        let create = SubscriberSipCredentialCreate::new("u", "p");
        println!("{:?}", client.subscriber_sip_credentials(set("SIGNALWIRE_SUBSCRIBER_ID")?).create(create).await?);
    }
"#,
    ),
    (
        "voximplant",
        r#"
    {
        use trunkline::voximplant::{Client, types::*};
        let client = Client::from_env()?.build()?;
        let id: SipRegistrationId = set("VOXIMPLANT_SIP_REGISTRATION_ID")?.parse()?;
        println!("{:?}", client.sip_registrations().update(SipRegistrationUpdate::new(id).password("p")).await?);
    }
"#,
    ),
    (
        "diga",
        r#"
    {
        use trunkline::diga::{Client, types::*};
        let client = Client::from_env()?.build()?;
        let id: PhoneId = set("DIGA_PHONE_ID")?.parse()?;
        let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password("p"));
        println!("{:?}", client.phones().update_sip_config(id, update).await?);
    }
"#,
    ),
];
