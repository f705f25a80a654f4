//! The crates that are built and measured, with the versions of this repository's lock file.

use super::{by_hand, programs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// `small` has the Cargo book's settings for small binaries.
const PROFILES: &str = r#"
[profile.release]
strip = true
[profile.small]
inherits = "release"
opt-level = "z"
lto = true
codegen-units = 1
panic = "abort"
"#;

/// A crate with one program, named after its folder.
pub(super) struct Project {
    folder: PathBuf,
    target: PathBuf,
}

impl Project {
    /// A crate in `folder` that is built in `target`.
    pub(super) fn new(folder: PathBuf, target: PathBuf) -> Self {
        Self { folder, target }
    }

    /// Writes the program with the client written by hand.
    pub(super) fn by_hand(self, platforms: &[&str]) -> Result<Self, String> {
        let mut main = programs::main(&programs::BY_HAND, platforms);
        for (platform, compiled) in crate::compile_all()? {
            if platforms.contains(&platform) {
                let module = by_hand::module(&compiled.document, &compiled.operations)?;
                self.write(&format!("src/{platform}.rs"), &module)?;
                main.insert_str(0, &format!("mod {platform};\n"));
            }
        }
        self.write_crate(by_hand::DEPENDENCIES, &main)
    }

    /// Writes the program with the trunkline at `path` and the features `features`.
    pub(super) fn with_trunkline(self, path: &Path, features: &[&str]) -> Result<Self, String> {
        let path = path.display();
        let own = format!("trunkline = {{ path = \"{path}\", default-features = false, features = {features:?} }}\n");
        self.write_crate(&own, &programs::main(&programs::WITH_TRUNKLINE, features))
    }

    fn write_crate(self, dependencies: &str, main: &str) -> Result<Self, String> {
        let package = format!("name = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n", self.name());
        let dependencies = format!("{}{dependencies}", programs::RUNTIME);
        let manifest = format!("[package]\n{package}[workspace]\n{PROFILES}[dependencies]\n{dependencies}");
        self.write("Cargo.toml", &manifest)?;
        self.write("Cargo.lock", &crate::read(&crate::root().join("Cargo.lock"))?)?;
        self.write("src/main.rs", main)?;
        Ok(self)
    }

    fn name(&self) -> String {
        self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&path))
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Runs cargo and returns its standard error; that is also the error if cargo fails.
    pub(super) fn cargo(&self, arguments: &[&str]) -> Result<String, String> {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let output = Command::new(cargo)
            .current_dir(&self.folder)
            .args(arguments)
            .env("CARGO_TARGET_DIR", &self.target)
            .env_remove("RUSTFLAGS")
            .stdout(Stdio::null())
            .output()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
        let messages = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(messages) } else { Err(messages) }
    }

    /// Builds with `profile`, and returns the size of the program in bytes.
    pub(super) fn binary_size(&self, profile: &str) -> Result<u64, String> {
        self.cargo(&["build", "--quiet", "--profile", profile])?;
        let binary = self.target.join(profile).join(self.name()).with_extension(std::env::consts::EXE_EXTENSION);
        size(&binary)
    }
}

/// The size of a file in bytes.
pub(super) fn size(file: &Path) -> Result<u64, String> {
    fs::metadata(file).map(|metadata| metadata.len()).map_err(|error| format!("{}: {error}", file.display()))
}
