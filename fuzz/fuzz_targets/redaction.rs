#![no_main]
libfuzzer_sys::fuzz_target!(|input: (&str, &[u8])| trunkline::fuzzing::redaction(input.0, input.1));
