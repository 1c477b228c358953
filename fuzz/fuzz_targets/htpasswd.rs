//! See `wazuh_apid::fuzzing::htpasswd`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::htpasswd(data));
