//! The `q` language: text to [`Expr`] (docs/facts/03-queries.md, section 2.1).
//!
//! ```text
//! any     := all ("," all)*
//! all     := one (";" one)*
//! one     := "(" any ")" | field op value
//! field   := (word character | ".")+
//! value   := (character | "(" characters ")" | "[" characters and "," "]")+
//! ```
//!
//! The real program scans for clauses and skips what lies between them; here that is an error with its place.

use std::collections::HashMap;

use super::{Clause, Expr, Op, QueryError};

/// Parentheses inside each other at most. Far above any use, far below what the stack or SQLite can bear.
const MAX_DEPTH: usize = 50;

/// Reads a query text; nothing for an empty one.
///
/// # Errors
///
/// With the place of the first character that does not fit, or the operator that does not exist.
pub fn parse(text: &str) -> Result<Option<Expr>, QueryError> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut parser = Parser { text, rest: text, brackets: HashMap::new(), matched: 0 };
    let expr = parser.any(0)?;
    match parser.peek() {
        None => Ok(Some(expr)),
        Some(')') => Err(parser.error("an opening parenthesis is missing for the closing one")),
        Some(_) => Err(parser.error("expected a separator")),
    }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
    /// Places of the opening brackets that have their closing ones, each with the place behind that.
    brackets: HashMap<usize, usize>,
    /// The place up to which they are known.
    matched: usize,
}

impl<'a> Parser<'a> {
    fn any(&mut self, depth: usize) -> Result<Expr, QueryError> {
        let mut members = vec![self.all(depth)?];
        while self.eat(',') {
            members.push(self.all(depth)?);
        }
        Ok(Expr::or(members))
    }

    fn all(&mut self, depth: usize) -> Result<Expr, QueryError> {
        let mut members = vec![self.one(depth)?];
        while self.eat(';') {
            members.push(self.one(depth)?);
        }
        Ok(Expr::and(members))
    }

    fn one(&mut self, depth: usize) -> Result<Expr, QueryError> {
        // Blanks around clauses are among what the real program skips, and harmless.
        self.rest = self.rest.trim_start_matches(' ');
        if self.peek() == Some('(') {
            if depth == MAX_DEPTH {
                return Err(self.error("too many parentheses inside each other"));
            }
            self.skip(1);
            let inner = self.any(depth + 1)?;
            if !self.eat(')') {
                return Err(self.error("expected a separator or a closing parenthesis"));
            }
            self.rest = self.rest.trim_start_matches(' ');
            return Ok(inner);
        }
        self.clause().map(Expr::Clause)
    }

    fn clause(&mut self) -> Result<Clause, QueryError> {
        let field = self.take(self.prefix(is_field));
        if field.is_empty() {
            return Err(self.error("expected a field name"));
        }
        let written = self.take(self.prefix(|symbol| "=!<>~".contains(symbol)).min(2));
        if written.is_empty() {
            return Err(self.error("expected an operator"));
        }
        let op = Op::parse(written).ok_or_else(|| QueryError::UnknownOperator(written.to_owned()))?;
        let value = self.value()?;
        if value.is_empty() {
            return Err(self.error("expected a value"));
        }
        Ok(Clause::new(field, op, value))
    }

    fn value(&mut self) -> Result<&'a str, QueryError> {
        let start = self.rest;
        let mut length = 0;
        while let Some(symbol) = self.peek() {
            let step = match symbol {
                '(' => match self.parenthesis() {
                    Some(step) => step,
                    None => return Err(self.error("the parenthesis in this value is not closed")),
                },
                // An opening bracket without its closing one is an ordinary character.
                '[' => self.bracket().unwrap_or(1),
                _ if is_value(symbol) => symbol.len_utf8(),
                _ => break,
            };
            self.skip(step);
            length += step;
        }
        Ok(start.get(..length).unwrap_or_default())
    }

    /// Length of a group from the opening parenthesis here to the closing one, both included.
    fn parenthesis(&self) -> Option<usize> {
        let inside = self.rest.strip_prefix('(')?;
        let length = inside.find(|symbol| !is_value(symbol))?;
        inside.get(length..)?.starts_with(')').then_some(length + 2)
    }

    /// Length of a group from the opening bracket here to its closing one, both included. It may hold commas and other
    /// brackets. All brackets in reach are matched at once: to look from each for its own would take the square of the
    /// time.
    fn bracket(&mut self) -> Option<usize> {
        let here = self.place();
        if here >= self.matched {
            let mut open = Vec::new();
            self.matched = self.text.len();
            for (at, symbol) in self.rest.char_indices() {
                match symbol {
                    '[' => open.push(here + at),
                    ']' => {
                        if let Some(start) = open.pop() {
                            self.brackets.insert(start, here + at + 1);
                        }
                    }
                    _ if symbol == ',' || is_value(symbol) => {}
                    _ => {
                        self.matched = here + at;
                        break;
                    }
                }
            }
        }
        self.brackets.get(&here).map(|end| end - here)
    }

    /// Bytes before the rest.
    fn place(&self) -> usize {
        self.text.len().saturating_sub(self.rest.len())
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn eat(&mut self, symbol: char) -> bool {
        match self.rest.strip_prefix(symbol) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Bytes from here whose characters all satisfy `accept`.
    fn prefix(&self, accept: impl Fn(char) -> bool) -> usize {
        self.rest.find(|symbol| !accept(symbol)).unwrap_or(self.rest.len())
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn skip(&mut self, length: usize) {
        self.take(length);
    }

    fn error(&self, reason: &'static str) -> QueryError {
        let at = self.text.get(..self.place()).map_or(0, |read| read.chars().count()) + 1;
        QueryError::Syntax { reason, at, text: self.text.to_owned() }
    }
}

fn is_word(symbol: char) -> bool {
    symbol.is_alphanumeric() || symbol == '_'
}

fn is_field(symbol: char) -> bool {
    is_word(symbol) || symbol == '.'
}

fn is_value(symbol: char) -> bool {
    is_word(symbol) || " -.:?\\/'\"=@%<>{}[]$*+#".contains(symbol)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::{Clause, Expr, Op, QueryError, parse};

    fn clause(field: &str, op: Op, value: &str) -> Expr {
        Expr::Clause(Clause::new(field, op, value))
    }

    fn read(text: &str) -> Expr {
        parse(text).unwrap().unwrap()
    }

    fn place(text: &str) -> usize {
        match parse(text) {
            Err(QueryError::Syntax { at, .. }) => at,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn every_operator() {
        let operators = [
            ("=", Op::Equal),
            ("!=", Op::NotEqual),
            ("<", Op::Less),
            (">", Op::Greater),
            ("<=", Op::LessOrEqual),
            (">=", Op::GreaterOrEqual),
            ("~", Op::Contains),
            ("~=", Op::Contains),
        ];
        for (text, op) in operators {
            assert_eq!(read(&format!("os.name{text}x")), clause("os.name", op, "x"));
        }
        for text in ["==", "<>", "=~", "=!", "~~", "!", "!~"] {
            assert_eq!(parse(&format!("id{text}1")), Err(QueryError::UnknownOperator(text.into())));
        }
    }

    #[test]
    fn and_binds_tighter_than_or() {
        let (a, b, c) =
            (|| clause("a", Op::Equal, "1"), || clause("b", Op::Equal, "2"), || clause("c", Op::Equal, "3"));
        assert_eq!(read("a=1,b=2;c=3"), Expr::Or(vec![a(), Expr::And(vec![b(), c()])]));
        assert_eq!(read("(a=1,b=2);c=3"), Expr::And(vec![Expr::Or(vec![a(), b()]), c()]));
        assert_eq!(read("((a=1))"), a());
        assert_eq!(read("a=1; b=2"), Expr::And(vec![a(), b()]));
    }

    #[test]
    fn values() {
        for value in [
            "Wazuh v4.14.7",
            "2024-01-01T00:00:00Z",
            "C:\\a/b",
            "{\"a\": 1}",
            "100%",
            "a@b",
            "a<b>c",
            "é",
            "[a,b]",
            "[[1,2],[3]]",
            "a(b)c",
            "(x86)",
            "[half",
            "half]",
            "\"q\"",
            "x(y)",
            "1 OR 1=1",
            "[a;b",
            "$x?",
            "DECODER:FILE:*",
            "2024-01-01T00:00:00+00:00",
            "#1",
        ] {
            let query = format!("name={value}");
            if value.contains(';') {
                assert!(parse(&query).is_err());
                continue;
            }
            assert_eq!(read(&query), clause("name", Op::Equal, value), "{value}");
            assert_eq!(
                read(&format!("(id=1,{query})")),
                Expr::Or(vec![clause("id", Op::Equal, "1"), clause("name", Op::Equal, value)])
            );
        }
        assert_eq!(read("a=[1],b=[2]"), Expr::Or(vec![clause("a", Op::Equal, "[1]"), clause("b", Op::Equal, "[2]")]));
    }

    #[test]
    fn nothing_is_skipped_silently() {
        for (text, at) in [
            ("id=001;;;name=x", 8),
            ("id=001;", 8),
            ("id=001,", 8),
            ("(id=001", 8),
            ("id=001)", 7),
            ("id=001 & name=x", 8),
            (";id=001", 1),
            ("id", 3),
            ("id=", 4),
            ("=1", 1),
            ("a=(b;c)", 3),
            ("é=1;;", 5),
            ("(id=1)name=x", 7),
            ("()", 2),
        ] {
            assert_eq!(place(text), at, "{text}");
        }
        assert!(parse(&"(".repeat(100_000)).is_err());
        assert_eq!(parse(""), Ok(None));
    }

    #[test]
    fn brackets_are_matched_in_one_pass() {
        for text in ["[".repeat(200_000), "[a".repeat(100_000), "[]".repeat(100_000), "[,]]".repeat(50_000)] {
            assert_eq!(read(&format!("a={text}")), clause("a", Op::Equal, &text));
        }
        assert_eq!(read("a=[[x[1,2]"), clause("a", Op::Equal, "[[x[1,2]"));
        assert_eq!(read("a=[,b=]]"), Expr::or(vec![clause("a", Op::Equal, "[,b=]]")]));
        assert_eq!(read("a=[1;b=2]"), Expr::and(vec![clause("a", Op::Equal, "[1"), clause("b", Op::Equal, "2]")]));
    }

    #[test]
    fn printed_and_read_again_is_the_same() {
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        for _ in 0..2_000 {
            let expr = random.expr(4);
            assert_eq!(read(&expr.to_string()), expr, "{expr}");
        }
    }

    /// A xorshift generator: the same trees in every run.
    struct Random(u64);

    impl Random {
        fn below(&mut self, bound: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 >> 33).unwrap() % bound
        }

        fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
            from.get(self.below(from.len())).unwrap()
        }

        fn expr(&mut self, depth: usize) -> Expr {
            let members = 2 + self.below(3);
            match if depth == 0 { 2 } else { self.below(3) } {
                0 => Expr::and((0..members).map(|_| self.expr(depth - 1)).collect()),
                1 => Expr::or((0..members).map(|_| self.expr(depth - 1)).collect()),
                _ => {
                    let op = Op::parse(self.pick(&["=", "!=", "<", ">", "<=", ">=", "~"])).unwrap();
                    let parts = ["a", " ", "7d", "(x)", "[a,b]", "[", "]", "é", "'", "\\", "%", "{}", "2024-01-01"];
                    let value = (0..1 + self.below(4)).map(|_| self.pick(&parts)).collect::<String>();
                    clause(self.pick(&["id", "os.name", "größe", "a_b"]), op, &value)
                }
            }
        }
    }
}
