//! The properties of each operation, from the documents. Codegen writes a table of them for each platform, which the transport,
//! tools and tests use.

/// A platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Provider {
    /// <https://signalwire.com>
    Signalwire,
    /// <https://voximplant.com>
    Voximplant,
    /// <https://diga.io>
    Diga,
}

impl Provider {
    /// The platform's name, as people write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Signalwire => "SignalWire",
            Self::Voximplant => "Voximplant",
            Self::Diga => "Diga",
        }
    }
}

crate::label::labels! {
    Provider {
        Self::Signalwire => "signalwire",
        Self::Voximplant => "voximplant",
        Self::Diga => "diga",
    }
}

/// The effect of sending a request twice, in the words of [RFC 9110, section 9.2](https://www.rfc-editor.org/rfc/rfc9110#section-9.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Idempotency {
    /// It reads and changes nothing.
    Safe,
    /// It writes, and writing it twice is the same as writing it once.
    Idempotent,
    /// Writing it twice may do more than writing it once: a second resource, a second charge. It is never retried after
    /// it may have reached the platform.
    None,
}

crate::label::labels! {
    Idempotency {
        Self::Safe => "safe",
        Self::Idempotent => "idempotent",
        Self::None => "none",
    }
}

/// How a field that was set is compared with what a response shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Comparison {
    /// A list whose order means nothing.
    Set,
    /// A name that responses show with a domain after it: `app` and `app.account.voximplant.com` are the same.
    Label,
    /// An IPv4 network: `192.168.1.5/16`, `192.168.0.0/16` and `192.168.0.0/255.255.0.0` are the same.
    Network,
}

/// One documented operation. Each platform's module has its own in `operations`, and all of them in `operations::ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The platform that offers it.
    pub provider: Provider,
    /// Its `operationId`, such as `update_sip_credential`; `call` for a [`RawCall`](crate::RawCall).
    pub id: &'static str,
    /// The facade that offers it, such as `sip_credentials`.
    pub resource: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with parameters in braces, which is `{path}` for a raw call. Logs and spans show this, never the path that was
    /// called.
    pub path: &'static str,
    /// Whether it may be retried.
    pub idempotency: Idempotency,
    /// What does not exist if the platform responds 404, by the ids in the path. `None` if there are none.
    pub not_found: Option<&'static str>,
    /// Names of the secret fields of its request body, at any depth.
    pub secrets: &'static [&'static str],
    /// Names of the fields of its request body that no response shows, at any depth. Whether they were applied cannot be
    /// verified by reading. [`secrets`](Self::secrets) are not listed again.
    pub unverifiable: &'static [&'static str],
    /// Names of the fields of its request body that people know the resource by: what finds it in a list before it is created.
    /// Empty if the operation creates nothing that can be found that way.
    pub natural_key: &'static [&'static str],
    /// Names of the fields of its request body, at any depth, that are compared with a response in another way than exactly.
    pub comparisons: &'static [(&'static str, Comparison)],
    /// Whether a success costs money, or may.
    pub billed: bool,
    /// Names of fields that only the platform sends. A successful response has one of them or shows the id in the path. Empty
    /// where required fields tell a response of the platform apart from any other JSON.
    pub recognized_by: &'static [&'static str],
}
