//! SIP registrations.

use super::done::Done;
use super::operations;
use super::paging::{self, OffsetPage as _};
use super::registration_state::{RegistrationState, Since};
use super::types::{
    ApplicationRef, CommandResult, SipRegistration, SipRegistrationBind, SipRegistrationCreate, SipRegistrationCreated,
    SipRegistrationDelete, SipRegistrationFilter, SipRegistrationId, SipRegistrationPage, SipRegistrationUpdate,
    SubscriptionPrice, SubscriptionPriceFilter, SubscriptionTemplateType, UserRef,
};
use crate::{Error, ErrorKind, Extra, Outcome, Response, Verified, verify};
use std::pin::pin;
use std::time::Duration;

crate::resource::resource! {
    /// SIP registrations: Voximplant as a user of a third-party SIP server.
    pub fn sip_registrations(&self) -> SipRegistrations;
}

/// The pauses between two reads while `wait_until_registered` waits: the first, and the longest.
const MIN_INTERVAL: Duration = Duration::from_secs(1);
const MAX_INTERVAL: Duration = Duration::from_secs(10);

crate::resource::lists! { SipRegistrations:
    /// The registrations of the account, page by page. Rows shift when registrations are created or deleted meanwhile.
    #[doc(alias = "GetSipRegistrations")]
    fn list, list_with -> SipRegistration, list_page -> SipRegistrationPage =
        api.get_sip_registrations(SipRegistrationFilter), GET_SIP_REGISTRATIONS;
}

impl SipRegistrations {
    /// Reads a registration.
    ///
    /// Operation: [`get_sip_registrations`](super::operations::GET_SIP_REGISTRATIONS).
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) if the account has no such registration. [`Decode`](ErrorKind::Decode) if there is
    /// one that cannot be read: it may be this one.
    #[doc(alias = "GetSipRegistrations")]
    pub async fn get(&self, id: impl Into<SipRegistrationId>) -> Result<Response<SipRegistration>, Error> {
        let id = id.into();
        let page = self.list_page(SipRegistrationFilter::new().sip_registration_id(id)).await?;
        let found = page.items.readable().find(|row| row.sip_registration_id == id).cloned();
        if let Some(row) = found {
            return Ok(page.map(|_| row));
        }
        // A caller that gets a false "not found" may create, and pay for, a second one.
        let unreadable = page.items.iter().find_map(|row| row.as_ref().err());
        let error = match unreadable {
            Some(row) => Error::new(ErrorKind::Decode, Outcome::Applied, row.to_string()),
            None if page.items.is_empty() && page.withholds(0) => {
                Error::new(ErrorKind::Decode, Outcome::Applied, paging::WITHHELD)
            }
            // The platform did not look for this one.
            None if !page.items.is_empty() => {
                Error::new(ErrorKind::Decode, Outcome::Applied, "the response shows other registrations only")
            }
            None => {
                Error::new(ErrorKind::NotFound, Outcome::Refused, "this account has no SIP registration with this id")
            }
        };
        Err(error.with_operation(operations::GET_SIP_REGISTRATIONS).with_attempts(page.attempts()))
    }

    /// The registration of exactly this user at exactly this server: shows whether a create whose outcome is unknown
    /// took effect.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find(&self, sip_username: &str, proxy: &str) -> Result<Option<SipRegistration>, Error> {
        let matches = |row: &SipRegistration| {
            let is_user = row.extra.if_readable("sip_username", row.sip_username.as_deref() == Some(sip_username));
            let is_at = row.extra.if_readable("proxy", row.proxy.as_deref() == Some(proxy));
            // One of them is enough to know that it is another registration.
            if is_user == Ok(false) || is_at == Ok(false) { Ok(false) } else { is_user.and(is_at) }
        };
        self.list_with(SipRegistrationFilter::new().sip_username(sip_username)).try_find(matches).await
    }

    /// Reads a registration until it is registered with what was changed last. A state from before the change does not
    /// count, neither as success nor as failure.
    ///
    /// Read the registration first, change it, then wait with what was read. After [`create`](Self::create), wait with what
    /// that returned.
    ///
    /// # Errors
    /// [`Timeout`](ErrorKind::Timeout) after `deadline`, with the last state. [`Quota`](ErrorKind::Quota) at once if the
    /// registration is deactivated.
    pub async fn wait_until_registered(
        &self,
        since: impl Into<Since>,
        deadline: Duration,
    ) -> Result<Response<SipRegistration>, Error> {
        let since = since.into();
        let clock = self.api.inner.clock();
        let end = clock.elapsed().saturating_add(deadline);
        let mut interval = MIN_INTERVAL;
        let mut has_changed = false;
        loop {
            let left = end.saturating_sub(clock.elapsed()).max(MIN_INTERVAL);
            let row = self.clone().with_timeout(left).get(since.id).await?;
            has_changed |= since.is_before(&row);
            let state = row.state();
            let ended = |kind, message: String| {
                Error::new(kind, Outcome::Applied, message)
                    .with_operation(operations::GET_SIP_REGISTRATIONS)
                    .with_attempts(row.attempts())
            };
            match state {
                RegistrationState::Registered if has_changed => return Ok(row),
                RegistrationState::Deactivated => {
                    return Err(ended(ErrorKind::Quota, "the registration is deactivated: it was not paid".to_owned()));
                }
                _ => {}
            }
            let left = end.saturating_sub(clock.elapsed());
            if left.is_zero() {
                let message = match state.status_code() {
                    _ if !has_changed => "not registered in time; it shows the state from before the change".to_owned(),
                    Some(code) => format!("not registered in time; the SIP server responds with {code}"),
                    None => "not registered in time".to_owned(),
                };
                return Err(ended(ErrorKind::Timeout, message));
            }
            clock.sleep(interval.min(left)).await;
            interval = (interval * 2).min(MAX_INTERVAL);
        }
    }

    /// What a registration costs: `price` for each `period`, and `installation_price` once. Taxes may be reserved on top.
    /// Compare it with a limit of yours before [`create`](Self::create).
    ///
    /// Operation: [`get_subscription_price`](super::operations::GET_SUBSCRIPTION_PRICE).
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) if the price list has no registrations.
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if it has several prices for them:
    /// [`SubscriptionPrices::list`](super::SubscriptionPrices::list) shows all.
    pub async fn price(&self) -> Result<Response<SubscriptionPrice>, Error> {
        let wanted = SubscriptionTemplateType::SipRegistration;
        let filter = SubscriptionPriceFilter::new().subscription_template_type(wanted.clone());
        let page = self.api.get_subscription_price(&filter).await?;
        // A price of something else is worse than none.
        let is_other =
            |row: &SubscriptionPrice| row.subscription_template_type.as_ref().is_some_and(|it| *it != wanted);
        let (price, other) = {
            let mut rows = page.items.readable().filter(|row| !is_other(row)).cloned();
            (rows.next(), rows.next())
        };
        let (kind, message) = match (price, other) {
            (Some(price), None) => return Ok(page.map(|_| price)),
            (Some(_), Some(_)) => (
                ErrorKind::InvalidRequest,
                "there are several prices; list them with `subscription_prices()`".to_owned(),
            ),
            (None, _) => match page.items.iter().find_map(|row| row.as_ref().err()) {
                Some(row) => (ErrorKind::Decode, row.to_string()),
                None => (ErrorKind::NotFound, "the price list has no SIP registrations".to_owned()),
            },
        };
        let outcome = if kind == ErrorKind::Decode { Outcome::Applied } else { Outcome::Refused };
        Err(Error::new(kind, outcome, message)
            .with_operation(operations::GET_SUBSCRIPTION_PRICE)
            .with_attempts(page.attempts()))
    }

    /// Creates a registration. **It costs money**: the fee for the coming month is reserved at once. Success does not
    /// mean that the SIP server accepted it; read it back for that.
    ///
    /// Operation: [`create_sip_registration`](super::operations::CREATE_SIP_REGISTRATION).
    ///
    /// # Errors
    /// Never retried after it may have reached the platform. With [`Outcome::Unknown`](crate::Outcome::Unknown), look
    /// for the user name and proxy in the list first.
    #[doc(alias = "CreateSipRegistration")]
    pub async fn create(&self, create: SipRegistrationCreate) -> Result<Response<SipRegistrationCreated>, Error> {
        self.api.create_sip_registration(&create).await
    }

    /// Changes what is set and leaves the rest alone. An application, a rule or a user that is set binds the registration.
    ///
    /// With a rule's name or a user, the platform asks for an application as well; its refusal says so.
    ///
    /// Operation: [`update_sip_registration`](super::operations::UPDATE_SIP_REGISTRATION).
    ///
    /// # Errors
    /// Never retried after it may have reached the platform: see [`create`](Self::create).
    #[doc(alias = "UpdateSipRegistration")]
    pub async fn update(&self, update: SipRegistrationUpdate) -> Result<Response<CommandResult>, Error> {
        let response = pin!(self.api.update_sip_registration(&update));
        let read = || self.get(update.sip_registration_id);
        let done = |_| CommandResult { result: Done, extra: Extra::default() };
        verify::read_if_acknowledged_as(&update, response, read, verify::fields, done).await
    }

    /// Updates, reads back and compares. No response shows whether a password was applied.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(&self, update: SipRegistrationUpdate) -> Result<Verified<SipRegistration>, Error> {
        let response = pin!(self.api.update_sip_registration(&update));
        verify::verified(&update, response, || self.get(update.sip_registration_id), verify::fields).await
    }

    /// Binds a registration to an application, a rule or a user, or unbinds it. A user has at most one registration:
    /// an earlier one is silently unbound.
    ///
    /// Operation: [`bind_sip_registration`](super::operations::BIND_SIP_REGISTRATION).
    ///
    /// # Errors
    /// Never retried after it may have reached the platform: see [`create`](Self::create).
    #[doc(alias = "BindSipRegistration")]
    pub async fn bind(&self, bind: SipRegistrationBind) -> Result<Response<CommandResult>, Error> {
        self.api.bind_sip_registration(&bind).await
    }

    /// Deletes a registration.
    ///
    /// Operation: [`delete_sip_registration`](super::operations::DELETE_SIP_REGISTRATION).
    ///
    /// # Errors
    /// Never retried after it may have reached the platform: see [`create`](Self::create).
    #[doc(alias = "DeleteSipRegistration")]
    pub async fn delete(&self, id: impl Into<SipRegistrationId>) -> Result<Response<CommandResult>, Error> {
        self.api.delete_sip_registration(&SipRegistrationDelete::new(id)).await
    }
}

/// The two kinds of registration. The vendor's older documents tie persistence to a user the other way round; the platform
/// refuses what does not fit with code 393 or 394.
impl SipRegistrationCreate {
    /// A registration that lasts until it is deleted.
    #[must_use]
    pub fn persistent(sip_username: impl Into<String>, proxy: impl Into<String>) -> Self {
        Self::new(sip_username, proxy).is_persistent(true)
    }

    /// A registration that is online only while this user of the application is logged in through an SDK.
    #[must_use]
    pub fn on_user_login(
        sip_username: impl Into<String>,
        proxy: impl Into<String>,
        application: impl Into<ApplicationRef>,
        user: impl Into<UserRef>,
    ) -> Self {
        Self::new(sip_username, proxy).is_persistent(false).application(application).user(user)
    }
}
