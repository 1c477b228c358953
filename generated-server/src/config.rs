//! What the operator of a server decides about its router.

use std::path::PathBuf;

/// Settings of a router.
#[derive(Clone, Debug, Default)]
pub struct RouterConfig {
    /// The folder that values of path formats must stay under, once links are followed. With `None` only the text of
    /// paths is checked.
    pub path_root: Option<PathBuf>,
    /// Largest request body in bytes; 0 for no limit.
    pub max_body: u64,
    /// The document that `GET /openapi.json` gives to callers with credentials, such as
    /// [`description::V4`](crate::description::V4). With `None` there is no such path.
    pub description: Option<&'static str>,
}
