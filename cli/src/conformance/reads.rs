//! Checks that only read, made from the documents: each operation that is safe, on whatever the account has.

use super::account::{Account, Reply};
use super::document::{Document, Documented};
use super::report::Report;
use super::shape::Shape;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use trunkline::{Error, Idempotency, Operation, Provider};

/// An id that no platform has given out.
const UNKNOWN_ID: &str = "ffffffff-ffff-4fff-bfff-ffffffffffff";

pub(super) struct Reads<'a> {
    account: &'a Account,
    document: &'a Document,
    report: &'a Report,
    /// The path of the first item of each list, by the list's documented path.
    found: BTreeMap<String, String>,
    /// Parameters that later operations need, by their names.
    ids: BTreeMap<&'static str, Value>,
}

impl<'a> Reads<'a> {
    pub(super) fn new(account: &'a Account, document: &'a Document, report: &'a Report) -> Self {
        Self { account, document, report, found: BTreeMap::new(), ids: BTreeMap::new() }
    }

    pub(super) async fn run(mut self) -> Result<(), Error> {
        let safe = |documented: &Documented<'_>| documented.operation.idempotency == Idempotency::Safe;
        let mut operations: Vec<_> = self.document.operations().filter(safe).collect();
        // Lists come before what needs the ids in them.
        operations.sort_by_key(|documented| documented.operation.path.matches('{').count());
        for documented in operations {
            self.operation(documented).await?;
        }
        let rates = self.account.rate_headers();
        let named: Vec<_> = rates.into_iter().collect();
        let finding = if named.is_empty() { "none".to_owned() } else { named.join(", ") };
        self.report.finding(self.account.provider, "rate_headers", finding);
        if self.account.provider == Provider::Signalwire
            && let Some(documented) = self.document.operation("get_sip_profile")
        {
            let wrong = named.is_empty().then(|| "no response has a header with the limit of requests".to_owned());
            self.report.check(documented.operation, "rate headers", wrong.as_slice());
        }
        Ok(())
    }

    async fn operation(&mut self, documented: Documented<'_>) -> Result<(), Error> {
        let operation = documented.operation;
        let Some(path) = self.path(operation.path) else {
            self.report.skip(operation, "the account has no object to read");
            return Ok(());
        };
        let Some(parameters) = self.parameters(operation) else {
            self.report.skip(operation, "the account has no application");
            return Ok(());
        };
        let reply = self.account.call(operation, &path, &parameters).await?;
        if !expect_success(self.report, documented, "call", &reply) {
            return Ok(());
        }
        self.remember(operation, &path, &reply);
        self.findings(operation, &reply);
        for (size, cursor) in [("page_size", "next"), ("limit", "after"), ("count", "offset")] {
            if documented.takes(size) {
                self.page(documented, &path, &parameters, (size, cursor)).await?;
            }
        }
        if operation.path.ends_with('}') {
            self.unknown(documented).await?;
        }
        Ok(())
    }

    /// The path with the ids of what the account has.
    fn path(&self, template: &str) -> Option<String> {
        let Some(start) = template.rfind("/{") else { return Some(template.to_owned()) };
        let end = start + template[start..].find('}')? + 1;
        Some(format!("{}{}", self.found.get(&template[..start])?, &template[end..]))
    }

    /// What an operation of Voximplant's needs.
    fn parameters(&self, operation: &Operation) -> Option<Map<String, Value>> {
        Some(match operation.id {
            "get_rules" | "get_users" => fields(json!({ "application_id": self.ids.get("application_id")? })),
            "get_subscription_price" => fields(json!({ "subscription_template_type": "SIP_REGISTRATION" })),
            _ => Map::new(),
        })
    }

    /// Keeps the ids of the first row for the operations that need one.
    fn remember(&mut self, operation: &'static Operation, path: &str, reply: &Reply) {
        let Some(row) = reply.rows().first() else { return };
        if operation.id == "get_applications" {
            self.ids.insert("application_id", row["application_id"].clone());
        }
        // The id is named like the last parameter of the path that it is for, or just `id`.
        let id = ["id", "agent_id"].iter().find_map(|name| row[*name].as_str());
        if let Some(id) = id {
            let template = operation.path.trim_end_matches('/').to_owned();
            self.found.entry(template).or_insert(format!("{}/{id}", path.trim_end_matches('/')));
        }
    }

    /// Asks for pages of one row.
    async fn page(
        &self,
        documented: Documented<'_>,
        path: &str,
        parameters: &Map<String, Value>,
        (size, cursor): (&str, &str),
    ) -> Result<(), Error> {
        let (operation, provider) = (documented.operation, self.account.provider);
        let mut parameters = parameters.clone();
        parameters.insert(size.to_owned(), 1.into());
        let first = self.account.call(operation, path, &parameters).await?;
        if !expect_success(self.report, documented, "page of one row", &first) {
            return Ok(());
        }
        let rows = first.rows().len();
        let too_many = (rows > 1).then(|| format!("{rows} rows for {size}=1"));
        self.report.check(operation, format!("{size} is honored"), too_many.as_slice());
        if operation.path.starts_with("/api/fabric/resources") && rows > 0 {
            let honored = if rows == 1 { "yes" } else { "no" };
            self.report.finding(provider, "fabric_page_size", honored);
        }
        let page = first.body.get(0).unwrap_or(&first.body);
        let second = match cursor {
            "next" => match page["links"]["next"].as_str() {
                Some(link) => {
                    let form = if link.starts_with('/') { "relative" } else { "absolute" };
                    self.report.finding(provider, "links", form);
                    self.account.follow(link).await?
                }
                None => None,
            },
            "after" if page["has_more"] == true => {
                parameters.insert("after".to_owned(), page["last_id"].clone());
                Some(self.account.call(operation, path, &parameters).await?)
            }
            "offset" if documented.takes("offset") && rows == 1 => {
                parameters.insert("offset".to_owned(), 1.into());
                Some(self.account.call(operation, path, &parameters).await?)
            }
            _ => None,
        };
        if let Some(second) = second {
            let is_same = second.is_success && !second.rows().is_empty() && second.rows() == first.rows();
            let wrong = if !second.is_success {
                Some(format!("the second page returns {}", second.named()))
            } else if is_same {
                Some("the second page is the first one again".to_owned())
            } else {
                None
            };
            self.report.check(operation, "second page", wrong.as_slice());
        }
        match size {
            "page_size" => {
                let wrong = fields(json!({ "page_number": 7 }));
                let reply = self.account.call(operation, path, &wrong).await?;
                self.report.finding(provider, "page_without_token", reply.named());
                if !reply.is_success {
                    expect_error(self.report, documented, "page number without a token", &reply);
                }
            }
            "limit" => {
                let reply = self.account.call(operation, path, &fields(json!({ "limit": 0 }))).await?;
                let wrong = (reply.status != 422).then(|| format!("it returns {}, documented as 422", reply.named()));
                self.report.check(operation, "limit of 0", wrong.as_slice());
                let form =
                    if reply.body.get("detail").is_some() { "a list `detail`" } else { "`error_code` and `message`" };
                self.report.finding(provider, "invalid_limit", form);
            }
            _ => {}
        }
        Ok(())
    }

    /// Asks for what does not exist.
    async fn unknown(&self, documented: Documented<'_>) -> Result<(), Error> {
        let operation = documented.operation;
        let start = operation.path.rfind("/{").unwrap_or_default();
        // The object above it, such as the subscriber of a SIP credential, exists: otherwise it was skipped.
        let Some(path) = self.path(operation.path) else { return Ok(()) };
        let collection = &path[..path.rfind('/').unwrap_or(start)];
        let reply = self.account.call(operation, &format!("{collection}/{UNKNOWN_ID}"), &Map::new()).await?;
        if self.account.provider == Provider::Diga {
            self.report.finding(Provider::Diga, "unknown_id", reply.named());
        }
        expect_refusal(self.report, documented, "unknown id", &reply, 404);
        Ok(())
    }

    /// Open questions that a response settles.
    fn findings(&self, operation: &Operation, reply: &Reply) {
        let finding = |question, finding: &str| self.report.finding(self.account.provider, question, finding);
        match operation.id {
            "get_sip_credential" => {
                let form = if reply.body.get("sip_endpoint").is_some() { "in an envelope" } else { "flat" };
                finding("credential_form", form);
            }
            "get_account_info" => {
                if let Some(address) = reply.body["api_address"].as_str() {
                    finding("api_address_scheme", if address.contains("://") { "yes" } else { "no" });
                }
            }
            "list_agent_versions" => {
                let row = reply.rows().last();
                let is = |name: &str| row.is_some_and(|row| row[name] == reply.body["last_id"]);
                match (is("version_id"), is("agent_id")) {
                    (true, false) => finding("cursor_of_versions", "a version id"),
                    (false, true) => finding("cursor_of_versions", "an agent id"),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// Reads that no operation of the documents is.
pub(super) async fn extra(account: &Account, document: &Document, report: &Report) -> Result<(), Error> {
    let Some(users) = document.operation("get_users") else { return Ok(()) };
    let reply = account.call(users.operation, users.operation.path, &Map::new()).await?;
    let finding = if reply.is_success { format!("{} users", reply.rows().len().min(1)) } else { reply.named() };
    let finding = if finding == "1 users" { "users".to_owned() } else { finding };
    report.finding(account.provider, "users_without_application", finding);
    let Some(list) = document.operation("get_sip_registrations") else { return Ok(()) };
    let nonsense = fields(json!({ "sip_registration_id": "none" }));
    let reply = account.call(list.operation, list.operation.path, &nonsense).await?;
    if !reply.is_success {
        report.finding(account.provider, "error_status", reply.status.to_string());
        expect_error(report, list, "wrong parameter", &reply);
    }
    Ok(())
}

/// Checks status and shape. False if it is no success.
pub(super) fn expect_success(report: &Report, documented: Documented<'_>, what: &str, reply: &Reply) -> bool {
    let operation = documented.operation;
    if !reply.is_success {
        report.check(operation, what, &[format!("it returns {}", reply.named())]);
        return false;
    }
    let documents: Vec<_> = documented.successes().collect();
    let status = (!documents.contains(&reply.status))
        .then(|| format!("status {}, documented as {}", reply.status, joined(&documents)));
    report.check(operation, format!("{what}: status"), status.as_slice());
    let schema = documents.iter().find_map(|status| documented.schema(*status));
    let shape = match schema {
        Some(schema) => Shape::of(documented.document(), schema, &reply.body),
        None if reply.body.is_null() => Shape::default(),
        None => Shape { wrong: vec!["a body, documented as none".to_owned()], notes: Vec::new() },
    };
    report.check(operation, format!("{what}: shape"), &shape.wrong);
    report.note(operation, shape.notes);
    true
}

/// Checks that something is refused with this status, if the documents have it for the operation.
pub(super) fn expect_refusal(report: &Report, documented: Documented<'_>, what: &str, reply: &Reply, status: u16) {
    if reply.is_success {
        report.check(documented.operation, what, &["it succeeds".to_owned()]);
        return;
    }
    let is_documented = documented.statuses().any(|documented| documented == status);
    let wrong =
        (is_documented && reply.status != status).then(|| format!("status {}, documented as {status}", reply.status));
    report.check(documented.operation, format!("{what}: status"), wrong.as_slice());
    expect_error(report, documented, what, reply);
}

/// Checks the body of an error. Undocumented statuses are worth a note.
pub(super) fn expect_error(report: &Report, documented: Documented<'_>, what: &str, reply: &Reply) {
    // Voximplant sends what is documented as 400 with another status.
    let status = if reply.status < 300 { 400 } else { reply.status };
    match documented.schema(status) {
        Some(schema) => {
            let mut wrong = Shape::of(documented.document(), schema, &reply.body).wrong;
            if !has_known_field(documented.document(), schema, &reply.body) {
                wrong.push("the body has none of the documented fields".to_owned());
            }
            report.check(documented.operation, format!("{what}: error body"), &wrong);
        }
        None => report.note(documented.operation, [format!("{what}: status {status} is not documented")]),
    }
}

/// Whether an error has any field of its schema, which requires none.
fn has_known_field(document: &Document, schema: &Value, body: &Value) -> bool {
    let schema = document.resolve(schema);
    let shapes = schema["oneOf"].as_array().map_or(std::slice::from_ref(schema), Vec::as_slice);
    shapes.iter().any(|shape| {
        let properties = document.resolve(shape)["properties"].as_object();
        properties.is_none_or(|properties| properties.keys().any(|name| body.get(name).is_some()))
    })
}

/// The fields of an object that was written with `json!`.
pub(super) fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

fn joined(statuses: &[u16]) -> String {
    statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" or ")
}
