//! Which rule an event matches, and what is shown of it.

use std::collections::HashMap;
use std::sync::Arc;

use apid_engine::report::{Agentless, Step};
use apid_engine::settings::{Settings, Tactic, Technique};
use apid_engine::{Ruleset, Session};

use crate::rulesets::{fired, process, session, small};

const DECODERS: &str = "<decoder name='app-pair'><parent>app</parent><regex>^(\\S+) (\\S+)</regex>
<order>srcip, name</order></decoder>";

fn matches(options: &str, event: &str) -> bool {
    let rules = format!("<rule id='100' level='3'>{options}<description>d</description></rule>");
    fired(&mut session(DECODERS, &rules), event, 0).is_some()
}

#[test]
fn what_options_ask_for() {
    let event = "Dec 10 01:02:02 host app: 10.2.3.4 mallory";
    for (options, expected) in [
        ("<match>mallory</match>", true),
        ("<match negate='yes'>mallory</match>", false),
        ("<regex>^\\d+.\\d+</regex>", true),
        ("<regex type='pcre2'>(?i)MALLORY$</regex>", true),
        ("<program_name>^app$</program_name>", true),
        ("<hostname>^host$</hostname><location>stdin</location>", true),
        ("<field name='NAME'>^mall</field>", true),
        ("<field name='other' negate='yes'>x</field>", false),
        ("<srcip>10.0.0.0/8</srcip>", true),
        ("<srcip>1.1.1.1</srcip><srcip>10.2.3.4</srcip>", true),
        ("<srcip negate='yes'>10.0.0.0/8</srcip>", false),
        ("<srcip>::1</srcip>", false),
        ("<user>x</user>", false),
        ("<list field='srcip' lookup='address_match_key'>etc/lists/known</list>", true),
        ("<list field='srcip' lookup='match_key'>etc/lists/known</list>", false),
        ("<list field='name'>etc/lists/known</list>", true),
        ("<list field='name' lookup='not_match_key'>etc/lists/known.cdb</list>", false),
        ("<list field='name' lookup='match_key_value' check_value='^bad'>etc/lists/known</list>", true),
        ("<list field='name' lookup='match_key_value' check_value='^good'>etc/lists/known</list>", false),
        ("<list field='srcip' lookup='address_match_key_value' check_value='^net'>etc/lists/known</list>", false),
        ("<list field='user' lookup='match_key'>etc/lists/known</list>", false),
        // Second 1,000,000 is a Monday, 13:46.
        ("<time>13:00 - 14:00</time><weekday>weekdays</weekday>", true),
        ("<time>14 - 13</time>", false),
        ("<weekday>sunday</weekday>", false),
        ("<decoded_as>app</decoded_as>", true),
        ("<decoded_as>windows_eventchannel</decoded_as>", false),
        ("<category>ossec</category>", false),
        ("<compiled_rule>is_simple_http_request</compiled_rule>", false),
        ("<srcgeoip>x</srcgeoip>", false),
    ] {
        assert_eq!(matches(options, event), expected, "{options}");
    }
    let long = "<rule id='100' level='3' maxsize='99'><description/></rule>";
    assert_eq!(fired(&mut session(DECODERS, long), event, 0), None);
}

#[test]
fn rules_are_tried_by_their_levels() {
    let rule = |id: u32, level: u32, options: &str| {
        format!("<rule id='{id}' level='{level}'>{options}<description>d</description></rule>")
    };
    let rules = [
        rule(100, 3, "<match>a</match>"),
        rule(101, 5, "<match>b</match>"),
        rule(102, 0, "<match>c</match>"),
        rule(103, 2, "<if_sid>100, 101</if_sid><match>x</match>"),
        rule(104, 9, "<if_group>local</if_group><match>y</match>"),
        rule(105, 4, "<if_level>5</if_level><match>z</match>"),
    ]
    .concat();
    let mut session = session("", &rules);
    // Rules of level 0 count as higher than all for `if_level`, as in the original.
    for (event, expected) in
        [("a b c", 102), ("a b", 101), ("a", 100), ("a x", 103), ("b x", 103), ("a y", 104), ("b z", 105), ("a z", 105)]
    {
        assert_eq!(fired(&mut session, event, 0).map(|(id, _)| id), Some(expected), "{event}");
    }
}

#[test]
fn a_later_rule_takes_the_place_of_an_earlier_one() {
    let rules = "<rule id='100' level='3'><match>a</match><description>old</description></rule>
<rule id='101' level='4'><if_sid>100</if_sid><match>x</match><description>below</description></rule>
<rule id='100' level='8' overwrite='yes'><match>b</match><description>new</description><group>g,</group></rule>
<rule id='100' level='9'><match>c</match><description>ignored</description></rule>";
    let mut session = session("", rules);
    assert_eq!(fired(&mut session, "a", 0), None);
    assert_eq!(fired(&mut session, "b x", 0), Some((101, true)));
    assert_eq!(fired(&mut session, "c", 0), None);
    let rule = process(&mut session, "b", "stdin", 0).output.unwrap().rule.unwrap();
    assert_eq!((rule.level, rule.description.as_str()), (8, "new"));
    assert_eq!(rule.groups, ["local", "g"]);
}

#[test]
fn what_is_shown() {
    let rules = "<rule id='100' level='12'><match>a</match><options>no_full_log</options><options>no_counter</options>
<description>From $(srcip) on $(hostname) by $(nobody)$(</description><info type='link'>http://x</info>
<group>one,pci_dss_1.2,gdpr_IV,pci_dss_3,</group></rule>";
    let output = process(&mut session("", rules), "Dec 10 01:02:02 box a", "stdin", 0).output.unwrap();
    assert_eq!(output.full_log, None);
    assert_eq!(output.predecoder.hostname.as_deref(), Some("box"));
    let rule = output.rule.unwrap();
    assert_eq!(rule.description, "From  on box by $(");
    assert_eq!((rule.mail, rule.fired_times, rule.info.as_deref()), (true, None, Some("http://x")));
    assert_eq!(rule.groups, ["local", "one"]);
    let requirement =
        |name: &str, values: &[&str]| (name.to_owned(), values.iter().map(|&value| value.into()).collect());
    assert_eq!(rule.requirements, [requirement("pci_dss", &["1.2", "3"]), requirement("gdpr", &["IV"])]);
}

#[test]
fn requirements_from_events() {
    let rules = "<rule id='100' level='3'><match>a</match><description>d</description><group>rootcheck,</group></rule>";
    let event = "a {PCI_DSS: 2.2.4, 4.1} {no} {CIS: 1 RHEL}";
    let rule = process(&mut session("", rules), event, "stdin", 0).output.unwrap().rule.unwrap();
    let shown: Vec<_> = rule.requirements.iter().map(|(name, values)| format!("{name}={}", values.join(";"))).collect();
    assert_eq!(shown, ["pci_dss=2.2.4;4.1", "cis=1 RHEL"]);
}

#[test]
fn techniques() {
    let rules = "<rule id='100' level='3'><match>a</match><description>d</description>
<mitre><id>T1</id><id>T9</id></mitre></rule><rule id='101' level='3'><match>b</match><description>d</description>
<mitre><tacticID>TA1</tacticID><techniqueID>T1</techniqueID></mitre>
<mitre><tacticID>TA9</tacticID><techniqueID>T1</techniqueID></mitre></rule>";
    let texts = small("", &format!("<group name='x'>{rules}</group>"));
    let tactic = |id: &str, name: &str| Tactic { id: id.into(), name: name.into() };
    let technique =
        Technique { name: "Guessing".into(), tactics: vec![tactic("TA1", "Access"), tactic("TA2", "Stay")] };
    let techniques = Arc::new(HashMap::from([("T1".to_owned(), technique)]));
    let loaded = Ruleset::load(&texts.files(), Settings { techniques, ..Settings::default() });
    let mut session = Session::new(loaded.ruleset.unwrap());
    for (event, id, tactics, message) in [
        ("a", &["T1", "T9"][..], &["Access", "Stay"][..], "WARNING: Mitre Technique ID 'T9' not found in database."),
        ("b", &["T1"], &["Access"], "WARNING: Mitre Tactic ID 'TA9' is not a tactic of 'T1'."),
    ] {
        let report = process(&mut session, event, "stdin", 0);
        assert_eq!(report.messages.iter().map(ToString::to_string).collect::<Vec<_>>(), [message]);
        let mitre = report.output.unwrap().rule.unwrap().mitre.unwrap();
        assert_eq!(
            (mitre.id, mitre.tactic, mitre.technique),
            (
                id.iter().map(|&id| id.into()).collect(),
                tactics.iter().map(|&name| name.into()).collect(),
                vec!["Guessing".to_owned()]
            )
        );
    }
}

#[test]
fn the_rules_that_were_tried() {
    let rules = "<rule id='100' level='3'><match>a</match><description>A $(srcip)</description></rule>
<rule id='101' level='2'><match>b</match><description>B</description></rule>";
    let trace = process(&mut session("", rules), "b", "stdin", 0).trace.unwrap();
    let shown: Vec<_> = trace.iter().map(Step::to_string).collect();
    assert_eq!(
        shown,
        [
            "Trying rule: 1 - Syslog.",
            "*Rule 1 matched",
            "*Trying child rules",
            "Trying rule: 100 - A $(srcip)",
            "Trying rule: 101 - B",
            "*Rule 101 matched",
        ]
    );
}

#[test]
fn locations() {
    let mut session = session("", "<rule id='100' level='3'><description>d</description></rule>");
    let mut shown = |location: &str| {
        let output = process(&mut session, "a", location, 0).output;
        output.map(|output| {
            let agent = output.agent.map(|agent| (agent.id, agent.name, agent.ip));
            (agent, output.location, output.agentless)
        })
    };
    let some = |text: &str| Some(text.to_owned());
    let agent = |id: &str, name: Option<&str>, ip: Option<&str>| {
        Some((id.to_owned(), name.map(Into::into), ip.map(Into::into)))
    };
    assert_eq!(shown("/log"), Some((agent("000", Some("manager.example.org"), None), some("/log"), None)));
    assert_eq!(
        shown("[001] (web) 10.0.0.1->/log"),
        Some((agent("001", Some("web"), Some("10.0.0.1")), some("/log"), None))
    );
    assert_eq!(shown("[001] (web) any->/log"), Some((agent("001", Some("web"), None), some("/log"), None)));
    assert_eq!(shown("[001"), None);
    let device = Agentless { script: "ssh".into(), user: "root".into(), host: "box".into() };
    assert_eq!(shown("(ssh) root@box->x"), Some((None, some("x"), Some(device))));
}
