#![no_main]
use trunkline_codegen::{Document, compile};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(document) = Document::parse("specs/fuzz", "fuzz.yaml", text) {
        drop(compile("fuzz", &[document]));
    }
});
