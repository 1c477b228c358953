//! The flags that every command has: how the server is reached, and what the output looks like.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, value_parser};

use crate::generated::Generation;

pub(crate) const PROFILE: &str = "profile";
pub(crate) const URL: &str = "url";
pub(crate) const USER: &str = "user";
pub(crate) const API: &str = "api";
pub(crate) const CA: &str = "ca";
pub(crate) const INSECURE: &str = "insecure";
pub(crate) const CLIENT_CERT: &str = "client-cert";
pub(crate) const TIMEOUT: &str = "timeout";
pub(crate) const NO_TOKEN_CACHE: &str = "no-token-cache";
pub(crate) const OUTPUT: &str = "output";
pub(crate) const OUTPUT_FILE: &str = "output-file";
pub(crate) const COLUMNS: &str = "columns";
pub(crate) const COLOR: &str = "color";
pub(crate) const YES: &str = "yes";
pub(crate) const DRY_RUN: &str = "dry-run";
pub(crate) const WATCH: &str = "watch";

/// Formats of the output.
pub(crate) const FORMATS: [&str; 5] = ["table", "json", "yaml", "csv", "jsonl"];

const CONNECTION: &str = "Connection";
const SHOWING: &str = "Output";
const SAFETY: &str = "Safety";

/// A flag of the program. Parameters of operations have ids of their own, so that the two cannot be mixed up.
fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).global(true).hide_env_values(true)
}

fn switch(name: &'static str) -> Arg {
    flag(name).action(ArgAction::SetTrue)
}

/// Flags that stand in the long help alone: the short one of a command is about the command.
const RARE: &[&str] = &[API, CA, CLIENT_CERT, TIMEOUT, NO_TOKEN_CACHE, OUTPUT_FILE, COLOR, WATCH];

/// The flags that every command has.
pub(crate) fn arguments() -> Vec<Arg> {
    let connection = [
        flag(PROFILE)
            .short('p')
            .env("WAZUH_PROFILE")
            .value_name("NAME")
            .help("Profile to use in place of the current one"),
        flag(URL).env("WAZUH_URL").value_name("URL").help("Address of the server, such as https://localhost:55000"),
        flag(USER)
            .short('u')
            .env("WAZUH_USER")
            .value_name("NAME")
            .help("User name; the password comes from WAZUH_PASSWORD, the keyring, the profile's password_command or a prompt"),
        flag(API)
            .env("WAZUH_API")
            .value_name("API")
            .value_parser(PossibleValuesParser::new(Generation::NAMES))
            .help("API of the server: 4.x, 5.x or that of 2016; the server is asked if it is not given"),
        flag(CA)
            .env("WAZUH_CA")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("Trust the certificates in this PEM file in place of the system's"),
        switch(INSECURE).short('k').help("Accept any certificate of the server"),
        flag(CLIENT_CERT)
            .env("WAZUH_CLIENT_CERT")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("Certificate and private key of this client, in one PEM file"),
        flag(TIMEOUT)
            .value_name("SECONDS")
            .value_parser(value_parser!(u64).range(1..))
            .help("Longest time for a request [default: 60]"),
        switch(NO_TOKEN_CACHE).help("Log in anew, and keep no token for the next call"),
    ];
    let showing = [
        flag(OUTPUT)
            .short('o')
            .env("WAZUHCTL_OUTPUT")
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(FORMATS))
            .default_value("table")
            .help("Format of the output"),
        flag(COLUMNS)
            .value_name("LIST")
            .value_delimiter(',')
            .help("Columns of tables and CSV, such as id,os.name, or `all`"),
        flag(OUTPUT_FILE).value_name("FILE").value_parser(value_parser!(PathBuf)).help("Write the output to this file"),
        flag(COLOR)
            .value_name("WHEN")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .default_value("auto")
            .help("Colours; `auto` looks at the terminal and at NO_COLOR"),
        flag(WATCH)
            .value_name("SECONDS")
            .value_parser(value_parser!(u64).range(1..))
            .help("Repeat the command every so many seconds until it is interrupted; for commands that only read"),
    ];
    let safety = [
        switch(YES).short('y').help("Do not ask before something is deleted, restarted or replaced"),
        switch(DRY_RUN).help("Print the request as a curl command in place of sending it"),
    ];
    let headed = |heading: &'static str, list: Vec<Arg>| {
        list.into_iter().map(move |argument| {
            let rare = RARE.contains(&argument.get_id().as_str());
            argument.help_heading(heading).hide_short_help(rare)
        })
    };
    headed(CONNECTION, connection.into())
        .chain(headed(SHOWING, showing.into()))
        .chain(headed(SAFETY, safety.into()))
        .collect()
}

/// Whether a flag of an operation would hide one that every command has.
pub(crate) fn is_taken(name: &str) -> bool {
    matches!(name, "help" | "all" | "body")
        || [
            PROFILE,
            URL,
            USER,
            API,
            CA,
            INSECURE,
            CLIENT_CERT,
            TIMEOUT,
            NO_TOKEN_CACHE,
            OUTPUT,
            OUTPUT_FILE,
            COLUMNS,
            COLOR,
            YES,
            DRY_RUN,
            WATCH,
        ]
        .contains(&name)
}
