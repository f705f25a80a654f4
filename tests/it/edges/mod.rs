//! The environment of a call: proxies, certificates, gateways, runtimes, the retry budget, headers and credentials.

mod apart;
#[cfg(feature = "diga")]
mod budget;
#[cfg(any(feature = "diga", feature = "signalwire", feature = "voximplant"))]
mod credentials;
#[cfg(feature = "diga")]
mod cut_off;
#[cfg(all(feature = "diga", feature = "rustls"))]
mod flood;
#[cfg(feature = "signalwire")]
mod gateways;
mod headers;
#[cfg(feature = "diga")]
mod http2;
#[cfg(feature = "diga")]
mod idle;
#[cfg(feature = "diga")]
mod proxies;
mod proxy;
#[cfg(feature = "diga")]
mod responses;
#[cfg(feature = "diga")]
mod runtimes;
#[cfg(feature = "diga")]
mod sandbox;
#[cfg(all(feature = "diga", feature = "rustls"))]
mod trust;
#[cfg(all(feature = "diga", feature = "rustls"))]
mod tunnels;
