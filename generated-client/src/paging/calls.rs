//! Pages of an operation that this crate does not know.

use serde_json::Value;

use super::{Listing, PageFuture, Paged};
use crate::call::Call;

/// A [`Call`] of an operation that lists in pages.
///
/// ```no_run
/// use wazuh_api_client::paging::{Keyset, Listing, Paged};
///
/// # async fn example(client: &wazuh_api_client::Client) -> Result<(), wazuh_api_client::Error> {
/// let listing = Listing::by(&["id"]).keyset(Keyset::Grouped);
/// let mut agents = client.get("get_agents", "/agents").query("limit", &1000_i64).paged(listing).stream();
/// while let Some(agent) = agents.next().await {
///     println!("{}", agent?["name"]);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PagedCall {
    call: Call,
    listing: Listing,
}

impl Call {
    /// The same call, for one page after the other of a list with the usual envelope (`data.affected_items`). Without
    /// knowledge of the list take `Listing::default()`.
    pub fn paged(self, listing: Listing) -> PagedCall {
        PagedCall { call: self, listing }
    }
}

impl Paged for PagedCall {
    type Item = Value;

    fn operation(&self) -> &'static str {
        self.call.operation().id
    }

    fn listing(&self) -> Listing {
        self.listing
    }

    fn parameter(&self, name: &str) -> Option<String> {
        self.call.parameter(name).map(str::to_owned)
    }

    fn set_parameter(&mut self, name: &'static str, value: String) {
        self.call.set_parameter(name, value);
    }

    fn send_page(self) -> PageFuture<Value> {
        Box::pin(self.call.json())
    }
}
