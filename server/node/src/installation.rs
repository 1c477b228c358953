//! The random name of an installation, under which it asks whether there is a newer release.

use std::io;

use apid_home::Layout;
use apid_home::directory::{FileAttributes, HardLinks};

use crate::Node;

/// As the original makes it: for its own user and group.
const MODE: u32 = 0o660;

impl Node {
    /// Gives the installation a name if it has none. One of 5.0 asks for no releases and needs none. Blocks.
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or the system has no random numbers.
    pub fn name_installation(&self) -> io::Result<()> {
        if self.home.layout() == Layout::V5 {
            return Ok(());
        }
        let (root, file) = (self.home.directory()?, self.home.installation_uid());
        if root.read_if_there(&file, HardLinks::Allow)?.is_some() {
            return Ok(());
        }
        root.create(&file, random_uuid()?.as_bytes(), FileAttributes::new(MODE))
    }
}

/// A UUID of version 4 (RFC 9562, section 5.4).
fn random_uuid() -> io::Result<String> {
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| io::Error::other("the system gives no random numbers"))?;
    let number = u128::from_be_bytes(bytes) & !(0xf000 << 64) & !(0b11 << 62) | 0x4000 << 64 | 0b10 << 62;
    let digits = format!("{number:032x}");
    let part = |from, to| digits.get(from..to).unwrap_or_default();
    Ok([part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::fs;

    use apid_store::Store;

    use super::random_uuid;
    use crate::Node;

    #[test]
    fn names_are_of_version_4() {
        let (one, two) = (random_uuid().unwrap(), random_uuid().unwrap());
        assert_ne!(one, two);
        let parts: Vec<&str> = one.split('-').collect();
        assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        let starts = |part: usize, digits: &[char]| parts.get(part).is_some_and(|part| part.starts_with(digits));
        assert!(starts(2, &['4']) && starts(3, &['8', '9', 'a', 'b']), "{one}");
    }

    #[test]
    fn a_name_stays() {
        let (_folder, home) = apid_testing::homes::new();
        let node = Node::new(&home, &Store::new(home.root()));
        fs::create_dir_all(home.security_dir()).unwrap();
        node.name_installation().unwrap();
        let first = fs::read_to_string(home.installation_uid()).unwrap();
        node.name_installation().unwrap();
        assert_eq!(fs::read_to_string(home.installation_uid()).unwrap(), first);
    }
}
