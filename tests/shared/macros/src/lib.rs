//! The attribute `#[needs_shared]`; see the crate `shared-files`, which exports it.

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

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// Where it is not, the next build looks again.
    #[test]
    fn the_build_is_up_to_date_with_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
        if cfg!(shared_missing) && folder.is_dir() {
            let _ = std::fs::remove_file(concat!(env!("OUT_DIR"), "/missing"));
            assert!(!folder.is_dir(), "{} has appeared since the build; run the tests again", folder.display());
        }
    }
}
