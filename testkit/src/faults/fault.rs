//! What a [`FaultServer`](super::FaultServer) does with a request, as data.

#[cfg(feature = "tls")]
use super::certificate::Certificate;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::time::Duration;

/// How the server treats one request: a response, and what goes wrong with it.
///
/// Start with a [`response`](Fault::response), [`raw`](Fault::raw) bytes or nothing at all
/// ([`silence`](Fault::silence), [`close`](Fault::close), [`reset`](Fault::reset)); the other methods change it. Faults
/// apply after the whole request was read, except with [`after_reading`](Fault::after_reading).
///
/// ```
/// use trunkline_testkit::{At, End, Fault};
///
/// // Too many requests, with a wait of a day.
/// let throttled = Fault::response(429, "{}").header("retry-after", "86400");
/// // The connection is reset ten bytes into the body.
/// let broken = Fault::response(200, r#"{"id":"1","number":"+1"}"#).cut(At::Body(10), End::Reset);
/// // 256 MiB of zeros, in a quarter of a megabyte.
/// let bomb = Fault::gzip_bomb(200, 256 << 20);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until a server is started with it"]
pub struct Fault {
    pub(super) after: Option<usize>,
    pub(super) delay: Duration,
    pub(super) pace: Option<Duration>,
    pub(super) end: End,
    /// The handshake of TLS, or none.
    #[cfg(feature = "tls")]
    pub(super) handshake: Handshake,
    before: Vec<u8>,
    content: Content,
    cut: Option<At>,
}

/// Where a response is cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum At {
    /// After this many bytes of the whole output.
    Byte(u64),
    /// In the middle of the status line.
    StatusLine,
    /// After the status line and the first header.
    Header,
    /// After the empty line that ends the head.
    Head,
    /// After this many bytes of the body, as it is on the wire.
    Body(u64),
    /// This many bytes before the end. The last chunk of a chunked body has five.
    BeforeEnd(u64),
}

/// What happens to the connection after everything is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// It is kept, and the next request on it gets the next fault.
    Keep,
    /// It is closed with FIN, after TLS's `close_notify` if there is TLS. If there are unread bytes, the system resets
    /// it instead.
    Close,
    /// It is closed without TLS's `close_notify`, which tells a client that data may be missing. Without TLS, the same
    /// as [`Close`](End::Close).
    Drop,
    /// It is reset with RST.
    Reset,
    /// Nothing more is sent. The connection stays until the client closes it.
    Stall,
    /// The server's half is closed. The server keeps reading until the client closes its half.
    HalfClose,
}

#[cfg(feature = "tls")]
#[derive(Clone, Copy, Debug)]
pub(super) enum Handshake {
    None,
    Presenting(Certificate),
}

#[derive(Clone, Debug)]
enum Content {
    Raw(Bytes),
    Http(Http),
}

#[derive(Clone, Debug)]
struct Http {
    status: String,
    headers: Vec<(String, Vec<u8>)>,
    piece: Bytes,
    /// How often `piece` is sent; `None` is endless.
    times: Option<u64>,
    framing: Framing,
}

#[derive(Clone, Copy, Debug)]
enum Framing {
    Length(Option<u64>),
    Chunked,
    UntilClose,
}

impl Fault {
    /// A complete response with this status and a JSON body. The connection is kept.
    pub fn response(status: u16, body: impl Into<Bytes>) -> Self {
        Self::http(status, body.into(), Some(1))
    }

    /// A response whose body never ends: this piece, over and over, in chunks.
    pub fn endless(status: u16, piece: impl Into<Bytes>) -> Self {
        Self::http(status, piece.into(), None).chunked()
    }

    /// A response whose body decompresses to about this many zeros, a thousand times its size on the wire.
    pub fn gzip_bomb(status: u16, unpacked: u64) -> Self {
        const MEMBER: usize = 1 << 20;
        // A gzip file can have many members (RFC 1952, section 2.2), so only one has to be compressed.
        let member = gzip(&vec![0; MEMBER]);
        let members = unpacked.div_ceil(MEMBER as u64);
        Self::http(status, member, Some(members)).header("content-encoding", "gzip")
    }

    /// These bytes in place of a response. Then the connection is closed.
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self {
            after: None,
            delay: Duration::ZERO,
            pace: None,
            end: End::Close,
            #[cfg(feature = "tls")]
            handshake: Handshake::Presenting(Certificate::Valid),
            before: Vec::new(),
            content: Content::Raw(bytes.into()),
            cut: None,
        }
    }

    /// No response. The connection stays open.
    pub fn silence() -> Self {
        Self::raw("").ending(End::Stall)
    }

    /// No response. The connection is closed.
    pub fn close() -> Self {
        Self::raw("")
    }

    /// No response. The connection is reset.
    pub fn reset() -> Self {
        Self::raw("").ending(End::Reset)
    }

    /// Adds a header. The default `content-type` is `application/json`; `content-length` is always set from the body.
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        if let Content::Http(http) = &mut self.content {
            http.headers.push((name.to_owned(), value.as_ref().to_vec()));
        }
        self
    }

    /// Sets the reason phrase of the status line.
    pub fn reason(mut self, reason: &str) -> Self {
        if let Content::Http(http) = &mut self.content {
            let code = http.status.split(' ').next().unwrap_or_default();
            http.status = format!("{code} {reason}");
        }
        self
    }

    /// Sends the body in chunks (RFC 9112, section 7.1).
    pub fn chunked(mut self) -> Self {
        self.set_framing(Framing::Chunked);
        self
    }

    /// Sends the body without its length: it ends with the connection.
    pub fn until_close(mut self) -> Self {
        self.set_framing(Framing::UntilClose);
        self.ending(End::Close)
    }

    /// Claims this length for the body, whatever its real one.
    pub fn claiming_length(mut self, length: u64) -> Self {
        self.set_framing(Framing::Length(Some(length)));
        self
    }

    /// Compresses the body with gzip.
    pub fn gzipped(mut self) -> Self {
        if let Content::Http(http) = &mut self.content {
            http.piece = gzip(&http.piece);
        }
        self.header("content-encoding", "gzip")
    }

    /// Removes the last bytes of the current body, and adjusts the length.
    pub fn shortened(mut self, by: usize) -> Self {
        if let Content::Http(http) = &mut self.content {
            http.piece.truncate(http.piece.len().saturating_sub(by));
        }
        self
    }

    /// Sends these bytes before the response, such as `HTTP/1.1 100 Continue` and an empty line.
    pub fn preceded_by(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.before.extend_from_slice(bytes.as_ref());
        self
    }

    /// Applies after this many bytes of the request instead of at its end. With 0 it applies without a request: when a
    /// connection is accepted, or right after the previous response.
    pub fn after_reading(mut self, bytes: usize) -> Self {
        self.after = Some(bytes);
        self
    }

    /// Waits before anything is sent.
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends one byte at a time, with this pause after each.
    pub fn dribbled(mut self, pause: Duration) -> Self {
        self.pace = Some(pause);
        self
    }

    /// Presents this certificate, if the server speaks TLS and the fault is the first on its connection. If the client
    /// refuses it, the fault is used up.
    #[cfg(feature = "tls")]
    pub fn presenting(mut self, certificate: Certificate) -> Self {
        self.handshake = Handshake::Presenting(certificate);
        self
    }

    /// Skips TLS, if the server speaks it and the fault is the first on its connection: the server reads the client's
    /// side of the handshake, and sends the fault in place of its own.
    #[cfg(feature = "tls")]
    pub fn without_tls(mut self) -> Self {
        self.handshake = Handshake::None;
        self
    }

    /// Sets what happens to the connection afterwards.
    pub fn ending(mut self, end: End) -> Self {
        self.end = end;
        self
    }

    /// Whether the connection can carry another request.
    pub(crate) fn is_kept(&self) -> bool {
        self.end == End::Keep
    }

    /// Cuts the response off at this place.
    pub fn cut(mut self, at: At, end: End) -> Self {
        self.cut = Some(at);
        self.ending(end)
    }

    fn http(status: u16, piece: Bytes, times: Option<u64>) -> Self {
        let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        let status = format!("{status} {}", reason.unwrap_or_default());
        let http = Http { status, headers: Vec::new(), piece, times, framing: Framing::Length(None) };
        Self { content: Content::Http(http), ..Self::raw("").ending(End::Keep) }
    }

    fn set_framing(&mut self, framing: Framing) {
        if let Content::Http(http) = &mut self.content {
            http.framing = framing;
        }
    }

    /// The bytes to send: the head, then the body's piece as often as needed, then the end of the body.
    pub(super) fn rendered(&self) -> Rendered {
        let mut first = self.before.clone();
        let before = first.len() as u64;
        let (piece, times, last) = match &self.content {
            Content::Raw(bytes) => {
                first.extend_from_slice(bytes);
                (Bytes::new(), Some(0), "")
            }
            Content::Http(http) => {
                http.write_head(&mut first);
                match http.framing {
                    Framing::Chunked => (in_a_chunk(&http.piece), http.times, "0\r\n\r\n"),
                    Framing::Length(_) | Framing::UntilClose => (http.piece.clone(), http.times, ""),
                }
            }
        };
        let head = first.len() as u64;
        let all = times.map(|times| head + times * piece.len() as u64 + last.len() as u64);
        let limit = self.cut.map(|at| match at {
            At::Byte(count) => count,
            At::StatusLine => before + "HTTP/1.1 2".len() as u64,
            At::Header => before + self.first_lines(2),
            At::Head => head,
            At::Body(count) => head + count,
            At::BeforeEnd(count) => all.unwrap_or(u64::MAX).saturating_sub(count),
        });
        Rendered { first: first.into(), piece, times, last, limit }
    }

    /// The length of the first lines of the head.
    fn first_lines(&self, count: usize) -> u64 {
        let mut head = Vec::new();
        if let Content::Http(http) = &self.content {
            http.write_head(&mut head);
        }
        head.split_inclusive(|byte| *byte == b'\n').take(count).map(|line| line.len() as u64).sum()
    }
}

impl Http {
    fn write_head(&self, head: &mut Vec<u8>) {
        head.extend_from_slice(format!("HTTP/1.1 {}\r\n", self.status).as_bytes());
        let typed = self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if !typed && !self.piece.is_empty() {
            head.extend_from_slice(b"content-type: application/json\r\n");
        }
        for (name, value) in &self.headers {
            head.extend_from_slice(name.as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value);
            head.extend_from_slice(b"\r\n");
        }
        match (self.framing, self.times) {
            (Framing::Chunked, _) => head.extend_from_slice(b"transfer-encoding: chunked\r\n"),
            (Framing::UntilClose, _) | (Framing::Length(None), None) => {
                head.extend_from_slice(b"connection: close\r\n");
            }
            (Framing::Length(claimed), times) => {
                let length = claimed.unwrap_or(times.unwrap_or_default() * self.piece.len() as u64);
                head.extend_from_slice(format!("content-length: {length}\r\n").as_bytes());
            }
        }
        head.extend_from_slice(b"\r\n");
    }
}

/// The bytes that a fault sends.
pub(super) struct Rendered {
    pub(super) first: Bytes,
    pub(super) piece: Bytes,
    /// `None` is endless.
    pub(super) times: Option<u64>,
    pub(super) last: &'static str,
    /// The maximum number of bytes sent.
    pub(super) limit: Option<u64>,
}

fn in_a_chunk(piece: &Bytes) -> Bytes {
    // An empty chunk would be the last.
    if piece.is_empty() {
        return Bytes::new();
    }
    let mut chunk = format!("{:x}\r\n", piece.len()).into_bytes();
    chunk.extend_from_slice(piece);
    chunk.extend_from_slice(b"\r\n");
    chunk.into()
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail.
    drop(encoder.write_all(bytes));
    encoder.finish().unwrap_or_default().into()
}
