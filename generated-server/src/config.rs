//! What the operator of a server decides about its router.

use std::path::PathBuf;

/// Settings of a router.
///
/// ```
/// use wazuh_api_server::RouterConfig;
///
/// let config = RouterConfig { max_body: 1 << 20, ..RouterConfig::default() };
/// # let _ = config;
/// ```
#[derive(Clone, Debug)]
pub struct RouterConfig {
    /// The folder that values of path formats must stay under, once links are followed. With `None` only the text of
    /// paths is checked.
    pub path_root: Option<PathBuf>,
    /// Largest request body in bytes; 0 for no limit. By default 10 MiB, as in the real API.
    pub max_body: u64,
    /// The document that `GET /openapi.json` gives to callers with credentials, such as
    /// [`description::V4`](crate::description::V4). With `None` there is no such path.
    pub description: Option<&'static str>,
}

impl Default for RouterConfig {
    fn default() -> Self {
        Self { path_root: None, max_body: 10 << 20, description: None }
    }
}
