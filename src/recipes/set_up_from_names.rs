//! Set up a whole trunk from names, without typing an id.
//!
//! The example connects the three platforms:
//!
//! ```text
//! Voximplant application ── registers as ada ──▶ SignalWire subscriber's credential ◀── calls as ada ── Diga phone, agent
//!                                                SignalWire phone number ── rings ──▶ SIP credential front-desk
//! ```
//!
//! It finds each id by what people know: an email address, a user name, a name or a number.
//!
//! Every step looks before it creates, so the function can run again after a failure.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = trunkline_testkit::Sandbox::start().await?;
//! # let (fake_signalwire, fake_voximplant, fake_diga) = (sandbox.signalwire(), sandbox.voximplant(), sandbox.diga());
//! # fake_signalwire.add_phone_number("+15551230001");
//! # let application = fake_voximplant.add_application("reception");
//! # fake_voximplant.add_rule(application, "inbound");
//! # let agent = fake_diga.add_agent("Receptionist");
//! # fake_diga.add_agent_version(agent, "Receptionist");
//! # let (signalwire, voximplant, diga) =
//! #     (fake_signalwire.client().build()?, fake_voximplant.client().build()?, fake_diga.client().build()?);
//! use trunkline::diga::types::{OutboundConfigImport, PhoneImport, PhoneUpdate};
//! use trunkline::signalwire::types::{
//!     PhoneNumberUpdate, SipCredentialCreate, SubscriberCreate, SubscriberSipCredentialCreate,
//! };
//! use trunkline::voximplant::types::SipRegistrationCreate;
//! use trunkline::{Secret, diga, signalwire, voximplant};
//!
//! async fn set_up(
//!     signalwire: &signalwire::Client,
//!     voximplant: &voximplant::Client,
//!     diga: &diga::Client,
//!     password: &Secret,
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     // SignalWire: a subscriber, and the credential that its devices register with.
//!     let subscriber = match signalwire.subscribers().find_by_email("ada@example.com").await? {
//!         Some(found) => found.id,
//!         None => signalwire.subscribers().create(SubscriberCreate::new("ada@example.com")).await?.into_inner().id,
//!     };
//!     let credentials = signalwire.subscriber_sip_credentials(subscriber);
//!     credentials.ensure(SubscriberSipCredentialCreate::new("ada", password)).await?;
//!     let profile = signalwire.sip_profile().get().await?;
//!     let domain = profile.domain.as_deref().ok_or("the SIP profile shows no domain")?;
//!
//!     // Voximplant: a registration with that credential, whose calls go to an application.
//!     let registrations = voximplant.sip_registrations();
//!     if registrations.find("ada", domain).await?.is_none() {
//!         let application = voximplant.applications().find_by_name("reception").await?;
//!         let application = application.ok_or("there is no such application")?.application_id;
//!         let rule = voximplant.rules().find_by_name(application, "inbound").await?.ok_or("there is no such rule")?;
//!         // A registration is billed every month, starting with its creation.
//!         println!("costs {:?} a month", registrations.price().await?.price);
//!         let create = SipRegistrationCreate::persistent("ada", domain).password(password);
//!         registrations.create(create.application(application).rule(rule.rule_id)).await?;
//!     }
//!
//!     // Diga: a phone that calls through the same credential, and the agent that takes its calls.
//!     let agent = diga.agents().find_by_name("Receptionist").await?.ok_or("there is no such agent")?;
//!     let version = diga.agents().version_for_phones(agent.agent_id).await?;
//!     let trunk = OutboundConfigImport::new(domain).username("ada").password(password);
//!     let phone = diga.phones().ensure(PhoneImport::new("+34675897654").outbound_config(trunk)).await?.resource;
//!     diga.phones().update(phone.id, PhoneUpdate::new().inbound_version_id(version)).await?;
//!
//!     // SignalWire: a number that rings the front desk.
//!     let desk = SipCredentialCreate::new("front-desk").password(password);
//!     let desk = signalwire.sip_credentials().ensure(desk).await?.resource;
//!     let number = signalwire.phone_numbers().find_by_number("+15551230001").await?.ok_or("there is no such number")?;
//!     let endpoint = desk.sip_endpoint.id;
//!     signalwire.phone_numbers().update(number.id, PhoneNumberUpdate::new().ring_sip_endpoint(endpoint)).await?;
//!     Ok(())
//! }
//!
//! let password = Secret::from("correct horse");
//! set_up(&signalwire, &voximplant, &diga, &password).await?;
//! # // Each part leads to the next, and a second run changes nothing that is billed.
//! # set_up(&signalwire, &voximplant, &diga, &password).await?;
//! # let created = ["create_subscriber", "create_subscriber_sip_credential", "create_sip_credential"];
//! # assert_eq!(created.map(|operation| fake_signalwire.count(operation)), [1, 1, 1]);
//! # assert_eq!((fake_voximplant.count("create_sip_registration"), fake_diga.count("import_phone")), (1, 1));
//! # let domain = signalwire.sip_profile().get().await?.domain.clone().unwrap();
//! # let registration = voximplant.sip_registrations().find("ada", &domain).await?.unwrap();
//! # assert_eq!((registration.application_id, registration.proxy.as_deref()), (Some(application), Some(domain.as_str())));
//! # let phone = diga.phones().find_by_number("+34675897654").await?.unwrap();
//! # let trunk = phone.sip_config.unwrap();
//! # assert_eq!((trunk.termination_uri.as_deref(), trunk.username.as_deref()), (Some(domain.as_str()), Some("ada")));
//! # assert_eq!(phone.inbound_agent_id, Some(agent));
//! # let number = signalwire.phone_numbers().find_by_number("+15551230001").await?.unwrap();
//! # let desk = signalwire.sip_credentials().find_by_username("front-desk").await?.unwrap();
//! # assert_eq!(number.call_sip_endpoint_id, Some(desk.sip_endpoint.id));
//! # Ok(())
//! # }
//! ```
