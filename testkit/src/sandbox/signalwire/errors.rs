//! SignalWire's error responses. Fabric and relay use different formats.

use crate::exchange::Reply;
use crate::validate::{Finding, Problem};
use serde_json::{Value, json};
use trunkline::Operation;

/// One violation in a request, with a code of SignalWire's catalog.
pub(super) struct Violation {
    attribute: String,
    code: &'static str,
    message: String,
}

impl Violation {
    pub(super) fn new(attribute: &str, code: &'static str, message: impl AsRef<str>) -> Self {
        Self { attribute: attribute.to_owned(), code, message: format!("{attribute} {}", message.as_ref()) }
    }

    /// The value belongs to another object in the project.
    pub(super) fn taken(attribute: &str) -> Self {
        Self::new(attribute, "not_unique_within_project", "already exists in this project")
    }

    pub(super) fn invalid(attribute: &str, message: &str) -> Self {
        Self::new(attribute, "invalid_parameter", message)
    }

    pub(super) fn not_one_of(attribute: &str, values: &[impl AsRef<str>]) -> Self {
        let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
        Self::new(attribute, "invalid_parameter_value", format!("must be one of: {}", values.join(", ")))
    }

    pub(super) fn from_finding(operation: &Operation, finding: &Finding) -> Self {
        let attribute = finding.field();
        let in_list = finding.place.len() > 1;
        match &finding.problem {
            Problem::Missing if operation.resource == "sip_gateways" && matches!(attribute, "ciphers" | "codecs") => {
                Self::new(attribute, "missing_sip_configuration", "must have at least one entry")
            }
            Problem::Missing => Self::new(attribute, "missing_required_parameter", "is required"),
            Problem::NotOneOf(values) if in_list => {
                Self::new(attribute, "invalid_list_items", format!("must only have: {}", values.join(", ")))
            }
            Problem::NotOneOf(values) => Self::not_one_of(attribute, values),
            Problem::Type(_) if in_list => Self::new(attribute, "not_an_array_of_strings", "must be a list of strings"),
            Problem::Type(wanted) => match wanted.as_str() {
                "string" => Self::new(attribute, "not_a_string", "must be a string"),
                "boolean" => Self::new(attribute, "not_a_boolean", "must be a boolean"),
                "array" => Self::new(attribute, "not_an_array_of_strings", "must be a list of strings"),
                wanted => Self::invalid(attribute, &format!("must be of type {wanted}")),
            },
            Problem::Format(format) => Self::invalid(attribute, &format!("must be a {format}")),
            Problem::Undocumented => Self::invalid(attribute, "is not documented"),
        }
    }

    fn fabric(&self) -> Value {
        json!({
            "type": "validation_error",
            "code": self.code,
            "message": self.message,
            "attribute": self.attribute,
            "url": format!("https://signalwire.com/docs/apis/error-codes#{}", self.code),
        })
    }

    fn relay(&self) -> Value {
        json!({ "title": "Unprocessable Entity", "detail": self.message, "status": "422", "code": "422" })
    }
}

/// All violations in a request, in the format of its API family.
pub(super) fn unprocessable(operation: &Operation, wrong: &[Violation]) -> Reply {
    let shape = if operation.path.starts_with("/api/relay/") { Violation::relay } else { Violation::fabric };
    Reply::json(422, json!({ "errors": wrong.iter().map(shape).collect::<Vec<_>>() }))
}

/// Refuses if there are violations.
pub(super) fn check(operation: &Operation, wrong: &[Violation]) -> Result<(), Reply> {
    if wrong.is_empty() { Ok(()) } else { Err(unprocessable(operation, wrong)) }
}

pub(super) fn simple(status: u16, text: &str) -> Reply {
    Reply::json(status, json!({ "error": text }))
}

pub(super) fn not_found() -> Reply {
    simple(404, "Not Found")
}
