//! Ctrl-C, for commands whose requests in flight come to their end.

use tokio_util::sync::CancellationToken;

/// The first Ctrl-C lets what is in flight come to its end, and the second does not.
pub async fn stop_on_ctrl_c(stop: CancellationToken, say: impl Fn(&str)) {
    if tokio::signal::ctrl_c().await.is_ok() {
        stop.cancel();
        say("waiting for what is in flight; Ctrl-C once more ends that, too");
        drop(tokio::signal::ctrl_c().await);
        say("interrupted: what was in flight may have taken effect; the same command looks before it writes again");
        std::process::exit(130);
    }
}
