//! See `wazuh_apid::fuzzing::target`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::target(data));
