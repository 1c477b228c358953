//! Documents with positions: YAML or JSON text in, a tree whose every node knows its file, line and column out.
//!
//! The tree is what overlays change and what checks read; `openapiv3` gets its value from the tree. Apart from that one
//! conversion, nothing here knows OpenAPI.

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::diag::{Diagnostic, Pointer, Sink};
pub use crate::text::{Mark, Source};

mod de;
mod narrow;
pub(crate) mod parse;
mod scalar;
mod surrogates;

/// A value and where it begins.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it begins.
    pub mark: Mark,
}

/// A YAML value of the JSON model.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Value {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Sequence(Vec<Node>),
    /// Members with the mark of their key.
    Mapping(IndexMap<String, Member>),
}

/// A member of a mapping.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where the key begins.
    pub key_mark: Mark,
    /// The value.
    pub node: Node,
}

/// A tree and the texts it came from.
#[derive(Clone, Debug)]
pub struct Document {
    /// The tree.
    pub root: Node,
    /// The texts; the first is the document itself, the others are overlays.
    pub sources: Vec<Source>,
}

impl Document {
    /// Parses one text. [`parse`](crate::parse) also makes a report of what is wrong.
    pub(crate) fn parse(source: Source) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self { root: parse::parse(&source, 0)?, sources: vec![source] })
    }

    /// The node at `pointer`.
    pub fn node(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.segments().try_fold(&self.root, |node, segment| node.child(&segment).map(|(child, _)| child))
    }

    /// Where `pointer` stands: the value if it is a scalar, else its key; for a pointer to nothing, the nearest
    /// ancestor that exists.
    pub fn locate(&self, pointer: &Pointer) -> Mark {
        let mut node = &self.root;
        let mut mark = node.mark;
        for segment in pointer.segments() {
            let Some((child, key_mark)) = node.child(&segment) else { break };
            mark = match child.value {
                Value::Sequence(_) | Value::Mapping(_) => key_mark.unwrap_or(child.mark),
                _ => child.mark,
            };
            node = child;
        }
        mark
    }

    /// The tree as `openapiv3` sees it; `None` when it is not an OpenAPI document, which is then in `sink`.
    ///
    /// `openapiv3` drops what it does not know and says little about what it refuses; the checks of
    /// [`load`](crate::load) come first.
    pub fn openapi(&self, sink: &mut Sink) -> Option<OpenAPI> {
        match OpenAPI::deserialize(de::Reader(&self.root)) {
            Ok(openapi) => Some(openapi),
            Err(error) => {
                narrow::explain(&self.root, &error, sink);
                None
            }
        }
    }

    /// Gives every response without a `description` an empty one: `openapiv3` insists, as OpenAPI does, but it is
    /// prose, which a document of facts leaves out.
    pub(crate) fn fill_response_descriptions(&mut self) {
        let root = &mut self.root;
        if let Some(responses) = root.get_mut("components").and_then(|components| components.get_mut("responses")) {
            responses.children_mut().for_each(Node::fill_description);
        }
        let Some(paths) = root.get_mut("paths") else { return };
        for operation in paths.children_mut().flat_map(Node::children_mut) {
            if let Some(responses) = operation.get_mut("responses") {
                responses.children_mut().for_each(Node::fill_description);
            }
        }
    }

    /// The tree as a JSON value.
    pub fn to_json(&self) -> serde_json::Value {
        self.root.to_json()
    }
}

impl Node {
    /// The member or element called `segment`, with the mark of its key if it is a member.
    fn child(&self, segment: &str) -> Option<(&Self, Option<Mark>)> {
        match &self.value {
            Value::Sequence(items) => {
                segment.parse::<usize>().ok().and_then(|index| items.get(index)).map(|node| (node, None))
            }
            Value::Mapping(members) => members.get(segment).map(|member| (&member.node, Some(member.key_mark))),
            _ => None,
        }
    }

    /// The member `key` of a mapping.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_mapping().and_then(|members| members.get(key)).map(|member| &member.node)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        match &mut self.value {
            Value::Mapping(members) => members.get_mut(key).map(|member| &mut member.node),
            _ => None,
        }
    }

    fn children_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        let members = match &mut self.value {
            Value::Mapping(members) => Some(members),
            _ => None,
        };
        members.into_iter().flat_map(|members| members.values_mut().map(|member| &mut member.node))
    }

    fn fill_description(&mut self) {
        let mark = self.mark;
        if let Value::Mapping(members) = &mut self.value
            && !members.contains_key("$ref")
        {
            let node = Self { value: Value::String(String::new()), mark };
            members.entry("description".to_owned()).or_insert(Member { key_mark: mark, node });
        }
    }

    /// The members of a mapping.
    pub fn as_mapping(&self) -> Option<&IndexMap<String, Member>> {
        match &self.value {
            Value::Mapping(members) => Some(members),
            _ => None,
        }
    }

    /// The elements of a sequence.
    pub fn as_sequence(&self) -> Option<&[Self]> {
        match &self.value {
            Value::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// A text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// A boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// This value and what is below as a JSON value.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => serde_json::Value::Bool(*value),
            Value::Number(number) => serde_json::Value::Number(number.clone()),
            Value::String(text) => serde_json::Value::String(text.clone()),
            Value::Sequence(items) => items.iter().map(Self::to_json).collect(),
            Value::Mapping(members) => {
                members.iter().map(|(key, member)| (key.clone(), member.node.to_json())).collect()
            }
        }
    }

    /// This value and what is below as YAML text in block style.
    ///
    /// The only place that writes YAML. `serde_yaml` here is `yaml_serde`, the fork that the YAML organisation keeps.
    pub fn to_yaml(&self) -> String {
        // Writing to memory fails only for values that YAML cannot hold, and a tree has none.
        serde_yaml::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => number.serialize(serializer),
            Value::String(text) => serializer.serialize_str(text),
            Value::Sequence(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(item)?;
                }
                sequence.end()
            }
            Value::Mapping(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, member) in members {
                    map.serialize_entry(key, &member.node)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::{Document, Source};
    use crate::diag::{Pointer, Sink};

    fn parse(text: &str) -> Document {
        Document::parse(Source { name: "test.yaml".to_owned(), text: text.to_owned() }).unwrap()
    }

    #[test]
    fn nodes_know_their_places() {
        let document = parse("a: 1\né: {b: [x, 'y']}\nc:\n  - d: |\n      text\n  -\n");
        let at = |pointer: &str| {
            let mark = document.locate(&Pointer::from(pointer));
            (mark.line, mark.column)
        };
        assert_eq!(at("/a"), (1, 4));
        assert_eq!(at("/é/b"), (2, 5), "a collection is shown by its key");
        assert_eq!(at("/é/b/1"), (2, 12));
        assert_eq!(at("/c/0/d"), (4, 8));
        assert_eq!(at("/c/0/missing/deeper"), (4, 5), "nothing there: the nearest ancestor");
    }

    #[test]
    fn keys_are_text_and_quoted_scalars_are_text() {
        let document = parse("200: {'on': yes, a: 'true', b: \"1\", c: !!str 1, d: !!int '1'}\n");
        assert_eq!(
            document.to_json(),
            serde_json::json!({"200": {"on": "yes", "a": "true", "b": "1", "c": "1", "d": 1}})
        );
    }

    #[test]
    fn json_is_read_as_well() {
        let document = parse("{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\n\"],\n\t\"b\": {}}");
        assert_eq!(document.to_json(), serde_json::json!({"a": [1, -2500.0, true, null, "é\n"], "b": {}}));
    }

    #[test]
    fn lines_are_counted_as_the_parser_counts() {
        let text = "a: 1\r\nb: 'x\u{2028}y'\rc: 3\u{85}\n\nd: 4".to_owned();
        let source = Source { name: "test.yaml".to_owned(), text: text.clone() };
        let lines: Vec<&str> = source.lines().collect();
        assert_eq!(lines, ["a: 1", "b: 'x", "y'", "c: 3", "", "", "d: 4"]);
        let document = parse(&text);
        for (key, line) in [("a", 1), ("b", 2), ("c", 4), ("d", 7)] {
            assert_eq!(document.root.as_mapping().unwrap()[key].key_mark.line, line, "{key}");
        }
    }

    #[test]
    fn aliases_are_copies() {
        let document = parse("a: &x {b: [1]}\nc: *x\nd: [*x]\n");
        assert_eq!(document.to_json(), serde_json::json!({"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}]}));
    }

    #[test]
    fn the_tree_becomes_openapi() {
        let document = parse(
            "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get:\n      parameters:\n      - {name: p, \
             in: query, style: form, schema: {type: string, enum: [a, b]}}\n      responses:\n        200: {description: ''}\n",
        );
        let mut sink = Sink::default();
        let openapi = document.openapi(&mut sink).unwrap();
        let direct: openapiv3::OpenAPI = serde_yaml::from_str(&document.sources[0].text).unwrap();
        assert_eq!(openapi, direct);
        assert!(sink.into_diagnostics().is_empty());
    }

    #[test]
    fn written_text_reads_back() {
        let document =
            parse("'200': {a: '1', b: 1, c: 'yes', d: '', e: \"x\\n y\", f: [], g: {}, h: null, '~': '*:*'}\n");
        assert_eq!(parse(&document.root.to_yaml()).to_json(), document.to_json());
    }
}
