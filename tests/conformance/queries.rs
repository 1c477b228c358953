//! The client's builders of `q` and `sort` against the server's own parsers: what is built is read as it was meant, and
//! what is refused would not have been.

use apid_store::query::{Clause, Expr, Op, Sort, parse};
use wazuh_api_client::{sort, wql};

/// A xorshift generator: the same queries in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// Parts that mean something to the language, and some that do not.
    fn value(&mut self) -> String {
        let parts = [
            "a",
            "7d",
            " ",
            "(",
            ")",
            "(x86)",
            "()",
            "[",
            "]",
            "[a,b]",
            "[[1],2]",
            ",",
            ";",
            "=",
            "<",
            ">",
            "!",
            "~",
            "é",
            "'",
            "\"",
            "\\",
            "%",
            "{}",
            "*",
            "+",
            "#",
            "&",
            "|",
            "^",
            "\n",
            "all",
            "null",
            "2024-01-01T00:00:00+02:00",
        ];
        (0..self.below(5)).map(|_| self.pick(&parts)).collect()
    }

    /// A condition as the client builds it and as the server means it.
    fn clause(&mut self) -> (wql::Query, Expr) {
        let name = self.pick(&["id", "os.name", "größe", "a_b"]);
        let value = self.value();
        let field = wql::field(name);
        let (query, op) = match self.below(7) {
            0 => (field.eq(&value), Op::Equal),
            1 => (field.ne(&value), Op::NotEqual),
            2 => (field.lt(&value), Op::Less),
            3 => (field.gt(&value), Op::Greater),
            4 => (field.le(&value), Op::LessOrEqual),
            5 => (field.ge(&value), Op::GreaterOrEqual),
            _ => (field.contains(&value), Op::Contains),
        };
        (query, Expr::Clause(Clause::new(name, op, value)))
    }

    fn query(&mut self, depth: usize) -> (wql::Query, Expr) {
        match if depth == 0 { 2 } else { self.below(3) } {
            2 => loop {
                let (query, expr) = self.clause();
                if query.check().is_ok() {
                    return (query, expr);
                }
            },
            kind => {
                let (mut query, expr) = self.query(depth - 1);
                let mut members = vec![expr];
                for _ in 0..1 + self.below(3) {
                    let (other, expr) = self.query(depth - 1);
                    query = if kind == 0 { query & other } else { query | other };
                    members.push(expr);
                }
                (query, if kind == 0 { Expr::and(members) } else { Expr::or(members) })
            }
        }
    }
}

#[test]
fn what_is_built_is_read_as_it_was_meant() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..5_000 {
        let (query, expr) = random.query(4);
        assert_eq!(parse(&query.to_string()), Ok(Some(expr)), "{query}");
    }
}

#[test]
fn exactly_what_would_be_read_otherwise_is_refused() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut refused = 0;
    for _ in 0..20_000 {
        let (query, expr) = random.clause();
        let Expr::Clause(Clause { value, .. }) = &expr else { unreachable!("a clause") };
        // The parser leaves the meaning of these words to those who know the field.
        let has_meaning = matches!(value.as_str(), "all" | "null");
        let read = parse(&query.to_string()).ok().flatten();
        assert_eq!(query.check().is_ok(), read.as_ref() == Some(&expr) && !has_meaning, "{query}: {read:?}");
        refused += usize::from(query.check().is_err());
    }
    // Neither side of the test is empty.
    assert!((2_000..18_000).contains(&refused), "{refused}");
}

#[test]
fn orders_are_read_as_they_were_meant() {
    let (ascending, descending) = (sort::asc("name").then("os.name"), sort::desc("id").then("größe"));
    let read = |sort: &sort::Sort| {
        let Sort { fields, descending } = Sort::parse(&sort.to_string());
        (fields, descending)
    };
    assert_eq!(read(&ascending), (vec!["name".to_owned(), "os.name".to_owned()], false));
    assert_eq!(read(&descending), (vec!["id".to_owned(), "größe".to_owned()], true));
}
