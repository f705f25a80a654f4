//! Ids that are the same on every run: a counter, written as the platform writes ids.

use uuid::Uuid;

/// Numbers that are given out once. Things that were made later have higher ones.
pub(super) struct Ids {
    seed: u32,
    last: u64,
}

/// What an id is the id of. It is part of the id, so that the id of one thing never finds another.
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

    /// The UUID of the thing of this kind that has this number.
    pub(super) fn uuid(&self, kind: Kind, number: u64) -> Uuid {
        // The rest of a multiplication by an odd number: seeds that differ a little make ids that differ a lot.
        let seed = self.seed.wrapping_mul(0x9e37_79b1) ^ 0x5a17_c0de;
        // Version 4 and the variant of RFC 9562, so that what checks UUIDs takes them.
        Uuid::from_u64_pair(
            u64::from(seed) << 32 | u64::from(kind.0) << 16 | 0x4000,
            0x8000_0000_0000_0000 | (number & 0xffff_ffff_ffff),
        )
    }

    /// The number of the thing of this kind that has this id, if it can be one of ours.
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
    fn an_id_leads_back_to_its_number_for_its_own_kind_and_seed_only() {
        let ids = Ids::new(1);
        let id = ids.uuid(Kind(2), 7);
        assert_eq!(id.get_version_num(), 4);
        assert_eq!(ids.number(Kind(2), &id.to_string()), Some(7));
        assert_eq!(ids.number(Kind(3), &id.to_string()), None);
        assert_eq!(Ids::new(2).number(Kind(2), &id.to_string()), None);
        assert_eq!(ids.number(Kind(2), "7"), None);
    }
}
