//! What must hold of every text that may stand in `ossec.conf`.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a panic is a finding")]

use serde_json::{Map, Value, json};

use super::markup::{elements, prepared};
use super::{cost, hide_in_sections, hide_in_text, read, text};
use crate::line_ends::with_line_feeds;
use crate::ossec_xml::Element;

/// Any bytes are a file.
pub fn ossec_conf(data: &[u8]) {
    match text(data.to_vec()) {
        Ok(text) => hold(&text),
        Err(why) => assert!(why.contains("can't decode byte"), "{why}"),
    }
}

/// Reads a text and looks at what came of it: it takes no more memory than was told, it is the same when it is written
/// and read again, and hiding its secrets hides them.
pub(super) fn hold(text: &str) {
    let hidden = hide_in_text(text);
    if let Ok(shown) = read(&hidden) {
        let key = shown.get("cluster").and_then(|cluster| cluster.get("key")).unwrap_or(&Value::Null);
        let key = key.as_object().map_or(Some(key), |members| members.get("item")).unwrap_or(&Value::Null);
        assert!(key.is_null() || *key == "*****", "{text:?} shows {key}");
    }
    let Ok(mut config) = read(text) else { return };
    let json = Value::Object(config.clone()).to_string();
    assert!(json.len() as u64 <= 2 + cost(text), "{text:?}: {} and not {}", json.len(), cost(text));

    let text = with_line_feeds(text);
    let text = prepared(&text);
    let found = elements(&text).unwrap();
    let mut again = String::new();
    write(&found, &mut again);
    let second = prepared(&again);
    let second = elements(&second).unwrap_or_else(|fault| panic!("{text:?} is written as {again:?}: {fault}"));
    let bare = |elements: &[Element<'_>]| elements.iter().map(bare).collect::<Vec<_>>();
    assert_eq!(bare(&found), bare(&second), "{text:?} is written as {again:?}");
    // A query shows the text between its elements too, which is not written.
    if !again.to_lowercase().contains("<query") {
        assert_eq!(config, read(&again).unwrap(), "{text:?} is written as {again:?}");
    }

    hide_in_sections(&mut config);
    let key = config.get("cluster").and_then(|cluster| cluster.get("key"));
    assert!(key.is_none_or(|key| key == "*****"), "{text:?}");
}

/// Writes elements so that the reader finds the same ones: the inverse of its rules on lines.
fn write(elements: &[Element<'_>], out: &mut String) {
    for element in elements {
        out.push('<');
        out.push_str(element.name);
        for (name, value) in &element.attributes {
            let value = written(value).replace('"', "&quot;");
            let (before, after) = value.split_at(first_tag(&value).unwrap_or(value.len()));
            out.push_str(&format!(" {name}=\"{before}{}\"", after.replace(' ', "\n")));
            if !after.is_empty() {
                out.push('\n');
            }
        }
        // A tag of one letter needs another `>` in its line.
        out.push_str("><!---->");
        // The end of CDATA, which is read nowhere.
        out.push_str(&in_lines(&written(&element.text).replace("]]>", "]]<!---->>")));
        write(&element.children, out);
        out.push_str(&format!("</{}><!---->", element.name));
    }
}

fn written(text: &str) -> String {
    text.replace('&', "&amp;").replace("&amp;lt;", "&lt;").replace("&amp;gt;", "&gt;")
}

/// A text whose lines end behind each `<` that would begin a tag, before a `>`.
fn in_lines(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(place) = first_tag(rest) {
        let (before, tag) = rest.split_at(place + 1);
        let letters = tag.chars().take_while(|symbol| !matches!(symbol, '<' | '>' | '\n'));
        let (name, after) = tag.split_at(letters.map(char::len_utf8).sum());
        out.extend([before, name, "<!--\n-->"]);
        rest = after;
    }
    out + rest
}

/// Where a `<` of an attribute's value would begin a tag. The value can be read only if its line ends before the next
/// `>`, so blanks behind it are written as the ends of lines that they were.
fn first_tag(value: &str) -> Option<usize> {
    let begins = |(place, _): &(usize, &str)| {
        let name = value.get(place + 1..).unwrap_or_default().trim_start_matches('/');
        name.starts_with(|symbol: char| symbol.is_alphanumeric() || symbol == '_')
    };
    value.match_indices('<').find(begins).map(|(place, _)| place)
}

/// What is the same of an element wherever it was read.
fn bare(element: &Element<'_>) -> Value {
    let attributes: Map<String, Value> =
        element.attributes.iter().map(|(name, value)| ((*name).to_owned(), value.as_ref().into())).collect();
    let children: Vec<Value> = element.children.iter().map(bare).collect();
    json!([element.name, attributes, element.text, children])
}
