//! `call`: a request to any path of a platform, for what no document describes.

use crate::api::{self, Client, PLATFORMS, masked};
use crate::confirm::confirm;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output::{self, Format, Output};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use http::Method;
use serde_json::Value;
use std::path::PathBuf;
use trunkline::Idempotency;

pub(crate) fn command() -> Command {
    let platforms = PLATFORMS.map(trunkline::Provider::as_str);
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help).action(ArgAction::SetTrue);
    let query = Arg::new("query").long("query").value_name("NAME=VALUE").action(ArgAction::Append);
    let body = Arg::new("body").long("body").value_name("FILE").value_hint(ValueHint::FilePath);
    Command::new("call")
        .about("Calls any path of a platform; for paths without a command of their own")
        .arg(Arg::new("platform").value_name("PLATFORM").required(true).value_parser(platforms))
        .arg(
            Arg::new("method")
                .value_name("METHOD")
                .required(true)
                .value_parser(["GET", "POST", "PUT", "PATCH", "DELETE"])
                .ignore_case(true),
        )
        .arg(Arg::new("path").value_name("PATH").required(true).help("Path below the base URL, starting with `/`"))
        .arg(query.help("A parameter of the query"))
        .arg(body.value_parser(value_parser!(PathBuf)).help("File with the body as JSON; `-` reads standard input"))
        .arg(flag("form", "Send the body as a form, as Voximplant takes it"))
        .arg(flag("idempotent", "Sending it twice is the same as once, so it can be retried"))
        .arg(flag("raw", "Print the platform's own response"))
}

pub(crate) async fn run(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str).unwrap_or_default();
    let provider = PLATFORMS.into_iter().find(|provider| provider.as_str() == text("platform"));
    let provider = provider.ok_or("the platform is unknown")?;
    let method: Method = text("method").to_uppercase().parse().map_err(|_| "the method is unknown")?;
    if method == Method::DELETE {
        confirm(global, &format!("DELETE {}", text("path")))?;
    }
    let mut call = Client::new(provider, global)?.call(method, text("path"));
    let parameters = arguments
        .get_many::<String>("query")
        .into_iter()
        .flatten()
        .map(|parameter| parameter.split_once('=').ok_or_else(|| Failure::usage("--query: expected NAME=VALUE")));
    call = call.query(&parameters.collect::<Result<Vec<_>, _>>()?);
    if arguments.get_flag("idempotent") {
        call = call.idempotency(Idempotency::Idempotent);
    }
    if let Some(file) = arguments.get_one::<PathBuf>("body") {
        let body: Value = serde_json::from_str(&api::body(file)?)
            .map_err(|error| Failure::usage(format!("--body: {}: not JSON: {error}", file.display())))?;
        call = if arguments.get_flag("form") { call.form(&body) } else { call.json(&body) };
    }
    let response = call.send::<Value>().await?;
    if arguments.get_flag("raw") {
        let _ = output::write_bytes(response.body())?;
        return Ok(Exit::Done);
    }
    let format = if global.json { Format::Json } else { Format::Table };
    Output { format, columns: Vec::new() }.value(&masked(provider, response.into_inner()))?;
    Ok(Exit::Done)
}
