//! The operations of a document, with the parts that are compared.

use super::json::{list, object};
use super::node::{Fields, Node};
use super::security::{Credentials, alternatives};
use super::server::Server;
use super::source::Source;
use serde_json::{Map, Value};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

#[derive(Debug)]
pub(super) struct Operation<'a> {
    /// In upper case.
    pub(super) method: String,
    /// As written.
    pub(super) path: &'a str,
    /// Our `operationId`; the name where there is none.
    pub(super) id: String,
    /// The servers that it is offered at.
    pub(super) servers: Vec<Server>,
    pub(super) path_parameters: Fields<'a>,
    pub(super) query: Fields<'a>,
    /// Headers and cookies.
    pub(super) headers: Fields<'a>,
    /// Request bodies by media type, in lower case and without parameters.
    pub(super) bodies: Vec<(String, Node<'a>)>,
    pub(super) body_required: bool,
    pub(super) responses: Vec<Response<'a>>,
    /// How it is authenticated, if documented.
    pub(super) security: Option<Vec<Credentials>>,
    pub(super) deprecated: bool,
    pub(super) deviations: Vec<&'a Value>,
}

#[derive(Debug)]
pub(super) struct Response<'a> {
    /// A code, `4XX` or `default`.
    pub(super) status: String,
    /// The JSON body; `None` if none is described.
    pub(super) body: Option<Node<'a>>,
    /// The media types of a body that has no JSON form.
    pub(super) non_json: Vec<String>,
    pub(super) deviations: Vec<&'a Value>,
}

impl<'a> Operation<'a> {
    /// Method and path.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The names of the path parameters in the order of the path, each with its schemas.
    pub(super) fn in_path(&self) -> impl Iterator<Item = (&'a str, Option<&Node<'a>>)> {
        let names = self.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        names.map(|name| (name, self.path_parameters.nodes.get(name)))
    }

    pub(super) fn successes(&self) -> impl Iterator<Item = &Response<'a>> {
        self.responses.iter().filter(|response| response.status.starts_with('2'))
    }

    pub(super) fn errors(&self) -> impl Iterator<Item = &Response<'a>> {
        self.responses.iter().filter(|response| !response.status.starts_with('2'))
    }
}

/// Every operation of a document, in its order.
pub(super) fn operations<'a>(source: &Source<'a>) -> Vec<Operation<'a>> {
    let root = object(source.root);
    let mut operations = Vec::new();
    for (path, item) in object(root.get("paths").unwrap_or(&Value::Null)) {
        let item = source.object(item);
        for method in METHODS {
            if let Some(operation) = item.get(method).and_then(Value::as_object) {
                let nearest = [operation, item, root].into_iter().find(|map| !list(map, "servers").is_empty());
                let servers = nearest.map(|map| list(map, "servers").iter().map(Server::of).collect());
                operations.push(read(source, method, path, item, operation, servers.unwrap_or_default()));
            }
        }
    }
    operations
}

fn read<'a>(
    source: &Source<'a>,
    method: &str,
    path: &'a str,
    item: &'a Map<String, Value>,
    operation: &'a Map<String, Value>,
    servers: Vec<Server>,
) -> Operation<'a> {
    let mut read = Operation {
        method: method.to_uppercase(),
        path,
        id: text(operation, "operationId").map_or_else(|| format!("{} {path}", method.to_uppercase()), str::to_owned),
        servers,
        path_parameters: Fields::default(),
        query: Fields::default(),
        headers: Fields::default(),
        bodies: Vec::new(),
        body_required: false,
        responses: Vec::new(),
        security: alternatives(source, operation),
        deprecated: operation.get("deprecated") == Some(&Value::Bool(true)),
        deviations: deviation(operation),
    };
    // The operation's own parameters come last, and override those of the path.
    for written in list(item, "parameters").iter().chain(list(operation, "parameters")) {
        let parameter = source.object(written);
        let (Some(name), Some(place)) = (text(parameter, "name"), text(parameter, "in")) else { continue };
        let fields = match place {
            "path" => &mut read.path_parameters,
            "query" => &mut read.query,
            "header" if ["accept", "authorization", "content-type"].contains(&name.to_lowercase().as_str()) => continue,
            "header" | "cookie" => &mut read.headers,
            _ => continue,
        };
        let schema =
            parameter.get("schema").or_else(|| parameter.get("content")?.as_object()?.values().next()?.get("schema"));
        // A parameter has the description and deviation, and its schema the type. Merge them into one schema.
        let parts = schema.into_iter().chain([source.target(written)]).collect();
        fields.nodes.insert(name, Node { parts, any: false });
        if parameter.get("required") == Some(&Value::Bool(true)) {
            fields.required.insert(name);
        } else {
            fields.required.remove(name);
        }
    }
    if let Some(body) = operation.get("requestBody").map(|body| source.object(body)) {
        read.body_required = body.get("required") == Some(&Value::Bool(true));
        read.bodies = contents(body).collect();
    }
    for (status, response) in object(operation.get("responses").unwrap_or(&Value::Null)) {
        let response = source.object(response);
        let (json, other): (Vec<_>, Vec<_>) = contents(response).partition(|(media, _)| may_be_json(media));
        let non_json = if json.is_empty() { other.into_iter().map(|(media, _)| media).collect() } else { Vec::new() };
        let bodies: Vec<&Value> = json.into_iter().flat_map(|(_, body)| body.parts).collect();
        let body = (!bodies.is_empty()).then(|| Node::any(bodies));
        read.responses.push(Response { status: status.clone(), body, non_json, deviations: deviation(response) });
    }
    read
}

fn may_be_json(media: &str) -> bool {
    ["application/json", "application/*", "*/*"].contains(&media) || media.ends_with("+json")
}

fn contents(holder: &Map<String, Value>) -> impl Iterator<Item = (String, Node<'_>)> {
    object(holder.get("content").unwrap_or(&Value::Null)).iter().map(|(media, content)| {
        let essence = media.split(';').next().unwrap_or_default().trim().to_lowercase();
        (essence, content.get("schema").map(Node::one).unwrap_or_default())
    })
}

fn text<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    map.get(key).and_then(Value::as_str)
}

fn deviation(map: &Map<String, Value>) -> Vec<&Value> {
    map.get("x-deviation").into_iter().collect()
}
