//! What machines have: names and versions of programs, services, accounts and files, and the texts that are our own.

pub(super) mod accounts;
pub(super) mod daemons;
pub(super) mod files;
pub(super) mod packages;
pub(super) mod people;
pub(super) mod policies;
pub(super) mod vulnerabilities;
