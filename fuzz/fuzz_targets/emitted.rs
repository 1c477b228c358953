//! See `wazuh_api_codegen::fuzzing::emit`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    wazuh_api_codegen::fuzzing::emit(data);
});
