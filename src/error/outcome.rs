//! Whether a request that failed took effect.

/// Whether a request that ended in an error took effect: the first question after a failed write.
///
/// An outcome is what is proven, not what is likely. A gateway can send any status after the platform has carried the
/// request out, so 503 does not prove that nothing was done. A login page comes with 200, so a 2xx does not prove that
/// something was done. This table says what each failure proves, and which operations are retried after it, by their
/// [`Idempotency`](crate::Idempotency):
///
/// | what is known of the attempt | outcome | safe, idempotent | none |
/// | --- | --- | --- | --- |
/// | nothing was sent: no connection, or the call gave the request up first | `NotSent` | retried | retried |
/// | HTTP/2 `REFUSED_STREAM`, or `GOAWAY` without an error for a stream above its last one | `Refused` | retried | retried |
/// | 429, or a vendor's documented code for it: SignalWire `rate_limit_exceeded`; Voximplant 162, 314, 340, 416 | `Refused` | retried | retried |
/// | Voximplant's documented codes for a token that is not accepted: 100, 454 to 456 | `Refused` | retried once, with a new token | the same |
/// | a status that judges the request: 400 to 405, 407, 409 to 415, 417, 421 to 424, 426, 428, 431, 451, and 307, 308 | `Refused` | final | final |
/// | any other code of Voximplant's that is documented as a refusal | `Refused` | final | final |
/// | 408, 425, 5xx except 501 and 505; Voximplant's codes 1, 2, 4, 5, 13 | `Unknown` | retried | **final** |
/// | sent, and no whole response | `Unknown` | retried | **final** |
/// | 406, 416, 501, 505, other redirects, a status that HTTP does not define | `Unknown` | final | final |
/// | an error code that no document explains, or an error together with a result | `Unknown` | final | final |
/// | a response beyond the size limit | `Unknown` | final | final |
/// | a 2xx that is not the documented response | `Unknown`; `Applied` if the platform wrote it and it shows an id | final | final |
///
/// A client with a [`CredentialProvider`](crate::CredentialProvider) also retries once when its credentials were refused, by
/// 401 or by a code of Voximplant's for a key, and the provider has others.
///
/// The outcome of an error covers all attempts of its call. A refusal does not take back what an earlier attempt may
/// have done: 503 and then 422 is [`Unknown`](Self::Unknown). A deletion that is retried after an unknown outcome and gets a
/// 404 succeeded.
///
/// The platform wrote a 2xx if it shows the id in the path of the request, or a field that only the platform sends
/// ([`Operation::recognized_by`](crate::Operation::recognized_by)). An id without a documented field proves nothing:
/// gateways number their requests, too. A deletion needs 204 or the id in the path.
///
/// An update that is acknowledged with 204, `{}` or a word like `"OK"` shows nothing of the resource, so the resource is read
/// once. If it shows what was set, the update returns what was read. Otherwise the update is [`Unknown`](Self::Unknown), and
/// the error names the fields that have another value. Passwords and other fields that no response shows are not compared. Two operations of Voximplant's are not read back: a binding need not
/// name its registration, and a network of the white list is rewritten. Acknowledged, they are [`Unknown`](Self::Unknown).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The request was not sent. Nothing changed: fix the cause, and try again.
    NotSent,
    /// The platform refused the request. Nothing changed: fix the cause, and try again.
    Refused,
    /// The request took effect, as its response shows, but the response cannot be used. Do not send the request again: read
    /// the resource. [`Error::resource_id`](crate::Error::resource_id) may name it.
    Applied,
    /// The request was sent, and nothing proves whether it took effect. Read the resource before writing again.
    Unknown,
}

crate::label::labels! {
    Outcome {
        Self::NotSent => "not_sent",
        Self::Refused => "refused",
        Self::Applied => "applied",
        Self::Unknown => "unknown",
    }
}
