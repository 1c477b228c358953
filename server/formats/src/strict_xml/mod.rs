//! Reading XML strictly, for what users upload, with the messages of expat, the real program's parser.
//!
//! What is read is what the manager's files are to hold, which are nearly XML and know fewer references
//! (docs/facts/04-modules.md, section 3.1): in [`Node::Text`], `&lt;`, `&gt;`, `\<` and `\>` are as they were written,
//! every other reference and CDATA is the text that it stands for, and a `<` that comes so is `&lt;`. Document types
//! and entities other than XML's five and numbers are refused: nothing is expanded and nothing is fetched. A text may
//! hold several elements, and begin with a byte order mark and an XML declaration.
//!
//! For files that are on the manager already see `ossec_xml`, for how agents read them `agent_xml`. Must not be here:
//! what an element means.

mod references;
mod tree;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use crate::cut::cut;
use crate::line_ends::with_line_feeds;
use references::{Place, push_escaped};
pub(crate) use tree::{Element, Node};

/// Elements inside each other, at most. Agents read four.
pub(crate) const DEEPEST: usize = 64;

/// Tags, attributes and other marks, at most: each takes some hundred bytes of memory, and may take no more than four
/// in the text.
const MOST: usize = 500_000;

const INVALID_TOKEN: &str = "not well-formed (invalid token)";
const UNCLOSED_TOKEN: &str = "unclosed token";
const UNCLOSED_DATA: &str = "unclosed CDATA section";
const MISMATCHED: &str = "mismatched tag";
const DUPLICATE: &str = "duplicate attribute";
const UNDEFINED: &str = "undefined entity";
const BAD_NUMBER: &str = "reference to invalid character number";
const MISPLACED: &str = "XML or text declaration not at start of entity";
const UNCLOSED_ELEMENT: &str = "unclosed element";
const OUTSIDE: &str = "text outside an element";
const JUNK: &str = "junk after document element";
const TOO_DEEP: &str = "elements nested too deep";
const TOO_MANY: &str = "too many elements";

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    what: &'static str,
    line: usize,
    column: usize,
}

impl Fault {
    /// The same where so many characters stood before the first line that are not the user's.
    pub(crate) fn less(mut self, characters: usize) -> Self {
        if self.line == 1 {
            self.column = self.column.saturating_sub(characters);
        }
        self
    }

    /// Whether the text is XML but for what stands outside of its elements.
    pub(crate) fn is_stray_text(&self) -> bool {
        self.what == OUTSIDE
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: line {}, column {}", self.what, self.line, self.column)
    }
}

/// What is wrong, and how many bytes before.
type Wrong = (&'static str, usize);

/// How the text in a document is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// As the manager's files have it, of what users upload.
    Upload,
    /// See [`parse_leniently`].
    Lenient,
    /// See [`parse_exactly`].
    Exact,
    /// See [`parse_as_written`].
    AsWritten,
}

impl Reading {
    /// Whether a document has one element around all, and a backslash is a character like others.
    const fn is_plain_xml(self) -> bool {
        matches!(self, Self::Exact | Self::AsWritten)
    }
}

/// What stands in a text.
pub(crate) fn parse(text: &str) -> Result<Vec<Node<'_>>, Fault> {
    parse_as(text, Reading::Upload)
}

/// A document of XML with a single element around all; its text is the characters that references and CDATA stand for.
pub(crate) fn parse_exactly(text: &str) -> Result<Vec<Node<'_>>, Fault> {
    parse_as(text, Reading::Exact)
}

/// The same document, with references and CDATA as they are written, whatever they name.
pub(crate) fn parse_as_written(text: &str) -> Result<Vec<Node<'_>>, Fault> {
    parse_as(text, Reading::AsWritten)
}

/// As [`parse`], where a file of the manager is no XML, as the manager reads it: an `&` that begins no reference, a `<`
/// that begins no markup or stands in an attribute, `]]>` in text and `--` in a comment stand for themselves, and the
/// backslash before the closing tag of an element belongs to its text.
pub(crate) fn parse_leniently(text: &str) -> Result<Vec<Node<'_>>, Fault> {
    parse_as(text, Reading::Lenient)
}

fn parse_as(text: &str, reading: Reading) -> Result<Vec<Node<'_>>, Fault> {
    Parser { text, at: 0, marks: 0, reading }.document().map_err(|(what, at)| {
        let before = cut(text, at).0;
        let (lines, last) =
            before.rsplit_once('\n').map_or((0, before), |(lines, last)| (1 + lines.matches('\n').count(), last));
        let last = last.strip_prefix(BYTE_ORDER_MARK).unwrap_or(last);
        Fault { what, line: lines + 1, column: last.chars().count() }
    })
}

const BYTE_ORDER_MARK: char = '\u{feff}';

struct Parser<'t> {
    text: &'t str,
    at: usize,
    /// How many tags, attributes and other marks were read.
    marks: usize,
    reading: Reading,
}

/// An element whose closing tag was not met yet.
struct Open<'t> {
    element: Element<'t>,
    /// Where its opening tag begins.
    at: usize,
}

const fn is_space(symbol: char) -> bool {
    matches!(symbol, ' ' | '\t' | '\n' | '\r')
}

fn starts_name(symbol: char) -> bool {
    symbol.is_alphabetic() || matches!(symbol, '_' | ':')
}

fn continues_name(symbol: char) -> bool {
    starts_name(symbol) || symbol.is_numeric() || matches!(symbol, '-' | '.' | '\u{b7}')
}

/// Whether a character may stand in a document.
const fn is_allowed(symbol: char) -> bool {
    matches!(symbol, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        cut(self.text, self.at).1
    }

    const fn is_lenient(&self) -> bool {
        matches!(self.reading, Reading::Lenient)
    }

    /// Text without markup, with the ends of its lines made one character.
    fn plain(&self, text: &'t str) -> Cow<'t, str> {
        if self.reading.is_plain_xml() { with_line_feeds(text) } else { plain(text) }
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn skip_spaces(&mut self) -> bool {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_space).len();
        self.rest().len() < rest.len()
    }

    /// An invalid token here, or an unclosed one from `start` at the end of the text.
    fn invalid<T>(&self, start: usize) -> Result<T, Wrong> {
        Err(if self.rest().is_empty() { (UNCLOSED_TOKEN, start) } else { (INVALID_TOKEN, self.at) })
    }

    /// One mark more, which begins at `place`.
    fn count(&mut self, place: usize) -> Result<(), Wrong> {
        self.marks += 1;
        if self.marks > MOST { Err((TOO_MANY, place)) } else { Ok(()) }
    }

    fn name(&mut self, start: usize) -> Result<&'t str, Wrong> {
        if !self.peek().is_some_and(starts_name) {
            return self.invalid(start);
        }
        let rest = self.rest();
        let length = rest.find(|symbol| !continues_name(symbol)).unwrap_or(rest.len());
        self.at += length;
        Ok(cut(rest, length).0)
    }

    /// Everything up to the end of the text.
    fn document(mut self) -> Result<Vec<Node<'t>>, Wrong> {
        self.skip("\u{feff}");
        self.declaration();
        let mut outermost = Vec::new();
        let mut open: Vec<Open<'t>> = Vec::new();
        // Told only if nothing behind it is wrong: a text that is no XML is that, whatever stands before the fault.
        let mut stray: Option<Wrong> = None;
        loop {
            let start = self.at;
            let text = self.texts(open.last().map(|open| open.element.name))?;
            if open.is_empty() && !text.trim().is_empty() {
                let blank = cut(self.text, start).1;
                let outside = (OUTSIDE, start + blank.len() - blank.trim_start().len());
                if self.reading.is_plain_xml() {
                    return Err(outside);
                }
                stray.get_or_insert(outside);
            }
            let is_over = open.is_empty() && matches!(outermost.last(), Some(Node::Element(_)));
            if is_over && self.reading.is_plain_xml() && !self.rest().is_empty() {
                return Err((JUNK, self.at));
            }
            let nodes = open.last_mut().map_or(&mut outermost, |open| &mut open.element.nodes);
            if !text.is_empty() {
                nodes.push(Node::Text(text));
            }
            let start = self.at;
            if self.rest().is_empty() {
                return match open.last() {
                    Some(open) => Err((UNCLOSED_ELEMENT, open.at)),
                    None => stray.map_or(Ok(outermost), Err),
                };
            }
            self.count(start)?;
            if self.skip("</") {
                let place = self.at;
                let name = self.name(start)?;
                self.skip_spaces();
                if !self.skip(">") {
                    return self.invalid(start);
                }
                let Some(Open { mut element, .. }) = open.pop_if(|open| open.element.name == name) else {
                    return Err((MISMATCHED, place));
                };
                // There are many, and nothing comes to them any more.
                element.nodes.shrink_to_fit();
                element.attributes.shrink_to_fit();
                open.last_mut().map_or(&mut outermost, |open| &mut open.element.nodes).push(Node::Element(element));
            } else if self.skip("<!--") {
                nodes.push(Node::Comment(self.comment(start)?));
            } else if self.skip("<!") {
                return self.invalid(start);
            } else if self.skip("<?") {
                nodes.push(self.instruction(start)?);
            } else {
                self.at += 1;
                match self.tag(start)? {
                    (element, true) => nodes.push(Node::Element(element)),
                    (..) if open.len() >= DEEPEST => return Err((TOO_DEEP, start)),
                    (element, false) => open.push(Open { element, at: start }),
                }
            }
        }
    }

    /// Skips an XML declaration: what follows has been decoded already.
    fn declaration(&mut self) {
        let rest = self.rest();
        let ended =
            rest.strip_prefix("<?xml").filter(|rest| rest.starts_with(is_space)).and_then(|rest| rest.find("?>"));
        if let Some(length) = ended {
            self.at += "<?xml".len() + length + "?>".len();
        }
    }

    /// Refuses characters that may not stand in a document, of the next `length` bytes.
    fn allowed(&self, length: usize) -> Result<(), Wrong> {
        let text = cut(self.rest(), length).0;
        text.find(|symbol| !is_allowed(symbol)).map_or(Ok(()), |place| Err((INVALID_TOKEN, self.at + place)))
    }

    /// Text and CDATA up to other markup, in the innermost open element of that name.
    fn texts(&mut self, innermost: Option<&str>) -> Result<Cow<'t, str>, Wrong> {
        let mut out = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let length = rest.find(['<', '&', '\\']).unwrap_or(rest.len());
            let text = cut(rest, length).0;
            if !self.is_lenient()
                && let Some(place) = text.find("]]>")
            {
                self.allowed(place)?;
                return Err((INVALID_TOKEN, self.at + place + 2));
            }
            self.allowed(length)?;
            push(&mut out, self.plain(text));
            self.at += length;
            let start = self.at;
            match self.peek() {
                Some('&') => self.reference(Place::Text, &mut out)?,
                Some('\\') if self.reading.is_plain_xml() => {
                    push(&mut out, Cow::Borrowed("\\"));
                    self.at += 1;
                }
                Some('\\') => {
                    let escape = ["\\<", "\\>"].into_iter().find(|escape| self.rest().starts_with(escape));
                    let written = match escape {
                        Some(_) if self.is_lenient() && self.closes(innermost) => "\\",
                        Some(escape) => escape,
                        None => "\\",
                    };
                    push(&mut out, Cow::Borrowed(written));
                    self.at += written.len();
                }
                Some(_) if self.skip("<![CDATA[") => {
                    self.count(start)?;
                    let rest = self.rest();
                    let length = rest.find("]]>").ok_or((UNCLOSED_DATA, self.text.len()))?;
                    self.allowed(length)?;
                    match self.reading {
                        Reading::Exact => push(&mut out, self.plain(cut(rest, length).0)),
                        Reading::AsWritten => {
                            let data = cut(cut(self.text, self.at + length + "]]>".len()).0, start).1;
                            push(&mut out, self.plain(data));
                        }
                        Reading::Upload | Reading::Lenient => {
                            self.data(self.at + length, &mut out);
                            self.at += "]]>".len();
                            continue;
                        }
                    }
                    self.at += length;
                    self.at += "]]>".len();
                }
                Some(_) if self.is_lenient() && !self.begins_markup() => {
                    push(&mut out, Cow::Borrowed("&lt;"));
                    self.at += 1;
                }
                _ => return Ok(out),
            }
        }
    }

    /// What stands in CDATA up to `end`.
    fn data(&mut self, end: usize, out: &mut Cow<'t, str>) {
        while self.at < end {
            let rest = cut(self.rest(), end - self.at).0;
            let length = rest.find(['<', '&', '\\']).unwrap_or(rest.len());
            push(out, plain(cut(rest, length).0));
            self.at += length;
            let written = match self.peek() {
                Some('&') if self.at < end => {
                    self.at += 1;
                    self.ampersand(Place::Data)
                }
                Some('<') if self.at < end => {
                    self.at += 1;
                    push_escaped(out, "&lt;");
                    ""
                }
                Some('\\') if self.at < end => {
                    let written = if self.rest().starts_with("\\<") { "\\<" } else { "\\" };
                    self.at += written.len();
                    written
                }
                _ => "",
            };
            push(out, Cow::Borrowed(written));
        }
    }

    /// Whether a backslash stands here, and the closing tag of that element behind it.
    fn closes(&self, element: Option<&str>) -> bool {
        let tag = self.rest().strip_prefix("\\</");
        let after = element.and_then(|name| tag.and_then(|tag| tag.strip_prefix(name)));
        after.is_some_and(|after| after.trim_start_matches(is_space).starts_with('>'))
    }

    /// Whether the `<` at this place begins markup.
    fn begins_markup(&self) -> bool {
        let mut symbols = self.rest().chars().skip(1);
        match symbols.next() {
            Some('/') => symbols.next().is_some_and(starts_name),
            Some('?') => true,
            Some('!') => self.rest().starts_with("<!--"),
            first => first.is_some_and(starts_name),
        }
    }

    /// What follows `<!--`.
    fn comment(&mut self, start: usize) -> Result<&'t str, Wrong> {
        let rest = self.rest();
        let Some(length) = rest.find(if self.is_lenient() { "-->" } else { "--" }) else {
            self.allowed(rest.len())?;
            return Err((UNCLOSED_TOKEN, start));
        };
        self.allowed(length)?;
        self.at += length + 2;
        if self.skip(">") { Ok(cut(rest, length).0) } else { self.invalid(start) }
    }

    /// What follows `<?`.
    fn instruction(&mut self, start: usize) -> Result<Node<'t>, Wrong> {
        let target = self.name(start)?;
        if target == "xml" {
            return Err((MISPLACED, start));
        }
        if target.eq_ignore_ascii_case("xml") {
            return self.invalid(start);
        }
        if !self.skip_spaces() && !self.rest().starts_with("?>") {
            return self.invalid(start);
        }
        let rest = self.rest();
        let length = rest.find("?>").ok_or((UNCLOSED_TOKEN, start))?;
        self.allowed(length)?;
        self.at += length + 2;
        Ok(Node::Instruction { target, data: cut(rest, length).0 })
    }

    /// What follows the `<` of a tag: an element without its content, and whether it is closed at once.
    fn tag(&mut self, start: usize) -> Result<(Element<'t>, bool), Wrong> {
        let mut element = Element { name: self.name(start)?, ..Element::default() };
        let mut names = HashSet::new();
        loop {
            let spaced = self.skip_spaces();
            if self.skip(">") {
                return Ok((element, false));
            }
            if self.skip("/") {
                return if self.skip(">") { Ok((element, true)) } else { self.invalid(start) };
            }
            if !spaced {
                return self.invalid(start);
            }
            let place = self.at;
            let name = self.name(start)?;
            self.skip_spaces();
            if !self.skip("=") {
                return self.invalid(start);
            }
            self.skip_spaces();
            let value = self.value(start)?;
            if !names.insert(name) {
                return Err((DUPLICATE, place));
            }
            self.count(place)?;
            element.attributes.push((name, value));
        }
    }

    /// The value of an attribute, which stands between marks.
    fn value(&mut self, start: usize) -> Result<Cow<'t, str>, Wrong> {
        let Some(mark) = self.peek().filter(|mark| matches!(mark, '"' | '\'')) else { return self.invalid(start) };
        self.at += 1;
        let mut out = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let length = rest.find([mark, '&', '<', '\\', '\n', '\r', '\t']).unwrap_or(rest.len());
            self.allowed(length)?;
            push(&mut out, self.plain(cut(rest, length).0));
            self.at += length;
            match self.peek() {
                Some(symbol) if symbol == mark => {
                    self.at += 1;
                    return Ok(out);
                }
                Some('&') => self.reference(Place::Attribute, &mut out)?,
                Some('\n' | '\r' | '\t') => {
                    if !self.skip("\r\n") {
                        self.at += 1;
                    }
                    push(&mut out, Cow::Borrowed(" "));
                }
                Some('\\') => {
                    let is_escape = !self.reading.is_plain_xml() && self.rest().starts_with("\\<");
                    let written = if is_escape { "\\<" } else { "\\" };
                    push(&mut out, Cow::Borrowed(written));
                    self.at += written.len();
                }
                Some('<') if self.is_lenient() => {
                    push(&mut out, Cow::Borrowed("<"));
                    self.at += 1;
                }
                _ => return self.invalid(start),
            }
        }
    }
}

/// Adds text, which is copied only where it stands in several pieces.
fn push<'t>(text: &mut Cow<'t, str>, more: Cow<'t, str>) {
    if text.is_empty() {
        *text = more;
    } else if !more.is_empty() {
        text.to_mut().push_str(&more);
    }
}

/// What the real program writes in the place of some marks while it reads an upload. Where an upload has these names
/// itself, the marks come out.
const STAND_INS: [(&str, &str); 4] = [
    ("_custom_open_tag_", "\\<"),
    ("_custom_close_tag_", "\\>"),
    ("_custom_amp_lt_", "&lt;"),
    ("_custom_amp_gt_", "&gt;"),
];

/// Text without markup, with the ends of its lines made one character.
fn plain(text: &str) -> Cow<'_, str> {
    let mut out = with_line_feeds(text);
    if text.contains("_custom_") {
        out = Cow::Owned(STAND_INS.iter().fold(out.into_owned(), |out, (name, mark)| out.replace(name, mark)));
    }
    out
}

#[cfg(test)]
mod tests;
