//! The operations on roles, policies and security rules, from requests to domain modules and back. Separate from the
//! trait in [`super::security`] for its size alone.

use serde_json::{Map, Value};
use wazuh_api_server::v4::models::{
    CreatePolicyBody, CreateRoleBody, CreateSecurityRuleBody, PolicyDefinition, Role, UpdatePolicyBody, UpdateRoleBody,
    UpdateSecurityRuleBody,
};
use wazuh_api_server::v4::security::{GetPoliciesRequest, GetRolesRequest, GetSecurityRulesRequest};
use wazuh_api_server::{AffectedItems, Error, Json, Messages};

use super::parameters::list_query;
use super::{Context, Service};
use crate::api::caller::Caller;
use crate::wire::v4::security::{Item, RECORD_FIELDS, affected, messages, page, with_rule_ids_as_texts};
use apid_identity::Kind;
use apid_identity::security::roles::{self, Content};
use apid_identity::security::{Outcome, relations};
use apid_store::Lane;
use apid_store::query::Query;
use apid_store::query::memory::Fields;

pub(super) type Answer<T> = Result<Json<AffectedItems<T>>, Error>;

const fn resource(kind: Kind) -> &'static str {
    match kind {
        Kind::Role => "role:id",
        Kind::Policy => "policy:id",
        Kind::Rule => "rule:id",
    }
}

/// What is linked to a role.
#[derive(Clone, Copy)]
pub(super) enum LinkedKind {
    /// A policy that it has.
    Policy,
    /// A rule that grants it.
    Rule,
}

impl LinkedKind {
    const fn kind(self) -> Kind {
        match self {
            Self::Policy => Kind::Policy,
            Self::Rule => Kind::Rule,
        }
    }
}

/// What a list request asks for.
pub(super) struct Listing {
    ids: Option<Vec<String>>,
    query: Query,
    q: Option<String>,
}

/// The three list requests have the same members, but for the name of the ids.
macro_rules! listing {
    ($request:ty, $ids:ident) => {
        impl From<$request> for Listing {
            fn from(request: $request) -> Self {
                let page = (request.offset, request.limit);
                let (search, sort) = (request.search.as_deref(), request.sort.as_deref());
                let query = list_query(page, search, request.select, sort, request.distinct);
                Self { ids: request.$ids, query, q: request.q }
            }
        }
    };
}

listing!(GetRolesRequest, role_ids);
listing!(GetPoliciesRequest, policy_ids);
listing!(GetSecurityRulesRequest, rule_ids);

/// The body of a request that describes a role, a policy or a rule.
pub(super) trait Described {
    /// What it says.
    fn content(self) -> Content;
}

impl Described for CreateRoleBody {
    fn content(self) -> Content {
        Content { name: Some(self.name), definition: self.rule }
    }
}

impl Described for UpdateRoleBody {
    fn content(self) -> Content {
        Content { name: self.name, definition: None }
    }
}

impl Described for CreatePolicyBody {
    fn content(self) -> Content {
        Content { name: Some(self.name), definition: Some(members(self.policy)) }
    }
}

impl Described for UpdatePolicyBody {
    fn content(self) -> Content {
        Content { name: self.name, definition: self.policy.map(members) }
    }
}

impl Described for CreateSecurityRuleBody {
    fn content(self) -> Content {
        Content { name: Some(self.name), definition: Some(self.rule) }
    }
}

impl Described for UpdateSecurityRuleBody {
    fn content(self) -> Content {
        Content { name: self.name, definition: self.rule }
    }
}

fn members(policy: PolicyDefinition) -> Map<String, Value> {
    let PolicyDefinition { actions, resources, effect } = policy;
    [("actions", actions.into()), ("resources", resources.into()), ("effect", effect.into())]
        .map(|(name, value): (&str, Value)| (name.to_owned(), value))
        .into_iter()
        .collect()
}

/// Puts the members of a policy in the order in which they were sent: policies are the same when their texts are, order
/// included.
pub(super) fn as_sent(cx: &Context, mut content: Content) -> Content {
    let sent = cx.sent_body.as_ref().and_then(|body| serde_json::from_slice::<Value>(&body.0).ok());
    if let (Some(definition), Some(sent)) = (&mut content.definition, sent)
        && let Some(members) = sent.get("policy").and_then(Value::as_object)
    {
        let place = |name: &String| members.keys().position(|other| other == name);
        let mut ordered: Vec<_> = std::mem::take(definition).into_iter().collect();
        ordered.sort_by_key(|(name, _)| place(name));
        definition.extend(ordered);
    }
    content
}

/// Records that are chosen from among cheap work, if nothing but a short `q` is asked for.
const FEW: usize = 200;

/// Bytes of a short `q`.
const SHORT: usize = 200;

impl Service {
    /// What `query` and `q` choose of a list of records, off the async threads.
    pub(super) async fn chosen<T: 'static>(
        &self,
        caller: &Caller,
        outcome: Outcome<impl Item + Send + 'static>,
        fields: &'static Fields,
        query: Query,
        q: Option<String>,
        messages: &'static Messages<'static>,
    ) -> Answer<T> {
        let is_short = q.as_ref().is_none_or(|q| q.len() <= SHORT)
            && query.select.as_ref().is_none_or(|names| names.len() <= SHORT);
        let lane = if is_short && outcome.items.len() <= FEW { Lane::Cheap } else { Lane::Heavy };
        let voice = caller.voice();
        let page = self.store.run(lane, move || page(voice, outcome, fields, &query, q.as_deref(), messages));
        caller.tell(page.await)
    }

    pub(super) async fn list_things<T: 'static>(&self, cx: &Context, kind: Kind, listing: Listing) -> Answer<T> {
        let caller = self.caller(cx)?;
        let Listing { ids, query, q } = listing;
        let listed = async { roles::list(&self.auth, kind, caller.scope(resource(kind), ids)?).await };
        let outcome = with_rule_ids_as_texts(caller.tell(listed.await)?);
        self.chosen(&caller, outcome, &RECORD_FIELDS, query, q, &messages::of(kind).listed).await
    }

    pub(super) async fn create_thing<T>(&self, cx: &Context, kind: Kind, content: Content) -> Answer<T> {
        let caller = self.caller(cx)?;
        let created = roles::create(&self.auth, kind, content);
        caller.tell(created.await.map(|outcome| affected(caller.voice(), outcome, &messages::of(kind).created)))
    }

    pub(super) async fn update_thing<T>(&self, cx: &Context, kind: Kind, id: String, content: Content) -> Answer<T> {
        let caller = self.caller(cx)?;
        let updated = roles::update(&self.auth, kind, &id, content);
        caller.tell(updated.await.map(|outcome| affected(caller.voice(), outcome, &messages::of(kind).updated)))
    }

    pub(super) async fn delete_things<T>(&self, cx: &Context, kind: Kind, ids: Vec<String>) -> Answer<T> {
        let caller = self.caller(cx)?;
        let deleted = async {
            let scope = caller.scope(resource(kind), Some(ids))?;
            roles::delete(&self.auth, kind, scope).await
        };
        caller.tell(deleted.await.map(|outcome| affected(caller.voice(), outcome, &messages::of(kind).deleted)))
    }

    /// Links policies or rules to a role. Only policies have a position.
    pub(super) async fn link_to_role(
        &self,
        cx: &Context,
        role: &str,
        kind: LinkedKind,
        ids: Vec<String>,
        position: Option<i64>,
    ) -> Answer<Role> {
        let caller = self.caller(cx)?;
        let linked = async {
            let scope = caller.scope(resource(kind.kind()), Some(ids))?;
            match kind {
                LinkedKind::Policy => {
                    let position = position.map(|position| usize::try_from(position).unwrap_or_default());
                    relations::link_policies(&self.auth, role, scope, position).await
                }
                LinkedKind::Rule => relations::link_rules(&self.auth, role, scope).await,
            }
        };
        let messages = messages::linked_to_role(kind.kind(), role);
        caller.tell(linked.await.map(|outcome| affected(caller.voice(), outcome, &messages.texts())))
    }

    /// Unlinks policies or rules from a role.
    pub(super) async fn unlink_from_role(
        &self,
        cx: &Context,
        role: &str,
        kind: LinkedKind,
        ids: Vec<String>,
    ) -> Answer<Role> {
        let caller = self.caller(cx)?;
        let unlinked = async {
            let scope = caller.scope(resource(kind.kind()), Some(ids))?;
            match kind {
                LinkedKind::Policy => relations::unlink_policies(&self.auth, role, scope).await,
                LinkedKind::Rule => relations::unlink_rules(&self.auth, role, scope).await,
            }
        };
        let messages = messages::unlinked_from_role(kind.kind(), role);
        caller.tell(
            unlinked.await.map(|outcome| affected(caller.voice(), with_rule_ids_as_texts(outcome), &messages.texts())),
        )
    }
}
