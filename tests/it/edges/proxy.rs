//! A forward proxy that records everything clients send to it.

#![allow(dead_code)] // without a platform nothing is sent

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub struct Proxy {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Starts a proxy that tunnels. All names resolve to 127.0.0.1.
    pub async fn start() -> Self {
        Self::responding("HTTP/1.1 200 Connection established\r\n\r\n").await
    }

    /// Starts a proxy that responds to every request like this, and tunnels if that is a 200.
    pub async fn responding(response: &'static str) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = {
                    let mut all = all.lock().unwrap();
                    all.push(Vec::new());
                    all.len() - 1
                };
                let all = Arc::clone(&all);
                let keep = move |bytes: &[u8]| all.lock().unwrap()[number].extend_from_slice(bytes);
                // A client that disconnects ends its connection, and the error is ignored.
                tokio::spawn(async move { drop(serve(stream, response, keep).await) });
            }
        });
        Self { address, seen, task }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The bytes sent on each connection, with binary parts replaced.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut client: TcpStream, response: &str, keep: impl Fn(&[u8])) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await?);
    }
    keep(&head);
    client.write_all(response.as_bytes()).await?;
    let port = String::from_utf8_lossy(&head).split([' ', ':']).find_map(|word| word.parse::<u16>().ok());
    let Some(port) = port.filter(|_| head.starts_with(b"CONNECT") && response.contains(" 200 ")) else {
        return client.shutdown().await;
    };
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    let (mut from_client, mut to_client) = client.split();
    let (mut from_server, mut to_server) = server.split();
    let there = async {
        let mut buffer = [0; 4096];
        loop {
            match from_client.read(&mut buffer).await? {
                0 => return to_server.shutdown().await,
                read => {
                    keep(&buffer[..read]);
                    to_server.write_all(&buffer[..read]).await?;
                }
            }
        }
    };
    tokio::try_join!(there, tokio::io::copy(&mut from_server, &mut to_client)).map(drop)
}
