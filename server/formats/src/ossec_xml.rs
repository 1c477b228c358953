//! The markup of the manager's configuration files, such as `ossec.conf` and `agent.conf`: nearly XML, without a single
//! root and with looser rules.
//!
//! A `<` that begins no tag and a `&` that begins no known entity stand for themselves, a backslash too; comments may
//! hold anything, and CDATA is text. `&lt;` and `&gt;` stay as they are, since the manager reads them so
//! (docs/facts/04-modules.md, section 6.2). The API of the manager reads a tag behind a backslash too, agents and
//! daemons read text there; it is text where the whole cannot be read otherwise. For the strict reading of what users
//! upload see `strict_xml`, for what agents read `agent_xml`. Must not be here: what an element means.

use std::borrow::Cow;

use crate::cut::cut;

/// The deepest nesting of elements that is read.
const DEEPEST: usize = 64;

/// The largest number of attributes of one element.
const ATTRIBUTES: usize = 64;

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}: line {line}, column {column}")]
pub struct MarkupError {
    /// What is wrong.
    pub what: &'static str,
    /// From 1.
    pub line: usize,
    /// From 0, in characters.
    pub column: usize,
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element<'a> {
    /// As written.
    pub name: &'a str,
    /// In order, no name twice.
    pub attributes: Vec<(&'a str, Cow<'a, str>)>,
    /// What stands before the first child.
    pub text: Cow<'a, str>,
    /// The elements in it, in order.
    pub children: Vec<Self>,
    /// All that is inside, as written.
    pub inner: &'a str,
}

/// What a `<` behind a backslash is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Escapes {
    /// It may begin a tag, as for the API.
    Tags,
    /// It is text, as for agents and daemons.
    Text,
}

impl Element<'_> {
    /// The name in lower case, as the manager compares names of sections and options.
    pub fn tag(&self) -> String {
        self.name.to_lowercase()
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_ref())
    }

    /// The text of the last child of this name, without blanks around it: where an option is repeated, the last one
    /// counts.
    pub fn last(&self, name: &str) -> Option<&str> {
        self.children.iter().rfind(|child| child.name == name).map(|child| child.text.trim())
    }
}

/// What could be read of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document<'a> {
    /// The outermost elements that are complete.
    pub elements: Vec<Element<'a>>,
    /// The complete children of the elements that are still open where reading ended, the outermost element first.
    pub unclosed: Vec<Element<'a>>,
    /// Why reading ended before the end of the text.
    pub error: Option<MarkupError>,
}

/// The outermost elements of a text, and what is in them.
///
/// # Errors
///
/// When some of the text cannot be read.
pub fn elements(text: &str) -> Result<Vec<Element<'_>>, MarkupError> {
    let Document { elements, error, .. } = read(text);
    error.map_or(Ok(elements), Err)
}

/// Reads a text up to its end or to what cannot be read.
pub fn read(text: &str) -> Document<'_> {
    let document = read_with(text, Escapes::Tags);
    if document.error.is_none() || !text.contains("\\<") {
        return document;
    }
    let error = document.error.clone();
    drop(document);
    let document = read_with(text, Escapes::Text);
    if document.error.is_none() { document } else { Document { error, ..read_with(text, Escapes::Tags) } }
}

fn read_with(text: &str, escapes: Escapes) -> Document<'_> {
    // The first stands for the text as a whole: its children are the outermost elements.
    let mut open = vec![Open { inside: text, ..Open::default() }];
    let error = read_into(text, escapes, &mut open).err();
    let mut open = open.into_iter().map(|open| open.element);
    let elements = open.next().map_or_else(Vec::new, |text| text.children);
    Document { elements, unclosed: open.collect(), error }
}

/// A part of what is inside an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part<'a> {
    Text(Cow<'a, str>),
    /// An opening tag, and whether it closes its element at once.
    Open(Element<'a>, bool),
    Close(&'a str),
}

/// The parts of a text in their order, without comments, up to what cannot be read.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let escapes = if read_with(text, Escapes::Tags).error.is_none() { Escapes::Tags } else { Escapes::Text };
    let mut reader = Reader::new(text, escapes);
    std::iter::from_fn(move || {
        while reader.eat("<!--") {
            if !reader.skip_past("-->") {
                return None;
            }
        }
        if reader.rest.is_empty() {
            return None;
        }
        if let Some(data) = reader.data() {
            return Some(Part::Text(unescaped(Cow::Borrowed(data))));
        }
        match reader.tag() {
            Ok(Some(Tag::Open(element, closed))) => Some(Part::Open(element, closed)),
            Ok(Some(Tag::Close(name))) => Some(Part::Close(name)),
            Ok(None) => Some(Part::Text(unescaped(Cow::Borrowed(reader.plain())))),
            Err(_) => None,
        }
    })
}

/// An element whose closing tag was not met yet.
#[derive(Default)]
struct Open<'a> {
    element: Element<'a>,
    /// Where its opening tag begins.
    at: usize,
    /// What follows its opening tag.
    inside: &'a str,
}

fn read_into<'a>(text: &'a str, escapes: Escapes, open: &mut Vec<Open<'a>>) -> Result<(), MarkupError> {
    let mut reader = Reader::new(text, escapes);
    let mut plain = Cow::Borrowed("");
    while !reader.rest.is_empty() {
        let at = reader.at();
        if reader.eat("<!--") {
            if !reader.skip_past("-->") {
                return Err(reader.error("unclosed comment", at));
            }
            continue;
        }
        if let Some(data) = reader.data() {
            push(&mut plain, Cow::Borrowed(data));
            continue;
        }
        let Some(tag) = reader.tag()? else {
            push(&mut plain, Cow::Borrowed(reader.plain()));
            continue;
        };
        let depth = open.len();
        let Some(top) = open.last_mut() else { break };
        add_text(&mut top.element, std::mem::take(&mut plain));
        match tag {
            Tag::Open(element, true) => top.element.children.push(element),
            Tag::Open(..) if depth > DEEPEST => return Err(reader.error("too many elements inside each other", at)),
            Tag::Open(element, false) => open.push(Open { element, at, inside: reader.rest }),
            Tag::Close(_) if depth == 1 => return Err(reader.error("closing tag without its opening one", at)),
            Tag::Close(name) if top.element.name != name => return Err(reader.error("mismatched tag", at)),
            Tag::Close(_) => {
                let Some(Open { mut element, inside, .. }) = open.pop() else { break };
                // There may be many, and nothing comes to them any more.
                element.children.shrink_to_fit();
                element.attributes.shrink_to_fit();
                element.inner = cut(inside, at - (text.len() - inside.len())).0;
                if let Some(parent) = open.last_mut() {
                    parent.element.children.push(element);
                }
            }
        }
    }
    match open.last() {
        Some(last) if open.len() > 1 => Err(reader.error("unclosed element", last.at)),
        _ => Ok(()),
    }
}

/// Adds text to an element; text behind a child is dropped.
fn add_text<'a>(element: &mut Element<'a>, written: Cow<'a, str>) {
    if element.children.is_empty() {
        push(&mut element.text, unescaped(written));
    }
}

/// Adds text, which is copied only where it stands in several pieces.
fn push<'a>(text: &mut Cow<'a, str>, more: Cow<'a, str>) {
    match text.is_empty() {
        true => *text = more,
        false if more.is_empty() => {}
        false => text.to_mut().push_str(&more),
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
    /// Where the last CDATA could end.
    last_data: Option<usize>,
    escapes: Escapes,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, escapes: Escapes) -> Self {
        Self { text, rest: text, last: text.rfind('>'), last_data: text.rfind("]]>"), escapes }
    }

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

    /// The text of the CDATA that begins here, if some does.
    fn data(&mut self) -> Option<&'a str> {
        let inside =
            self.rest.strip_prefix("<![CDATA[").filter(|_| self.last_data.is_some_and(|last| self.at() < last))?;
        let (data, rest) = inside.split_once("]]>")?;
        self.rest = rest;
        Some(data)
    }

    /// Text up to the next `<`, and at least one character.
    fn plain(&mut self) -> &'a str {
        let first = self.rest.chars().next().map_or(0, char::len_utf8);
        let tail = cut(self.rest, first).1;
        let length = first + tail.find('<').unwrap_or(tail.len());
        let (plain, rest) = cut(self.rest, length);
        self.rest = rest;
        plain
    }

    /// The tag that begins here, if one does.
    fn tag(&mut self) -> Result<Option<Tag<'a>>, MarkupError> {
        let Some(inside) = self.rest.strip_prefix('<') else { return Ok(None) };
        if self.escapes == Escapes::Text && self.is_escaped() {
            return Ok(None);
        }
        let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let (name, mut rest) = cut(inside, inside.find(|symbol| !is_name(symbol)).unwrap_or(inside.len()));
        let starts = name.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_');
        if !starts || self.last.is_none_or(|last| self.at() > last) {
            return Ok(None);
        }
        let at = self.at();
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
            // The ends of lines are blanks in attributes, as XML has it.
            let value = match value.contains(['\n', '\r', '\t']) {
                true => Cow::Owned(value.replace("\r\n", " ").replace(['\n', '\r', '\t'], " ")),
                false => Cow::Borrowed(value),
            };
            element.attributes.push((name, unescaped(value)));
            rest = after;
        }
    }

    /// Whether an odd number of backslashes stands before this place.
    fn is_escaped(&self) -> bool {
        let before = cut(self.text, self.at()).0;
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
    }

    fn error(&self, what: &'static str, at: usize) -> MarkupError {
        let before = cut(self.text, at).0;
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit_once('\n').map_or(before, |(_, line)| line).chars().count();
        MarkupError { what, line, column }
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
pub(crate) fn unescaped(written: Cow<'_, str>) -> Cow<'_, str> {
    if !written.contains('&') {
        return written;
    }
    let mut out = String::with_capacity(written.len());
    let mut rest = written.as_ref();
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
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::{Document, Element, elements, read};

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
    fn cdata_is_text() {
        let found = elements("<a>x<![CDATA[<b> & ]]>y</a><c><![CDATA[z</c>").unwrap();
        assert_eq!(found.iter().map(|element| element.text.as_ref()).collect::<Vec<_>>(), ["x<b> & y", "<![CDATA[z"]);
        assert!(elements(&"<![CDATA[".repeat(1 << 17)).is_ok());
    }

    #[test]
    fn much_that_is_no_tag_is_read_once() {
        let text = "<a".repeat(1 << 19);
        assert_eq!(elements(&text), Ok(Vec::new()));
        assert_eq!(elements(&format!("<b>{text}</b>")).unwrap_err().to_string(), "not well-formed: line 1, column 3");
    }

    #[test]
    fn what_stands_before_a_fault_is_kept() {
        let Document { elements, unclosed, error } = read("<a>1</a><b><c>2</c><d>3<e></d>");
        assert_eq!(elements.iter().map(|element| element.text.as_ref()).collect::<Vec<_>>(), ["1"]);
        assert_eq!(unclosed.iter().map(|element| element.name).collect::<Vec<_>>(), ["b", "d", "e"]);
        assert_eq!(unclosed[0].last("c"), Some("2"));
        assert_eq!(error.unwrap().what, "mismatched tag");
    }

    #[test]
    fn text_and_children() {
        let found = elements("<a>one<b>two</b>three<!-- x --></a>").unwrap();
        let b = Element { name: "b", text: "two".into(), inner: "two", ..Element::default() };
        assert_eq!((found[0].text.as_ref(), &found[0].children), ("one", &vec![b]));
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
