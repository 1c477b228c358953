//! What the traits promise, as programs that must not compile: no operation and no tag can be forgotten, no gate can
//! stand before handlers that know other callers, and no handler can answer with another operation's reply.
//! `TRYBUILD=overwrite` rewrites what the compiler is expected to say. Programs that keep the promises are those of the
//! other tests.
#![cfg(feature = "v1")]

#[test]
fn broken_promises_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/compile_fail/missing_operation.rs");
    cases.compile_fail("tests/compile_fail/missing_service.rs");
    cases.compile_fail("tests/compile_fail/missing_tags.rs");
    cases.compile_fail("tests/compile_fail/other_identity.rs");
    cases.compile_fail("tests/compile_fail/other_reply.rs");
    cases.compile_fail("tests/compile_fail/unknown_operation.rs");
}
