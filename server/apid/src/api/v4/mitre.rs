//! The ATT&CK knowledge base that rules refer to. Thin: what needs more than a few lines belongs to a domain module.

use wazuh_api_server::v4::mitre::{
    GetMitreGroupsRequest, GetMitreMitigationsRequest, GetMitreReferencesRequest, GetMitreSoftwareRequest,
    GetMitreTacticsRequest, GetMitreTechniquesRequest, Mitre,
};
use wazuh_api_server::v4::models::{
    MitreGroup, MitreMetadata, MitreMitigation, MitreReference, MitreSoftware, MitreTactic, MitreTechnique,
};
use wazuh_api_server::{AffectedItems, Error, Json};

use super::parameters::list_query;
use super::{Context, Service};
use crate::memory;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::mitre::{self as wire, Listing};
use apid_inventory::mitre::{Fault, Known, List, Now};
use apid_request::budget::Budget;
use apid_store::Lane;
use apid_store::query::Query;

/// Items of a page beyond which its reply may be long, and bytes that an item takes in it at most on average.
const LONG: u64 = 20;
const ITEM: u64 = 16 << 10;

/// What a request for a list asks.
struct Asked {
    /// Ids of objects; `None` for any.
    ids: Option<Vec<String>>,
    listing: Listing,
}

/// Takes requests apart, which differ in the name of their ids and in whether they know `distinct`.
macro_rules! asked {
    ($request:expr, $type:ident, $ids:ident) => {
        asked!($request, $type, $ids, false,)
    };
    ($request:expr, $type:ident, $ids:ident, distinct) => {
        asked!($request, $type, $ids, distinct, distinct)
    };
    ($request:expr, $type:ident, $ids:ident, $distinct:expr, $($member:ident)?) => {{
        let $type { $ids: ids, offset, limit, sort, search, select, q, $($member)? } = $request;
        let query = list_query((offset, limit), search.as_deref(), select, sort.as_deref(), $distinct);
        Asked { ids, listing: Listing { query, q } }
    }};
}

impl Service {
    /// The reply to a request for a list: one that is kept, or what `asked` makes of the request.
    async fn attack<R: std::fmt::Debug, T: 'static>(
        &self,
        cx: &Context,
        list: List,
        request: R,
        asked: impl FnOnce(R) -> Asked,
    ) -> Result<Json<AffectedItems<T>>, Error> {
        let caller = self.caller(cx)?;
        // All callers that may ask see the same.
        let question = format!("{request:?}");
        let is_read = match self.mitre.known(list, &question) {
            Known::Reply(reply) => return Ok(Json::from_encoded(reply)),
            Known::List => true,
            // The database may have to be read.
            Known::Nothing => false,
        };
        let Asked { ids, listing } = asked(request);
        let lane = if is_read && listing.is_plain() { Lane::Cheap } else { Lane::Heavy };
        let limit = listing.query.limit;
        let room = if limit > LONG {
            // A reply is not longer than the database.
            let bytes = caller.tell(self.mitre.show(Lane::Cheap, Now::bytes).await)?;
            let bytes = bytes.min(limit.saturating_mul(ITEM));
            Some(caller.tell(Budget::process().charge(bytes).await.map_err(Fault::NoRoom))?)
        } else {
            None
        };
        let show = move |now: &Now| {
            // It was not known at once, since the files had to be looked at.
            if let Some(reply) = now.reply(&question) {
                return Ok(Json::from_encoded(reply));
            }
            let reply = wire::list(now, list, ids.as_deref(), &listing)?;
            now.keep(question, reply.as_bytes().clone());
            Ok::<_, Failure>(reply)
        };
        let reply = caller.tell(caller.tell(self.mitre.show(lane, show).await)?)?;
        Ok(match room {
            Some(room) => memory::hold(reply, room),
            None => reply,
        })
    }
}

impl Mitre for Service {
    async fn get_mitre_groups(
        &self,
        cx: Context,
        request: GetMitreGroupsRequest,
    ) -> Result<Json<AffectedItems<MitreGroup>>, Error> {
        let asked = |request| asked!(request, GetMitreGroupsRequest, group_ids, distinct);
        self.attack(&cx, List::Groups, request, asked).await
    }

    async fn get_mitre_metadata(&self, cx: Context) -> Result<Json<AffectedItems<MitreMetadata>>, Error> {
        let asked = |_| Asked { ids: None, listing: Listing { query: Query::default(), q: None } };
        self.attack(&cx, List::Metadata, "metadata", asked).await
    }

    async fn get_mitre_mitigations(
        &self,
        cx: Context,
        request: GetMitreMitigationsRequest,
    ) -> Result<Json<AffectedItems<MitreMitigation>>, Error> {
        let asked = |request| asked!(request, GetMitreMitigationsRequest, mitigation_ids, distinct);
        self.attack(&cx, List::Mitigations, request, asked).await
    }

    async fn get_mitre_references(
        &self,
        cx: Context,
        request: GetMitreReferencesRequest,
    ) -> Result<Json<AffectedItems<MitreReference>>, Error> {
        let asked = |request| asked!(request, GetMitreReferencesRequest, reference_ids);
        self.attack(&cx, List::References, request, asked).await
    }

    async fn get_mitre_software(
        &self,
        cx: Context,
        request: GetMitreSoftwareRequest,
    ) -> Result<Json<AffectedItems<MitreSoftware>>, Error> {
        let asked = |request| asked!(request, GetMitreSoftwareRequest, software_ids, distinct);
        self.attack(&cx, List::Software, request, asked).await
    }

    async fn get_mitre_tactics(
        &self,
        cx: Context,
        request: GetMitreTacticsRequest,
    ) -> Result<Json<AffectedItems<MitreTactic>>, Error> {
        let asked = |request| asked!(request, GetMitreTacticsRequest, tactic_ids, distinct);
        self.attack(&cx, List::Tactics, request, asked).await
    }

    async fn get_mitre_techniques(
        &self,
        cx: Context,
        request: GetMitreTechniquesRequest,
    ) -> Result<Json<AffectedItems<MitreTechnique>>, Error> {
        let asked = |request| asked!(request, GetMitreTechniquesRequest, technique_ids, distinct);
        self.attack(&cx, List::Techniques, request, asked).await
    }
}
