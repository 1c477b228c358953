//! Faults of users, tokens and permissions.

use super::IntoFailure;
use crate::wire::v4::failure::{Class, Failure};
use apid_identity::rbac::NotGranted;
use apid_identity::{Fault, Kind, MasterFault};
use apid_request::cancel::GivenUp;

impl IntoFailure for Fault {
    fn into_failure(self) -> Failure {
        match self {
            Self::PermissionDenied { kind } => Failure::permission_denied(kind),
            Self::NothingToChange => Failure::bad_request(4001),
            Self::NegativePosition => Failure::bad_request(4018),
            Self::Missing(Kind::Role) => Failure::not_found(4002),
            Self::Missing(Kind::Policy) => Failure::bad_request(4007),
            Self::Missing(Kind::Rule) => Failure::bad_request(4022),
            Self::Exists(Kind::Policy) => Failure::bad_request(4009),
            Self::Clashes(Kind::Policy) => Failure::bad_request(4013),
            Self::Exists(Kind::Role | Kind::Rule) | Self::Clashes(Kind::Role | Kind::Rule) => {
                Failure::bad_request(4005)
            }
            Self::Reserved => Failure::bad_request(4008),
            Self::MalformedPolicy => Failure::bad_request(4006),
            Self::ResourceNotTaken { resource } => Failure::bad_request(4006).remedy(format_args!(
                "type and attribute consist of the letters a to z, digits, '_' and '.', values also of '*', '/' and '-', \
                 and at most two resources are joined by '&', which '{resource}' does not meet"
            )),
            Self::MissingUser => Failure::not_found(5001),
            Self::UserExists => Failure::bad_request(5000),
            Self::ReservedUser => Failure::bad_request(5004),
            Self::OnlyByReservedUsers => Failure::bad_request(5011),
            Self::OwnUser => Failure::bad_request(5008),
            Self::PasswordLength => Failure::bad_request(5009),
            Self::PasswordTooSimple => Failure::bad_request(5007),
            Self::Master(MasterFault::NotRunning) => Failure::internal(3012),
            Self::Master(MasterFault::Late) => Failure::new(Class::Cluster, 3020),
            Self::Master(MasterFault::ContextNotAllowed) => Failure::new(Class::PermissionDenied, 6004),
            Self::Master(MasterFault::Failed(why)) => Failure::internal(3009).detail(why),
            Self::PolicyLinked => Failure::bad_request(4011),
            Self::PolicyNotLinked => Failure::bad_request(4010),
            Self::RuleLinked => Failure::bad_request(4023),
            Self::RuleNotLinked => Failure::bad_request(4024),
            Self::RoleLinked => Failure::bad_request(4017),
            Self::RoleNotLinked => Failure::bad_request(4016),
            Self::MissingKey => Failure::not_found(5900),
            Self::KeyExists => Failure::bad_request(5901),
            Self::TooManyKeys => Failure::bad_request(5902),
            Self::KeyName | Self::KeyTooWide | Self::KeyNetwork { .. } => Failure::bad_request(5903).detail(self),
            Self::KeysMakeNoKeys => Failure::new(Class::PermissionDenied, 5904),
            Self::UnusablePolicy => Failure::bad_request(4500),
            Self::TooManyCombined => {
                Failure::bad_request(4500).remedy("The maximum length for permission combinations is two")
            }
            Self::ContextNotAllowed => Failure::new(Class::PermissionDenied, 6004),
            Self::Unsigned => Failure::internal(6003),
            Self::SettingsNotWritten(error) => {
                tracing::error!(%error, "cannot change the security configuration");
                Failure::internal(1006)
            }
            Self::TooManyLogins => too_many_logins(),
            Self::Crowded(full) => full.into_failure(),
            Self::GivenUp => GivenUp.into_failure(),
            Self::Unexpected(cause) => Failure::unexpected(cause),
        }
    }
}

/// The code of too many requests, in words of its own: the real API has no such queues.
fn too_many_logins() -> Failure {
    let mut failure = Failure::new(Class::TooManyRequests, 6001);
    "Too many logins are waiting for their turn".clone_into(&mut failure.message);
    let remedy = "Try again later. How many are worked on at once can be changed in api.yaml: authentication_pool_size";
    failure.remediation = Some(remedy.to_owned());
    failure
}

impl<E: IntoFailure> IntoFailure for NotGranted<E> {
    fn into_failure(self) -> Failure {
        match self {
            Self::Denied { kind } => Failure::permission_denied(&kind),
            Self::Unknown(fault) => fault.into_failure(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(fault: Fault) -> (u16, u16) {
        let failure = fault.into_failure();
        (failure.class.status(), failure.code)
    }

    #[test]
    fn faults_of_whole_requests_have_their_status_and_code() {
        for (fault, status, code) in [
            (Fault::PermissionDenied { kind: "user:id" }, 403, 4000),
            (Fault::NothingToChange, 400, 4001),
            (Fault::NegativePosition, 400, 4018),
            (Fault::Missing(Kind::Role), 404, 4002),
            (Fault::MissingUser, 404, 5001),
            (Fault::PasswordLength, 400, 5009),
            (Fault::PasswordTooSimple, 400, 5007),
            (Fault::OnlyByReservedUsers, 400, 5011),
            (Fault::MissingKey, 404, 5900),
            (Fault::KeyExists, 400, 5901),
            (Fault::TooManyKeys, 400, 5902),
            (Fault::KeyNetwork { network: "x".to_owned() }, 400, 5903),
            (Fault::KeysMakeNoKeys, 403, 5904),
            (Fault::UnusablePolicy, 400, 4500),
            (Fault::ContextNotAllowed, 403, 6004),
            (Fault::Unsigned, 500, 6003),
            (Fault::SettingsNotWritten("no space".to_owned()), 500, 1006),
            (Fault::TooManyLogins, 429, 6001),
            (Fault::GivenUp, 500, 3021),
            (Fault::Unexpected("cause".to_owned()), 500, 1000),
        ] {
            assert_eq!(told(fault.clone()), (status, code), "{fault:?}");
        }
    }

    #[test]
    fn names_and_definitions_have_a_code_for_each_kind() {
        for (kind, missing, exists, clashes) in
            [(Kind::Role, 4002, 4005, 4005), (Kind::Policy, 4007, 4009, 4013), (Kind::Rule, 4022, 4005, 4005)]
        {
            let codes = [Fault::Missing(kind), Fault::Exists(kind), Fault::Clashes(kind)].map(|fault| told(fault).1);
            assert_eq!(codes, [missing, exists, clashes]);
        }
    }

    #[test]
    fn what_is_wrong_with_a_resource_is_part_of_the_remediation() {
        let remediation = |fault: Fault| fault.into_failure().remediation.unwrap_or_default();
        let text = remediation(Fault::ResourceNotTaken { resource: "my-type:id:1".to_owned() });
        assert!(text.starts_with("The policy must be in JSON format") && text.contains("'my-type:id:1'"), "{text}");
        let text = remediation(Fault::TooManyCombined);
        assert!(text.ends_with(": The maximum length for permission combinations is two"), "{text}");
    }

    #[test]
    fn a_refusal_names_the_resource_type() {
        let refusal = NotGranted::<Failure>::Denied { kind: "*:*".to_owned() }.into_failure();
        assert_eq!((refusal.class.status(), refusal.message.as_str()), (403, "Permission denied: Resource type: *:*"));
    }
}
