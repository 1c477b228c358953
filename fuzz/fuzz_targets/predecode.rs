//! See `wazuh_apid::fuzzing::predecode`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::predecode(data));
