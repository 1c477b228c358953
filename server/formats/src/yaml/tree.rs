//! Text to a small YAML tree in which every key and value knows its line and column.
//!
//! Scalars are resolved the way the manager's own parser does it (YAML 1.1: `yes`, `on`, `~`), because the files are
//! shared with it. Aliases, several documents and repeated keys are refused: a configuration file does not need them,
//! and each would make a value stand for something the reader of the file does not see. No knowledge of any key lives
//! here.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// A position in a file, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

impl Place {
    /// The first character of a file.
    pub const START: Place = Place { line: 1, column: 1 };

    fn of(span: &Span) -> Place {
        Place { line: span.start.line().max(1), column: span.start.col() + 1 }
    }
}

/// Something wrong, or worth a warning, at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What, as a lower-case fragment, and what to do about it.
    pub message: String,
}

impl Problem {
    /// A problem at this place.
    pub fn new(place: Place, message: impl Into<String>) -> Problem {
        Problem { place, message: message.into() }
    }
}

/// A value and where it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where the value begins.
    pub place: Place,
    /// The value.
    pub value: Value,
}

/// A key of a mapping and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// Where the key begins.
    pub place: Place,
    /// Its text.
    pub name: String,
}

/// A YAML value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `~`, `null` or nothing at all.
    Null,
    /// `true`, `yes`, `on` and their opposites.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<(Key, Node)>),
}

impl Value {
    /// What the value is, for a message: "text", "a list" ...
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Bool(_) => "yes or no",
            Value::Integer(_) => "a number",
            Value::Float(_) => "a fractional number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a section",
        }
    }
}

/// Deeper nesting than any configuration has; bounds the recursion.
const MAX_DEPTH: usize = 32;

/// Reads one document. `None` for a file without content.
pub fn parse(text: &str) -> Result<Option<Node>, Problem> {
    let mut events = Events { parser: Parser::new_from_str(text), last: Place::START };
    let mut root = None;
    loop {
        let (event, place) = events.next()?;
        match event {
            Event::StreamEnd => return Ok(root),
            Event::DocumentStart(_) if root.is_some() => {
                return Err(Problem::new(place, "a second document begins here; keep one per file"));
            }
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            other => root = Some(node(&mut events, other, place, 0)?),
        }
    }
}

struct Events<'t> {
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
    last: Place,
}

impl<'t> Events<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Place), Problem> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                self.last = Place::of(&span);
                Ok((event, self.last))
            }
            Some(Err(error)) => {
                let mark = error.marker();
                let place = Place { line: mark.line().max(1), column: mark.col() + 1 };
                Err(Problem::new(place, format!("not valid YAML: {}", error.info())))
            }
            None => Ok((Event::StreamEnd, self.last)),
        }
    }
}

fn node<'t>(events: &mut Events<'t>, event: Event<'t>, place: Place, depth: usize) -> Result<Node, Problem> {
    if depth > MAX_DEPTH {
        return Err(Problem::new(place, format!("nested more than {MAX_DEPTH} levels deep")));
    }
    let value = match event {
        Event::Scalar(text, ScalarStyle::Plain, _, _) => plain(&text),
        Event::Scalar(text, ..) => Value::Text(text.into_owned()),
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            loop {
                match events.next()? {
                    (Event::SequenceEnd, _) => break Value::List(items),
                    (event, place) => items.push(node(events, event, place, depth + 1)?),
                }
            }
        }
        Event::MappingStart(..) => Value::Map(mapping(events, depth)?),
        Event::Alias(_) => return Err(Problem::new(place, "aliases are not supported; write the value out")),
        _ => return Err(Problem::new(place, "not valid YAML: the document ends too early")),
    };
    Ok(Node { place, value })
}

fn mapping<'t>(events: &mut Events<'t>, depth: usize) -> Result<Vec<(Key, Node)>, Problem> {
    let mut entries: Vec<(Key, Node)> = Vec::new();
    loop {
        let key = match events.next()? {
            (Event::MappingEnd, _) => return Ok(entries),
            (Event::Scalar(name, ..), place) => Key { place, name: name.into_owned() },
            (_, place) => return Err(Problem::new(place, "a key must be plain text")),
        };
        if let Some((first, _)) = entries.iter().find(|(other, _)| other.name == key.name) {
            let message =
                format!("`{}` is given a second time; it already stands on line {}", key.name, first.place.line);
            return Err(Problem::new(key.place, message));
        }
        let (event, place) = events.next()?;
        let value = node(events, event, place, depth + 1)?;
        entries.push((key, value));
    }
}

/// A plain (unquoted) scalar, resolved as YAML 1.1 does.
fn plain(text: &str) -> Value {
    const TRUE: [&str; 3] = ["true", "yes", "on"];
    const FALSE: [&str; 3] = ["false", "no", "off"];
    let one_case = text == text.to_lowercase() || text == text.to_uppercase() || is_capitalised(text);
    let lower = text.to_lowercase();
    if text.is_empty() || text == "~" || (one_case && lower == "null") {
        return Value::Null;
    }
    if one_case && TRUE.contains(&lower.as_str()) {
        return Value::Bool(true);
    }
    if one_case && FALSE.contains(&lower.as_str()) {
        return Value::Bool(false);
    }
    let digits = text.trim_start_matches(['+', '-']);
    let signs = text.len() - digits.len();
    if signs <= 1 && digits.starts_with(|c: char| c.is_ascii_digit()) {
        let bare = text.replace('_', "");
        let octal = digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit());
        if !octal && let Ok(number) = bare.parse::<i64>() {
            return Value::Integer(number);
        }
        if digits.contains('.')
            && let Ok(number) = bare.parse::<f64>()
        {
            return Value::Float(number);
        }
    }
    Value::Text(text.to_owned())
}

fn is_capitalised(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn value(text: &str) -> Value {
        parse(text).unwrap().unwrap().value
    }

    fn problem(text: &str) -> (usize, usize, String) {
        let problem = parse(text).unwrap_err();
        (problem.place.line, problem.place.column, problem.message)
    }

    #[test]
    fn scalars_follow_yaml_1_1() {
        for text in ["yes", "Yes", "YES", "true", "on"] {
            assert_eq!(value(text), Value::Bool(true), "{text}");
        }
        for text in ["no", "False", "off"] {
            assert_eq!(value(text), Value::Bool(false), "{text}");
        }
        for text in ["~", "null", "NULL"] {
            assert_eq!(value(text), Value::Null, "{text}");
        }
        assert_eq!(value("-12"), Value::Integer(-12));
        assert_eq!(value("10_000"), Value::Integer(10_000));
        assert_eq!(value("0"), Value::Integer(0));
        assert_eq!(value("1.5"), Value::Float(1.5));
        for text in ["10M", "yEs", "1.2.3.4", "server.key", "010", "--1"] {
            assert_eq!(value(text), Value::Text(text.to_owned()), "{text}");
        }
        assert_eq!(value("'5'"), Value::Text("5".to_owned()));
    }

    #[test]
    fn every_node_knows_its_place() {
        let Value::Map(entries) = value("a: 1\nlonger:\n  - x\n  -   y\n") else { panic!("not a mapping") };
        let (key, list) = entries.last().unwrap();
        assert_eq!((key.place.line, key.place.column), (2, 1));
        let Value::List(items) = &list.value else { panic!("not a list") };
        let last = items.last().unwrap();
        assert_eq!((last.place.line, last.place.column), (4, 7));
    }

    #[test]
    fn empty_files_hold_nothing() {
        assert_eq!(parse("").unwrap(), None);
        assert_eq!(parse("# only a comment\n").unwrap(), None);
    }

    #[test]
    fn what_is_refused_is_refused_where_it_stands() {
        assert_eq!(problem("a: 1\nb: 2\na: 3\n").0, 3);
        assert!(problem("a: &x 1\nb: *x\n").2.contains("alias"));
        assert_eq!(problem("a: &x 1\nb: *x\n").0, 2);
        assert!(problem("a: 1\n---\nb: 2\n").2.contains("second document"));
        assert!(problem("[a, b]: 1\n").2.contains("key must be plain text"));
        assert!(problem(&"[".repeat(100)).2.contains("levels deep"));
    }

    #[test]
    fn syntax_errors_have_a_line() {
        let (line, _, message) = problem("host: ['127.0.0.1'\nport: 5\n");
        assert!(line >= 1 && message.starts_with("not valid YAML"), "{line}: {message}");
        let (line, _, _) = problem("a: 1\nb: 2\n  c: 3\n");
        assert!((2..=3).contains(&line), "{line}");
    }
}
