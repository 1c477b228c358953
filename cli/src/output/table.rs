//! A table for people: columns as wide as they need, cut to the terminal where that is narrower.

use std::io::{self, Write};

use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use super::style::Paint;
use super::{cells, columns};

/// Between two columns.
const GAP: usize = 2;
/// A column is never cut below this width.
const NARROWEST: usize = 8;
/// The first columns name an item. They are not cut where others can be, if they are not wider than that.
const NAMES: usize = 2;
const NAME: usize = 24;

/// A table that is being filled. Only texts of cells are kept, no items.
pub(super) struct Table {
    columns: Vec<String>,
    widths: Vec<usize>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(columns: Vec<String>) -> Self {
        let widths = columns.iter().map(|column| column.width()).collect();
        Self { columns, widths, rows: Vec::new() }
    }

    pub(super) fn add(&mut self, item: &Value) {
        let row: Vec<String> =
            self.columns.iter().map(|column| cells::printable(&cells::text(cells::at(item, column)))).collect();
        for (width, cell) in self.widths.iter_mut().zip(&row) {
            *width = (*width).max(cell.width());
        }
        self.rows.push(row);
    }

    pub(super) fn write(self, writer: &mut dyn Write, room: Option<usize>, paint: Paint) -> io::Result<()> {
        let widths = fitted(&self.widths, room);
        let mut line = String::new();
        for (column, width) in self.columns.iter().zip(&widths) {
            let name = column.to_uppercase();
            let cell = cells::cut(&name, *width);
            append(&mut line, &cell, &paint.header(&cell), *width);
        }
        writeln!(writer, "{}", line.trim_end())?;
        for row in &self.rows {
            line.clear();
            for ((cell, width), column) in row.iter().zip(&widths).zip(&self.columns) {
                let cell = cells::cut(cell, *width);
                append(&mut line, &cell, &paint.cell(column, &cell), *width);
            }
            writeln!(writer, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// A cell and the blanks behind it.
fn append(line: &mut String, plain: &str, painted: &str, width: usize) {
    line.push_str(painted);
    let blanks = width.saturating_sub(plain.width()) + GAP;
    line.push_str(&" ".repeat(blanks));
}

/// Widths that fit: the widest columns give way first, and where that is not enough, the last ones go. A name that is
/// cut is of no use, so the first columns stay as they are if they can.
fn fitted(widths: &[usize], room: Option<usize>) -> Vec<usize> {
    let Some(room) = room else { return widths.to_vec() };
    let mut fitted = widths.to_vec();
    let total = |widths: &[usize]| widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    let is_kept = |index: usize, width: usize| index < NAMES && width <= NAME;
    while fitted.len() > 1 {
        let least = fitted.iter().enumerate().map(|(index, width)| match is_kept(index, *width) {
            true => *width,
            false => (*width).min(NARROWEST),
        });
        if total(&least.collect::<Vec<_>>()) <= room {
            break;
        }
        fitted.pop();
    }
    // All columns that are left have room, so what is cut is found behind the first ones.
    let first =
        if fitted.len() == 1 { 0 } else { fitted.iter().enumerate().take_while(|(i, w)| is_kept(*i, **w)).count() };
    let mut kept = fitted;
    let mut fitted = kept.split_off(first);
    let room = room.saturating_sub(kept.iter().map(|width| width + GAP).sum());
    while total(&fitted) > room {
        let over = total(&fitted) - room;
        let widest = fitted.iter().copied().max().unwrap_or_default();
        if widest <= NARROWEST && fitted.len() > 1 || widest <= 1 {
            break;
        }
        let second = fitted.iter().copied().filter(|width| *width < widest).max().unwrap_or_default();
        let many = fitted.iter().filter(|width| **width == widest).count();
        // Down to the next widest one, or by what is over.
        let step = (widest - second.max(NARROWEST.min(widest - 1))).min(over.div_ceil(many)).max(1);
        for width in fitted.iter_mut().filter(|width| **width == widest) {
            *width -= step;
        }
    }
    kept.append(&mut fitted);
    kept
}

/// The members of a single value, one on a line.
pub(super) fn members(writer: &mut dyn Write, value: &Value, paint: Paint) -> io::Result<()> {
    let paths = columns::members(value);
    let width = paths.iter().map(|path| path.width()).max().unwrap_or_default();
    for path in &paths {
        let cell = cells::printable(&cells::text(cells::at(value, path)));
        let name = cells::printable(path);
        let blanks = width.saturating_sub(name.width()) + GAP;
        writeln!(writer, "{}{:blanks$}{}", paint.header(&name), "", paint.cell(path, &cell))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_columns_give_way_first() {
        assert_eq!(fitted(&[3, 40, 10], None), [3, 40, 10]);
        assert_eq!(fitted(&[3, 40, 10], Some(80)), [3, 40, 10]);
        assert_eq!(fitted(&[3, 40, 10], Some(40)), [3, 23, 10]);
        assert_eq!(fitted(&[3, 30, 30], Some(40)), [3, 16, 16]);
        assert_eq!(fitted(&[30, 30, 30, 30], Some(20)), [9, 9]);
        assert_eq!(fitted(&[30], Some(5)), [5]);
        assert_eq!(fitted(&[12], Some(5)), [5]);
    }

    #[test]
    fn names_give_way_last() {
        assert_eq!(fitted(&[3, 20, 10, 30], Some(50)), [3, 20, 10, 11]);
        assert_eq!(fitted(&[3, 20, 10, 30], Some(42)), [3, 20, 10]);
        assert_eq!(fitted(&[3, 20, 10, 30], Some(36)), [3, 20, 9]);
        assert_eq!(fitted(&[3, 20], Some(20)), [3]);
    }
}
