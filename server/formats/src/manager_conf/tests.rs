#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::fuzzing::hold;
use super::{NoPart, Part, check_markup, part, part_as, read, read_as};
use crate::Release;

fn shown(text: &str) -> Value {
    read(text).unwrap().into()
}

fn refused(text: &str) -> String {
    read(text).unwrap_err().to_string()
}

#[test]
fn blocks_and_sections_of_one_name_are_one_or_a_list() {
    let text = "<!-- a -- b --><other><global><x>0</x></global></other>\r\n<OSSEC_config>\n<global><x>1</x><white_list>a</white_list></global>\
        <remote><port>1</port></remote></OSSEC_config> text <ossec_config><Global><x>2</x><white_list>b</white_list></Global>\
        <remote/><cluster><name>a</name></cluster><cluster><node_name>b</node_name></cluster><nosuch>1</nosuch></ossec_config>";
    let expected = json!({
        "global": {"x": "2", "white_list": ["a", "b"]},
        "remote": [{"port": "1"}, {}],
        "cluster": {"node_name": "b"},
    });
    assert_eq!(shown(text), expected);
    assert_eq!(shown(""), json!({}));
    assert_eq!(shown("hello <world"), json!({}));
}

#[test]
fn marks_that_are_text_and_marks_that_are_not() {
    let option = |text: &str| {
        let mut config = read(&format!("<ossec_config><global><opt>{text}</opt></global></ossec_config>")).unwrap();
        config
            .remove("global")
            .and_then(|mut options| options.as_object_mut().and_then(|options| options.remove("opt")))
    };
    for (text, expected) in [
        ("a & b &amp; c &quot;&apos; &#65; &nope;", "a & b & c \"' &#65; &nope;"),
        ("&lt;b&gt; &amp;lt; _custom_amp_lt_", "&lt;b&gt; &lt; &lt;"),
        ("1 < 2 <= 3 <", "1 < 2 <= 3 <"),
        ("\\d \\&backslash; \\> \\\\", "\\d \\\\ \\> \\\\"),
        ("a <b\n", "a <b\n"),
        ("<!-- x -->a<!-- y -- z -->b", "ab"),
        ("<?xml version='1.0'?>", "<?xml version='1.0'?>"),
        ("<![CDATA[x", "<![CDATA[x"),
        // Its line has no other `>`.
        ("<x>\n</x>\n", "<x>\n</x>\n"),
    ] {
        assert_eq!(option(text), Some(expected.into()), "{text}");
    }
    assert_eq!(option("\\<b c='>x\n\ty'>z\\</b>"), Some(json!({"b": [{"c": ">x  y", "item": "z\\"}]})));
    let query = "<ossec_config><localfile><query>\n  \\<Query Id='0'>*[a&lt;=3 &amp; \"x\"]<!-- y -->\\</Query>\n</query></localfile></ossec_config>";
    assert_eq!(shown(query), json!({"localfile": [{"query": "<Query Id=\"0\">*[a&lt;=3 &amp; \"x\"]</Query>"}]}));
}

#[test]
fn faults_are_told_as_the_real_api_does() {
    for (text, fault) in [
        ("<ossec_config>", "mismatched tag: line 4, column 26"),
        ("</ab>", "mismatched tag: line 4, column 12"),
        ("\n<ab></bc>", "mismatched tag: line 5, column 6"),
        ("<ab>\n<x>1</x>\n</ab>", "mismatched tag: line 6, column 2"),
        ("é \\ & &amp; \\> < <ab>", "mismatched tag: line 4, column 63"),
        ("<ab c=d>", "not well-formed (invalid token): line 4, column 16"),
        ("<ab c='1'd='2'>", "not well-formed (invalid token): line 4, column 19"),
        ("<ab c='<de'>", "not well-formed (invalid token): line 4, column 17"),
        ("<ab/ >", "not well-formed (invalid token): line 4, column 14"),
        ("<ab c='1' c='2'>", "duplicate attribute: line 4, column 20"),
        ("<ab:cd>", "unbound prefix: line 4, column 10"),
        ("<1ab>", "not well-formed (invalid token): line 4, column 11"),
        ("a\u{1}", "not well-formed (invalid token): line 4, column 11"),
        ("a]]>", "not well-formed (invalid token): line 4, column 13"),
        ("<![CDATA[x]]>", "not well-formed (invalid token): line 4, column 25"),
        ("<!-- x --->", "not well-formed (invalid token): line 4, column 19"),
        ("<ab>\n <!-- x", "unclosed token: line 5, column 1"),
        ("</root_tag> <ab>", "junk after document element: line 4, column 22"),
        ("\\<ab>", "mismatched tag: line 4, column 27"),
        ("<ossec_config><wodle/></ossec_config>", "'name'"),
    ] {
        assert_eq!(refused(text), fault, "{text}");
    }
    // Alone in the file, a line that begins so is text, unless it ends with a tag.
    assert_eq!(shown("\\<ab> x"), json!({}));
    let nested = |depth: usize| "<ab>".repeat(depth) + &"</ab>".repeat(depth);
    assert!(read(&nested(64)).is_ok());
    assert_eq!(refused(&nested(65)), "elements nested too deep: line 4, column 266");
    assert!(refused(&"<ab>".repeat(1 << 18)).starts_with("elements nested too deep"));
}

/// The real API fails on these with an error of its own code, and refuses the whole file.
#[test]
fn options_that_the_real_api_trips_over_are_shown() {
    let section = |text: &str| shown(&format!("<ossec_config>{text}</ossec_config>"));
    for (text, expected) in [
        ("<remote><protocol/></remote>", json!({"remote": [{"protocol": [""]}]})),
        ("<syscheck><whodata><provider/></whodata></syscheck>", json!({"syscheck": {"whodata": {"provider": null}}})),
        ("<auth><force key='1'><key>2</key></force></auth>", json!({"auth": {"force": {"key": ["2"]}}})),
        (
            "<localfile><query type='a'>x</query></localfile>",
            json!({"localfile": [{"query": {"type": "a", "item": "x"}}]}),
        ),
        ("<localfile><query>a\nb</query></localfile>", json!({"localfile": [{"query": "a\nb"}]})),
        (
            "<remote><protocol>tcp</protocol><protocol>udp</protocol></remote>",
            json!({"remote": [{"protocol": ["udp"]}]}),
        ),
    ] {
        assert_eq!(section(text), expected, "{text}");
    }
}

#[test]
fn parts_of_a_configuration() {
    let text = "<ossec_config><ruleset><rule_dir>a</rule_dir><rule_dir>b</rule_dir><rule_dir>a</rule_dir><list>l</list>\
        <list>l</list></ruleset><remote><port>1</port><ipv6>no</ipv6></remote><remote><port>2</port></remote></ossec_config>";
    let wanted = |section: &str, option: &str, distinct: bool| {
        let option = (!option.is_empty()).then(|| option.to_owned());
        part(read(text).unwrap(), &Part { section: Some(section.to_owned()), option, distinct }).map(Value::Object)
    };
    let rules = |dirs: Value| Ok(json!({"ruleset": {"rule_dir": dirs}}));
    assert_eq!(wanted("ruleset", "rule_dir", false), rules(json!(["a", "b", "a"])));
    assert_eq!(wanted("ruleset", "rule_dir", true), rules(json!(["a", "b"])));
    assert_eq!(wanted("ruleset", "list", true), Ok(json!({"ruleset": {"list": ["l", "l"]}})));
    assert_eq!(wanted("remote", "port", true), Ok(json!({"remote": [{"port": "1"}, {"port": "2"}]})));
    assert_eq!(wanted("remote", "ipv6", false), Err(NoPart::MissingOption));
    assert_eq!(wanted("ruleset", "nope", false), Err(NoPart::MissingOption));
    assert_eq!(wanted("global", "x", false), Err(NoPart::MissingSection));
    assert_eq!(wanted("logging", "", false), Err(NoPart::UnknownSection));
    let all = Part { section: None, option: Some("port".to_owned()), distinct: true };
    assert_eq!(part(read(text).unwrap(), &all).map(Value::Object), Ok(shown(text)));
}

/// Pieces of configurations, sound and not.
const PIECES: &[&str] = &[
    "<ossec_config>",
    "</ossec_config>",
    "<global>",
    "</global>",
    "<white_list>",
    "</white_list>",
    "10.0.0.1",
    "<x>",
    "</x>",
    "<syscheck>",
    "</syscheck>",
    "<directories check_all=\"yes\" tags='a'>",
    "</directories>",
    "/etc, /usr",
    "<a/>",
    "<cluster>",
    "<key>",
    "secret",
    "</key>",
    "</cluster>",
    "<localfile>",
    "<query>",
    "\\<Q a='1'>",
    "\\</Q>",
    "</query>",
    "</localfile>",
    "<wodle name=\"osquery\">",
    "</wodle>",
    " < ",
    "<b",
    "&lt;",
    "&gt;",
    "&amp;",
    "&",
    "&quot;",
    "\\",
    "\n",
    "<!-- c -- d -->",
    "<!--",
    "-->",
    "]]>",
    "\"",
    "'",
    "=",
    "é",
    "\u{1}",
    "<1>",
    "<p:q>",
];

fn text() -> impl Strategy<Value = String> {
    let sound = prop::sample::select(
        &[
            ("<global>", "</global>"),
            ("<x y=\"1 &lt; 2 'z'\">", "</x>"),
            ("<syscheck>", "</syscheck>"),
            ("<Directories>", "</Directories>"),
            ("<wodle name='sca'>", "</wodle>"),
            ("<localfile>", "</localfile>"),
            ("<remote>", "</remote>"),
        ][..],
    );
    let leaf = prop::sample::select(PIECES).prop_map(str::to_owned);
    let inside = leaf.prop_recursive(5, 24, 4, move |inner| {
        (sound.clone(), prop::collection::vec(inner, 0..4))
            .prop_map(|((open, close), inner)| format!("{open}{}{close} <!-- > -->", inner.concat()))
    });
    prop::collection::vec(inside, 0..6).prop_map(|parts| format!("<ossec_config>{}</ossec_config>", parts.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_is_written_back_and_read_the_same(text in text()) {
        hold(&text);
    }

    #[test]
    fn every_text_is_read_or_refused(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        hold(&pieces.concat());
    }
}

#[test]
fn release_5_has_sections_and_shapes_of_its_own() {
    let text = "<wazuh_config>\n<global><white_list>a</white_list><white_list>b</white_list></global>\
        <logging><log_format>plain</log_format></logging><alerts><log_alert_level>3</log_alert_level></alerts>\
        <wodle name=\"open-scap\"><disabled>no</disabled></wodle>\
        <remote><https><port>1517</port><ca>a</ca></https><legacy><enabled>yes</enabled><protocol>tcp, udp</protocol>\
        </legacy><agents><allow_higher_versions>no</allow_higher_versions></agents></remote>\
        <remote><port>1514</port><protocol>tcp</protocol></remote></wazuh_config>";
    let config = read_as(Release::V5, text).unwrap();
    let expected = json!({
        "global": {"white_list": "b"},
        "logging": {"log_format": "plain"},
        "remote": [
            {
                "https": {"port": "1517", "ca": "a"},
                "legacy": {"enabled": "yes", "protocol": ["tcp", "udp"]},
                "agents": {"allow_higher_versions": ["no"]},
            },
            {"port": "1514", "protocol": ["tcp"]},
        ],
    });
    assert_eq!(Value::Object(config.clone()), expected);
    let found = |name: &str| {
        let wanted = Part { section: Some(name.to_owned()), ..Part::default() };
        part_as(Release::V5, config.clone(), &wanted).map(drop)
    };
    assert_eq!(found("logging"), Ok(()));
    assert_eq!(found("cluster"), Err(NoPart::MissingSection));
    for name in ["alerts", "client_buffer", "reports", "socket", "ruleset"] {
        assert_eq!(found(name), Err(NoPart::UnknownSection), "{name}");
    }
    // Its rules are for files of release 4 too, and those of release 4 for its files.
    let text = "<ossec_config><logging><log_format>json</log_format></logging></ossec_config>";
    assert_eq!(Value::Object(read_as(Release::V5, text).unwrap()), json!({"logging": {"log_format": "json"}}));
    assert_eq!(shown(text), json!({}));
    assert_eq!(shown("<wazuh_config><alerts><a>1</a></alerts></wazuh_config>"), json!({"alerts": {"a": "1"}}));
}

#[test]
fn what_can_be_read_is_all_that_release_5_checks() {
    assert_eq!(check_markup("<wazuh_config><nosuch>a & b</nosuch></wazuh_config>"), Ok(()));
    assert!(check_markup("<wazuh_config>").is_err());
}
