//! The SIP white list: networks that may send calls without a user's login.

use super::errors::refused;
use super::{State, WHITE_LIST_ITEM, done, listed};
use crate::exchange::{Call, Handled, Object, Reply};
use serde_json::{Value, json};
use std::net::Ipv4Addr;

impl State {
    pub(super) fn add_sip_white_list_item(&mut self, call: &mut Call<'_>) -> Handled {
        normalize(&mut call.body)?;
        if self.things.iter(WHITE_LIST_ITEM).count() >= self.white_list_limit {
            return Err(refused(172, ""));
        }
        let number = self.next_id();
        self.things.add(WHITE_LIST_ITEM, number, std::mem::take(&mut call.body), call.now);
        Ok(Reply::json(200, json!({ "result": 1, "sip_whitelist_id": number })))
    }

    pub(super) fn set_sip_white_list_item(&mut self, call: &mut Call<'_>) -> Handled {
        let number = wanted(&call.body);
        let item = self.things.get_mut(WHITE_LIST_ITEM, number).ok_or_else(|| refused(169, ""))?;
        normalize(&mut call.body)?;
        item.update(std::mem::take(&mut call.body), call.now);
        Ok(done())
    }

    pub(super) fn del_sip_white_list_item(&mut self, call: &Call<'_>) -> Handled {
        self.things.remove(WHITE_LIST_ITEM, wanted(&call.body)).map(|_| done()).ok_or_else(|| refused(169, ""))
    }

    pub(super) fn get_sip_white_list(&self, call: &Call<'_>) -> Handled {
        let requested_id = wanted(&call.body);
        let items = self
            .things
            .iter(WHITE_LIST_ITEM)
            .filter(|item| requested_id.is_none_or(|requested_id| item.number == requested_id));
        let rows: Vec<Value> = items
            .map(|item| {
                let mut row = item.object.clone();
                row.insert("sip_whitelist_id".to_owned(), item.number.into());
                row.into()
            })
            .collect();
        listed(&call.body, rows)
    }
}

fn wanted(body: &Object) -> Option<u64> {
    // No id is negative.
    body.get("sip_whitelist_id").map(|id| id.as_u64().unwrap_or_default())
}

/// The network as an address and a prefix length, whatever form it was given in. Host bits are kept.
fn normalize(body: &mut Object) -> Result<(), Reply> {
    let Some(text) = body.get("sip_whitelist_network").and_then(Value::as_str) else { return Ok(()) };
    let network = text.split_once('/').and_then(|(address, mask)| {
        let address: Ipv4Addr = address.parse().ok()?;
        let length = match mask.parse::<Ipv4Addr>() {
            Ok(mask) => Some(mask.to_bits().leading_ones()).filter(|ones| mask.to_bits().count_ones() == *ones)?,
            Err(_) => mask.parse().ok().filter(|length| *length <= 32)?,
        };
        Some(format!("{address}/{length}"))
    });
    let network = network.ok_or_else(|| refused(170, ""))?;
    body.insert("sip_whitelist_network".to_owned(), network.into());
    Ok(())
}
