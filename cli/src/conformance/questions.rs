//! What the vendors' documents leave open, and only a live account tells.

use trunkline::Provider;

/// The name of a question in reports.
pub(super) type Question = &'static str;

/// All questions: platform, name, text.
pub(super) const ALL: [(Provider, Question, &str); 25] = [
    (Provider::Signalwire, "rate_headers", "Which headers carry the limit of requests?"),
    (Provider::Signalwire, "links", "Are the links of lists absolute or relative?"),
    (Provider::Signalwire, "page_without_token", "What does a page number without a page token return?"),
    (Provider::Signalwire, "fabric_page_size", "Do lists below /api/fabric/resources honor page_size?"),
    (Provider::Signalwire, "credential_form", "Are SIP credentials returned in an envelope or flat?"),
    (Provider::Signalwire, "create_status", "Which status does the creation of a SIP credential return?"),
    (Provider::Signalwire, "put", "Does a PUT keep the fields that it does not send?"),
    (Provider::Signalwire, "empty_codecs", "What does an empty list of codecs do?"),
    (Provider::Signalwire, "null_caller_id", "Does null clear the caller ID of a relay SIP endpoint?"),
    (Provider::Signalwire, "duplicate_username", "Which status and code refuse a user name that is taken?"),
    (Provider::Signalwire, "gateway_default_encryption", "Do SIP gateways take the encryption `default`?"),
    (Provider::Voximplant, "rate_headers", "Are there headers with a limit of requests?"),
    (Provider::Voximplant, "error_status", "Which HTTP status do errors of the API have?"),
    (Provider::Voximplant, "api_address_scheme", "Does api_address have a scheme?"),
    (Provider::Voximplant, "users_without_application", "What does GetUsers without an application return?"),
    (Provider::Voximplant, "network_read_back", "Is a network of the white list read back as it was written?"),
    (Provider::Voximplant, "second_deletion", "What does a second deletion of the same object return?"),
    (Provider::Voximplant, "clear_outbound_proxy", "Does an empty text clear the outbound proxy of a registration?"),
    (Provider::Diga, "rate_headers", "Are there headers with a limit of requests?"),
    (Provider::Diga, "unknown_id", "Which status and code does an unknown id return?"),
    (Provider::Diga, "invalid_limit", "Which of the two documented forms does the 422 for a wrong limit have?"),
    (Provider::Diga, "null_nickname", "Does null clear the nickname of a phone?"),
    (Provider::Diga, "empty_addresses", "Does an empty list clear the allowed addresses of a phone?"),
    (Provider::Diga, "null_termination_uri", "Does null clear the termination URI of a phone?"),
    (Provider::Diga, "cursor_of_versions", "Is the cursor of the list of versions an agent id or a version id?"),
];
