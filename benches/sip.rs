//! What a check of a SIP password costs at a registrar on loopback, compared with the same requests written by hand: a
//! connection, two requests of fixed text, and their responses, of which nothing is read.

use std::sync::Arc;
use std::time::Instant;
use support::report::{Series, Table};
use support::{rounds, runtime};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use trunkline::signalwire::types::SipCredentialUpdate;
use trunkline::sip::{SipCheck, Transport};
use trunkline_testkit::{FaultServer, Registrar, Sandbox};

const CHECKS: usize = 500;
const PASSWORD: &str = "correct horse";
const NAMES: [&str; 2] = ["by hand", "trunkline"];

fn main() {
    let (sender, receiver) = std::sync::mpsc::channel();
    // The registrar has a thread of its own, which ends with the program.
    std::thread::spawn(move || {
        runtime().block_on(async {
            let (_sandbox, registrar) = registrar().await;
            sender.send(registrar).expect("the bench waits for it");
            std::future::pending::<()>().await;
        });
    });
    let registrar = receiver.recv().expect("a registrar");
    let mut table = Table::new("SIP check", NAMES);
    for (name, transport) in [("TCP", Transport::Tcp), ("TLS", Transport::Tls)] {
        table.row(name, "µs", runtime().block_on(measure(&registrar, transport)));
    }
    table.print(NAMES[0]);
}

async fn registrar() -> (Sandbox, Registrar) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let fake = sandbox.signalwire();
    let credentials = fake.client().build().expect("a client").sip_credentials();
    let update = SipCredentialUpdate::new().password(PASSWORD);
    credentials.update(&fake.sip_credential_id(), update).await.expect("a password");
    let registrar = fake.registrar().await.expect("a registrar");
    (sandbox, registrar)
}

async fn measure(registrar: &Registrar, transport: Transport) -> [Series; 2] {
    let check = registrar.reached_by(SipCheck::new(registrar.domain(), "sandbox", PASSWORD), transport);
    let by_hand = ByHand::new(registrar, transport);
    let mut series = <[Series; 2]>::default();
    for _ in 0..rounds(CHECKS) {
        let started = Instant::now();
        by_hand.requests().await;
        series[0].push(started.elapsed().as_secs_f64() * 1e6);
        let started = Instant::now();
        let verdict = check.run().await.expect("a verdict");
        series[1].push(started.elapsed().as_secs_f64() * 1e6);
        assert!(verdict.is_accepted(), "{verdict}");
    }
    series
}

struct ByHand {
    port: u16,
    tls: Option<TlsConnector>,
}

impl ByHand {
    fn new(registrar: &Registrar, transport: Transport) -> Self {
        let tls = (transport == Transport::Tls).then(|| {
            let mut roots = RootCertStore::empty();
            let pem = FaultServer::authority_pem().expect("an authority");
            roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).expect("PEM")).expect("a certificate");
            let config =
                ClientConfig::builder_with_provider(Arc::new(tokio_rustls::rustls::crypto::ring::default_provider()));
            let config = config.with_safe_default_protocol_versions().expect("versions");
            let config = config.with_root_certificates(roots).with_no_client_auth();
            TlsConnector::from(Arc::new(config))
        });
        Self { port: registrar.port(transport), tls }
    }

    async fn requests(&self) {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await.expect("a connection");
        stream.set_nodelay(true).expect("a socket");
        match &self.tls {
            None => exchange(stream).await,
            Some(tls) => {
                let name = ServerName::try_from("localhost").expect("a name");
                exchange(tls.connect(name, stream).await.expect("a handshake")).await;
            }
        }
    }
}

async fn exchange(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    let mut response = Vec::with_capacity(1024);
    for authorization in ["", "Authorization: Digest username=\"sandbox\", nonce=\"nonce1\", response=\"0\"\r\n"] {
        let request = format!("REGISTER sip:x SIP/2.0\r\nCall-ID: 1\r\nCSeq: 1 REGISTER\r\n{authorization}\r\n");
        stream.write_all(request.as_bytes()).await.expect("a connection");
        response.clear();
        while !response.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut response).await.expect("a response");
        }
    }
}
