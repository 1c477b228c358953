//! The two gates of the API in one: who may come in ([`Authenticator`]), and what for, decided from the operation's
//! table and the caller's permissions (docs/facts/02-rbac.md, section 4).
//!
//! No operation is named here. Whatever a request comes to, also one that nothing is built for yet, has passed this.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::request::Parts;
use wazuh_api_server::operation::{Check, On, Operation};
use wazuh_api_server::{Checked, Error, Foreseen, Gate, Memory, Scope, UnknownValue};

use super::admission::{Admission, Admitted};
use super::plan;
use super::readiness::Readiness;
use super::universe::Existing;
use crate::memory::ProcessMemory;
use crate::request_notes::RequestNotes;
use crate::wire::v4::failure::{Failure, Voice};
use crate::wire::v4::faults::IntoFailure as _;
use apid_audit::Audit;
use apid_identity::auth::{Authenticator, Login, Session};
use apid_identity::rbac::{self, Access, NotGranted, Permissions, Universe, UniverseState, Wanted};
use apid_request::cancel;
use apid_store::{Lane, Store};

/// What one id that a request names costs in [`cancel::aside`].
const STEPS: usize = 32;

/// Ids of a request that are not looked up among cheap work.
const MANY: usize = 1_000;

/// See the module.
pub struct Guard {
    admission: Admission,
    existing: Existing,
    store: Store,
    memory: ProcessMemory,
    cluster: bool,
    voice: Voice,
    stand_ins: &'static [StandIn],
    plans: HashMap<&'static str, Vec<Check>>,
    readiness: Option<Readiness>,
}

impl Guard {
    /// The guard of a home. `cluster` says whether this node belongs to one. If `store` only reads, so may callers.
    pub fn new(auth: Authenticator, existing: Existing, store: Store, cluster: bool) -> Self {
        let admission = Admission::new(auth);
        let admission = if store.is_read_only() { admission.reading_only() } else { admission };
        let memory = ProcessMemory::new(store.clone());
        Self {
            admission,
            existing,
            store,
            memory,
            cluster,
            voice: Voice::V4,
            stand_ins: &[],
            plans: HashMap::new(),
            readiness: None,
        }
    }

    /// Wants a password before it tells that no operation answers a request.
    #[must_use]
    pub fn hiding_paths(self) -> Self {
        Self { admission: self.admission.hiding_paths(), ..self }
    }

    /// Refuses everything while a daemon of the manager is not ready.
    #[must_use]
    pub(crate) fn while_ready(self, readiness: Readiness) -> Self {
        Self { readiness: Some(readiness), ..self }
    }

    /// Refuses in the words of `voice`.
    #[must_use]
    pub(crate) fn told_by(self, voice: Voice) -> Self {
        Self { admission: self.admission.told_by(voice), voice, ..self }
    }

    /// Refuses changes while `audit` says that they could not be recorded.
    #[must_use]
    pub(crate) fn audited_by(self, audit: Audit) -> Self {
        Self { admission: self.admission.audited_by(audit), ..self }
    }

    /// Lets one action decide for another of which no policy of the caller speaks.
    #[must_use]
    pub(crate) fn with_stand_ins(self, stand_ins: &'static [StandIn]) -> Self {
        Self { stand_ins, ..self }
    }

    /// Prepares the checks of these operations; those of others are worked out for each request.
    #[must_use]
    pub fn prepared(mut self, operations: &[&'static Operation]) -> Self {
        for operation in operations {
            // One that cannot be placed is told when it is asked for: a start must not fail for it.
            if let Ok(checks) = self.plan(operation) {
                self.plans.insert(operation.id, checks);
            }
        }
        self
    }

    fn plan(&self, operation: &'static Operation) -> Result<Vec<Check>, Failure> {
        let mut checks = operation.checks().map_err(Failure::unexpected)?;
        if self.cluster {
            checks.iter_mut().for_each(plan::as_node_of_a_cluster);
        }
        Ok(checks)
    }

    fn checks(&self, operation: &'static Operation) -> Result<Cow<'_, [Check]>, Failure> {
        Ok(match self.plans.get(operation.id) {
            Some(checks) => Cow::Borrowed(checks),
            None => Cow::Owned(self.plan(operation)?),
        })
    }

    /// A refusal that no node has made.
    fn refusal(&self, failure: Failure) -> Error {
        failure.told_by(self.voice).into_error(None)
    }

    /// What the request names for each of these checks.
    fn wanted(&self, checks: &[Check], request: &Checked<'_>) -> Result<Vec<Wanted>, Error> {
        let wanted = checks.iter().map(|check| {
            let ids = match request.scope(check)? {
                Scope::All | Scope::Any => None,
                Scope::Named(ids) | Scope::Asked(ids) => {
                    Some(ids.into_iter().map(|id| rbac::usual_spelling(check.kind, id.into_owned())).collect())
                }
                Scope::ThisNode => Some(vec![self.existing.node().to_owned()]),
            };
            Ok(Wanted { check: taken(check), ids })
        });
        wanted.collect::<Result<_, UnknownValue>>().map_err(|fault| self.refusal(Failure::unexpected(fault)))
    }

    /// Who may do what the checks are about, or the refusal.
    async fn identify(&self, admitted: Admitted, wanted: Vec<Wanted>) -> Result<Identity, Error> {
        let session = match admitted {
            Admitted::Session(session) => session,
            _ if !wanted.is_empty() => {
                return Err(self.refusal(Failure::unexpected("a permission check without a caller")));
            }
            Admitted::Anonymous => return Ok(Identity::Anonymous),
            Admitted::Login(login) => return Ok(Identity::Login(login)),
        };
        if wanted.is_empty() {
            return Ok(Identity::Session { session, access: Arc::default() });
        }
        match self.decide(&session, wanted).await {
            Ok(access) => Ok(Identity::Session { session, access: Arc::new(access) }),
            Err(failure) => Err(failure.told_by(self.voice).into_error(Some(session.node()))),
        }
    }

    async fn decide(&self, session: &Session, mut wanted: Vec<Wanted>) -> Result<Access, Failure> {
        for StandIn { action, decided_by } in self.stand_ins {
            if !session.permissions.mentions(action) {
                let of_action = wanted.iter_mut().filter(|wanted| wanted.check.action == *action);
                of_action.for_each(|wanted| wanted.check.action = decided_by);
            }
        }
        let named = wanted.iter().filter_map(|wanted| wanted.ids.as_ref()).map(Vec::len).sum::<usize>();
        if let Some(decision) = cancel::aside(named * STEPS, || without_looking(&session.permissions, &wanted)) {
            return decision;
        }
        let (permissions, existing) = (Arc::clone(&session.permissions), self.existing.clone());
        let lane = if named > MANY { Lane::Heavy } else { Lane::Cheap };
        self.store
            .run(lane, move || permissions.grant(&wanted, &existing).map_err(|refusal| refusal.into_failure()))
            .await
    }
}

/// An action that a home of an earlier release has no policies about, and the one that decides there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StandIn {
    pub(crate) action: &'static str,
    pub(crate) decided_by: &'static str,
}

/// Agents can be told to reload since release 5. Whoever may restart an agent may do that to it, as long as none of the
/// caller's policies says otherwise: the policies of a home that was made by release 4 cannot.
pub(crate) const OF_RELEASE_5: &[StandIn] = &[AUDIT, StandIn { action: "agent:reload", decided_by: "agent:restart" }];

/// No policy of a home speaks of the audit trail, which is this server's own, unless somebody has made one. Whoever may
/// read the security configuration may read the trail, as long as none of the caller's policies says otherwise.
const AUDIT: StandIn = StandIn { action: "audit:read", decided_by: "security:read_config" };

/// What stands in where release 4 is served.
pub(crate) const OF_RELEASE_4: &[StandIn] = &[AUDIT];

/// The caller of an authorized request.
#[derive(Clone, Debug)]
pub enum Identity {
    /// The operation asks for no credentials.
    Anonymous,
    /// A user who has proved a password, to log in with it.
    Login(Login),
    /// A user with a token, or with a password in an API that has no tokens.
    Session {
        /// Who it is, and what they may do.
        session: Arc<Session>,
        /// What the checks of the operation have granted to this request; nothing where there are no checks.
        access: Arc<Access>,
    },
}

impl Identity {
    /// The session of an operation that is no login, and what it was granted.
    pub fn session(&self) -> Result<(&Arc<Session>, &Arc<Access>), Failure> {
        match self {
            Self::Session { session, access } => Ok((session, access)),
            Self::Anonymous | Self::Login(_) => Err(Failure::unexpected("an operation without a session asks for one")),
        }
    }

    /// The user of an operation that wants a password.
    pub fn login(&self) -> Result<&Login, Failure> {
        match self {
            Self::Login(login) => Ok(login),
            Self::Anonymous | Self::Session { .. } => {
                Err(Failure::unexpected("an operation without a password asks for one"))
            }
        }
    }
}

impl Gate for Guard {
    type Admitted = Admitted;
    type Identity = Identity;

    async fn admit(&self, operation: &'static Operation, parts: &Parts) -> Result<Admitted, Error> {
        RequestNotes::set_operation(parts, operation);
        // A request without credentials is told that it has none, and nothing of the daemons.
        if parts.headers.contains_key(AUTHORIZATION)
            && let Some(failure) = self.readiness.as_ref().and_then(|it| it.refusal(self.existing.node()))
        {
            return Err(failure.told_by(self.voice).into_error(Some(self.existing.node())));
        }
        self.admission.admit(operation, parts).await
    }

    async fn admit_unrouted(&self, parts: &Parts) -> Result<(), Error> {
        self.admission.admit_unrouted(parts).await
    }

    async fn foresee(&self, admitted: Admitted, request: Checked<'_>) -> Result<Foreseen<Admitted, Identity>, Error> {
        let checks = self.checks(request.operation).map_err(|failure| self.refusal(failure))?;
        let of_head: Vec<Check> =
            checks.iter().copied().filter(|check| !plan::depends_on_body(request.operation, check)).collect();
        let is_all = of_head.len() == checks.len();
        let wanted = self.wanted(&of_head, &request)?;
        if is_all {
            return self.identify(admitted, wanted).await.map(Foreseen::Decided);
        }
        // Further checks only take away from what these grant.
        self.identify(admitted.clone(), wanted).await.map(|_| Foreseen::Open(admitted))
    }

    fn memory(&self) -> Option<&dyn Memory> {
        Some(&self.memory)
    }

    async fn authorize(&self, admitted: Admitted, request: Checked<'_>) -> Result<Identity, Error> {
        let checks = self.checks(request.operation).map_err(|failure| self.refusal(failure))?;
        let wanted = self.wanted(&checks, &request)?;
        self.identify(admitted, wanted).await
    }
}

/// A check of the table, as permissions know it: which parameter names the resources is no concern of theirs.
const fn taken(check: &Check) -> rbac::Check {
    let on = match check.on {
        On::All => rbac::On::All,
        On::Any => rbac::On::Any,
        On::Named(_) | On::ThisNode => rbac::On::Chosen,
        On::Asked(_) => rbac::On::Asked,
    };
    rbac::Check::new(check.action, check.kind, on)
}

/// The decision, if it does not depend on what exists.
fn without_looking(permissions: &Permissions, wanted: &[Wanted]) -> Option<Result<Access, Failure>> {
    match permissions.grant(wanted, &Unseen) {
        Ok(access) => Some(Ok(access)),
        Err(NotGranted::Denied { kind }) => Some(Err(Failure::permission_denied(&kind))),
        Err(NotGranted::Unknown(Asked)) => None,
    }
}

/// A universe that tells nothing.
struct Unseen;

/// The universe was asked for something.
struct Asked;

impl Universe for Unseen {
    type Error = Asked;

    fn members(&self, _group: &str) -> Result<Vec<String>, Asked> {
        Err(Asked)
    }

    fn all(&self, _kind: &str) -> Result<BTreeSet<String>, Asked> {
        Err(Asked)
    }

    fn groups(&self, _agent: &str) -> Result<Option<Vec<String>>, Asked> {
        Err(Asked)
    }

    fn state(&self) -> Result<Option<UniverseState>, Asked> {
        Err(Asked)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::VecDeque;

    use serde_json::{Value, json};
    use wazuh_api_server::operation::Permission;
    use wazuh_api_server::{v4, v5};

    use super::*;
    use apid_fleet::agents::Agents;
    use apid_fleet::ledger::Ledger;

    use apid_identity::auth::Options;
    use apid_identity::rbac::{Mode, Policy};
    use apid_testing::sample;

    struct Guarded {
        guard: Guard,
        administrator: Arc<Session>,
        auth: Authenticator,
        _directory: tempfile::TempDir,
    }

    async fn guarded(cluster: bool) -> Guarded {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        sample::fill(&home, 5).unwrap();
        let auth = Authenticator::open(&home.security_dir(), &Options::default()).unwrap();
        let token = auth.issue("wazuh").await.unwrap().unwrap();
        let administrator = auth.session(&token).await.unwrap();
        let store = Store::new(home.root());
        let agents = Agents::new(&home, &store, Arc::new(Ledger::new(&home, &store)));
        let existing = Existing::new(home, agents, auth.clone(), "node01".to_owned());
        let guard = Guard::new(auth.clone(), existing, store, cluster).prepared(v4::OPERATIONS);
        Guarded { guard, administrator, auth, _directory: directory }
    }

    /// What comes of a request without parameters but this one.
    async fn ask(
        guard: &Guard,
        operation: &'static Operation,
        (name, value): (&str, Value),
        session: Option<&Arc<Session>>,
    ) -> Result<Option<Arc<Access>>, u16> {
        let fields = operation.parameters.iter().filter(|parameter| !parameter.context);
        let values: VecDeque<_> = fields.map(|field| (field.name == name).then(|| value.clone())).collect();
        let admitted = session.map_or(Admitted::Anonymous, |session| Admitted::Session(Arc::clone(session)));
        let outcome = guard.authorize(admitted, Checked::new(operation, &values, None)).await;
        let access = |identity: Identity| identity.session().ok().map(|(_, access)| Arc::clone(access));
        outcome.map(access).map_err(|error| error.status().as_u16())
    }

    #[tokio::test]
    async fn a_check_without_a_caller_or_a_place_is_a_fault_of_ours() {
        static READ: Permission = Permission::new("security:read", "", &["role:id", "user:id"]);
        static UNPLACED: Operation = Operation::new(http::Method::GET, "/").permissions(&[&READ]);
        static UNKNOWN: Operation =
            Operation::new(http::Method::GET, "/").enforced(&[Check::any("agent:create", "*:*")]);
        let Guarded { guard, administrator, .. } = guarded(false).await;
        let none = || ("", Value::Null);
        assert_eq!(ask(&guard, &v4::agents::ADD_AGENT, none(), None).await, Err(500));
        assert_eq!(ask(&guard, &UNPLACED, none(), Some(&administrator)).await, Err(500));
        // What was not prepared is worked out.
        assert!(ask(&guard, &UNKNOWN, none(), Some(&administrator)).await.unwrap().is_some());
        // Nothing to check, nobody needed.
        assert_eq!(ask(&guard, &v4::api_info::GET_API_INFO, none(), None).await, Ok(None));
    }

    #[tokio::test]
    async fn what_the_head_tells_is_decided_before_the_body() {
        let Guarded { guard, administrator, auth, _directory: _home } = guarded(false).await;
        let peer = std::net::Ipv4Addr::LOCALHOST.into();
        apid_identity::security::users::create(
            &auth,
            peer,
            Default::default(),
            "nobody".to_owned(),
            "Nobody.123".to_owned(),
        )
        .await
        .unwrap();
        let token = auth.issue("nobody").await.unwrap().unwrap();
        let nobody = auth.session(&token).await.unwrap();
        let foresee = async |operation: &'static Operation, session: &Arc<Session>| {
            let fields = operation.parameters.iter().filter(|parameter| !parameter.context);
            let values: VecDeque<_> =
                fields.map(|field| (field.name == "group_id").then(|| json!("default"))).collect();
            let admitted = Admitted::Session(Arc::clone(session));
            let outcome = guard.foresee(admitted, Checked::new(operation, &values, None)).await;
            outcome.map(|foreseen| matches!(foreseen, Foreseen::Decided(_))).map_err(|error| error.status().as_u16())
        };
        for operation in
            [&v4::groups::UPDATE_GROUP_CONFIG, &v4::agents::ADD_AGENT, &v4::agents::ASSIGN_LISTED_AGENTS_TO_GROUP]
        {
            assert_eq!(foresee(operation, &nobody).await, Err(403), "{}", operation.id);
        }
        assert_eq!(foresee(&v4::groups::UPDATE_GROUP_CONFIG, &administrator).await, Ok(true));
        // Which agents it is about stands in the body.
        assert_eq!(foresee(&v4::agents::ASSIGN_LISTED_AGENTS_TO_GROUP, &administrator).await, Ok(false));
    }

    #[tokio::test]
    async fn an_action_that_no_policy_speaks_of_is_decided_by_another() {
        let Guarded { guard, administrator, .. } = guarded(true).await;
        let asked = async |guard: &Guard, policies: &[(&str, &str)], mode| {
            let policy = |(action, effect): &(&str, &str)| Policy {
                actions: vec![(*action).to_owned()],
                resources: vec!["agent:id:001".to_owned()],
                effect: (*effect).to_owned(),
            };
            let policies: Vec<Policy> = policies.iter().map(policy).collect();
            let permissions = Arc::new(Permissions::reduce(mode, &policies).unwrap());
            let session = Arc::new(administrator.with_permissions(permissions));
            ask(guard, &v5::agents::RELOAD_AGENT, ("agent_id", json!("001")), Some(&session)).await.is_ok()
        };
        let (restart, reload) = ("agent:restart", "agent:reload");
        assert!(!asked(&guard, &[(restart, "allow")], Mode::White).await);
        let guard = guard.with_stand_ins(OF_RELEASE_5);
        for (policies, mode, expected) in [
            (&[(restart, "allow")][..], Mode::White, true),
            (&[("agent:read", "allow")], Mode::White, false),
            (&[(restart, "allow"), (reload, "deny")], Mode::White, false),
            (&[(restart, "deny"), (reload, "allow")], Mode::White, true),
            (&[(restart, "deny")], Mode::Black, false),
            (&[], Mode::Black, true),
        ] {
            assert_eq!(asked(&guard, policies, mode).await, expected, "{policies:?} {mode}");
        }
    }

    #[tokio::test]
    async fn a_handler_finds_what_was_granted() {
        let Guarded { guard, administrator, .. } = guarded(false).await;
        let agents = ("agents_list", json!(["001", "999"]));
        let access = ask(&guard, &v4::agents::GET_AGENTS, agents, Some(&administrator)).await.unwrap().unwrap();
        let granted = access.of("agent:id").unwrap();
        assert!(granted.named && granted.resolution.denied.is_empty());
        // A wildcard grants ids that do not exist.
        assert!(granted.resolution.allowed.contains("999") && !granted.resolution.allowed.contains("002"));
        assert!(access.of("group:id").is_err());
    }

    #[tokio::test]
    async fn a_node_of_a_cluster_is_asked_as_one() {
        for (cluster, kind, other) in [(false, "*:*", "node:id"), (true, "node:id", "*:*")] {
            let Guarded { guard, administrator, .. } = guarded(cluster).await;
            let request = ("", Value::Null);
            let access =
                ask(&guard, &v4::manager::GET_MANAGER_INFO, request, Some(&administrator)).await.unwrap().unwrap();
            assert!(access.of(kind).is_ok() && access.of(other).is_err(), "{kind}");
        }
    }

    #[test]
    fn nothing_is_looked_up_that_makes_no_difference() {
        let decided = |mode, resource: &str, check: Check, ids: Option<&str>| {
            let policy = Policy {
                actions: vec![check.action.to_owned()],
                resources: vec![resource.to_owned()],
                effect: "allow".to_owned(),
            };
            let permissions = Permissions::reduce(mode, [&policy]).unwrap();
            let wanted = Wanted { check: taken(&check), ids: ids.map(|id| vec![id.to_owned()]) };
            without_looking(&permissions, &[wanted]).map(|decision| decision.is_ok())
        };
        let agents = Check::all("agent:read", "agent:id");
        let rules = Check::any("rules:read", "rule:file");
        let group = Check::all("agent:read", "agent:group");
        for (mode, resource, check, ids, expected) in [
            (Mode::White, "agent:id:*", agents, None, Some(true)),
            (Mode::White, "agent:id:*", agents, Some("001"), Some(true)),
            (Mode::White, "agent:id:002", agents, Some("001"), Some(false)),
            (Mode::Black, "agent:id:002", agents, Some("001"), Some(true)),
            (Mode::White, "agent:group:web", agents, None, None),
            (Mode::White, "agent:group:web", agents, Some("001"), None),
            (Mode::White, "rule:file:*", rules, None, Some(true)),
            (Mode::White, "rule:file:a.xml", rules, None, Some(true)),
            (Mode::White, "list:file:a", rules, None, Some(false)),
            (Mode::White, "agent:id:*", group, Some("web"), None),
        ] {
            assert_eq!(decided(mode, resource, check, ids), expected, "{mode} {resource} {check:?} {ids:?}");
        }
    }
}
