//! Verified caller IDs: read-only, added by tests.

use super::resource::Resource;
use super::{State, VERIFIED_CALLER_ID};
use crate::exchange::Object;
use crate::sandbox::store::{Item, object, timestamp};
use serde_json::json;

pub(super) const VERIFIED_CALLER_IDS: Resource = Resource {
    kind: VERIFIED_CALLER_ID,
    id: VERIFIED_CALLER_ID,
    created: 201,
    defaults: || json!({}),
    check: |_| {},
    view: State::verified_caller_id,
};

pub(super) fn with_number(number: &str, verified: bool) -> Object {
    object(json!({ "number": number, "name": number, "verified": verified }))
}

impl State {
    fn verified_caller_id(&self, item: &Item) -> Object {
        let is_verified = item.object.get("verified") == Some(&true.into());
        let mut view = object(json!({
            "id": self.id(VERIFIED_CALLER_ID, item.number),
            "type": "verified_caller_id",
            "extension": null,
            "verified_at": is_verified.then(|| timestamp(item.created)),
            "status": if is_verified { "Verified" } else { "Awaiting Verification" },
        }));
        view.extend(item.object.clone());
        view
    }
}
