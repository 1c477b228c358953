//! Decoders as the API lists them (docs/facts/04-modules.md, section 8).

use apid_formats::ossec_xml::Element;
use apid_formats::ruleset_xml;
use serde_json::{Map, Value};

use crate::Kind;
use crate::kept::Content;
use crate::rules::{add_pattern, attributes};

/// A decoder. Several may share a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoder {
    /// Its name.
    pub name: String,
    /// Its other attributes, and its options; an empty one is null.
    pub details: Map<String, Value>,
}

impl Decoder {
    /// Whether it is tried after another one, its parent.
    pub fn has_parent(&self) -> bool {
        self.details.contains_key("parent")
    }
}

/// The decoders of a file, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoders(pub Vec<Decoder>);

/// Options that hold a pattern, whose attributes are shown beside it.
const PATTERNS: [&str; 3] = ["program_name", "prematch", "regex"];

impl Content for Decoders {
    const KIND: Kind = Kind::Decoders;

    fn read(text: &str) -> Result<Self, String> {
        ruleset_xml::with_elements(text, decoders).map_err(|fault| fault.to_string())?.map(Self)
    }
}

fn decoders(elements: &[Element<'_>]) -> Result<Vec<Decoder>, String> {
    elements.iter().filter(|element| element.tag() == "decoder").map(decoder).collect()
}

fn decoder(element: &Element<'_>) -> Result<Decoder, String> {
    let name = element.attribute("name").ok_or("a <decoder> has no attribute `name`")?.to_owned();
    let mut details = attributes(element);
    details.shift_remove("name");
    for option in &element.children {
        let tag = option.tag();
        let text = Some(option.text.as_ref()).filter(|text| !text.is_empty());
        if PATTERNS.contains(&tag.as_str()) {
            add_pattern(&mut details, tag, text, attributes(option));
        } else {
            // The last of several counts.
            details.insert(tag, text.map_or(Value::Null, Value::from));
        }
    }
    Ok(Decoder { name, details })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use serde_json::json;

    use super::Decoders;
    use crate::kept::Content as _;

    #[test]
    fn decoders_have_names_and_details() {
        let text = "<decoder name=\"a\" x=\"1\"><program_name>^a</program_name><accumulate/><prematch></prematch></decoder>\n\
            <Decoder name=\"b\"><parent>a</parent><regex offset=\"after_parent\">x(\\d+)</regex><regex>|y</regex>\
            <order>srcip</order><order>user, id</order></Decoder><var name=\"c\"/>";
        let Decoders(decoders) = Decoders::read(text).unwrap();
        let shown: Vec<_> = decoders.iter().map(|decoder| json!([decoder.name, decoder.details])).collect();
        assert_eq!(
            json!(shown).to_string(),
            json!([
                ["a", {"x": "1", "program_name": {"pattern": "^a"}, "accumulate": null, "prematch": {"pattern": null}}],
                ["b", {"parent": "a", "regex": {"pattern": "x(\\d+)|y"}, "order": "user, id"}],
            ])
            .to_string()
        );
        assert!(!decoders[0].has_parent() && decoders[1].has_parent());
        assert_eq!(Decoders::read("<decoder/>").unwrap_err(), "a <decoder> has no attribute `name`");
    }
}
