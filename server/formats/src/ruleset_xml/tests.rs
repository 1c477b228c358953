#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use serde_json::{Value, json as value};

use super::{checked, json, with_elements};

#[test]
fn a_file_is_json_as_elements_attributes_and_text() {
    let text = "<!-- Local -->\n<var name=\"X\">a &amp; b</var>\n<group name=\"g,\">\n  <rule id=\"1\" level=\"3\">\n    \
        <match>x</match><match type=\"y\"> z </match>\n    <none/> <empty></empty>\n  </rule>\n</group>\n<group>t<i/>u</group>";
    assert_eq!(
        Value::Object(json(text).unwrap()),
        value!({
            "var": {"@name": "X", "#text": "a & b"},
            "group": [
                {
                    "@name": "g,",
                    "rule": {
                        "@id": "1", "@level": "3", "match": ["x", {"@type": "y", "#text": "z"}], "none": null, "empty": null
                    }
                },
                {"i": null, "#text": "tu"},
            ],
        })
    );
    assert_eq!(Value::Object(json("").unwrap()), value!({}));
    assert_eq!(Value::Object(json("<a><![CDATA[<b>]]></a>").unwrap()), value!({"a": "<b>"}));
}

#[test]
fn a_file_that_is_no_xml_is_refused_with_the_place() {
    for (text, expected) in [
        ("<a>\n <b>\n</a>", "mismatched tag: line 3, column 2"),
        ("<a", "not well-formed (invalid token): line 1, column 2"),
        ("<a b='", "not well-formed (invalid token): line 1, column 6"),
        ("</root><root>", "junk after document element: line 1, column 7"),
        ("<!DOCTYPE x [<!ENTITY y 'z'>]><a>&y;</a>", "not well-formed (invalid token): line 1, column 2"),
        ("a & b", "not well-formed (invalid token): line 1, column 3"),
        ("<a>&y;</a>", "undefined entity: line 1, column 3"),
    ] {
        assert_eq!(json(text).unwrap_err().to_string(), expected, "{text}");
        assert_eq!(checked(text).unwrap_err().to_string(), expected, "{text}");
    }
    assert!(json(&"<a>".repeat(100_000)).unwrap_err().to_string().starts_with("elements nested too deep"));
}

#[test]
fn an_upload_is_read_once_more_as_it_is_laid_out_anew() {
    let rule = |inside: &str| {
        format!("<group name=\"local,test,\">\n<rule id=\"100100\" level=\"3\">\n{inside}</rule>\n</group>\n")
    };
    for inside in ["<match>a &lt; b</match>", "<match>a &amp; b &gt;</match>", "<match>&lt;a&gt;1&lt;/a&gt;</match>"] {
        assert_eq!(checked(&rule(inside)).unwrap(), rule(inside));
    }
    for (inside, expected) in [
        (
            "<match><![CDATA[x]]></match><description>d</description>",
            "not well-formed (invalid token): line 6, column 26",
        ),
        ("<match>&lt;a&gt;</match>", "mismatched tag: line 6, column 16"),
        ("<match a='\"'>x</match>", "not well-formed (invalid token): line 6, column 15"),
    ] {
        assert_eq!(checked(&rule(inside)).unwrap_err().to_string(), expected, "{inside}");
    }
    // Text without a tag is the engine's concern.
    assert_eq!(checked("hello").unwrap(), "hello");
    assert_eq!(checked("   ").unwrap(), "   ");
}

#[test]
fn formulas_are_made_text() {
    for (text, expected) in [
        ("<aa>=1\"2\"</aa>", "<aa>'=1\"2\"</aa>"),
        ("<aa>+'x'<bb/></aa><cc>+'x'</cc>", "<aa>'+'x'<bb/></aa><cc>'+'x'</cc>"),
        ("<aa>=1</aa><bb>x='y'</bb>", "<aa>=1</aa><bb>x='y'</bb>"),
        ("<aa>@a>b'</aa>", "<aa>'@a>b'</aa>"),
    ] {
        assert_eq!(checked(text).unwrap(), expected);
    }
    let many = format!("<aa>{}'</aa>", ">=".repeat(200_000));
    assert_eq!(checked(&many).unwrap(), many);
    let many = format!("<aa>=>{}'</aa>", ">=".repeat(200_000));
    assert_eq!(checked(&many).unwrap().len(), many.len() + 1);
}

#[test]
fn elements_are_read_as_loosely_as_the_configuration() {
    let text = "<!-- a -- b --><group name=\"a\">\r\n<rule id=\"1\"><match>a & b \\< &lt;</match></rule></group>";
    let shown = with_elements(text, |elements| {
        let rule = &elements[0].children[0];
        (elements[0].name.to_owned(), rule.attribute("id").unwrap().to_owned(), rule.children[0].text.to_string())
    });
    assert_eq!(shown, Ok(("group".to_owned(), "1".to_owned(), "a & b \\< &lt;".to_owned())));
    assert_eq!(with_elements("<aa>\n<bb>\n</aa>", |_| ()).unwrap_err().to_string(), "mismatched tag: line 6, column 2");
}
