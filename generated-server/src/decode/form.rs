//! Forms: pairs of names and texts, read into the object that the schema describes.

use std::path::Path;

use serde_json::{Map, Value};

use crate::decode::parameters::convert;
use crate::query::pairs;
use crate::schema::{Additional, Kind, Schema};

/// The object of a form. A text that is none of the wanted type stays a text, which the check refuses. A list has a
/// pair for each of its items; of any other member that is given more than once the last counts.
pub(crate) fn parse(schema: &Schema, bytes: &[u8], home: Option<&Path>) -> Value {
    let text = String::from_utf8_lossy(bytes);
    let mut object = Map::new();
    for (name, text) in pairs(&text) {
        let value = match member(schema, &name) {
            Some(Schema { kind: Kind::Array(items), .. }) => {
                if let Value::Array(list) = object.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                    list.push(convert(items, &text, home));
                }
                continue;
            }
            Some(schema) => convert(schema, &text, home),
            None => Value::String(text.into_owned()),
        };
        object.insert(name.into_owned(), value);
    }
    Value::Object(object)
}

fn member<'s>(schema: &'s Schema, name: &str) -> Option<&'s Schema> {
    let Kind::Object(object) = &schema.kind else { return None };
    let listed = object.properties.iter().find(|(known, _)| *known == name).map(|(_, schema)| schema);
    listed.or(match object.additional {
        Additional::Schema(schema) => Some(schema),
        Additional::Forbidden | Additional::Allowed => None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const AGENT: Schema = Schema::object(&[
        ("name", Schema::STRING),
        ("port", Schema::INTEGER),
        ("force", Schema::BOOLEAN),
        ("groups", Schema::array(&Schema::STRING)),
        ("levels", Schema::array(&Schema::INTEGER)),
    ]);
    const COUNTS: Schema = Schema::object(&[]).additional(Additional::Schema(&Schema::INTEGER));

    #[test]
    fn texts_become_what_the_schema_says() {
        let read = |text: &str| parse(&AGENT, text.as_bytes(), None);
        assert_eq!(read("name=NewHost&port=10"), json!({"name": "NewHost", "port": 10}));
        assert_eq!(read("name=a%26b+c%3D%C3%A9&force=true"), json!({"name": "a&b c=\u{e9}", "force": true}));
        // A text with digits alone is still a text.
        assert_eq!(read("name=007"), json!({"name": "007"}));
        assert_eq!(read("port=many"), json!({"port": "many"}));
        assert_eq!(read(""), json!({}));
        assert_eq!(read("name&&"), json!({"name": ""}));
    }

    #[test]
    fn lists_are_repeated_pairs() {
        let read = |text: &str| parse(&AGENT, text.as_bytes(), None);
        assert_eq!(read("groups=a,b&name=x&groups=c"), json!({"groups": ["a,b", "c"], "name": "x"}));
        assert_eq!(read("levels=1&levels=x"), json!({"levels": [1, "x"]}));
        assert_eq!(read("name=x&name=y"), json!({"name": "y"}));
    }

    #[test]
    fn unlisted_members_are_kept_for_the_check() {
        assert_eq!(parse(&AGENT, b"other=1", None), json!({"other": "1"}));
        assert_eq!(parse(&COUNTS, b"other=1", None), json!({"other": 1}));
    }
}
