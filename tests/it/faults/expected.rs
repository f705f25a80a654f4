//! The words that the table is written in.

use crate::faults::http2::Http2Fault;
use crate::faults::platforms::Op;
use trunkline::{ErrorKind, Outcome, Phase};
use trunkline_testkit::Fault;

/// A fault for an operation; the text is the address of another server.
pub type MakeFault = fn(Op, &str) -> Fault;

/// Where a fault happens.
pub enum Setup {
    /// On a new connection.
    Plain(MakeFault),
    /// On a connection that has served a request before.
    Warm(MakeFault),
    /// The second fault happens to the second attempt.
    Then(MakeFault, MakeFault),
    #[cfg(feature = "rustls")]
    Tls(MakeFault),
    Http2(Http2Fault),
    ClosedPort,
    FullQueue,
    NoSuchHost,
}

/// One fault and what it must lead to.
pub struct Row {
    pub name: &'static str,
    pub setup: Setup,
    pub expected: Expected,
    /// Whether it is ended by a timeout.
    pub slow: bool,
    /// Whether nothing is wrong with it, and it is here to show that what is wrong with the others is all there is.
    pub control: bool,
}

impl Row {
    /// Whether the server can answer well after the fault happened once.
    pub fn mendable(&self) -> bool {
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
    /// [`Outcome::Applied`] stands for what a 2xx with the resource's id proves: on Voximplant, nothing.
    pub outcome: Outcome,
    pub again: Again,
    /// Whether an attempt reaches the server completely.
    pub reached: bool,
    /// What the second attempt is refused with, if there is one.
    pub then: Option<ErrorKind>,
    /// Whether it acknowledges an update without showing anything, so that the resource is read once.
    pub acknowledges: bool,
}

/// Which operations are repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    Never,
    /// Safe and idempotent ones.
    IfHarmless,
    Always,
}

pub const fn fails(kind: ErrorKind, outcome: Outcome, again: Again) -> Expected {
    Expected::Fails(Failure { kind, outcome, again, reached: true, then: None, acknowledges: false })
}

/// No connection: nothing was sent.
pub const NO_CONNECTION: Expected =
    fails(ErrorKind::Transport { phase: Phase::Connect }, Outcome::NotSent, Again::Always).unread();
/// Sent, and no answer.
pub const LOST: Expected = fails(ErrorKind::Transport { phase: Phase::Exchange }, Outcome::Unknown, Again::IfHarmless);
/// The head of a success came, and not all of its body.
pub const CUT: Expected = fails(ErrorKind::Transport { phase: Phase::Body }, Outcome::Unknown, Again::IfHarmless);
/// No answer in time.
pub const SILENT: Expected = fails(ErrorKind::Timeout, Outcome::Unknown, Again::IfHarmless);
/// A success whose body does not end in time.
pub const SLOW_BODY: Expected = fails(ErrorKind::Timeout, Outcome::Unknown, Again::IfHarmless);
/// A success that is too large.
pub const TOO_LARGE: Expected = fails(ErrorKind::TooLarge, Outcome::Unknown, Again::Never);
/// A 2xx that is not what is documented, and can come from anywhere.
pub const UNREADABLE: Expected = fails(ErrorKind::Decode, Outcome::Unknown, Again::Never);
/// A 2xx that says yes and shows nothing.
pub const ACKNOWLEDGED: Expected = match UNREADABLE {
    Expected::Fails(failure) => Expected::Fails(Failure { acknowledges: true, ..failure }),
    Expected::Works => Expected::Works,
};
/// A status that is none.
pub const NO_STATUS: Expected = fails(ErrorKind::Decode, Outcome::Unknown, Again::Never);
/// A redirect that asks for the same request elsewhere.
pub const REDIRECTED: Expected = fails(ErrorKind::Redirect, Outcome::Refused, Again::Never);
/// A redirect that can follow a request that was carried out.
pub const LED_AWAY: Expected = fails(ErrorKind::Redirect, Outcome::Unknown, Again::Never);
pub const THROTTLED: Expected = fails(ErrorKind::RateLimited, Outcome::Refused, Again::Always);
/// The platform failed, and may have done it.
pub const BROKEN: Expected = fails(ErrorKind::Server, Outcome::Unknown, Again::IfHarmless);
/// The platform, or a gateway before it, gave up waiting.
pub const TIMED_OUT: Expected = fails(ErrorKind::Timeout, Outcome::Unknown, Again::IfHarmless);

pub const fn refused(kind: ErrorKind) -> Expected {
    fails(kind, Outcome::Refused, Again::Never)
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

    pub const fn never_again(self) -> Self {
        match self {
            Self::Works => self,
            Self::Fails(failure) => Self::Fails(Failure { again: Again::Never, ..failure }),
        }
    }
}

pub fn row(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { name, setup: Setup::Plain(fault), expected, slow: false, control: false }
}

/// One that is no fault.
pub fn control(name: &'static str, fault: MakeFault) -> Row {
    Row { control: true, ..row(name, fault, Expected::Works) }
}

/// One that is ended by a timeout.
pub fn slow(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { slow: true, ..row(name, fault, expected) }
}

/// One on a connection that has served a request before.
pub fn warm(name: &'static str, fault: MakeFault, expected: Expected) -> Row {
    Row { setup: Setup::Warm(fault), ..row(name, fault, expected) }
}
