//! The options that all commands take.

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::path::PathBuf;
use std::time::Duration;

/// The options that all commands take.
#[derive(Clone, Debug, Default)]
pub(crate) struct Global {
    pub(crate) json: bool,
    pub(crate) yes: bool,
    /// 1: each attempt and wait; 2: what the library logs.
    pub(crate) verbose: u8,
    pub(crate) profile: Option<String>,
    pub(crate) config: Option<PathBuf>,
    pub(crate) base_url: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
}

pub(crate) fn arguments() -> impl Iterator<Item = Arg> {
    let option = |name: &'static str, help: &'static str| Arg::new(name).long(name).help(help);
    let flag = |name, help| option(name, help).action(ArgAction::SetTrue);
    let valued = |name, value: &'static str, help| option(name, help).value_name(value);
    let seconds = value_parser!(u64).range(1..=86_400);
    [
        flag("json", "Print one JSON document, and errors as JSON on stderr"),
        flag("yes", "Confirm in advance what would be asked").short('y'),
        valued("profile", "NAME", "Profile of the configuration file; also TRUNKLINE_PROFILE"),
        valued("config", "FILE", "Configuration file in place of $XDG_CONFIG_HOME/trunkline/config.toml")
            .value_parser(value_parser!(PathBuf)),
        valued("base-url", "URL", "Address of a gateway or a test server in place of the platform's"),
        valued("timeout", "SECONDS", "Limit of a call, retries included; 90 by default")
            .value_parser(seconds)
            .allow_negative_numbers(true),
        valued("retries", "N", "How often a call is retried at most; 3 by default")
            .value_parser(value_parser!(u32))
            .allow_negative_numbers(true),
        valued("color", "WHEN", "When to use colors")
            .value_parser(["auto", "always", "never"])
            .hide_possible_values(true),
        option("verbose", "Show attempts and waits; twice, what the library logs").short('v').action(ArgAction::Count),
    ]
    .into_iter()
    .map(|argument| argument.global(true).help_heading("Global options").display_order(1000))
}

impl Global {
    pub(crate) fn new(arguments: &ArgMatches) -> Self {
        let text = |name| arguments.get_one::<String>(name).cloned();
        Self {
            json: arguments.get_flag("json"),
            yes: arguments.get_flag("yes"),
            verbose: arguments.get_count("verbose"),
            profile: text("profile"),
            config: arguments.get_one("config").cloned(),
            base_url: text("base-url"),
            timeout: arguments.get_one("timeout").map(|seconds| Duration::from_secs(*seconds)),
            retries: arguments.get_one("retries").copied(),
        }
    }
}
