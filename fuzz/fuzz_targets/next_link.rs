#![no_main]
libfuzzer_sys::fuzz_target!(|text: &str| trunkline::fuzzing::next_link(text));
