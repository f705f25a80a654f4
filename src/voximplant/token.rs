//! Makes and keeps the tokens that requests are signed with: JWT (RFC 7519) signed with RS256.

use super::credentials::Credentials;
use crate::Error;
use crate::transport::auth::{Authorize, Refusal, sensitive};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use ring::rand::SystemRandom;
use ring::signature::RSA_PKCS1_SHA256;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The platform refuses a token from the future, so tokens are dated back by what clocks are usually off.
const BACKDATED_BY: Duration = Duration::from_secs(30);
/// The platform allows 3600 s. A short life limits what a token that got out is good for.
const LIFETIME: Duration = Duration::from_secs(300);
/// A token is renewed before it ends, so that none expires on its way.
const RENEWAL_AGE: Duration = Duration::from_secs(LIFETIME.as_secs() * 8 / 10);

/// The largest clock difference that is believed. A `Date` beyond it is wrong itself.
const OFFSET_LIMIT: Duration = Duration::from_secs(24 * 3600);

/// Signs for one account. All clones of a client share one, so that they share its token.
pub(super) struct Minter {
    credentials: Credentials,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// Seconds by which the platform's clock is ahead of ours, according to its last refusal.
    offset: i64,
}

struct Token {
    header: HeaderValue,
    made: SystemTime,
}

impl Token {
    /// A call that looked at the clock before another one made the token finds it a little in the future, and takes it. One
    /// that is far in the future was made before the clock was set back.
    fn is_fresh(&self, now: SystemTime) -> bool {
        match now.duration_since(self.made) {
            Ok(age) => age < RENEWAL_AGE,
            Err(ahead) => ahead.duration() < BACKDATED_BY,
        }
    }
}

/// Seconds by which the platform's clock is ahead of ours (negative: behind), or 0 beyond [`OFFSET_LIMIT`].
fn offset(now: SystemTime, server_time: SystemTime) -> i64 {
    let seconds = |by: Duration| if by <= OFFSET_LIMIT { by.as_secs().cast_signed() } else { 0 };
    match server_time.duration_since(now) {
        Ok(ahead) => seconds(ahead),
        Err(behind) => -seconds(behind.duration()),
    }
}

fn shifted(time: SystemTime, offset: i64) -> SystemTime {
    let by = Duration::from_secs(offset.unsigned_abs());
    if offset < 0 { time.checked_sub(by).unwrap_or(UNIX_EPOCH) } else { time + by }
}

impl Minter {
    pub(super) fn new(credentials: Credentials) -> Self {
        Self { credentials, state: Mutex::default() }
    }

    /// A panic elsewhere leaves nothing half done in here.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn mint(&self, now: SystemTime) -> Result<HeaderValue, Error> {
        let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let Credentials { account_id, key_id, key } = &self.credentials;
        let header = serde_json::json!({ "alg": "RS256", "kid": key_id, "typ": "JWT" });
        // The issuer is text (RFC 7519, section 4.1.1); some libraries refuse the number that the account id is.
        let claims = serde_json::json!({
            "iss": account_id.to_string(),
            "iat": seconds(now.checked_sub(BACKDATED_BY).unwrap_or(UNIX_EPOCH)),
            "exp": seconds(now + LIFETIME),
        });
        let mut token =
            format!("{}.{}", URL_SAFE_NO_PAD.encode(header.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()));
        let mut signature = vec![0; key.public().modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), token.as_bytes(), &mut signature)
            .map_err(|_| Error::config("the private key cannot sign; download it again"))?;
        token.push('.');
        token.push_str(&URL_SAFE_NO_PAD.encode(&signature));
        sensitive(&format!("Bearer {token}"))
    }
}

impl Authorize for Minter {
    /// Minting happens under the lock: of many calls that find the token old, one makes the next and the others take it.
    fn header(&self, now: SystemTime) -> Result<HeaderValue, Error> {
        let mut state = self.state();
        if let Some(token) = &state.token
            && token.is_fresh(now)
        {
            return Ok(token.header.clone());
        }
        let header = self.mint(shifted(now, state.offset))?;
        state.token = Some(Token { header: header.clone(), made: now });
        Ok(header)
    }

    fn renew(&self, refusal: &Refusal<'_>) -> bool {
        let mut state = self.state();
        // Another call may have renewed it meanwhile.
        if state.token.as_ref().is_some_and(|token| token.header == *refusal.header) {
            state.token = None;
            let platform_offset = refusal.server_time.map_or(0, |time| offset(refusal.now, time));
            // If a token with this offset was refused, the clock is not the problem.
            let was_followed = state.offset != 0 && platform_offset.abs_diff(state.offset) < BACKDATED_BY.as_secs();
            state.offset = if was_followed { 0 } else { platform_offset };
        }
        true
    }

    fn recent(&self) -> Option<HeaderValue> {
        self.state().token.as_ref().map(|token| token.header.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::{LIFETIME, Minter};
    use crate::transport::auth::{Authorize, Refusal};
    use crate::transport::retry::Advice;
    use crate::voximplant::Credentials;
    use http::HeaderValue;
    use std::collections::HashSet;
    use std::sync::Arc;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    fn minter() -> Minter {
        let key = include_str!("../../tests/it/fixtures/voximplant/test-key.pem");
        Minter::new(Credentials::new(1, "kid", key).unwrap())
    }

    fn renew(minter: &Minter, header: &HeaderValue, now: SystemTime, server_time: Option<SystemTime>) -> bool {
        minter.renew(&Refusal { header, now, server_time, advice: Advice::Reauthorize })
    }

    fn start() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }

    /// RS256 signatures do not vary, so tokens made at different times differ by their times alone.
    #[test]
    fn a_hundred_calls_with_an_expired_token_make_one() {
        let minter = Arc::new(minter());
        let old = minter.header(start()).unwrap();
        let later = start() + LIFETIME;
        let calls: Vec<_> = (0..100)
            .map(|call| {
                let minter = Arc::clone(&minter);
                std::thread::spawn(move || minter.header(later + Duration::from_secs(call % 3)).unwrap())
            })
            .collect();
        let tokens: HashSet<_> =
            calls.into_iter().map(|call| call.join().unwrap().to_str().unwrap().to_owned()).collect();
        assert_eq!(tokens.len(), 1);
        assert!(!tokens.contains(old.to_str().unwrap()));
    }

    #[test]
    fn a_token_is_kept_for_four_fifths_of_its_life() {
        let minter = minter();
        let first = minter.header(start()).unwrap();
        assert_eq!(minter.header(start() + LIFETIME * 79 / 100).unwrap(), first);
        assert_ne!(minter.header(start() + LIFETIME * 81 / 100).unwrap(), first);
    }

    #[test]
    fn a_clock_that_was_set_back_makes_a_new_token() {
        let minter = minter();
        let first = minter.header(start()).unwrap();
        assert_ne!(minter.header(start() - Duration::from_secs(3600)).unwrap(), first);
    }

    #[test]
    fn of_many_refusals_of_one_token_the_first_renews_it() {
        let minter = minter();
        let refused = minter.header(start()).unwrap();
        let later = start() + Duration::from_secs(1);
        assert!(renew(&minter, &refused, later, None));
        let renewed = minter.header(later).unwrap();
        assert_ne!(renewed, refused);
        assert!(renew(&minter, &refused, later + Duration::from_secs(1), None));
        assert_eq!(minter.header(later + Duration::from_secs(1)).unwrap(), renewed);
    }

    /// By how many seconds the time of the next token is shifted after the last one was refused, when the platform's clock
    /// is ahead by `platform_offset`.
    fn shift_after_refusal(minter: &Minter, platform_offset: Option<i64>) -> i64 {
        use base64::Engine;
        let refused = minter.header(start()).unwrap();
        assert!(renew(minter, &refused, start(), platform_offset.map(|by| super::shifted(start(), by))));
        let token = minter.header(start()).unwrap();
        let claims = token.to_str().unwrap().split('.').nth(1).unwrap();
        let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(claims).unwrap();
        let issued = serde_json::from_slice::<serde_json::Value>(&claims).unwrap()["iat"].as_i64().unwrap();
        issued + 30 - 1_800_000_000
    }

    #[test]
    fn the_platform_s_clock_is_followed_both_ways_up_to_a_day() {
        for by in [7200, -7200, 86_400, -86_400] {
            assert_eq!(shift_after_refusal(&minter(), Some(by)), by);
        }
        // The years 1970 and 9999 among them.
        for by in [86_401, -86_401, -1_800_000_000, 251_602_300_800] {
            assert_eq!(shift_after_refusal(&minter(), Some(by)), 0);
        }
    }

    #[test]
    fn a_clock_that_did_not_help_is_forgotten_and_another_one_is_followed() {
        let minter = minter();
        let platform_offset =
            [Some(7200), Some(7201), Some(7200), None, Some(3600), Some(-3600), Some(251_602_300_800)];
        let shifts = platform_offset.map(|platform_offset| shift_after_refusal(&minter, platform_offset));
        assert_eq!(shifts, [7200, 0, 7200, 0, 3600, -3600, 0]);
    }
}
