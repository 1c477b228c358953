//! Why an event becomes what it becomes, and that explaining it changes nothing.

use std::ops::Range;
use std::sync::Arc;

use apid_engine::explain::{Bounds, Condition, DecoderStep, Explanation, RuleResult, RuleStep};
use apid_engine::report::Report;
use apid_engine::settings::Settings;
use apid_engine::{Moment, Request, Ruleset, Session};
use proptest::prelude::*;
use shared_files::needs_shared;

use crate::rulesets::{released, session};

const BOUNDS: Bounds = Bounds { steps: 1_000, bytes: 1 << 20 };

fn request(event: &str, at: i64) -> Request<'_> {
    let moment = Moment { seconds: 1_000_000 + at, offset: 0 };
    Request { event: event.as_bytes(), location: b"stdin", moment, host: "manager", trace: false }
}

fn explain(session: &mut Session, event: &str) -> (Report, Explanation) {
    session.explain(request(event, 0), BOUNDS)
}

/// What a range of an event is.
fn part(event: &str, range: Option<&Range<usize>>) -> Option<String> {
    event.get(range?.clone()).map(str::to_owned)
}

fn decoder<'e>(explanation: &'e Explanation, name: &str) -> &'e DecoderStep {
    explanation.decoders.iter().find(|step| step.name == name).unwrap()
}

fn rule(explanation: &Explanation, id: u32) -> &RuleStep {
    explanation.rules.iter().find(|step| step.rule == id).unwrap()
}

/// The option, what it wants, what is there, and whether it holds.
fn told(condition: &Condition) -> (&str, &str, Option<&str>, bool) {
    (&condition.option, &condition.wanted, condition.value.as_deref(), condition.held)
}

const DECODERS: &str = "<decoder name='app-other'><parent>app</parent><prematch>^success </prematch>
<regex offset='after_prematch'>(\\S+)</regex><order>user</order></decoder>
<decoder name='app-failure'><parent>app</parent><prematch>^failure </prematch>
<regex offset='after_prematch'>^of (\\w+) from (\\S+)</regex><order>user, source</order></decoder>
<decoder name='app-failure'><parent>app</parent>
<regex offset='after_regex'>port (\\d+)</regex><order>srcport</order></decoder>";

const NO_RULE: &str = "<rule id='100' level='0'><match>never</match><description>n</description></rule>";

const EVENT: &str = "Dec 10 01:02:02 host app: failure of mallory from 10.2.3.4 é port 22";

#[test]
fn heads_and_decoders_say_what_they_read_and_where() {
    let (_, explanation) = explain(&mut session(DECODERS, NO_RULE), EVENT);
    let head = &explanation.head;
    let of = |range: Option<&Range<usize>>| part(EVENT, range);
    assert_eq!(of(head.timestamp.as_ref()).as_deref(), Some("Dec 10 01:02:02"));
    assert_eq!(of(head.hostname.as_ref()).as_deref(), Some("host"));
    assert_eq!(of(head.program_name.as_ref()).as_deref(), Some("app"));
    assert_eq!(of(Some(&head.log)).as_deref(), Some("failure of mallory from 10.2.3.4 é port 22"));
    assert_eq!(explanation.category, "syslog");

    let names: Vec<_> = explanation.decoders.iter().map(|step| (step.name.as_str(), step.fits)).collect();
    assert_eq!(names, [("app", true), ("app-other", false), ("app-failure", true), ("app-failure", true)]);
    let root = decoder(&explanation, "app");
    assert_eq!(told(&root.conditions[0]), ("program_name", "^app$", Some("app"), true));
    assert_eq!(root.place.as_ref().unwrap().to_string(), "0.xml:2:1");
    let other = decoder(&explanation, "app-other");
    assert_eq!((other.parent.as_deref(), other.conditions.len()), (Some("app"), 1));
    assert_eq!(told(&other.conditions[0]), ("prematch", "^success ", None, false));
    let first = decoder(&explanation, "app-failure");
    let [prematch, regex] = first.conditions.as_slice() else { panic!("{first:?}") };
    assert_eq!(told(prematch), ("prematch", "^failure ", None, true));
    assert_eq!(prematch.from, EVENT.find("failure"));
    assert_eq!(prematch.until, EVENT.find("of mallory"));
    assert_eq!((regex.from, regex.dialect), (EVENT.find("of mallory"), Some("osregex")));
    let captures: Vec<_> = regex.captures.iter().map(|range| part(EVENT, Some(range)).unwrap()).collect();
    assert_eq!(captures, ["mallory", "10.2.3.4"]);
    let fields = |step: &DecoderStep| -> Vec<_> {
        let fields = step.fields.iter();
        fields.map(|field| (field.name.clone().unwrap(), field.value.clone(), of(field.at.as_ref()))).collect()
    };
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned(), Some(value.to_owned()));
    assert_eq!(fields(first), [field("dstuser", "mallory"), field("source", "10.2.3.4")]);
    assert_eq!(fields(explanation.decoders.last().unwrap()), [field("srcport", "22")]);
}

#[test]
fn rules_say_which_condition_failed_and_what_the_event_has() {
    let rules = "<rule id='100' level='9'><decoded_as>none</decoded_as><description>other decoder</description></rule>
<rule id='101' level='8'><match>^nothing|^nowhere</match><description>m</description></rule>
<rule id='102' level='7'><field name='source'>^192</field><match>failure</match><description>f</description></rule>
<rule id='103' level='6'><srcip>10.0.0.0/8</srcip><description>no such field</description></rule>
<rule id='104' level='5'><list field='source' lookup='not_address_match_key'>etc/lists/known</list>
<description>l</description></rule>
<rule id='105' level='4' noalert='1'><match>failure</match><description>leads</description></rule>
<rule id='106' level='4'><if_sid>105</if_sid><time>14 - 15</time><description>late</description></rule>
<rule id='107' level='3'><user>mallory</user><regex type='pcre2'>from (\\d+)</regex><description>u</description></rule>
<rule id='108' level='5'><if_sid>107</if_sid><match>root|MALLORY</match><description>last</description></rule>";
    let (report, explanation) = explain(&mut session(DECODERS, rules), EVENT);
    assert_eq!(report.output.unwrap().rule.unwrap().id, 108);
    assert_eq!(explanation.chain, [1, 107, 108]);
    let only = |id: u32| {
        let step = rule(&explanation, id);
        assert_eq!((step.result, step.conditions.len(), step.depth), (RuleResult::Failed, 1, 1), "{id}");
        told(&step.conditions[0])
    };
    assert_eq!(only(100), ("decoded_as", "none", Some("app"), false));
    assert_eq!(only(101), ("match", "^nothing|^nowhere", None, false));
    // What looks through the whole text comes last.
    assert_eq!(only(102), ("field source", "^192", Some("10.2.3.4"), false));
    assert_eq!(only(103), ("srcip", "10.0.0.0/8", None, false));
    let list = rule(&explanation, 104);
    assert_eq!(told(&list.conditions[0]).0, "list source");
    assert!(told(&list.conditions[0]).1.starts_with("not_address_match_key etc/lists/known"));
    assert_eq!(rule(&explanation, 105).result, RuleResult::LedNowhere);
    let late = rule(&explanation, 106);
    assert_eq!((told(&late.conditions[0]), late.depth), (("time", "14:00 - 15:00", Some("13:46"), false), 2));
    let user = rule(&explanation, 107);
    assert_eq!(user.result, RuleResult::Matched);
    let [name, regex] = user.conditions.as_slice() else { panic!("{user:?}") };
    assert_eq!(told(name), ("user", "mallory", Some("mallory"), true));
    assert_eq!(part(EVENT, regex.at.as_ref()).as_deref(), Some("from 10"));
    assert_eq!(part(EVENT, regex.captures.first()).as_deref(), Some("10"));
    let last = rule(&explanation, 108);
    assert_eq!(part(EVENT, last.conditions[0].at.as_ref()).as_deref(), Some("mallory"));
    assert_eq!((last.depth, last.level, last.description.as_str()), (2, 5, "last"));
}

#[test]
fn counting_says_how_many_events_are_missing() {
    let rules = "<rule id='100' level='5'><match>failure</match><description>f</description></rule>
<rule id='101' level='10' frequency='3' timeframe='60'><if_matched_sid>100</if_matched_sid><same_user/>
<description>many</description></rule>";
    let mut session = session(DECODERS, rules);
    let mut counted = |at: i64| {
        let (report, explanation) = session.explain(request(EVENT, at), BOUNDS);
        let step = rule(&explanation, 101);
        let condition = step.conditions.last().unwrap().clone();
        (report.output.unwrap().rule.unwrap().id, condition)
    };
    let wanted = "100: 3 events in 60 s, same user";
    for (at, id, value) in [(0, 100, "1 events"), (1, 100, "2 events"), (2, 101, "3 events")] {
        let (found, condition) = counted(at);
        assert_eq!((found, told(&condition)), (id, ("if_matched_sid", wanted, Some(value), id == 101)));
    }
}

#[test]
fn explanations_are_bounded_and_keep_the_rules_that_matched() {
    let rules: String = (0..50)
        .map(|id| format!("<rule id='{}' level='9'><match>x{id}</match><description>d</description></rule>", 100 + id))
        .chain(["<rule id='200' level='3'><match>failure</match><description>f</description></rule>".to_owned()])
        .collect();
    let mut session = session(DECODERS, &rules);
    let (_, all) = session.explain(request(EVENT, 0), BOUNDS);
    let (_, few) = session.explain(request(EVENT, 0), Bounds { steps: 10, bytes: 1 << 20 });
    assert_eq!((all.omitted, few.omitted, few.chain.as_slice()), (0, all.rules.len() + 4 - 11, &[1, 200][..]));
    assert_eq!(rule(&few, 200).result, RuleResult::Matched);
    let (_, short) = session.explain(request(EVENT, 0), Bounds { steps: 1_000, bytes: 1_000 });
    assert!(short.bytes < 2_500 && short.omitted > 40, "{} {}", short.bytes, short.omitted);
    // Texts are cut.
    let long = "x".repeat(20_000);
    let rules = format!("<rule id='100' level='9'><match>{long}</match><description>d</description></rule>");
    let (_, cut) = explain(&mut crate::rulesets::session("", &rules), &long);
    assert!(cut.bytes < 3_000, "{}", cut.bytes);
}

#[test]
fn an_event_that_cannot_be_read_has_no_steps() {
    let request = Request { location: b"[001", ..request("x", 0) };
    let (report, explanation) = session("", NO_RULE).explain(request, BOUNDS);
    assert!(report.output.is_none() && explanation.decoders.is_empty() && explanation.rules.is_empty());
    // What follows a NUL is not seen.
    let (_, explanation) = explain(&mut session("", NO_RULE), "a\0bc");
    assert_eq!(explanation.head.log, 0..1);
}

const RULES: &str = "<rule id='100' level='5'><match>failure</match><description>f $(user)</description>
<group>failures,</group></rule>
<rule id='101' level='10' frequency='2' timeframe='60' ignore='5'><if_matched_group>failures</if_matched_group>
<different_field>source</different_field><description>many</description></rule>
<rule id='102' level='7'><if_sid>100</if_sid><if_fts/><description>first</description></rule>
<rule id='103' level='4' noalert='1'><regex>success|json</regex><description>s</description></rule>
<rule id='104' level='4'><if_sid>103</if_sid><list field='user'>etc/lists/known</list><description>l</description></rule>
<rule id='105' level='0'><check_diff/><match>diff</match><description>d</description></rule>
<rule id='106' level='3'><regex type='pcre2'>(\\w+) of (\\w)</regex><description>p</description></rule>";

fn event() -> impl Strategy<Value = String> {
    let head = prop_oneof![Just("Dec 10 01:02:02 host app: "), Just("Dec 10 01:02:02 host app[7]: "), Just("")];
    let user = prop_oneof![Just("mallory"), Just("root"), Just("é"), "[a-z]{1,4}".prop_map(|_| "x")];
    let what = prop_oneof![Just("failure"), Just("success"), Just("diff"), Just("{\"json\":1}"), Just("")];
    (head, what, user, "[ -~é]{0,12}")
        .prop_map(|(head, what, user, rest)| format!("{head}{what} of {user} from 10.2.3.4{rest} port 22"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_explained_event_becomes_what_it_becomes_anyway(
        events in prop::collection::vec((event(), 0_i64..40), 1..12),
        steps in 0_usize..40,
    ) {
        let (mut plain, mut explained) = (session(DECODERS, RULES), session(DECODERS, RULES));
        for (event, at) in &events {
            let expected = plain.process(request(event, *at));
            let (found, explanation) = explained.explain(request(event, *at), Bounds { steps, bytes: 10_000 });
            let rule = found.output.as_ref().and_then(|output| output.rule.as_ref()).map(|rule| rule.id);
            prop_assert_eq!(explanation.chain.last().copied(), rule);
            prop_assert_eq!(found, expected);
            let ranges = explanation.decoders.iter().flat_map(|step| &step.conditions);
            let ranges = ranges.chain(explanation.rules.iter().flat_map(|step| &step.conditions));
            for range in ranges.flat_map(|condition| condition.captures.iter().chain(&condition.at)) {
                prop_assert!(range.start <= range.end && range.end <= event.len(), "{range:?} in {event}");
            }
        }
    }
}

#[needs_shared]
#[test]
fn events_of_the_release_become_the_same_when_they_are_explained() {
    let texts = released(false);
    let ruleset = Ruleset::load(&texts.files(), Settings::default()).ruleset.unwrap();
    let (mut plain, mut explained) = (Session::new(Arc::clone(&ruleset)), Session::new(ruleset));
    let (mut count, mut captures) = (0, 0);
    for line in std::fs::read_to_string(shared_files::path("live/golden/logtest.jsonl")).unwrap().lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let body = line["req_body"].as_str().unwrap_or_default();
        let Ok(body) = serde_json::from_str::<serde_json::Value>(body) else { continue };
        let Some(event) = body["event"].as_str() else { continue };
        let expected = plain.process(request(event, count));
        // As the server has them: they have room for every event of the recordings.
        let bounds = Bounds { steps: 4_000, bytes: 512 << 10 };
        let (found, explanation) = explained.explain(request(event, count), bounds);
        assert_eq!((found.clone(), explanation.omitted), (expected, 0), "{event}");
        let rule = found.output.and_then(|output| output.rule).map(|rule| rule.id);
        assert_eq!(explanation.chain.last().copied(), rule, "{event}");
        for field in explanation.decoders.iter().flat_map(|step| &step.fields) {
            if let Some(at) = &field.at {
                let bytes = &event.as_bytes()[at.clone()];
                assert!(field.value.starts_with(&*String::from_utf8_lossy(bytes)) || bytes.len() > 512, "{event}");
                captures += 1;
            }
        }
        count += 1;
    }
    assert!(count > 150 && captures > 100, "{count} events, {captures} captures");
}
