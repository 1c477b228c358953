//! Scans for rootkits and policies. The guide of 5.0 has the operation; its branch has not.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::rootcheck::Rootcheck;

use super::Service;

impl Rootcheck for Service {
    same! { rootcheck::Rootcheck: run_rootcheck(RunRootcheckRequest { agents_list }) -> AffectedItems<String> }
}
