//! Changes to the generated methods.

use super::same;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{Block, Expr, File, Stmt, parse_quote};

/// progenitor's `encode_path` lets "", "." and ".." through, which changes the path that is called
/// (<https://github.com/oxidecomputer/progenitor/issues> has no report yet). Ours refuses them, so it returns a `Result`.
pub(super) fn fallible_segments(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        // `format!` holds its arguments as tokens, which syn does not visit.
        fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
            if !mac.path.is_ident("format") {
                return;
            }
            let arguments = mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
            let Ok(mut arguments) = arguments else { return };
            for argument in &mut arguments {
                let Expr::Call(call) = argument else { continue };
                if same(&call.func, &quote!(encode_path)) {
                    *argument = parse_quote!(#call?);
                    self.0 += 1;
                }
            }
            mac.tokens = arguments.to_token_stream();
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// All failures are the crate's one error type; progenitor's has a parameter for the decoded error body.
pub(super) fn own_error(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_type_mut(&mut self, ty: &mut syn::Type) {
            syn::visit_mut::visit_type_mut(self, ty);
            if same(ty, &quote!(Error<()>)) {
                *ty = parse_quote!(Error);
                self.0 += 1;
            }
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// progenitor turns reqwest's error into its own by `From`. On a public error type that would put reqwest into the API.
pub(super) fn own_build_error(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_expr_try_mut(&mut self, tried: &mut syn::ExprTry) {
            syn::visit_mut::visit_expr_try_mut(self, tried);
            if let Expr::MethodCall(call) = tried.expr.as_ref()
                && call.method == "build"
            {
                tried.expr = parse_quote!(#call.map_err(Error::unwritable));
                self.0 += 1;
            }
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// progenitor sends the document's version as an `api-version` header with every request. No platform asks for it.
pub(super) fn no_api_version_header(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_block_mut(&mut self, block: &mut Block) {
            let before = block.stmts.len();
            block.stmts.retain(|stmt| {
                let text = stmt.to_token_stream().to_string();
                !text.starts_with("let mut header_map") && !text.contains("\"api-version\"")
            });
            self.0 += before - block.stmts.len();
            syn::visit_mut::visit_block_mut(self, block);
        }
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if let Expr::MethodCall(call) = expr
                && call.method == "headers"
                && same(&call.args, &quote!(header_map))
            {
                *expr = (*call.receiver).clone();
            }
            syn::visit_mut::visit_expr_mut(self, expr);
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// progenitor passes only the operation id to its hooks. The transport needs the method's idempotency and the path
/// template, too, so each method passes its row of the operations table.
pub(super) fn own_operation_info(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if let Expr::Struct(literal) = expr
                && literal.path.is_ident("OperationInfo")
                && let Some(Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(id), .. })) =
                    literal.fields.first().map(|field| &field.expr)
            {
                let constant = format_ident!("{}", id.value().to_uppercase());
                *expr = parse_quote!(operations::#constant);
                self.0 += 1;
                return;
            }
            syn::visit_mut::visit_expr_mut(self, expr);
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// Signing and classification belong in the transport's one loop, so of progenitor's three hooks only `exec` is called.
pub(super) fn only_exec(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_block_mut(&mut self, block: &mut Block) {
            let before = block.stmts.len();
            block.stmts.retain(|stmt| {
                let text = stmt.to_token_stream().to_string();
                !text.starts_with("self . pre (") && !text.starts_with("self . post (")
            });
            self.0 += before - block.stmts.len();
            for stmt in &mut block.stmts {
                // Nothing mutates the request anymore.
                if let Stmt::Local(local) = stmt
                    && same(&local.pat, &quote!(mut request))
                {
                    local.pat = parse_quote!(request);
                    local.attrs.clear();
                }
            }
            syn::visit_mut::visit_block_mut(self, block);
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// An input that cannot be sent is refused while the request is built, where the operation is not known. So each
/// refusal passes through the client, which adds the operation.
pub(super) fn named_refusals(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_expr_try_mut(&mut self, tried: &mut syn::ExprTry) {
            syn::visit_mut::visit_expr_try_mut(self, tried);
            let expr = &tried.expr;
            if !same(expr, &quote!(result)) {
                tried.expr = parse_quote!(#expr.map_err(|error| self.refused(info, error)));
                self.0 += 1;
            }
        }
        fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
            let arguments = mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
            if let Ok(mut arguments) = arguments {
                arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
                mac.tokens = arguments.to_token_stream();
            }
        }
        fn visit_impl_item_fn_mut(&mut self, method: &mut syn::ImplItemFn) {
            let is_info = |stmt: &Stmt| matches!(stmt, Stmt::Local(local) if same(&local.pat, &quote!(info)));
            if let Some(index) = method.block.stmts.iter().position(is_info) {
                let info = method.block.stmts.remove(index);
                method.block.stmts.insert(0, info);
                syn::visit_mut::visit_impl_item_fn_mut(self, method);
            }
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// If an operation's success has no body, progenitor accepts any 2xx, whatever body comes with it. Ours checks the
/// body, so it returns a `Result`.
pub(super) fn fallible_empty(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            syn::visit_mut::visit_expr_mut(self, expr);
            if same(expr, &quote!(Ok(ResponseValue::empty(response)))) {
                *expr = parse_quote!(ResponseValue::empty(response));
                self.0 += 1;
            }
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}

/// progenitor writes each request's URL as text that starts with the base URL, and reqwest parses all of it for each call.
/// The client has parsed the base URL once, so only the path is parsed.
pub(super) fn parsed_base_url(file: &mut File) -> usize {
    struct Visitor(usize);
    impl VisitMut for Visitor {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            syn::visit_mut::visit_expr_mut(self, expr);
            let Expr::Macro(syn::ExprMacro { mac, .. }) = expr else { return };
            let arguments = mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
            let Ok(arguments) = arguments else { return };
            let mut arguments = arguments.into_iter();
            let (Some(Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(format), .. })), Some(base)) =
                (arguments.next(), arguments.next())
            else {
                return;
            };
            if let Some(path) = format.value().strip_prefix("{}").filter(|_| same(&base, &quote!(self.baseurl))) {
                let segments: Vec<_> = arguments.collect();
                *expr = match segments.as_slice() {
                    [] => parse_quote!(self.url(#path)),
                    segments => parse_quote!(self.url(&format!(#path, #(#segments),*))),
                };
                self.0 += 1;
            }
        }
    }
    let mut visitor = Visitor(0);
    visitor.visit_file_mut(file);
    visitor.0
}
