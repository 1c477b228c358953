//! See `wazuh_apid::fuzzing::security_rule`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::security_rule(data));
