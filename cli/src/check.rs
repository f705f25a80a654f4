//! `trunkline check sip`: whether a SIP password works at the SIP server.

use crate::exit::Exit;
use crate::failure::Failure;
use crate::global::Global;
use crate::output;
use crate::secret::{self, Source};
use crate::sip;
use clap::{Arg, ArgAction, ArgMatches, Command};
use trunkline::sip::{SipCheck, Transport, Verdict};

pub(crate) fn command() -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let sip = Command::new("sip")
        .about("Checks whether a SIP password works, at the SIP server itself; changes nothing")
        .after_help(
            "Exit codes: 0 the password works, 1 it does not, 2 usage, 3 no connection, 4 the check cannot tell.",
        )
        .arg(Arg::new("address").value_name("USER@DOMAIN").required(true).help("User name and SIP domain"))
        .args(secret::arguments("password", "Password"))
        .arg(option("auth-username", "NAME", "User name for authentication, if it differs"))
        .arg(option("realm", "REALM", "Realm that the server must ask for"))
        .arg(
            option("transport", "TRANSPORT", "How to connect").value_parser(["tls", "tcp", "udp"]).default_value("tls"),
        )
        .arg(
            Arg::new("allow-cleartext").long("allow-cleartext").action(ArgAction::SetTrue).help(
                "Allow TCP and UDP to other hosts than loopback: whoever sees the traffic can guess the password",
            ),
        )
        .args(sip::arguments());
    Command::new("check")
        .about("Checks what no platform's API shows")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(sip)
}

pub(crate) async fn run(arguments: &ArgMatches, global: &Global) -> Result<Exit, Failure> {
    let Some(("sip", arguments)) = arguments.subcommand() else { unreachable!("clap accepts no other command") };
    let verdict = check(arguments, global)?.run().await?;
    output::line(&verdict);
    if let Verdict::Accepted { bindings } = &verdict {
        for binding in bindings {
            match binding.expires {
                Some(expires) => output::line(format_args!("  {:?}, for {} s", binding.contact, expires.as_secs())),
                None => output::line(format_args!("  {:?}", binding.contact)),
            }
        }
    }
    Ok(match verdict {
        Verdict::Accepted { .. } => Exit::Done,
        Verdict::Refused => Exit::Refused,
        _ => Exit::Unknown,
    })
}

fn check(arguments: &ArgMatches, global: &Global) -> Result<SipCheck, Failure> {
    let text = |name| arguments.get_one::<String>(name).cloned();
    let address = text("address").unwrap_or_default();
    let address = address.strip_prefix("sip:").unwrap_or(&address);
    let (username, domain) = address.rsplit_once('@').ok_or("give the credential as USER@DOMAIN")?;
    let password = match Source::given(arguments, "password")? {
        Some(source) => source.read("password")?,
        None => secret::prompt("password")?,
    };
    let mut check = SipCheck::new(domain, username, password);
    check = check.transport(match text("transport").as_deref() {
        Some("tcp") => Transport::Tcp,
        Some("udp") => Transport::Udp,
        _ => Transport::Tls,
    });
    if arguments.get_flag("allow-cleartext") {
        check = check.allow_cleartext();
    }
    if let Some(name) = text("auth-username") {
        check = check.auth_username(name);
    }
    if let Some(realm) = text("realm") {
        check = check.realm(realm);
    }
    Ok(sip::reach(arguments, global)?(check))
}
