//! How a parameter is called on the command line, and whether it has a flag at all.

use super::global;
use crate::table::{Command, Parameter, Place};

/// The id of the argument of a parameter. It never is that of a flag of the program.
pub(crate) fn id(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
        Place::Body => "member",
    };
    format!("{place}:{}", parameter.name)
}

/// The name of the flag: that of the table, unless the program has one of this name.
pub(crate) fn long(parameter: &Parameter) -> String {
    if global::is_taken(parameter.flag) { format!("with-{}", parameter.flag) } else { parameter.flag.to_owned() }
}

/// Whether it stands without a flag.
pub(crate) fn is_positional(command: &Command, parameter: &Parameter) -> bool {
    parameter.place == Place::Path || command.is_target(parameter)
}
