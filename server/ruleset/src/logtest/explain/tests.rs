#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::tests::Tester;
use super::*;

fn rules(text: &str) -> Changed {
    changed(Kind::Rules, "local.xml", text)
}

fn changed(kind: Kind, name: &str, text: &str) -> Changed {
    Changed { kind, file: Wanted { name: name.to_owned(), folder: None }, text: text.to_owned() }
}

async fn explain(tester: &Tester, events: &[&str], files: Vec<Changed>) -> Result<Explained, Fault> {
    let events = events.iter().map(|event| (*event).to_owned()).collect();
    tester.ruleset.logtest.explain(Explain { events, location: "test".to_owned(), files }).await
}

/// The chain of rules of each event.
fn chains(outcome: &Outcome) -> Vec<Vec<u32>> {
    outcome.events.iter().map(|event| event.explanation.chain.clone()).collect()
}

fn said(outcome: &Outcome) -> Vec<String> {
    let place = |message: &Message| message.place.as_ref().map_or(String::new(), |place| format!("{place}: "));
    outcome.messages.iter().map(|message| format!("{}{message}", place(message))).collect()
}

const MORE: &str = "<group name='a,'>
<rule id='100' level='5'><match>bad</match><description>d</description></rule>
<rule id='101' level='7' frequency='2' timeframe='60'><if_matched_sid>100</if_matched_sid>
<description>m</description></rule>
</group>";

#[tokio::test]
async fn events_are_explained_without_a_session_and_with_changed_files_beside() {
    let tester = Tester::new("");
    let explained = explain(&tester, &["bad", "good", "bad"], vec![rules(MORE)]).await.unwrap();
    let (before, after) = (explained.before, explained.after.unwrap());
    assert!(before.is_loaded && after.is_loaded && after.messages.is_empty(), "{:?}", said(&after));
    assert_eq!(chains(&before), [vec![1, 100], vec![], vec![1, 100]]);
    assert_eq!(chains(&after), [vec![1, 100], vec![], vec![1, 100, 101]]);
    // Nothing is written, and nothing is kept.
    let again = explain(&tester, &["bad"], Vec::new()).await.unwrap();
    assert_eq!((chains(&again.before), again.after.is_none()), (vec![vec![1, 100]], true));
    assert_eq!(tester.ruleset.logtest.sessions(), 0);
}

#[tokio::test]
async fn a_new_file_of_decoders_is_added() {
    let tester = Tester::new("");
    let decoder = "<decoder name='new'><prematch>^new </prematch></decoder>";
    let files = vec![changed(Kind::Decoders, "zz.xml", decoder)];
    let explained = explain(&tester, &["new event"], files).await.unwrap();
    let names = |outcome: &Outcome| -> Vec<String> {
        let fitting = outcome.events[0].explanation.decoders.iter().filter(|step| step.fits);
        fitting.map(|step| step.name.clone()).collect()
    };
    assert_eq!((names(&explained.before), names(&explained.after.unwrap())), (vec![], vec!["new".to_owned()]));
}

#[tokio::test]
async fn faults_of_changed_files_have_their_places_and_the_ruleset_of_the_home_is_explained_nevertheless() {
    let tester = Tester::new("");
    let broken = MORE.replace("<match>bad</match>", "<nope/>");
    let explained = explain(&tester, &["bad"], vec![rules(&broken)]).await.unwrap();
    let after = explained.after.unwrap();
    assert!(explained.before.is_loaded && !after.is_loaded && after.events.is_empty());
    assert_eq!(said(&after)[0], "etc/rules/local.xml:2:26: ERROR: Invalid option 'nope' for rule '100'.");
    let explained = explain(&tester, &["bad"], vec![rules("<group name='a,'>\n<rule")]).await.unwrap();
    let after = explained.after.unwrap();
    assert!(said(&after)[0].starts_with("ERROR: etc/rules/local.xml: "), "{:?}", said(&after));
    // What was wrong before is not told of changed files again.
    let unknown = MORE.replace("<match>bad</match>", "<if_sid>9999</if_sid><match>bad</match>");
    tester.write("etc/rules/local.xml", &unknown);
    let explained = explain(
        &tester,
        &["bad"],
        vec![changed(
            Kind::Rules,
            "other.xml",
            "<group name='a,'>
<rule id='200' level='3'><match>x</match><description>d</description></rule></group>",
        )],
    )
    .await
    .unwrap();
    assert!(!said(&explained.before).is_empty() && said(&explained.after.unwrap()).is_empty());
}

#[tokio::test]
async fn what_could_not_be_a_file_or_an_event_is_refused() {
    let tester = Tester::new("");
    for name in ["", ".a.xml", "../a.xml", "a/b.xml"] {
        let refused = explain(&tester, &["x"], vec![changed(Kind::Rules, name, MORE)]).await;
        assert_eq!(refused.err(), Some(Fault::NoFile(name.to_owned())), "{name}");
    }
    for folder in ["etc", "../etc/rules", "etc/decoders"] {
        let mut file = rules(MORE);
        file.file.folder = Some(folder.to_owned());
        let refused = explain(&tester, &["x"], vec![file]).await;
        assert_eq!(refused.err(), Some(Fault::NotConfigured(Kind::Rules)), "{folder}");
    }
    assert!(matches!(explain(&tester, &[""], Vec::new()).await, Err(Fault::Logtest(_))));
    let off = Tester::new("<rule_test><enabled>no</enabled></rule_test>");
    assert!(matches!(explain(&off, &["x"], Vec::new()).await, Err(Fault::Link(_))));
}
