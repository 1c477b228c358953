//! Generates handler traits, models, a router and a client from an OpenAPI description of the Wazuh server API.
//!
//! Text in, a map of file name to text out: nothing here reads a file, the clock or the environment, so the same input
//! always gives the same output. Stages run one way:
//! `source` -> `overlay` -> `check` -> `gather` -> `names` -> `lower` (to `ir`) -> `emit` -> `render`.

pub mod diag;
pub mod ir;
pub mod render;
pub mod source;
