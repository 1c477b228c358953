//! Faults on the way to agents and to the manager's daemons.
//!
//! Must not be here: faults of what was asked for, such as an agent that does not exist; those belong to the fleet.

use crate::wire::v4::failure::{Class, Failure};
use apid_manager::{HttpFault, LinkError};

use super::IntoFailure;

impl IntoFailure for LinkError {
    fn into_failure(self) -> Failure {
        match self {
            Self::NoQueue(path) => Failure::internal(1010).detail(path.display()),
            Self::QueueFault(path, reason) => {
                Failure::bad_request(1014).detail(format_args!("socket with path {}. {reason}", path.display()))
            }
            Self::QueueLate(path) => {
                Failure::bad_request(1014).detail(format_args!("socket with path {}. timed out", path.display()))
            }
            Self::NoSocket(name) => Failure::internal(1013).detail(name),
            Self::Refused(name) => {
                Failure::internal(1121).detail(format_args!("Socket '{name}' cannot receive connections"))
            }
            Self::Unheard => Failure::internal(1121),
            Self::NoDaemon(path) => Failure::internal(1121).detail(path.display()),
            Self::Exchange(_, reason) => Failure::internal(1014).detail(reason),
            Self::Unreadable(_) => Failure::internal(1118).detail("Data could not be received"),
            Self::NoTask(cause) => Failure::internal(1727).detail(cause),
            Self::Unavailable(what) => Failure::bad_request(1117).detail(what),
            Self::NoConfiguration(what) => Failure::bad_request(1116).detail(what),
            Self::NoComponent(name) => Failure::bad_request(1121)
                .detail(format_args!("Please verify that the component '{name}' is properly configured")),
            Self::NoOrders => Failure::internal(1901),
            Self::OrdersRefused => Failure::internal(1902),
            Self::NotTaken(answer) => Failure::internal(1014).detail(answer),
            Self::NoCheck(name) => {
                let reason = Self::Refused(name).into_failure().message;
                Failure::internal(1013).detail(format_args!("Socket: WAZUH_PATH/queue/sockets/com. Error {reason}"))
            }
            Self::NoVerdict(reason) => Failure::internal(1904).detail(reason),
            Self::AgentsAlone => Failure::bad_request(1310),
            Self::Disabled => Failure::bad_request(1750),
            Self::Daemon(code, text) => Failure::command(Class::Internal, code, text),
            Self::Http(fault) => engine_failure(fault),
            Self::Store(error) => error.into_failure(),
            Self::Live | Self::File(..) => Failure::unexpected(self),
        }
    }
}

/// Faults of the engine of release 5, in the words of its catalogue (docs/facts/07-v5.md, section 6).
fn engine_failure(fault: HttpFault) -> Failure {
    let told = |class, code, text: &str, extra: String| Failure::command(class, code, format!("{text}: {extra}"));
    match fault {
        HttpFault::Unreachable(why) => told(Class::Internal, 2021, "Engine API connection error", why),
        HttpFault::Late => told(Class::Internal, 2020, "Engine API request timeout", "timed out".to_owned()),
        HttpFault::Exchange(why) => Failure::bad_request(2013).detail(why),
        HttpFault::Refused(why) => told(Class::BadRequest, 2019, "Invalid Engine API HTTP response", why),
        HttpFault::Malformed(why) => told(Class::Internal, 2022, "Could not parse Engine API response as JSON", why),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use apid_manager::{HttpFault, LinkError};
    use apid_store::StoreError;

    use super::IntoFailure as _;

    #[test]
    fn every_fault_has_its_status_code_and_text() {
        let path = || PathBuf::from("/home/queue/alerts/ar");
        let text = || "text".to_owned();
        let cases = [
            (LinkError::NoQueue(path()), 500, 1010, ": /home/queue/alerts/ar"),
            (LinkError::QueueFault(path(), text()), 400, 1014, ": socket with path /home/queue/alerts/ar. text"),
            (LinkError::QueueLate(path()), 400, 1014, ": socket with path /home/queue/alerts/ar. timed out"),
            (LinkError::NoSocket(text()), 500, 1013, ": text"),
            (LinkError::Refused(text()), 500, 1121, ": Socket 'text' cannot receive connections"),
            (LinkError::Unheard, 500, 1121, ""),
            (HttpFault::Unreachable(text()).into(), 500, 2021, "Engine API connection error: text"),
            (HttpFault::Late.into(), 500, 2020, "Engine API request timeout: timed out"),
            (HttpFault::Exchange(text()).into(), 400, 2013, "Error sending HTTP request: text"),
            (HttpFault::Refused(text()).into(), 400, 2019, "Invalid Engine API HTTP response: text"),
            (HttpFault::Malformed(text()).into(), 500, 2022, "Could not parse Engine API response as JSON: text"),
            (LinkError::NotTaken("err no".to_owned()), 500, 1014, ": err no"),
            (LinkError::NoDaemon(path()), 500, 1121, ": /home/queue/alerts/ar"),
            (LinkError::Exchange("remote".to_owned(), text()), 500, 1014, ": text"),
            (LinkError::Unreadable(text()), 500, 1118, ": Data could not be received"),
            (LinkError::Unavailable(text()), 400, 1117, ": text"),
            (LinkError::NoTask(text()), 500, 1727, ": text"),
            (LinkError::NoConfiguration(text()), 400, 1116, ": text"),
            (
                LinkError::NoComponent(text()),
                400,
                1121,
                ": Please verify that the component 'text' is properly configured",
            ),
            (LinkError::NoOrders, 500, 1901, "'execq' socket has not been created"),
            (LinkError::OrdersRefused, 500, 1902, "Connection to 'execq' socket failed"),
            (
                LinkError::NoCheck("com".to_owned()),
                500,
                1013,
                ": Socket: WAZUH_PATH/queue/sockets/com. Error Error connecting with socket: Socket 'com' cannot receive connections",
            ),
            (LinkError::NoVerdict(text()), 500, 1904, "Bad data from 'wcom': text"),
            (LinkError::AgentsAlone, 400, 1310, ""),
            (LinkError::Disabled, 400, 1750, ""),
            (LinkError::Daemon(9, text()), 500, 9, "text"),
            (LinkError::Store(StoreError::Interrupted), 500, 3021, ""),
            (LinkError::Live, 500, 1000, "Wazuh Internal Error"),
            (LinkError::File(path(), "read", text()), 500, 1000, "Wazuh Internal Error"),
        ];
        for (fault, status, code, end) in cases {
            let failure = fault.clone().into_failure();
            assert_eq!((failure.class.status(), failure.code), (status, code), "{fault:?}");
            assert!(failure.message.ends_with(end), "{fault:?}: {}", failure.message);
        }
    }
}
