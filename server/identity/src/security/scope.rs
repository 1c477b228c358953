//! The ids that an operation is about, as far as the caller may touch them.

use super::{NamedId, Outcome};
use crate::Fault;
use crate::rbac::{Granted, usual_spelling};

/// Ids of one kind: those that a request names, or all.
#[derive(Clone, Debug)]
pub struct Scope {
    /// In the order of the request; `None` for all.
    named: Option<Vec<String>>,
    granted: Granted,
}

/// One id to work on.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The row; `None` for a text that no row can have.
    pub id: Option<i64>,
    /// The id in a list of failures.
    pub named: NamedId,
}

impl Target {
    /// The id that `text` means.
    pub fn of(text: &str) -> Self {
        Self { id: number(text), named: named_id(text) }
    }
}

impl Scope {
    /// What a request names, `all` among it meaning everything, and what the guard has left of it.
    pub fn new(named: Option<Vec<String>>, granted: Granted) -> Self {
        let usual = |ids: Vec<String>| ids.into_iter().map(|id| usual_spelling(granted.kind, id)).collect();
        Self { named: named.filter(|ids| !ids.iter().any(|id| id == "all")).map(usual), granted }
    }

    /// What to work on: what was named, in that order, or of `existing` what the caller may touch.
    pub fn targets<E>(&self, existing: impl FnOnce() -> Result<Vec<i64>, E>) -> Result<Vec<Target>, E> {
        let allowed = &self.granted.resolution.allowed;
        let Some(named) = &self.named else {
            let all = existing()?.into_iter().filter(|id| allowed.contains(&id.to_string()));
            return Ok(all.map(|id| Target { id: Some(id), named: id.into() }).collect());
        };
        Ok(named.iter().filter(|text| allowed.contains(text)).map(|text| Target::of(text)).collect())
    }

    /// Completes an outcome: with the named ids that were denied, or without the faults that are not told when nothing
    /// was named (docs/facts/02-rbac.md, section 4.3).
    pub(super) fn conclude<T>(&self, outcome: &mut Outcome<T>, untold: &[Fault]) {
        let Granted { kind, named, resolution, .. } = &self.granted;
        if *named {
            for text in &resolution.denied {
                outcome.fail(named_id(text), Fault::PermissionDenied { kind });
            }
        } else {
            outcome.leave_out(untold);
        }
    }
}

/// The id that a text means; `None` for what is no number or too great for one.
pub fn number(text: &str) -> Option<i64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn named_id(text: &str) -> NamedId {
    number(text).map_or_else(|| NamedId::Text(text.to_owned()), NamedId::Number)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::rbac::{Allowed, Resolution};
    use crate::security::FailedIds;

    fn scope(named: Option<&[&str]>, allowed: Allowed, denied: &[&str]) -> Scope {
        let texts = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let resolution = Resolution { allowed, denied: texts(denied) };
        let granted = Granted { action: "security:read", kind: "user:id", named: named.is_some(), resolution };
        Scope::new(named.map(texts), granted)
    }

    fn targets(scope: &Scope) -> Vec<Option<i64>> {
        let existing = || Ok::<_, Fault>(vec![1, 2, 100]);
        scope.targets(existing).unwrap().into_iter().map(|target| target.id).collect()
    }

    #[test]
    fn what_is_named_keeps_its_order_and_all_means_what_exists() {
        let only = |ids: &[&str]| Allowed::Only(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>().into());
        assert_eq!(targets(&scope(Some(&["9", "100", "1"]), only(&["1", "9"]), &["100"])), [Some(9), Some(1)]);
        assert_eq!(targets(&scope(Some(&["9", "all"]), Allowed::Everything, &[])), [Some(1), Some(2), Some(100)]);
        assert_eq!(targets(&scope(None, only(&["2", "7"]), &[])), [Some(2)]);
        assert_eq!(
            targets(&scope(None, Allowed::Except(BTreeSet::from(["2".to_owned()]).into()), &[])),
            [Some(1), Some(100)]
        );
    }

    #[test]
    fn another_spelling_is_the_same_id() {
        let but_one = Allowed::Only(BTreeSet::from(["7".to_owned()]).into());
        assert_eq!(targets(&scope(Some(&["007", "01"]), but_one, &["1"])), [Some(7)]);
        assert_eq!(Target::of("007"), Target { id: Some(7), named: NamedId::Number(7) });
        for text in ["+1", "-1", " 1", "", "99999999999999999999"] {
            assert_eq!(Target::of(text), Target { id: None, named: NamedId::Text(text.to_owned()) }, "{text:?}");
        }
    }

    #[test]
    fn denials_are_told_of_named_ids_alone() {
        let mut outcome = Outcome::<()>::default();
        scope(Some(&["1", "2"]), Allowed::Only(BTreeSet::new().into()), &["2", "2"])
            .conclude(&mut outcome, &[Fault::MissingUser]);
        let denied = Fault::PermissionDenied { kind: "user:id" };
        assert_eq!(outcome.failed, [FailedIds { fault: denied, ids: vec![NamedId::Number(2)] }]);
        let mut outcome = Outcome::<()>::default();
        outcome.fail(1, Fault::ReservedUser);
        outcome.fail(2, Fault::OwnUser);
        scope(None, Allowed::Everything, &["3"]).conclude(&mut outcome, &[Fault::ReservedUser]);
        assert_eq!(outcome.failed, [FailedIds { fault: Fault::OwnUser, ids: vec![NamedId::Number(2)] }]);
    }
}
