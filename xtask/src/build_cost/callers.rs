//! Programs that perform the five documented operations: once with the client written by hand, once with trunkline. What a
//! client costs is only built where it is called.

pub(super) const BY_HAND: &str = r#"
mod diga;
mod signalwire;
mod voximplant;

fn main() {
    let http = reqwest::Client::new();
    let client = signalwire::Client { http: http.clone(), base: String::new(), user: "u".into(), secret: "s".into() };
    called(on_signalwire(&client));
    let client = voximplant::Client { http: http.clone(), base: String::new(), user: String::new(), secret: "s".into() };
    called(on_voximplant(&client));
    let client = diga::Client { http, base: String::new(), user: String::new(), secret: "s".into() };
    called(on_diga(&client));
}

async fn on_signalwire(client: &signalwire::Client) -> Result<(), reqwest::Error> {
    use signalwire::*;
    let update = SipCredentialUpdate { password: Some("p".into()), ..Default::default() };
    println!("{:?}", client.update_sip_credential("i", &update).await?);
    let update = SipProfileUpdate { default_send_as: Some("+15550100".into()), ..Default::default() };
    println!("{:?}", client.update_sip_profile(&update).await?);
    let create = SubscriberSipCredentialCreate { username: "u".into(), password: "p".into(), ..Default::default() };
    println!("{:?}", client.create_subscriber_sip_credential("s", &create).await?);
    Ok(())
}

async fn on_voximplant(client: &voximplant::Client) -> Result<(), reqwest::Error> {
    let update = voximplant::SipRegistrationUpdate { password: Some("p".into()), ..Default::default() };
    println!("{:?}", client.update_sip_registration(&update).await?);
    Ok(())
}

async fn on_diga(client: &diga::Client) -> Result<(), reqwest::Error> {
    let outbound = diga::OutboundConfigUpdate { password: Some("p".into()), ..Default::default() };
    let update = diga::SipConfigUpdate { outbound_config: Some(outbound), ..Default::default() };
    println!("{:?}", client.update_phone_sip_config("p", &update).await?);
    Ok(())
}
"#;

/// Makes the compiler build a future without a runtime to poll it.
pub(super) const CALLED: &str = "\
fn called<T>(call: impl Future<Output = T>) {
    drop(Box::pin(call) as std::pin::Pin<Box<dyn Future<Output = T> + '_>>);
}
";

/// By platform.
pub(super) const WITH_TRUNKLINE: [(&str, &str); 3] = [
    (
        "signalwire",
        r#"
    {
        use trunkline::signalwire::{Client, types::*};
        let client = Client::builder("s", "p", "t").build()?;
        called(async {
            let update = SipCredentialUpdate::new().password("p");
            println!("{:?}", client.sip_credentials().update(&"i".into(), update).await?);
            let update = SipProfileUpdate::new().default_send_as("+15550100");
            println!("{:?}", client.sip_profile().update(update).await?);
            let create = SubscriberSipCredentialCreate::new("u", "p");
            println!("{:?}", client.subscriber_sip_credentials("s").create(create).await?);
            Ok::<_, trunkline::Error>(())
        });
    }
"#,
    ),
    (
        "voximplant",
        r#"
    {
        use trunkline::voximplant::{Client, types::*};
        let client = Client::from_credentials_file("credentials.json")?.build()?;
        called(async {
            let update = SipRegistrationUpdate::new(1).password("p");
            println!("{:?}", client.sip_registrations().update(update).await?);
            Ok::<_, trunkline::Error>(())
        });
    }
"#,
    ),
    (
        "diga",
        r#"
    {
        use trunkline::diga::{Client, types::*};
        let client = Client::builder("k").build()?;
        let phone: PhoneId = "3c90c3cc-0d44-4b50-8888-8dd25736052a".parse().unwrap();
        called(async {
            let update = SipConfigUpdate::new().outbound_config(OutboundConfigUpdate::new().password("p"));
            println!("{:?}", client.phones().update_sip_config(phone, update).await?);
            Ok::<_, trunkline::Error>(())
        });
    }
"#,
    ),
];
