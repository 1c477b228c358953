//! Lists of files and programs that rootkits leave behind: one a line, comments behind `#`.

use serde::Serialize;

fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with('#'))
}

/// Both sides of the last `mark` that leaves something on each.
fn split<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let mut end = text.len();
    loop {
        let at = text.get(..end)?.rfind(mark)?;
        let (before, after) = (text.get(..at)?, text.get(at + mark.len()..)?);
        if !before.is_empty() && !after.is_empty() {
            return Some((before, after));
        }
        end = at;
    }
}

/// A file that a rootkit leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct RootkitFile<'a> {
    filename: &'a str,
    name: &'a str,
    link: &'a str,
}

/// A program that a rootkit replaces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct RootkitTrojan<'a> {
    filename: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
}

/// `file ! name ::link`; lines of another form are passed over.
pub(super) fn rootkit_files(text: &str) -> impl Iterator<Item = RootkitFile<'_>> {
    entries(text).filter_map(|line| {
        let (rest, link) = split(line, "::")?;
        let (file, name) = split(rest, "!")?;
        Some(RootkitFile { filename: file.trim(), name: name.trim(), link: link.trim() })
    })
}

/// `file !pattern! description`; the description may be missing.
pub(super) fn rootkit_trojans(text: &str) -> impl Iterator<Item = RootkitTrojan<'_>> {
    entries(text).filter_map(|line| {
        let described = split(line, "!").and_then(|(rest, description)| Some((split(rest, "!")?, description)));
        let ((file, name), description) = match described {
            Some((both, description)) => (both, Some(description.trim())),
            None => (split(line.rsplit_once('!')?.0, "!")?, None),
        };
        Some(RootkitTrojan { filename: file.trim(), name: name.trim(), description })
    })
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::{rootkit_files, rootkit_trojans};

    fn shown<T: Serialize>(entries: impl Iterator<Item = T>) -> Value {
        serde_json::to_value(entries.collect::<Vec<T>>()).unwrap_or_default()
    }

    #[test]
    fn files() {
        let text = "# comment ! x ::y\ntmp/mcliZokhb ! Bash door ::/rootkits/bashdoor.php\n\nno entry\na!b::\n  etc/x ! a ! b ::c::d\r\n";
        assert_eq!(
            shown(rootkit_files(text)),
            json!([
                {"filename": "tmp/mcliZokhb", "name": "Bash door", "link": "/rootkits/bashdoor.php"},
                {"filename": "etc/x ! a", "name": "b ::c", "link": "d"}
            ])
        );
    }

    #[test]
    fn trojans() {
        let text = "ls !bash|^/bin/sh!\n#x !y!\nps !a|b! Trojaned version\nalone\n!x!\n";
        assert_eq!(
            shown(rootkit_trojans(text)),
            json!([
                {"filename": "ls", "name": "bash|^/bin/sh"},
                {"filename": "ps", "name": "a|b", "description": "Trojaned version"}
            ])
        );
    }
}
