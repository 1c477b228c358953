//! The Wazuh server API daemon, as a library for its binary and for the conformance tests.

pub mod failure;
pub mod rbac;
