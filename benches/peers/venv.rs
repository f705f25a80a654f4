//! The virtual environment with the vendors' clients. It is made once, and kept below the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::is_measuring;

const REQUIREMENTS: &str = include_str!("requirements.txt");
/// Has the requirements that were installed, and is written last: without it, the environment is not whole.
const INSTALLED: &str = "installed.txt";

/// The interpreter that has the vendors' clients, or why there is none.
pub(crate) fn python() -> Result<PathBuf, String> {
    let venv = folder().join("venv");
    let python = venv.join("bin/python");
    if fs::read_to_string(venv.join(INSTALLED)).is_ok_and(|installed| installed == REQUIREMENTS) {
        return Ok(python);
    }
    if !is_measuring() {
        return Err(
            "the vendors' clients are not installed; `cargo bench -p trunkline-benches --bench peers` does that"
                .to_owned(),
        );
    }
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv))
        .map_err(|error| format!("Python 3 with venv is needed: {error}"))?;
    let requirements = file("requirements.txt", REQUIREMENTS);
    let arguments = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--requirement", &requirements];
    match run(Command::new(&python).args(arguments)) {
        Ok(()) => {}
        // What pip says of each try to reach the index, and of nothing else.
        Err(output_text) if output_text.contains("after connection broken by") => {
            return Err("no package index can be reached to get the vendors' clients from".to_owned());
        }
        Err(output_text) => panic!("the vendors' clients cannot be installed: {output_text}"),
    }
    fs::write(venv.join(INSTALLED), REQUIREMENTS).expect("the target folder can be written to");
    Ok(python)
}

/// The path of a file of this bench with this text.
pub(crate) fn file(name: &str, text: &str) -> String {
    let path = folder().join(name);
    fs::create_dir_all(folder()).and_then(|()| fs::write(&path, text)).expect("the target folder can be written to");
    path.into_os_string().into_string().expect("a path that is text")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers")
}

/// Runs a command. The error is its output.
fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let output_text = [output.stdout, output.stderr].concat();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output_text).into_owned()) }
}
