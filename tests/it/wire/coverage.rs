//! Checks that every operation has a test of what it sends, and one of a documented refusal.

use std::fs;
use std::path::Path;

fn operations() -> Vec<&'static trunkline::Operation> {
    let mut all = Vec::new();
    #[cfg(feature = "signalwire")]
    all.extend(trunkline::signalwire::operations::ALL);
    #[cfg(feature = "voximplant")]
    all.extend(trunkline::voximplant::operations::ALL);
    #[cfg(feature = "diga")]
    all.extend(trunkline::diga::operations::ALL);
    all
}

/// Names of the test functions in a folder. Cargo runs tests in the folder of the package.
fn collect_tests(folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of tests") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect_tests(&path, names);
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file");
        let mut after_attribute = false;
        for line in text.lines().map(str::trim) {
            let function = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn "));
            if let (true, Some(function)) = (after_attribute, function) {
                names.extend(function.split('(').next().map(str::to_owned));
            }
            after_attribute = line == "#[test]" || line == "#[tokio::test]";
        }
    }
}

#[test]
fn every_operation_has_a_test_for_what_it_sends_and_one_for_its_documented_refusal() {
    let mut names = Vec::new();
    collect_tests(Path::new("tests/it/wire"), &mut names);
    let lacking: Vec<String> = operations()
        .into_iter()
        .flat_map(|operation| [format!("{}_sends_", operation.id), format!("{}_refused_", operation.id)])
        .filter(|prefix| !names.iter().any(|name| name.starts_with(prefix.as_str())))
        .collect();
    assert_eq!(lacking, Vec::<String>::new(), "no test starts with these");
}
