//! Expressions and their layout: on one line where they fit, else broken at brackets and dots, lines filled up.
//!
//! Tables are most of what the server's emitter writes. A formatter for all of Rust spends its time, and many lines,
//! on what these few shapes say in one.

use crate::escape;

/// Widest line.
pub(crate) const WIDTH: usize = 120;

/// An expression.
#[derive(Clone, Debug)]
pub(crate) enum Expr {
    /// Something that is never broken.
    Text(String),
    /// `open` items `close`, such as `&[` and `]`, or `Schema::array(` and `)`.
    List { open: String, items: Vec<Expr>, close: &'static str },
    /// Something, then method calls on it.
    Chain(Box<Expr>, Vec<Expr>),
    /// A prefix, such as `name: ` or `&`, and something.
    Prefixed(String, Box<Expr>),
}

/// A call of a macro whose table has these entries, as many on a line as fit.
pub(crate) fn table(indent: usize, open: &str, entries: impl Iterator<Item = String>, close: &str) -> String {
    let mut text = format!("{:indent$}{open}", "");
    let mut length = WIDTH;
    for entry in entries {
        if length + entry.len() + 2 > WIDTH {
            text.push_str(&format!("\n{:indent$}   ", ""));
            length = indent + 3;
        }
        text.push_str(&format!(" {entry},"));
        length += entry.len() + 2;
    }
    text.push_str(&format!("\n{:indent$}{close}\n", ""));
    text
}

/// A public field at an indent.
pub(crate) fn field(indent: usize, name: &str, ty: &str) -> String {
    let width = indent + "pub : ,".len() + name.len() + ty.len();
    let between = if width <= WIDTH { " ".to_owned() } else { format!("\n{:width$}", "", width = indent + 4) };
    format!("{:indent$}pub {name}:{between}{ty},\n", "")
}

/// Another name for a type.
pub(crate) fn alias(name: &str, target: &str) -> String {
    Expr::text(target).lines(0, &format!("pub type {name} = "), ";")
}

/// A string literal on several lines: each ends with a backslash, which takes the blanks before the next one away.
fn continued(literal: &str, indent: usize, column: usize, reserve: usize) -> String {
    let mut text = String::with_capacity(literal.len() + 64);
    let (mut column, mut after_blank) = (column, None);
    let mut rest = literal;
    while let Some(first) = rest.chars().next() {
        // An escape is one unit.
        let length = match (first, rest.as_bytes().get(1)) {
            ('\\', Some(b'u')) => rest.find('}').map_or(rest.len(), |end| end + 1),
            ('\\', Some(_)) => 2,
            _ => first.len_utf8(),
        };
        let (unit, later) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let width = unit.chars().count();
        // The backslash follows, or the end of the literal and what stands behind it.
        if column + width + 1 + reserve > WIDTH && !later.is_empty() && unit != " " {
            let at = after_blank.filter(|at| *at < text.len()).unwrap_or(text.len());
            let carried = text.split_off(at);
            text.push_str(&format!("\\\n{:indent$}{carried}", ""));
            column = indent + carried.chars().count();
            after_blank = None;
        }
        text.push_str(unit);
        column += width;
        if unit == " " {
            after_blank = Some(text.len());
        }
        rest = later;
    }
    text
}

impl Expr {
    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A string literal.
    pub(crate) fn string(text: &str) -> Self {
        Self::Text(escape::literal(text))
    }

    /// A call, or whatever else has its items in round brackets.
    pub(crate) fn call(name: impl std::fmt::Display, items: Vec<Self>) -> Self {
        Self::List { open: format!("{name}("), items, close: ")" }
    }

    /// A borrowed array.
    pub(crate) fn slice(items: Vec<Self>) -> Self {
        Self::List { open: "&[".to_owned(), items, close: "]" }
    }

    /// Whether it may be broken while what stands before it, in the same brackets, stays on its line.
    fn hugs(&self) -> bool {
        match self {
            Self::List { .. } => true,
            Self::Prefixed(_, inner) | Self::Chain(inner, _) => inner.hugs(),
            Self::Text(_) => false,
        }
    }

    /// Length of what is written before the first place to break it.
    fn head(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::List { open, .. } => open.len(),
            Self::Chain(inner, _) => inner.head(),
            Self::Prefixed(prefix, inner) => prefix.len() + inner.head(),
        }
    }

    /// With a prefix.
    pub(crate) fn prefixed(self, prefix: impl Into<String>) -> Self {
        Self::Prefixed(prefix.into(), Box::new(self))
    }

    /// With method calls.
    pub(crate) fn chain(self, calls: Vec<Self>) -> Self {
        if calls.is_empty() { self } else { Self::Chain(Box::new(self), calls) }
    }

    /// On one line.
    pub(crate) fn flat(&self) -> String {
        let mut output = String::new();
        self.write_flat(&mut output);
        output
    }

    fn write_flat(&self, output: &mut String) {
        match self {
            Self::Text(text) => output.push_str(text),
            Self::List { open, items, close } => {
                output.push_str(open);
                let spaced = close.starts_with(' ');
                if spaced && !items.is_empty() {
                    output.push(' ');
                }
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        output.push_str(", ");
                    }
                    item.write_flat(output);
                }
                output.push_str(if items.is_empty() { close.trim_start() } else { close });
            }
            Self::Chain(head, calls) => {
                head.write_flat(output);
                for call in calls {
                    call.write_flat(output);
                }
            }
            Self::Prefixed(prefix, inner) => {
                output.push_str(prefix);
                inner.write_flat(output);
            }
        }
    }

    /// The expression with `before` in front and `after` behind it, at an indent of `indent` blanks.
    pub(crate) fn lines(&self, indent: usize, before: &str, after: &str) -> String {
        let mut output = format!("{:indent$}{before}", "");
        // What has room on a line of its own gets one.
        let length = self.flat().len() + after.len();
        if output.len() + length > WIDTH && indent + 4 + length <= WIDTH && before.ends_with("= ") {
            output.truncate(output.trim_end().len());
            output.push_str(&format!("\n{:width$}", "", width = indent + 4));
        }
        self.write(&mut output, indent, after.len());
        output.push_str(after);
        output.push('\n');
        output
    }

    /// Writes at the end of `output`, whose current line has this indent; `reserve` columns follow on the last line.
    fn write(&self, output: &mut String, indent: usize, reserve: usize) {
        let column = output.len() - output.rfind('\n').map_or(0, |newline| newline + 1);
        let flat = self.flat();
        if column + flat.len() + reserve <= WIDTH {
            output.push_str(&flat);
            return;
        }
        let inner = indent + 4;
        match self {
            Self::Text(text) if text.starts_with('"') => {
                output.push_str(&continued(text, indent, column, reserve));
            }
            Self::Text(text) => output.push_str(text),
            Self::Prefixed(prefix, expression) => {
                output.push_str(prefix);
                expression.write(output, indent, reserve);
            }
            Self::Chain(head, calls) => {
                let start = output.len();
                head.write(output, indent, 0);
                // Calls stay on the line that closes a broken head, if they all fit.
                let broken = output.get(start..).is_some_and(|text| text.contains('\n'));
                let length: usize = calls.iter().map(|call| call.flat().len()).sum();
                let column = output.len() - output.rfind('\n').map_or(0, |newline| newline + 1);
                let mut room = broken && column + length + reserve <= WIDTH;
                for call in calls {
                    let column = output.len() - output.rfind('\n').map_or(0, |newline| newline + 1);
                    if !room || column + call.flat().len() + reserve > WIDTH {
                        output.push_str(&format!("\n{:inner$}", ""));
                    }
                    call.write(output, inner, reserve);
                    room = true;
                }
            }
            Self::List { open, items, close } => {
                output.push_str(open);
                if let [before @ .., last] = items.as_slice()
                    && last.hugs()
                    && before.iter().all(|item| matches!(item, Self::Text(_)))
                {
                    let before: String = before.iter().map(|item| item.flat() + ", ").collect();
                    let column = output.len() - output.rfind('\n').map_or(0, |newline| newline + 1);
                    if column + before.len() + last.head() <= WIDTH {
                        output.push_str(&before);
                        last.write(output, indent, reserve + close.len());
                        output.push_str(close);
                        return;
                    }
                }
                let mut fresh = true;
                output.push_str(&format!("\n{:inner$}", ""));
                let mut column = inner;
                for item in items {
                    let flat = item.flat();
                    let fits = inner + flat.len() < WIDTH;
                    if !fresh {
                        if fits && column + flat.len() + 2 <= WIDTH {
                            output.push(' ');
                            column += 1;
                        } else {
                            output.push_str(&format!("\n{:inner$}", ""));
                            column = inner;
                        }
                    }
                    item.write(output, inner, 1);
                    output.push(',');
                    // A broken item ends its line.
                    column = if fits { column + flat.len() + 1 } else { WIDTH };
                    fresh = false;
                }
                output.push_str(&format!("\n{:indent$}{}", "", close.trim_start()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_on_a_line() {
        let call = Expr::call("f", vec![Expr::string("a\"b"), Expr::slice(vec![])]);
        assert_eq!(call.lines(4, "let x = ", ";"), "    let x = f(\"a\\\"b\", &[]);\n");
    }

    #[test]
    fn lists_are_filled_and_chains_are_broken_at_their_dots() {
        let items: Vec<Expr> = (0..30).map(|number| Expr::text(format!("item_{number:02}"))).collect();
        let text = Expr::text("Head").chain(vec![Expr::call(".one", vec![Expr::slice(items)]), Expr::text(".two()")]);
        let lines = text.lines(0, "static X: T = ", ";");
        let expected = "static X: T = Head\n    .one(&[\n        item_00, item_01,";
        assert!(lines.starts_with(expected), "{lines}");
        assert!(lines.ends_with("    ]).two();\n"), "{lines}");
        assert!(lines.lines().all(|line| line.len() <= WIDTH), "{lines}");
        assert!(lines.lines().count() < 12, "{lines}");
    }
}
