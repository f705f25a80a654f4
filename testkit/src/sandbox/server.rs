//! Accepts connections for the fake platforms.

use super::connection;
use super::service::Platforms;
#[cfg(feature = "tls")]
use super::service::READ_TIMEOUT;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
#[cfg(feature = "tls")]
use tokio::time::timeout;

/// Serves until the task is aborted; connections end with it.
pub(super) async fn serve(listener: TcpListener, platforms: Arc<Platforms>) {
    let mut connections = JoinSet::new();
    loop {
        // A connection that failed before it was accepted concerns only its client; having too many open files is
        // temporary.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        // Responses are small, and clients wait for them.
        drop(stream.set_nodelay(true));
        while connections.try_join_next().is_some() {}
        let platforms = Arc::clone(&platforms);
        connections.spawn(async move {
            #[cfg(feature = "tls")]
            if let Some(tls) = &platforms.tls {
                // A client that does not trust the certificate disconnects.
                let Ok(Ok(stream)) = timeout(READ_TIMEOUT, tls.accept(stream)).await else { return };
                return connection::serve(stream, &platforms).await;
            }
            connection::serve(stream, &platforms).await;
        });
    }
}
