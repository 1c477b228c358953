// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `agent_id` in the path (format `numbers`).
pub static AGENT_ID: Parameter = Parameter::path(
    "agent_id", "Id of the agent, as it is listed, such as `001`; `000` is the manager.",
    Schema::STRING.format("numbers"),
);

/// `agent_name` in the path (pattern `^[a-zA-Z0-9_.\\/-]+$`).
pub static AGENT_NAME: Parameter =
    Parameter::path("agent_name", "Name of the new agent.", Schema::STRING.pattern("^[a-zA-Z0-9_.\\\\/-]+$"));

/// `date` in the query (pattern `^[0-9]{8}$`).
pub static DATE: Parameter =
    Parameter::query("date", "Day to show, as YYYYMMDD; today when left out.", Schema::STRING.pattern("^[0-9]{8}$"));

/// `field` in the query.
pub static FIELD: Parameter =
    Parameter::query("field", "Field of the section, such as `include` of `rules`.", Schema::STRING);

/// `filename` in the query (pattern `^[a-zA-Z0-9_.\\/-]+$`).
pub static FILENAME: Parameter = Parameter::query(
    "filename", "Full path of the file on the agent.", Schema::STRING.pattern("^[a-zA-Z0-9_.\\\\/-]+$"),
);

/// `section` in the query.
pub static SECTION: Parameter =
    Parameter::query("section", "Section of the configuration file.", Schema::STRING).lowered();

/// `status` in the query.
pub static STATUS: Parameter =
    Parameter::query("status", "Keep agents of this status only; capitals do not matter.", Schema::STRING).lowered();
