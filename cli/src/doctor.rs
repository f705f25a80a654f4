//! `trunkline doctor`: what is configured, from where, and whether it works. It only reads, and shows no secret.

use crate::api::{Client, PLATFORMS};
use crate::config;
use crate::connect::{self, Origin};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::{output, style};
use clap::{ArgMatches, Command};
use http::{HeaderMap, Method};
use serde_json::{Value, json};
use std::time::{Instant, SystemTime};
use trunkline::{Error, ErrorKind, Idempotency, Provider};

/// A larger difference between the clocks makes Voximplant refuse tokens, and dates of reports confusing.
const CLOCK_TOLERANCE: i64 = 30;

/// The variables by which a proxy is set.
const PROXIES: [&str; 6] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

pub(crate) fn command() -> Command {
    Command::new("doctor")
        .about("Shows what is configured, from where, and whether it works; reads only")
        .after_help("Exit codes: 0 every configured platform works, 1 credentials or permissions are refused, 2 nothing or something wrong is configured, 3 no connection.")
}

/// What was found, in the order of the report.
#[derive(Default)]
struct Findings(Vec<Finding>);

struct Finding {
    topic: &'static str,
    what: String,
    verdict: Verdict,
    hint: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Good,
    Warning,
    Error,
    /// Not configured, which is no fault.
    Absent,
}

impl Verdict {
    const fn name(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Absent => "absent",
        }
    }
}

impl Findings {
    fn add(&mut self, topic: &'static str, verdict: Verdict, what: impl Into<String>, hint: Option<String>) {
        self.0.push(Finding { topic, what: what.into(), verdict, hint });
    }

    fn has(&self, verdict: Verdict) -> bool {
        self.0.iter().any(|finding| finding.verdict == verdict)
    }

    fn to_json(&self) -> Value {
        let findings = self.0.iter().map(|Finding { topic, what, verdict, hint }| {
            json!({ "topic": topic, "result": verdict.name(), "finding": what, "hint": hint })
        });
        findings.collect()
    }

    fn print(&self) {
        for Finding { topic, what, verdict, hint } in &self.0 {
            let color = match verdict {
                Verdict::Good => style::GOOD,
                Verdict::Warning => style::WARNING,
                Verdict::Error => style::ERROR,
                Verdict::Absent => style::HINT,
            };
            anstream::println!("{color}{:<8}{color:#} {topic:<11} {what}", verdict.name());
            if let Some(hint) = hint {
                anstream::println!("{:21}{}hint{:#}: {hint}", "", style::HINT, style::HINT);
            }
        }
    }
}

pub(crate) async fn run(_arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let mut findings = Findings::default();
    configuration(&mut findings, global);
    let mut exit = Exit::Done;
    let mut worked = 0;
    for provider in PLATFORMS {
        match platform(provider, &mut findings, global).await {
            Some(Exit::Done) => worked += 1,
            Some(failed) if exit == Exit::Done => exit = failed,
            _ => {}
        }
    }
    if worked == 0 && exit == Exit::Done {
        exit = Exit::Usage;
        let demo = if cfg!(feature = "sandbox") { "; `trunkline demo` needs neither" } else { "" };
        let hint = format!("set the variables above, or write a profile{demo}");
        findings.add("platforms", Verdict::Error, "no platform is configured", Some(hint));
    }
    if global.json {
        output::write(&format!("{:#}", findings.to_json())).map(drop)?;
    } else {
        findings.print();
    }
    Ok(if exit == Exit::Done && findings.has(Verdict::Error) { Exit::Usage } else { exit })
}

/// The configuration file, the profile and the proxy.
fn configuration(findings: &mut Findings, global: &Global) {
    let path = config::path(global).map_or_else(|| "no place for it".to_owned(), |path| path.display().to_string());
    match config::profile(global) {
        Err(failure) => findings.add("profile", Verdict::Error, failure.to_string(), None),
        Ok(Some(profile)) => {
            let how = if profile.is_asked_for { "asked for" } else { "the default; environment variables come first" };
            findings.add("profile", Verdict::Good, format!("`{}` of {path} ({how})", profile.name), None);
        }
        Ok(None) => findings.add("profile", Verdict::Absent, format!("none in {path}"), None),
    }
    let set = |name: &&&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    // Its address can hold credentials.
    let proxies: Vec<&str> = PROXIES.iter().filter(set).copied().collect();
    match proxies.as_slice() {
        [] => findings.add("proxy", Verdict::Absent, "none", None),
        names => findings.add("proxy", Verdict::Good, format!("set by {}", names.join(", ")), None),
    }
}

/// Checks one platform. None if it is not configured.
async fn platform(provider: Provider, findings: &mut Findings, global: &Global) -> Option<Exit> {
    let topic = provider.name();
    let connected = match provider {
        Provider::Signalwire => {
            connect::signalwire(global).map(|(client, origin)| (Client::Signalwire(client), origin))
        }
        Provider::Voximplant => {
            connect::voximplant(global).map(|(client, origin)| (Client::Voximplant(client), origin))
        }
        _ => connect::diga(global).map(|(client, origin)| (Client::Diga(client), origin)),
    };
    let (client, origin) = match connected {
        Ok(connected) => connected,
        Err(failure) => {
            let is_absent = variables(provider).iter().all(|name| std::env::var_os(name).is_none());
            let verdict = if is_absent && global.profile.is_none() { Verdict::Absent } else { Verdict::Error };
            let what = if verdict == Verdict::Absent { "not configured".to_owned() } else { failure.to_string() };
            let hint = format!("set {}, or write a profile", variables(provider).join(", "));
            findings.add(topic, verdict, what, Some(hint));
            return (verdict == Verdict::Error).then_some(failure.exit);
        }
    };
    findings.add(
        topic,
        Verdict::Good,
        format!("credentials from {origin}, address {}", address(provider, &origin, global)),
        None,
    );
    let mut worst = Exit::Done;
    for (number, (what, hint, method, path, parameters)) in reads(provider).iter().enumerate() {
        let call = client.call(method.clone(), path).idempotency(Idempotency::Safe);
        let call = if *method == Method::POST { call.form(parameters) } else { call.query(parameters) };
        let started = Instant::now();
        match call.send::<Value>().await {
            Ok(response) => {
                let took = started.elapsed().as_millis();
                findings.add(topic, Verdict::Good, format!("{what}: {} in {took} ms", response.status()), None);
                if number == 0 {
                    clock(findings, topic, response.headers());
                }
            }
            // What works but for one permission still works.
            Err(error) if number > 0 && is_permission(&error) => {
                findings.add(topic, Verdict::Warning, format!("{what}: {error}"), Some((*hint).to_owned()));
            }
            Err(error) => {
                findings.add(topic, Verdict::Error, format!("{what}: {error}"), advice(&error, hint));
                worst = Exit::of(&error);
                if number == 0 {
                    clock(findings, topic, error.headers());
                    break;
                }
            }
        }
    }
    Some(worst)
}

/// The variables that configure a platform.
fn variables(provider: Provider) -> &'static [&'static str] {
    match provider {
        Provider::Signalwire => &["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN"],
        Provider::Voximplant => &["VOXIMPLANT_CREDENTIALS"],
        _ => &["DIGA_API_KEY"],
    }
}

/// Where the address comes from.
fn address(provider: Provider, origin: &Origin, global: &Global) -> String {
    let variable = format!("{}_BASE_URL", provider.as_str().to_uppercase());
    let is_set = std::env::var_os(&variable).is_some_and(|value| !value.is_empty());
    match origin {
        _ if global.base_url.is_some() => "from --base-url".to_owned(),
        Origin::Environment if is_set => format!("from {variable}"),
        Origin::Environment => "of the platform".to_owned(),
        Origin::Profile(_) => "of the platform or the profile".to_owned(),
    }
}

/// What is read, and what helps if it is refused. The first one tells whether the credentials work at all.
type Read = (&'static str, &'static str, Method, &'static str, &'static [(&'static str, &'static str)]);

fn reads(provider: Provider) -> Vec<Read> {
    let one: &[_] = &[("page_size", "1")];
    match provider {
        Provider::Signalwire => vec![
            ("SIP profile", "give the API token the scope Voice", Method::GET, "/api/relay/rest/sip_profile", &[]),
            (
                "resources",
                "give the API token the scope Voice, Messaging, Fax or Video",
                Method::GET,
                "/api/fabric/resources",
                one,
            ),
            (
                "phone numbers",
                "give the API token the scope Numbers",
                Method::GET,
                "/api/relay/rest/phone_numbers",
                one,
            ),
        ],
        Provider::Voximplant => vec![
            ("account", "check the service account and its key", Method::POST, "/platform_api/GetAccountInfo", &[]),
            (
                "SIP registrations",
                "give the service account the role Owner, Admin, Developer, Supervisor, Accountant or Support",
                Method::POST,
                "/platform_api/GetSipRegistrations",
                &[("count", "1")],
            ),
            (
                "SIP white list",
                "give the service account the role Owner, Admin or Developer",
                Method::POST,
                "/platform_api/GetSipWhiteList",
                &[("count", "1")],
            ),
        ],
        _ => vec![
            ("phones", "give the API key the permission phones.view", Method::GET, "/v1/phone/", &[("limit", "1")]),
            ("agents", "give the API key the permission agents.view", Method::GET, "/v1/agent/", &[("limit", "1")]),
        ],
    }
}

/// SignalWire refuses a missing scope as it does a wrong token; the first read tells them apart.
fn is_permission(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Auth | ErrorKind::Forbidden)
}

fn advice(error: &Error, hint: &str) -> Option<String> {
    match error.kind() {
        ErrorKind::Auth | ErrorKind::Forbidden => Some(hint.to_owned()),
        _ if error.status().is_none() => {
            Some("check the network, the proxy and the certificate authorities of this machine".to_owned())
        }
        _ => None,
    }
}

/// Compares the platform's clock with this machine's.
fn clock(findings: &mut Findings, topic: &'static str, headers: &HeaderMap) {
    let date = headers.get("date").and_then(|date| date.to_str().ok());
    let Some(date) = date.and_then(|date| trunkline::chrono::DateTime::parse_from_rfc2822(date).ok()) else { return };
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let offset = date.timestamp() - i64::try_from(now).unwrap_or_default();
    if offset.abs() <= CLOCK_TOLERANCE {
        findings.add(topic, Verdict::Good, "clock: agrees with the platform's", None);
    } else {
        let which = if offset > 0 { "behind" } else { "ahead of" };
        let what = format!("clock: {} s {which} the platform's", offset.abs());
        findings.add(topic, Verdict::Warning, what, Some("set this machine's clock".to_owned()));
    }
}
