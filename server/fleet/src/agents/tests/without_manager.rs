//! A generation of the API in which the manager is no agent, beside one in which it is agent 000, over the same home.

use super::lists::{OVERVIEW, VIEW, asked, text};
use super::{everything, fleet, granted};
use crate::agents::targets::Report;
use crate::agents::{Filters, Removal, Requirements};
use crate::sink::View as _;
use crate::{Fault, Item};
use apid_identity::rbac::{Mode, Permissions, Policy, Universe};
use apid_store::query::{Query, Sort};
use apid_store::{Access, Single, bind};

fn policy(resources: &[&str], effect: &str) -> Policy {
    Policy {
        actions: vec!["agent:read".to_owned()],
        resources: resources.iter().map(|text| (*text).to_owned()).collect(),
        effect: effect.to_owned(),
    }
}

#[tokio::test]
async fn agent_000_is_in_no_list() {
    let fleet = fleet(4);
    let (with, without) = (&fleet.agents, fleet.agents.without_manager());
    let all = everything(&without, None);
    for (q, sort, expected) in [
        ("", None, ("0 1 2 3 4 of 5", "1 2 3 4 of 4")),
        ("", Some("-number"), ("4 3 2 1 0 of 5", "4 3 2 1 of 4")),
        ("number<2", None, ("0 1 of 2", "1 of 1")),
        ("number=0", None, ("0 of 1", "of 0")),
    ] {
        let query = || Query { sort: sort.map(Sort::parse), ..asked(q) };
        for _ in 0..3 {
            let lists = [with, &without].map(|agents| agents.list(&all, query(), &VIEW));
            let [first, second] = lists;
            assert_eq!((text(first.await).as_str(), text(second.await).as_str()), expected, "{q} {sort:?}");
        }
    }
    let by_state = || Query { select: Some(vec!["state".into()]), ..asked("number<2") };
    let distinct = async |agents: &crate::agents::Agents| text(agents.distinct(&all, by_state(), &VIEW).await);
    assert_eq!((distinct(with).await, distinct(&without).await), ("active:2 of 2".into(), "active:1 of 1".into()));
}

#[tokio::test]
async fn agent_000_is_unknown_where_it_is_named() {
    let fleet = fleet(3);
    let without = fleet.agents.without_manager();
    let named = everything(&without, Some(&["000", "001"]));
    let unknown = (Fault::UnknownAgent, vec![Item::from("000")]);
    let listed = text(without.list(&named, Query::default(), &VIEW).await);
    assert_eq!(listed, r#"1 of 1 UnknownAgent[Named("000")]"#);
    let one = everything(&without, Some(&["000"]));
    assert_eq!(without.one(&one, Query::default(), &VIEW).await, Err(Fault::UnknownAgent));
    assert_eq!(without.keys(&named).await.unwrap().failed.groups(), std::slice::from_ref(&unknown));
    for report in [Report::Named, Report::NamedOfAll] {
        let targets = without.targets(&named, None, report).unwrap();
        let ids: Vec<_> = targets.agents.iter().map(|agent| agent.id).collect();
        assert_eq!((ids, targets.failed.groups()), (vec![1], std::slice::from_ref(&unknown)), "{report:?}");
    }
    assert_eq!(without.target(&one), Err(Fault::UnknownAgent));
    let requirements = Requirements::new(Filters::default(), None, &super::lists::NAMES).unwrap();
    let removal = Removal { requirements: requirements.into(), purge: false };
    let removed = without.remove(&named, removal).await.unwrap();
    assert_eq!((removed.done, removed.failed.groups()), (vec![1], std::slice::from_ref(&unknown)));
}

#[tokio::test]
async fn permissions_on_agent_000_mean_nothing() {
    let fleet = fleet(3);
    let (with, without) = (&fleet.agents, fleet.agents.without_manager());
    assert!(with.all("agent:id").unwrap().contains("000"));
    assert_eq!(without.all("agent:id").unwrap().into_iter().collect::<Vec<_>>(), ["001", "002", "003"]);
    for (mode, policies, expected) in [
        (Mode::White, vec![policy(&["agent:id:000", "agent:id:002"], "allow")], "2 of 1"),
        (Mode::White, vec![policy(&["agent:id:*"], "allow"), policy(&["agent:id:002"], "deny")], "1 3 of 2"),
        (Mode::Black, vec![policy(&["agent:id:000"], "deny")], "1 2 3 of 3"),
        (Mode::White, vec![policy(&["agent:id:000"], "allow")], "of 0"),
    ] {
        let permissions = Permissions::reduce(mode, &policies).unwrap();
        let granted = granted(&without, &permissions, None);
        assert_eq!(text(without.list(&granted, Query::default(), &VIEW).await), expected, "{mode} {policies:?}");
        let counted = without.states(&granted).await.unwrap().total;
        assert!(expected.ends_with(&format!("of {counted}")), "{mode} {policies:?}: {counted}");
    }
}

#[tokio::test]
async fn what_is_told_of_all_agents_is_the_same() {
    let fleet = fleet(20);
    let (with, without) = (&fleet.agents, fleet.agents.without_manager());
    let all = everything(&without, None);
    assert_eq!(with.states(&all).await.unwrap(), without.states(&all).await.unwrap());
    assert_eq!(with.platforms(&all).await.unwrap(), without.platforms(&all).await.unwrap());
    assert_eq!(with.summary(&all).await.unwrap(), without.summary(&all).await.unwrap());
    assert_eq!(with.overview(&all, &OVERVIEW).await.unwrap(), without.overview(&all, &OVERVIEW).await.unwrap());
    let no_group = async |agents: &crate::agents::Agents| agents.no_group(&all, Query::default(), &VIEW).await.unwrap();
    assert_eq!(no_group(with).await, no_group(&without).await);
}

/// A reply that is kept for one generation is none for the other, whichever asks first.
#[tokio::test]
async fn kept_replies_are_those_of_the_own_generation() {
    let fleet = fleet(3);
    let (with, without) = (&fleet.agents, fleet.agents.without_manager());
    let all = everything(&without, None);
    let list = async |agents: &crate::agents::Agents| agents.list(&all, Query::default(), &VIEW).await.unwrap();
    // The first reader only learns the state of the file.
    list(with).await;
    let kept = (list(&without).await, list(with).await);
    let again = (list(&without).await, list(with).await);
    assert_eq!((kept.0.as_ptr(), kept.1.as_ptr()), (again.0.as_ptr(), again.1.as_ptr()), "both are kept");
    assert_eq!((&kept.0[..], &kept.1[..]), (&b"1 2 3 of 3"[..], &b"0 1 2 3 of 4"[..]));
    assert_eq!(VIEW.id(), "texts");
}

#[tokio::test]
async fn agents_are_outdated_against_a_release() {
    let fleet = fleet(3);
    let without = fleet.agents.without_manager();
    Single::open(&fleet.home.global_db(), Access::ReadWrite)
        .unwrap()
        .write(|writer| writer.change("UPDATE agent SET version = ?1 WHERE id = 2", bind!["v5.0.0"]))
        .unwrap();
    let all = everything(&without, None);
    let outdated = without.outdated_against(&all, "v5.0.0", Query::default(), &VIEW).await;
    assert_eq!(text(outdated), "1 3 of 2");
}
