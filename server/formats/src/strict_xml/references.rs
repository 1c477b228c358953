//! What `&` stands for: how a reference of XML is written in the manager's files.

use std::borrow::Cow;

use super::{BAD_NUMBER, Parser, Reading, UNDEFINED, Wrong, is_allowed};
use crate::cut::cut;

/// Where a reference stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Text,
    Attribute,
    /// It is none there, but is written as one.
    Data,
}

impl<'t> Parser<'t> {
    /// Adds to `out` what the reference at this place stands for.
    pub(super) fn reference(&mut self, place: Place, out: &mut Cow<'t, str>) -> Result<(), Wrong> {
        let start = self.at;
        self.at += 1;
        if self.reading == Reading::AsWritten {
            out.to_mut().push('&');
            return Ok(());
        }
        let named = if self.skip("#") { self.numbered(start) } else { self.named(start) };
        match (named, place) {
            (Ok(Named::Kept(text)), _) if self.reading == Reading::Exact => {
                out.to_mut().push(if text == "&lt;" { '<' } else { '>' });
            }
            (Ok(Named::Symbol(symbol)), _) if self.reading == Reading::Exact => out.to_mut().push(symbol),
            (Ok(Named::Kept(text)), _) => out.to_mut().push_str(text),
            (Ok(Named::Symbol('&')), _) => push_escaped(out, self.ampersand(place)),
            (Ok(Named::Symbol('<')), Place::Text | Place::Data) => push_escaped(out, "&lt;"),
            // A line of a tag holds all of it.
            (Ok(Named::Symbol('\n' | '\r' | '\t')), Place::Attribute) => out.to_mut().push(' '),
            (Ok(Named::Symbol('\r')), _) => out.to_mut().push('\n'),
            (Ok(Named::Symbol(symbol)), _) => out.to_mut().push(symbol),
            (Err(_), _) if self.is_lenient() => {
                self.at = start + 1;
                out.to_mut().push('&');
            }
            (Err(wrong), _) => return Err(wrong),
        }
        Ok(())
    }

    /// What follows `&#`.
    fn numbered(&mut self, start: usize) -> Result<Named, Wrong> {
        let radix = if self.skip("x") { 16 } else { 10 };
        let rest = self.rest();
        let length = rest.find(|symbol: char| !symbol.is_digit(radix)).unwrap_or(rest.len());
        self.at += length;
        if length == 0 || !self.skip(";") {
            return self.invalid(start);
        }
        let number = u32::from_str_radix(cut(rest, length).0, radix);
        let symbol = number.ok().and_then(char::from_u32).filter(|symbol| is_allowed(*symbol));
        symbol.map(Named::Symbol).ok_or((BAD_NUMBER, start))
    }

    /// What follows `&`.
    fn named(&mut self, start: usize) -> Result<Named, Wrong> {
        let name = self.name(start)?;
        if !self.skip(";") {
            return self.invalid(start);
        }
        Ok(match name {
            "lt" => Named::Kept("&lt;"),
            "gt" => Named::Kept("&gt;"),
            "amp" => Named::Symbol('&'),
            "quot" => Named::Symbol('"'),
            "apos" => Named::Symbol('\''),
            _ => return Err((UNDEFINED, start)),
        })
    }

    /// An ampersand, with the text behind it that makes a reference of it once more. The real program writes such a
    /// reference as it is, reads it in the next upload, and so on until none is left. Here what is read stays the same:
    /// `&amp;` stands for itself where that shows the same text, and what is escaped a third time is not read as that.
    pub(super) fn ampersand(&mut self, place: Place) -> &'static str {
        let mut again = false;
        while self.skip("amp;") {
            again = true;
        }
        let known = [("lt;", "&lt;"), ("gt;", "&gt;"), ("quot;", "\""), ("apos;", "'")];
        match known.into_iter().find(|(name, _)| self.skip(name)) {
            Some(("lt;", _)) if !again && place == Place::Attribute => "<",
            Some(("gt;", _)) if !again && place != Place::Data => ">",
            Some((_, written)) => written,
            None if again || self.rest().starts_with('#') => "&amp;",
            None => "&",
        }
    }
}

/// Adds what a mark is written as, or the mark itself where a backslash makes it text.
pub(super) fn push_escaped(out: &mut Cow<'_, str>, written: &str) {
    let backslashes = out.len() - out.trim_end_matches('\\').len();
    out.to_mut().push_str(if written == "&lt;" && backslashes % 2 == 1 { "<" } else { written });
}

/// What a reference names.
enum Named {
    Symbol(char),
    /// The manager reads it as it is written.
    Kept(&'static str),
}
