//! Finds the operation of a request in the generated operations table.

use trunkline::Operation;

pub(super) struct Router {
    routes: Vec<(&'static Operation, Vec<Segment>)>,
}

#[derive(PartialEq, Eq)]
enum Segment {
    Text(&'static str),
    Parameter(&'static str),
}

/// The result of routing a path.
pub(super) enum Routed {
    Found(&'static Operation, Vec<(&'static str, String)>),
    /// The path is known, but only for other methods.
    OtherMethod(Vec<&'static str>),
    /// The path is known with or without a trailing slash.
    OtherSlash(String),
    Unknown,
}

impl Router {
    pub(super) fn new(operations: &[&'static Operation]) -> Self {
        let segment = |text: &'static str| match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name),
            None => Segment::Text(text),
        };
        let routes = operations.iter().map(|operation| (*operation, operation.path.split('/').map(segment).collect()));
        Self { routes: routes.collect() }
    }

    /// `same_method` says whether a documented method covers the one that was used.
    pub(super) fn route(&self, path: &str, same_method: impl Fn(&str) -> bool) -> Routed {
        let known: Vec<_> = self.routes.iter().filter(|(_, segments)| fits(segments, path)).collect();
        // A literal segment wins over a parameter; earlier segments decide first.
        let found = known.iter().filter(|(operation, _)| same_method(operation.method)).min_by_key(|(_, segments)| {
            segments.iter().map(|s| matches!(s, Segment::Parameter(_))).collect::<Vec<_>>()
        });
        if let Some((operation, segments)) = found {
            let params = segments.iter().zip(path.split('/')).filter_map(|(segment, text)| match segment {
                Segment::Parameter(name) => Some((*name, decoded(text))),
                Segment::Text(_) => None,
            });
            return Routed::Found(operation, params.collect());
        }
        if !known.is_empty() {
            return Routed::OtherMethod(known.iter().map(|(operation, _)| operation.method).collect());
        }
        let other = path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned);
        let is_known = self.routes.iter().any(|(_, segments)| fits(segments, &other));
        if is_known { Routed::OtherSlash(other) } else { Routed::Unknown }
    }
}

fn fits(segments: &[Segment], path: &str) -> bool {
    let mut texts = path.split('/');
    let all = segments.iter().all(|segment| match (segment, texts.next()) {
        (Segment::Text(wanted), Some(text)) => *wanted == text,
        (Segment::Parameter(_), Some(text)) => !text.is_empty(),
        (_, None) => false,
    });
    all && texts.next().is_none()
}

/// A path segment without its percent encoding.
fn decoded(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let [first, tail @ ..] = rest {
        let escaped = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let escaped = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let (byte, taken) = match escaped {
            Some(byte) if *first == b'%' => (byte, 2),
            _ => (*first, 0),
        };
        bytes.push(byte);
        rest = &tail[taken..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(all(test, feature = "signalwire"))]
mod tests {
    use super::{Routed, Router, decoded};

    fn route(method: &str, path: &str) -> &'static str {
        let router = Router::new(trunkline::signalwire::operations::ALL);
        match router.route(path, |documented| documented == method) {
            Routed::Found(operation, _) => operation.id,
            Routed::OtherMethod(_) => "other method",
            Routed::OtherSlash(_) => "other slash",
            Routed::Unknown => "unknown",
        }
    }

    #[test]
    fn literal_segments_win_over_parameters() {
        assert_eq!(route("GET", "/api/fabric/resources/sip_endpoints/x"), "get_sip_credential");
        assert_eq!(route("POST", "/api/fabric/resources/x/sip_endpoints"), "assign_sip_credential");
        assert_eq!(route("POST", "/api/fabric/resources/sip_endpoints"), "create_sip_credential");
    }

    #[test]
    fn trailing_slashes_are_significant() {
        assert_eq!(route("GET", "/api/fabric/resources/sip_endpoints/"), "other slash");
        assert_eq!(route("GET", "/api/fabric//resources/sip_endpoints"), "unknown");
        assert_eq!(route("PATCH", "/api/relay/rest/sip_profile"), "other method");
    }

    #[test]
    fn parameters_are_percent_decoded() {
        assert_eq!(decoded("a%2Fb%20c%"), "a/b c%");
    }
}
