//! Where the values of a dictionary stand in an order.
//!
//! Must not be here: rows.

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::dictionary::Dictionary;
use crate::Value;
use crate::query::quantity::Quantity;
use crate::query::{judge, sql, version};

/// What values are ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    /// Themselves: NULL, numbers, texts by their bytes, bytes.
    Value,
    /// The whole number that each is cast to.
    Whole,
    /// The three numbers of a version.
    Version,
    /// The first numbers between dots.
    Dotted,
}

/// A number for each entry, by its code: less for what comes earlier, the same for what is equal.
#[derive(Debug)]
pub(super) struct Ranks {
    /// 0 for NULL alone.
    pub(super) of: Vec<u32>,
    /// More than any of them.
    pub(super) bound: u32,
}

/// The ranks of a dictionary on each basis, as far as they were asked for.
#[derive(Debug, Default)]
pub(super) struct AllRanks {
    value: OnceLock<Ranks>,
    whole: OnceLock<Ranks>,
    version: OnceLock<Vec<Ranks>>,
    dotted: OnceLock<Vec<Ranks>>,
}

impl AllRanks {
    /// Ranks by each part of a basis, the first of which counts most.
    pub(super) fn on(&self, basis: Basis, dictionary: &Dictionary) -> &[Ranks] {
        match basis {
            Basis::Value => std::slice::from_ref(self.value.get_or_init(|| by_value(dictionary))),
            Basis::Whole => {
                std::slice::from_ref(self.whole.get_or_init(|| {
                    by_number(dictionary, |_, value| (value != Value::Null).then(|| judge::whole(value)))
                }))
            }
            Basis::Version => self.version.get_or_init(|| {
                let numbers = |odd: bool, value: Value<'_>| match value {
                    Value::Null => [Some(0); 3],
                    value if odd => asked(&sql::version_numbers("?1"), value),
                    value => version::numbers(&lossy(value)).map(Some),
                };
                by_parts(dictionary, numbers)
            }),
            Basis::Dotted => self.dotted.get_or_init(|| {
                let numbers = |odd: bool, value: Value<'_>| match value {
                    Value::Null => [None; version::PARTS],
                    value if odd => asked(&sql::dotted_numbers("?1").collect::<Vec<_>>(), value),
                    value => version::dotted(&lossy(value)).map(Some),
                };
                by_parts(dictionary, numbers)
            }),
        }
    }

    pub(super) fn heap_size(&self) -> usize {
        let one = |ranks: &Ranks| ranks.of.capacity() * size_of::<u32>();
        let some = |ranks: &OnceLock<Vec<Ranks>>| ranks.get().into_iter().flatten().map(one).sum::<usize>();
        let single = |ranks: &OnceLock<Ranks>| ranks.get().map_or(0, one);
        single(&self.value) + single(&self.whole) + some(&self.version) + some(&self.dotted)
    }
}

fn lossy(value: Value<'_>) -> String {
    String::from_utf8_lossy(&judge::text_of(value)).into_owned()
}

/// What the database makes of a value that it reads otherwise than texts are read here.
fn asked<const N: usize>(expressions: &[String], value: Value<'_>) -> [Option<i64>; N] {
    let numbers = crate::query::sqlite::numbers(expressions, value);
    std::array::from_fn(|part| numbers.get(part).copied().flatten())
}

fn by_parts<const N: usize>(
    dictionary: &Dictionary,
    numbers: impl Fn(bool, Value<'_>) -> [Option<i64>; N],
) -> Vec<Ranks> {
    let mut scratch = Vec::new();
    let all: Vec<[Option<i64>; N]> =
        dictionary.codes().map(|code| numbers(dictionary.is_odd(code), dictionary.value(code, &mut scratch))).collect();
    (0..N)
        .map(|part| ranked_numbers(all.iter().map(|numbers| numbers.get(part).copied().flatten()).collect()))
        .collect()
}

fn by_number(dictionary: &Dictionary, number: impl Fn(bool, Value<'_>) -> Option<i64>) -> Ranks {
    let mut scratch = Vec::new();
    let number = |code| number(dictionary.is_odd(code), dictionary.value(code, &mut scratch));
    ranked_numbers(dictionary.codes().map(number).collect())
}

fn ranked_numbers(numbers: Vec<Option<i64>>) -> Ranks {
    let mut order: Vec<(Option<i64>, u32)> = numbers.into_iter().zip(0..).collect();
    order.sort_unstable();
    ranked(&order, |(number, _)| number.is_none(), |left, right| left.0 == right.0, |(_, code)| *code)
}

/// A value in the order of a database, of a text no more than the beginning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Null,
    Number(Quantity),
    Text(u64),
    Bytes(u64),
}

fn by_value(dictionary: &Dictionary) -> Ranks {
    // Restored once, since each is looked at many times.
    let (mut texts, mut places) = (Vec::new(), Vec::with_capacity(dictionary.len()));
    for code in dictionary.codes() {
        places.push(if dictionary.is_folded(code) { dictionary.restored(code, &mut texts) } else { 0..0 });
    }
    let bytes = |code: u32| match places.get(code as usize) {
        Some(place) if dictionary.is_folded(code) => texts.get(place.clone()).unwrap_or_default(),
        _ => match dictionary.value_where_kept(code) {
            Value::Text(bytes) | Value::Bytes(bytes) => bytes,
            Value::Null | Value::Integer(_) | Value::Real(_) => &[],
        },
    };
    let beginning = |bytes: &[u8]| {
        let mut beginning = [0; size_of::<u64>()];
        beginning.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
        u64::from_be_bytes(beginning)
    };
    let key = |code: u32| match dictionary.value_where_kept(code) {
        Value::Null => Key::Null,
        Value::Integer(number) => Key::Number(Quantity::Whole(number.into())),
        Value::Real(number) => Key::Number(Quantity::Real(number)),
        Value::Text(_) => Key::Text(beginning(bytes(code))),
        Value::Bytes(_) => Key::Bytes(beginning(bytes(code))),
    };
    let mut order: Vec<(Key, u32)> = dictionary.codes().map(|code| (key(code), code)).collect();
    let compare = |left: &(Key, u32), right: &(Key, u32)| {
        left.0.cmp(&right.0).then_with(|| match left.0 {
            Key::Null | Key::Number(_) => Ordering::Equal,
            Key::Text(_) | Key::Bytes(_) => bytes(left.1).cmp(bytes(right.1)),
        })
    };
    order.sort_unstable_by(compare);
    ranked(&order, |(key, _)| *key == Key::Null, |left, right| compare(left, right).is_eq(), |(_, code)| *code)
}

/// Ranks of entries that are in order.
fn ranked<T>(
    order: &[T],
    is_null: impl Fn(&T) -> bool,
    are_equal: impl Fn(&T, &T) -> bool,
    code: impl Fn(&T) -> u32,
) -> Ranks {
    let mut of = vec![0; order.len()];
    let mut rank = 0;
    let mut before: Option<&T> = None;
    for entry in order {
        if !is_null(entry) && before.is_none_or(|before| !are_equal(before, entry)) {
            rank += 1;
        }
        if let Some(place) = of.get_mut(code(entry) as usize) {
            *place = if is_null(entry) { 0 } else { rank };
        }
        before = Some(entry);
    }
    Ranks { of, bound: rank + 1 }
}
