//! What the sections of `agent.conf` say that are meant for one agent, read with the defaults of an agent.
//!
//! Must not be here: which sections there are, and what is told of them.

use apid_formats::ossec_xml::Element;

/// `yes` or `no`, as agents write both.
pub(super) const fn word(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// Seconds of `12h`, `300` and the like.
pub(super) fn seconds(text: &str) -> Option<i64> {
    apid_store::query::parse_age(text).ok().or_else(|| text.parse().ok())
}

/// What the sections of one name say together.
pub(super) struct Said<'a>(Vec<&'a Element<'a>>);

impl<'a> Said<'a> {
    /// What these sections say; of two that say the same thing, the later one counts.
    pub(super) fn of(sections: impl Iterator<Item = &'a Element<'a>>) -> Self {
        Self(sections.collect())
    }

    /// The sections.
    pub(super) fn sections(&self) -> impl Iterator<Item = &'a Element<'a>> {
        self.0.iter().copied()
    }

    /// The text of an element.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find_map(|section| section.last(name))
    }

    /// `yes` or `no`; anything but `yes` is `no`.
    pub(super) fn word(&self, name: &str, default: bool) -> &'static str {
        word(self.text(name).map_or(default, |text| text == "yes"))
    }

    /// A number, or an age in seconds.
    pub(super) fn number(&self, name: &str, default: i64) -> i64 {
        self.text(name).and_then(seconds).unwrap_or(default)
    }

    /// The elements of a name.
    pub(super) fn list(&self, name: &str) -> Vec<&Element<'_>> {
        self.0.iter().flat_map(|section| section.children.iter().filter(|child| child.name == name)).collect()
    }

    /// What the sections of this name inside these say.
    pub(super) fn section(&self, name: &str) -> Said<'_> {
        Said(self.list(name))
    }
}

/// What the sections of this name say.
pub(super) fn said<'a>(sections: &'a [Element<'a>], name: &str) -> Said<'a> {
    Said(sections.iter().filter(|section| section.name == name).collect())
}
