//! Clients of the platforms, from the environment or a profile, with the settings of the command line.

use crate::config::{self, Named, Profile};
use crate::failure::Failure;
use crate::global::Global;
use crate::style;
use std::fmt;
use trunkline::{
    CallEvent, CallResult, ClientBuilder, Idempotency, Outcome, Provider, Retries, RetryEvent, diga, signalwire,
    voximplant,
};

/// Where a client's credentials come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Environment,
    Profile(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("environment variables"),
            Self::Profile(name) => write!(f, "profile `{name}`"),
        }
    }
}

pub(crate) fn signalwire(global: &Global) -> Result<(signalwire::Client, Origin), Failure> {
    let variables = ["SIGNALWIRE_SPACE", "SIGNALWIRE_PROJECT_ID", "SIGNALWIRE_API_TOKEN"];
    let (builder, origin) = match section(global, Provider::Signalwire, &variables, |profile| profile.signalwire)? {
        Some((name, own)) => {
            let builder = signalwire::Client::builder(own.space, own.project_id, own.api_token.read()?);
            (at(builder, own.base_url), Origin::Profile(name))
        }
        None => (signalwire::Client::from_env()?, Origin::Environment),
    };
    Ok((tuned(builder, global).build()?, origin))
}

pub(crate) fn voximplant(global: &Global) -> Result<(voximplant::Client, Origin), Failure> {
    let variables = ["VOXIMPLANT_CREDENTIALS"];
    let (builder, origin) = match section(global, Provider::Voximplant, &variables, |profile| profile.voximplant)? {
        Some((name, own)) => {
            let credentials = voximplant::Credentials::from_json(own.credentials.read()?.expose())?;
            (at(voximplant::Client::builder(credentials), own.base_url), Origin::Profile(name))
        }
        None => (voximplant::Client::from_env()?, Origin::Environment),
    };
    Ok((tuned(builder, global).build()?, origin))
}

pub(crate) fn diga(global: &Global) -> Result<(diga::Client, Origin), Failure> {
    let (builder, origin) = match section(global, Provider::Diga, &["DIGA_API_KEY"], |profile| profile.diga)? {
        Some((name, own)) => (at(diga::Client::builder(own.api_key.read()?), own.base_url), Origin::Profile(name)),
        None => (diga::Client::from_env()?, Origin::Environment),
    };
    Ok((tuned(builder, global).build()?, origin))
}

/// The platform's part of the profile that holds; `None` if the environment does. A profile that was asked for comes first,
/// then the environment, then the default profile.
fn section<T>(
    global: &Global,
    provider: Provider,
    variables: &[&str],
    part: impl FnOnce(Profile) -> Option<T>,
) -> Result<Option<(String, T)>, Failure> {
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let Some(Named { name, profile, is_asked_for }) = config::profile(global)? else { return Ok(None) };
    if !is_asked_for && variables.iter().any(is_set) {
        return Ok(None);
    }
    match part(profile) {
        Some(own) => Ok(Some((name, own))),
        None if is_asked_for => Err(Failure::usage(format!("profile `{name}` has nothing about {}", provider.name()))
            .hint(format!("add a section [profiles.{name}.{provider}]"))),
        None => Ok(None),
    }
}

fn at<P>(builder: ClientBuilder<P>, base_url: Option<String>) -> ClientBuilder<P> {
    match base_url {
        Some(url) => builder.base_url(url),
        None => builder,
    }
}

/// The builder with the settings of the command line.
pub(crate) fn tuned<P>(builder: ClientBuilder<P>, global: &Global) -> ClientBuilder<P> {
    let mut builder = at(builder, global.base_url.clone());
    if let Some(timeout) = global.timeout {
        builder = builder.timeout(timeout);
    }
    if let Some(retries) = global.retries {
        builder = builder.retries(Retries::default().with_max_attempts(retries.saturating_add(1)));
    }
    if global.verbose > 0 {
        return builder.on_retry(print_retry).on_call(|event| {
            print_call(event);
            warn_if_interrupted(event);
        });
    }
    builder.on_call(warn_if_interrupted)
}

/// Ctrl-C drops the call.
fn warn_if_interrupted(event: &CallEvent) {
    let may_have_changed = event.outcome != Outcome::NotSent && event.operation.idempotency != Idempotency::Safe;
    if event.result == CallResult::Cancelled && may_have_changed {
        style::warn(format_args!(
            "interrupted: {} may have taken effect; read the resource before you write again",
            event.operation.id
        ));
    }
}

fn print_retry(event: &RetryEvent) {
    let RetryEvent { operation, attempt, kind, .. } = event;
    let status = event.status.map(|status| format!(", status {status}")).unwrap_or_default();
    let wait = event.wait.as_millis();
    anstream::eprintln!(
        "{} {}: attempt {attempt}: {kind}{status}; the next one starts in {wait} ms",
        operation.method,
        operation.path
    );
}

fn print_call(event: &CallEvent) {
    let CallEvent { operation, result, attempts, .. } = event;
    let status = event.status.map(|status| format!(", status {status}")).unwrap_or_default();
    let plural = if *attempts == 1 { "" } else { "s" };
    let duration = event.duration.as_millis();
    anstream::eprintln!(
        "{} {}: {result}{status}, {attempts} attempt{plural}, {duration} ms",
        operation.method,
        operation.path
    );
}
