//! Where an operation is offered: the host and the path before its own path.

use super::json::object;
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Server {
    /// With `{}` for variables; `None` if the URL names no host.
    pub(super) host: Option<String>,
    /// With the defaults of its variables: `https://{space}.example.com/api/` has `/api`.
    pub(super) path: String,
}

impl Server {
    pub(super) fn of(server: &Value) -> Self {
        let url = server.get("url").and_then(Value::as_str).unwrap_or_default();
        let (host, path) = match url.split_once("://") {
            Some((_, rest)) => {
                let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(without_names(host).to_lowercase()), path)
            }
            None => (None, url),
        };
        let mut path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_owned();
        for (name, variable) in object(server.get("variables").unwrap_or(&Value::Null)) {
            if let Some(default) = variable.get("default").and_then(Value::as_str) {
                path = path.replace(&format!("{{{name}}}"), default);
            }
        }
        Self { host, path }
    }

    /// Whether it names a host or a path.
    pub(super) fn is_specified(&self) -> bool {
        self.host.is_some() || !self.path.is_empty()
    }

    /// Whether both can be the same host. A variable can be any label.
    pub(super) fn has_host_of(&self, other: &Self) -> bool {
        let (Some(mine), Some(other)) = (&self.host, &other.host) else { return true };
        let (mine, other): (Vec<&str>, Vec<&str>) = (mine.split('.').collect(), other.split('.').collect());
        mine.len() == other.len() && mine.iter().zip(other).all(|(a, b)| *a == b || *a == "{}" || b == "{}")
    }
}

pub(super) fn without_names(segment: &str) -> String {
    let mut rest = segment;
    let mut plain = String::new();
    while let Some((before, named)) = rest.split_once('{') {
        let Some((_, after)) = named.split_once('}') else { break };
        plain.push_str(before);
        plain.push_str("{}");
        rest = after;
    }
    plain + rest
}
