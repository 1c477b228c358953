//! Numbers that look random and are the same for the same seed, on every machine and in every release.

/// A stream of numbers.
pub(super) struct Dice(u64);

/// The finishing steps of `splitmix64`: every bit of the input reaches every bit of the output.
fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

impl Dice {
    /// The stream for one `purpose` of one thing. Streams of different purposes do not touch each other, so a new
    /// property of an agent changes none of the others.
    pub(super) fn new(seed: u64, thing: u64, purpose: &str) -> Self {
        let purpose = purpose
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Self(mix(mix(seed ^ purpose).wrapping_add(thing)))
    }

    /// Any number.
    pub(super) fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number below `limit`; 0 for a limit of 0.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        // The high half of the product: the remainder would favour small numbers.
        let product = u128::from(self.word()) * u128::from(limit);
        (product >> 64) as u64
    }

    /// Whether something happens that does so in so many of a thousand cases.
    pub(super) fn permille(&mut self, cases: u64) -> bool {
        self.below(1_000) < cases
    }

    /// One of `all`, each as often as its weight says. `None` if nothing has a weight.
    pub(super) fn weighted<'a, T>(&mut self, all: &'a [T], weight: impl Fn(&T) -> u64) -> Option<&'a T> {
        let mut left = self.below(all.iter().map(&weight).sum());
        all.iter().find(|one| {
            let weight = weight(one);
            let is_it = left < weight;
            left = left.saturating_sub(weight);
            is_it
        })
    }

    /// So many hexadecimal digits.
    pub(super) fn hex(&mut self, digits: usize) -> String {
        let mut text = String::with_capacity(digits + 16);
        while text.len() < digits {
            let word = self.word();
            let nibbles = (0..16).rev().map(|place| (word >> (place * 4)) as u32 & 0xf);
            text.extend(nibbles.filter_map(|nibble| char::from_digit(nibble, 16)));
        }
        text.truncate(digits);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let words = |seed, thing, purpose| {
            let mut dice = Dice::new(seed, thing, purpose);
            [dice.word(), dice.word(), dice.word()]
        };
        assert_eq!(words(1, 2, "a"), words(1, 2, "a"));
        for other in [words(2, 2, "a"), words(1, 3, "a"), words(1, 2, "b")] {
            assert_ne!(words(1, 2, "a"), other);
        }
        // Written down, so that a change of the rule is noticed: homes would be other ones under the same seed.
        assert_eq!(Dice::new(1, 1, "name").below(1_000_000), 856_995);
    }

    #[test]
    fn weights_count() {
        let mut dice = Dice::new(1, 0, "weights");
        let mut seen = [0_u32; 3];
        for _ in 0..10_000 {
            match dice.weighted(&[(0, 1), (1, 0), (2, 3)], |(_, weight)| *weight) {
                Some((0, _)) => seen[0] += 1,
                Some((2, _)) => seen[2] += 1,
                _ => seen[1] += 1,
            }
        }
        assert_eq!(seen[1], 0);
        assert!((2_200..2_800).contains(&seen[0]), "{seen:?}");
        assert_eq!(dice.weighted(&[1, 2], |_| 0), None);
        assert_eq!(dice.hex(5).len(), 5);
        let word = dice.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        assert_eq!(dice.hex(16), format!("{:016x}", super::mix(word)));
    }
}
