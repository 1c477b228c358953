//! MITRE ATT&CK: `var/db/mitre.db` of a home, and how a release of ATT&CK gets there
//! (docs/facts/04-modules.md, section 13; docs/facts/06-backends.md, section 14.4).

pub mod import;
