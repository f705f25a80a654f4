#![no_main]
libfuzzer_sys::fuzz_target!(|input: (u16, &[u8])| trunkline::fuzzing::classification(input.0, input.1));
