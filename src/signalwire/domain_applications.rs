//! Domain applications.

use super::operations;
use super::paging;
use super::types::{
    AssignedAddress, DomainApplication, DomainApplicationAssignment, DomainApplicationCreate, DomainApplicationId,
    DomainApplicationPage, DomainApplicationUpdate, ListDomainApplicationsQuery, ResourceId,
};
use crate::{Error, Listing, Response, Verified, verify};
use std::pin::pin;

crate::resource::resource! {
    /// Domain applications: SIP domains that inbound calls come to, the older cousin of
    /// [SIP addresses](super::SipAddresses).
    DomainApplications
}

impl DomainApplications {
    /// The domain applications of the project, page by page.
    ///
    /// Operation: [`list_domain_applications`](super::operations::LIST_DOMAIN_APPLICATIONS).
    pub fn list(&self) -> Listing<DomainApplication> {
        self.list_with(ListDomainApplicationsQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_domain_applications`](super::operations::LIST_DOMAIN_APPLICATIONS).
    pub fn list_with(&self, query: ListDomainApplicationsQuery) -> Listing<DomainApplication> {
        paging::list(self.api.clone(), operations::LIST_DOMAIN_APPLICATIONS, move |api| {
            let query = query.clone();
            async move { api.list_domain_applications(&query).await }
        })
    }

    /// One page of the domain applications.
    ///
    /// Operation: [`list_domain_applications`](super::operations::LIST_DOMAIN_APPLICATIONS).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(
        &self,
        query: ListDomainApplicationsQuery,
    ) -> Result<Response<DomainApplicationPage>, Error> {
        self.api.list_domain_applications(&query).await
    }

    /// Creates a domain application.
    ///
    /// Operation: [`create_domain_application`](super::operations::CREATE_DOMAIN_APPLICATION).
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the identifier is taken. Never retried after it may have
    /// reached the platform.
    pub async fn create(&self, create: DomainApplicationCreate) -> Result<Response<DomainApplication>, Error> {
        self.api.create_domain_application(&create).await
    }

    /// Reads a domain application.
    ///
    /// Operation: [`get_domain_application`](super::operations::GET_DOMAIN_APPLICATION).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the project has no such application.
    pub async fn get(&self, id: impl Into<DomainApplicationId>) -> Result<Response<DomainApplication>, Error> {
        self.api.get_domain_application(&id.into()).await
    }

    /// Changes what is set. Whether the rest stays is not documented.
    ///
    /// Operation: [`update_domain_application`](super::operations::UPDATE_DOMAIN_APPLICATION).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
    pub async fn update(
        &self,
        id: impl Into<DomainApplicationId>,
        update: DomainApplicationUpdate,
    ) -> Result<Response<DomainApplication>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_domain_application(&id, &update));
        verify::shown(&update, response, || self.get(&id), verify::fields).await
    }

    /// Updates, reads back and compares.
    ///
    /// # Errors
    /// Those of [`update`](Self::update) and [`get`](Self::get).
    pub async fn update_verified(
        &self,
        id: impl Into<DomainApplicationId>,
        update: DomainApplicationUpdate,
    ) -> Result<Verified<DomainApplication>, Error> {
        let id = id.into();
        let response = pin!(self.api.update_domain_application(&id, &update));
        verify::verified(&update, response, || self.get(&id), verify::fields).await
    }

    /// Deletes a domain application.
    ///
    /// Operation: [`delete_domain_application`](super::operations::DELETE_DOMAIN_APPLICATION).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if the project has no such application.
    pub async fn delete(&self, id: impl Into<DomainApplicationId>) -> Result<Response<()>, Error> {
        self.api.delete_domain_application(&id.into()).await
    }

    /// Makes a resource the handler of a domain application.
    ///
    /// Operation: [`assign_domain_application`](super::operations::ASSIGN_DOMAIN_APPLICATION).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a resource that cannot handle calls.
    pub async fn assign(
        &self,
        resource: impl Into<ResourceId>,
        application: impl Into<DomainApplicationId>,
    ) -> Result<Response<AssignedAddress>, Error> {
        self.api.assign_domain_application(&resource.into(), &DomainApplicationAssignment::new(application)).await
    }
}

/// The domain of all domain applications. The vendor's guides name it; the reference does not.
const DOMAIN: &str = ".dapp.signalwire.com";

impl DomainApplication {
    /// The host that callers use: `domain`, which is a label, with `.dapp.signalwire.com` after it. A `domain` with a dot
    /// is taken for a whole host. `None` if the response had no `domain`.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let domain = self.domain.as_deref().filter(|domain| !domain.is_empty())?;
        Some(if domain.contains('.') { domain.to_owned() } else { format!("{domain}{DOMAIN}") })
    }

    /// The SIP URI under which a user of the application is called. With `*` as the application's `user`, any user is.
    /// `None` if the response had no `domain`.
    #[must_use]
    pub fn sip_uri(&self, user: &str) -> Option<String> {
        self.host().map(|host| format!("sip:{user}@{host}"))
    }
}
