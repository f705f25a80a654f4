//! `trunkline conformance`: does the live platform behave as the documents say?
//!
//! What is compared is the platform's own response, before the library's tolerant reading of it.

mod account;
mod document;
mod lifecycle;
mod questions;
mod reads;
mod report;
mod scenarios;
mod shape;

use crate::api::PLATFORMS;
use crate::confirm::confirm;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output;
use account::Account;
use clap::{Arg, ArgAction, ArgMatches, Command};
use document::Document;
use lifecycle::Lifecycle;
use reads::Reads;
use report::Report;
use scenarios::{PREFIX, Scenario};
use serde_json::Map;
use trunkline::{Error, Provider};

pub(crate) fn command() -> Command {
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    Command::new("conformance")
        .about("Checks whether the live platforms behave as the documents say; reads only, unless told otherwise")
        .after_help(
            "The report (Markdown, or JSON with --json) has no ids, names, numbers or credentials of your account, so that you can \
             attach it to a bug report.\n\n\
             Exit codes: 0 as documented, 1 something differs, 2 usage, 3 no connection, 6 objects could not be removed.",
        )
        .arg(
            Arg::new("platform")
                .value_name("PLATFORM")
                .num_args(0..)
                .value_parser(PLATFORMS.map(Provider::as_str))
                .help("Platforms to check; by default, all that are configured"),
        )
        .arg(flag("write", "Also create, change and remove objects named trunkline-conformance-…"))
        .arg(flag("pay", "Also create what costs money: a subscriber, a SIP registration").requires("write"))
}

/// What is checked on one platform.
struct Suite {
    account: Account,
    document: Document,
    scenarios: Vec<Scenario>,
    write: bool,
    pay: bool,
}

pub(crate) async fn run(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let accounts = accounts(arguments, global)?;
    let (write, pay) = (arguments.get_flag("write"), arguments.get_flag("pay"));
    if write {
        let what = if pay { ", some of which cost money" } else { "" };
        confirm(global, &format!("create and remove objects named {PREFIX}… on the account{what}"))?;
    }
    let providers: Vec<_> = accounts.iter().map(|account| account.provider).collect();
    let report = Report::default();
    let (mut failed, mut interrupted) = (None, false);
    for account in accounts {
        let document = account.document();
        let suite = Suite { scenarios: scenarios(&account, &document).await?, account, document, write, pay };
        tokio::select! {
            biased;
            _ = tokio::signal::ctrl_c() => interrupted = true,
            result = suite.run(&report) => failed = result.err().or(failed),
        }
        if let Err(error) = suite.clean_up(&report).await {
            report.leave(format!("{}: {error}", suite.account.provider.name()));
        }
        if interrupted {
            break;
        }
    }
    if global.json {
        output::write(&format!("{:#}", report.to_json(&providers))).map(drop)?;
    } else {
        output::write(report.to_markdown(&providers).trim_end()).map(drop)?;
    }
    match failed {
        _ if report.has_leftovers() => Ok(Exit::Partly),
        _ if interrupted => Ok(Exit::Interrupted),
        Some(error) => Err(error.into()),
        None if report.has_differences() => Ok(Exit::Refused),
        None => Ok(Exit::Done),
    }
}

/// The accounts that are asked for, or all that are configured.
fn accounts(arguments: &ArgMatches, global: &Global) -> Result<Vec<Account>, Failure> {
    if let Some(names) = arguments.get_many::<String>("platform") {
        let named = |name: &String| PLATFORMS.into_iter().find(|provider| provider.as_str() == name);
        return names.filter_map(named).map(|provider| Account::connect(provider, global)).collect();
    }
    let mut accounts = Vec::new();
    let mut missing = Vec::new();
    for provider in PLATFORMS {
        match Account::connect(provider, global) {
            Ok(account) => accounts.push(account),
            Err(failure) => missing.push(failure.to_string()),
        }
    }
    if accounts.is_empty() {
        let failure = Failure::usage("no platform is configured");
        return Err(missing.into_iter().fold(failure, Failure::hint));
    }
    Ok(accounts)
}

/// The scenarios of a platform. A SIP address needs a resource that handles calls, which the account may have.
async fn scenarios(account: &Account, document: &Document) -> Result<Vec<Scenario>, Failure> {
    let mut handler = None;
    if let Some(list) = document.operation("list_resources") {
        let resources = account.call(list.operation, list.operation.path, &Map::new()).await?;
        let handles_calls = |type_: &str| ["ai_agent", "swml_script", "swml_webhook", "call_flow"].contains(&type_);
        let mut handlers = resources.rows().iter().filter(|row| row["type"].as_str().is_some_and(handles_calls));
        handler = handlers.find_map(|row| row["id"].as_str().map(str::to_owned));
    }
    let name = format!("{PREFIX}{}", &uuid::Uuid::new_v4().simple().to_string()[..8]);
    Ok(scenarios::of(account.provider, &name, handler.as_deref()))
}

impl Suite {
    async fn run(&self, report: &Report) -> Result<(), Error> {
        Reads::new(&self.account, &self.document, report).run().await?;
        if self.account.provider == Provider::Voximplant {
            reads::extra(&self.account, &self.document, report).await?;
        }
        for scenario in self.allowed() {
            self.lifecycle(scenario, report).run().await?;
        }
        for documented in self.document.operations().filter(|documented| !report.has(documented.operation)) {
            report.skip(documented.operation, self.why_not(documented.operation.id));
        }
        Ok(())
    }

    /// Removes what is left, however the run ended.
    async fn clean_up(&self, report: &Report) -> Result<(), Error> {
        for scenario in self.allowed() {
            self.lifecycle(scenario, report).sweep().await?;
        }
        Ok(())
    }

    /// The scenarios that the options allow.
    fn allowed(&self) -> impl Iterator<Item = &Scenario> {
        self.scenarios.iter().filter(|scenario| self.write && (self.pay || !scenario.is_billed))
    }

    /// Why an operation was not called.
    fn why_not(&self, operation: &str) -> &'static str {
        match self.scenarios.iter().find(|scenario| scenario.calls(operation)) {
            None => "it changes what the suite did not create",
            Some(scenario) if scenario.is_billed && !self.pay => "it needs --write --pay",
            Some(_) if !self.write => "it needs --write",
            Some(_) => "an earlier step failed",
        }
    }

    fn lifecycle<'a>(&'a self, scenario: &'a Scenario, report: &'a Report) -> Lifecycle<'a> {
        Lifecycle { account: &self.account, document: &self.document, report, scenario, owner: None }
    }
}
