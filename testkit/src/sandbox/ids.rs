//! Ids that are the same on every run: a counter, formatted as the platform's ids.

use uuid::Uuid;

/// Unique numbers. Objects that were created later have higher ones.
pub(super) struct Ids {
    seed: u32,
    last: u64,
}

/// The kind of object that an id is for. It is part of the id, so that an id never finds an object of another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind(pub(super) u16);

impl Ids {
    pub(super) fn new(seed: u32) -> Self {
        Self { seed, last: 0 }
    }

    pub(super) fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// The UUID of the object of this kind with this number.
    pub(super) fn uuid(&self, kind: Kind, number: u64) -> Uuid {
        // A multiplication by an odd number: similar seeds give very different ids.
        let seed = self.seed.wrapping_mul(0x9e37_79b1) ^ 0x5a17_c0de;
        // Version 4 and the variant of RFC 9562, so that validators of UUIDs accept them.
        Uuid::from_u64_pair(
            u64::from(seed) << 32 | u64::from(kind.0) << 16 | 0x4000,
            0x8000_0000_0000_0000 | (number & 0xffff_ffff_ffff),
        )
    }

    /// The number of the object of this kind with this id, if the id can be one of ours.
    pub(super) fn number(&self, kind: Kind, id: &str) -> Option<u64> {
        let id: Uuid = id.parse().ok()?;
        let number = id.as_u64_pair().1 & 0xffff_ffff_ffff;
        (self.uuid(kind, number) == id).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, Kind};

    #[test]
    fn id_maps_to_its_number_only_for_its_kind_and_seed() {
        let ids = Ids::new(1);
        let id = ids.uuid(Kind(2), 7);
        assert_eq!(id.get_version_num(), 4);
        assert_eq!(ids.number(Kind(2), &id.to_string()), Some(7));
        assert_eq!(ids.number(Kind(3), &id.to_string()), None);
        assert_eq!(Ids::new(2).number(Kind(2), &id.to_string()), None);
        assert_eq!(ids.number(Kind(2), "7"), None);
    }
}
