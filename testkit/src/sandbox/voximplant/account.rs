//! The account: prices, balance and callbacks.

use super::errors::refused;
use super::{State, dollars, done, timestamp, window};
use crate::exchange::{Call, Handled, Reply};
use serde_json::{Value, json};

const LONGEST_SALT: usize = 40;

impl State {
    pub(super) fn get_subscription_price(&self, call: &Call<'_>) -> Handled {
        let entry = |id: u64, kind: &str, name: &str, cents| {
            json!({
                "subscription_template_id": id,
                "subscription_template_type": kind,
                "subscription_template_name": name,
                "price": dollars(cents),
                "installation_price": 0,
                "period": "0-1-0 0:0:0",
            })
        };
        let mut entries = vec![
            entry(1, "PHONE_NUM", "Phone number", 300),
            entry(2, "SIP_REGISTRATION", "SIP registration", self.price_cents),
        ];
        for (field, code) in [
            ("subscription_template_id", 244),
            ("subscription_template_name", 245),
            ("subscription_template_type", 246),
        ] {
            match call.body.get(field) {
                None => continue,
                Some(Value::Array(any)) => entries.retain(|entry| any.contains(&entry[field])),
                Some(wanted) => entries.retain(|entry| entry[field] == *wanted),
            }
            if entries.is_empty() {
                return Err(refused(code, ""));
            }
        }
        Ok(Reply::json(200, json!({ "result": window(&call.body, entries)? })))
    }

    pub(super) fn get_account_info(&self, call: &Call<'_>) -> Reply {
        let mut account = json!({
            "account_id": self.account_id,
            "account_name": self.account_name(),
            "account_email": "sandbox@example.com",
            "created": timestamp(self.started),
            "active": true,
            "frozen": false,
            "balance": dollars(self.balance_cents),
            "currency": "USD",
        });
        for (name, secret) in [("callback_url", &self.callback_url), ("callback_salt", &self.callback_salt)] {
            if let Some(secret) = secret {
                account[name] = secret.expose().into();
            }
        }
        let (_, host) = call.base_url.split_once("://").unwrap_or_default();
        Reply::json(200, json!({ "result": account, "api_address": host }))
    }

    pub(super) fn set_account_info(&mut self, call: &Call<'_>) -> Handled {
        let given = |field: &str| call.body.get(field).and_then(Value::as_str);
        if given("callback_url").is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            return Err(refused(398, ""));
        }
        // The documents disagree on whether 40 itself is allowed.
        if given("callback_salt").is_some_and(|salt| salt.chars().count() > LONGEST_SALT) {
            return Err(refused(399, ""));
        }
        if let Some(url) = given("callback_url") {
            self.callback_url = Some(url.into());
        }
        if let Some(salt) = given("callback_salt") {
            self.callback_salt = Some(salt.into());
        }
        Ok(done())
    }
}
