//! Verifies the tokens of requests with the public half of the testkit's key.

use super::errors::refused;
use crate::exchange::Reply;
use crate::voximplant_key;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use serde_json::Value;

const LONGEST_LIFE: i64 = 3600;

/// Checks the value of an `Authorization` header. `now` is in seconds of Unix time.
pub(super) fn check(authorization: &str, account_id: u64, key_ids: &[String], now: i64) -> Result<(), Reply> {
    let token = authorization.strip_prefix("Bearer ").ok_or_else(|| refused(100, "No token was given."))?;
    let malformed = |why: &str| refused(447, why);
    let (signed, signature) = token.rsplit_once('.').ok_or_else(|| malformed("It has no signature."))?;
    let (header, claims) = signed.split_once('.').ok_or_else(|| malformed("It has no claims."))?;
    let (Some(header), Some(claims)) = (decoded(header), decoded(claims)) else {
        return Err(malformed("Header or claims are not JSON in base64url."));
    };
    let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else {
        return Err(malformed("The signature is not base64url."));
    };
    if header["alg"] != "RS256" {
        return Err(malformed("The algorithm is not RS256."));
    }
    if !key_ids.iter().any(|key_id| header["kid"] == key_id.as_str()) {
        return Err(refused(433, ""));
    }
    let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, voximplant_key::PUBLIC.as_slice());
    if public.verify(signed.as_bytes(), &signature).is_err() {
        return Err(refused(100, "The signature is not that of the key."));
    }
    // The vendor's own clients write the account as a number or as text.
    let issuer = claims["iss"].as_u64().or_else(|| claims["iss"].as_str()?.parse().ok());
    let (Some(issuer), Some(from), Some(until)) = (issuer, claims["iat"].as_i64(), claims["exp"].as_i64()) else {
        return Err(malformed("One of iss, iat and exp is missing."));
    };
    match () {
        () if issuer != account_id => Err(refused(100, "The issuer is another account.")),
        () if until.saturating_sub(from) > LONGEST_LIFE => Err(refused(454, "")),
        () if from > now => Err(refused(455, "")),
        () if until <= now => Err(refused(456, "")),
        () => Ok(()),
    }
}

fn decoded(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}
