#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::Value;

use super::{Refused, checked, cost};
use crate::agent_xml;
use crate::group_files::agent_conf;

fn malformed(what: &str) -> Refused {
    Refused::Malformed(what.to_owned())
}

fn unknown(what: &str) -> Refused {
    Refused::Unknown(what.to_owned())
}

/// A configuration with a file and a label, each with that in it.
fn with(attribute: &str, text: &str) -> String {
    format!(
        "<agent_config>\n<localfile><location>{text}</location><log_format>syslog</log_format></localfile>\n\
         <labels><label key={attribute}>{text}</label></labels></agent_config>"
    )
}

#[test]
fn what_is_refused_says_where() {
    for (text, refused) in [
        ("", Refused::Empty),
        ("<bad", malformed("unclosed token: line 1, column 0")),
        ("<agent_config></agent>", malformed("mismatched tag: line 1, column 16")),
        ("<agent_config>\n <labels>\n", malformed("unclosed element: line 2, column 1")),
        ("\r\n\r\n<agent_config>&</agent_config", malformed("not well-formed (invalid token): line 3, column 15")),
        ("</root><root>", malformed("mismatched tag: line 1, column 2")),
        ("<!-- open", malformed("unclosed token: line 1, column 0")),
        ("<!DOCTYPE x><agent_config/>", malformed("not well-formed (invalid token): line 1, column 2")),
        (
            "<agent_config/>\n<?xml version='1.0'?>",
            malformed("XML or text declaration not at start of entity: line 2, column 0"),
        ),
        ("hello", unknown("text outside an element: line 1, column 0")),
        ("agent_config>\n</agent_config>", malformed("mismatched tag: line 2, column 2")),
        ("x <agent_config/> y <labels>", malformed("unclosed element: line 1, column 20")),
        ("<agent_config/>\n & x", malformed("not well-formed (invalid token): line 2, column 2")),
        ("<agent_config/>\n x", unknown("text outside an element: line 2, column 1")),
        ("<ossec_config/>", unknown("Invalid element in the configuration: 'ossec_config'.")),
        ("<agent_config><?pi x?></agent_config>", unknown("XMLERR: Attribute 'x?' has no value.")),
        (
            &with("\"a&quot;'\"", "x"),
            unknown("XMLERR: Bad attribute closing for 'key': it has both kinds of quotation marks."),
        ),
        (&with("'>'", "x"), unknown("XMLERR: Attribute 'key' not closed.")),
        (&with("'a'", "C:\\"), malformed("mismatched tag: line 2, column 68")),
        (&with("'a'", &"x".repeat(20_481)), unknown("XMLERR: String overflow.")),
    ] {
        assert_eq!(checked(text), Err(refused), "{}", text.get(..200).unwrap_or(text));
    }
}

#[test]
fn the_layout_is_that_of_the_real_program() {
    for (text, expected) in [
        (" ", ""),
        ("<agent_config os='&amp;amp;'/>", "  <agent_config os=\"&amp;\"/>\n"),
        ("<!-- none -->", "  <!-- none -->\n"),
        (
            "<agent_config><labels><label key=\"a\">b</label></labels></agent_config>",
            "  <agent_config>\n    <labels>\n      <label key=\"a\">b</label>\n    </labels>\n  </agent_config>\n",
        ),
        (
            "<agent_config>\n\n  <!-- Shared -->\n  <client_buffer/></agent_config>",
            "  <agent_config>\n    <!-- Shared -->\n    <client_buffer/>\n  </agent_config>\n",
        ),
        (
            "<agent_config><labels><label key='\"'>C:\\\n  x &amp; &#60;\\  y</label></labels></agent_config>",
            "  <agent_config>\n    <labels>\n      <label key='\"'>C:\\x & &lt;\\y</label>\n    </labels>\n  </agent_config>\n",
        ),
        (
            "\u{feff}<?xml version='1.0'?>\r\n<agent_config os='&#60;'><labels><label key='a'>x\r\n\r\ny<![CDATA[<b>]]></label></labels></agent_config>",
            "  <agent_config os=\"<\">\n    <labels>\n      <label key=\"a\">x\ny&lt;b></label>\n    </labels>\n  </agent_config>\n",
        ),
        (
            "<agent_config><labels><label key='a'>x<!-- y -->z</label></labels></agent_config>",
            "  <agent_config>\n    <labels>\n      <label key=\"a\">\n        x\n        <!-- y -->\n        z\n      \
             </label>\n    </labels>\n  </agent_config>\n",
        ),
    ] {
        assert_eq!(checked(text).unwrap(), expected, "{text}");
    }
}

/// The first location and label that are shown of a configuration with these.
fn shown(attribute: &str, text: &str) -> Value {
    let blocks = agent_conf(&checked(&with(attribute, text)).unwrap()).unwrap();
    let config = blocks.first().unwrap().pointer("/config").unwrap();
    let (location, label) = (config.pointer("/localfile/0/location"), config.pointer("/labels/0/label/0"));
    assert_eq!(location, label.and_then(|label| label.get("value")));
    label.unwrap().clone()
}

#[test]
fn what_is_no_xml_in_the_managers_files_is_accepted() {
    for (attribute, text, key, value) in [
        ("'<&\"'", "2>&1 &nope; <![CDATA[<b>]]>", "<&\"", "2>&1 &nope; &lt;b>"),
        ("'C:\\'", "C:\\\\", "C:\\", "C:\\\\"),
        ("'a'", "C:\\\n", "a", "C:\\\n"),
        ("'\\<'", "\\<b\\> ]]&gt; ]]&#62;", "\\<", "\\<b\\> ]]&gt; ]]>"),
        ("'_a'", "1 < 2", "_a", "1 &lt; 2"),
        // References that are made of references.
        ("'&amp;&#35;38;'", "&amp;<![CDATA[#38;]]>", "&", "&"),
    ] {
        assert_eq!(shown(attribute, text), serde_json::json!({"value": value, "key": key}), "{text}");
    }
}

#[test]
fn long_texts_take_little() {
    let block = "<agent_config><labels><label key=\"a\">b</label></labels></agent_config>\n";
    let usual = block.repeat((1 << 20) / block.len());
    assert!(cost(&usual) < 20 << 20);
    // One after the other inside each other: each line would be indented by a hundred blanks.
    let deep = format!("{}{}", "<a>".repeat(60), "<b></b>".repeat(100_000));
    assert!(cost(&deep) > 4 * 60 * 100_000);
    // Each of these took a time that grows with the square of its length, or would if it were read carelessly.
    for text in [
        "\\\n".repeat(1 << 17),
        "\\ ".repeat(1 << 17),
        "<!-- ".repeat(1 << 16),
        "<![CDATA[".repeat(1 << 16),
        "&".repeat(1 << 17),
        "&amp;".repeat(1 << 16),
        "<a ".repeat(1 << 16),
        "\\<".repeat(1 << 17),
        "\\&#60;".repeat(1 << 16),
    ] {
        drop(checked(&with("'a'", &text)));
        drop(checked(&text));
    }
}

/// Bits of texts and values, well-formed by themselves or not.
const BITS: &[&str] = &[
    "a",
    "b c",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\n   ",
    "\u{a0}",
    "é",
    "日",
    "\"",
    "'",
    "&quot;",
    "&apos;",
    "&",
    "&amp;",
    "&amp;amp;",
    "&amp;amp;amp;",
    "&amp;lt;",
    "&amp;quot;",
    "&amp;#38;",
    "&lt;",
    "&gt;",
    "&#60;",
    "&#62;",
    "&#38;",
    "&#10;",
    "&#13;",
    "&#9;",
    "&#x41;",
    "&nope;",
    "\\",
    "\\\\",
    "\\ ",
    "\\<",
    "\\>",
    "C:\\x",
    "<",
    ">",
    "/>",
    "]]&gt;",
    "]]>",
    "-",
    "--",
    "!",
    "<!-- c -->",
    "<!-- a & <b> -->",
    "<![CDATA[x]]>",
    "<![CDATA[<b>&amp;\\<]]>",
    "<b/>",
    "<b c='1'>d</b>",
    "\\<b>",
    "\\</b>",
    "_custom_amp_lt_",
    "^\\d+$",
    "$(log)",
    "{",
    "2>&1",
    "%WINDIR%",
];

prop_compose! {
    fn bits(most: usize)(bits in proptest::collection::vec(proptest::sample::select(BITS), 0..most)) -> String {
        bits.concat()
    }
}

prop_compose! {
    fn value()(bits in bits(3), mark in proptest::sample::select(&['"', '\''][..])) -> String {
        format!("{mark}{}{mark}", bits.replace(mark, ""))
    }
}

prop_compose! {
    fn document()(
        start in proptest::sample::select(&["", "\u{feff}", "<?xml version=\"1.0\"?>\n", "<!-- a -->", " \r\n"][..]),
        parts in proptest::collection::vec((0..4_u8, value(), bits(4), bits(4)), 1..4),
        end in proptest::sample::select(&["", "\n", "<!-- b -->", "<agent_config/>", "\r\n\r\n"][..]),
    ) -> String {
        let parts: Vec<_> = parts.into_iter().map(|(kind, value, one, two)| match kind {
            0 => format!("<agent_config os={value}><labels><label key={value}>{one}</label></labels></agent_config>"),
            1 => format!("<agent_config>\n  <localfile>\n<location>{one}</location><query>{two}</query><log_format>syslog</log_format></localfile></agent_config>"),
            2 => format!("<agent_config><syscheck>{one}<directories tags={value}>{two}</directories></syscheck></agent_config>"),
            _ => format!("<agent_config name={value}><localfile><command>{one}</command><log_format>full_command</log_format><alias>{two}</alias></localfile></agent_config>"),
        }).collect();
        format!("{start}{}{end}", parts.concat())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_024, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is accepted is read by agents and shown, and is accepted again as it is stored, and shown alike.
    #[test]
    fn what_is_accepted_is_shown_and_accepted_again(text in document()) {
        let Ok(stored) = checked(&text) else { return Ok(()) };
        prop_assert!(agent_xml::read(&stored).is_ok(), "{stored}");
        let shown = agent_conf(&stored).unwrap();
        let again = checked(&stored);
        prop_assert!(again.is_ok(), "{stored}\n{again:?}");
        let again = again.unwrap();
        prop_assert_eq!(&agent_conf(&again).unwrap(), &shown, "{}\n{}", stored, again);
        prop_assert_eq!(agent_conf(&checked(&again).unwrap()).unwrap(), shown);
    }

    /// Any text has an answer.
    #[test]
    fn nothing_breaks_the_reader(text in "[<>aé&;!\\-/'\"= \n\\[\\]?\\\\#x1]{0,40}") {
        drop(checked(&text));
    }
}
