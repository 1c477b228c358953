//! Reading replies leniently and writing requests: the two traits that every model implements.
//!
//! A manager of another version, or a `select`, may leave out any member, add one, or write a number as text. None of
//! that makes a valid reply fail: [`Decode`] works on a parsed [`Tree`] and turns what does not fit an optional member
//! into `None`. Only what has no sensible reading at all is an error: a body that is not JSON, or a root (or a listed
//! item) of the wrong kind. Nothing here knows HTTP or an operation.

mod mismatch;
mod models;
mod shape;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

#[doc(hidden)]
pub use serde;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::failures::Failures;

pub use self::mismatch::Mismatch;
pub use self::shape::{Discriminator, Member, Shape};
#[doc(hidden)]
pub use crate::{
    __object as object, __partial as partial, __setters as setters, __shape as shape, __texts as texts,
    __union as union,
};

/// A parsed JSON text that borrows its strings where it can.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Tree<'a>>),
    /// An object.
    Object(Object<'a>),
}

/// Members of an object as they came.
pub type Members = BTreeMap<String, Value>;

/// The members of a JSON object. Of repeated names, the last one counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object<'a>(Vec<(Cow<'a, str>, Tree<'a>)>);

impl<'a> Tree<'a> {
    /// Parses a JSON text.
    pub fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// A word for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// The members of an object. `null` has none; a list of one object is that object.
    pub fn object(self) -> Result<Object<'a>, Mismatch> {
        match self {
            Self::Object(object) => Ok(object),
            Self::Null => Ok(Object::default()),
            Self::List(mut items) if items.len() == 1 && matches!(items.first(), Some(Self::Object(_))) => {
                items.pop().unwrap_or(Self::Null).object()
            }
            other => Err(Mismatch::new("an object", &other)),
        }
    }

    /// Whether this can be read as an object.
    pub fn is_object(&self) -> bool {
        match self {
            Self::Object(_) => true,
            Self::List(items) => matches!(items.as_slice(), [Self::Object(_)]),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => false,
        }
    }

    /// Whether this is an object with a member that can be read as the field that the function gives.
    #[doc(hidden)]
    #[expect(clippy::only_used_in_recursion, reason = "the function gives the type of the field")]
    pub fn holds<O, T: Decode>(&self, name: &str, field: fn(&O) -> &T) -> bool {
        match self {
            Self::Object(object) => object.get(name).is_some_and(|tree| *tree != Self::Null && T::accepts(tree)),
            Self::List(items) => matches!(items.as_slice(), [only @ Self::Object(_)] if only.holds(name, field)),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => false,
        }
    }

    /// Whether this is neither a list nor an object, nor `null`.
    pub fn is_scalar(&self) -> bool {
        matches!(self, Self::Bool(_) | Self::Number(_) | Self::Text(_))
    }

    /// The text of a scalar.
    pub fn text(self) -> Result<Cow<'a, str>, Mismatch> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Number(number) => Ok(Cow::Owned(number.to_string())),
            Self::Bool(flag) => Ok(Cow::Borrowed(if flag { "true" } else { "false" })),
            other => Err(Mismatch::new("a text", &other)),
        }
    }

    /// The same tree as a [`Value`].
    pub fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => Value::Bool(flag),
            Self::Number(number) => Value::Number(number),
            Self::Text(text) => Value::String(text.into_owned()),
            Self::List(items) => Value::Array(items.into_iter().map(Tree::into_value).collect()),
            Self::Object(object) => object.into_value(),
        }
    }
}

impl<'a> Object<'a> {
    /// Takes a member out. Absent, `null` and what does not fit are all `None`; the last two stay.
    pub fn take<T: Decode>(&mut self, name: &str) -> Option<T> {
        let (_, tree) = self.0.iter().rev().find(|(key, _)| key == name)?;
        if *tree == Tree::Null || !T::accepts(tree) {
            return None;
        }
        T::decode(self.take_tree(name)?).ok()
    }

    /// Takes out a member that every reply has.
    pub fn need<T: Decode>(&mut self, name: &str) -> Result<T, Mismatch> {
        match self.take_tree(name) {
            Some(tree) => T::decode(tree).map_err(|mismatch| mismatch.within(&format!(".{name}"))),
            None => Err(Mismatch::missing(name)),
        }
    }

    /// Whether there is a member of this name.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Takes a member out as it is; `None` for an absent or `null` one.
    pub fn take_tree(&mut self, name: &str) -> Option<Tree<'a>> {
        let index = self.0.iter().rposition(|(key, _)| key == name)?;
        match self.0.swap_remove(index).1 {
            Tree::Null => None,
            tree => Some(tree),
        }
    }

    /// Takes out all that has not been taken; what does not fit stays.
    pub fn rest<T: Decode>(&mut self) -> BTreeMap<String, T> {
        let (fit, others) = std::mem::take(&mut self.0).into_iter().partition(|(_, tree)| T::accepts(tree));
        self.0 = others;
        let fit: Vec<_> = fit;
        fit.into_iter().filter_map(|(key, tree)| Some((key.into_owned(), T::decode(tree).ok()?))).collect()
    }

    fn into_value(self) -> Value {
        let members = self.0.into_iter().map(|(key, tree)| (key.into_owned(), tree.into_value()));
        Value::Object(members.collect::<Map<_, _>>())
    }
}

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

/// The key under which `serde_json` hands out numbers when some crate turns on its `arbitrary_precision`.
const NUMBER_KEY: &str = "$serde_json::private::Number";

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree<'de>, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree<'de>, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Tree<'de>, E> {
        Ok(Number::from_f64(number).map_or(Tree::Null, Tree::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Tree<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Tree<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(Key(key)) = access.next_key()? {
            if key == NUMBER_KEY {
                let number: String = access.next_value()?;
                return number.parse().map(Tree::Number).map_err(A::Error::custom);
            }
            members.push((key, access.next_value()?));
        }
        Ok(Tree::Object(Object(members)))
    }
}

/// A member's name, borrowed where it has no escapes; `Cow` itself always copies.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member's name")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

/// A body as text; what is not UTF-8 is replaced. `from_utf8_lossy` alone goes byte by byte, which shows.
pub(crate) fn text_of(body: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
}

/// Parses a body. What a strict parser refuses but the real API can send is mended first: text that is not UTF-8, and
/// lone surrogates, which the manager writes for bytes of file names that are not UTF-8.
pub(crate) fn with_tree<T>(
    body: &[u8],
    read: impl FnOnce(Tree<'_>) -> Result<T, Mismatch>,
) -> Result<Result<T, Mismatch>, serde_json::Error> {
    let text = text_of(body);
    let first = match Tree::parse(&text) {
        Ok(tree) => return Ok(read(tree)),
        Err(error) => error,
    };
    Ok(read(Tree::parse(&mend_surrogates(&text).ok_or(first)?)?))
}

/// Replaces escapes of lone surrogates by the escape of the replacement character; `None` when there are none.
fn mend_surrogates(text: &str) -> Option<String> {
    let mut mended: Option<String> = None;
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..)?.find('\\') {
        let escape = at + found;
        match surrogate(text, escape) {
            Some(0xD800..=0xDBFF) if matches!(surrogate(text, escape + 6), Some(0xDC00..=0xDFFF)) => at = escape + 12,
            Some(_) => {
                let out = mended.get_or_insert_default();
                out.push_str(text.get(copied..escape)?);
                out.push_str("\\ufffd");
                at = escape + 6;
                copied = at;
            }
            // Another escape: the character after the backslash is part of it, also when it is a backslash.
            None => at = escape + 1 + text.get(escape + 1..)?.chars().next().map_or(0, char::len_utf8),
        }
    }
    let mut out = mended?;
    out.push_str(text.get(copied..)?);
    Some(out)
}

fn surrogate(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok().filter(|unit| (0xD800..=0xDFFF).contains(unit))
}

/// A value that can be read from a reply.
pub trait Decode: Sized {
    /// Reads it.
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch>;

    /// Whether it can be read, and without losing anything but the kinds of scalars.
    fn accepts(_tree: &Tree<'_>) -> bool {
        true
    }

    /// What a reply says failed, if it says that nothing was done, though its status is a success.
    fn failure(&self) -> Option<Failures> {
        None
    }
}

/// Reads an alternative of a union.
#[doc(hidden)]
pub type Reader<T> = fn(Tree<'_>) -> Result<T, Mismatch>;

impl Decode for Value {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        Ok(tree.into_value())
    }
}

/// Nothing, where a reply has no data.
impl Decode for () {
    fn decode(_tree: Tree<'_>) -> Result<Self, Mismatch> {
        Ok(())
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        *tree == Tree::Null
    }
}

impl Decode for bool {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let word = match &tree {
            Tree::Bool(flag) => return Ok(*flag),
            Tree::Number(number) => number.to_string(),
            Tree::Text(text) => text.trim().to_ascii_lowercase(),
            _ => String::new(),
        };
        match word.as_str() {
            "true" | "yes" | "1" => Ok(true),
            "false" | "no" | "0" => Ok(false),
            _ => Err(Mismatch::new("a boolean", &tree)),
        }
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_scalar() && Self::decode(tree.clone()).is_ok()
    }
}

impl Decode for i64 {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let number = match &tree {
            Tree::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(whole)),
            Tree::Text(text) => text.trim().parse().ok().or_else(|| text.trim().parse().ok().and_then(whole)),
            _ => None,
        };
        number.ok_or_else(|| Mismatch::new("an integer", &tree))
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_scalar() && Self::decode(tree.clone()).is_ok()
    }
}

/// 2^53: beyond it a float no longer names one integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A float that stands for an integer, as in `5.0`.
fn whole(number: f64) -> Option<i64> {
    let exact = number.fract() == 0.0 && number.abs() <= EXACT;
    #[allow(clippy::cast_possible_truncation)]
    exact.then_some(number as i64)
}

impl Decode for f64 {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let number = match &tree {
            Tree::Number(number) => number.as_f64(),
            Tree::Text(text) => text.trim().parse().ok(),
            _ => None,
        };
        number.ok_or_else(|| Mismatch::new("a number", &tree))
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        let exact = |float: f64| float.abs() < EXACT;
        match tree {
            // An integer that a float has no room for.
            Tree::Number(number) if !number.is_f64() => number.as_f64().is_some_and(exact),
            _ => tree.is_scalar() && Self::decode(tree.clone()).is_ok(),
        }
    }
}

impl Decode for String {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        tree.text().map(Cow::into_owned)
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        tree.is_scalar()
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        T::decode(tree).map(Self::new)
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        T::accepts(tree)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        let items = match tree {
            Tree::List(items) => items,
            Tree::Null => return Ok(Self::new()),
            // A single value where a list stands.
            single => return T::decode(single).map(|item| vec![item]),
        };
        let mut list = Self::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            let null = item == Tree::Null;
            match T::decode(item) {
                Ok(item) => list.push(item),
                Err(_) if null => {}
                Err(mismatch) => return Err(mismatch.within(&format!("[{index}]"))),
            }
        }
        Ok(list)
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        match tree {
            Tree::List(items) => items.iter().all(T::accepts),
            Tree::Null => false,
            single => T::accepts(single),
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        match tree {
            Tree::List(items) if items.is_empty() => Ok(Self::new()),
            other => other.object().map(|mut members| members.rest()),
        }
    }

    fn accepts(tree: &Tree<'_>) -> bool {
        match tree {
            Tree::Object(members) => members.0.iter().all(|(_, tree)| T::accepts(tree)),
            Tree::List(items) if items.is_empty() => true,
            other => other.is_object(),
        }
    }
}

/// A value that can be sent: as a member of a JSON body, as a query parameter or as a path segment.
pub trait Encode {
    /// The value as JSON; `None` leaves it out.
    fn encode(&self) -> Option<Value>;

    /// What is wrong with the value, if it must not be sent.
    fn fault(&self) -> Option<String> {
        None
    }
}

/// The JSON object with these members, without those that are `None`.
pub fn members(members: &[(&str, &dyn Encode)]) -> Option<Value> {
    let given = members.iter().filter_map(|(name, member)| Some(((*name).to_owned(), member.encode()?)));
    Some(Value::Object(given.collect::<Map<_, _>>()))
}

/// The same object, with members of `rest` that have other names.
pub fn and<T: Encode>(object: Option<Value>, rest: &BTreeMap<String, T>) -> Option<Value> {
    let mut value = object?;
    if let Value::Object(map) = &mut value {
        for (name, member) in rest {
            if let (false, Some(member)) = (map.contains_key(name), member.encode()) {
                map.insert(name.clone(), member);
            }
        }
    }
    Some(value)
}

impl Encode for Value {
    fn encode(&self) -> Option<Value> {
        Some(self.clone())
    }
}

impl Encode for () {
    fn encode(&self) -> Option<Value> {
        None
    }
}

impl Encode for bool {
    fn encode(&self) -> Option<Value> {
        Some(Value::Bool(*self))
    }
}

impl Encode for i64 {
    fn encode(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Encode for f64 {
    fn encode(&self) -> Option<Value> {
        Some(Value::from(*self))
    }
}

impl Encode for str {
    fn encode(&self) -> Option<Value> {
        Some(Value::from(self))
    }
}

impl Encode for String {
    fn encode(&self) -> Option<Value> {
        self.as_str().encode()
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self) -> Option<Value> {
        (**self).encode()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self) -> Option<Value> {
        (**self).encode()
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self) -> Option<Value> {
        self.as_ref()?.encode()
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self) -> Option<Value> {
        Some(Value::Array(self.iter().filter_map(Encode::encode).collect()))
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self) -> Option<Value> {
        self.as_slice().encode()
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self) -> Option<Value> {
        and(members(&[]), self)
    }
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
