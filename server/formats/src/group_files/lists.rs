//! Lists of files and programs that rootkits leave behind: one a line, comments behind `#`.

use serde_json::{Value, json};

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

/// `file ! name ::link` to objects; lines of another form are passed over.
pub(super) fn rootkit_files(text: &str) -> Value {
    entries(text)
        .filter_map(|line| {
            let (rest, link) = split(line, "::")?;
            let (file, name) = split(rest, "!")?;
            Some(json!({"filename": file.trim(), "name": name.trim(), "link": link.trim()}))
        })
        .collect()
}

/// `file !pattern! description` to objects; the description may be missing.
pub(super) fn rootkit_trojans(text: &str) -> Value {
    entries(text)
        .filter_map(|line| {
            let described = split(line, "!").and_then(|(rest, description)| Some((split(rest, "!")?, description)));
            if let Some(((file, name), description)) = described {
                return Some(json!({"filename": file.trim(), "name": name.trim(), "description": description.trim()}));
            }
            let (rest, _) = line.rsplit_once('!')?;
            let (file, name) = split(rest, "!")?;
            Some(json!({"filename": file.trim(), "name": name.trim()}))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{rootkit_files, rootkit_trojans};

    #[test]
    fn files() {
        let text = "# comment ! x ::y\ntmp/mcliZokhb ! Bash door ::/rootkits/bashdoor.php\n\nno entry\na!b::\n  etc/x ! a ! b ::c::d\r\n";
        assert_eq!(
            rootkit_files(text),
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
            rootkit_trojans(text),
            json!([
                {"filename": "ls", "name": "bash|^/bin/sh"},
                {"filename": "ps", "name": "a|b", "description": "Trojaned version"}
            ])
        );
    }
}
