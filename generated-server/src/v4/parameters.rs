//! Parameters.

use crate::operation::Parameter;
use crate::schema::{Literal, Schema};

/// `agents_list` in the query.
pub static AGENTS_LIST: Parameter = Parameter::query(
    "agents_list",
    "Agents by id",
    Schema::array(&Schema::STRING.description("Agent ID").format("numbers").min_length(3)),
);

/// `limit` in the query.
pub static LIMIT: Parameter = Parameter::query(
    "limit",
    "Most items to return",
    Schema::INTEGER.format("int32").default(Literal::Int(500)).minimum(1).maximum(100_000),
);

/// `pretty` in the query.
pub static PRETTY: Parameter =
    Parameter::query("pretty", "Indented reply", Schema::BOOLEAN.default(Literal::Bool(false))).context();

/// `status` in the query.
pub static STATUS: Parameter = Parameter::query(
    "status",
    "Agents by connection status",
    Schema::array(&Schema::STRING.texts(&["active", "pending"])),
);
