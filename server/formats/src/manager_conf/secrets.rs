//! Secrets in a configuration, which only those see who may change it (docs/facts/04-modules.md, section 6.2).

use std::ops::Range;

use serde_json::{Map, Value};

/// What is shown in the place of a secret.
pub(super) const HIDDEN: &str = "*****";

/// Sections, and their option that is a secret.
pub(super) const SECRETS: [(&str, &str); 2] = [("cluster", "key"), ("authd", "pass")];

/// Hides the secrets of a configuration that was read, or of one that a daemon says it runs with: that of the cluster
/// has no section around it, and the password of enrolment stands beside the others under a name of its own.
pub fn hide_in_sections(config: &mut Map<String, Value>) {
    for name in ["key", "authd.pass"] {
        if let Some(secret) = config.get_mut(name) {
            *secret = HIDDEN.into();
        }
    }
    for (section, option) in SECRETS {
        let options = config.get_mut(section).and_then(Value::as_object_mut);
        if let Some(secret) = options.and_then(|options| options.get_mut(option)) {
            *secret = HIDDEN.into();
        }
    }
}

/// Hides the secrets of a text that holds a configuration, also where a comment holds one, and where the text cannot
/// be read.
pub fn hide_in_text(text: &str) -> String {
    // What is in comments is a secret too, and a tag in a comment must not show one that is none.
    [Comments::Skipped, Comments::Read].into_iter().fold(text.to_owned(), |text, comments| hide_with(&text, comments))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Comments {
    Skipped,
    Read,
}

fn hide_with(text: &str, comments: Comments) -> String {
    let mut out = String::with_capacity(text.len());
    let mut written = 0;
    for Range { start, end } in secrets(text, comments) {
        if let Some(before) = text.get(written..start) {
            out.push_str(before);
            out.push_str(HIDDEN);
            written = end;
        }
    }
    out.push_str(text.get(written..).unwrap_or_default());
    out
}

/// Where secrets stand in a text, in order.
fn secrets(text: &str, comments: Comments) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // In how many sections of each name we are, and where the secret begins in which we are.
    let mut inside: [usize; SECRETS.len()] = Default::default();
    let mut open: Option<(&str, usize)> = None;
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('<')).map(|place| at + place) {
        let rest = text.get(start..).unwrap_or_default();
        if comments == Comments::Skipped && rest.starts_with("<!--") {
            let Some(length) = rest.find("-->") else { break };
            at = start + length;
            continue;
        }
        at = start + 1;
        let Some(tag) = Tag::of(rest, text.get(..start).unwrap_or_default()) else { continue };
        for ((section, option), inside) in SECRETS.iter().zip(&mut inside) {
            let (is_section, is_option) = (tag.name == *section, tag.name == *option);
            if is_section {
                *inside = if tag.closes { inside.saturating_sub(1) } else { *inside + 1 };
            }
            match open {
                None if is_option && !tag.closes && *inside > 0 => open = Some((option, start + tag.length)),
                Some((secret, from)) if secret == *option && tag.closes && (is_section || is_option) => {
                    found.push(from..start);
                    open = None;
                }
                _ => {}
            }
        }
    }
    // It is not closed: nothing says where it ends.
    found.extend(open.map(|(_, from)| from..text.len()));
    found
}

/// A tag of a section or option that has to do with a secret.
struct Tag {
    closes: bool,
    /// In lower case, as the names of sections and options are compared.
    name: String,
    length: usize,
}

impl Tag {
    /// The tag at the start of a text, and what stands before it. Where it is not certain what the manager and the API
    /// take it for, an opening tag is one, and a closing tag and one that closes its element at once are none.
    fn of(text: &str, before: &str) -> Option<Self> {
        let inside = text.strip_prefix('<')?;
        let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let ends_name = |symbol: char| symbol.is_whitespace() || matches!(symbol, '>' | '<' | '/');
        let (name, after) = inside.split_at_checked(inside.find(ends_name)?)?;
        let lower = name.chars().take(LONGEST_NAME + 1).collect::<String>().to_lowercase();
        if !SECRETS.iter().any(|(section, option)| lower == *section || lower == *option) {
            return None;
        }
        if closes {
            let is_certain = after.trim_start_matches([' ', '\t']).starts_with('>') && !before.ends_with('\\');
            return is_certain.then_some(Self { closes, name: lower, length: 0 });
        }
        // It ends before another tag begins, wherever that is: this way no part of a secret is taken for a tag.
        let end = after.find(['>', '<'])?;
        let attributes = after.get(..end)?;
        if attributes.ends_with('/') && !attributes.contains(['"', '\'']) {
            return None;
        }
        let length = text.len() - after.len() + end + usize::from(after.get(end..)?.starts_with('>'));
        Some(Self { closes, name: lower, length })
    }
}

/// The characters of the longest name in [`SECRETS`].
const LONGEST_NAME: usize = 7;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::{hide_in_sections, hide_in_text};

    #[test]
    fn secrets_of_sections_are_hidden_whatever_their_shape() {
        for key in [json!("secret"), json!({"a": "b", "item": "secret"}), json!(["secret"])] {
            let config = json!({"cluster": {"key": key, "name": "w"}, "indexer": {"ssl": {"key": ["/k"]}}});
            let mut config = config.as_object().unwrap().clone();
            hide_in_sections(&mut config);
            let expected = json!({"cluster": {"key": "*****", "name": "w"}, "indexer": {"ssl": {"key": ["/k"]}}});
            assert_eq!(json!(config), expected);
        }
    }

    #[test]
    fn no_part_of_a_secret_is_taken_for_a_tag() {
        let shown = hide_in_text("<cluster><key a='<'>secret</key><b/></cluster>");
        assert!(shown.starts_with("<cluster><key a='*****") && shown.ends_with("*****</key><b/></cluster>"), "{shown}");
        let many = "<cluster<key".repeat(1 << 16);
        assert!(hide_in_text(&many).starts_with("<cluster<key*****"));
    }

    #[test]
    fn secrets_of_a_text_are_hidden_and_nothing_else() {
        for (text, shown) in [
            ("<cluster><name>w</name><key>secret</key></cluster>", "<cluster><name>w</name><key>*****</key></cluster>"),
            ("<cluster>\n<key>\nsecret\n</key>\n</cluster>", "<cluster>\n<key>*****</key>\n</cluster>"),
            ("<Cluster a='1'><KEY b=''>secret</KEY ></Cluster>", "<Cluster a='1'><KEY b=''>*****</KEY ></Cluster>"),
            ("<cluster><key>1</key><key>2</key></cluster>", "<cluster><key>*****</key><key>*****</key></cluster>"),
            ("<cluster><key><b>1</b>2<!-- 3 --></key></cluster>", "<cluster><key>*****</key></cluster>"),
            ("<authd><pass>secret</pass></authd>", "<authd><pass>*****</pass></authd>"),
            ("<ssl><key>/k.pem</key></ssl><cluster/>", "<ssl><key>/k.pem</key></ssl><cluster/>"),
            ("<cluster></cluster><ssl><key>/k</key></ssl>", "<cluster></cluster><ssl><key>/k</key></ssl>"),
            ("<pass>1</pass><keys>2</keys>", "<pass>1</pass><keys>2</keys>"),
            ("<!-- <cluster><key>old</key></cluster> -->", "<!-- <cluster><key>*****</key></cluster> -->"),
            (
                "<cluster><!-- </cluster> --><key>secret</key></cluster>",
                "<cluster><!-- </cluster> --><key>*****</key></cluster>",
            ),
            (
                "<cluster><cluster><key>1</key></cluster><key>2</key></cluster><ssl><key>/k</key></ssl>",
                "<cluster><cluster><key>*****</key></cluster><key>*****</key></cluster><ssl><key>/k</key></ssl>",
            ),
            ("<cluster><key>secret", "<cluster><key>*****"),
            ("<cluster><key>secret</cluster><a/>", "<cluster><key>*****</cluster><a/>"),
            ("<cluster>\n</cluster\n><key>secret</key></cluster>", "<cluster>\n</cluster\n><key>*****</key></cluster>"),
            ("<cluster>\\</cluster><key>secret</key></cluster>", "<cluster>\\</cluster><key>*****</key></cluster>"),
            ("<cluster><key a='/>'>secret</key></cluster>", "<cluster><key a='/>*****</key></cluster>"),
            ("<cluster><\u{212a}ey>secret</\u{212a}ey></cluster>", "<cluster><\u{212a}ey>*****</\u{212a}ey></cluster>"),
            ("<cluster><key/>n</cluster>", "<cluster><key/>n</cluster>"),
            ("", ""),
        ] {
            assert_eq!(hide_in_text(text), shown);
            assert_eq!(hide_in_text(shown), shown);
        }
    }
}
