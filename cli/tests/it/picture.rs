//! The picture of the README is what the program prints. `BLESS=1` draws it.

use crate::sessions::{Shell, compare, shown};
use anstyle_svg::{Term, WIN10_CONSOLE};
use std::fmt::Write;

const LINES: [&str; 4] = [
    "trunkline signalwire sip-credentials update $CREDENTIAL --encryption required --dry-run",
    "trunkline signalwire sip-credentials update $CREDENTIAL --password hunter2",
    "trunkline plan trunks.toml",
    "trunkline apply trunks.toml --yes | tail -n 3",
];

const MANIFEST: &str = r#"version = 1

[signalwire.sip_profile]

[signalwire.sip_credentials.front-desk]
username = "front-desk"
password = { file = "front-desk.password" }

[voximplant.sip_registrations.front-desk]
sip_username = { ref = "signalwire.sip_credentials.front-desk.username" }
proxy = { ref = "signalwire.sip_profile.domain" }
password = { ref = "signalwire.sip_credentials.front-desk.password" }
"#;

#[tokio::test(flavor = "multi_thread")]
async fn the_picture_shows_what_the_program_prints() {
    let shell = Shell::start().await;
    for (name, text) in [("trunks.toml", MANIFEST), ("front-desk.password", "correct horse\n")] {
        std::fs::write(shell.folder.path().join(name), text).expect("the file can be written");
    }
    let mut text = String::new();
    for line in LINES {
        let output = shell.run(&format!("export CLICOLOR_FORCE=1; exec 2>&1; {line}"));
        let shown = shown(&output, shell.folder.path());
        write!(text, "\u{1b}[1m$ {line}\u{1b}[0m\n{shown}\n").expect("a string can be written to");
    }
    let picture = Term::new().palette(WIN10_CONSOLE).render_svg(text.trim_end());
    compare(concat!(env!("CARGO_MANIFEST_DIR"), "/terminal.svg").as_ref(), &picture);
}
