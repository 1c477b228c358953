//! The markup of the manager's configuration files: nearly XML, without a single root and with looser rules.
//!
//! A `<` that begins no tag and a `&` that begins no known entity stand for themselves, a backslash too; comments may
//! hold anything. `&lt;` and `&gt;` stay as they are, since the manager reads them so
//! (docs/facts/04-modules.md, section 6.2).

use super::ParseError;

/// Elements inside each other at most.
const DEEPEST: usize = 64;

/// Attributes of one element at most.
const ATTRIBUTES: usize = 64;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element<'a> {
    /// As written.
    pub(super) name: &'a str,
    /// In order, no name twice.
    pub(super) attributes: Vec<(&'a str, String)>,
    /// What stands before the first child.
    pub(super) text: String,
    pub(super) children: Vec<Self>,
    /// All that is inside, as written.
    pub(super) inner: &'a str,
}

impl Element<'_> {
    /// The name as sections and options are called.
    pub(super) fn tag(&self) -> String {
        self.name.to_lowercase()
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }
}

/// The elements of a text, and what is in them.
pub(super) fn elements(text: &str) -> Result<Vec<Element<'_>>, ParseError> {
    let mut reader = Reader { text, rest: text, last: text.rfind('>') };
    // Elements that are open, where they begin, and what follows their opening tags.
    let mut open = vec![(Element::default(), 0, text)];
    let mut plain = String::new();
    loop {
        if reader.rest.is_empty() {
            break;
        }
        let at = reader.at();
        if reader.eat("<!--") {
            if !reader.skip_past("-->") {
                return Err(reader.error("unclosed comment", at));
            }
            continue;
        }
        let Some(tag) = reader.tag()? else {
            plain.push_str(reader.plain());
            continue;
        };
        let depth = open.len();
        let Some((top, _, _)) = open.last_mut() else { break };
        add_text(top, &plain);
        plain.clear();
        match tag {
            Tag::Open(element, closed) => {
                if closed {
                    top.children.push(element);
                } else if depth > DEEPEST {
                    return Err(reader.error("too many elements inside each other", at));
                } else {
                    open.push((element, at, reader.rest));
                }
            }
            Tag::Close(name) => {
                let Some((mut element, _, inside)) = open.pop().filter(|_| depth > 1) else {
                    return Err(reader.error("closing tag without its opening one", at));
                };
                if element.name != name {
                    return Err(reader.error("mismatched tag", at));
                }
                let begin = text.len().saturating_sub(inside.len());
                element.inner = text.get(begin..at).unwrap_or_default();
                if let Some((parent, _, _)) = open.last_mut() {
                    parent.children.push(element);
                }
            }
        }
    }
    let Some((top, at, _)) = open.pop() else { return Ok(Vec::new()) };
    if open.is_empty() { Ok(top.children) } else { Err(reader.error("unclosed element", at)) }
}

/// Adds text to an element; behind a child it belongs to nobody.
fn add_text(element: &mut Element<'_>, written: &str) {
    if element.children.is_empty() {
        element.text.push_str(&unescaped(written));
    }
}

enum Tag<'a> {
    /// An element without its content, and whether it is closed at once.
    Open(Element<'a>, bool),
    Close(&'a str),
}

struct Reader<'a> {
    text: &'a str,
    rest: &'a str,
    /// Where the last tag could end.
    last: Option<usize>,
}

impl<'a> Reader<'a> {
    fn at(&self) -> usize {
        self.text.len().saturating_sub(self.rest.len())
    }

    fn eat(&mut self, mark: &str) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn skip_past(&mut self, mark: &str) -> bool {
        match self.rest.split_once(mark) {
            Some((_, rest)) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Text up to the next `<`, and at least one character.
    fn plain(&mut self) -> &'a str {
        let first = self.rest.chars().next().map_or(0, char::len_utf8);
        let tail = self.rest.get(first..).unwrap_or_default();
        let length = first + tail.find('<').unwrap_or(tail.len());
        let (plain, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        plain
    }

    /// The tag that begins here, if one does.
    fn tag(&mut self) -> Result<Option<Tag<'a>>, ParseError> {
        let Some(inside) = self.rest.strip_prefix('<') else { return Ok(None) };
        let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let name = inside.get(..inside.find(|symbol| !is_name(symbol)).unwrap_or(inside.len())).unwrap_or_default();
        let starts = name.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_');
        if !starts || self.last.is_none_or(|last| self.at() > last) {
            return Ok(None);
        }
        let at = self.at();
        let mut rest = inside.get(name.len()..).unwrap_or_default();
        if closes {
            let Some(after) = rest.trim_start().strip_prefix('>') else {
                return Err(self.error("not well-formed", at));
            };
            self.rest = after;
            return Ok(Some(Tag::Close(name)));
        }
        let mut element = Element { name, ..Element::default() };
        loop {
            let blank = rest.starts_with(char::is_whitespace);
            rest = rest.trim_start();
            let ended = rest.strip_prefix("/>").map(|after| (true, after));
            if let Some((closed, after)) = ended.or_else(|| rest.strip_prefix('>').map(|after| (false, after))) {
                self.rest = after;
                return Ok(Some(Tag::Open(element, closed)));
            }
            let (name, value, after) =
                attribute(rest).filter(|_| blank).ok_or_else(|| self.error("not well-formed", at))?;
            if element.attribute(name).is_some() {
                return Err(self.error("duplicate attribute", at));
            }
            if element.attributes.len() == ATTRIBUTES {
                return Err(self.error("too many attributes", at));
            }
            element.attributes.push((name, unescaped(value)));
            rest = after;
        }
    }

    fn error(&self, what: &'static str, at: usize) -> ParseError {
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
        ParseError::Markup { what, line, column }
    }
}

/// `name="value"` at the start of a text, and what follows.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let length = text.find(|symbol| !is_name(symbol))?;
    let (name, rest) = text.split_at_checked(length).filter(|(name, _)| !name.is_empty())?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|symbol| matches!(symbol, '"' | '\''))?;
    let (value, rest) = rest.strip_prefix(quote)?.split_once(quote)?;
    Some((name, value, rest))
}

fn is_name(symbol: char) -> bool {
    symbol.is_alphanumeric() || "_-.:".contains(symbol)
}

/// Text without the entities that stand for a character that could not be written otherwise.
fn unescaped(written: &str) -> String {
    if !written.contains('&') {
        return written.to_owned();
    }
    let mut out = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = [("amp;", '&'), ("apos;", '\''), ("quot;", '"')]
            .into_iter()
            .find_map(|(name, symbol)| after.strip_prefix(name).map(|after| (symbol, after)));
        let (symbol, after) = known.unwrap_or(('&', after));
        out.push(symbol);
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::{Element, elements};

    #[test]
    fn looser_than_xml() {
        let text = "<a x=\"1\" y='&quot;2'>b &amp; c & d &lt; <e f> \\<!-- -- <z> --> 1 < 2</a>\n<b/>tail<c >\n</c >";
        let found = elements(text);
        // `<e f>` reads as a tag.
        assert_eq!(found.unwrap_err().to_string(), "not well-formed: line 1, column 40");
        let text = "<a x=\"1\" y='&quot;2'>b &amp; c & d &lt; \\<!-- -- <z> --> 1 < 2</a>\n<b/>tail<c >\n</c >";
        let found = elements(text).unwrap();
        assert_eq!(found.iter().map(|element| element.name).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(found[0].text, "b & c & d &lt; \\ 1 < 2");
        assert_eq!((found[0].attribute("x"), found[0].attribute("y")), (Some("1"), Some("\"2")));
        assert_eq!(found[0].inner, "b &amp; c & d &lt; \\<!-- -- <z> --> 1 < 2");
    }

    #[test]
    fn much_that_is_no_tag_is_read_once() {
        let text = "<a".repeat(1 << 19);
        assert_eq!(elements(&text), Ok(Vec::new()));
        assert_eq!(elements(&format!("<b>{text}</b>")).unwrap_err().to_string(), "not well-formed: line 1, column 3");
    }

    #[test]
    fn text_and_children() {
        let found = elements("<a>one<b>two</b>three<!-- x --></a>").unwrap();
        let b = Element { name: "b", text: "two".into(), inner: "two", ..Element::default() };
        assert_eq!((found[0].text.as_str(), &found[0].children), ("one", &vec![b]));
    }

    #[test]
    fn what_is_refused() {
        for (text, expected) in [
            ("<a>\n <b>\n</a>", "mismatched tag: line 3, column 0"),
            ("x\n</a>", "closing tag without its opening one: line 2, column 0"),
            ("<a>", "unclosed element: line 1, column 0"),
            ("é<!-- x", "unclosed comment: line 1, column 1"),
            ("<a b>", "not well-formed: line 1, column 0"),
            ("<a b=c>", "not well-formed: line 1, column 0"),
            ("<a b=\"1\" b=\"2\"></a>", "duplicate attribute: line 1, column 0"),
            ("</a b>", "not well-formed: line 1, column 0"),
        ] {
            assert_eq!(elements(text).unwrap_err().to_string(), expected, "{text}");
        }
        let attributes: String = (0..65).map(|number| format!(" a{number}=''")).collect();
        assert!(elements(&format!("<a{attributes}/>")).is_err());
        assert!(elements(&"<a>".repeat(100)).is_err());
        assert!(elements(&format!("{}{}", "<a>".repeat(60), "</a>".repeat(60))).is_ok());
    }
}
