//! File integrity monitoring. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::models::{LastScan, SyscheckFinding};
use wazuh_api_server::v4::syscheck::{
    ClearAgentSyscheckRequest, GetSyscheckFindingsRequest, GetSyscheckLastScanRequest, RunSyscheckRequest, Syscheck,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::{Context, Service};
use crate::wire::v4::{findings, outcome, scans};
use apid_inventory::Fault;
use apid_inventory::clears::Subject;
use apid_inventory::lists::{Request, Shown};
use apid_store::StoreError;
use apid_store::query::{Clause, Expr, Op};
use apid_store::schema::findings::files;

/// What the operations here work on.
const AGENT: &str = "agent:id";

impl Syscheck for Service {
    async fn run_syscheck(&self, cx: Context, _: RunSyscheckRequest) -> Result<Json<AffectedItems<String>>, Error> {
        let caller = self.caller(&cx)?;
        let sent = caller.tell(self.commands.scan(caller.granted(AGENT)?).await)?;
        Ok(outcome::agents(caller.voice(), sent, &scans::FILES_SCANNED))
    }

    async fn get_syscheck_findings(
        &self,
        cx: Context,
        request: GetSyscheckFindingsRequest,
    ) -> Result<Json<AffectedItems<SyscheckFinding>>, Error> {
        let caller = self.caller(&cx)?;
        let GetSyscheckFindingsRequest {
            agent_id,
            offset,
            limit,
            sort,
            search,
            select,
            file,
            arch,
            value_name,
            value_type,
            type_,
            summary,
            md5,
            sha1,
            sha256,
            hash,
            distinct,
            q,
        } = request;
        let mut query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), distinct);
        if let Some(hash) = hash {
            let is = |column| Expr::Clause(Clause::new(column, Op::Equal, hash.as_str()));
            query.restrict(Expr::or([&files::MD5, &files::SHA1, &files::SHA256].map(is).into()));
        }
        let request = Request::from(query)
            .with(&files::FILE, file)
            .with(&files::ARCH, arch.map(|arch| arch.as_str().to_owned()))
            .with(&files::VALUE_NAME, value_name)
            .with(&files::VALUE_TYPE, value_type)
            .with(&files::TYPE, type_.map(|type_| type_.as_str().to_owned()))
            .with(&files::MD5, md5)
            .with(&files::SHA1, sha1)
            .with(&files::SHA256, sha256)
            .asking(q)
            .of_existing();
        let view = if summary { &findings::FILES_IN_SHORT } else { &findings::FILES };
        let found = self.inventory.of_agent(caller.granted(AGENT)?, request, Shown::from(view)).await;
        let found = found.map_err(|fault| match fault {
            // The real API looks for the database alone.
            Fault::UnknownAgent => {
                Fault::Store(StoreError::Missing(self.home.agent_db(0).with_file_name(format!("{agent_id}.db"))))
            }
            fault => fault,
        });
        Ok(view.reply(caller.tell(found)?))
    }

    async fn clear_agent_syscheck(
        &self,
        cx: Context,
        _: ClearAgentSyscheckRequest,
    ) -> Result<Json<AffectedItems<String>>, Error> {
        self.clear(&cx, Subject::Files).await
    }

    async fn get_syscheck_last_scan(
        &self,
        cx: Context,
        _: GetSyscheckLastScanRequest,
    ) -> Result<Json<AffectedItems<LastScan>>, Error> {
        let caller = self.caller(&cx)?;
        let scan = self.inventory.last_scan_of_files(caller.granted(AGENT)?).await;
        Ok(findings::last_scan_of_files(caller.tell(scan)?))
    }
}
