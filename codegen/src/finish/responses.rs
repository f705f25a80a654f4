//! Changes to the structs that platforms send.

use super::requests::{fields, inner, serde_attributes, wire_name};
use super::{only_serialized, structs};
use crate::plan::Plan;
use quote::quote;
use syn::{Field, Fields, Item, ItemMacro, ItemMod, ItemStruct, parse_quote};

/// serde's derived code fails on the first value of an undocumented type, and one such field would lose the whole
/// response, with the id in it after a create. The crate's own code deserializes every field that it can. Undocumented
/// fields and values that do not fit are kept in `extra`, whose `Debug` prints no values, so that a password that a
/// platform echoes does not reach a log.
pub(super) fn objects(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut macros = Vec::new();
    for item in structs(types).filter(|item| plan.responses.contains(&item.ident.to_string())) {
        macros.push(object(item));
    }
    let changes = macros.len();
    if let Some((_, items)) = &mut types.content {
        items.extend(macros.into_iter().map(Item::Macro));
    }
    changes
}

fn object(item: &mut ItemStruct) -> ItemMacro {
    only_serialized(item);
    let (mut items, mut required, mut optional) = (None, Vec::new(), Vec::new());
    for field in fields(item) {
        let Some(ident) = field.ident.clone() else { continue };
        let wire = wire_name(field).unwrap_or_else(|| ident.to_string());
        if let Some(item) = inner(&field.ty, "Items").cloned() {
            // Nothing else of a page is required.
            rows(field, &wire);
            serde_attributes(field, &quote!());
            items = Some(quote!(#item = #wire));
        } else if inner(&field.ty, "Option").is_some() {
            serde_attributes(field, &quote!(skip_serializing_if = "Option::is_none"));
            optional.push(quote!(#ident = #wire));
        } else {
            serde_attributes(field, &quote!());
            required.push(quote!(#ident = #wire));
        }
    }
    if let Fields::Named(named) = &mut item.fields {
        named.named.push(parse_quote! {
            /// Undocumented fields, and fields whose value does not fit their type.
            #[serde(flatten)]
            pub extra: crate::Extra
        });
    }
    let name = &item.ident;
    match items {
        Some(items) => parse_quote!(crate::page::page! { #name { #items ; #(#optional),* } }),
        None => parse_quote!(crate::object::object! { #name { #(#required),* ; #(#optional),* } }),
    }
}

/// Names the rows of a page `items`, whatever the platform calls them.
fn rows(field: &mut Field, wire: &str) {
    field.ident = Some(parse_quote!(items));
    field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
    field.attrs.push(parse_quote!(#[doc(alias = #wire)]));
}

/// A later version of this crate may add a field. That must not break callers, whether they read the struct or build it
/// with `new` and setters.
pub(super) fn growable(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut changes = 0;
    let grows = |name: &String| plan.responses.contains(name) || plan.requests.contains_key(name);
    for item in structs(types).filter(|item| grows(&item.ident.to_string())) {
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        changes += 1;
    }
    changes
}
