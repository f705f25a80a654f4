//! Ids and open enums as arguments of a command line of one's own.

use clap::{Arg, ArgMatches, Command, value_parser};
use trunkline::diga::types::PhoneId;
use trunkline::signalwire::types::{Encryption, SipCredentialId};
use trunkline::voximplant::types::SipRegistrationId;

fn parsed(arguments: &[&str]) -> Result<ArgMatches, String> {
    let command = Command::new("rotate")
        .no_binary_name(true)
        .arg(Arg::new("credential").long("credential").value_parser(value_parser!(SipCredentialId)))
        .arg(Arg::new("encryption").long("encryption").value_parser(value_parser!(Encryption)))
        .arg(Arg::new("phone").long("phone").value_parser(value_parser!(PhoneId)))
        .arg(Arg::new("registration").long("registration").value_parser(value_parser!(SipRegistrationId)));
    command.try_get_matches_from(arguments).map_err(|error| error.to_string())
}

#[test]
fn ids_and_open_enums_are_values_of_arguments() {
    let phone = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let arguments = ["--credential=front-desk", "--encryption=required", "--registration=7", "--phone", phone];
    let matches = parsed(&arguments).unwrap();
    assert_eq!(matches.get_one("credential"), Some(&SipCredentialId::from("front-desk")));
    assert_eq!(matches.get_one("encryption"), Some(&Encryption::Required));
    assert_eq!(matches.get_one("registration"), Some(&SipRegistrationId::new(7)));
    assert_eq!(matches.get_one::<PhoneId>("phone").map(ToString::to_string).as_deref(), Some(phone));
}

#[test]
fn an_argument_that_is_no_id_is_refused_with_the_type_of_the_id() {
    let error = parsed(&["--registration=seven"]).unwrap_err();
    assert!(error.contains("not a SipRegistrationId: expected a whole number"), "{error}");
    let error = parsed(&["--phone=desk"]).unwrap_err();
    assert!(error.contains("not a PhoneId: expected a UUID"), "{error}");
}
