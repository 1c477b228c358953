//! The replies of the Security tag: users, roles, policies and security rules as lists show them.

pub(crate) mod catalogue;
pub(crate) mod messages;

use serde_json::{Map, Value, json};
use wazuh_api_server::v4::models::{ApiReply, SecurityConfigReply};
use wazuh_api_server::{AffectedItems, DataWriter, FailedItems, Id, Json, ListWriter, Messages, json};

use super::faults::IntoFailure;
use crate::wire::v4::failure::{Failure, Voice};
use apid_identity::auth::Settings;
use apid_identity::auth::api_keys::{ApiKey, MadeKey};
use apid_identity::rbac::Permissions;
use apid_identity::security::{
    CurrentRole, CurrentUser, Definition, FailedIds, NamedId, Outcome, Policy, Record, Role, Rule, User,
};
use apid_identity::{Fault, Kind};
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields};

/// Fields of users in lists.
pub(crate) const USER_FIELDS: Fields =
    Fields { sort: Some(&["id", "username"]), required: &["id"], default_sort: &["id"], ..Fields::ANY };
/// Fields of API keys in lists.
pub(crate) const KEY_FIELDS: Fields = Fields { sort: None, required: &["id"], default_sort: &["id"], ..Fields::ANY };
/// Fields of roles, policies and rules in lists.
pub(crate) const RECORD_FIELDS: Fields =
    Fields { sort: Some(&["id", "name"]), required: &["id"], default_sort: &["id"], ..Fields::ANY };
/// Fields of the roles of a user, whose own order counts unless another one is asked for.
pub(crate) const ROLES_OF_USER_FIELDS: Fields =
    Fields { sort: Some(&["id", "name"]), required: &["id"], ..Fields::ANY };

/// What lists show as an item.
pub(crate) trait Item {
    /// The item.
    fn item(self) -> Value;
}

impl Item for User {
    fn item(self) -> Value {
        let Self { id, name, allow_run_as, roles } = self;
        json!({ "id": id, "username": name, "allow_run_as": allow_run_as, "roles": roles })
    }
}

/// An instant in seconds since 1970 as replies have it.
fn instant(seconds: i64) -> Option<String> {
    Some(jiff::Timestamp::from_second(seconds).ok()?.to_string())
}

impl Item for ApiKey {
    fn item(self) -> Value {
        let Self { id, name, user_id, user, roles, networks, created_at, created_by, expires_at, last_used_at } = self;
        json!({
            "id": id,
            "name": name,
            "user_id": user_id,
            "username": user,
            "roles": roles,
            "networks": networks,
            "created_at": instant(created_at),
            "created_by": created_by,
            "expires_at": expires_at.and_then(instant),
            "last_used_at": last_used_at.and_then(instant),
        })
    }
}

impl Item for MadeKey {
    fn item(self) -> Value {
        let mut item = self.key.item();
        if let Value::Object(members) = &mut item {
            members.insert("key".to_owned(), self.text.into());
        }
        item
    }
}

impl Item for Role {
    fn item(self) -> Value {
        let Self { id, name, policies, users, rules } = self;
        json!({ "id": id, "name": name, "policies": policies, "users": users, "rules": rules })
    }
}

impl Item for Policy {
    fn item(self) -> Value {
        let Definition { id, name, content } = self.definition;
        json!({ "id": id, "name": name, "policy": content, "roles": self.roles })
    }
}

impl Item for Rule {
    fn item(self) -> Value {
        let Definition { id, name, content } = self.definition;
        json!({ "id": id, "name": name, "rule": content, "roles": self.roles })
    }
}

impl Item for Record {
    fn item(self) -> Value {
        match self {
            Self::Role(role) => role.item(),
            Self::Policy(policy) => policy.item(),
            Self::Rule(rule) => rule.item(),
        }
    }
}

impl Item for CurrentUser {
    fn item(self) -> Value {
        let role = |CurrentRole { id, name, policies, rules }: CurrentRole| {
            let policy = |Definition { id, name, content }| json!({ "id": id, "name": name, "policy": content });
            let rule = |Definition { id, name, content }| json!({ "id": id, "name": name, "rule": content });
            let policies: Vec<Value> = policies.into_iter().map(policy).collect();
            let rules: Vec<Value> = rules.into_iter().map(rule).collect();
            json!({ "id": id, "name": name, "policies": policies, "rules": rules })
        };
        let Self { id, name, allow_run_as, roles } = self;
        let roles: Vec<Value> = roles.into_iter().map(role).collect();
        json!({ "id": id, "username": name, "allow_run_as": allow_run_as, "roles": roles })
    }
}

/// A list of what was affected.
pub(crate) fn affected<T>(
    voice: Voice,
    outcome: Outcome<impl Item>,
    messages: &Messages<'_>,
) -> Json<AffectedItems<T>> {
    let Outcome { items, total, failed } = outcome;
    list(items.into_iter().map(Item::item), total, failed_items(voice, failed), messages)
}

/// A list of what `query` and `q` choose of the things affected.
pub(crate) fn page<T>(
    voice: Voice,
    outcome: Outcome<impl Item>,
    fields: &Fields,
    query: &Query,
    q: Option<&str>,
    messages: &Messages<'_>,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let items = outcome.items.into_iter().map(Item::item).collect();
    let page = memory::run(items, fields, query, q).map_err(IntoFailure::into_failure)?;
    let total = u64::try_from(page.total).unwrap_or(u64::MAX);
    Ok(list(page.items.into_iter(), total, failed_items(voice, outcome.failed), messages))
}

/// A list of these items.
#[expect(clippy::expect_used, reason = "values are JSON")]
pub(crate) fn list<T>(
    items: impl Iterator<Item = Value>,
    total: u64,
    failed: FailedItems,
    messages: &Messages<'_>,
) -> Json<AffectedItems<T>> {
    let mut list = ListWriter::with_capacity(256);
    for item in items {
        json::encode_into(list.item(), &item).expect("a JSON value can be written as JSON");
    }
    list.finish(total, failed, messages)
}

fn failed_items(voice: Voice, groups: Vec<FailedIds>) -> FailedItems {
    let mut failed = FailedItems::new();
    for FailedIds { fault, ids } in groups {
        let failure = fault.into_failure().told_by(voice);
        for id in ids {
            let id = match id {
                NamedId::Number(number) => Id::Int(number),
                NamedId::Text(text) => Id::Text(text),
            };
            failure.add_to(&mut failed, id);
        }
    }
    failed
}

/// Shows ids of missing rules as texts, as the real program does where it lists rules or unlinks them from a role.
pub(crate) fn with_rule_ids_as_texts<T>(mut outcome: Outcome<T>) -> Outcome<T> {
    let of_rules = |failed: &&mut FailedIds| matches!(failed.fault, Fault::Missing(Kind::Rule) | Fault::RuleNotLinked);
    for id in outcome.failed.iter_mut().filter(of_rules).flat_map(|failed| &mut failed.ids) {
        if let NamedId::Number(number) = id {
            *id = NamedId::Text(number.to_string());
        }
    }
    outcome
}

/// Puts removed users in the order of the texts of their items, which begin with the id and a comma.
pub(crate) fn in_order_of_texts(mut outcome: Outcome<User>) -> Outcome<User> {
    outcome.items.sort_by_cached_key(|user| format!("{},", user.id));
    outcome
}

/// A reply that says that something was done.
#[expect(clippy::expect_used, reason = "texts and numbers are JSON")]
pub(crate) fn message(text: impl Into<String>) -> Json<ApiReply> {
    Json::new(&ApiReply { message: Some(text.into()), error: 0 }).expect("a text and a number are JSON")
}

/// The security configuration.
pub(crate) fn configuration(settings: Settings) -> Json<SecurityConfigReply> {
    let Settings { token_lifetime, mode } = settings;
    data(&json!({ "auth_token_exp_timeout": token_lifetime, "rbac_mode": mode.as_str() })).finish()
}

/// What a caller may do: action, resource, effect, and what holds where nothing is said.
pub(crate) fn policies<T>(permissions: &Permissions, is_shown: impl Fn(&str) -> bool) -> Json<T> {
    let mut map: Map<String, Value> = permissions
        .iter()
        .filter(|(action, _)| is_shown(action))
        .map(|(action, entries)| {
            let entries: Map<String, Value> =
                entries.map(|(resource, effect)| (resource.to_owned(), effect.into())).collect();
            (action.to_owned(), Value::Object(entries))
        })
        .collect();
    // Last, and over an action of this name: no action has it, since actions have a colon.
    map.insert("rbac_mode".to_owned(), json!(permissions.mode().as_str()));
    data(&Value::Object(map)).finish_with(messages::POLICIES_OF_CALLER)
}

/// Begins a reply of one value.
#[expect(clippy::expect_used, reason = "values are JSON")]
pub(crate) fn data<T>(value: &Value) -> DataWriter<T> {
    let mut reply = DataWriter::with_capacity(256);
    json::encode_into(reply.data(), value).expect("a JSON value can be written as JSON");
    reply
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    const TEXTS: Messages<'static> = Messages { all: "all", some: "some", none: "none" };

    fn text<T>(json: &Json<T>) -> String {
        String::from_utf8(json.as_bytes().to_vec()).unwrap()
    }

    fn failed(fault: Fault, ids: &[i64]) -> FailedIds {
        FailedIds { fault, ids: ids.iter().map(|id| NamedId::Number(*id)).collect() }
    }

    #[test]
    fn users_are_listed_with_what_failed() {
        let user = User { id: 100, name: "anna".to_owned(), allow_run_as: true, roles: vec![4, 2] };
        let outcome = Outcome { items: vec![user], total: 1, failed: vec![failed(Fault::MissingUser, &[999, 101])] };
        assert_eq!(
            text::<AffectedItems<()>>(&affected(Voice::V4, outcome, &TEXTS)),
            r#"{"data": {"affected_items": [{"id": 100, "username": "anna", "allow_run_as": true, "roles": [4, 2]}], "total_affected_items": 1, "total_failed_items": 2, "failed_items": [{"error": {"code": 5001, "message": "The user does not exist", "remediation": "The user can be created with the endpoint POST /security/users"}, "id": [101, 999]}]}, "message": "some", "error": 2}"#
        );
    }

    #[test]
    fn records_have_the_members_of_their_kind() {
        let definition = || Definition { id: 100, name: "a".to_owned(), content: json!({ "x": 1 }) };
        let role = Role { id: 100, name: "a".to_owned(), policies: vec![2, 1], users: vec![], rules: vec![3] };
        for (record, expected) in [
            (Record::Role(role), r#"{"id":100,"name":"a","policies":[2,1],"users":[],"rules":[3]}"#),
            (
                Record::Policy(Policy { definition: definition(), roles: vec![1] }),
                r#"{"id":100,"name":"a","policy":{"x":1},"roles":[1]}"#,
            ),
            (
                Record::Rule(Rule { definition: definition(), roles: vec![1] }),
                r#"{"id":100,"name":"a","rule":{"x":1},"roles":[1]}"#,
            ),
        ] {
            assert_eq!(record.item().to_string(), expected);
        }
    }

    #[test]
    fn ids_of_missing_rules_are_texts_and_others_stay_numbers() {
        let groups = vec![
            failed(Fault::Missing(Kind::Rule), &[999]),
            failed(Fault::Reserved, &[1]),
            failed(Fault::RuleNotLinked, &[100]),
        ];
        let outcome = with_rule_ids_as_texts(Outcome::<Record> { failed: groups, ..Outcome::default() });
        let ids: Vec<NamedId> = outcome.failed.into_iter().flat_map(|failed| failed.ids).collect();
        assert_eq!(ids, [NamedId::Text("999".to_owned()), NamedId::Number(1), NamedId::Text("100".to_owned())]);
    }

    #[test]
    fn removed_users_are_in_the_order_of_texts() {
        let user = |id| User { id, name: String::new(), allow_run_as: false, roles: vec![] };
        let outcome = Outcome { items: [1000, 101, 100].map(user).into(), ..Outcome::default() };
        let ids: Vec<i64> = in_order_of_texts(outcome).items.into_iter().map(|user| user.id).collect();
        assert_eq!(ids, [100, 1000, 101]);
    }

    /// What is stored and what is shown have one spelling, written by two crates.
    #[test]
    fn stored_definitions_are_spelled_as_replies_are() {
        for value in [
            json!({"a": [1, -2, 2.5, 1e16, 1e-5, 0.0, -0.0, 1e300, 123456789012345680.0], "b": {}, "c": [], "d": null}),
            json!({"\u{e9}\u{1f600}": "\u{0}\u{1f}\u{7f}\u{80}\u{ffff} \"\\/\n\t"}),
            json!([u64::MAX, i64::MIN, true, "", [[]]]),
        ] {
            let shown = json::encode(&value).unwrap();
            assert_eq!(apid_formats::python_json::encode(&value).unwrap().as_bytes(), &shown[..]);
        }
    }

    #[test]
    fn documents_are_as_recorded() {
        assert_eq!(text(&message("done")), r#"{"message": "done", "error": 0}"#);
        assert_eq!(
            text(&configuration(Settings::default())),
            r#"{"data": {"auth_token_exp_timeout": 900, "rbac_mode": "white"}, "error": 0}"#
        );
        assert_eq!(
            text(&policies::<ApiReply>(&Permissions::default(), |_| true)),
            r#"{"data": {"rbac_mode": "white"}, "message": "Current user processed policies information was returned", "error": 0}"#
        );
    }
}
