//! Folders of documents: which files are read, in which order, and what is refused before any YAML is parsed.

use std::path::{Path, PathBuf};

/// A temporary folder, removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn with(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("loading").join(name);
        std::fs::create_dir_all(&path).expect("a folder can be made");
        for (file, content) in files {
            std::fs::write(path.join(file), content).expect("a file can be written");
        }
        Self(path)
    }

    /// The problems that loading it returns, as text.
    fn refusals(&self) -> Vec<String> {
        let problems = trunkline_codegen::load(&self.0).expect_err("the folder is refused");
        problems.iter().map(ToString::to_string).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The next run overwrites a folder that could not be removed.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn folders_without_documents_are_refused() {
    let folder = Folder::with("empty", &[("notes.txt", b"")]);
    assert_eq!(folder.refusals(), ["loading/empty: holds no .yaml document; add one or remove the folder"]);
    let missing = trunkline_codegen::load(&folder.0.join("missing")).expect_err("there is no such folder");
    assert_eq!((missing.len(), missing[0].file.as_str()), (1, "empty/missing"));
    assert!(missing[0].message.starts_with("cannot be read as a folder: "), "{}", missing[0].message);
}

#[test]
fn document_that_would_be_ignored_is_refused() {
    let folder = Folder::with("suffix", &[("a.yaml", b"{}"), ("b.yml", b"{}")]);
    let expected = "loading/suffix/b.yml: would be ignored, because a document's name ends in `.yaml`; rename it";
    assert_eq!(folder.refusals(), [expected]);
}

#[test]
fn every_unreadable_document_is_named() {
    let folder = Folder::with("unreadable", &[("a.yaml", b"a: ["), ("b.yaml", b"\xff"), ("c.yaml", b"{}")]);
    let refusals = folder.refusals();
    assert_eq!(refusals.len(), 2, "{refusals:?}");
    assert!(refusals[0].starts_with("loading/unreadable/a.yaml:2: "), "{}", refusals[0]);
    assert!(refusals[1].starts_with("loading/unreadable/b.yaml: cannot be read as UTF-8 text: "), "{}", refusals[1]);
}

#[test]
fn documents_are_loaded_in_the_order_of_their_names() {
    let folder = Folder::with("order", &[("b.yaml", b"{}"), ("a.yaml", b"200: 1"), ("c.txt", b"")]);
    let documents = trunkline_codegen::load(&folder.0).unwrap_or_else(|problems| panic!("{problems:?}"));
    let shown: Vec<_> = documents.iter().map(|document| (document.name.as_str(), document.shown.as_str())).collect();
    assert_eq!(shown, [("a.yaml", "loading/order/a.yaml"), ("b.yaml", "loading/order/b.yaml")]);
    assert_eq!(documents[0].value, serde_json::json!({ "200": 1 }), "an unquoted status is a key like any other");
}
