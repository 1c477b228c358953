//! What is said of files with faults, and where.

use apid_engine::Ruleset;
use apid_engine::inspect::Reason;
use apid_engine::settings::Settings;
use apid_engine::source::{File, Unreadable};

use crate::rulesets::small;

/// The messages that the original shows, with their lines and columns, and whether the files are loaded.
fn said(decoders: &str, rules: &str) -> (Vec<String>, bool) {
    let texts = small(decoders, rules);
    let loaded = Ruleset::load(&texts.files(), Settings::default());
    let shown = loaded.messages.iter().filter(|message| message.shown).map(|message| {
        let place = message.place.as_ref().map_or(String::new(), |place| format!(" {}:{}", place.line, place.column));
        format!("{message}{place}")
    });
    (shown.collect(), loaded.ruleset.is_some())
}

#[test]
fn faults_of_rules() {
    let group = |rules: &str| format!("<group name='a,'>\n{rules}</group>");
    let rule = |options: &str| group(&format!("<rule id='100' level='3'>\n {options}<description/></rule>"));
    for (rules, expected) in [
        (
            group("<rule id='1x' level='3'><description/></rule>"),
            &[
                "ERROR: rules_op: Invalid rule id: 1x. Must be integer (max 6 digits) 2:1",
                "ERROR: Invalid attribute for rule. 2:1",
            ][..],
        ),
        (group("<rule id='100'><description/></rule>"), &["ERROR: No rule id or level specified for rule '0'. 2:1"]),
        (
            group("<rule id='100' level='3'/>"),
            &[
                "ERROR: Rule '100' without any option. It may lead to false positives and some other problems for the system. Exiting. 2:1",
            ],
        ),
        (group(""), &["ERROR: Group 'group' without any rule. 1:1"]),
        (group("<x/>"), &["ERROR: Invalid configuration. 'x' is not a valid element. 2:1"]),
        (group("<rule id='100' level='3'><match>a</match></rule>"), &["ERROR: No such description at rule '100'. 2:1"]),
        (rule("<nope/>"), &["ERROR: Invalid option 'nope' for rule '100'. 3:2"]),
        (rule("<decoded_as>x</decoded_as>"), &["ERROR: Invalid decoder name: 'x'. 3:2"]),
        (rule("<regex>(</regex>"), &["ERROR: (5107): Syntax error on tag 'regex' in rule 100 3:2"]),
        (rule("<field name='x' type='pcre2'>(</field>"), &["ERROR: (5107): Syntax error on tag 'x' in rule 100 3:2"]),
        (rule("<field name='srcip'>x</field>"), &["ERROR: Failure to read rule 100. Field 'srcip' is static. 3:2"]),
        (rule("<srcip>x</srcip>"), &["ERROR: (1237): Invalid ip address: 'x'. 3:2"]),
        (
            rule("<same_id/>"),
            &["ERROR: Invalid use of frequency/context options. Missing if_matched on rule '100'. 2:1"],
        ),
        (
            rule("<list field='srcip' lookup='x'>etc/lists/known</list>"),
            &[
                "ERROR: (1274): Invalid configuration. Element 'list': etc/lists/known. 3:2",
                "ERROR: List match lookup=\"x\" is not valid. 3:2",
            ],
        ),
        (
            rule("<options>x</options>"),
            &[
                "ERROR: (1235): Invalid value for element 'options': x. 3:2",
                "ERROR: Invalid option 'options' for rule '100'. 3:2",
            ],
        ),
        // Told in the manager's log alone.
        (rule("<category>x</category>"), &[]),
        ("<rule/>".to_owned(), &["ERROR: rules_op: Invalid root element \"rule\".Only \"group\" is allowed 1:1"]),
        (
            "<group name='a'>\n<rule".to_owned(),
            &[
                "ERROR: (1226): Error reading XML file 'etc/rules/local.xml': XMLERR: End of file and some elements were not closed. (line 2). 2:6",
            ],
        ),
        (
            "<var name='A'>1</var>\n<group name='$BB'/>".to_owned(),
            &[
                "ERROR: (1227): Error applying XML variables 'etc/rules/local.xml': XMLERR: Unknown variable: 'BB'.. 2:1",
            ],
        ),
    ] {
        let (messages, is_loaded) = said("", &rules);
        assert_eq!(messages, expected, "{rules}");
        assert!(!is_loaded, "{rules}");
    }
}

#[test]
fn what_is_said_of_rules_that_are_left_out() {
    let rule = |attributes: &str, options: &str| {
        format!("<group name='a,'><rule id='100' level='3' {attributes}>{options}<description/></rule></group>")
    };
    for (rules, expected) in [
        (
            rule("", "<if_sid>99</if_sid>"),
            &[
                "WARNING: (7617): Signature ID '99' was not found and will be ignored in the 'if_sid' option of rule '100'. 1:18",
                "WARNING: (7619): Empty 'if_sid' value. Rule '100' will be ignored. 1:18",
            ][..],
        ),
        (
            rule("", "<if_sid>x</if_sid>"),
            &["WARNING: (7618): Invalid 'if_sid' value: 'x'. Rule '100' will be ignored. 1:18"],
        ),
        (
            rule("", "<if_group>x</if_group>"),
            &["WARNING: (7610): Group 'x' was not found. Invalid 'if_group'. Rule '100' will be ignored. 1:18"],
        ),
        (
            rule("", "<if_level>x</if_level>"),
            &["WARNING: (7609): Invalid 'if_level' value: 'x'. Rule '100' will be ignored. 1:44"],
        ),
        (
            rule("", "<if_matched_sid>99</if_matched_sid>"),
            &[
                "WARNING: (7620): Signature ID '99' was not found. Invalid 'if_matched_sid'.Rule '100' will be ignored. 1:18",
            ],
        ),
        (
            rule("", "<list field='srcip'>x</list>"),
            &["WARNING: (7616): List 'x' could not be loaded. Rule '100' will be ignored. 1:44"],
        ),
        (
            rule("overwrite='yes'", ""),
            &[
                "WARNING: (7613): Rule ID '100' does not exist but 'overwrite' is set to 'yes'. Still, the rule will be loaded. 1:18",
            ],
        ),
        (rule("noalert='x'", ""), &["WARNING: Invalid value for attribute 'noalert' 1:18"]),
        (
            rule("", "<match type='x' negate='y'>a</match>"),
            &[
                "WARNING: (7600): Invalid value 'y' for attribute 'negate' in rule 100. 1:44",
                "WARNING: (7600): Invalid value 'x' for attribute 'type' in rule 100. 1:44",
            ],
        ),
        (rule("", "<mitre/>"), &["WARNING: Empty Mitre information for rule '100' 1:44"]),
        (
            rule("", "<category>windows</category>"),
            &["WARNING: (7611): Category was not found. Invalid 'category'. Rule '100' will be ignored. 1:18"],
        ),
    ] {
        let (messages, is_loaded) = said("", &rules);
        assert_eq!(messages, expected, "{rules}");
        assert!(is_loaded, "{rules}");
    }
}

#[test]
fn faults_of_decoders() {
    let decoder = |options: &str| format!("<decoder name='d'>\n{options}</decoder>");
    let broken = "ERROR: (2107): Decoder configuration error: 'd'. 1:1";
    for (decoders, expected) in [
        (decoder(""), &["ERROR: (1231): Invalid NULL element in the configuration. 1:1"][..]),
        (decoder("<regex>a</regex>"), &["ERROR: (2108): No 'prematch' found in decoder: 'd'. 1:1", broken]),
        (decoder("<prematch>a</prematch><order>id</order>"), &[broken]),
        (
            decoder("<prematch>(</prematch>"),
            &["ERROR: (1452): Syntax error on regex: '(' 2:1", "ERROR: (2107): Decoder configuration error: 'd'. 2:1"],
        ),
        (
            decoder("<prematch>a</prematch><regex>a</regex><order>id</order>"),
            &["ERROR: (1451): Missing sub_strings on regex: 'a'. 2:23"],
        ),
        (
            decoder("<prematch>a</prematch><order>a,,b</order>"),
            &["ERROR: decode-xml: Wrong field '' in the order of decoder 'd' 2:23"],
        ),
        (
            decoder("<parent>x</parent><regex>(a)</regex><order>id</order>"),
            &[
                "ERROR: (2101): Parent decoder name invalid: 'x'. 1:1",
                "ERROR: (2106): Error adding decoder plugin. 1:1",
            ],
        ),
        (
            decoder("<prematch>a</prematch><plugin_decoder>x</plugin_decoder>"),
            &["ERROR: (2110): Invalid decoder argument for plugin_decoder: 'x'. 2:23"],
        ),
        (decoder("<prematch>a</prematch><type>x</type>"), &["ERROR: Invalid decoder type 'x'. 2:23"]),
        (decoder("<prematch>a</prematch><x/>"), &["ERROR: Invalid element 'x' for decoder 'decoder' 2:23"]),
        ("<x/>".to_owned(), &["ERROR: (1230): Invalid element in the configuration: 'x'. 1:1"]),
        ("<!-- -->".to_owned(), &["ERROR: (1231): Invalid NULL element in the configuration. 1:1"]),
    ] {
        let (messages, is_loaded) = said(&decoders, "");
        assert_eq!(messages, expected, "{decoders}");
        assert!(!is_loaded, "{decoders}");
    }
    let offset = decoder("<prematch>a</prematch><regex offset='x'>(a)</regex><order>id</order>");
    let warning = "WARNING: (7601): Invalid value for attribute 'offset' in 'regex' option (decoder `d`). Default value \
                   will be used. 2:23";
    assert_eq!(said(&offset, ""), (vec![warning.to_owned()], true));
}

#[test]
fn every_fault_is_told_but_only_the_first_is_shown() {
    let rules = "<group name='a,'>
<rule id='100' level='3'><nope/><description/></rule>
<rule id='101' level='3'><if_sid>100</if_sid><description/></rule>
<rule id='102' level='99'><description/></rule>
</group>";
    let loaded = Ruleset::load(&small("", rules).files(), Settings::default());
    assert!(loaded.ruleset.is_none());
    let found: Vec<_> = loaded
        .messages
        .iter()
        .map(|message| (message.text.as_str(), message.place.as_ref().unwrap().line, message.shown))
        .collect();
    assert_eq!(
        found,
        [
            ("Invalid option 'nope' for rule '100'.", 2, true),
            ("rules_op: Invalid level: 99. Must be an integer between 0 and 16.", 4, false),
            ("Invalid attribute for rule.", 4, false),
        ]
    );
}

#[test]
fn files_that_cannot_be_read_are_left_out() {
    let texts = small("", "");
    let mut files = texts.files();
    let missing = Unreadable { number: 2, reason: "No such file or directory".to_owned() };
    files.rules.push(File { name: "x.xml", text: Err(missing.clone()) });
    files.lists.push(File { name: "etc/lists/x", text: Err(missing) });
    let loaded = Ruleset::load(&files, Settings::default());
    let said: Vec<_> = loaded.messages.iter().map(ToString::to_string).collect();
    let could_not =
        |name: &str| format!("WARNING: (1103): Could not open file '{name}' due to [(2)-(No such file or directory)].");
    assert_eq!(said, [could_not("etc/lists/x"), could_not("x.xml")]);
    assert!(loaded.is_clean());
}

#[test]
fn rules_that_cannot_be_reached() {
    let rules = "<group name='a,'>
<rule id='100' level='9'><match>a</match><description/></rule>
<rule id='101' level='5'><description>everything</description></rule>
<rule id='102' level='3'><match>b</match><description/></rule>
<rule id='103' level='3'><if_sid>102</if_sid><match>c</match><description/></rule>
<rule id='104' level='3'><if_sid>100</if_sid><decoded_as>app</decoded_as><description/></rule>
<rule id='105' level='3'><if_sid>104</if_sid><decoded_as>none</decoded_as><description/></rule>
</group>";
    let loaded = Ruleset::load(&small("", rules).files(), Settings::default());
    let ruleset = loaded.ruleset.unwrap();
    let found: Vec<_> = ruleset.unreachable().iter().map(|found| (found.rule.id, found.reason)).collect();
    assert_eq!(found, [(102, Reason::Shadowed(101)), (103, Reason::Below(102)), (105, Reason::OtherDecoder(104))]);
    assert_eq!(ruleset.unreachable()[0].rule.place.unwrap().to_string(), "etc/rules/local.xml:4:1");
    assert_eq!(ruleset.decoders().collect::<Vec<_>>(), ["none", "app"]);
    assert_eq!(ruleset.rules().map(|rule| rule.id).collect::<Vec<_>>(), [1, 2, 100, 101, 102, 103, 104, 105]);
}

#[test]
fn rules_that_count_events_which_are_not_remembered() {
    let rules = "<group name='quiet,'>
<rule id='100' level='0'><match>a</match><description/></rule>
<rule id='101' level='3' noalert='1'><match>b</match><description/></rule>
</group><group name='loud,'>
<rule id='102' level='3'><match>c</match><description/></rule>
</group><group name='counts,'>
<rule id='110' level='5' frequency='2'><if_matched_sid>100</if_matched_sid><description/></rule>
<rule id='111' level='5' frequency='2'><if_matched_sid>101</if_matched_sid><description/></rule>
<rule id='112' level='5' frequency='2'><if_matched_sid>102</if_matched_sid><description/></rule>
<rule id='113' level='5' frequency='2'><if_sid>102</if_sid><if_matched_sid>999</if_matched_sid><description/></rule>
<rule id='114' level='5' frequency='2'><if_matched_group>quiet</if_matched_group><description/></rule>
<rule id='115' level='5' frequency='2'><if_matched_group>loud</if_matched_group><description/></rule>
<rule id='116' level='5'><if_sid>110</if_sid><match>d</match><description/></rule>
</group>";
    let loaded = Ruleset::load(&small("", rules).files(), Settings::default());
    let ruleset = loaded.ruleset.unwrap_or_else(|| panic!("{:?}", loaded.messages));
    let found: Vec<_> = ruleset.unreachable().iter().map(|found| (found.rule.id, found.reason)).collect();
    assert_eq!(
        found,
        [
            (110, Reason::CountsForgotten(100)),
            (111, Reason::CountsForgotten(101)),
            (113, Reason::CountsUnknown(999)),
            (114, Reason::CountsForgottenGroup),
            (116, Reason::Below(110)),
        ]
    );
}

/// What cannot be reached of decoders that follow those of every small ruleset.
fn unreachable(decoders: &str) -> Vec<(String, String)> {
    let loaded = Ruleset::load(&small(decoders, "").files(), Settings::default());
    let ruleset = loaded.ruleset.unwrap_or_else(|| panic!("{:?}", loaded.messages));
    let found = ruleset.unreachable_decoders();
    let shown = found.iter().map(|found| {
        let place = found.decoder.place.unwrap();
        (format!("{}:{}", found.decoder.name, place.line), found.reason.to_string())
    });
    shown.collect()
}

#[test]
fn decoders_that_cannot_be_reached() {
    let fits = |name: &str| format!("decoder '{name}' is tried before it and fits every event that it would fit");
    let below = |name: &str| format!("decoder '{name}', which is above it, cannot be reached");
    // `app`, which is there already, takes every event of its program.
    let found = unreachable(
        "<decoder name='again'><program_name>^app$</program_name><prematch>^x</prematch></decoder>
<decoder name='child'><parent>again</parent><regex>(a)</regex><order>id</order></decoder>
<decoder name='other'><program_name type='osregex'>^app$</program_name></decoder>
<decoder name='p'><program_name>^p$</program_name><prematch>^x</prematch></decoder>
<decoder name='p'><program_name>^p$</program_name><prematch>^y</prematch></decoder>
<decoder name='p2'><program_name>^p$</program_name><prematch>^y</prematch></decoder>
<decoder name='of-p'><parent>p</parent><regex>(b)</regex><order>id</order></decoder>
<decoder name='none2'><prematch>^never$</prematch></decoder>
<decoder name='pcre'><prematch type='pcre2'>^never$</prematch></decoder>",
    );
    assert_eq!(
        found,
        [
            ("again:1".to_owned(), fits("app")),
            ("child:2".to_owned(), below("again")),
            ("p2:6".to_owned(), fits("p")),
            ("none2:8".to_owned(), fits("none")),
        ]
    );
    let found = unreachable(
        "<decoder name='one'><parent>app</parent><prematch>^x</prematch><regex>(a)</regex><order>id</order></decoder>
<decoder name='two'><parent>app</parent><prematch>^x</prematch><regex>(b)</regex><order>id</order></decoder>
<decoder name='at'><parent>app</parent><prematch offset='after_parent'>^x</prematch></decoder>
<decoder name='all'><parent>app</parent><regex>(c)</regex><order>id</order></decoder>
<decoder name='all'><parent>app</parent><regex>(d)</regex><order>url</order></decoder>
<decoder name='late'><parent>app</parent><prematch>^z</prematch><regex>(e)</regex><order>id</order></decoder>",
    );
    assert_eq!(found, [("two:2".to_owned(), fits("one")), ("late:6".to_owned(), fits("all"))]);
}

#[test]
fn references_of_xml_in_patterns_are_told() {
    let unseen = |decoders: &str, rules: &str| -> Vec<String> {
        let loaded = Ruleset::load(&small(decoders, rules).files(), Settings::default());
        assert!(loaded.ruleset.is_some(), "{:?}", loaded.messages);
        let unseen = loaded.messages.iter().filter(|message| !message.shown);
        unseen.map(|message| format!("{}: {message}", message.place.as_ref().unwrap())).collect()
    };
    let says = |place: &str, reference: &str, instead: &str| {
        format!("{place}: WARNING: `{reference}` stands for itself in a pattern, as for a manager: write {instead}")
    };
    let less = "`\\<`, which osregex and pcre2 take for `<`";
    assert_eq!(
        unseen("<decoder name='d'>\n<prematch>^&lt;\\d+&gt;</prematch></decoder>", ""),
        [says("etc/decoders/local.xml:2:1", "&lt;", less), says("etc/decoders/local.xml:2:1", "&gt;", "`>`")]
    );
    let rules = "<group name='a,'><rule id='100' level='3'>
<regex>&lt;script</regex>
<field name='f'>a&amp;b</field>
<description>a &lt; b</description>
</rule></group>";
    assert_eq!(
        unseen("", rules),
        [says("etc/rules/local.xml:2:1", "&lt;", less), says("etc/rules/local.xml:3:1", "&amp;", "`&`")]
    );
}

#[test]
fn what_would_be_too_much_is_refused() {
    // Each of these is below all before it, in every place: they would double each time.
    let mut rules = String::from("<group name='g,'><rule id='100' level='3'><match>a</match><description/></rule>");
    for id in 101..140 {
        rules += &format!("<rule id='{id}' level='3'><if_group>g</if_group><description/></rule>");
    }
    rules += "</group>";
    let loaded = Ruleset::load(&small("", &rules).files(), Settings::default());
    assert!(loaded.ruleset.is_none());
    let fault = loaded.messages.iter().find(|message| message.text.contains("is too much")).unwrap();
    assert!(!fault.shown && fault.place.is_some());
    let deep = format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000));
    assert!(!said("", &deep).1);
    let variables = "<var name='A'>$</var>".replace('$', &"x".repeat(20_000));
    let (messages, is_loaded) = said("", &format!("{variables}{}", "<group name='$A|'/>".repeat(5_000)));
    assert!(!is_loaded && messages[0].contains("Memory error."), "{messages:?}");
}
