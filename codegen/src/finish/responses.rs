//! Changes to the structs that platforms send.

use super::requests::{fields, inner, serde_attributes};
use super::structs;
use crate::plan::Plan;
use quote::quote;
use syn::{Fields, ItemMod, Type, parse_quote};

/// Platforms send numbers as text, text as numbers, 0 and 1 as booleans, and "" for none. serde takes a scalar in one form
/// only, and one such member would lose the whole answer.
pub(super) fn lenient_scalars(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut changes = 0;
    for item in structs(types).filter(|item| plan.responses.contains(&item.ident.to_string())) {
        for field in fields(item) {
            if let Some(optional) = inner(&field.ty, "Option") {
                if is_scalar(optional, plan) {
                    let options = quote!(
                        default,
                        deserialize_with = "crate::lenient::optional",
                        skip_serializing_if = "Option::is_none"
                    );
                    serde_attributes(field, &options);
                    changes += 1;
                }
            } else if is_scalar(&field.ty, plan) {
                serde_attributes(field, &quote!(deserialize_with = "crate::lenient::required"));
                changes += 1;
            }
        }
    }
    changes
}

fn is_scalar(ty: &Type, plan: &Plan) -> bool {
    let Type::Path(path) = ty else { return false };
    let segments: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let name = segments.join("::");
    let known = ["bool", "i64", "f64", "String", "uuid::Uuid", "chrono::DateTime"];
    let is_id = || plan.newtypes.iter().any(|newtype| newtype.name == name);
    known.contains(&name.as_str()) || plan.scalars.contains(&name) || is_id()
}

/// Unknown members, kept. typify makes a `serde_json::Map` of `additionalProperties`, whose Debug prints the values; a
/// platform that echoes a password must not get it into a log that way.
pub(super) fn extra_members(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut changes = 0;
    for item in structs(types).filter(|item| plan.extra.contains(&item.ident.to_string())) {
        if let Fields::Named(named) = &mut item.fields {
            named.named.push(parse_quote! {
                /// Members that the documents do not name.
                #[serde(flatten)]
                pub extra: crate::Extra
            });
            changes += 1;
        }
    }
    changes
}

/// A member that a platform adds, and that a later version of this crate names, must not break callers: neither those who
/// read it nor those who build it, who have `new` and setters.
pub(super) fn growable(types: &mut ItemMod, plan: &Plan) -> usize {
    let mut changes = 0;
    let grows = |name: &String| plan.responses.contains(name) || plan.requests.contains_key(name);
    for item in structs(types).filter(|item| grows(&item.ident.to_string())) {
        item.attrs.push(parse_quote!(#[non_exhaustive]));
        changes += 1;
    }
    changes
}
