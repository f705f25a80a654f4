//! Generates the typed mocks: for each operation, what a test can expect of its request and how it can respond.
//! progenitor's own generator of mocks writes forms as JSON, does not escape ids in regular expressions, and validates
//! no requests.

use crate::bundle::{Bundle, object};
use crate::plan::Operation;
use crate::problem::Pointer;
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeMap;
use syn::{File, FnArg, ImplItem, Item, Pat, Type};

/// The module of mocks. `client` is the finished client, whose methods say what each operation takes.
pub(crate) fn mocks(client: &File, bundle: &Bundle, operations: &[Operation]) -> syn::Result<File> {
    let arguments = arguments(client);
    let items = operations.iter().map(|operation| {
        let taken = arguments.get(&operation.id).map(Vec::as_slice).unwrap_or_default();
        mock(bundle, operation, taken)
    });
    let items = items.collect::<Vec<_>>();
    let names = operations.iter().map(|operation| format_ident!("{}", crate::names::type_name(&operation.id)));
    syn::parse2(quote! {
        /// Visits every operation of this platform, sorted by path and method.
        pub fn visit_all(visitor: &mut impl Visitor) {
            #(visitor.visit::<#names>();)*
        }
        #(#items)*
    })
}

/// The arguments of the client's methods, after `self`.
pub(crate) fn arguments(client: &File) -> BTreeMap<String, Vec<(String, &Type)>> {
    let methods = client.items.iter().filter_map(|item| match item {
        Item::Impl(block) => Some(&block.items),
        _ => None,
    });
    let methods = methods.flatten().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(&method.sig),
        _ => None,
    });
    let named = methods.map(|signature| {
        let arguments = signature.inputs.iter().filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some((argument.pat.as_ref(), argument.ty.as_ref())),
            FnArg::Receiver(_) => None,
        });
        let arguments = arguments.filter_map(|(pattern, ty)| match (pattern, ty) {
            (Pat::Ident(name), Type::Reference(reference)) => Some((name.ident.to_string(), reference.elem.as_ref())),
            _ => None,
        });
        (signature.ident.to_string(), arguments.collect())
    });
    named.collect()
}

fn mock(bundle: &Bundle, operation: &Operation, arguments: &[(String, &Type)]) -> TokenStream {
    let at = Pointer::root().join("paths").join(&operation.path);
    let item = bundle.value.pointer(&at.0).unwrap_or(&Value::Null);
    let described = &item[operation.method.to_lowercase()];
    let name = format_ident!("{}", crate::names::type_name(&operation.id));
    let constant = format_ident!("{}", operation.id.to_uppercase());
    let doc = format!(" {}: `{} {}`.", operation.summary, operation.method, operation.path);
    let expectations = arguments.iter().map(|(name, ty)| expectation(bundle, item, described, name, ty));
    let responses =
        object(&described["responses"]).iter().map(|(status, response)| response_method(bundle, status, response));
    quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug)]
        pub enum #name {}
        impl MockOperation for #name {
            const OPERATION: &'static Operation = operations::#constant;
        }
        impl Documented for #name {
            fn platform() -> &'static Platform {
                &PLATFORM
            }
        }
        impl When<#name> {
            #(#expectations)*
        }
        impl Then<#name> {
            #(#responses)*
        }
    }
}

fn expectation(bundle: &Bundle, item: &Value, operation: &Value, name: &str, ty: &Type) -> TokenStream {
    let ident = format_ident!("{name}");
    if name == "body" || name == "query" {
        let doc = format!(" Only requests with exactly this {name}.");
        let check = format_ident!("expect_{name}");
        return quote! {
            #[doc = #doc]
            pub fn #ident(self, #ident: &#ty) -> Self {
                self.#check(#ident)
            }
        };
    }
    let parameters = [item, operation].into_iter().filter_map(|holder| holder["parameters"].as_array()).flatten();
    let mut wires = parameters.filter_map(|parameter| resolved(bundle, parameter)["name"].as_str());
    let wire = wires.find(|wire| crate::names::field(wire) == name).unwrap_or(name);
    let doc = format!(" Only requests with this `{wire}` in the path.");
    // Ids are taken as facades take them. Plain text is `str`, which has no owned form here.
    let (argument, value) = if super::finish::same(ty, &quote!(str)) {
        (quote!(&str), quote!(value))
    } else {
        (quote!(impl Into<#ty>), quote!(value.into()))
    };
    quote! {
        #[doc = #doc]
        pub fn #ident(self, value: #argument) -> Self {
            self.expect_in_path(#wire, #value)
        }
    }
}

fn response_method(bundle: &Bundle, status: &str, response: &Value) -> TokenStream {
    let component = response["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    let response = resolved(bundle, response);
    // A response documented under one status and sent with another is named after its component.
    let sent = response["x-status"].as_u64().map(|status| status.to_string());
    let name = match (&sent, component) {
        (Some(_), Some(component)) => component.to_snake_case(),
        _ => reason(status),
    };
    let ident = format_ident!("{name}");
    let number = Literal::u16_unsuffixed(status.parse().unwrap_or_default());
    let what = response["description"].as_str().unwrap_or_default();
    let doc = format!(" {}: {}", sent.as_deref().unwrap_or(status), what.trim());
    if object(&response["content"]).is_empty() {
        return quote! {
            #[doc = #doc]
            #[track_caller]
            pub fn #ident(self) -> Self {
                self.empty(#number)
            }
        };
    }
    quote! {
        #[doc = #doc]
        ///
        /// # Panics
        /// If the spec does not document such a body.
        #[track_caller]
        pub fn #ident(self, body: impl Serialize) -> Self {
            self.body(#number, &body)
        }
    }
}

/// The method name for a status: its HTTP reason phrase.
fn reason(status: &str) -> String {
    let known = http::StatusCode::from_bytes(status.as_bytes()).ok().and_then(|status| status.canonical_reason());
    known.map_or_else(|| format!("status_{status}"), |reason| reason.replace('\'', "").to_snake_case())
}

fn resolved<'a>(bundle: &'a Bundle, value: &'a Value) -> &'a Value {
    value["$ref"].as_str().map_or(value, |reference| bundle.resolve(reference))
}
