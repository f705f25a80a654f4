//! Writes the calls by name: which method each operation stands for, and the types of its arguments.

use crate::mocks::arguments;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Expr, ExprMethodCall, File, ItemMod, Type, parse_quote};

/// The module of calls by name. `client` is the finished client, whose methods say what each operation takes.
pub(super) fn module(client: &File, plan: &Plan) -> syn::Result<ItemMod> {
    let methods = arguments(client);
    let (mut calls, mut verified, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    for operation in &plan.operations {
        let id = &operation.id;
        let taken = methods.get(id).map(Vec::as_slice).unwrap_or_default();
        let arguments = taken.iter().map(|(name, ty)| argument(name, ty));
        let arguments = quote!(#(#arguments)* arguments.refuse_unused()?;);
        let facade = facade(operation, taken)?;
        match &facade {
            Some(call) if !operation.is_list => {
                calls.push(quote!(#id => { #arguments response(#call.await) }));
                if call.method.to_string().starts_with("update") {
                    let mut call = call.clone();
                    call.method = format_ident!("{}_verified", call.method);
                    verified.push(quote!(#id => { #arguments verified(#call.await) }));
                }
            }
            _ => {
                let (method, names) = (format_ident!("{id}"), taken.iter().map(|(name, _)| format_ident!("{name}")));
                calls.push(quote!(#id => { #arguments response(client.api.#method(#(&#names),*).await) }));
                lists.extend(facade.map(|call| quote!(#id => { #arguments Ok(listing(#call)) })));
            }
        }
    }
    let calls = matching(&calls, "the operation is not one of this platform");
    let verified = matching(&verified, "only updates can be verified by reading");
    let lists = matching(&lists, "the operation is no list");
    Ok(parse_quote! {
        /// Calls by the name of an operation.
        #[cfg(feature = "dynamic")]
        pub(super) mod dynamic {
            use super::{super::Client, types};
            use crate::dynamic::{Arguments, listing, response, verified};
            use crate::{Error, Listing, Operation, Response, Verified};
            use serde_json::Value;

            pub(crate) async fn invoke(
                client: &Client,
                operation: &'static Operation,
                mut arguments: Arguments,
            ) -> Result<Response<Value>, Error> {
                #calls
            }
            pub(crate) async fn invoke_verified(
                client: &Client,
                operation: &'static Operation,
                mut arguments: Arguments,
            ) -> Result<Verified<Value>, Error> {
                #verified
            }
            pub(crate) fn invoke_list(
                client: &Client,
                operation: &'static Operation,
                mut arguments: Arguments,
            ) -> Result<Listing<Value>, Error> {
                #lists
            }
        }
    })
}

fn matching(arms: &[TokenStream], other: &str) -> TokenStream {
    quote! {
        match operation.id {
            #(#arms)*
            _ => Err(Error::invalid_request(#other)),
        }
    }
}

/// An argument, read with the type that the method takes.
fn argument(name: &str, ty: &Type) -> TokenStream {
    let ident = format_ident!("{name}");
    match name {
        "body" => quote!(let body: #ty = arguments.take_body()?;),
        "query" => quote!(let query: #ty = arguments.take_query()?;),
        _ => quote!(let #ident: #ty = arguments.take_path(#name)?;),
    }
}

/// The facade's call. Without arguments of its own, it takes those of the operation in their order.
fn facade(operation: &Operation, taken: &[(String, &Type)]) -> syn::Result<Option<ExprMethodCall>> {
    let Some(call) = &operation.facade else { return Ok(None) };
    let mut call: ExprMethodCall = syn::parse_str(&format!("client.{call}"))?;
    if call.args.is_empty() {
        let names = taken.iter().map(|(name, _)| format_ident!("{name}"));
        call.args = names.map(|name| -> Expr { parse_quote!(#name) }).collect();
    }
    Ok(Some(call))
}
