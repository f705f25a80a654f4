//! Follows "Add an endpoint in ten minutes" of specs/README.md literally on a copy of the repository, and then checks
//! that everything works.

use std::path::Path;
use std::process::Command;
use std::{env, fs};
use xtask::repository::{copied, root};

/// The fenced blocks of the guide, in order, without their indentation.
fn blocks() -> Vec<String> {
    let text = fs::read_to_string(root().join("specs/README.md")).expect("the guide can be read");
    let (_, rest) = text.split_once("## Add an endpoint in ten minutes\n").expect("the guide");
    let (guide, _) = rest.split_once("\n## ").expect("what follows the guide");
    let fences = guide.split("   ```").skip(1).step_by(2);
    let blocks = fences.map(|block| {
        let lines = block.lines().skip(1).map(|line| line.strip_prefix("   ").unwrap_or(line));
        lines.collect::<Vec<_>>().join("\n")
    });
    blocks.collect()
}

/// Inserts `text` before the last `anchor` in a file.
fn insert(folder: &Path, name: &str, anchor: &str, text: &str) {
    let path = folder.join(name);
    let old = fs::read_to_string(&path).expect("the file can be read");
    let at = old.rfind(anchor).unwrap_or_else(|| panic!("{name} has no {anchor:?}"));
    fs::write(&path, format!("{}{text}{}", &old[..at], &old[at..])).expect("the file can be written");
}

fn cargo(folder: &Path, arguments: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(folder)
        .args(arguments.split(' '))
        // The copy shares the build artifacts of this repository.
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder"))
        .output()
        .expect("cargo can be run");
    let output_text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments}:\n{output_text}");
    output_text.into_owned()
}

#[test]
#[ignore = "builds a copy of the repository, which takes minutes; .ci/run runs it"]
fn guide_results_in_a_working_endpoint() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an earlier copy can be removed");
    }
    copied(&folder).expect("the repository can be copied");
    let blocks = blocks();
    let [path, schema, facade, tests, lines] = blocks.as_slice() else { panic!("other blocks: {blocks:#?}") };

    let spec = "specs/signalwire/sip-credentials.yaml";
    insert(&folder, spec, "\ncomponents:", &format!("\n{path}"));
    let end = fs::read_to_string(folder.join(spec)).expect("the spec can be read") + schema;
    fs::write(folder.join(spec), end).expect("the spec can be written");
    cargo(&folder, "xtask check-specs");
    cargo(&folder, "xtask regenerate");

    let resource = "src/signalwire/sip_credentials.rs";
    insert(&folder, resource, "SipCredentialUpdate,\n};", "SipCredentialRegistrations, ");
    insert(&folder, resource, "    /// Creates a credential.", &format!("{facade}\n"));

    let [idempotency, call, response] = lines.lines().collect::<Vec<_>>()[..] else { panic!("other lines: {lines}") };
    fs::write(
        folder.join("tests/it/wire/signalwire/sip_credentials.rs"),
        fs::read_to_string(folder.join("tests/it/wire/signalwire/sip_credentials.rs")).expect("the tests")
            + "\n"
            + tests,
    )
    .expect("the tests can be written");
    insert(&folder, "tests/it/idempotency.rs", "(\"list_sip_credentials\"", &format!("{idempotency}\n"));
    insert(&folder, "tests/it/support/calls.rs", "list_sip_credentials:", &format!("{call}\n"));
    insert(&folder, "tests/it/properties/decoding.rs", "SipCredentialPageObject,", &format!("{response}\n"));

    let output_text = cargo(&folder, "xtask coverage");
    assert!(output_text.contains("get_sip_credential_registrations (GET "), "{output_text}");
    // The endpoint's platform alone, and what looks at each operation: the rest is as it was.
    let output_text = cargo(
        &folder,
        "test -p trunkline -p trunkline-testkit --no-default-features --features trunkline/signalwire,trunkline/rustls,\
         trunkline-testkit/mocks --test it -- sip_credential canary:: claims::operations preview::every_operation decoding \
         idempotency mocks::",
    );
    for name in ["sends_the_outer_id", "refused_when_the_credential_is_gone"] {
        assert!(output_text.contains(&format!("get_sip_credential_registrations_{name} ... ok")), "{output_text}");
    }
    assert_command(&folder);
    fs::remove_dir_all(&folder).expect("the copy can be removed");
}

/// The command line has the endpoint without a line of its own.
fn assert_command(folder: &Path) {
    let command = "signalwire sip-credentials get-registrations";
    let request = "GET https://your-space.signalwire.com/api/fabric/resources/sip_endpoints/7/registrations";
    for (arguments, expected) in [
        ("signalwire sip-credentials --help", "Count the registrations of a SIP credential"),
        (&format!("{command} --help"), "Tells how many devices are registered with the credential now."),
        (&format!("{command} 7 --fields count --dry-run"), request),
        (&format!("schema {command}"), "\"SipCredentialRegistrations\": {"),
        ("completions bash", "trunkline__subcmd__signalwire__subcmd__sip__subcmd__credentials,get-registrations)"),
    ] {
        let output_text = cargo(folder, &format!("run --quiet -p trunkline-cli -- {arguments}"));
        assert!(output_text.contains(expected), "trunkline {arguments}:\n{output_text}");
    }
}
