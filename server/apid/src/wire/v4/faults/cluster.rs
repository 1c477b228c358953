//! Faults of the cluster: of its daemon, and of its other nodes.

use serde_json::Value;

use super::IntoFailure as _;
use crate::wire::v4::failure::{Class, Failure};
use apid_manager::cluster::{ClusterError, NodeRefusal, RefusalKind};

/// A fault on the way to the cluster.
pub(crate) fn cluster_failure(fault: ClusterError) -> Failure {
    match fault {
        ClusterError::NotRunning => Failure::bad_request(3013),
        ClusterError::Late => Failure::new(Class::Cluster, 3020),
        ClusterError::Exchange(_) | ClusterError::Malformed | ClusterError::Told(_) => {
            Failure::internal(3009).detail(fault)
        }
        ClusterError::Refused(refusal) => node_refusal(&refusal),
        ClusterError::NoRoom(refused) => Failure::internal(1005).detail(refused),
        ClusterError::GivenUp(given_up) => given_up.into_failure(),
    }
}

/// What another node refuses, in the words of the catalogue and its own.
pub(crate) fn node_refusal(refusal: &NodeRefusal) -> Failure {
    let class = match refusal.kind {
        RefusalKind::BadRequest => Class::BadRequest,
        RefusalKind::PermissionDenied => Class::PermissionDenied,
        RefusalKind::NotFound => Class::NotFound,
        RefusalKind::TooManyRequests => Class::TooManyRequests,
        RefusalKind::NotAcceptable => Class::NotAcceptable,
        RefusalKind::Internal => Class::Internal,
        RefusalKind::Cluster => Class::Cluster,
    };
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if refusal.is_whole {
        return Failure::command(class, refusal.code, refusal.extra.as_ref().map(text).unwrap_or_default());
    }
    let mut failure = Failure::new(class, refusal.code);
    match &refusal.extra {
        Some(Value::Object(values)) => {
            for (name, value) in values {
                failure = failure.fill(&[(name, &text(value))]);
            }
        }
        Some(extra) => failure = failure.detail(text(extra)),
        None => {}
    }
    match &refusal.remedy {
        Some(remedy) => failure.remedy(remedy),
        None => failure,
    }
}

#[cfg(test)]
mod tests {
    use apid_request::cancel::GivenUp;
    use serde_json::json;

    use super::*;

    fn refusal(code: u16, extra: Option<Value>) -> NodeRefusal {
        let kind = RefusalKind::BadRequest;
        NodeRefusal { kind, code, extra, remedy: None, is_whole: false, nodes: Vec::new() }
    }

    #[test]
    fn refusals_of_other_nodes_have_the_texts_of_the_catalogue() {
        let with_values = refusal(1017, Some(json!({"node_name": "two", "not_ready_daemons": "a->b"})));
        let shown = node_refusal(&with_values).message;
        assert!(shown.contains("two") && shown.contains("a->b") && !shown.contains('{'), "{shown}");
        let file = refusal(1308, Some("a file".into()));
        assert_eq!(node_refusal(&file).message, "Stats file does not exist: a file");
        let whole = NodeRefusal { is_whole: true, ..refusal(7, Some("all of it".into())) };
        let failure = node_refusal(&whole);
        assert_eq!((failure.message.as_str(), failure.remediation), ("all of it", None));
        let remedy = NodeRefusal { remedy: Some("name, ip".to_owned()), ..refusal(1724, None) };
        let told = node_refusal(&remedy).remediation;
        assert_eq!(told.as_deref(), Some("Please, use only allowed select fields: name, ip"));
    }

    #[test]
    fn every_fault_has_its_status_code_and_text() {
        let text = || "text".to_owned();
        let full = apid_request::budget::Refused::TooLarge { bytes: 9, most: 7 };
        for (fault, status, code, end) in [
            (ClusterError::NotRunning, 400, 3013, "`WAZUH_HOME/etc/ossec.conf`"),
            (ClusterError::Late, 500, 3020, "Timeout sending request"),
            (ClusterError::Exchange(text()), 500, 3009, "daemon: text"),
            (ClusterError::Malformed, 500, 3009, "the answer of the cluster's daemon"),
            (ClusterError::Told(text()), 500, 3009, "says: text"),
            (ClusterError::Refused(Box::new(refusal(1730, None))), 400, 1730, "Node does not exist"),
            (ClusterError::NoRoom(full), 500, 1005, "hold (7)"),
            (ClusterError::GivenUp(GivenUp), 500, 3021, ""),
        ] {
            let failure = cluster_failure(fault.clone());
            assert_eq!((failure.class.status(), failure.code), (status, code), "{fault:?}");
            assert!(failure.message.ends_with(end), "{fault:?}: {}", failure.message);
        }
    }
}
