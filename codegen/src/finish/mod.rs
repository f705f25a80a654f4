//! The last resort: changes progenitor's output where neither lowering nor a setting of progenitor can. Each step is
//! one function that says why it exists and counts its changes. [`finish`] reports the counts, and a test fails when a
//! step has nothing left to do, so that it gets removed.

mod dynamic;
mod emit;
mod methods;
mod requests;
mod responses;

use crate::plan::Plan;
use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{File, Item, ItemMod};

/// The finished module and what each step changed.
pub(crate) struct Finished {
    pub file: File,
    pub changes: Vec<(&'static str, usize)>,
}

pub(crate) fn finish(tokens: TokenStream, provider: &str, plan: &Plan) -> syn::Result<Finished> {
    let mut file: File = syn::parse2(tokens)?;
    let mut changes = vec![
        ("short_paths", short_paths(&mut file, provider)),
        ("unused_items", unused_items(&mut file)),
        ("private_debug", private_debug(&mut file)),
        ("fallible_segments", methods::fallible_segments(&mut file)),
        ("own_error", methods::own_error(&mut file)),
        ("own_build_error", methods::own_build_error(&mut file)),
        ("no_api_version_header", methods::no_api_version_header(&mut file)),
        ("own_operation_info", methods::own_operation_info(&mut file)),
        ("only_exec", methods::only_exec(&mut file)),
        ("named_refusals", methods::named_refusals(&mut file)),
        ("fallible_empty", methods::fallible_empty(&mut file)),
        ("parsed_base_url", methods::parsed_base_url(&mut file)),
    ];
    if let Some(types) = types_module(&mut file) {
        changes.extend([
            ("patches", requests::patches(types)),
            ("eithers", requests::eithers(types, plan)),
            ("constructors", requests::constructors(types, plan)),
            ("strict", requests::strict_deserialize(types, plan)),
            ("patchable", requests::patchable(types, plan)),
            ("conversions", requests::conversions(types, plan)),
            ("objects", responses::objects(types, plan)),
            ("growable", responses::growable(types, plan)),
        ]);
        if let Some((_, items)) = &mut types.content {
            items.extend(emit::types(plan)?);
        }
    }
    let dynamic = dynamic::module(&file, plan)?;
    file.items.extend([Item::Mod(emit::operations(provider, plan)?), Item::Mod(dynamic)]);
    Ok(Finished { file, changes })
}

fn types_module(file: &mut File) -> Option<&mut ItemMod> {
    file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => Some(module),
        _ => None,
    })
}

/// Structs of the types module.
fn structs(types: &mut ItemMod) -> impl Iterator<Item = &mut syn::ItemStruct> {
    types.content.iter_mut().flat_map(|(_, items)| items).filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    })
}

/// Removes `Deserialize` from the derived traits of a struct.
fn only_serialized(item: &mut syn::ItemStruct) -> usize {
    let mut changes = 0;
    for attribute in item.attrs.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let Ok(derived) = attribute.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated) else {
            continue;
        };
        let is_kept = |path: &&syn::Path| path.segments.last().is_none_or(|last| last.ident != "Deserialize");
        let kept: Vec<_> = derived.iter().filter(is_kept).collect();
        changes += derived.len() - kept.len();
        *attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
    }
    changes
}

/// typify writes every path in full. People review this file, so paths to the prelude and to the module itself are
/// shortened, and `::trunkline::` becomes `crate::`.
fn short_paths(file: &mut File, provider: &str) -> usize {
    struct Visitor<'a> {
        provider: &'a str,
        changes: usize,
        in_types: bool,
    }
    impl VisitMut for Visitor<'_> {
        fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
            let outer = std::mem::replace(&mut self.in_types, module.ident == "types");
            syn::visit_mut::visit_item_mod_mut(self, module);
            self.in_types = outer;
        }
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            syn::visit_mut::visit_path_mut(self, path);
            if path.leading_colon.is_none() {
                return;
            }
            let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let keep = match names.as_slice() {
                ["std", "option" | "string" | "vec", "Option" | "String" | "Vec"] => 2,
                ["trunkline", provider, "types", _] if *provider == self.provider => {
                    if self.in_types {
                        3
                    } else {
                        2
                    }
                }
                ["trunkline", ..] => {
                    path.segments[0].ident = syn::Ident::new("crate", proc_macro2::Span::call_site());
                    0
                }
                _ => return,
            };
            path.leading_colon = None;
            path.segments = path.segments.iter().skip(keep).cloned().collect();
            self.changes += 1;
        }
    }
    let mut visitor = Visitor { provider, changes: 0, in_types: false };
    visitor.visit_file_mut(file);
    visitor.changes
}

/// Removes `Client::new`, which unwraps and sets its own timeouts; `prelude` and typify's conversion error, which
/// nothing uses; and the re-exports, which would put the runtime into the public API.
fn unused_items(file: &mut File) -> usize {
    let mut changes = 0;
    let before = file.items.len();
    file.items.retain(|item| match item {
        Item::Mod(module) => module.ident != "prelude",
        Item::Use(_) => false,
        _ => true,
    });
    changes += before - file.items.len();
    for item in &mut file.items {
        if let Item::Impl(block) = item {
            let before = block.items.len();
            block.items.retain(|item| !matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == "new"));
            changes += before - block.items.len();
        }
    }
    if let Some(ItemMod { content: Some((_, items)), .. }) = types_module(file) {
        let before = items.len();
        items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "error"));
        changes += before - items.len();
    }
    file.items.insert(
        0,
        syn::parse_quote!(
            #[allow(unused_imports)]
            use progenitor_client::{ClientHooks, ClientInfo, Error, RequestBuilderExt, ResponseValue, encode_path};
        ),
    );
    changes
}

/// progenitor derives `Debug` for its client. That prints the default headers of the HTTP client, one of which can hold
/// a gateway's key.
fn private_debug(file: &mut File) -> usize {
    let client = file.items.iter_mut().find_map(|item| match item {
        Item::Struct(item) if item.ident == "Client" => Some(item),
        _ => None,
    });
    let Some(client) = client else { return 0 };
    let mut changes = 0;
    for attribute in &mut client.attrs {
        if same(&attribute.meta, &quote!(derive(Clone, Debug))) {
            attribute.meta = syn::parse_quote!(derive(Clone));
            changes += 1;
        }
    }
    if changes > 0 {
        file.items.push(syn::parse_quote! {
            impl ::std::fmt::Debug for Client {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.debug_struct("Client").field("baseurl", &self.baseurl).finish_non_exhaustive()
                }
            }
        });
    }
    changes
}

/// True if the tokens are equal, ignoring spacing.
pub(crate) fn same(tokens: &impl quote::ToTokens, expected: &TokenStream) -> bool {
    quote!(#tokens).to_string() == expected.to_string()
}
