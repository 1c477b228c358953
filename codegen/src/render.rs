//! Items to the text of a file: header, one item after another, one blank line between.
//!
//! Code comes as tokens and is laid out here; what is mostly table or documentation comes laid out already (see
//! `emit::layout`). Knows nothing of APIs.

use proc_macro2::TokenStream;

use crate::escape;

/// First line of every emitted file.
pub const HEADER: &str = "// Emitted by `cargo xtask gen`; do not edit.";

/// A part of a file: one or more Rust items.
#[derive(Clone, Debug)]
pub enum Part {
    /// Code.
    Tokens(TokenStream),
    /// Text with a line feed at its end.
    Text(String),
}

impl From<TokenStream> for Part {
    fn from(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The text of a file with the inner documentation `doc_lines` (without the `//!`), lines of inner attributes, and
/// `parts`.
///
/// Tokens that are no Rust item are a fault of an emitter, not of a document. They are printed as they are behind a
/// `compile_error!`, so the fault shows where it is, as an error of the emitted crate.
pub fn file<P: Into<Part>>(doc_lines: &[String], attributes: &[&str], parts: impl IntoIterator<Item = P>) -> String {
    let mut text = head(doc_lines, attributes);
    for part in parts {
        match part.into() {
            Part::Text(items) => {
                text.push('\n');
                text.push_str(&items);
            }
            Part::Tokens(tokens) => print(&mut text, tokens),
        }
    }
    text
}

fn print(text: &mut String, tokens: TokenStream) {
    let parsed = match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            text.push_str(&format!("\ncompile_error!({:?});\n{tokens}\n", format!("emitter fault: {error}")));
            return;
        }
    };
    let mut previous_import = false;
    for item in parsed.items {
        let import = matches!(item, syn::Item::Use(_) | syn::Item::Mod(_));
        if !(import && previous_import && !has_attributes(&item)) {
            text.push('\n');
        }
        previous_import = import;
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
}

fn head(doc_lines: &[String], attributes: &[&str]) -> String {
    let mut text = String::with_capacity(16 * 1024);
    text.push_str(HEADER);
    text.push('\n');
    for line in doc_lines {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(&escape::line(line));
        text.push('\n');
    }
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    for attribute in attributes {
        text.push_str(attribute);
        text.push('\n');
    }
    text
}

fn has_attributes(item: &syn::Item) -> bool {
    match item {
        syn::Item::Use(item) => !item.attrs.is_empty(),
        syn::Item::Mod(item) => !item.attrs.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn items_are_separated_by_one_blank_line() {
        let items = vec![
            quote!(
                use a::B;
                use c::D;
            ),
            quote!(
                #[doc = " Text."]
                pub struct One;
            ),
            quote!(
                pub struct Two;
            ),
        ];
        assert_eq!(
            file(&["Head.".to_owned(), String::new(), "Tail.".to_owned()], &[], items),
            "// Emitted by `cargo xtask gen`; do not edit.\n//! Head.\n//!\n//! Tail.\n\
             #![cfg_attr(rustfmt, rustfmt_skip)]\n\nuse a::B;\nuse c::D;\n\n/// Text.\npub struct One;\n\npub struct Two;\n"
        );
    }

    #[test]
    fn a_fault_of_an_emitter_breaks_the_emitted_crate() {
        let text = file(&[], &[], vec![quote!(pub struct)]);
        assert!(text.contains("compile_error!(\"emitter fault:"), "{text}");
    }
}
