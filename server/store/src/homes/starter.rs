//! The ruleset of a new home: some rules and decoders of this project's own, so that events can be tried at once.
//!
//! The tests of what they make of events are in `server/ruletest/tests/starter`. Nothing here replaces files of a home
//! that exists.

macro_rules! files {
    ($($file:literal)*) => { &[$(($file, include_str!($file))),*] };
}

/// The files by their names in a home, with their texts.
pub const STARTER_RULESET: &[(&str, &str)] = files! {
    "ruleset/decoders/0100-base_decoders.xml"
    "ruleset/decoders/0110-unix_decoders.xml"
    "ruleset/decoders/0120-service_decoders.xml"
    "ruleset/rules/0100-base_rules.xml"
    "ruleset/rules/0110-logins_rules.xml"
    "ruleset/rules/0120-network_rules.xml"
    "ruleset/rules/0130-windows_rules.xml"
    "ruleset/rules/0140-integrity_rules.xml"
    "ruleset/rules/0150-service_rules.xml"
};
