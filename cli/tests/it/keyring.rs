//! Secrets of the keyring, in the mock store of its crate; and what a program without keyrings says.

#[cfg(not(feature = "keyring"))]
#[test]
fn a_program_without_keyrings_says_how_to_get_one() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    std::fs::write(&config, "[profiles.test.diga]\napi_key = { keyring = \"diga\" }\n").unwrap();
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_trunkline"));
    program.args(["--profile", "test", "diga", "phones", "list", "--config"]).arg(config);
    let output = program.output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(
        message.contains("keyring entry `diga`: this program was built without the feature `keyring`"),
        "{message}"
    );
}

#[cfg(feature = "keyring")]
mod mock {
    use keyring::v1::Entry;
    use keyring_core::api::CredentialStoreApi;
    use keyring_core::mock::Store;
    use trunkline_cli::keyring::secret;

    fn entry() -> Entry {
        let store = Store::new().unwrap();
        Entry { inner: store.build("trunkline", "diga", None).unwrap() }
    }

    #[test]
    fn an_entry_is_the_secret() {
        let entry = entry();
        entry.set_password("correct horse").unwrap();
        assert_eq!(secret(&entry).unwrap().expose(), "correct horse");
    }

    #[test]
    fn a_missing_entry_is_named_with_its_service() {
        assert_eq!(secret(&entry()).unwrap_err(), "no entry with this name in the service `trunkline`");
    }

    #[test]
    fn the_error_of_an_unreadable_entry_shows_nothing_of_it() {
        let entry = entry();
        entry.set_secret(b"correct \xff horse").unwrap();
        let error = secret(&entry).unwrap_err();
        assert!(error.contains("UTF-8") && !error.contains("horse"), "{error}");
    }
}
