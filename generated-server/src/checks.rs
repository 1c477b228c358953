//! The permission checks of an operation, from its tables: which action, on which resources.
//!
//! The catalogue says which kinds of resources an action is about; the operation's parameters say which resources of a
//! kind a request names. Where the real API checks something else, the description says it (`Operation::enforced`).
//! Nothing here is decided for a single operation, and nothing here knows what a caller may do: that is for a
//! [`Gate`](crate::Gate).

// What follows from actions and parameters, and what does not: docs/facts/02-rbac.md, sections 4 and 9.

use crate::error::Error;
use crate::operation::{Check, Operation, Permission};

/// An operation whose permission checks do not follow from its tables: one of its actions is about several kinds of
/// resources, and none of them has a parameter. The description must state the checks (`x-rbac-enforced`).
///
/// As an [`Error`] it is a 500, so that `?` in a gate refuses the request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{operation}: none of the kinds of {action} ({}) has a parameter, and it is not said which is meant", .kinds.join(", "))]
pub struct Unplaced {
    operation: &'static str,
    action: &'static str,
    kinds: Vec<&'static str>,
}

impl From<Unplaced> for Error {
    fn from(_: Unplaced) -> Self {
        Self::internal()
    }
}

impl Operation {
    /// The permission checks that the operation takes, in the order in which the real API takes them. All of them must
    /// pass, except that those on [`On::Asked`](crate::operation::On::Asked) refuse no request; none at all means that
    /// the operation needs no permission. [`Checked::scope`](crate::Checked::scope) says which resources a request
    /// makes a check of.
    ///
    /// These are [`enforced`](Self::enforced), where the description states them, or else what follows from
    /// [`permissions`](Self::permissions) and the parameters. [`permissions`](Self::permissions) alone is the catalogue
    /// of the real API's documentation, which does not say what an action is needed for.
    ///
    /// ```
    /// # #[cfg(feature = "v4")] {
    /// use wazuh_api_server::operation::{Check, On};
    /// use wazuh_api_server::v4::lists::{DELETE_LIST_FILE, UPLOAD_LIST_FILE};
    ///
    /// assert_eq!(DELETE_LIST_FILE.checks()?, [Check::new("lists:delete", "list:file", On::Named("filename"))]);
    /// // A file that is there already is deleted first, so that permission matters in some cases only.
    /// let upload = [Check::any("lists:update", "*:*"), Check::asked("lists:delete", "list:file", "filename")];
    /// assert_eq!(UPLOAD_LIST_FILE.checks()?, upload);
    /// # }
    /// # Ok::<(), wazuh_api_server::Unplaced>(())
    /// ```
    ///
    /// The list is made anew at each call; a gate may keep it for each operation.
    ///
    /// # Errors
    ///
    /// When it is not known which resources an action is about. No operation of the generations of this crate fails.
    pub fn checks(&self) -> Result<Vec<Check>, Unplaced> {
        if let Some(checks) = self.enforced {
            return Ok(checks.to_vec());
        }
        let mut checks = Vec::new();
        for permission in self.permissions {
            self.add_checks(permission, &mut checks)?;
        }
        Ok(checks)
    }

    /// Whether one of the checks that the operation takes is on the action of this permission, be it in some cases
    /// only.
    ///
    /// ```
    /// # #[cfg(feature = "v4")] {
    /// use wazuh_api_server::v4::{lists::GET_LISTS, permissions};
    ///
    /// assert!(GET_LISTS.needs(&permissions::LISTS_READ));
    /// assert!(!GET_LISTS.needs(&permissions::LISTS_UPDATE));
    /// # }
    /// ```
    pub fn needs(&self, permission: &Permission) -> bool {
        match self.enforced {
            Some(checks) => checks.iter().any(|check| check.action == permission.action),
            None => self.permissions.iter().any(|needed| needed.action == permission.action),
        }
    }

    fn add_checks(&self, permission: &'static Permission, checks: &mut Vec<Check>) -> Result<(), Unplaced> {
        let action = permission.action;
        let mut kinds: Vec<&'static str> = Vec::new();
        for kind in permission.resources {
            // Members of a group are checked as the agents they are.
            let kind = if *kind == "agent:group" { "agent:id" } else { kind };
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        if let ["*:*"] = kinds.as_slice() {
            checks.push(Check::any(action, "*:*"));
            return Ok(());
        }
        // In the order of the parameters, which is that of the real API's checks.
        let mut named: Vec<_> = kinds.iter().filter_map(|kind| Some((self.naming(kind)?, *kind))).collect();
        named.sort_unstable();
        checks.extend(named.iter().map(|((_, name), kind)| Check::named(action, kind, name)));
        match kinds.as_slice() {
            _ if !named.is_empty() => {}
            [kind] => checks.push(Check::all(action, kind)),
            _ => return Err(Unplaced { operation: self.id, action, kinds }),
        }
        Ok(())
    }

    /// Place and name of the parameter that names resources of `kind`.
    fn naming(&self, kind: &str) -> Option<(usize, &'static str)> {
        let ranked = self.parameters.iter().enumerate().filter_map(|(place, parameter)| {
            let rank = rank(kind, parameter.name)?;
            Some((rank, place, parameter.name))
        });
        ranked.min().map(|(_, place, name)| (place, name))
    }
}

/// Whether a parameter of this name names resources of `kind`, and how well: `agent_id`, `agents_list` and `agent_ids`
/// those of `agent:id`, `filename` those of `rule:file`. The best of several counts.
fn rank(kind: &str, name: &str) -> Option<u8> {
    let (thing, attribute) = kind.split_once(':')?;
    if attribute == "file" {
        return (name == "filename").then_some(0);
    }
    let rest = name.strip_prefix(thing)?;
    let of_attribute = rest.strip_prefix('_').and_then(|rest| rest.strip_prefix(attribute));
    match (of_attribute, rest) {
        (Some(""), _) => Some(0),
        (_, "s_list") => Some(1),
        (Some("s"), _) => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use http::Method;

    use super::rank;
    use crate::operation::{Check, On, Operation, Parameter, Permission};
    use crate::schema::Schema;

    static AGENT_ID: Parameter = Parameter::path("agent_id", "", Schema::STRING);
    static AGENTS: Parameter = Parameter::query("agents_list", "", Schema::array(&Schema::STRING));
    static USERS: Parameter = Parameter::query("user_ids", "", Schema::array(&Schema::STRING));
    static ROLES: Parameter = Parameter::query("role_ids", "", Schema::array(&Schema::INTEGER));
    static SECURITY: Permission = Permission::new("security:read", "", &["role:id", "user:id"]);
    static AGENT: Permission = Permission::new("agent:read", "", &["agent:group", "agent:id"]);
    static CREATE: Permission = Permission::new("agent:create", "", &["*:*"]);
    static BOTH: Operation = Operation::new(Method::GET, "/")
        .parameters(&[&USERS, &ROLES, &AGENTS, &AGENT_ID])
        .permissions(&[&SECURITY, &AGENT]);

    #[test]
    fn kinds_stand_in_the_order_of_their_parameters() {
        let expected = [
            Check::named("security:read", "user:id", "user_ids"),
            Check::named("security:read", "role:id", "role_ids"),
            Check::named("agent:read", "agent:id", "agent_id"),
        ];
        assert_eq!(BOTH.checks().unwrap(), expected);
    }

    #[test]
    fn what_is_stated_replaces_what_follows() {
        static PLAIN: Operation = Operation::new(Method::GET, "/").permissions(&[&AGENT, &CREATE]);
        static STATED: Operation = Operation::new(Method::GET, "/")
            .permissions(&[&AGENT, &CREATE])
            .enforced(&[Check::this_node("agent:read", "agent:id")]);
        static FREE: Operation = Operation::new(Method::GET, "/").permissions(&[&SECURITY]).enforced(&[]);
        let follow = [Check::all("agent:read", "agent:id"), Check::any("agent:create", "*:*")];
        assert_eq!(PLAIN.checks().unwrap(), follow);
        assert!(PLAIN.needs(&AGENT) && PLAIN.needs(&CREATE) && !PLAIN.needs(&SECURITY));
        assert_eq!(STATED.checks().unwrap(), [Check::this_node("agent:read", "agent:id")]);
        assert!(STATED.needs(&AGENT) && !STATED.needs(&CREATE));
        assert!(FREE.checks().unwrap().is_empty() && !FREE.needs(&SECURITY));
    }

    #[test]
    fn an_action_on_several_kinds_needs_a_parameter() {
        static NEITHER: Operation = Operation::new(Method::GET, "/").parameters(&[&AGENTS]).permissions(&[&SECURITY]);
        let error = NEITHER.checks().unwrap_err();
        assert!(error.to_string().contains("security:read (role:id, user:id)"), "{error}");
        assert_eq!(crate::Error::from(error).status(), 500);
    }

    #[test]
    fn parameters_name_resources_by_their_names() {
        let ranks = |kind| {
            ["agent_id", "agents_list", "agent_ids", "filename", "agent", "agent_idx"].map(|name| rank(kind, name))
        };
        assert_eq!(ranks("agent:id"), [Some(0), Some(1), Some(2), None, None, None]);
        assert_eq!(ranks("rule:file"), [None, None, None, Some(0), None, None]);
        assert_eq!(ranks("*:*"), [None; 6]);
    }

    #[test]
    fn every_operation_of_the_crate_has_its_checks() {
        let tables: &[&[&Operation]] = &[
            #[cfg(feature = "v1")]
            crate::v1::OPERATIONS,
            #[cfg(feature = "v4")]
            crate::v4::OPERATIONS,
            #[cfg(feature = "v5")]
            crate::v5::OPERATIONS,
        ];
        for operation in tables.iter().copied().flatten() {
            for check in operation.checks().unwrap() {
                let on_parameter = match check.on {
                    On::Named(name) | On::Asked(name) => operation.knows(name),
                    On::All | On::Any | On::ThisNode => true,
                };
                assert!(on_parameter, "{}: {check:?}", operation.id);
            }
        }
    }
}
