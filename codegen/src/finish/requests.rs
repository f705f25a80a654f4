//! Changes to the structs that callers build.

use super::{only_serialized, structs};
use crate::plan::{Either, Plan};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Expr, Field, Fields, GenericArgument, Ident, ImplItemFn, ItemMacro, ItemMod, ItemStruct, PathArguments,
    Type, parse_quote,
};

/// The `T` of a one-parameter type such as `Option<T>`, by the last segment of its path.
pub(super) fn inner<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// The fields of a struct with named fields.
pub(super) fn fields(item: &mut ItemStruct) -> impl Iterator<Item = &mut Field> {
    match &mut item.fields {
        Fields::Named(named) => Some(named.named.iter_mut()),
        _ => None,
    }
    .into_iter()
    .flatten()
}

/// The wire name in a field's serde attributes.
pub(super) fn wire_name(field: &Field) -> Option<String> {
    let mut rename = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // The closure visits one option at a time, and skips the others.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                rename = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if let Ok(value) = meta.value() {
                let _: Expr = value.parse()?;
            }
            Ok(())
        });
    }
    rename
}

/// Replaces a field's serde options, except for its wire name.
pub(super) fn serde_attributes(field: &mut Field, options: &proc_macro2::TokenStream) {
    let rename = wire_name(field).map(|name| quote!(rename = #name,));
    field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
    if rename.is_some() || !options.is_empty() {
        field.attrs.push(parse_quote!(#[serde(#rename #options)]));
    }
}

/// typify knows two states for an optional property. Lowering adds the third (`Patch`), but typify wraps it in `Option`
/// anyway (<https://github.com/oxidecomputer/progenitor/issues/1152>).
pub(super) fn patches(types: &mut ItemMod) -> usize {
    let mut changes = 0;
    for field in structs(types).flat_map(fields) {
        let Some(patch) = inner(&field.ty, "Option").filter(|ty| inner(ty, "Patch").is_some()) else { continue };
        field.ty = patch.clone();
        serde_attributes(field, &quote!(skip_serializing_if = "crate::Patch::is_absent"));
        changes += 1;
    }
    changes
}

/// Flattens the fields whose wire name depends on their value: each variant has its own wire name.
pub(super) fn eithers(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut changes = 0;
    for field in structs(types).flat_map(fields) {
        if either(field, plan).is_some() {
            serde_attributes(field, &quote!(flatten, skip_serializing_if = "Option::is_none"));
            changes += 1;
        }
    }
    changes
}

/// typify offers struct literals, or builders that fail at run time. Callers get `new` with the required fields, and a
/// setter for each optional one.
pub(super) fn constructors(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut blocks = Vec::new();
    for item in structs(types) {
        if let Some(order) = plan.requests.get(&item.ident.to_string()) {
            blocks.push(constructor(item, order));
        }
    }
    let changes = blocks.len();
    if let Some((_, items)) = &mut types.content {
        items.extend(blocks.into_iter().map(syn::Item::Impl));
    }
    changes
}

/// serde's derived code ignores unknown fields, and cannot refuse them beside a flattened one. Requests in
/// configuration files are deserialized by the crate's own code, which refuses them.
pub(super) fn strict_deserialize(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut macros = Vec::new();
    for item in structs(types).filter(|item| plan.requests.contains_key(&item.ident.to_string())) {
        only_serialized(item);
        macros.push(request(item, plan));
    }
    let changes = macros.len();
    if let Some((_, items)) = &mut types.content {
        items.extend(macros.into_iter().map(syn::Item::Macro));
    }
    changes
}

fn request(item: &mut ItemStruct, plan: &Plan) -> ItemMacro {
    let name = item.ident.clone();
    let (mut required, mut optional, mut patches, mut eithers) = (vec![], vec![], vec![], vec![]);
    for field in fields(item) {
        let Some(ident) = field.ident.clone() else { continue };
        let wire = wire_name(field).unwrap_or_else(|| ident.to_string());
        if let Some((type_name, either)) = either(field, plan) {
            let variants = either.variants.iter().map(|variant| {
                let (variant, wire) = (format_ident!("{}", variant.name), &variant.wire);
                quote!(#type_name::#variant = #wire)
            });
            eithers.push(quote!(#ident { #(#variants),* }));
        } else if inner(&field.ty, "Patch").is_some() {
            patches.push(quote!(#ident = #wire));
        } else if inner(&field.ty, "Option").is_some() {
            optional.push(quote!(#ident = #wire));
        } else {
            required.push(quote!(#ident = #wire));
        }
    }
    parse_quote! {
        crate::request::request! {
            #name { #(#required),* ; #(#optional),* ; #(#patches),* ; #(#eithers),* }
        }
    }
}

/// The alternatives of an optional field, and the name of their type.
fn either<'a>(field: &Field, plan: &'a Plan) -> Option<(Ident, &'a Either)> {
    let Type::Path(path) = inner(&field.ty, "Option")? else { return None };
    let name = path.path.get_ident()?;
    Some((name.clone(), plan.eithers.get(&name.to_string())?))
}

/// Lets a `Patch` hold a struct.
pub(super) fn patchable(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut names = BTreeSet::new();
    for field in structs(types).flat_map(fields) {
        let Some(Type::Path(path)) = inner(&field.ty, "Patch") else { continue };
        names.extend(path.path.get_ident().filter(|name| plan.requests.contains_key(&name.to_string())).cloned());
    }
    let changes = names.len();
    if let Some((_, items)) = types.content.as_mut().filter(|_| changes > 0) {
        items.push(parse_quote!(crate::patch::patchable! { #(#names),* }));
    }
    changes
}

/// Lets a value from a response be used in an update whose enum for the same field names other values.
pub(super) fn conversions(types: &mut ItemMod, plan: &Plan) -> usize {
    let is_enum = |name: &Ident| plan.enums.iter().any(|known| name == &known.name);
    let mut received: BTreeMap<Ident, BTreeSet<Ident>> = BTreeMap::new();
    let mut sent = received.clone();
    for item in structs(types) {
        let is_sent = plan.requests.contains_key(&item.ident.to_string());
        for field in fields(item) {
            let ty = inner(&field.ty, "Option").or_else(|| inner(&field.ty, "Patch")).unwrap_or(&field.ty);
            let Type::Path(path) = ty else { continue };
            if let (Some(field), Some(name)) = (&field.ident, path.path.get_ident().filter(|name| is_enum(name))) {
                let of = if is_sent { &mut sent } else { &mut received };
                of.entry(field.clone()).or_default().insert(name.clone());
            }
        }
    }
    let mut pairs: BTreeMap<&Ident, BTreeSet<&Ident>> = BTreeMap::new();
    for (field, from) in &received {
        for from in from {
            for to in sent.get(field).into_iter().flatten().filter(|to| *to != from) {
                pairs.entry(from).or_default().insert(to);
            }
        }
    }
    let pairs = pairs.into_iter().map(|(from, to)| quote!(#from => #(#to),*;)).collect::<Vec<_>>();
    if let Some((_, items)) = types.content.as_mut().filter(|_| !pairs.is_empty()) {
        items.push(parse_quote!(crate::open_enum::converts! { #(#pairs)* }));
    }
    pairs.len()
}

/// `order` is the order of the document's `required`. typify sorts fields by name, and two text arguments in that order
/// are easily swapped.
fn constructor(item: &mut ItemStruct, order: &[String]) -> syn::ItemImpl {
    let name = item.ident.clone();
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    let mut setters: Vec<ImplItemFn> = Vec::new();
    for field in fields(item) {
        let Some(ident) = field.ident.clone() else { continue };
        let docs: Vec<&Attribute> = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
        if let Some(patched) = inner(&field.ty, "Patch") {
            values.push(quote!(#ident: crate::Patch::Absent));
            setters.push(parse_quote! {
                #(#docs)*
                #[must_use]
                pub fn #ident(mut self, value: impl crate::IntoPatch<#patched>) -> Self {
                    self.#ident = value.into_patch();
                    self
                }
            });
        } else if let Some(optional) = inner(&field.ty, "Option") {
            let (argument, value) = setter_argument(optional);
            values.push(quote!(#ident: None));
            setters.push(parse_quote! {
                #(#docs)*
                #[must_use]
                pub fn #ident(mut self, value: #argument) -> Self {
                    self.#ident = Some(#value);
                    self
                }
            });
        } else {
            let (argument, value) = setter_argument(&field.ty);
            let place = order.iter().position(|name| ident == name);
            arguments.push((place, quote!(#ident: #argument)));
            let value = quote!({ let value = #ident; #value });
            values.push(quote!(#ident: #value));
        }
    }
    arguments.sort_by_key(|(place, _)| *place);
    let arguments = arguments.into_iter().map(|(_, argument)| argument).collect::<Vec<_>>();
    let doc = if arguments.is_empty() {
        "Creates an empty value; setters add fields.".to_owned()
    } else {
        "Creates a value with the required fields; setters add the rest.".to_owned()
    };
    parse_quote! {
        impl #name {
            #[doc = #doc]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    }
}

/// A setter's argument type for a field, and the expression that converts it to the field's type.
fn setter_argument(ty: &Type) -> (proc_macro2::TokenStream, proc_macro2::TokenStream) {
    if let Some(item) = inner(ty, "Vec") {
        return (
            quote!(impl IntoIterator<Item = impl Into<#item>>),
            quote!(value.into_iter().map(Into::into).collect()),
        );
    }
    if let Some(item) = inner(ty, "List") {
        return (quote!(impl IntoIterator<Item = impl Into<#item>>), quote!(value.into_iter().collect()));
    }
    let plain = match ty {
        Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    };
    match plain.as_deref() {
        Some("bool" | "i64" | "f64") => (quote!(#ty), quote!(value)),
        _ => (quote!(impl Into<#ty>), quote!(value.into())),
    }
}

/// The constant of an operation in the operations table.
pub(super) fn constant(name: &str) -> syn::Ident {
    format_ident!("{}", name.to_uppercase())
}
