//! Which agents are in a list, which are in none and why, and what happens to long lists. The view shows a row as the
//! text of its first column.

use std::time::Duration;

use bytes::Bytes;

use super::{everything, fleet, granted};
use crate::agents::{Filters, OverviewForm, Removal, Requirements};
use crate::sink::{RowSink, View};
use crate::{Failed, Fault, Item};
use apid_identity::rbac::{Mode, Permissions, Policy};
use apid_store::query::{Field, Query, QueryError, Sort, Table};
use apid_store::schema::agent;
use apid_store::{Access, Row, Single, StoreError, Value, bind};

pub(super) static NAMES: Table = Table {
    source: &agent::AGENTS,
    fields: &[
        Field::new("number", &agent::ID),
        Field::new("state", &agent::CONNECTION_STATUS),
        Field::new("release", &agent::VERSION),
        Field::new("teams", &agent::GROUPS),
    ],
    always: &["number"],
};

pub(super) struct Texts;

struct TextSink {
    texts: Vec<String>,
    counted: Option<usize>,
}

impl View for Texts {
    fn id(&self) -> &'static str {
        "texts"
    }

    fn table(&self) -> &'static Table {
        &NAMES
    }

    fn estimate(&self, rows: u64, _: &[&'static Field]) -> u64 {
        1_000 * rows
    }

    fn open(&self, fields: &[&'static Field], counted: bool, _: u64) -> Box<dyn RowSink> {
        Box::new(TextSink { texts: Vec::new(), counted: counted.then_some(fields.len()) })
    }
}

impl RowSink for TextSink {
    fn row(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let text = |column| match row.value(column)? {
            Value::Integer(number) => Ok(number.to_string()),
            Value::Text(text) => Ok(String::from_utf8_lossy(text).into_owned()),
            _ => Ok::<_, StoreError>("-".to_owned()),
        };
        self.texts.push(match self.counted {
            Some(columns) => format!("{}:{}", text(0)?, text(columns)?),
            None => text(0)?,
        });
        Ok(())
    }

    fn finish(self: Box<Self>, total: u64, failed: &Failed) -> Bytes {
        let failed = failed.groups().iter().map(|(fault, items)| format!("{fault:?}{items:?}"));
        let failed: Vec<_> = failed.collect();
        format!("{} of {total} {}", self.texts.join(" "), failed.join(" ")).trim().to_owned().into()
    }
}

pub(super) static VIEW: Texts = Texts;

/// An overview whose last agent is shown by [`VIEW`].
pub(super) static OVERVIEW: OverviewForm<3> = OverviewForm {
    systems: [&agent::OS_NAME, &agent::OS_PLATFORM, &agent::OS_VERSION],
    version: &agent::VERSION,
    view: &VIEW,
};

pub(super) fn text(reply: Result<Bytes, Fault>) -> String {
    String::from_utf8(reply.unwrap().to_vec()).unwrap()
}

pub(super) fn asked(q: &str) -> Query {
    let mut query = Query::default();
    query.filter_text(q).unwrap();
    query
}

#[tokio::test]
async fn a_list_has_the_agents_that_are_granted() {
    let fleet = fleet(5);
    let agents = &fleet.agents;
    let policy = |resources: &[&str], effect: &str| Policy {
        actions: vec!["agent:read".to_owned()],
        resources: resources.iter().map(|text| (*text).to_owned()).collect(),
        effect: effect.to_owned(),
    };
    let two = Permissions::reduce(Mode::White, &[policy(&["agent:id:001", "agent:id:002", "agent:id:777"], "allow")]);
    let two = two.unwrap();
    let list =
        async |ids: Option<&[&str]>, q: &str| text(agents.list(&granted(agents, &two, ids), asked(q), &VIEW).await);
    assert_eq!(list(None, "").await, "1 2 of 2");
    assert_eq!(list(None, "number=3").await, "of 0");
    assert_eq!(
        list(Some(&["001", "003", "777"]), "").await,
        r#"1 of 1 Denied("agent:id")[Named("003")] UnknownAgent[Named("777")]"#
    );
    let others = [policy(&["agent:id:*"], "allow"), policy(&["agent:id:000", "agent:id:004"], "deny")];
    let others = granted(agents, &Permissions::reduce(Mode::White, &others).unwrap(), None);
    let page = Query { limit: 2, sort: Some(Sort::parse("-number")), ..Query::default() };
    assert_eq!(text(agents.list(&others, page, &VIEW).await), "5 3 of 4");
}

#[tokio::test]
async fn lists_of_operations() {
    let fleet = fleet(9);
    let (agents, all) = (&fleet.agents, everything(&fleet.agents, None));
    Single::open(&fleet.home.global_db(), Access::ReadWrite)
        .unwrap()
        .write(|writer| {
            writer.change("UPDATE agent SET \"group\" = NULL WHERE id IN (0, 2)", &[])?;
            writer.change("UPDATE agent SET version = ?1 WHERE id IN (0, 3)", bind!["Wazuh v5.0.0"])
        })
        .unwrap();
    assert_eq!(text(agents.no_group(&all, Query::default(), &VIEW).await), "2 of 1");
    assert_eq!(text(agents.in_group(&all, "windows", Query::default(), &VIEW).await), "3 8 of 2");
    assert_eq!(text(agents.in_group(&all, "null", Query::default(), &VIEW).await), "of 0");
    assert_eq!(text(agents.in_group(&all, "windows", asked("number>5"), &VIEW).await), "8 of 1");
    // 6 never connected, and so has no version.
    assert_eq!(text(agents.outdated(&all, Query::default(), &VIEW).await), "1 2 4 5 7 8 9 of 7");
    let by_state = Query { select: Some(vec!["state".into()]), ..asked("number!=0") };
    assert_eq!(
        text(agents.distinct(&all, by_state, &VIEW).await),
        "active:6 disconnected:1 pending:1 never_connected:1 of 9"
    );
    let one = everything(agents, Some(&["004"]));
    assert_eq!(text(agents.one(&one, Query::default(), &VIEW).await), "4 of 1");
    let unknown = everything(agents, Some(&["0004"]));
    assert_eq!(agents.one(&unknown, Query::default(), &VIEW).await, Err(Fault::UnknownAgent));
    let wrong = QueryError::UnknownField { field: "id".into(), available: NAMES.names() };
    assert_eq!(agents.list(&all, asked("id=1"), &VIEW).await, Err(wrong.into()));
}

#[tokio::test]
async fn a_reply_is_kept_until_the_database_changes() {
    let fleet = fleet(3);
    let (agents, all) = (&fleet.agents, everything(&fleet.agents, None));
    let reply = async || agents.list(&all, asked("state=active"), &VIEW).await.unwrap();
    // The first reader only learns the state of the file.
    reply().await;
    let (first, second) = (reply().await, reply().await);
    assert_eq!((&first, first.as_ptr()), (&second, second.as_ptr()));
    let set = "UPDATE agent SET connection_status = 'pending' WHERE id = 1";
    Single::open(&fleet.home.global_db(), Access::ReadWrite).unwrap().write(|writer| writer.change(set, &[])).unwrap();
    assert_ne!(reply().await, first);
}

#[tokio::test]
async fn a_long_list_waits_for_its_part_of_the_budget() {
    let fleet = fleet(6_300);
    let (agents, all) = (&fleet.agents, everything(&fleet.agents, None));
    for sort in [None, Some("-number")] {
        let query = Query { limit: 100_000, sort: sort.map(Sort::parse), ..Query::default() };
        let taken = agents.shared.budget.permit(u64::MAX).await;
        assert!(agents.list(&all, Query::default(), &VIEW).await.is_ok());
        let mut list = std::pin::pin!(agents.list(&all, query, &VIEW));
        assert!(tokio::time::timeout(Duration::from_millis(100), &mut list).await.is_err(), "{sort:?}");
        // What has changed meanwhile is in the reply.
        let set = "UPDATE agent SET version = 'x' WHERE id = 7";
        Single::open(&fleet.home.global_db(), Access::ReadWrite)
            .unwrap()
            .write(|writer| writer.change(set, &[]))
            .unwrap();
        drop(taken);
        let mut expected: Vec<_> = (0..=6_300).map(|id: u32| id.to_string()).collect();
        if sort.is_some() {
            expected.reverse();
        }
        assert_eq!(text(list.await), format!("{} of 6301", expected.join(" ")), "{sort:?}");
    }
}

#[tokio::test]
async fn agents_are_removed_that_satisfy_the_requirements() {
    let fleet = fleet(20);
    let agents = &fleet.agents;
    let remove = async |ids: Option<&[&str]>, state: &str, age: &str, q: Option<&str>, purge| {
        let filters = Filters { older_than: Some(age.to_owned()), ..Filters::default() }
            .with(&agent::CONNECTION_STATUS, [state.to_owned()]);
        let requirements = Requirements::new(filters, q.map(str::to_owned), &NAMES).unwrap().into();
        let outcome = agents.remove(&everything(agents, ids), Removal { requirements, purge }).await.unwrap();
        (outcome.done, outcome.failed.groups().to_vec())
    };
    let (done, failed) = remove(Some(&["001"]), "never_connected", "0s", Some("number=1"), false).await;
    let [(Fault::Unmet(unmet), items)] = failed.as_slice() else { panic!("{failed:?}") };
    assert_eq!((done, items.as_slice(), unmet.q()), (vec![], &[Item::Agent(1)][..], Some("number=1")));
    let (done, failed) = remove(Some(&["001", "000", "999"]), "all", "0s", None, false).await;
    let unknown = (Fault::UnknownAgent, vec![Item::from("999")]);
    assert_eq!((done, failed), (vec![1], vec![unknown, (Fault::IsManager, vec![Item::Agent(0)])]));
    let unknown = (Fault::UnknownAgent, vec![Item::from("001")]);
    assert_eq!(remove(Some(&["001"]), "all", "0s", None, true).await, (vec![], vec![unknown]));
    let sample = "the sample was last heard of in 2025";
    assert_eq!(remove(None, "disconnected", "1d", None, false).await, (vec![3, 11, 18], vec![]), "{sample}");
    assert_eq!(remove(None, "disconnected", "0s", None, false).await, (vec![], vec![]));
}

/// So many comparisons that nothing satisfies.
fn comparisons(count: usize) -> String {
    (0..count).map(|number| format!("state=x{number}")).collect::<Vec<_>>().join(",")
}

#[tokio::test]
async fn what_costs_too_much_is_refused_before_it_runs() {
    let fleet = fleet(2_500);
    let (agents, all) = (&fleet.agents, everything(&fleet.agents, None));
    let refused = |most| Fault::from(QueryError::TooCostly { comparisons: 30_000, rows: 2_501, most });
    let is_costly = |fault| matches!(fault, Fault::Query(QueryError::TooCostly { .. }));
    let costly = || asked(&comparisons(30_000));
    assert_eq!(agents.list(&all, costly(), &VIEW).await, Err(refused(14_390)));
    assert_eq!(agents.no_group(&all, costly(), &VIEW).await.err().map(is_costly), Some(true));
    assert_eq!(agents.outdated(&all, costly(), &VIEW).await.err().map(is_costly), Some(true));
    assert_eq!(agents.distinct(&all, costly(), &VIEW).await.err().map(is_costly), Some(true));
    // Few may be compared with as much.
    let two = everything(agents, Some(&["001", "002"]));
    assert_eq!(text(agents.list(&two, costly(), &VIEW).await), "of 0");
    assert_eq!(text(agents.list(&all, asked("number=1;state!=x"), &VIEW).await), "1 of 1");
    // So may a change.
    let requirements = Requirements::new(Filters::default(), Some(comparisons(30_000)), &NAMES).unwrap();
    let removal = Removal { requirements: requirements.into(), purge: false };
    assert_eq!(agents.remove(&all, removal.clone()).await.err(), Some(refused(14_390)));
    let outcome = agents.remove(&two, removal).await.unwrap();
    assert_eq!((outcome.done, outcome.failed.groups().len()), (vec![], 1));
}

/// The same list, whether it is made where it is planned or moved to the lane of heavy work.
#[tokio::test]
async fn costly_lists_are_the_same_as_cheap_ones() {
    let fleet = fleet(1_000);
    let (agents, all) = (&fleet.agents, everything(&fleet.agents, None));
    let cheap = text(agents.list(&all, asked("number>990"), &VIEW).await);
    let padded = format!("number>990;(number>0,{})", comparisons(500));
    assert_eq!(text(agents.list(&all, asked(&padded), &VIEW).await), cheap);
    let limit = Query { limit: 100_000, ..Query::default() };
    assert!(text(agents.list(&all, limit, &VIEW).await).ends_with(" 1000 of 1001"));
    let by_state = |q: &str| Query { select: Some(vec!["state".into()]), ..asked(q) };
    let cheap = text(agents.distinct(&all, by_state("number>990"), &VIEW).await);
    assert_eq!(text(agents.distinct(&all, by_state(&padded), &VIEW).await), cheap);
}

#[tokio::test]
async fn what_is_denied_is_denied_without_a_key() {
    let fleet = fleet(4);
    let agents = &fleet.agents;
    Single::open(&fleet.home.global_db(), Access::ReadWrite)
        .unwrap()
        .write(|writer| {
            writer.script(
                "INSERT INTO agent (id, name, date_add, \"group\")
                 VALUES (5, 'lost', 1, 'windows'), (6, 'removed', 1, 'linux');
                 INSERT INTO belongs (id_agent, id_group, priority)
                 SELECT 5, id, 0 FROM \"group\" WHERE name = 'windows';",
            )
        })
        .unwrap();
    let keys = std::fs::read_to_string(fleet.home.client_keys()).unwrap();
    std::fs::write(fleet.home.client_keys(), keys + "006 !removed any 00\n").unwrap();
    let everything = ["agent:id:*"].as_slice();
    for (mode, allowed, denied, expected) in [
        (Mode::White, everything, [].as_slice(), "0 1 2 3 4 5 6 of 7"),
        (Mode::White, everything, &["agent:id:005", "agent:id:006"], "0 1 2 3 4 of 5"),
        (Mode::White, everything, &["agent:group:windows"], "0 1 2 4 6 of 5"),
        (Mode::White, &["agent:id:001", "agent:id:006"], &[], "1 6 of 2"),
        (Mode::White, &["agent:group:windows"], &[], "3 5 of 2"),
        (Mode::White, &["agent:group:windows"], &["agent:id:005"], "3 of 1"),
        (Mode::Black, &[], &["agent:id:005"], "0 1 2 3 4 6 of 6"),
        (Mode::Black, &[], &["agent:id:5", "agent:id:0006"], "0 1 2 3 4 5 6 of 7"),
    ] {
        let policy = |resources: &[&str], effect: &str| Policy {
            actions: vec!["agent:read".to_owned()],
            resources: resources.iter().map(|text| (*text).to_owned()).collect(),
            effect: effect.to_owned(),
        };
        let policies = [policy(allowed, "allow"), policy(denied, "deny")];
        let granted = granted(agents, &Permissions::reduce(mode, &policies).unwrap(), None);
        let listed = text(agents.list(&granted, Query::default(), &VIEW).await);
        assert_eq!(listed, expected, "{mode} {allowed:?} {denied:?}");
        let counted = agents.states(&granted).await.unwrap().total;
        let shown = expected.split(' ').filter(|id| id.parse::<u64>().is_ok_and(|id| id > 0)).count();
        // The total at the end is a number too.
        assert_eq!(counted + 1, u64::try_from(shown).unwrap(), "{mode} {allowed:?} {denied:?}");
    }
    // Named, they are unknown, and denied where they are.
    let named = |permissions: &Permissions| granted(agents, permissions, Some(&["001", "005"]));
    let list = async |granted| text(agents.list(&granted, Query::default(), &VIEW).await);
    assert_eq!(list(named(&Permissions::unlimited())).await, r#"1 of 1 UnknownAgent[Named("005")]"#);
    let denied = Policy {
        actions: vec!["agent:read".to_owned()],
        resources: ["windows", "linux", "dbservers"].map(|group| format!("agent:group:{group}")).to_vec(),
        effect: "deny".to_owned(),
    };
    let denied = Permissions::reduce(Mode::Black, &[denied]).unwrap();
    let lost = list(granted(agents, &denied, Some(&["004", "005"]))).await;
    assert_eq!(lost, r#"4 of 1 Denied("agent:id")[Named("005")]"#);
}

/// A line of the file of keys is there before the row, and a row may be lost.
#[tokio::test]
async fn a_named_agent_that_has_a_key_and_no_row_is_a_failed_item() {
    let fleet = fleet(4);
    let agents = &fleet.agents;
    let keys = std::fs::read_to_string(fleet.home.client_keys()).unwrap();
    std::fs::write(fleet.home.client_keys(), keys + "015 ghost any 00\n").unwrap();
    let named = |ids: &[&str]| granted(agents, &Permissions::unlimited(), Some(ids));
    let list = async |granted| text(agents.list(&granted, Query::default(), &VIEW).await);
    assert_eq!(list(named(&["015"])).await, r#"of 0 UnknownAgent[Named("015")]"#);
    assert_eq!(list(named(&["015", "002", "099"])).await, r#"2 of 1 UnknownAgent[Named("099"), Named("015")]"#);
    let one = agents.one(&named(&["015"]), Query::default(), &VIEW).await;
    assert_eq!(one.unwrap_err(), Fault::UnknownAgent);
    // Nobody has asked for it.
    assert_eq!(list(everything(agents, None)).await, "0 1 2 3 4 of 5");
}
