//! A file as JSON: elements are members, attributes begin with `@`, and text beside either is `#text`.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Malformed, ROOT, wrapped};
use crate::strict_xml::{self, Element, Node};

/// A file as one object. An element with nothing in it is null; several of one name are a list.
///
/// # Errors
///
/// When the text is no XML, or has more than 500,000 tags and attributes, or is nested more than 64 deep.
pub fn json(text: &str) -> Result<Map<String, Value>, Malformed> {
    let text = wrapped(text);
    let document = strict_xml::parse_exactly(&text).map_err(|fault| {
        let opening = ROOT.len() + "<>".len();
        Malformed(fault.less(opening).to_string())
    })?;
    let root = document.iter().find_map(|node| if let Node::Element(root) = node { Some(root) } else { None });
    Ok(match root.map(value) {
        Some(Value::Object(members)) => members,
        // Text alone.
        Some(Value::String(text)) => Map::from_iter([("#text".to_owned(), Value::String(text))]),
        _ => Map::new(),
    })
}

fn value(element: &Element<'_>) -> Value {
    let mut members: Map<String, Value> = element
        .attributes
        .iter()
        .map(|(name, value)| (format!("@{name}"), Value::String(value.clone().into_owned())))
        .collect();
    let mut text = Cow::Borrowed("");
    for node in &element.nodes {
        match node {
            Node::Element(child) => add(&mut members, child.name, value(child)),
            Node::Text(more) if text.is_empty() => text = Cow::Borrowed(more.as_ref()),
            Node::Text(more) => text.to_mut().push_str(more),
            Node::Comment(_) | Node::Instruction { .. } => {}
        }
    }
    let text = text.trim();
    match (members.is_empty(), text.is_empty()) {
        (true, true) => Value::Null,
        (true, false) => Value::String(text.to_owned()),
        (false, true) => Value::Object(members),
        (false, false) => {
            members.insert("#text".to_owned(), Value::String(text.to_owned()));
            Value::Object(members)
        }
    }
}

/// Adds a member, which is a list where there are several.
fn add(members: &mut Map<String, Value>, name: &str, value: Value) {
    match members.get_mut(name) {
        None => drop(members.insert(name.to_owned(), value)),
        // No single element is a list.
        Some(Value::Array(several)) => several.push(value),
        Some(first) => {
            let several = Value::Array(vec![first.take(), value]);
            *first = several;
        }
    }
}
