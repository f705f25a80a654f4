//! Routing rules.

use super::types::{ApplicationId, Rule, RuleFilter, RulePage};
use crate::Error;

crate::resource::resource! {
    /// The routing rules of applications: which numbers go to which scenarios.
    pub fn rules(&self) -> Rules;
}

crate::resource::lists! { Rules:
    /// The rules of an application, page by page.
    fn list, list_with by (application: ApplicationId) -> Rule, list_page -> RulePage =
        api.get_rules(RuleFilter), GET_RULES;
}

impl Rules {
    /// The rule of exactly this name in an application.
    ///
    /// # Errors
    /// Those of [`list`](Self::list). [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if two rules have the name.
    pub async fn find_by_name(&self, application: impl Into<ApplicationId>, name: &str) -> Result<Option<Rule>, Error> {
        let matches = |row: &Rule| row.extra.if_readable("rule_name", row.rule_name.as_deref() == Some(name));
        self.list_with(RuleFilter::new(application).rule_name(name)).find_unique(|row| row.rule_id, matches).await
    }
}
