//! The account.

use super::operations;
use super::types::{AccountCallbacks, AccountInfoResult, CommandResult};
use crate::{Error, ErrorKind, Outcome, Response, Secret};

crate::resource::resource! {
    /// The account: its balance, and where its callbacks go.
    pub fn account(&self) -> Account;
}

impl Account {
    /// Reads the account.
    ///
    /// Operation: [`get_account_info`](super::operations::GET_ACCOUNT_INFO).
    ///
    /// # Errors
    /// [`Auth`](ErrorKind::Auth) if the key is not accepted.
    pub async fn get(&self) -> Result<Response<AccountInfoResult>, Error> {
        self.api.get_account_info().await
    }

    /// Sets where the account's callbacks go, unless they go somewhere else already.
    ///
    /// An account has one callback URL for every kind of event. This reads the account first. If it has another URL
    /// than the one in `callbacks`, nothing is sent: the receiver at that URL would get no more events. A URL that is
    /// set between the read and the write is overwritten. To change only the salt, set the current URL with it.
    ///
    /// Operation: [`set_account_info`](super::operations::SET_ACCOUNT_INFO).
    ///
    /// # Errors
    /// [`AlreadyExists`](ErrorKind::AlreadyExists) if the account has another callback URL. [`get`](Self::get) shows it, and
    /// [`replace_callbacks`](Self::replace_callbacks) overwrites it. Otherwise those of both.
    pub async fn set_callbacks(&self, callbacks: AccountCallbacks) -> Result<Response<CommandResult>, Error> {
        check(&callbacks)?;
        let read = self.get().await.map_err(|error| {
            error
                .with_outcome(Outcome::NotSent)
                .prefixed("the callbacks were not changed, as reading the account failed: ")
        })?;
        let current = read.result.callback_url.as_ref();
        let is_free = current.is_none() || current == callbacks.callback_url.as_ref();
        let refusal = match read.result.extra.if_readable("callback_url", is_free) {
            Ok(true) => return self.api.set_account_info(&callbacks).await,
            Ok(false) => Error::new(
                ErrorKind::AlreadyExists,
                Outcome::NotSent,
                "the account has another callback URL, whose receiver would get no more events; look at it with \
                 `account().get()`, and overwrite it with `replace_callbacks`",
            ),
            Err(field) => Error::new(
                ErrorKind::Decode,
                Outcome::NotSent,
                format!(
                    "`{field}` of the account cannot be read, so it may be in use; overwrite it with `replace_callbacks`"
                ),
            ),
        };
        Err(refusal.with_operation(operations::SET_ACCOUNT_INFO))
    }

    /// Sets where the account's callbacks go, **even if they go somewhere else now**. Only what is set is sent.
    ///
    /// Operation: [`set_account_info`](super::operations::SET_ACCOUNT_INFO).
    ///
    /// # Errors
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if nothing is set, or an empty text: how to clear the callbacks is not
    /// documented. Never retried after it may have reached the platform: with [`Outcome::Unknown`], read the account.
    pub async fn replace_callbacks(&self, callbacks: AccountCallbacks) -> Result<Response<CommandResult>, Error> {
        check(&callbacks)?;
        self.api.set_account_info(&callbacks).await
    }
}

fn check(callbacks: &AccountCallbacks) -> Result<(), Error> {
    let mut set = [&callbacks.callback_url, &callbacks.callback_salt].into_iter().flatten().peekable();
    let message = if set.peek().is_none() {
        "neither a URL nor a salt is set; set one"
    } else if set.any(Secret::is_empty) {
        "the URL or the salt is empty, and how to clear them is not documented; leave it out or give it a value"
    } else {
        return Ok(());
    };
    Err(Error::invalid_request(message).with_operation(operations::SET_ACCOUNT_INFO))
}
