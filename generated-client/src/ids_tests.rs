#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::{AgentId, GroupId, RoleId, RuleNumber};
use crate::failures::ItemId;
use crate::json::{Decode, Encode, Tree};

fn id<T>(id: impl Into<T>) -> T {
    id.into()
}

fn ids<T>(list: impl IntoIterator<Item: Into<T>>) -> Vec<T> {
    list.into_iter().map(Into::into).collect()
}

#[test]
fn an_argument_may_be_a_literal_a_text_or_an_id() {
    let agent = id::<AgentId>(5);
    assert_eq!(agent, "005");
    assert_eq!(id::<AgentId>(12345), "12345");
    assert_eq!(id::<AgentId>(&agent), agent);
    assert_eq!(id::<AgentId>("005".to_owned()), agent);
    assert_eq!(id::<AgentId>(&"005".to_owned()), agent);
    assert_eq!(id::<RoleId>(1), 1);
    assert_eq!(id::<RoleId>(1_u32), 1);
    assert_eq!(id::<RoleId>(1_i64), id::<RoleId>(&RoleId::from(1)));
    assert_eq!("110".parse(), Ok(RuleNumber::from(110)));
    assert!("web".parse::<RuleNumber>().is_err());
    assert_eq!("web".parse(), Ok(GroupId::from("web")));
}

#[test]
fn lists_take_whatever_becomes_an_id() {
    let agents = ids::<AgentId>(["001", "002"]);
    assert_eq!(ids::<AgentId>(&agents), agents);
    assert_eq!(ids::<AgentId>(["001", "002"].iter()), agents);
    assert_eq!(ids::<AgentId>([1, 2]), agents);
    assert_eq!(ids::<AgentId>(agents.clone()), agents);
    assert_eq!(ids::<RoleId>([1, 2]), ids::<RoleId>(vec![RoleId::from(1), RoleId::from(2)]));
}

#[test]
fn ids_travel_as_what_they_are() {
    let read = |text| Tree::parse(text).unwrap();
    assert_eq!(AgentId::decode(read("\"001\"")).unwrap().encode().unwrap(), "001");
    assert_eq!(RoleId::decode(read("7")).unwrap().encode().unwrap(), 7);
    assert!(!RoleId::accepts(&read("\"x\"")));
    assert!(!AgentId::accepts(&read("[]")));
}

#[test]
fn ids_are_compared_with_what_failed() {
    assert_eq!(ItemId::Text("001".to_owned()), AgentId::from(1));
    assert_eq!(ItemId::Number(100), RoleId::from(100));
    assert_ne!(ItemId::Number(100), RoleId::from(1));
}
