//! What this machine's operating system is, as a manager notes it of itself (docs/facts/06-backends.md, section 2).
//!
//! Assumes a system with `/etc/os-release`; without the file only what the kernel says is known.

use std::collections::HashMap;
use std::path::Path;

/// An operating system. What is unknown is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct System {
    /// Name, such as `Debian GNU/Linux`.
    pub name: Option<String>,
    /// Version without its code name, such as `22.04.3 LTS`.
    pub version: Option<String>,
    /// The first number of the version.
    pub major: Option<String>,
    /// The second number of the version.
    pub minor: Option<String>,
    /// Code name, such as `bookworm`.
    pub codename: Option<String>,
    /// Platform, such as `debian`.
    pub platform: Option<String>,
    /// Kernel, machine and build: the fields of `uname`, separated by ` |`.
    pub uname: String,
    /// Architecture, such as `x86_64`.
    pub arch: String,
}

/// The system that this process runs on.
pub fn current() -> System {
    let uname = rustix::system::uname();
    let [kernel, node, release, build, arch] =
        [uname.sysname(), uname.nodename(), uname.release(), uname.version(), uname.machine()]
            .map(|part| part.to_string_lossy().into_owned());
    let release_file = ["/etc/os-release", "/usr/lib/os-release"].map(Path::new).into_iter();
    let text = release_file.filter_map(|file| std::fs::read_to_string(file).ok()).next().unwrap_or_default();
    System { uname: format!("{kernel} |{node} |{release} |{build} |{arch}"), arch, ..described(&text) }
}

/// What a file in the form of `os-release` says.
fn described(text: &str) -> System {
    let values: HashMap<&str, &str> = text.lines().filter_map(|line| line.trim().split_once('=')).collect();
    let value = |name: &str| {
        let value = values.get(name)?.trim_matches(['"', '\'']);
        (!value.is_empty()).then(|| value.to_owned())
    };
    let whole = value("VERSION").or_else(|| value("VERSION_ID"));
    let (version, codename) = match whole.as_deref().and_then(|whole| whole.split_once('(')) {
        Some((version, codename)) => (Some(version.trim().to_owned()), Some(codename.trim_end_matches(')').to_owned())),
        None => (whole, value("VERSION_CODENAME")),
    };
    let number = |index: usize| {
        let part = version.as_deref()?.split('.').nth(index)?;
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        (!digits.is_empty()).then_some(digits)
    };
    let (major, minor) = (number(0), number(1));
    System { name: value("NAME"), platform: value("ID"), major, minor, version, codename, ..System::default() }
}

#[cfg(test)]
mod tests {
    use super::{System, current, described};

    #[test]
    fn release_files_are_read() {
        let ubuntu = described("NAME=\"Ubuntu\"\nVERSION=\"22.04.3 LTS (Jammy Jellyfish)\"\nID=ubuntu\n");
        let text = |text: &str| Some(text.to_owned());
        let expected = System {
            name: text("Ubuntu"),
            version: text("22.04.3 LTS"),
            major: text("22"),
            minor: text("04"),
            codename: text("Jammy Jellyfish"),
            platform: text("ubuntu"),
            ..System::default()
        };
        assert_eq!(ubuntu, expected);
        let alpine = described("NAME='Alpine Linux'\nID=alpine\nVERSION_ID=3.20.1\n\n# x\nFOO\n");
        assert_eq!((alpine.version, alpine.minor, alpine.codename), (text("3.20.1"), text("20"), None));
        assert_eq!(described(""), System::default());
    }

    #[test]
    fn the_kernel_is_always_known() {
        let System { uname, arch, .. } = current();
        assert!(!arch.is_empty() && uname.ends_with(&format!(" |{arch}")), "{uname}");
    }
}
