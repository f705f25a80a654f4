//! Items that progenitor does not write at all.

use super::requests::{constant, inner};
use crate::plan::{NewtypeKind, Plan};
use quote::{format_ident, quote};
use syn::{Item, ItemMod};

/// Ids, open enums, alternatives, and re-exports of hand-written types, so that callers find all types in one module.
pub(super) fn types(plan: &Plan) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    for path in &plan.implemented {
        let path: syn::Path = syn::parse_str(path)?;
        items.push(syn::parse2(quote!(pub use #path;))?);
    }
    for newtype in &plan.newtypes {
        let (name, doc) = (format_ident!("{}", newtype.name), &newtype.doc);
        items.push(syn::parse2(match newtype.kind {
            NewtypeKind::Text => quote!(crate::id::text_id! { #[doc = #doc] #name }),
            NewtypeKind::Uuid => quote!(crate::id::uuid_id! { #[doc = #doc] #name }),
            NewtypeKind::Integer => quote!(crate::id::integer_id! { #[doc = #doc] #name }),
        })?);
    }
    for open in &plan.enums {
        let (name, doc) = (format_ident!("{}", open.name), &open.doc);
        let variants = open.variants.iter().map(|variant| {
            let (name, doc, value) = (format_ident!("{}", variant.name), &variant.doc, &variant.value);
            quote!(#[doc = #doc] #name = #value)
        });
        items.push(syn::parse2(quote! {
            crate::open_enum::open_enum! { #[doc = #doc] pub enum #name { #(#variants),* } }
        })?);
    }
    for (type_name, either) in &plan.eithers {
        items.extend(self::either(type_name, either, plan)?);
    }
    Ok(items)
}

/// The types that convert to `ty`: those taken by value, and those taken by reference.
fn convertible(ty: &syn::Type, plan: &Plan) -> (Vec<syn::Type>, Vec<syn::Type>) {
    let name = match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    let kind = plan.newtypes.iter().find(|newtype| name.as_ref() == Some(&newtype.name)).map(|newtype| newtype.kind);
    match (name.as_deref(), kind) {
        (Some("String"), _) => (vec![], vec![ty.clone(), syn::parse_quote!(str)]),
        (_, Some(NewtypeKind::Integer)) => (vec![syn::parse_quote!(i64)], vec![ty.clone()]),
        (_, Some(_)) => (vec![], vec![ty.clone()]),
        _ => (vec![], vec![]),
    }
}

fn either(type_name: &str, either: &crate::plan::Either, plan: &Plan) -> syn::Result<Vec<Item>> {
    let name = format_ident!("{type_name}");
    let doc = format!("The {}, named in one of several ways.", either.field.replace('_', " "));
    let mut variants = Vec::new();
    let mut items = Vec::new();
    for variant in &either.variants {
        let (ident, doc, wire) = (format_ident!("{}", variant.name), &variant.doc, &variant.wire);
        let holds: syn::Type = syn::parse_str(&variant.holds)?;
        variants.push(quote!(#[doc = #doc] #[serde(rename = #wire)] #ident(#holds)));
        items.push(syn::parse2(quote! {
            impl From<#holds> for #name {
                fn from(value: #holds) -> Self {
                    Self::#ident(value)
                }
            }
        })?);
        let item = inner(&holds, "List");
        let (owned, borrowed) = convertible(item.unwrap_or(&holds), plan);
        items.push(syn::parse2(match item {
            Some(item) => {
                quote!(crate::list::list_variant! { #name::#ident: #item #(, #owned)*; #(&#borrowed),* })
            }
            None => {
                quote!(
                    crate::convert::conversions! { #name: |value| Self::#ident(value.into()), #(#owned,)* #(&#borrowed),* }
                )
            }
        })?);
    }
    items.insert(
        0,
        syn::parse2(quote! {
            #[doc = #doc]
            #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#variants),* }
        })?,
    );
    Ok(items)
}

/// The operations table, which the transport bases its decisions on and tools list.
pub(super) fn operations(provider: &str, plan: &Plan) -> syn::Result<ItemMod> {
    let provider = format_ident!("{}", crate::names::type_name(provider));
    let constants = plan.operations.iter().map(|operation| {
        let name = constant(&operation.id);
        let idempotency = format_ident!("{}", crate::names::type_name(&operation.idempotency));
        let crate::Operation {
            id,
            tag,
            method,
            path,
            summary,
            doc,
            secrets,
            unverifiable,
            natural_key,
            billed,
            recognized_by,
            ..
        } = operation;
        let doc = format!("{summary}: `{method} {path}`.\n\n{doc}");
        let not_found = operation.not_found.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
        // The vendor's own term, which its documents and other clients use.
        let term = path.rsplit('/').find(|segment| !segment.is_empty() && !segment.starts_with('{'));
        let alias = term.map(|term| quote!(#[doc(alias = #term)]));
        let comparisons = operation.comparisons.iter().map(|(name, how)| {
            let how = format_ident!("{}", crate::names::type_name(how));
            quote!((#name, Comparison::#how))
        });
        quote! {
            #[doc = #doc]
            #alias
            pub const #name: &Operation = &Operation {
                provider: Provider::#provider,
                id: #id,
                resource: #tag,
                method: #method,
                path: #path,
                idempotency: Idempotency::#idempotency,
                not_found: #not_found,
                secrets: &[#(#secrets),*],
                unverifiable: &[#(#unverifiable),*],
                natural_key: &[#(#natural_key),*],
                comparisons: &[#(#comparisons),*],
                billed: #billed,
                recognized_by: &[#(#recognized_by),*],
            };
        }
    });
    let names = plan.operations.iter().map(|operation| constant(&operation.id));
    syn::parse2(quote! {
        /// Every operation, as the spec documents describe them.
        pub mod operations {
            #[allow(unused_imports)] // not every platform has fields to compare
            use crate::operation::{Comparison, Idempotency, Operation, Provider};
            #(#constants)*
            /// All of them, sorted by path and method.
            pub const ALL: &[&Operation] = &[#(#names),*];
        }
    })
}
