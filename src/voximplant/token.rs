//! Makes and keeps the tokens that requests are signed with: JWT (RFC 7519) signed with RS256.

use super::credentials::Credentials;
use crate::transport::auth::{Authorize, sensitive};
use crate::{Error, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use ring::rand::SystemRandom;
use ring::signature::RSA_PKCS1_SHA256;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The platform refuses a token from the future, so tokens are dated back by what clocks are usually off.
const BACKDATED: Duration = Duration::from_secs(30);
/// The platform allows 3600 s. A short life limits what a token that got out is good for.
const LIFE: Duration = Duration::from_secs(300);
/// A token is renewed before it ends, so that none expires on its way.
const RENEWED_AFTER: Duration = Duration::from_secs(LIFE.as_secs() * 8 / 10);

/// Signs for one account. All clones of a client share one, so that they share its token.
pub(super) struct Minter {
    credentials: Credentials,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// How far the platform's clock is from ours, once it told.
    offset: Offset,
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
            Ok(age) => age < RENEWED_AFTER,
            Err(ahead) => ahead.duration() < BACKDATED,
        }
    }
}

#[derive(Clone, Copy, Default)]
enum Offset {
    #[default]
    None,
    Ahead(Duration),
    Behind(Duration),
}

impl Offset {
    fn apply(self, now: SystemTime) -> SystemTime {
        match self {
            Self::None => now,
            Self::Ahead(by) => now + by,
            Self::Behind(by) => now.checked_sub(by).unwrap_or(UNIX_EPOCH),
        }
    }
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
            "iat": seconds(now.checked_sub(BACKDATED).unwrap_or(UNIX_EPOCH)),
            "exp": seconds(now + LIFE),
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
        let header = self.mint(state.offset.apply(now))?;
        state.token = Some(Token { header: header.clone(), made: now });
        Ok(header)
    }

    fn renew(&self, rejected: &HeaderValue, now: SystemTime, server_time: Option<SystemTime>) -> bool {
        let mut state = self.state();
        // Another call may have renewed it meanwhile.
        if state.token.as_ref().is_some_and(|token| token.header == *rejected) {
            state.token = None;
            if let Some(server_time) = server_time {
                state.offset = match server_time.duration_since(now) {
                    Ok(ahead) => Offset::Ahead(ahead),
                    Err(behind) => Offset::Behind(behind.duration()),
                };
            }
        }
        true
    }

    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{LIFE, Minter};
    use crate::transport::auth::Authorize;
    use crate::voximplant::Credentials;
    use std::collections::HashSet;
    use std::sync::Arc;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    fn minter() -> Minter {
        let key = include_str!("../../tests/it/fixtures/voximplant/test-key.pem");
        Minter::new(Credentials::new(1, "kid", key).unwrap())
    }

    fn start() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }

    /// RS256 signatures do not vary, so tokens made at different times differ by their times alone.
    #[test]
    fn a_hundred_calls_with_an_expired_token_make_one() {
        let minter = Arc::new(minter());
        let old = minter.header(start()).unwrap();
        let later = start() + LIFE;
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
        assert_eq!(minter.header(start() + LIFE * 79 / 100).unwrap(), first);
        assert_ne!(minter.header(start() + LIFE * 81 / 100).unwrap(), first);
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
        assert!(minter.renew(&refused, later, None));
        let renewed = minter.header(later).unwrap();
        assert_ne!(renewed, refused);
        assert!(minter.renew(&refused, later + Duration::from_secs(1), None));
        assert_eq!(minter.header(later + Duration::from_secs(1)).unwrap(), renewed);
    }

    #[test]
    fn the_platform_s_clock_is_followed_both_ways() {
        for (told, expected) in
            [(start() + Duration::from_secs(7200), 7200_i64), (start() - Duration::from_secs(7200), -7200)]
        {
            let minter = minter();
            let refused = minter.header(start()).unwrap();
            minter.renew(&refused, start(), Some(told));
            let token = minter.header(start()).unwrap();
            let issued = |header: &http::HeaderValue| -> i64 {
                use base64::Engine;
                let claims = header.to_str().unwrap().split('.').nth(1).unwrap().to_owned();
                let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(claims).unwrap();
                serde_json::from_slice::<serde_json::Value>(&claims).unwrap()["iat"].as_i64().unwrap()
            };
            assert_eq!(issued(&token) - issued(&refused), expected);
        }
    }
}
