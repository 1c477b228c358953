//! See `wazuh_apid::fuzzing::ossec_conf`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::ossec_conf(data));
