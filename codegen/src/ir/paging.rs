//! Lists that come in pages.

/// What a client has to know of a list to read all of it while it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paging {
    /// Members that together identify an item; none where the whole item does.
    pub unique: Vec<String>,
    /// Whether the first of them is a key to page by.
    pub keyset: Keyset,
}

/// Whether a list can be paged by a key: a whole number that is unique, that `q` compares and that `sort` orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keyset {
    /// It cannot.
    #[default]
    None,
    /// It can; `q` has no parentheses in some servers.
    Flat,
    /// It can; `q` has parentheses in all servers.
    Grouped,
}

impl Keyset {
    /// Each kind that a document can name, by its name there.
    pub const NAMED: [(&str, Self); 2] = [("flat", Self::Flat), ("grouped", Self::Grouped)];

    /// The kind of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|(known, _)| *known == name).map(|(_, keyset)| keyset)
    }
}
