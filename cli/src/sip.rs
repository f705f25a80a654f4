//! The options of the commands that ask a SIP server.

use crate::failure::Failure;
use crate::global::Global;
use clap::{Arg, ArgMatches, value_parser};
use std::path::PathBuf;
use trunkline::sip::SipCheck;

pub(crate) fn arguments() -> [Arg; 3] {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    [
        option("sip-server", "HOST", "Host of the SIP server in place of the domain"),
        option("sip-port", "PORT", "Port of the SIP server; by default 5061 for TLS, else 5060")
            .value_parser(value_parser!(u16)),
        option("sip-ca-file", "FILE", "Root certificates in PEM text, trusted in place of the system's")
            .value_parser(value_parser!(PathBuf)),
    ]
}

/// How a check reaches the SIP server.
pub(crate) fn reach(arguments: &ArgMatches, global: &Global) -> Result<impl Fn(SipCheck) -> SipCheck + use<>, Failure> {
    let server = arguments.get_one::<String>("sip-server").cloned();
    let port = arguments.get_one::<u16>("sip-port").copied();
    let read = |path: &PathBuf| std::fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()));
    let roots = arguments.get_one::<PathBuf>("sip-ca-file").map(read).transpose()?;
    let timeout = global.timeout;
    Ok(move |check: SipCheck| {
        let check = server.iter().fold(check, SipCheck::server);
        let check = port.iter().fold(check, |check, port| check.port(*port));
        let check = roots.iter().fold(check, |check, roots| check.root_certificates(roots.as_slice()));
        timeout.iter().fold(check, |check, timeout| check.timeout(*timeout))
    })
}
