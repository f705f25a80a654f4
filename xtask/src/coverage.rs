//! Lists every operation with what it must have: a facade method, a wire test of its success and one of a documented
//! error.

use crate::operations;
use std::path::Path;

pub(crate) fn run() -> Result<(), String> {
    let mut tests = Vec::new();
    test_names(&crate::root().join("tests/it/wire"), &mut tests)?;
    let mut operations = 0;
    let mut holes = 0;
    for (provider, compiled) in crate::compile_all()? {
        for operation in &compiled.operations {
            let facade = operations::facade(provider, operation)?;
            let test = |suffix: &str| {
                let name = format!("{}_{suffix}", operation.id);
                tests.iter().find(|test| test.starts_with(&name)).cloned()
            };
            let success = test("sends");
            let error = test("refused");
            let hole = |found: Option<String>| found.unwrap_or_else(|| "HOLE".to_owned());
            let missing = [&facade, &success, &error].iter().filter(|found| found.is_none()).count();
            xtask::outln!("{provider} {} ({} {})", operation.id, operation.method, operation.path);
            xtask::outln!("  facade       {}", hole(facade));
            xtask::outln!("  success test {}", hole(success));
            xtask::outln!("  error test   {}", hole(error));
            xtask::outln!("  idempotency  {}", operation.idempotency);
            xtask::outln!(
                "  secrets      {}",
                if operation.secrets.is_empty() { "none".to_owned() } else { operation.secrets.join(", ") }
            );
            xtask::outln!("  source       {} ({})", operation.source, operation.file);
            operations += 1;
            holes += missing;
        }
    }
    xtask::outln!("operations: {operations}, holes: {holes}");
    if holes > 0 { Err("an operation lacks something; see HOLE above".to_owned()) } else { Ok(()) }
}

fn test_names(folder: &Path, names: &mut Vec<String>) -> Result<(), String> {
    for entry in std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            test_names(&path, names)?;
            continue;
        }
        let text = crate::read(&path)?;
        let mut is_test = false;
        for line in text.lines() {
            if let Some(name) = operations::function_name(line).filter(|_| is_test) {
                names.push(name.to_owned());
            }
            is_test = line.trim() == "#[tokio::test]" || line.trim() == "#[test]";
        }
    }
    Ok(())
}
