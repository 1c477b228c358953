// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]
