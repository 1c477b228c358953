//! See `wazuh_apid::fuzzing::pcre2`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wazuh_apid::fuzzing::pcre2(data));
