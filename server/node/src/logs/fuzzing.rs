//! Reading the end of a log against reading all of it.

#![allow(clippy::unwrap_used, missing_docs, reason = "a panic is a finding")]

use apid_formats::manager_log::{LogFormat, fuzzing::manager_log};

use super::entries;
use super::tail::{Bounds, start};

/// The first bytes choose how many lines are wanted, and how they are read; the others are the log.
pub fn log(data: &[u8]) {
    let [lines, block, rest @ ..] = data else { return };
    let (lines, block) = (usize::from(lines % 16) + 1, usize::from(block % 64) + 1);
    manager_log(rest);
    let read = |buffer: &mut [u8], at: u64| {
        let at = usize::try_from(at).unwrap();
        buffer.copy_from_slice(rest.get(at..at + buffer.len()).unwrap());
        Ok(())
    };
    let length = rest.len() as u64;
    let from = start(read, length, Bounds { lines, bytes: length }, block).unwrap();
    let end = rest.get(usize::try_from(from).unwrap()..).unwrap();
    assert!(end.iter().filter(|byte| **byte == b'\n').count() <= lines);
    let (end, whole) = (String::from_utf8_lossy(end), String::from_utf8_lossy(rest));
    for format in [LogFormat::Plain, LogFormat::Json] {
        assert_eq!(entries(&end, format, lines), entries(&whole, format, lines));
    }
    // With a bound, what is found is the end of what would be found without one.
    let bounded = start(read, length, Bounds { lines, bytes: length / 2 }, block).unwrap();
    assert!(bounded >= from && bounded >= length - length / 2);
    assert!(bounded == 0 || rest.get(usize::try_from(bounded - 1).unwrap()) == Some(&b'\n') || bounded == length);
}
