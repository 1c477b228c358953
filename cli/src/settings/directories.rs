//! Where files of the user lie: the XDG base directories, or what the system has in their place.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Exit, Failure};

/// Names the file of profiles in place of the usual one.
const CONFIG_FILE: &str = "WAZUHCTL_CONFIG";

/// The file of profiles, which need not exist.
pub(crate) fn config_file() -> Result<PathBuf, Failure> {
    if let Some(path) = variable(CONFIG_FILE) {
        return Ok(path);
    }
    config_home().map(|home| home.join("wazuhctl").join("config.toml")).ok_or_else(|| {
        Failure::new(Exit::Other, "there is no home directory to keep profiles in")
            .hint(format!("set HOME, XDG_CONFIG_HOME or {CONFIG_FILE}"))
    })
}

/// The folder for tokens; `None` if there is no place for one.
pub(crate) fn token_folder() -> Option<PathBuf> {
    let runtime = absolute("XDG_RUNTIME_DIR").filter(|folder| folder.is_dir());
    runtime.or_else(cache_home).map(|folder| folder.join("wazuhctl"))
}

fn config_home() -> Option<PathBuf> {
    absolute("XDG_CONFIG_HOME").or_else(|| match cfg!(windows) {
        true => variable("APPDATA"),
        false => home().map(|home| home.join(".config")),
    })
}

fn cache_home() -> Option<PathBuf> {
    absolute("XDG_CACHE_HOME").or_else(|| match cfg!(windows) {
        true => variable("LOCALAPPDATA"),
        false => home().map(|home| home.join(".cache")),
    })
}

fn home() -> Option<PathBuf> {
    env::home_dir().filter(|home| !home.as_os_str().is_empty())
}

/// The XDG specification has relative paths ignored.
fn absolute(name: &str) -> Option<PathBuf> {
    variable(name).filter(|path| Path::is_absolute(path))
}

fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|text| !text.is_empty()).map(PathBuf::from)
}
