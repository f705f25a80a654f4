//! Where requests go: checks a client's base URL, and keeps the links of responses on it.

use crate::{Error, Operation};
use reqwest::Url;

/// Parses a base URL, and refuses what would leak credentials or miss the platform.
pub(super) fn checked(text: &str, operations: &[&Operation]) -> Result<Url, Error> {
    let url = Url::parse(text).map_err(|_| Error::config("the base URL is not a URL; write it like https://host"))?;
    if !url.has_host() {
        return Err(Error::config("the base URL has no host; write it like https://host"));
    }
    if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback(&url)) {
        return Err(Error::config(
            "the base URL must be https: credentials are sent to it (http is for loopback only)",
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config("the base URL holds credentials; give them to the builder, URLs are logged"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(Error::config("the base URL has a query or a fragment; leave it out"));
    }
    match doubled(url.path(), operations) {
        Some(path) => Err(Error::config(format!(
            "the base URL must not end with `{path}`: the paths of the operations start with it"
        ))),
        None => Ok(url),
    }
}

/// Whether the URL leads to this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.to_canonical().is_loopback(),
        None => false,
    }
}

/// Whether an HTTP client that was built for `other` fits: without TLS it has no root certificates, and loopback has no proxy.
pub(super) fn are_alike(url: &Url, other: &str) -> bool {
    Url::parse(other).is_ok_and(|other| (url.scheme(), is_loopback(url)) == (other.scheme(), is_loopback(&other)))
}

/// The end of a base URL's path that would stand twice in the URL of an operation, such as `/v1` before `/v1/phone/`. The
/// same segment further up belongs to a gateway: `/v1/diga` is followed by `/v1/phone/`.
fn doubled<'a>(path: &'a str, operations: &[&Operation]) -> Option<&'a str> {
    let path = path.trim_end_matches('/');
    let is_start = |end: &str, operation: &Operation| {
        operation.path.strip_prefix(end).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let mut ends = path.match_indices('/').map(|(at, _)| &path[at..]);
    ends.find(|end| operations.iter().any(|operation| is_start(end, operation)))
}

/// The URL of the page that a link leads to, which is always below `base`: requests carry credentials.
///
/// Behind a gateway, a platform writes links as if there was none: with its own host (`home`), with the scheme it sees, or
/// without the gateway's path. Of such a link, the path and the query are appended to `base`. A link to any other host is
/// refused.
#[cfg(feature = "signalwire")]
pub(crate) fn next(base: &str, home: Option<&Url>, link: &str) -> Result<Url, &'static str> {
    let base = Url::parse(base).map_err(|_| "the base URL is not a URL")?;
    // A link that is relative to its page would be resolved against the base URL.
    let is_absolute = link.trim_start().starts_with(['/', '\\']) || Url::parse(link).is_ok();
    let page = base.join(link).ok().filter(|_| is_absolute).ok_or("the link to the next page is not a URL")?;
    let is_at = |own: &Url| {
        // With the other scheme, a link has another default port.
        let port = page.port().is_none() || page.port_or_known_default() == own.port_or_known_default();
        page.host() == own.host() && port
    };
    let is_own = is_at(&base) || home.is_some_and(is_at);
    if !is_own || !matches!(page.scheme(), "http" | "https") || !page.username().is_empty() || page.password().is_some()
    {
        return Err("the link to the next page leads to another host, where no credentials are sent");
    }
    let mut next = base.clone();
    let gateway = base.path().trim_end_matches('/');
    if page.path().strip_prefix(gateway).is_some_and(|rest| rest.starts_with('/')) {
        next.set_path(page.path());
    } else {
        next.set_path(&format!("{gateway}{}", page.path()));
    }
    next.set_query(page.query());
    Ok(next)
}

#[cfg(all(test, feature = "signalwire"))]
mod tests {
    use super::{checked, next};
    use crate::signalwire::operations::ALL;
    use reqwest::Url;

    const PATH: &str = "/api/fabric/resources/sip_gateways?page=2";

    #[test]
    fn only_a_base_url_that_would_double_a_path_is_refused_for_its_path() {
        for path in ["", "/", "/gateway", "/api/signalwire", "/v1/api-gateway/x", "/apis", "/fabric", "/API"] {
            assert!(checked(&format!("https://gw.example{path}"), ALL).is_ok(), "{path}");
        }
        for path in ["/api", "/api/", "/gateway/api", "/api/api", "/api/fabric", "/x/api/relay/rest//"] {
            assert!(checked(&format!("https://gw.example{path}"), ALL).is_err(), "{path}");
        }
    }

    #[test]
    fn every_spelling_of_a_page_leads_to_it_below_the_base_url() {
        let home = Url::parse("https://acme.signalwire.com").unwrap();
        for (base, gateway) in [
            ("https://acme.signalwire.com", ""),
            ("https://gw.example", ""),
            ("https://gw.example/signalwire", "/signalwire"),
            ("https://gw.example:8443/api/signalwire/", "/api/signalwire"),
        ] {
            let root = base.trim_end_matches('/').trim_end_matches(gateway);
            let expected = format!("{root}{gateway}{PATH}");
            let host = root.trim_start_matches("https:");
            let links = [
                PATH.to_owned(),
                format!("{gateway}{PATH}"),
                format!("{root}{PATH}"),
                format!("{root}{gateway}{PATH}"),
                format!("{host}{PATH}"),
                format!("http:{host}{PATH}"),
                format!("https://acme.signalwire.com{PATH}"),
                format!("http://acme.signalwire.com{PATH}"),
                format!("https://ACME.signalwire.com:443{PATH}#top"),
                format!("http://acme.signalwire.com:443{PATH}"),
            ];
            for link in links {
                assert_eq!(next(base, Some(&home), &link).map(String::from), Ok(expected.clone()), "{base} {link}");
            }
        }
    }

    #[test]
    fn a_link_that_is_relative_to_its_page_is_refused() {
        for link in [
            "",
            " ",
            "?page=2",
            "#top",
            "sip_gateways?page=2",
            "./x",
            "../x",
            "http:",
            "acme.signalwire.com/api",
            "false",
        ] {
            assert_eq!(next("https://gw.example", None, link), Err("the link to the next page is not a URL"), "{link}");
        }
    }

    #[test]
    fn a_link_to_a_foreign_host_is_refused_in_every_spelling() {
        let home = Url::parse("https://acme.signalwire.com").unwrap();
        for link in [
            "https://evil.example/api",
            "//evil.example/api",
            "\\\\evil.example/api",
            "https:evil.example/api",
            "https://acme.signalwire.com.evil.example/api",
            "https://acme.signalwire.com@evil.example/api",
            "https://user:password@acme.signalwire.com/api",
            "https://other.signalwire.com/api",
            "https://gw.example:8443/api",
            "ftp://gw.example/api",
            "data:application/json,{}",
            "https://[/api",
        ] {
            let refused = next("https://gw.example/signalwire", Some(&home), link);
            let is_below = refused.as_ref().is_ok_and(|url| url.as_str().starts_with("https://gw.example/signalwire/"));
            assert!(refused.is_err() || (link.starts_with("https:evil") && is_below), "{link}: {refused:?}");
        }
    }
}
