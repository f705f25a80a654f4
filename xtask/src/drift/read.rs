//! Loads the two documents that are compared.

use serde_json::Value;
use std::path::Path;

/// Joins our documents in a provider's folder, and adds what the vendor's document is watched for.
///
/// # Errors
/// A folder without documents, and documents that cannot be joined.
pub fn specs(folder: &Path) -> Result<Value, String> {
    let provider = folder.file_name().unwrap_or_default().to_string_lossy();
    let mut joined = trunkline_codegen::load(folder)
        .and_then(|documents| trunkline_codegen::join(&provider, &documents))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let file = folder.with_file_name("drift").join(&*provider).with_extension("yaml");
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let watch = super::yaml::parse(&text).map_err(|problem| format!("{}: {problem}", file.display()))?;
    if let (Some(document), Value::Object(watch)) = (joined.as_object_mut(), watch) {
        document.insert("x-drift".to_owned(), watch.into());
    }
    Ok(joined)
}

/// Loads a vendor's OpenAPI document, JSON or YAML, or a folder with the TypeScript declarations of its client.
///
/// # Errors
/// Anything else. The message names the file, the place and the fix.
pub fn vendor(file: &Path) -> Result<Value, String> {
    if file.is_dir() { declarations(file) } else { document(file) }
}

/// Loads the `.d.ts` files of a folder.
fn declarations(folder: &Path) -> Result<Value, String> {
    let unreadable = |error: std::io::Error| format!("{}: cannot be read ({error})", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.to_string_lossy().ends_with(".d.ts") {
            files.push(path);
        }
    }
    files.sort();
    let texts = files.iter().map(std::fs::read_to_string).collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    let document = super::declarations::parse(&texts.join("\n"));
    if document["paths"].as_object().is_none_or(serde_json::Map::is_empty) {
        let fix = "give the folder of the unpacked package that has them, such as `package/dist`";
        return Err(format!("{}: no .d.ts file here declares a request and its response; {fix}", folder.display()));
    }
    Ok(document)
}

fn document(file: &Path) -> Result<Value, String> {
    let shown = file.display();
    let bytes = std::fs::read(file).map_err(|error| {
        format!("{shown}: cannot be read ({error}); give the path of the vendor's OpenAPI document, downloaded")
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        format!("{shown}: not UTF-8 after byte {place}; convert it, or download it again without compression")
    })?;
    parse(&text).map_err(|problem| format!("{shown}{problem}"))
}

/// Parses a vendor's document. Problems start with the place in it, so that callers can put the file's name in front.
///
/// # Errors
/// As [`vendor`].
pub fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    let document: Value = if text.trim_start().starts_with('{') {
        serde_json::from_str(text)
            .map_err(|error| format!(": invalid JSON: {error}; download it again or correct it there"))?
    } else {
        super::yaml::parse(text)
            .map_err(|problem| format!(": invalid YAML: {problem}; download it again or correct it there"))?
    };
    if document.get("swagger").is_some() {
        return Err("#/swagger: Swagger 2 is not read here; convert the document to OpenAPI 3 first".to_owned());
    }
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.") {
        let fix = "give the document itself, whose `openapi` says 3.0 or 3.1";
        return Err(format!("#/openapi: this is not an OpenAPI 3 document; {fix}"));
    }
    if !document.get("paths").is_some_and(Value::is_object) {
        return Err(
            "#/paths: there are no paths to compare; give the whole document, with what it refers to bundled into it"
                .to_owned(),
        );
    }
    Ok(document)
}
