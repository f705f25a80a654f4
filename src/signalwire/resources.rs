//! Resources of every kind.

use super::types::{
    FabricAddress, ListResourceAddressesQuery, ListResourcesQuery, Resource, ResourceId, ResourcePage, ResourceType,
    SipCredentialId, SipGatewayId, SubscriberId,
};
use super::{operations, paging};
use crate::{Error, Listing, Response};

crate::resource::resource! {
    /// Resources of every kind: what can be called, or can handle calls. It is where the [`ResourceId`] of an AI agent, a
    /// call flow or a SWML script comes from.
    Resources
}

impl Resources {
    /// The resources of the project, page by page.
    ///
    /// Operation: [`list_resources`](super::operations::LIST_RESOURCES).
    pub fn list(&self) -> Listing<Resource> {
        self.list_with(ListResourcesQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_resources`](super::operations::LIST_RESOURCES).
    pub fn list_with(&self, query: ListResourcesQuery) -> Listing<Resource> {
        paging::list(self.api.clone(), operations::LIST_RESOURCES, move |api| {
            let query = query.clone();
            async move { api.list_resources(&query).await }
        })
    }

    /// One page of the resources.
    ///
    /// Operation: [`list_resources`](super::operations::LIST_RESOURCES).
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) for a page number without its page token.
    pub async fn list_page(&self, query: ListResourcesQuery) -> Result<Response<ResourcePage>, Error> {
        self.api.list_resources(&query).await
    }

    /// Finds the resource of a type with exactly this display name. It reads the whole list, as the platform documents no
    /// filter. Display names need not be unique: of several, the first in the list is found.
    ///
    /// # Errors
    /// Those of [`list`](Self::list).
    pub async fn find_by_name(&self, name: &str, type_: impl Into<ResourceType>) -> Result<Option<Resource>, Error> {
        let type_ = type_.into();
        let named = |resource: &Resource| {
            let is_named = resource.extra.tells("display_name", resource.display_name.as_deref() == Some(name))?;
            let is_of_type = resource.extra.tells("type", resource.type_.as_ref() == Some(&type_))?;
            Ok(is_named && is_of_type)
        };
        self.list().search(named).await
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

    /// The addresses under which a resource is called.
    ///
    /// Operation: [`list_resource_addresses`](super::operations::LIST_RESOURCE_ADDRESSES).
    pub fn addresses(&self, id: impl Into<ResourceId>) -> Listing<FabricAddress> {
        self.addresses_with(id, ListResourceAddressesQuery::new())
    }

    /// The same list with a query.
    ///
    /// Operation: [`list_resource_addresses`](super::operations::LIST_RESOURCE_ADDRESSES).
    pub fn addresses_with(
        &self,
        id: impl Into<ResourceId>,
        query: ListResourceAddressesQuery,
    ) -> Listing<FabricAddress> {
        let id = id.into();
        paging::list(self.api.clone(), operations::LIST_RESOURCE_ADDRESSES, move |api| {
            let (id, query) = (id.clone(), query.clone());
            async move { api.list_resource_addresses(&id, &query).await }
        })
    }
}

/// The ids of these are ids of resources, too. The other way round is not true, so it takes a word: `SubscriberId::new`.
macro_rules! resource_ids {
    ($($id:ident)*) => {
        $(
            impl From<$id> for ResourceId {
                fn from(id: $id) -> Self {
                    Self::new(id.as_str())
                }
            }

            impl From<&$id> for ResourceId {
                fn from(id: &$id) -> Self {
                    Self::new(id.as_str())
                }
            }
        )*
    };
}

resource_ids! { SipCredentialId SipGatewayId SubscriberId }
