//! Compiles the document with progenitor and nothing else.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=openapi.json");
    let text = fs::read_to_string("openapi.json").expect("the document can be read");
    let document = serde_json::from_str(&text).expect("it is an OpenAPI document");
    let client = progenitor::Generator::default().generate_tokens(&document).expect("progenitor takes it");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("client.rs"), client.to_string()).expect("the client can be written");
}
