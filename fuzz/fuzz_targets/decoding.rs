#![no_main]
libfuzzer_sys::fuzz_target!(|body: &[u8]| trunkline::fuzzing::decoding(body));
