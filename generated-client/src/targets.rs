//! What an operation is carried out on: the items that are named, or all.
//!
//! Operations that restart, delete or scan take a missing list for "all". A list that is empty by mistake must not
//! become that, so all items are asked for by name.

/// The items that an operation is carried out on.
///
/// Made from [`All`], or from a list of what the items can be made from:
///
/// ```
/// use wazuh_api_client::{All, Targets};
///
/// let all: Targets<String> = All.into();
/// let two: Targets<String> = ["001", "002"].into();
/// let some = Targets::<String>::of((1..4).map(|number| format!("{number:03}")));
/// # assert_eq!((all, two), (Targets::All, Targets::of(["001", "002"])));
/// # assert_eq!(some, Targets::of(["001", "002", "003"]));
/// ```
///
/// An empty list makes sending the request fail with [`Error::Argument`](crate::Error::Argument), before anything is
/// sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Targets<T> {
    /// Every item, also those that the caller does not know.
    All,
    /// These items alone.
    Only(Vec<T>),
}

/// All items, as an argument: `client.agents().restart(All)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct All;

impl<T> Targets<T> {
    /// The items of an iterator alone.
    pub fn of(items: impl IntoIterator<Item = impl Into<T>>) -> Self {
        Self::Only(items.into_iter().map(Into::into).collect())
    }
}

impl<T> From<All> for Targets<T> {
    fn from(_: All) -> Self {
        Self::All
    }
}

impl<T, I: Into<T>, const N: usize> From<[I; N]> for Targets<T> {
    fn from(items: [I; N]) -> Self {
        Self::of(items)
    }
}

impl<T, I: Into<T>> From<Vec<I>> for Targets<T> {
    fn from(items: Vec<I>) -> Self {
        Self::of(items)
    }
}

impl<T, I: Clone + Into<T>> From<&[I]> for Targets<T> {
    fn from(items: &[I]) -> Self {
        Self::of(items.iter().cloned())
    }
}

impl<T, I: Clone + Into<T>> From<&Vec<I>> for Targets<T> {
    fn from(items: &Vec<I>) -> Self {
        Self::of(items.iter().cloned())
    }
}
