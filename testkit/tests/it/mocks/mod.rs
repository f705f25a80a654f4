//! The typed mocks: every operation and every documented response, what they refuse and how they report it.

mod every_operation;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod expectations;
#[cfg(all(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod rules;

use std::panic::{AssertUnwindSafe, catch_unwind};

/// The message that `work` panics with.
#[allow(dead_code)] // without all platforms
fn panic_of(work: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(work)).expect_err("it should panic");
    panic.downcast_ref::<String>().expect("a message").clone()
}
