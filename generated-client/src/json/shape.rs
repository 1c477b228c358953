//! Which alternative of a union a value is: [`Shape`]s say what the alternatives look like, and [`Tree::choose`]
//! compares them with the value before it is read.
//!
//! Shapes are tables that are emitted for what unions lead to, and one function measures a value against them. Nothing
//! here changes or copies the value. An alternative is only chosen if reading the value as it loses nothing that
//! another alternative would keep; otherwise the union keeps the value as it is.

use super::{Decode, Object, Tree};

/// What values of a type look like.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A text.
    Text,
    /// Anything.
    Any,
    /// A scalar of this shape that is, as a text, one of these. One alone decides for or against an alternative.
    Among(&'static [&'static str], &'static Shape),
    /// A list of these.
    List(&'static Shape),
    /// An object whose members have all this shape.
    Map(&'static Shape),
    /// An object: what members that are not listed look like, if it has a place for them, and those that are.
    Object(Option<&'static Shape>, &'static [Member]),
    /// One of several: the member that tells them apart, if there is one, and the alternatives.
    Union(Option<&'static Discriminator>, &'static [Shape]),
    /// A named type, asked for when needed, since types can contain themselves.
    Of(fn() -> Shape),
}

/// A member of an object: its name, whether it is always there, and what it looks like.
pub type Member = (&'static str, bool, Shape);

/// The name of the member that tells alternatives apart, and which alternative each of its texts stands for.
pub type Discriminator = (&'static str, &'static [(&'static str, usize)]);

/// Unions inside of each other that are looked into. Without a bound, the time would grow by the number of alternatives
/// with each level of a value.
const LEVELS: usize = 4;

/// How a value and a shape go together. Each count but the first is of places in the value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Fit {
    /// A member that has only one value has another one here.
    contradicted: bool,
    /// Members that have only one value and have it here.
    decided: u32,
    /// Values that could not be read.
    unreadable: u32,
    /// Texts that an enumeration does not list.
    unlisted: u32,
    /// Members that the type does not list.
    unknown: u32,
    /// Values that are read as another kind, such as a number in quotes.
    converted: u32,
    /// Members that should be there and are not.
    missing: u32,
    /// Values that the type says little about: any value, an integer as any number, a member of a map.
    vague: u32,
    /// Texts that an enumeration lists.
    listed: u32,
    /// Members that may be absent and are.
    absent: u32,
}

/// What of a [`Fit`] counts, in this order, the smaller the better.
type Rank = [u32; 9];

impl Fit {
    const UNREADABLE: Self = Self { unreadable: 1, ..Self::ZERO };
    const CONVERTED: Self = Self { converted: 1, ..Self::ZERO };
    const VAGUE: Self = Self { vague: 1, ..Self::ZERO };
    const ZERO: Self = Self {
        contradicted: false,
        decided: 0,
        unreadable: 0,
        unlisted: 0,
        unknown: 0,
        converted: 0,
        missing: 0,
        vague: 0,
        listed: 0,
        absent: 0,
    };

    /// Of two places together.
    fn and(self, other: Self) -> Self {
        Self {
            contradicted: self.contradicted || other.contradicted,
            decided: self.decided.saturating_add(other.decided),
            unreadable: self.unreadable.saturating_add(other.unreadable),
            unlisted: self.unlisted.saturating_add(other.unlisted),
            unknown: self.unknown.saturating_add(other.unknown),
            converted: self.converted.saturating_add(other.converted),
            missing: self.missing.saturating_add(other.missing),
            vague: self.vague.saturating_add(other.vague),
            listed: self.listed.saturating_add(other.listed),
            absent: self.absent.saturating_add(other.absent),
        }
    }

    /// Of many places together.
    fn all(fits: impl Iterator<Item = Self>) -> Self {
        let mut sum = Self::ZERO;
        for fit in fits {
            sum = sum.and(fit);
            // Nothing else counts then, and what comes may be long.
            if sum.contradicted {
                break;
            }
        }
        sum
    }

    /// What the alternative says for itself comes first, then whether the value is one by the document, then whether
    /// something would be lost, then how closely they match.
    fn rank(&self) -> Rank {
        [
            u32::MAX - self.decided,
            self.unreadable,
            self.unlisted,
            self.unknown,
            self.converted,
            self.missing,
            self.vague,
            u32::MAX - self.listed,
            self.absent,
        ]
    }
}

impl Tree<'_> {
    /// Index of the alternative of `union` that this tree is; `None` where it is none of them, where it is equally
    /// well several, and where none can take all of it.
    ///
    /// The discriminator decides, then members that have only one value, then how well kinds, members and items match.
    pub fn choose(&self, union: &Shape) -> Option<usize> {
        let (alternatives, discriminator) = match union {
            Shape::Union(discriminator, alternatives) => (*alternatives, *discriminator),
            _ => return None,
        };
        let (index, fit) = match self.discriminate(alternatives, discriminator) {
            // An object is no list, whatever it says of itself.
            Told::One(index) => {
                return Some(index).filter(|index| {
                    alternatives.get(*index).is_some_and(|shape| !matches!(resolved(*shape), Shape::List(_)))
                });
            }
            Told::Other => return None,
            Told::Nothing(candidates) => self.best(alternatives, &candidates, LEVELS)?,
        };
        let chosen = resolved(*alternatives.get(index)?);
        if fit.decided > 0 {
            // An object can be read whatever its members hold.
            let object = matches!((self, chosen), (Self::Object(_), Shape::Object(..)));
            return (object || fit.unreadable == 0).then_some(index);
        }
        let others = || alternatives.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, shape)| *shape);
        let mixed = match self {
            Self::Object(object) if fit.unknown > 0 => object
                .0
                .iter()
                .any(|(name, _)| !lists(chosen, name, LEVELS) && others().any(|other| lists(other, name, LEVELS))),
            _ => false,
        };
        (fit.unreadable == 0 && !mixed).then_some(index)
    }

    fn discriminate(&self, alternatives: &[Shape], discriminator: Option<&'static Discriminator>) -> Told {
        let all = || (0..alternatives.len()).collect();
        let (Self::Object(object), Some((name, texts))) = (self, discriminator) else { return Told::Nothing(all()) };
        let Some(text) = object.get(name).and_then(Tree::scalar) else { return Told::Nothing(all()) };
        if let Some((_, index)) = texts.iter().find(|(known, _)| *known == text) {
            return Told::One(*index);
        }
        // Alternatives that no text stands for, as inline schemas are, may be meant.
        let unnamed: Vec<_> =
            (0..alternatives.len()).filter(|index| texts.iter().all(|(_, named)| named != index)).collect();
        if unnamed.is_empty() { Told::Other } else { Told::Nothing(unnamed) }
    }

    /// The best of these alternatives, unless another one is as good.
    fn best(&self, alternatives: &[Shape], candidates: &[usize], levels: usize) -> Option<(usize, Fit)> {
        let mut best: Option<(usize, Fit)> = None;
        let mut tie = false;
        for index in candidates {
            let fit = self.fit(*alternatives.get(*index)?, levels);
            if fit.contradicted {
                continue;
            }
            match best.map(|(_, top)| fit.rank().cmp(&top.rank())) {
                Some(std::cmp::Ordering::Greater) => {}
                Some(std::cmp::Ordering::Equal) => tie = true,
                Some(std::cmp::Ordering::Less) | None => (best, tie) = (Some((*index, fit)), false),
            }
        }
        best.filter(|_| !tie)
    }

    fn fit(&self, shape: Shape, levels: usize) -> Fit {
        match (self, shape) {
            (_, Shape::Of(named)) => self.fit(named(), levels),
            (_, Shape::Any) => Fit::VAGUE,
            (_, Shape::Union(discriminator, alternatives)) => self.fit_union(alternatives, discriminator, levels),
            (Self::Null, _) => Fit::UNREADABLE,
            (_, Shape::Among(texts, kind)) => {
                let fit = self.fit(*kind, levels);
                let listed = self.scalar().is_some_and(|text| texts.contains(&&*text));
                match (listed, texts.len()) {
                    (true, 1) => Fit { decided: 1, ..fit },
                    (true, _) => Fit { listed: 1, ..fit },
                    (false, 1) => Fit { contradicted: true, ..fit },
                    (false, _) => Fit { unlisted: 1, ..fit },
                }
            }
            (Self::List(items), Shape::List(item)) => Fit::all(items.iter().map(|tree| tree.fit(*item, levels))),
            // A single value where a list stands. Not where the item is a union, which can have the list among its
            // alternatives: reading would choose the list for its only item again, without end.
            (_, Shape::List(item)) => match resolved(*item) {
                Shape::Union(..) => Fit::UNREADABLE,
                item => Fit::CONVERTED.and(self.fit(item, levels)),
            },
            (Self::Object(object), Shape::Map(value)) => {
                Fit::all(object.0.iter().map(|(_, tree)| Fit::VAGUE.and(tree.fit(*value, levels))))
            }
            (Self::List(items), Shape::Map(_)) if items.is_empty() => Fit::CONVERTED,
            (Self::Object(object), Shape::Object(rest, members)) => object.fit(members, rest, levels),
            // A list of one object where an object stands.
            (Self::List(items), Shape::Map(_) | Shape::Object(..)) => match items.as_slice() {
                [only @ Self::Object(_)] => Fit::CONVERTED.and(only.fit(shape, levels)),
                _ => Fit::UNREADABLE,
            },
            (_, Shape::Map(_) | Shape::Object(..)) | (Self::List(_) | Self::Object(_), _) => Fit::UNREADABLE,
            (_, Shape::Bool | Shape::Integer | Shape::Number | Shape::Text) => self.fit_scalar(shape),
        }
    }

    /// Of a scalar with the shape of one.
    fn fit_scalar(&self, shape: Shape) -> Fit {
        let readable = match shape {
            Shape::Bool => bool::decode(self.clone()).is_ok(),
            Shape::Integer => i64::decode(self.clone()).is_ok(),
            Shape::Number => f64::accepts(self),
            _ => true,
        };
        match (self, shape) {
            _ if !readable => Fit::UNREADABLE,
            (Self::Bool(_), Shape::Bool) | (Self::Text(_), Shape::Text) => Fit::ZERO,
            (Self::Number(number), Shape::Integer) if !number.is_f64() => Fit::ZERO,
            (Self::Number(number), Shape::Number) if number.is_f64() => Fit::ZERO,
            (Self::Number(_), Shape::Number) => Fit::VAGUE,
            _ => Fit::CONVERTED,
        }
    }

    fn fit_union(
        &self,
        alternatives: &'static [Shape],
        discriminator: Option<&'static Discriminator>,
        levels: usize,
    ) -> Fit {
        let Some(levels) = levels.checked_sub(1) else { return Fit::VAGUE };
        let contradicted = Fit { contradicted: true, ..Fit::ZERO };
        let candidates = match self.discriminate(alternatives, discriminator) {
            Told::One(index) => {
                let fit = alternatives.get(index).map_or(contradicted, |shape| self.fit(*shape, levels));
                return fit.and(Fit { decided: 1, ..Fit::ZERO });
            }
            Told::Other => return contradicted,
            Told::Nothing(candidates) => candidates,
        };
        let fits = candidates.iter().filter_map(|index| alternatives.get(*index)).map(|shape| self.fit(*shape, levels));
        // A tie in here is settled where this union is read.
        fits.filter(|fit| !fit.contradicted).min_by_key(Fit::rank).unwrap_or(contradicted)
    }

    /// A scalar as a text.
    fn scalar(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(std::borrow::Cow::Borrowed(text)),
            Self::Bool(_) | Self::Number(_) => self.clone().text().ok(),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }
}

/// What a discriminator says.
enum Told {
    /// This alternative.
    One(usize),
    /// None of the alternatives.
    Other,
    /// Nothing about these.
    Nothing(Vec<usize>),
}

impl<'a> Object<'a> {
    pub(crate) fn get(&self, name: &str) -> Option<&Tree<'a>> {
        self.0.iter().rev().find(|(key, _)| key == name).map(|(_, tree)| tree)
    }

    fn fit(&self, members: &'static [Member], rest: Option<&'static Shape>, levels: usize) -> Fit {
        let mut known = false;
        let listed = members.iter().map(|(name, required, shape)| match self.get(name) {
            Some(Tree::Null) => {
                known = true;
                Fit::ZERO
            }
            Some(tree) => {
                known = true;
                tree.fit(*shape, levels)
            }
            None if *required => Fit { missing: 1, ..Fit::ZERO },
            None => Fit { absent: 1, ..Fit::ZERO },
        });
        let listed = Fit::all(listed);
        let others = self.0.iter().filter(|(key, _)| members.iter().all(|(name, ..)| key != name));
        let others = Fit::all(others.map(|(_, tree)| match rest {
            Some(shape) => Fit::VAGUE.and(tree.fit(*shape, levels)),
            None => Fit { unknown: 1, ..Fit::ZERO },
        }));
        let nothing = if !known && others.unknown > 0 { Fit::UNREADABLE } else { Fit::ZERO };
        listed.and(others).and(nothing)
    }
}

/// The shape behind names.
fn resolved(mut shape: Shape) -> Shape {
    while let Shape::Of(named) = shape {
        shape = named();
    }
    shape
}

/// Whether a value of this shape has a place for a member of this name.
fn lists(shape: Shape, name: &str, levels: usize) -> bool {
    match resolved(shape) {
        Shape::Object(rest, members) => rest.is_some() || members.iter().any(|(known, ..)| *known == name),
        Shape::Union(_, alternatives) => {
            levels.checked_sub(1).is_some_and(|levels| alternatives.iter().any(|shape| lists(*shape, name, levels)))
        }
        Shape::Map(_) | Shape::Any => true,
        _ => false,
    }
}

#[cfg(test)]
#[path = "shape_tests.rs"]
mod tests;
