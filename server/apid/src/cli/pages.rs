//! Arguments of `wazuh-apid completions` and `wazuh-apid man`.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

/// Arguments of `wazuh-apid completions`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// Arguments of `wazuh-apid man`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Man {
    /// Directory to write the pages in; made if there is none
    #[arg(long, value_name = "DIR")]
    pub dir: PathBuf,
}

/// Shown below the help of `completions`.
pub(super) const COMPLETIONS_HELP: &str = "\
Examples:
  wazuh-apid completions bash > wazuh-apid
      for ~/.local/share/bash-completion/completions
  wazuh-apid completions zsh > _wazuh-apid
      for a folder of $fpath, such as /usr/local/share/zsh/site-functions
  wazuh-apid completions fish > wazuh-apid.fish
      for ~/.config/fish/completions";
