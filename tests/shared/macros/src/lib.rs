//! What the crate `shared-files` knows from its build: the attributes `#[needs_shared]`, `#[needs_root]` and
//! `#[needs_programs]`, which that crate exports.

use std::os::unix::fs::MetadataExt as _;

use proc_macro::TokenStream;

/// Marks a test that needs the reference files beside the repository: where they were missing at the build, and not
/// required, it is ignored. It stands above `#[test]` or `#[tokio::test]`.
#[proc_macro_attribute]
pub fn needs_shared(_: TokenStream, test: TokenStream) -> TokenStream {
    let mut marked = TokenStream::new();
    if cfg!(shared_missing) {
        let reason = "needs ../shared, which was missing at the build; WAZUH_SHARED=<path> names another folder";
        marked.extend(format!("#[ignore = {reason:?}]").parse::<TokenStream>());
    }
    marked.extend(test);
    marked
}

/// Marks a test that runs the program as other users: where another user than root has built it, it is ignored. It
/// stands above `#[test]`.
#[proc_macro_attribute]
pub fn needs_root(_: TokenStream, test: TokenStream) -> TokenStream {
    let mut marked = TokenStream::new();
    // The folder of a process belongs to its user.
    if !std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
        let reason = "needs to be built and run by root: it runs the program as other users";
        marked.extend(format!("#[ignore = {reason:?}]").parse::<TokenStream>());
    }
    marked.extend(test);
    marked
}

/// Marks a test that runs programs of other projects, `#[needs_programs("promtool", "prometheus")]`: where one of them
/// was not on the `PATH` of the build, it is ignored. It stands above `#[test]`.
#[proc_macro_attribute]
pub fn needs_programs(names: TokenStream, test: TokenStream) -> TokenStream {
    let names = names.to_string();
    let names = names.split(',').map(|name| name.trim().trim_matches('"'));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &&str| std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
    let missing: Vec<_> = names.filter(|name| !is_there(name)).collect();
    let mut marked = TokenStream::new();
    if !missing.is_empty() {
        let reason = format!("needs {}, which the build did not find on its PATH", missing.join(", "));
        marked.extend(format!("#[ignore = {reason:?}]").parse::<TokenStream>());
    }
    marked.extend(test);
    marked
}

/// The file whose removal makes the next build look for the reference files again: `Some(path)` where this build did
/// not find them.
#[proc_macro]
pub fn missing_at_build(_: TokenStream) -> TokenStream {
    let marker = cfg!(shared_missing).then_some(concat!(env!("OUT_DIR"), "/missing"));
    format!("{marker:?}").parse().unwrap_or_default()
}
