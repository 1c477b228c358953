#![allow(clippy::unwrap_used, clippy::panic)]

use super::{Element, MOST, Node, Parser, Reading, TOO_MANY, parse, parse_as_written, parse_exactly, parse_leniently};

fn element<'t>(name: &'t str, nodes: Vec<Node<'t>>) -> Node<'t> {
    Node::Element(Element { name, attributes: Vec::new(), nodes })
}

fn text(text: &str) -> Node<'_> {
    Node::Text(text.into())
}

/// The text of an element, and the value of its attribute, as both are written.
fn read(written: &str) -> (String, String) {
    let document = format!("<a b=\"{written}\">{written}</a>");
    let Some(Node::Element(element)) = parse(&document).unwrap().pop() else { panic!("{document}") };
    let text = match element.nodes.as_slice() {
        [Node::Text(text)] => text.to_string(),
        other => panic!("{other:?}"),
    };
    (text, element.attributes.first().unwrap().1.to_string())
}

#[test]
fn what_is_read() {
    let nodes = parse(
        "\u{feff}<?xml version='1.0'?><a b=\"1 &amp;\n2\" c = '\"'>x &#x41;<d/><!-- e --><?f g?></a>\n<!-- i -->",
    )
    .unwrap();
    let inside =
        vec![text("x A"), element("d", Vec::new()), Node::Comment(" e "), Node::Instruction { target: "f", data: "g" }];
    let attributes = vec![("b", "1 & 2".into()), ("c", "\"".into())];
    let a = Node::Element(Element { name: "a", attributes, nodes: inside });
    assert_eq!(nodes, [a, text("\n"), Node::Comment(" i ")]);
    assert_eq!(parse("<a/><b></b>").unwrap(), [element("a", Vec::new()), element("b", Vec::new())]);
    assert_eq!(parse("").unwrap(), []);
    assert_eq!(
        parse("<a>x<![CDATA[<b> & \\<c> &lt;&amp;]]>y&gt;\r\nz</a>").unwrap(),
        [element("a", vec![text("x&lt;b> & \\<c> &lt;&amp;y&gt;\nz")])]
    );
}

#[test]
fn references_are_what_the_manager_reads() {
    for (written, in_text, in_attribute) in [
        ("&lt;&gt;", "&lt;&gt;", "&lt;&gt;"),
        ("&#60;&#62;", "&lt;>", "<>"),
        ("\\&#60;\\\\&#60;\\&lt;", "\\<\\\\&lt;\\&lt;", "\\<\\\\<\\&lt;"),
        ("\\<x\\>", "\\<x\\>", "\\<x\\>"),
        ("&amp;&apos;", "&'", "&'"),
        ("_custom_amp_lt_", "&lt;", "&lt;"),
        ("&#13;&#10;&#9;", "\n\n\t", "   "),
        // Once more, as the real program.
        ("&amp;lt;", "&lt;", "<"),
        ("&amp;gt;&amp;quot;&amp;apos;", ">\"'", ">\"'"),
        ("&amp;amp;", "&amp;", "&amp;"),
        ("&#38;amp;lt;", "&lt;", "&lt;"),
        ("&amp;nope;", "&nope;", "&nope;"),
        // No further.
        ("&amp;amp;amp;", "&amp;", "&amp;"),
        ("&amp;#38;", "&amp;#38;", "&amp;#38;"),
    ] {
        assert_eq!(read(written), (in_text.to_owned(), in_attribute.to_owned()), "{written}");
    }
}

#[test]
fn faults_and_their_places() {
    for (text, fault) in [
        ("<a>\u{1}</a>", "not well-formed (invalid token): line 1, column 3"),
        ("<a>é &</a>", "not well-formed (invalid token): line 1, column 6"),
        ("<a>]]></a>", "not well-formed (invalid token): line 1, column 5"),
        ("<a b></a>", "not well-formed (invalid token): line 1, column 4"),
        ("<a b=c></a>", "not well-formed (invalid token): line 1, column 5"),
        ("<a b='<'/>", "not well-formed (invalid token): line 1, column 6"),
        ("<a b='1'c='2'/>", "not well-formed (invalid token): line 1, column 8"),
        ("<a><!-- -- --></a>", "not well-formed (invalid token): line 1, column 10"),
        ("<!DOCTYPE x><a/>", "not well-formed (invalid token): line 1, column 2"),
        ("<a>&#0;</a>", "reference to invalid character number: line 1, column 3"),
        ("<a>&nope;</a>", "undefined entity: line 1, column 3"),
        ("<a b='1' b='2'/>", "duplicate attribute: line 1, column 9"),
        ("<a>\r\n<b></a>", "mismatched tag: line 2, column 5"),
        ("</a>", "mismatched tag: line 1, column 2"),
        ("<a><![CDATA[x</a>", "unclosed CDATA section: line 1, column 17"),
        ("<a><?p x</a>", "unclosed token: line 1, column 3"),
        ("<a/>\n<bad", "unclosed token: line 2, column 0"),
        ("<a>\n <b>\n", "unclosed element: line 2, column 1"),
        ("\u{feff}<a>", "unclosed element: line 1, column 0"),
        ("<a/>\n <?xml version='1.0'?>", "XML or text declaration not at start of entity: line 2, column 1"),
        ("<a/>\n x", "text outside an element: line 2, column 1"),
    ] {
        let found = parse(text).unwrap_err();
        assert_eq!((found.to_string().as_str(), found.is_stray_text()), (fault, fault.starts_with("text")), "{text}");
    }
    let deep = "<a>".repeat(1_000);
    assert!(parse(&deep).unwrap_err().to_string().starts_with("elements nested too deep"));
}

#[test]
fn what_is_no_xml_is_read_leniently() {
    for (written, expected) in [
        ("<a>2>&1 & &nope; &#0; 1 < 2 <!x ]]></a>", text("2>&1 & &nope; &#0; 1 &lt; 2 &lt;!x ]]>")),
        ("<a>C:\\\\</a>", text("C:\\\\")),
        ("<a>\\<b C:\\\\</a>", text("\\<b C:\\\\")),
        ("<a><!-- a -- b --></a>", Node::Comment(" a -- b ")),
    ] {
        assert!(parse(written).is_err(), "{written}");
        assert_eq!(parse_leniently(written).unwrap(), [element("a", vec![expected])], "{written}");
    }
    let attributes = vec![("b", "1 < 2 & 3".into())];
    let expected = Node::Element(Element { name: "a", attributes, nodes: Vec::new() });
    assert_eq!(parse_leniently("<a b='1 < 2 & 3'/>").unwrap(), [expected]);
    assert!(parse_leniently("<a><b && c></a>").is_err());
}

#[test]
fn what_is_too_much_is_refused() {
    // As if so much had been read that a thousand marks more are left.
    let rest = |text: &str| {
        let parser = Parser { text, at: 0, marks: MOST - 1_000, reading: Reading::Upload };
        parser.document().map(drop).map_err(|(what, _)| what)
    };
    let attributes: String = (0..1_001).map(|number| format!(" a{number}=''")).collect();
    for many in ["<b/>".repeat(1_001), "x<!---->".repeat(1_001), format!("<b{attributes}/>")] {
        assert_eq!(rest(&format!("<a>{many}</a>")), Err(TOO_MANY));
    }
    assert!(rest(&format!("<a>{}</a>", "<b/>".repeat(900))).is_ok());
}

/// Compared one by one they would take minutes.
#[test]
fn one_of_many_attributes_is_found_twice() {
    let attributes: String = (0..100_000).map(|number| format!(" a{number}=''")).collect();
    assert!(parse(&format!("<a{attributes}/>")).is_ok());
    let fault = parse(&format!("<a{attributes} a500=''/>")).unwrap_err();
    assert!(fault.to_string().starts_with("duplicate attribute"), "{fault}");
}

#[test]
fn an_exact_text_is_what_references_and_cdata_stand_for() {
    let text = "<a>1 &lt; \\< &amp;&#62;\r\n<![CDATA[<x> & \\]]></a>";
    // A backslash makes no text of a tag here.
    assert_eq!(parse_exactly(text).unwrap_err().to_string(), "not well-formed (invalid token): line 1, column 12");
    let text = "<a b='&lt;\\'>1 &lt; \\ &amp;&#62;\r\n<![CDATA[<x> & \\]]></a>";
    let expected = |value: &'static str, text: &'static str| {
        let attributes = vec![("b", value.into())];
        [Node::Element(Element { name: "a", attributes, nodes: vec![Node::Text(text.into())] })]
    };
    assert_eq!(parse_exactly(text).unwrap(), expected("<\\", "1 < \\ &>\n<x> & \\"));
    let written = expected("&lt;\\", "1 &lt; \\ &amp;&#62;\n<![CDATA[<x> & \\]]>");
    assert_eq!(parse_as_written(text).unwrap(), written);
    assert_eq!(parse_exactly("<a/><b/>").unwrap_err().to_string(), "junk after document element: line 1, column 4");
    assert!(parse_exactly("<a>&nosuch;</a>").is_err());
    assert!(parse_as_written("<a>& &nosuch;</a>").is_ok());
}
