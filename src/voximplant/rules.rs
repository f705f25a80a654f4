//! Routing rules.

use super::paging;
use super::types::{ApplicationId, Rule, RuleFilter, RulePage};
use crate::{Error, Listing, Response};

crate::resource::resource! {
    /// The routing rules of applications: which numbers go to which scenarios.
    Rules
}

impl Rules {
    /// All rules of an application, page by page.
    ///
    /// Operation: [`get_rules`](super::operations::GET_RULES).
    pub fn list(&self, application: impl Into<ApplicationId>) -> Listing<Rule> {
        self.list_with(RuleFilter::new(application))
    }

    /// The rules of an application that pass a filter, page by page. `rule_name` filters by a part of the name.
    ///
    /// Operation: [`get_rules`](super::operations::GET_RULES).
    pub fn list_with(&self, filter: RuleFilter) -> Listing<Rule> {
        paging::rules(self.api.clone(), filter)
    }

    /// One page of the rules of an application.
    ///
    /// Operation: [`get_rules`](super::operations::GET_RULES).
    ///
    /// # Errors
    /// [`Forbidden`](crate::ErrorKind::Forbidden) if the key's roles do not allow it.
    pub async fn list_page(&self, filter: RuleFilter) -> Result<Response<RulePage>, Error> {
        self.api.get_rules(&filter).await
    }

    /// The rule of exactly this name in an application.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two rules have the name.
    pub async fn find_by_name(&self, application: impl Into<ApplicationId>, name: &str) -> Result<Option<Rule>, Error> {
        let matches = |row: &Rule| row.extra.tells("rule_name", row.rule_name.as_deref() == Some(name));
        self.list_with(RuleFilter::new(application).rule_name(name)).only(|row| row.rule_id, matches).await
    }
}
