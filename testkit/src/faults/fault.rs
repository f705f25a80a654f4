//! What a [`FaultServer`](super::FaultServer) does with a request, as data.

#[cfg(feature = "tls")]
use super::certificate::Certificate;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::time::Duration;

/// What is done with one request: an answer, and what goes wrong with it.
///
/// It starts as [`answer`](Fault::answer), as [`raw`](Fault::raw) bytes or as nothing at all
/// ([`silence`](Fault::silence), [`close`](Fault::close), [`reset`](Fault::reset)); the other methods change it. All but
/// [`after_reading`](Fault::after_reading) happens once the whole request was read.
///
/// ```
/// use trunkline_testkit::{At, End, Fault};
///
/// // Too many requests, and a hint that nobody can wait for.
/// let throttled = Fault::answer(429, "{}").header("retry-after", "86400");
/// // The connection is reset ten bytes into the body.
/// let broken = Fault::answer(200, r#"{"id":"1","number":"+1"}"#).cut(At::Body(10), End::Reset);
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
    /// What comes in place of the TLS handshake, or with it.
    #[cfg(feature = "tls")]
    pub(super) handshake: Handshake,
    before: Vec<u8>,
    answer: Answer,
    cut: Option<At>,
}

/// Where an answer stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum At {
    /// After so many bytes of everything that is sent.
    Byte(u64),
    /// In the middle of the status line.
    StatusLine,
    /// After the status line and the first header.
    Header,
    /// After the empty line that ends the head.
    Head,
    /// After so many bytes of the body, as it is on the wire.
    Body(u64),
    /// So many bytes before the end. The last chunk of a chunked body has five.
    BeforeEnd(u64),
}

/// What becomes of the connection when everything is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// It is kept, and the next request on it gets the next fault.
    Keep,
    /// It is closed: FIN, after TLS's own goodbye if there is TLS. What was not read makes the system reset it instead.
    Close,
    /// It is closed without TLS's goodbye, which tells a client that something may be missing. The same as
    /// [`Close`](End::Close) without TLS.
    Drop,
    /// It is reset: RST.
    Reset,
    /// Nothing more is sent. The connection stays until the client closes it.
    Stall,
    /// The server's half is closed. The server goes on reading until the client closes the other one.
    HalfClose,
}

#[cfg(feature = "tls")]
#[derive(Clone, Copy, Debug)]
pub(super) enum Handshake {
    None,
    Presenting(Certificate),
}

#[derive(Clone, Debug)]
enum Answer {
    Raw(Bytes),
    Http(Http),
}

#[derive(Clone, Debug)]
struct Http {
    status: String,
    headers: Vec<(String, Vec<u8>)>,
    piece: Bytes,
    /// How often `piece` comes; `None` is without end.
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
    /// A whole answer: this status, and a JSON body. The connection is kept.
    pub fn answer(status: u16, body: impl Into<Bytes>) -> Self {
        Self::http(status, body.into(), Some(1))
    }

    /// An answer whose body never ends: this piece, over and over, in chunks.
    pub fn endless(status: u16, piece: impl Into<Bytes>) -> Self {
        Self::http(status, piece.into(), None).chunked()
    }

    /// An answer whose body, unpacked, is about so many zeros, a thousand times what goes over the wire.
    pub fn gzip_bomb(status: u16, unpacked: u64) -> Self {
        const MEMBER: usize = 1 << 20;
        // gzip allows a file to be many files in a row (RFC 1952, section 2.2), so that one has to be packed only once.
        let member = gzip(&vec![0; MEMBER]);
        let members = unpacked.div_ceil(MEMBER as u64);
        Self::http(status, member, Some(members)).header("content-encoding", "gzip")
    }

    /// These bytes in place of an answer, and the connection is closed.
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self {
            after: None,
            delay: Duration::ZERO,
            pace: None,
            end: End::Close,
            #[cfg(feature = "tls")]
            handshake: Handshake::Presenting(Certificate::Valid),
            before: Vec::new(),
            answer: Answer::Raw(bytes.into()),
            cut: None,
        }
    }

    /// No answer. The connection stays open.
    pub fn silence() -> Self {
        Self::raw("").ending(End::Stall)
    }

    /// No answer. The connection is closed.
    pub fn close() -> Self {
        Self::raw("")
    }

    /// No answer. The connection is reset.
    pub fn reset() -> Self {
        Self::raw("").ending(End::Reset)
    }

    /// Adds a header. The type is `application/json` unless one is given; the length is the body's in any case.
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        if let Answer::Http(http) = &mut self.answer {
            http.headers.push((name.to_owned(), value.as_ref().to_vec()));
        }
        self
    }

    /// Another reason after the status.
    pub fn reason(mut self, reason: &str) -> Self {
        if let Answer::Http(http) = &mut self.answer {
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

    /// Sends the body without its length: it ends where the connection does.
    pub fn until_close(mut self) -> Self {
        self.set_framing(Framing::UntilClose);
        self.ending(End::Close)
    }

    /// Says that the body has this length, whatever it has.
    pub fn claiming_length(mut self, length: u64) -> Self {
        self.set_framing(Framing::Length(Some(length)));
        self
    }

    /// Compresses the body with gzip.
    pub fn gzipped(mut self) -> Self {
        if let Answer::Http(http) = &mut self.answer {
            http.piece = gzip(&http.piece);
        }
        self.header("content-encoding", "gzip")
    }

    /// Leaves out the last bytes of the body, as it is now. The length fits what is left.
    pub fn shortened(mut self, by: usize) -> Self {
        if let Answer::Http(http) = &mut self.answer {
            http.piece.truncate(http.piece.len().saturating_sub(by));
        }
        self
    }

    /// Sends these bytes before the answer, such as `HTTP/1.1 100 Continue` and an empty line.
    pub fn preceded_by(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.before.extend_from_slice(bytes.as_ref());
        self
    }

    /// Acts once so many bytes of the request were read, and not at its end. With 0 it acts as soon as it is its turn: when
    /// a connection is accepted, or right after the answer before it, with no request at all.
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

    /// Shows this certificate, if the server speaks TLS and the fault is the first on its connection. A client that refuses
    /// it has had this fault.
    #[cfg(feature = "tls")]
    pub fn presenting(mut self, certificate: Certificate) -> Self {
        self.handshake = Handshake::Presenting(certificate);
        self
    }

    /// Does without TLS although the server speaks it, if the fault is the first on its connection: what is read is the
    /// client's side of the handshake, what is sent comes in place of the server's.
    #[cfg(feature = "tls")]
    pub fn without_tls(mut self) -> Self {
        self.handshake = Handshake::None;
        self
    }

    /// What becomes of the connection.
    pub fn ending(mut self, end: End) -> Self {
        self.end = end;
        self
    }

    /// Whether the connection can have another request.
    pub(crate) fn is_kept(&self) -> bool {
        self.end == End::Keep
    }

    /// Stops there.
    pub fn cut(mut self, at: At, end: End) -> Self {
        self.cut = Some(at);
        self.ending(end)
    }

    fn http(status: u16, piece: Bytes, times: Option<u64>) -> Self {
        let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        let status = format!("{status} {}", reason.unwrap_or_default());
        let http = Http { status, headers: Vec::new(), piece, times, framing: Framing::Length(None) };
        Self { answer: Answer::Http(http), ..Self::raw("").ending(End::Keep) }
    }

    fn set_framing(&mut self, framing: Framing) {
        if let Answer::Http(http) = &mut self.answer {
            http.framing = framing;
        }
    }

    /// What is sent: the head, then the body's piece as often as it comes, then what ends the body.
    pub(super) fn rendered(&self) -> Rendered {
        let mut first = self.before.clone();
        let before = first.len() as u64;
        let (piece, times, last) = match &self.answer {
            Answer::Raw(bytes) => {
                first.extend_from_slice(bytes);
                (Bytes::new(), Some(0), "")
            }
            Answer::Http(http) => {
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

    /// How long the first lines of the head are.
    fn first_lines(&self, count: usize) -> u64 {
        let mut head = Vec::new();
        if let Answer::Http(http) = &self.answer {
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

/// What a fault sends.
pub(super) struct Rendered {
    pub(super) first: Bytes,
    pub(super) piece: Bytes,
    /// `None` is without end.
    pub(super) times: Option<u64>,
    pub(super) last: &'static str,
    /// How many bytes are sent at the most.
    pub(super) limit: Option<u64>,
}

fn in_a_chunk(piece: &Bytes) -> Bytes {
    // A chunk without bytes would be the last.
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
