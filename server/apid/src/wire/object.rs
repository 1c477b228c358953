//! Objects that are written straight to bytes, member by member, in the text form of [`super::text`].
//!
//! Assumes that names differ, and that those which this program gives are plain ASCII. Must not be here: what is
//! written.

use super::text::{push_integer, push_text};

/// An object under way.
pub(crate) struct Object<'o> {
    out: &'o mut Vec<u8>,
    is_empty: bool,
}

impl Object<'_> {
    /// Appends an object whose members `write` writes.
    pub(crate) fn write(out: &mut Vec<u8>, write: impl FnOnce(&mut Object<'_>)) {
        out.push(b'{');
        write(&mut Object { out, is_empty: true });
        out.push(b'}');
    }

    /// Begins a member; its value is to be appended to what is returned.
    pub(crate) fn member(&mut self, name: &str) -> &mut Vec<u8> {
        self.begin();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\": ");
        self.out
    }

    /// The same with a name from outside, which may hold anything.
    pub(crate) fn foreign_member(&mut self, name: &[u8]) -> &mut Vec<u8> {
        self.begin();
        push_text(self.out, name);
        self.out.extend_from_slice(b": ");
        self.out
    }

    fn begin(&mut self) {
        if !std::mem::take(&mut self.is_empty) {
            self.out.extend_from_slice(b", ");
        }
    }

    /// A member that is an object.
    pub(crate) fn object(&mut self, name: &str, write: impl FnOnce(&mut Object<'_>)) {
        Self::write(self.member(name), write);
    }

    /// A member that is a text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        push_text(self.member(name), text.as_bytes());
    }

    /// The same, if there is one.
    pub(crate) fn some_text(&mut self, name: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    /// A member that is a list of texts.
    pub(crate) fn texts<T: AsRef<str>>(&mut self, name: &str, texts: impl IntoIterator<Item = T>) {
        push_texts(self.member(name), texts);
    }

    /// A member that is an integer.
    pub(crate) fn integer(&mut self, name: &str, value: impl itoa::Integer) {
        push_integer(self.member(name), value);
    }

    /// A member that is `true` or `false`.
    pub(crate) fn flag(&mut self, name: &str, value: bool) {
        self.member(name).extend_from_slice(if value { b"true" } else { b"false" });
    }
}

/// Appends a list of texts.
pub(crate) fn push_texts<T: AsRef<str>>(out: &mut Vec<u8>, texts: impl IntoIterator<Item = T>) {
    push_list(out, texts, |out, text| push_text(out, text.as_ref().as_bytes()));
}

/// Appends a list whose items `push` appends.
pub(crate) fn push_list<T>(
    out: &mut Vec<u8>,
    items: impl IntoIterator<Item = T>,
    mut push: impl FnMut(&mut Vec<u8>, T),
) {
    out.push(b'[');
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            out.extend_from_slice(b", ");
        }
        push(out, item);
    }
    out.push(b']');
}

#[cfg(test)]
mod tests {
    use super::Object;

    #[test]
    fn members_have_blanks_between() {
        let mut out = Vec::new();
        Object::write(&mut out, |object| {
            object.text("a", "\"é");
            object.some_text("b", None);
            object.object("c", |_| ());
            object.object("d", |object| object.flag("e", true));
            object.texts("f", ["x", "y"]);
            object.texts("g", [""; 0]);
            object.integer("h", -7);
            object.foreign_member(b"\"").extend_from_slice(b"1");
        });
        let expected = r#"{"a": "\"\u00e9", "c": {}, "d": {"e": true}, "f": ["x", "y"], "g": [], "h": -7, "\"": 1}"#;
        assert_eq!(String::from_utf8_lossy(&out), expected);
    }
}
