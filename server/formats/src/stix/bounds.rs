//! A reader that ends with an error where too much has been read since the last object, or at all.

use std::cell::Cell;
use std::io::{self, Read};

/// Bytes of a bundle at most. That of the enterprise has 50 million.
pub const MOST_BYTES: u64 = 1 << 30;

/// Bytes of one object at most. The largest one of the enterprise has less than 100,000.
pub const MOST_OF_OBJECT: u64 = 16 << 20;

/// How much has been read.
#[derive(Debug, Default)]
pub(super) struct Counts {
    whole: Cell<u64>,
    since_object: Cell<u64>,
}

impl Counts {
    /// An object ends here.
    pub(super) fn object(&self) {
        self.since_object.set(0);
    }
}

/// Reads from `inner`, within bounds.
pub(super) struct Bounded<'c, R> {
    pub(super) inner: R,
    pub(super) counts: &'c Counts,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        for (count, most, what) in [
            (&self.counts.whole, MOST_BYTES, "the bundle has"),
            (&self.counts.since_object, MOST_OF_OBJECT, "one object of the bundle has"),
        ] {
            count.set(count.get().saturating_add(read as u64));
            if count.get() > most {
                return Err(io::Error::new(
                    io::ErrorKind::FileTooLarge,
                    format!("{what} more than {most} bytes, which no bundle of ATT&CK has"),
                ));
            }
        }
        Ok(read)
    }
}
