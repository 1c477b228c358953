//! The output: items of lists as they come, single values, and bytes as they are, in the format that was asked for.

pub(crate) mod cells;
pub(crate) mod columns;
pub(crate) mod style;
mod table;

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::PathBuf;

use serde_json::Value;

use self::columns::Wanted;
use self::style::Paint;
use self::table::Table;
use crate::failure::Failure;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people.
    Table,
    /// An array of the items, or the value.
    Json,
    /// A sequence of the items, or the value.
    Yaml,
    /// A line for each item.
    Csv,
    /// A line of JSON for each item.
    Jsonl,
}

impl Format {
    /// The format of this name.
    pub(crate) fn parse(name: &str) -> Self {
        match name {
            "json" => Self::Json,
            "yaml" => Self::Yaml,
            "csv" => Self::Csv,
            "jsonl" => Self::Jsonl,
            _ => Self::Table,
        }
    }
}

/// Where the output goes.
#[derive(Clone, Debug)]
pub(crate) enum Destination {
    /// Standard output.
    Standard,
    /// A file, which is replaced.
    File(PathBuf),
}

/// How it looks.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    /// Format.
    pub(crate) format: Format,
    /// Columns that were asked for.
    pub(crate) wanted: Wanted,
    /// Colours.
    pub(crate) paint: Paint,
    /// Width of the terminal, if it is one.
    pub(crate) width: Option<usize>,
}

impl Destination {
    /// Opens it for writing.
    pub(crate) fn open(&self) -> Result<Box<dyn Write>, Failure> {
        Ok(match self {
            Self::Standard => Box::new(BufWriter::with_capacity(64 * 1024, io::stdout())),
            Self::File(path) => {
                Box::new(BufWriter::new(File::create(path).map_err(|error| Failure::file(path, &error))?))
            }
        })
    }

    /// Whether people read it as it is written.
    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self, Self::Standard) && io::stdout().is_terminal()
    }
}

/// Items of a list, written as they come.
pub(crate) struct Rows<'w> {
    writer: &'w mut dyn Write,
    look: Look,
    declared: &'static [&'static str],
    state: State,
}

enum State {
    /// No item has come yet.
    Empty,
    Json,
    Yaml,
    Jsonl,
    Csv(Box<csv::Writer<Vec<u8>>>, Vec<String>),
    Table(Table),
    /// Items that are no objects: a line for each.
    Lines,
}

impl<'w> Rows<'w> {
    /// Rows of items whose members are known to be `declared`.
    pub(crate) fn new(writer: &'w mut dyn Write, look: &Look, declared: &'static [&'static str]) -> Self {
        Self { writer, look: look.clone(), declared, state: State::Empty }
    }

    /// Writes items. The columns are those of the first ones.
    pub(crate) fn write(&mut self, items: &[Value]) -> io::Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        let first = matches!(self.state, State::Empty);
        if first {
            self.state = self.begin(items)?;
        }
        for (index, item) in items.iter().enumerate() {
            match &mut self.state {
                State::Empty => {}
                State::Json => {
                    self.writer.write_all(if first && index == 0 { b"[\n" } else { b",\n" })?;
                    indented(self.writer, item)?;
                }
                State::Yaml => yaml(self.writer, &[item])?,
                State::Jsonl => {
                    serde_json::to_writer(&mut self.writer, item)?;
                    self.writer.write_all(b"\n")?;
                }
                State::Csv(writer, columns) => {
                    writer.write_record(columns.iter().map(|column| cells::text(cells::at(item, column))))?;
                }
                State::Table(table) => table.add(item),
                State::Lines => {
                    let text = cells::text(Some(item));
                    let text = if self.look.format == Format::Table { cells::printable(&text) } else { text };
                    writeln!(self.writer, "{text}")?;
                }
            }
        }
        if let State::Csv(writer, _) = &mut self.state {
            flush_csv(writer, self.writer)?;
        }
        Ok(())
    }

    fn begin(&mut self, items: &[Value]) -> io::Result<State> {
        let objects = items.iter().all(Value::is_object);
        Ok(match self.look.format {
            Format::Json => State::Json,
            Format::Yaml => State::Yaml,
            Format::Jsonl => State::Jsonl,
            Format::Table | Format::Csv if !objects => State::Lines,
            Format::Table => {
                let columns = columns::of_table(&self.look.wanted, self.declared, items);
                State::Table(Table::new(columns))
            }
            Format::Csv => {
                let columns = columns::of_csv(&self.look.wanted, self.declared, items);
                let mut writer = csv::Writer::from_writer(Vec::new());
                writer.write_record(&columns)?;
                flush_csv(&mut writer, self.writer)?;
                State::Csv(Box::new(writer), columns)
            }
        })
    }

    /// Ends the list.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.state, State::Lines) {
            State::Empty => match self.look.format {
                Format::Json | Format::Yaml => self.writer.write_all(b"[]\n")?,
                // The names of the columns are known all the same.
                Format::Csv => {
                    let columns = columns::of_csv(&self.look.wanted, self.declared, &[]);
                    if !columns.is_empty() {
                        let mut writer = csv::Writer::from_writer(Vec::new());
                        writer.write_record(&columns)?;
                        flush_csv(&mut writer, self.writer)?;
                    }
                }
                Format::Jsonl | Format::Table => {}
            },
            State::Json => self.writer.write_all(b"\n]\n")?,
            State::Table(table) => table.write(self.writer, self.look.width, self.look.paint)?,
            State::Csv(..) | State::Yaml | State::Jsonl | State::Lines => {}
        }
        self.writer.flush()
    }
}

fn flush_csv(csv: &mut csv::Writer<Vec<u8>>, writer: &mut dyn Write) -> io::Result<()> {
    csv.flush()?;
    // The rows so far; the buffer itself stays with the CSV writer, which only appends to it.
    let rows = std::mem::replace(csv, csv::Writer::from_writer(Vec::new()));
    let bytes = rows.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    writer.write_all(&bytes)
}

/// Writes a value that is no list.
pub(crate) fn value(writer: &mut dyn Write, look: &Look, value: &Value) -> io::Result<()> {
    match (look.format, value) {
        (Format::Json, _) => {
            serde_json::to_writer_pretty(&mut *writer, value)?;
            writer.write_all(b"\n")?;
        }
        (Format::Jsonl, _) => {
            serde_json::to_writer(&mut *writer, value)?;
            writer.write_all(b"\n")?;
        }
        (Format::Yaml, _) => {
            let text = serde_yaml::to_string(value).map_err(io::Error::other)?;
            writer.write_all(text.as_bytes())?;
        }
        (Format::Csv, Value::Object(_)) => {
            let mut rows = Rows::new(writer, look, &[]);
            rows.write(std::slice::from_ref(value))?;
            return rows.finish();
        }
        (Format::Table, Value::Object(_)) => table::members(writer, value, look.paint)?,
        (Format::Table | Format::Csv, Value::Array(items)) => {
            let mut rows = Rows::new(writer, look, &[]);
            rows.write(items)?;
            return rows.finish();
        }
        (Format::Table | Format::Csv, other) => writeln!(writer, "{}", cells::printable(&cells::text(Some(other))))?,
    }
    writer.flush()
}

/// An item of an array, indented by two.
fn indented(writer: &mut dyn Write, item: &Value) -> io::Result<()> {
    let text = serde_json::to_string_pretty(item)?;
    let mut lines = text.lines();
    if let Some(line) = lines.next() {
        write!(writer, "  {line}")?;
    }
    lines.try_for_each(|line| write!(writer, "\n  {line}"))
}

fn yaml(writer: &mut dyn Write, items: &[&Value]) -> io::Result<()> {
    let text = serde_yaml::to_string(items).map_err(io::Error::other)?;
    writer.write_all(text.as_bytes())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
