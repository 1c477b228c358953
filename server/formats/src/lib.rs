//! The file formats of a Wazuh manager: bytes or text in, values out.
//!
//! Every reader takes any input: what it does not understand is an error or is left out, and time and memory are
//! bounded by the length of the input. Must not be here: reading or writing files, where a file lies in a home, and
//! what a value is used for.

pub mod agent_conf_upload;
mod agent_xml;
pub mod cdb_list;
pub mod client_keys;
mod conf_root;
mod cut;
pub mod group_files;
mod line_ends;
pub mod manager_conf;
pub mod manager_log;
pub mod os_xml;
pub mod ossec_conf;
pub mod ossec_xml;
pub mod python_json;
mod release;
pub mod ruleset_xml;
mod sections;
pub mod stix;
mod strict_xml;
pub mod yaml;

pub use release::Release;
