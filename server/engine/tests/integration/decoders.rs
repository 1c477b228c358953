//! Which decoder reads an event, and which fields.

use apid_engine::json::Value;
use apid_engine::report::Output;

use crate::rulesets::{process, session};

fn output(decoders: &str, event: &str) -> Output {
    process(
        &mut session(decoders, "<rule id='9' level='0'><category>ids</category><description/></rule>"),
        event,
        "stdin",
        0,
    )
    .output
    .unwrap()
}

/// `decoder: field=value field=value`.
fn read(decoders: &str, event: &str) -> String {
    let output = output(decoders, event);
    let mut text = output.decoder.name.unwrap_or_default() + ":";
    for (name, value) in &output.data {
        let value = match value {
            Value::Text(text) => String::from_utf8_lossy(text).into_owned(),
            other => format!("{other:?}"),
        };
        text += &format!(" {}={value}", String::from_utf8_lossy(name));
    }
    text
}

#[test]
fn offsets() {
    let decoders = |prematch: &str, regex: &str| {
        format!(
            "<decoder name='p'><prematch>^a </prematch></decoder><decoder name='c'><parent>p</parent>\
             <prematch {prematch}>b</prematch><regex {regex}>^(\\w+)</regex><order>id</order></decoder>"
        )
    };
    for (prematch, regex, expected) in [
        ("", "", "p: id=a"),
        ("", "offset='after_parent'", "p: id=xb"),
        ("offset='after_parent'", "offset='after_prematch'", "p:"),
        ("", "offset='after_prematch' type='pcre2'", "p:"),
    ] {
        assert_eq!(read(&decoders(prematch, regex), "a xb yb c"), expected, "{prematch} {regex}");
    }
    let decoders = "<decoder name='p'><prematch>^a</prematch><regex offset='after_prematch'>(\\w+)</regex>\
                    <order>id</order></decoder>";
    assert_eq!(read(decoders, "a bc"), "p: id=bc");
}

#[test]
fn decoders_of_one_name_read_one_after_the_other() {
    let decoders = "<decoder name='p'><prematch>^a </prematch></decoder>
<decoder name='c'><parent>p</parent><regex>k=(\\w+)</regex><order>k</order></decoder>
<decoder name='c'><parent>p</parent><regex>no=(\\w+)</regex><order>no</order></decoder>
<decoder name='c'><parent>p</parent><regex offset='after_regex'> (\\w+)=(\\w+)</regex><order>status, url</order></decoder>
<decoder name='d'><parent>p</parent><regex>m=(\\w+)</regex><order>m</order></decoder>";
    assert_eq!(read(decoders, "a k=1 m=2"), "p: status=m url=2 k=1");
}

#[test]
fn names_of_children() {
    let decoders = |own: &str| {
        format!(
            "<decoder name='p'><prematch>^a </prematch></decoder><decoder name='c'><parent>p</parent>{own}\
             <prematch>b</prematch><regex>(b)</regex><order>user</order></decoder>"
        )
    };
    let found = |own| {
        let decoder = output(&decoders(own), "a b").decoder;
        (decoder.name.unwrap(), decoder.parent.unwrap())
    };
    assert_eq!(found(""), ("p".into(), "p".into()));
    assert_eq!(found("<use_own_name>true</use_own_name>"), ("c".into(), "p".into()));
}

#[test]
fn programs_have_a_list_of_their_own() {
    let decoders = "<decoder name='any'><prematch>x</prematch></decoder>
<decoder name='named'><program_name type='pcre2'>^x\\d$</program_name></decoder>";
    assert_eq!(read(decoders, "x1: x"), "any:");
    assert_eq!(read(decoders, "Dec 10 01:02:02 host x1: x"), "named:");
    assert_eq!(read(decoders, "Dec 10 01:02:02 host y: x"), ":");
}

#[test]
fn values_of_json() {
    let decoders = |options: &str| {
        format!(
            "<decoder name='json'><prematch>^{{</prematch><plugin_decoder>JSON_Decoder</plugin_decoder>{options}\
             </decoder>"
        )
    };
    let event = r#"{"srcip":"1.2.3.4","a":{"b":1,"B":2.5,"c":null},"l":["x",{"y":1}],"t":true,"user":"u"}"#;
    let array = r#"Array([Text([120]), Object([([121], Number(1.0))])])"#;
    let object = |inside: &str| format!("Object([([98], Text([49])){inside}])");
    let with_null = object(", ([99], Text([110, 117, 108, 108]))");
    assert_eq!(read(&decoders(""), event), format!("json: srcip=1.2.3.4 dstuser=u a={with_null} l={array} t=true"));
    let options = "<json_null_field>discard</json_null_field><json_array_structure>csv</json_array_structure>";
    assert_eq!(read(&decoders(options), event), format!("json: srcip=1.2.3.4 dstuser=u a={} l=x, t=true", object("")));
    let nested = "[".repeat(10_000);
    assert_eq!(read(&decoders(""), &format!("{{\"a\":{nested}")), "json:");
}

#[test]
fn fields_are_put_together() {
    let decoders = "<decoder name='p'><prematch>^a </prematch><accumulate /></decoder>
<decoder name='p1'><parent>p</parent><regex>id=(\\d+) user=(\\w+)|id=(\\d+)</regex><order>id, user</order></decoder>";
    let mut session = session(decoders, "<rule id='100' level='3'><description>d</description></rule>");
    let mut user = |event: &str, at| {
        let output = process(&mut session, event, "stdin", at).output.unwrap();
        output.data.iter().find(|(name, _)| name.as_ref() == b"dstuser").is_some()
    };
    assert!(user("a id=1 user=x", 0));
    assert!(user("a id=1", 100));
    assert!(!user("a id=2", 100));
    assert!(!user("a id=1", 300));
}

#[test]
fn alerts_of_other_managers() {
    let decoders = "<decoder name='alert'><prematch>^ossec: Alert Level:</prematch>\
                    <plugin_decoder>OSSECAlert_Decoder</plugin_decoder></decoder>";
    let rules = "<rule id='100' level='7'><match>never</match><description>of another</description></rule>";
    let mut session = session(decoders, rules);
    let event = "ossec: Alert Level: 3; Rule: 100 - x; Location: there; srcip: 1.2.3.4; user: u;  the text";
    let report = process(&mut session, event, "here", 0);
    let output = report.output.unwrap();
    let rule = output.rule.unwrap();
    assert_eq!((rule.id, rule.fired_times, report.alert), (100, None, false));
    assert_eq!(output.location.as_deref(), Some("here|there"));
    assert_eq!(output.full_log.as_deref(), Some("the text"));
    let unknown = event.replace("100", "101");
    assert_eq!(process(&mut session, &unknown, "here", 0).output.unwrap().rule, None);
}

#[test]
fn what_follows_a_nul_is_not_seen() {
    assert_eq!(output("", "a\0b").full_log.as_deref(), Some("a"));
}
