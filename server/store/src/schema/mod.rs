//! The columns of the databases of a home that lists are made of (docs/facts/06-backends.md, section 14).
//!
//! They are named after the schema and know no name of any wire. The statements that create the tables are those of
//! [`crate::homes`].

pub mod agent;
pub mod findings;
pub mod inventory;
pub mod task;

#[cfg(test)]
pub(crate) mod agreement;
#[cfg(test)]
mod inventory_agreement;
