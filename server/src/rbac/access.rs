//! What the guard has granted to a request, for its handler.

use wazuh_api_server::operation::{Check, On};

use super::{Permissions, Resolution, Universe};
use crate::failure::Failure;

/// The outcome of one check of an operation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Granted {
    /// Such as `agent:read`.
    pub action: &'static str,
    /// Kind of the resources, such as `agent:id`.
    pub kind: &'static str,
    /// Whether the request names the resources. If not, what is not allowed is left out without a word, and so are the
    /// failures that the operation does not report of resources nobody asked for (RBAC facts, section 4.3).
    pub named: bool,
    /// What is left to work on.
    pub resolution: Resolution,
}

/// Everything that was granted to a request, one entry for each kind of resource, in the order of the checks.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Access(Vec<Granted>);

impl Access {
    /// What was granted for resources of `kind`.
    ///
    /// # Errors
    ///
    /// When the operation has no check of that kind: a handler may not touch what nobody has checked.
    pub fn of(&self, kind: &str) -> Result<&Granted, Failure> {
        self.find(kind).ok_or_else(|| Failure::unexpected(format_args!("no permission check on {kind}")))
    }

    fn find(&self, kind: &str) -> Option<&Granted> {
        self.0.iter().find(|granted| granted.kind == kind)
    }

    /// Adds the outcome of a check. A second one on the same kind narrows the first, as a check inside a checked function
    /// sees what the outer one has left.
    fn add(&mut self, mut granted: Granted) {
        match self.0.iter_mut().find(|earlier| earlier.kind == granted.kind) {
            None => self.0.push(granted),
            Some(earlier) => {
                earlier.action = granted.action;
                earlier.resolution.allowed.narrow(granted.resolution.allowed);
                earlier.resolution.denied.append(&mut granted.resolution.denied);
            }
        }
    }
}

impl FromIterator<Granted> for Access {
    fn from_iter<T: IntoIterator<Item = Granted>>(granted: T) -> Self {
        let mut access = Self::default();
        granted.into_iter().for_each(|granted| access.add(granted));
        access
    }
}

const AGENT: &str = "agent:id";
const GROUP: &str = "agent:group";

fn members(groups: &[String], universe: &dyn Universe) -> Result<Vec<String>, Failure> {
    let mut ids = Vec::new();
    for group in groups {
        ids.append(&mut universe.members(group)?);
    }
    Ok(ids)
}

/// A check that a request takes, and the ids that the request names for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wanted {
    /// What is to be checked.
    pub check: Check,
    /// None for everything.
    pub ids: Option<Vec<String>>,
}

impl Permissions {
    /// Applies the checks of one request in their order.
    ///
    /// # Errors
    ///
    /// 403 with code 4000 for the first check of which nothing is left that was named.
    pub fn grant(&self, wanted: &[Wanted], universe: &dyn Universe) -> Result<Access, Failure> {
        let mut access = Access::default();
        for Wanted { check, ids } in wanted {
            let Check { action, kind, on } = *check;
            let (kind, mut ids) = match (kind, ids) {
                // Groups that are named stand for the agents in them.
                (GROUP, Some(groups)) => (AGENT, Some(members(groups, universe)?)),
                (GROUP, None) => (AGENT, None),
                (kind, ids) => (kind, ids.clone()),
            };
            // A check inside a checked function is asked about what the outer one has left.
            if let (Some(outer), Some(ids)) = (access.find(kind), &mut ids) {
                let asked = !ids.is_empty();
                ids.retain(|id| outer.resolution.allowed.contains(id));
                if asked && ids.is_empty() {
                    return Err(Failure::permission_denied(kind));
                }
            }
            let resolution = match on {
                On::Any => self.resolve_any(action, kind, universe)?,
                On::All | On::Named(_) | On::ThisNode => self.resolve(action, kind, ids.as_deref(), universe)?,
            };
            access.add(Granted { action, kind, named: ids.is_some(), resolution });
        }
        Ok(access)
    }
}
