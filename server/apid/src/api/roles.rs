//! The operations on roles, policies and security rules, from requests to domain modules and back. Separate from the trait
//! in [`super::security`] for its size alone.

use serde_json::{Map, Value};
use wazuh_api_server::v4::models::{
    PoliciesRequest, PoliciesRequestNoRequired, PoliciesRequestPolicy, RolesRequest, RolesRequestNoRequired,
    RolesResponse, SecurityRulesRequest, SecurityRulesRequestNoRequired,
};
use wazuh_api_server::v4::security::{GetPoliciesRequest, GetRolesRequest, GetSecurityRulesRequest};
use wazuh_api_server::{AffectedItems, Error, Json, Messages};

use super::outcome::{affected, page};
use super::parameters::list_query;
use super::{Context, Service};
use apid_identity::security::relations;
use apid_identity::security::roles::{self, Content, Kind};
use apid_store::query::Query;
use apid_store::query::memory::Fields;

pub(super) type Answer<T> = Result<Json<AffectedItems<T>>, Error>;

const FIELDS: Fields = Fields { sort: Some(&["id", "name"]), required: &["id"], default_sort: &["id"], ..Fields::ANY };

/// The messages of the operations on things of one kind.
struct Texts {
    listed: Messages<'static>,
    created: Messages<'static>,
    updated: Messages<'static>,
    deleted: Messages<'static>,
}

const ROLES: Texts = Texts {
    listed: Messages {
        all: "All specified roles were returned",
        some: "Some roles were not returned",
        none: "No role was returned",
    },
    created: Messages { all: "Role was successfully created", some: "", none: "Role was not created" },
    updated: Messages { all: "Role was successfully updated", some: "", none: "Role was not updated" },
    deleted: Messages {
        all: "All specified roles were deleted",
        some: "Some roles were not deleted",
        none: "No role was deleted",
    },
};

const POLICIES: Texts = Texts {
    listed: Messages {
        all: "All specified policies were returned",
        some: "Some policies were not returned",
        none: "No policy was returned",
    },
    created: Messages { all: "Policy was successfully created", some: "", none: "Policy was not created" },
    updated: Messages { all: "Policy was successfully updated", some: "", none: "Policy was not updated" },
    deleted: Messages {
        all: "All specified policies were deleted",
        some: "Some policies were not deleted",
        none: "No policy was deleted",
    },
};

const RULES: Texts = Texts {
    listed: Messages {
        all: "All specified security rules were returned",
        some: "Some security rules were not returned",
        none: "No security rule was returned",
    },
    created: Messages {
        all: "Security rule was successfully created",
        some: "",
        none: "Security rule was not created",
    },
    updated: Messages {
        all: "Security rule was successfully updated",
        some: "",
        none: "Security rule was not updated",
    },
    deleted: Messages {
        all: "All specified security rules were deleted",
        some: "Some security rules were not deleted",
        none: "No security rule was deleted",
    },
};

const fn texts(kind: Kind) -> &'static Texts {
    match kind {
        Kind::Role => &ROLES,
        Kind::Policy => &POLICIES,
        Kind::Rule => &RULES,
    }
}

const fn resource(kind: Kind) -> &'static str {
    match kind {
        Kind::Role => "role:id",
        Kind::Policy => "policy:id",
        Kind::Rule => "rule:id",
    }
}

/// What is linked to a role.
#[derive(Clone, Copy)]
pub(super) enum Link {
    Policy,
    Rule,
}

impl Link {
    const fn resource(self) -> &'static str {
        match self {
            Self::Policy => resource(Kind::Policy),
            Self::Rule => resource(Kind::Rule),
        }
    }

    const fn plural(self) -> &'static str {
        match self {
            Self::Policy => "policies",
            Self::Rule => "security rules",
        }
    }

    const fn singular(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Rule => "security rule",
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

impl Described for RolesRequest {
    fn content(self) -> Content {
        Content { name: Some(self.name), definition: self.rule }
    }
}

impl Described for RolesRequestNoRequired {
    fn content(self) -> Content {
        Content { name: self.name, definition: None }
    }
}

impl Described for PoliciesRequest {
    fn content(self) -> Content {
        Content { name: Some(self.name), definition: Some(members(self.policy)) }
    }
}

impl Described for PoliciesRequestNoRequired {
    fn content(self) -> Content {
        Content { name: self.name, definition: self.policy.map(members) }
    }
}

impl Described for SecurityRulesRequest {
    fn content(self) -> Content {
        Content { name: Some(self.name), definition: Some(self.rule) }
    }
}

impl Described for SecurityRulesRequestNoRequired {
    fn content(self) -> Content {
        Content { name: self.name, definition: self.rule }
    }
}

fn members(policy: PoliciesRequestPolicy) -> Map<String, Value> {
    let PoliciesRequestPolicy { actions, resources, effect } = policy;
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

impl Service {
    pub(super) async fn list_things<T>(&self, cx: &Context, kind: Kind, listing: Listing) -> Answer<T> {
        let caller = self.caller(cx)?;
        let Listing { ids, query, q } = listing;
        let list = async {
            let scope = caller.scope(resource(kind), ids)?;
            page(roles::list(&self.auth, kind, scope).await?, &FIELDS, &query, q.as_deref(), &texts(kind).listed)
        };
        caller.respond(list).await
    }

    pub(super) async fn create_thing<T>(&self, cx: &Context, kind: Kind, content: Content) -> Answer<T> {
        let caller = self.caller(cx)?;
        let created = roles::create(&self.auth, kind, content);
        caller.answer(created.await.map(|outcome| affected(outcome, &texts(kind).created)))
    }

    pub(super) async fn update_thing<T>(&self, cx: &Context, kind: Kind, id: String, content: Content) -> Answer<T> {
        let caller = self.caller(cx)?;
        let updated = roles::update(&self.auth, kind, &id, content);
        caller.answer(updated.await.map(|outcome| affected(outcome, &texts(kind).updated)))
    }

    pub(super) async fn delete_things<T>(&self, cx: &Context, kind: Kind, ids: Vec<String>) -> Answer<T> {
        let caller = self.caller(cx)?;
        let deleted = async {
            let scope = caller.scope(resource(kind), Some(ids))?;
            roles::delete(&self.auth, kind, scope).await
        };
        caller.answer(deleted.await.map(|outcome| affected(outcome, &texts(kind).deleted)))
    }

    pub(super) async fn link_to_role(
        &self,
        cx: &Context,
        role: &str,
        link: Link,
        ids: Vec<String>,
        position: Option<i64>,
    ) -> Answer<RolesResponse> {
        let caller = self.caller(cx)?;
        let linked = async {
            let scope = caller.scope(link.resource(), Some(ids))?;
            match link {
                Link::Policy => {
                    let position = position.map(|position| usize::try_from(position).unwrap_or_default());
                    relations::link_policies(&self.auth, role, scope, position).await
                }
                Link::Rule => relations::link_rules(&self.auth, role, scope).await,
            }
        };
        let messages = Messages {
            all: &format!("All {} were linked to role {role}", link.plural()),
            some: &format!("Some {} were not linked to role {role}", link.plural()),
            none: &format!("No link was created to role {role}"),
        };
        caller.answer(linked.await.map(|outcome| affected(outcome, &messages)))
    }

    pub(super) async fn unlink_from_role(
        &self,
        cx: &Context,
        role: &str,
        link: Link,
        ids: Vec<String>,
    ) -> Answer<RolesResponse> {
        let caller = self.caller(cx)?;
        let unlinked = async {
            let scope = caller.scope(link.resource(), Some(ids))?;
            match link {
                Link::Policy => relations::unlink_policies(&self.auth, role, scope).await,
                Link::Rule => relations::unlink_rules(&self.auth, role, scope).await,
            }
        };
        let messages = Messages {
            all: &format!("All {} were unlinked from role {role}", link.plural()),
            some: &format!("Some {} were not unlinked from role {role}", link.plural()),
            none: &format!("No {} was unlinked from role {role}", link.singular()),
        };
        caller.answer(unlinked.await.map(|outcome| affected(outcome, &messages)))
    }
}
