//! See `wazuh_apid::fuzzing::releases`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::releases(data));
