//! Which rows satisfy conditions.
//!
//! A clause is judged once for each distinct value of its column, and what holds is looked up by the codes of rows.
//! Must not be here: order and pages.

use super::Columns;
use super::bits::Bits;
use crate::Value;
use crate::query::comparison::{Comparison, DateTest};
use crate::query::judge::{Affinity, Judge, Needle};
use crate::query::sql::Scope;
use crate::query::{Clause, Column, Expr, Kind, Op, QueryError, Search, Subject, Table};

/// Rows that were chosen.
#[derive(Clone, Debug)]
pub(super) enum Chosen {
    /// All but those at these places, which are in order.
    AllBut(Vec<usize>),
    /// These.
    These(Bits),
}

/// Where the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// They are the keys.
    Key,
    /// They are those of the column at this place.
    Column(usize),
}

/// A condition whose names and values are known to exist.
pub(super) enum Condition {
    All(Vec<Self>),
    Any(Vec<Self>),
    Judged {
        /// `None` if the column is not here.
        place: Option<Place>,
        judge: Judge,
        /// Whether it holds for no row without dates.
        dated: bool,
        /// The key that it asks for, if it is nothing but that.
        key: Option<i64>,
    },
}

/// What conditions may be about.
#[derive(Clone, Copy)]
pub(super) struct Names<'t> {
    /// The table whose names they may have; without it they may have none.
    pub(super) table: Option<&'t Table>,
    pub(super) now: i64,
}

impl Condition {
    /// Makes a condition ready; `None` when every clause in it is void.
    ///
    /// # Errors
    ///
    /// When a field, an operator or a date does not exist.
    pub(super) fn new(columns: &Columns, names: Names<'_>, expr: &Expr) -> Result<Option<Self>, QueryError> {
        if let Some(table) = names.table {
            table.must_know(expr)?;
        }
        Self::of(columns, names, expr)
    }

    fn of(columns: &Columns, names: Names<'_>, expr: &Expr) -> Result<Option<Self>, QueryError> {
        let some = |members: &[Expr]| {
            let members = members.iter().filter_map(|member| Self::of(columns, names, member).transpose());
            members.collect::<Result<Vec<_>, _>>()
        };
        Ok(match expr {
            Expr::Clause(clause) => Self::clause(columns, names, clause)?,
            Expr::And(members) => Some(Self::All(some(members)?)).filter(|condition| !condition.is_void()),
            Expr::Or(members) => Some(Self::Any(some(members)?)).filter(|condition| !condition.is_void()),
        })
    }

    fn is_void(&self) -> bool {
        matches!(self, Self::All(members) | Self::Any(members) if members.is_empty())
    }

    fn clause(columns: &Columns, names: Names<'_>, clause: &Clause) -> Result<Option<Self>, QueryError> {
        let (column, name) = match (names.table, &clause.subject) {
            (Some(table), subject) => {
                let found = table.find(subject)?;
                (found.column, found.name)
            }
            (None, Subject::Column(column)) => (*column, column.sql),
            (None, Subject::Name(name)) => {
                return Err(QueryError::UnknownField { field: name.clone(), available: Vec::new() });
            }
        };
        let asked = Comparison::of(clause, column, name, names.now)?;
        let place = columns.place(column);
        Ok(asked.map(|asked| Self::Judged {
            place,
            judge: Judge::new(&asked, columns.affinity(place)),
            dated: matches!(asked, Comparison::Date(_)),
            key: match asked {
                Comparison::Number(Op::Equal, key) | Comparison::Date(DateTest::Compare(Op::Equal, key)) => Some(key),
                _ => None,
            }
            .filter(|_| place == Some(Place::Key)),
        }))
    }

    /// The rows that satisfy it; `None` if a column is not here.
    pub(super) fn rows(&self, columns: &Columns) -> Option<Bits> {
        match self {
            Self::All(members) => Self::joined(columns, members, Bits::intersect),
            Self::Any(members) => Self::joined(columns, members, Bits::unite),
            Self::Judged { place, judge, dated, key } => {
                let mut rows = match ((*place)?, key) {
                    (Place::Key, Some(key)) => {
                        let mut rows = Bits::none(columns.keys.len());
                        if let Ok(place) = columns.keys.binary_search(key) {
                            rows.set(place);
                        }
                        rows
                    }
                    (Place::Key, None) => Bits::of(&columns.keys, |key| judge.holds(Value::Integer(*key))),
                    (Place::Column(at), _) => {
                        let held = columns.held.get(at)?;
                        match held.dictionary.judged(judge) {
                            Some(marks) => held.codes.marked(&marks),
                            None => Bits::none(columns.keys.len()),
                        }
                    }
                };
                if *dated && let Some(Ok(undated)) = columns.source.undated.map(|key| columns.keys.binary_search(&key))
                {
                    rows.unset(undated);
                }
                Some(rows)
            }
        }
    }

    fn joined(columns: &Columns, members: &[Self], join: impl Fn(&mut Bits, &Bits)) -> Option<Bits> {
        let (first, others) = members.split_first()?;
        let mut rows = first.rows(columns)?;
        for member in others {
            join(&mut rows, &member.rows(columns)?);
        }
        Some(rows)
    }
}

impl Columns {
    /// Where the values of a column are; `None` if they are not here.
    pub(super) fn place(&self, column: &Column) -> Option<Place> {
        if column == self.source.key {
            return Some(Place::Key);
        }
        let sql = column.sql_without(self.lacking);
        self.held.iter().position(|held| held.sql == sql).map(Place::Column)
    }

    /// Where the values of columns are; `None` if some are not here.
    pub(super) fn places<'f>(&self, columns: impl IntoIterator<Item = &'f Column>) -> Option<Vec<Place>> {
        columns.into_iter().map(|column| self.place(column)).collect()
    }

    fn affinity(&self, place: Option<Place>) -> Affinity {
        match place {
            Some(Place::Column(at)) => self.held.get(at).map_or(Affinity::None, |held| held.affinity),
            Some(Place::Key) | None => Affinity::Numeric,
        }
    }

    /// The rows that a scope leaves.
    pub(super) fn seen(&self, scope: Scope<'_>) -> Chosen {
        let place = |key: &i64| self.keys.binary_search(key).ok();
        let except = scope.except.iter().filter_map(place);
        match scope.only {
            None => {
                let mut except: Vec<usize> = except.collect();
                except.sort_unstable();
                except.dedup();
                Chosen::AllBut(except)
            }
            Some(only) => {
                let mut rows = Bits::none(self.keys.len());
                only.iter().filter_map(place).for_each(|place| rows.set(place));
                except.for_each(|place| rows.unset(place));
                Chosen::These(rows)
            }
        }
    }

    /// The rows that a search finds, or those that it does not; `None` if a column is not here.
    pub(super) fn found(&self, table: &Table, search: &Search) -> Option<Bits> {
        let part = Needle::new(&search.text);
        let mut rows = Bits::none(self.keys.len());
        // What is neither found nor not found, as it is NULL and compared as a number.
        let mut unknown = Vec::new();
        let mut places = Vec::with_capacity(table.fields.len());
        for field in table.fields {
            match (self.place(field.column)?, field.column.kind) {
                // Ids are matched whole, however many zeros are in front.
                (place, Kind::AgentId) => {
                    let Some(id) = search.id() else { continue };
                    match place {
                        Place::Key => {
                            if let Ok(place) = self.keys.binary_search(&id) {
                                rows.set(place);
                            }
                        }
                        Place::Column(at) => {
                            let held = self.held.get(at)?;
                            let equal = Judge::new(&Comparison::Number(Op::Equal, id), held.affinity);
                            rows.unite(&held.codes.marked(&held.dictionary.judged(&equal)?));
                            let null = Judge::new(&Comparison::Null, held.affinity);
                            unknown.push(held.codes.marked(&held.dictionary.judged(&null)?));
                        }
                    }
                }
                (Place::Key, _) => rows.unite(&Bits::of(&self.keys, |key| part.finds(Value::Integer(*key)))),
                (Place::Column(at), _) if !places.contains(&at) => places.push(at),
                (Place::Column(_), _) => {}
            }
        }
        // Where few values are, much is found at little cost, and there may be no need to look further.
        places.sort_by_key(|at| self.held.get(*at).map(|held| held.dictionary.len()));
        for held in places.iter().filter_map(|at| self.held.get(*at)) {
            if let Some(marks) = held.dictionary.having(&part) {
                rows.unite(&held.codes.marked(&marks));
                if rows.is_full() {
                    break;
                }
            }
        }
        if search.complement {
            unknown.iter().for_each(|unknown| rows.unite(unknown));
            rows.invert();
        }
        Some(rows)
    }
}

impl Chosen {
    /// The rows among these that are in the other set too.
    pub(super) fn and(self, mut rows: Bits) -> Self {
        match self {
            Self::AllBut(except) => except.iter().for_each(|place| rows.unset(*place)),
            Self::These(these) => rows.intersect(&these),
        }
        Self::These(rows)
    }

    /// How many there are of so many rows in all.
    pub(super) fn count(&self, of: usize) -> usize {
        match self {
            Self::AllBut(except) => of - except.len(),
            Self::These(rows) => rows.count(),
        }
    }

    /// Places in order, of so many rows in all, behind the first `skipped`.
    pub(super) fn places(&self, of: usize, skipped: usize) -> Box<dyn Iterator<Item = usize> + '_> {
        match self {
            Self::These(rows) => Box::new(rows.places_behind(skipped)),
            Self::AllBut(except) => {
                // Each one that is left out in front of the place moves it.
                let mut first = skipped;
                let mut passed = 0;
                while except.get(passed).is_some_and(|place| *place <= first) {
                    (first, passed) = (first.saturating_add(1), passed + 1);
                }
                let mut left_out = except.get(passed..).unwrap_or_default().iter().copied().peekable();
                Box::new((first..of).filter(move |place| left_out.next_if_eq(place).is_none()))
            }
        }
    }
}
