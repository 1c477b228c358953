#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;

use apid_store::Store;
use apid_testing::{daemons, homes};
use serde_json::json;

use super::*;
use crate::Ruleset;

/// A decoder for each of the two lists, and a rule for each category, which every ruleset needs.
const DECODERS: &str = "<decoder name='none'><prematch>^never$</prematch></decoder>
<decoder name='app'><program_name>^app$</program_name></decoder>";
const BASE: &str = "<group name='base,'>
<rule id='1' level='0' noalert='1'><category>syslog</category><description>Syslog.</description></rule>
<rule id='2' level='0' noalert='1'><category>ossec</category><description>Ossec.</description></rule>
</group>";

const RULES: &str = "<group name='a,'>
<rule id='100' level='5'><match>bad</match><description>d</description></rule>
</group>";

pub(super) struct Tester {
    _folder: tempfile::TempDir,
    home: Home,
    pub(super) ruleset: Ruleset,
}

impl Tester {
    /// A home with one file of rules and what `ossec.conf` says beside the ruleset.
    pub(super) fn new(more: &str) -> Self {
        let (folder, home) = homes::new();
        let tester = Self { ruleset: Ruleset::new(&home, &Store::new(home.root())), home, _folder: folder };
        for directory in ["etc/rules", "etc/decoders", "queue/sockets"] {
            fs::create_dir_all(tester.home.root().join(directory)).unwrap();
        }
        tester.write(
            "etc/ossec.conf",
            &format!(
                "<ossec_config><ruleset><rule_dir>etc/rules</rule_dir><decoder_dir>etc/decoders</decoder_dir>\
                 <list>etc/lists/known</list></ruleset>{more}</ossec_config>"
            ),
        );
        for directory in ["etc/rules", "etc/decoders"] {
            for file in fs::read_dir(tester.home.root().join(directory)).unwrap() {
                fs::remove_file(file.unwrap().path()).unwrap();
            }
        }
        tester.write("etc/lists/known", "192.0.2.1:\n");
        tester.write("etc/rules/0.xml", BASE);
        tester.write("etc/rules/local.xml", RULES);
        tester.write("etc/decoders/local.xml", DECODERS);
        tester
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.home.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    async fn answer(&self, token: Option<&str>, event: &str) -> Result<Tried, Fault> {
        let trial = Trial {
            token: token.map(str::to_owned),
            event: event.to_owned(),
            log_format: "syslog".to_owned(),
            location: "test".to_owned(),
        };
        match self.ruleset.logtest.run(Engine::Own, trial).await? {
            Answer::Own(tried) => Ok(tried),
            Answer::Manager(value) => panic!("{value}"),
        }
    }

    /// The session, what was said first, and the id and count of the rule.
    async fn tried(&self, token: Option<&str>, event: &str) -> (String, Vec<String>, Option<(u32, u32)>) {
        let Tried { before, found } = self.answer(token, event).await.unwrap();
        let Found { token, report, .. } = found.unwrap();
        let rule = report.output.unwrap().rule.map(|rule| (rule.id, rule.fired_times.unwrap()));
        (token, before.iter().map(ToString::to_string).collect(), rule)
    }
}

#[tokio::test]
async fn events_are_tried_in_sessions() {
    let tester = Tester::new("");
    let (token, said, rule) = tester.tried(None, "something bad").await;
    assert_eq!(said, [format!("INFO: (7202): Session initialized with token '{token}'")]);
    assert!(token.len() == 8 && token.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    assert_eq!(rule, Some((100, 1)));
    assert_eq!(tester.tried(Some(&token), "bad again").await, (token.clone(), Vec::new(), Some((100, 2))));
    let (other, said, rule) = tester.tried(Some("zz"), "good").await;
    assert_eq!(said.first().unwrap(), "WARNING: (7309): 'zz' is not a valid token");
    assert!(other != token && said.len() == 2 && rule.is_none());

    let end = async |token: &str| match tester.ruleset.logtest.end(Engine::Own, token.to_owned()).await.unwrap() {
        Answer::Own(ended) => ended.message.to_string(),
        Answer::Manager(value) => panic!("{value}"),
    };
    assert_eq!(end(&token).await, format!("INFO: (7206): The session '{token}' was closed successfully"));
    assert_eq!(end(&token).await, format!("ERROR: (7004): No session found for token '{token}'"));
    let (_, said, rule) = tester.tried(Some(&token), "bad").await;
    assert_eq!(said.first().unwrap(), &format!("WARNING: (7003): '{token}' token expires"));
    assert_eq!(rule, Some((100, 1)));
    let odd = tester.ruleset.logtest.end(Engine::Own, "..\r\nX: y".to_owned()).await;
    assert!(matches!(odd, Err(Fault::Logtest(_))), "{odd:?}");
    let short = tester.ruleset.logtest.end(Engine::Own, "abc".to_owned()).await;
    assert_eq!(short, Err(Fault::Logtest("(7309): 'abc' is not a valid token".to_owned())));
}

#[tokio::test]
async fn a_session_keeps_its_ruleset_and_a_new_one_has_that_of_the_disk() {
    let tester = Tester::new("");
    let (old, ..) = tester.tried(None, "bad").await;
    tester.write("etc/rules/local.xml", &RULES.replace("100", "101"));
    assert_eq!(tester.tried(Some(&old), "bad").await.2, Some((100, 2)));
    assert_eq!(tester.tried(None, "bad").await.2, Some((101, 1)));
    // A list counts like the other files.
    let list = "<list field='srcip'>etc/lists/known</list>";
    let listed = RULES.replace("<match>bad</match>", list);
    tester.write("etc/rules/local.xml", &listed);
    fs::remove_file(tester.home.root().join("etc/lists/known")).unwrap();
    let said = tester.tried(None, "bad").await.1;
    assert!(said.iter().any(|text| text.contains("(7616)")), "{said:?}");
    tester.write("etc/lists/known", "192.0.2.1:\n");
    let said = tester.tried(None, "bad").await.1;
    assert!(!said.iter().any(|text| text.contains("(7616)")), "{said:?}");
}

#[tokio::test]
async fn a_ruleset_with_a_fault_begins_no_session() {
    let tester = Tester::new("");
    tester.write("etc/rules/local.xml", "<group name='a,'>\n<rule id='100' level='77'><description/></rule></group>");
    let Tried { before, found } = tester.answer(None, "bad").await.unwrap();
    let said: Vec<_> = before.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "ERROR: rules_op: Invalid level: 77. Must be an integer between 0 and 16.",
            "ERROR: Invalid attribute for rule.",
            "ERROR: (7311): Failure to initializing session",
        ]
    );
    assert!(found.is_none());
    let faults = tester.ruleset.logtest.faults();
    assert_eq!(
        faults.first().unwrap(),
        "etc/rules/local.xml:2:1: rules_op: Invalid level: 77. Must be an integer between 0 and 16."
    );
    tester.write("etc/rules/local.xml", RULES);
    assert!(tester.ruleset.logtest.faults().is_empty());
    tester.write("etc/ossec.conf", "<ossec_config>");
    let Tried { before, found } = tester.answer(None, "bad").await.unwrap();
    assert!(before.len() == 2 && found.is_none(), "{before:?}");
}

#[tokio::test]
async fn what_the_configuration_says_of_testing_counts() {
    let tester = Tester::new(
        "<rule_test><max_sessions>2</max_sessions></rule_test><alerts><log_alert_level>6</log_alert_level></alerts>",
    );
    let first = tester.answer(None, "bad").await.unwrap().found.unwrap();
    assert!(!first.report.alert);
    for _ in 0..2 {
        tester.tried(None, "bad").await;
    }
    let said = tester.tried(Some(&first.token), "bad").await.1;
    assert!(said.first().unwrap().contains("token expires"), "{said:?}");
    let tester = Tester::new("<rule_test><enabled>no</enabled></rule_test>");
    let refused = LinkError::Refused("logtest".to_owned());
    assert_eq!(tester.answer(None, "bad").await, Err(Fault::Link(refused)));
}

#[test]
fn the_ruleset_of_another_configuration_is_looked_at_before_it_is_in_force() {
    let tester = Tester::new("");
    tester.write("etc/more/bad.xml", "<group name='a,'>\n<rule id='100' level='77'><description/></rule></group>");
    let logtest = &tester.ruleset.logtest;
    let conf = |more: &str| {
        format!(
            "<ossec_config><ruleset><rule_dir>etc/rules</rule_dir><decoder_dir>etc/decoders</decoder_dir>{more}\
             </ruleset></ossec_config>"
        )
    };
    for good in [
        conf(""),
        conf("<rule_dir>etc/more</rule_dir><rule_exclude>bad.xml</rule_exclude>"),
        conf("<rule_dir>etc/none</rule_dir><list>etc/lists/none</list><rule_include>none.xml</rule_include>"),
        // Without rules, or without decoders, there is no ruleset.
        "<ossec_config></ossec_config>".to_owned(),
        "<ossec_config><ruleset><rule_dir>etc/more</rule_dir></ruleset></ossec_config>".to_owned(),
    ] {
        assert_eq!(logtest.faults_with(&good), [""; 0], "{good}");
    }
    for bad in [conf("<rule_dir>etc/more</rule_dir>"), conf("<rule_include>etc/more/bad.xml</rule_include>")] {
        let faults = logtest.faults_with(&bad);
        assert!(
            faults.first().unwrap().starts_with("etc/more/bad.xml:2:1: rules_op: Invalid level: 77."),
            "{faults:?}"
        );
    }
    let decoders =
        "<ossec_config><ruleset><decoder_include>etc/decoders/one.xml</decoder_include></ruleset></ossec_config>";
    tester.write("etc/decoders/one.xml", "<decoder name='one'><program_name>^one$</program_name></decoder>");
    assert!(logtest.faults_with(decoders).iter().any(|fault| fault.contains("(2106)")));
}

#[tokio::test]
async fn internal_options_count_where_they_are_in_their_ranges() {
    let tester = Tester::new("");
    let fields = (0..40).map(|number| format!("f{number}")).collect::<Vec<_>>().join(",");
    let decoder = format!("<decoder name='many'><prematch>^many</prematch><regex>^(a)</regex><order>{fields}</order>");
    tester.write("etc/decoders/many.xml", &format!("{decoder}</decoder>"));
    assert_eq!(tester.tried(None, "bad").await.2, Some((100, 1)));
    tester.write(
        "etc/internal_options.conf",
        "analysisd.default_timeframe=60\nanalysisd.fts_list_size=500\nanalysisd.fts_min_size_for_str=6\n",
    );
    tester.write(
        "etc/local_internal_options.conf",
        "analysisd.decoder_order_size=32\nanalysisd.fts_list_size=513\nAnalysisd.default_timeframe=61\n",
    );
    let settings = tester.ruleset.settings();
    assert_eq!((settings.timeframe, settings.fields, settings.first_seen, settings.first_seen_alike), (60, 32, 32, 6));
    // The ruleset is loaded again, and has a decoder with too many fields.
    let Tried { before, found } = tester.answer(None, "bad").await.unwrap();
    assert!(found.is_none(), "{before:?}");
    tester.write("etc/local_internal_options.conf", "analysisd.decoder_order_size=40\n");
    assert_eq!(tester.tried(None, "bad").await.2, Some((100, 1)));
}

#[test]
fn what_is_no_question_is_refused_as_the_daemon_refuses_it() {
    let trial = |event: &str, log_format: &str, location: &str| {
        let (event, log_format, location) = (event.to_owned(), log_format.to_owned(), location.to_owned());
        check(&Trial { token: None, event, log_format, location })
    };
    let refused = |text: &str| Err(Fault::Logtest(text.to_owned()));
    assert_eq!(trial("", "", ""), refused("(7308): 'location' JSON field is required and must be a string"));
    assert_eq!(trial("x", "\0", "l"), refused("(7308): 'log_format' JSON field is required and must be a string"));
    assert_eq!(trial("\0x", "s", "l"), refused("(7317): 'event' JSON field value is not valid"));
    let room = LONGEST - FRAME - 2;
    assert_eq!(trial(&"x".repeat(room), "s", "l"), Ok(()));
    let large = refused("(7315): Failure to receive message: size is bigger than expected");
    assert_eq!(trial(&"x".repeat(room + 1), "s", "l"), large);
    assert_eq!(trial(&"ä".repeat(room / 6 + 1), "s", "l"), large);
    assert_eq!(escaped("a\"\n\u{7f}ä😀"), 1 + 2 + 2 + 6 + 6 + 12);
}

#[tokio::test]
async fn the_manager_is_asked_where_it_runs() {
    let tester = Tester::new("");
    let logtest = &tester.ruleset.logtest;
    let run_in = async |token: Option<&str>, event: &str| {
        let (event, log_format, location) = (event.to_owned(), "s".to_owned(), "l".to_owned());
        logtest.run(Engine::Manager, Trial { token: token.map(str::to_owned), event, log_format, location }).await
    };
    // Before it starts, the engine of this server begins a session, and goes on with it.
    let mut token = None;
    for _ in 0..2 {
        let Ok(Answer::Own(Tried { found: Some(found), .. })) = run_in(token.as_deref(), "bad").await else {
            panic!("no manager runs yet");
        };
        assert!(token.is_none_or(|token| token == found.token));
        token = Some(found.token);
    }
    daemons::daemon(tester.home.logtest_socket(), |question| {
        let question: Value = serde_json::from_str(question).unwrap();
        assert_eq!(question.get("origin").unwrap(), &json!({"name": "Logtest", "module": "API"}));
        match question.pointer("/parameters/event").and_then(Value::as_str) {
            Some("bad") => r#"{"error":2,"message":"(7317): no"}"#.to_owned(),
            Some("worse") => "[]".to_owned(),
            Some(_) => r#"{"error":0,"data":{"token":"t"}}"#.to_owned(),
            None => r#"{"error":0,"data":{"codemsg":0}}"#.to_owned(),
        }
    });
    let run = async |event: &str| run_in(None, event).await;
    assert_eq!(run("good").await, Ok(Answer::Manager(json!({"error": 0, "data": {"token": "t"}}))));
    assert_eq!(run("bad").await, Err(Fault::Logtest("(7317): no".to_owned())));
    assert_eq!(run("worse").await, Err(Fault::Link(LinkError::Unreadable("logtest".to_owned()))));
    let ended = logtest.end(Engine::Manager, "00000000".to_owned()).await;
    assert_eq!(ended, Ok(Answer::Manager(json!({"error": 0, "data": {"codemsg": 0}}))));
    // The session from before is none of the manager's, which is asked about it.
    let answer = run_in(token.as_deref(), "good").await;
    assert_eq!(answer, Ok(Answer::Manager(json!({"error": 0, "data": {"token": "t"}}))));
    // The engine of this server is asked all the same, where that is wanted.
    assert_eq!(tester.tried(None, "bad").await.2, Some((100, 1)));
}
