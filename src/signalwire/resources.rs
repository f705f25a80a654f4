//! Resources of every kind.

use super::types::{
    FabricAddress, ListResourceAddressesQuery, ListResourcesQuery, Resource, ResourceId, ResourcePage, ResourceType,
    SipCredentialId, SipGatewayId, SubscriberId,
};
use crate::{Error, Response};

crate::resource::resource! {
    /// Resources of every kind: what can be called, or can handle calls. It is where the [`ResourceId`] of an AI agent, a
    /// call flow or a SWML script comes from.
    pub fn resources(&self) -> Resources;
}

crate::resource::lists! { Resources:
    /// The resources of the project, page by page.
    fn list, list_with -> Resource, list_page -> ResourcePage =
        api.list_resources(ListResourcesQuery), LIST_RESOURCES;

    /// The addresses under which a resource is called.
    fn addresses, addresses_with(id: ResourceId) -> FabricAddress =
        api.list_resource_addresses(ListResourceAddressesQuery), LIST_RESOURCE_ADDRESSES;
}

impl Resources {
    /// Finds the resource of a type with exactly this display name. It reads the whole list, as the platform documents no
    /// filter. Display names need not be unique: of several, the first in the list is found.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_name(&self, name: &str, type_: impl Into<ResourceType>) -> Result<Option<Resource>, Error> {
        let type_ = type_.into();
        let named = |resource: &Resource| {
            let is_named =
                resource.extra.if_readable("display_name", resource.display_name.as_deref() == Some(name))?;
            let is_of_type = resource.extra.if_readable("type", resource.type_.as_ref() == Some(&type_))?;
            Ok(is_named && is_of_type)
        };
        self.list().try_find(named).await
    }

    /// Gets a resource of any type.
    ///
    /// Operation: [`get_resource`](super::operations::GET_RESOURCE).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for an inner id: paths want the outer one.
    pub async fn get(&self, id: impl Into<ResourceId>) -> Result<Response<Resource>, Error> {
        self.api.get_resource(&id.into()).await
    }

    /// Deletes a resource of any type.
    ///
    /// Operation: [`delete_resource`](super::operations::DELETE_RESOURCE).
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) also for an inner id: nothing is deleted then. The vendor's catalogue has
    /// the codes `resource_assigned_as_handler`, for a resource that handles calls or messages, and
    /// `resource_not_deletable`.
    pub async fn delete(&self, id: impl Into<ResourceId>) -> Result<Response<()>, Error> {
        self.api.delete_resource(&id.into()).await
    }
}

// The ids of these are ids of resources, too. The other way round is not true, so it takes a word: `SubscriberId::new`.
crate::convert::conversions! {
    ResourceId: |id| Self::new(id.as_str()), SipCredentialId, &SipCredentialId, SipGatewayId, &SipGatewayId, SubscriberId, &SubscriberId
}
