//! What sessions remember: counted events, first ones, silent rules.

use crate::rulesets::{fired, process, session};

const FAILURE: &str = "Dec 10 01:02:02 host app: failure of mallory from 10.2.3.4";

const DECODERS: &str = "<decoder name='app-failure'><parent>app</parent><prematch>^failure </prematch>
<regex offset='after_prematch'>^of (\\w+) from (\\S+)</regex><order>user, srcip</order><fts>user</fts></decoder>";

/// A rule for failures, and one that counts them.
fn counting(attributes: &str, options: &str) -> String {
    format!(
        "<rule id='100' level='5'><decoded_as>app</decoded_as><match>failure</match><description>f</description>\
         <group>failures,</group></rule><rule id='101' level='10' {attributes}>{options}\
         <description>many</description></rule>"
    )
}

fn ids(rules: &str, events: &[(&str, i64)]) -> Vec<u32> {
    let mut session = session(DECODERS, rules);
    events.iter().map(|(event, at)| fired(&mut session, event, *at).map_or(0, |(id, _)| id)).collect()
}

#[test]
fn events_are_counted_once() {
    let rules = counting("frequency='3' timeframe='60'", "<if_matched_sid>100</if_matched_sid>");
    let mut session = session(DECODERS, &rules);
    let ids: Vec<_> = (0..8).map(|at| fired(&mut session, FAILURE, at).unwrap().0).collect();
    // Two earlier ones and the event itself; those that made an alert count no more, but the last of them does.
    assert_eq!(ids, [100, 100, 101, 100, 100, 101, 100, 100]);
    let report = process(&mut session, FAILURE, "stdin", 8);
    let rule = report.output.as_ref().unwrap().rule.as_ref().unwrap();
    assert_eq!((rule.id, rule.frequency, rule.fired_times), (101, Some(3), Some(3)));
    let previous = report.output.unwrap().previous_output.unwrap();
    assert_eq!(previous, [FAILURE; 2].join("\n"));
}

#[test]
fn what_is_too_old_does_not_count() {
    let rules = counting("frequency='2' timeframe='10'", "<if_matched_sid>100</if_matched_sid>");
    assert_eq!(ids(&rules, &[(FAILURE, 0), (FAILURE, 10), (FAILURE, 21)]), [100, 101, 100]);
}

#[test]
fn fields_are_compared() {
    let other_user = "Dec 10 01:02:02 host app: failure of eve from 10.2.3.4";
    let other_host = "Dec 10 01:02:02 host app: failure of eve from 10.2.3.5";
    for (options, expected) in [
        ("<same_user />", [100, 100, 101]),
        ("<same_source_ip />", [100, 101, 100]),
        ("<different_srcip />", [100, 100, 101]),
        ("<not_same_user />", [100, 101, 101]),
        ("<same_field>nothing</same_field>", [100, 100, 100]),
    ] {
        let options = format!("<if_matched_sid>100</if_matched_sid>{options}");
        let rules = counting("frequency='2' timeframe='60'", &options);
        assert_eq!(ids(&rules, &[(FAILURE, 0), (other_user, 1), (other_host, 2)]), expected, "{options}");
    }
}

#[test]
fn groups_and_patterns_are_counted() {
    for options in [
        "<if_matched_group>failures</if_matched_group>",
        "<if_sid>100</if_sid><if_matched_regex>^failure of \\w+</if_matched_regex>",
    ] {
        let rules = counting("frequency='3' timeframe='60'", options);
        assert_eq!(ids(&rules, &[(FAILURE, 0), (FAILURE, 1), (FAILURE, 2)]), [100, 100, 101], "{options}");
    }
}

#[test]
fn events_of_other_agents_count_only_if_that_is_asked_for() {
    for (options, expected) in [("", 100), ("<global_frequency />", 101)] {
        let options = format!("<if_matched_sid>100</if_matched_sid>{options}");
        let mut session = session(DECODERS, &counting("frequency='2' timeframe='60'", &options));
        process(&mut session, FAILURE, "[001] (one) any->/log", 0);
        let report = process(&mut session, FAILURE, "[002] (two) any->/log", 1);
        assert_eq!(report.output.unwrap().rule.unwrap().id, expected, "{options}");
    }
}

#[test]
fn rules_of_level_0_are_neither_alerts_nor_counted() {
    let rules = counting("frequency='2'", "<if_matched_sid>100</if_matched_sid>").replace("level='5'", "level='0'");
    let mut session = session(DECODERS, &rules);
    for at in 0..3 {
        assert_eq!(fired(&mut session, FAILURE, at), Some((100, false)));
    }
}

#[test]
fn a_rule_is_silent_for_a_while() {
    let rules = "<rule id='100' level='5' ignore='60'><match>failure</match><description>f</description></rule>";
    let mut session = session(DECODERS, rules);
    let alerts: Vec<_> = [0, 1, 59, 60, 61].map(|at| fired(&mut session, FAILURE, at).unwrap().1).into();
    assert_eq!(alerts, [true, false, false, true, true]);
}

#[test]
fn only_the_first_of_a_kind() {
    let rules = "<rule id='100' level='5'><if_fts /><description>first $(user) $(dstuser)</description></rule>";
    let mut session = session(DECODERS, rules);
    let eve = FAILURE.replace("mallory", "eve");
    let ids: Vec<_> = [FAILURE, FAILURE, &eve, FAILURE].map(|event| fired(&mut session, event, 0).is_some()).into();
    assert_eq!(ids, [true, false, true, false]);
}

#[test]
fn an_event_that_is_not_like_the_last_one() {
    let rules = "<rule id='100' level='5'><match>^ports: </match><check_diff /><description>new</description></rule>";
    let mut session = session("", rules);
    let found: Vec<_> =
        ["ports: 22", "ports: 22", "ports: 22 80", "ports: 22"].map(|event| fired(&mut session, event, 0)).into();
    assert_eq!(found, [None, None, Some((100, true)), Some((100, true))]);
    let output = process(&mut session, "ports: 1", "stdin", 0).output.unwrap();
    assert_eq!(output.previous_log.as_deref(), Some("ports: 22"));
    assert_eq!(output.previous_output.as_deref(), Some("Previous output:\nports: 22"));
}

#[test]
fn sessions_know_nothing_of_each_other() {
    let rules = counting("frequency='2'", "<if_matched_sid>100</if_matched_sid>");
    let mut one = session(DECODERS, &rules);
    let mut other = apid_engine::Session::new(one.ruleset().clone());
    assert_eq!(fired(&mut one, FAILURE, 0).unwrap().0, 100);
    assert_eq!(fired(&mut other, FAILURE, 0).unwrap().0, 100);
    assert_eq!(fired(&mut one, FAILURE, 0).unwrap().0, 101);
}

#[test]
fn old_events_are_forgotten() {
    let texts = crate::rulesets::small(
        DECODERS,
        &format!("<group name='x'>{}</group>", counting("frequency='2'", "<if_matched_sid>100</if_matched_sid>")),
    );
    let settings = apid_engine::settings::Settings { events: 20, ..Default::default() };
    let ruleset = apid_engine::Ruleset::load(&texts.files(), settings).ruleset.unwrap();
    let mut session = apid_engine::Session::new(ruleset);
    assert_eq!(fired(&mut session, FAILURE, 0).unwrap().0, 100);
    // Each of these is counted with the one before it.
    let eve = "Dec 10 01:02:02 host app: other failure";
    for _ in 0..100 {
        fired(&mut session, eve, 1).unwrap();
    }
    assert!(fired(&mut session, FAILURE, 2).is_some());
}

#[test]
fn rulesets_are_shared_and_sessions_move_between_threads() {
    let mut session = session("", "<rule id='100' level='3'><match>a</match><description>d</description></rule>");
    let ruleset = session.ruleset().clone();
    let other = std::thread::spawn(move || fired(&mut apid_engine::Session::new(ruleset), "a", 0));
    assert_eq!(fired(&mut session, "a", 0), Some((100, true)));
    assert_eq!(other.join().unwrap(), Some((100, true)));
}
