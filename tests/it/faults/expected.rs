//! The vocabulary of the fault table.

use crate::faults::http2::Http2Fault;
use crate::faults::platforms::Op;
use trunkline::{ErrorKind, Outcome, Phase};
use trunkline_testkit::Fault;

/// Creates a fault for an operation. The text is the address of another server.
pub type MakeFault = fn(Op, &str) -> Fault;

/// Where a fault happens.
pub enum Setup {
    /// On a new connection.
    Plain(MakeFault),
    /// On a connection that has served a request before.
    Warm(MakeFault),
    /// The second fault applies to the second attempt.
    Then(MakeFault, MakeFault),
    #[cfg(feature = "rustls")]
    Tls(MakeFault),
    Http2(Http2Fault),
    ClosedPort,
    FullQueue,
    NoSuchHost,
}

/// One fault and its expected result.
pub struct Row {
    pub name: &'static str,
    pub setup: Setup,
    pub expected: Expected,
    /// Whether a timeout ends it.
    pub slow: bool,
    /// Whether it is a control without a fault, which shows that only the faults make the other rows fail.
    pub control: bool,
}

impl Row {
    /// Whether the server can respond correctly after one fault.
    pub fn can_recover(&self) -> bool {
        !matches!(self.setup, Setup::ClosedPort | Setup::FullQueue | Setup::NoSuchHost)
    }
}

#[derive(Clone, Copy)]
pub enum Expected {
    Works,
    Fails(Failure),
}

#[derive(Clone, Copy, Debug)]
pub struct Failure {
    pub kind: ErrorKind,
    /// [`Outcome::Applied`] stands for what a 2xx with the resource's id proves, which is nothing on Voximplant.
    pub outcome: Outcome,
    pub again: Retried,
    /// Whether an attempt reaches the server completely.
    pub reached: bool,
    /// The kind of the second attempt's refusal, if there is one.
    pub then: Option<ErrorKind>,
    /// Whether it acknowledges an update without returning the resource, so that the resource is read back once.
    pub acknowledges: bool,
}

/// Which operations are retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retried {
    Never,
    /// Safe and idempotent ones.
    IfHarmless,
    Always,
}

pub const fn fails(kind: ErrorKind, outcome: Outcome, again: Retried) -> Expected {
    Expected::Fails(Failure { kind, outcome, again, reached: true, then: None, acknowledges: false })
}

/// No connection: nothing was sent.
pub const NO_CONNECTION: Expected =
    fails(ErrorKind::Transport { phase: Phase::Connect }, Outcome::NotSent, Retried::Always).unread();
/// The request was sent, and there is no response.
pub const LOST: Expected =
    fails(ErrorKind::Transport { phase: Phase::Exchange }, Outcome::Unknown, Retried::IfHarmless);
/// The head of a success arrived, but not its whole body.
pub const CUT: Expected = fails(ErrorKind::Transport { phase: Phase::Body }, Outcome::Unknown, Retried::IfHarmless);
/// No response in time.
pub const SILENT: Expected = fails(ErrorKind::Timeout, Outcome::Unknown, Retried::IfHarmless);
/// A success whose body does not end in time.
pub const SLOW_BODY: Expected = fails(ErrorKind::Timeout, Outcome::Unknown, Retried::IfHarmless);
/// A success that is too large.
pub const TOO_LARGE: Expected = fails(ErrorKind::TooLarge, Outcome::Unknown, Retried::Never);
/// An undocumented 2xx, which can come from anywhere.
pub const UNREADABLE: Expected = fails(ErrorKind::Decode, Outcome::Unknown, Retried::Never);
/// A 2xx that only acknowledges.
pub const ACKNOWLEDGED: Expected = match UNREADABLE {
    Expected::Fails(failure) => Expected::Fails(Failure { acknowledges: true, ..failure }),
    Expected::Works => Expected::Works,
};
/// An invalid status.
pub const NO_STATUS: Expected = fails(ErrorKind::Decode, Outcome::Unknown, Retried::Never);
/// A redirect that requires the same request elsewhere.
pub const REDIRECTED: Expected = fails(ErrorKind::Redirect, Outcome::Refused, Retried::Never);
/// A redirect that can follow a request that was performed.
pub const REDIRECTED_AFTERWARDS: Expected = fails(ErrorKind::Redirect, Outcome::Unknown, Retried::Never);
pub const THROTTLED: Expected = fails(ErrorKind::RateLimited, Outcome::Refused, Retried::Always);
/// The platform failed, and may have performed the request.
pub const BROKEN: Expected = fails(ErrorKind::Server, Outcome::Unknown, Retried::IfHarmless);
/// The platform, or a gateway before it, timed out.
pub const TIMED_OUT: Expected = fails(ErrorKind::Timeout, Outcome::Unknown, Retried::IfHarmless);

pub const fn refused(kind: ErrorKind) -> Expected {
    fails(kind, Outcome::Refused, Retried::Never)
}

impl Expected {
    /// The request does not reach the server completely.
    pub const fn unread(self) -> Self {
        match self {
            Self::Works => self,
            Self::Fails(failure) => Self::Fails(Failure { reached: false, ..failure }),
        }
    }

    /// The second attempt is refused.
    pub const fn then(self, kind: ErrorKind) -> Self {
        match self {
            Self::Works => self,
            Self::Fails(failure) => Self::Fails(Failure { then: Some(kind), ..failure }),
        }
    }

    pub const fn never_retried(self) -> Self {
        match self {
            Self::Works => self,
            Self::Fails(failure) => Self::Fails(Failure { again: Retried::Never, ..failure }),
        }
    }
}

pub fn row(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { name, setup: Setup::Plain(fault), expected, slow: false, control: false }
}

/// A control without a fault.
pub fn control(name: &'static str, fault: MakeFault) -> Row {
    Row { control: true, ..row(name, fault, Expected::Works) }
}

/// A row that a timeout ends.
pub fn slow(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { slow: true, ..row(name, fault, expected) }
}

/// A row on a connection that has served a request before.
pub fn warm(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { setup: Setup::Warm(fault), ..row(name, fault, expected) }
}
