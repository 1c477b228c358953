//! The names that `format` may have.

/// Formats of OpenAPI and JSON Schema that documents use.
const STANDARD: [&str; 17] = [
    "binary",
    "byte",
    "date",
    "date-time",
    "double",
    "email",
    "float",
    "hostname",
    "int32",
    "int64",
    "ipv4",
    "ipv6",
    "password",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

/// The Wazuh API's own (docs/facts/01-api-layer.md, section 6.3). The last ones have no checker: every text passes.
const OWN: [&str; 29] = [
    "active_response_command",
    "alphanumeric",
    "alphanumeric_symbols",
    "base64",
    "cdb_filename_path",
    "date-time_or_empty",
    "get_dirnames_path",
    "group_names",
    "group_names_or_all",
    "hash",
    "hash_or_empty",
    "names",
    "names_or_empty",
    "numbers",
    "numbers_or_all",
    "numbers_or_empty",
    "path",
    "query",
    "range",
    "search",
    "sort",
    "timeframe",
    "wazuh_key",
    "wazuh_version",
    "wpk_path",
    "xml_filename",
    "xml_filename_path",
    "paths",
    "symbols_alphanumeric_param",
];

/// All known names.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    STANDARD.into_iter().chain(OWN)
}
