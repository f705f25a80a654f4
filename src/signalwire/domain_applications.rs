//! Domain applications.

use super::types::{
    AssignedAddress, DomainApplication, DomainApplicationAssignment, DomainApplicationCreate, DomainApplicationId,
    DomainApplicationPage, DomainApplicationUpdate, ListDomainApplicationsQuery, ResourceId,
};
use crate::{Error, Response, verify};

crate::resource::resource! {
    /// Domain applications: SIP domains that inbound calls come to, the predecessor of [SIP addresses](super::SipAddresses).
    pub fn domain_applications(&self) -> DomainApplications;
}

crate::resource::lists! { DomainApplications:
    /// The domain applications of the project, page by page.
    fn list, list_with -> DomainApplication, list_page -> DomainApplicationPage =
        api.list_domain_applications(ListDomainApplicationsQuery), LIST_DOMAIN_APPLICATIONS;
}

crate::resource::update! { DomainApplications:
    /// Changes what is set. Whether the rest stays is not documented.
    fn update, update_verified(id: DomainApplicationId) with (update: DomainApplicationUpdate) -> DomainApplication =
        |this| this.api.update_domain_application(&id, &update),
        update_domain_application = UPDATE_DOMAIN_APPLICATION, verify::fields;
    /// [`Validation`](crate::ErrorKind::Validation) with the refused fields in [`issues`](Error::issues).
}

impl DomainApplications {
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
