//! tokio panics where there is no runtime, or one without timers or sockets. Here, both are errors.

use crate::Error;
use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;

/// An error unless a tokio runtime runs the call.
pub(crate) fn present() -> Result<(), Error> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => {
            Err(Error::config("no tokio runtime runs this call; await it inside of one, such as `#[tokio::main]`"))
        }
    }
}

/// What the future returns, or an error if the runtime lacks what it needs. tokio offers no way to ask before. The future is
/// pinned by the caller, as an async function would hold one of its own twice.
pub(crate) fn guarded<F: Future>(mut future: Pin<&mut F>) -> impl Future<Output = Result<F::Output, Error>> {
    poll_fn(move |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(polled) => polled.map(Ok),
        Err(panic) if lacks_a_driver(&*panic) => {
            let message = "the tokio runtime has no timers or no sockets; build it with `enable_all`";
            Err(Error::config(message)).into()
        }
        Err(panic) => resume_unwind(panic),
    })
}

fn lacks_a_driver(panic: &(dyn Any + Send)) -> bool {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.is_some_and(|text| text.contains("timers are disabled") || text.contains("IO is disabled"))
}
