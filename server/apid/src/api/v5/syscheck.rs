//! Scans of the integrity of files. The guide of 5.0 has the operation; its branch has not.

use wazuh_api_server::AffectedItems;
use wazuh_api_server::v5::syscheck::Syscheck;

use super::Service;

impl Syscheck for Service {
    same! { syscheck::Syscheck: run_syscheck(RunSyscheckRequest { agents_list }) -> AffectedItems<String> }
}
