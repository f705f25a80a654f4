//! Labels of enums, for metrics and logs.

/// Gives a `Copy` enum its labels: [`as_str`](Self::as_str), and a `Display` that prints the same.
macro_rules! labels {
    ($name:ident { $($variant:pat => $label:expr,)* }) => {
        impl $name {
            /// A label in `snake_case` for metrics and logs. It is stable: no later version changes it, and each variant has
            /// one of its own. `Display` prints the same.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($variant => $label,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(crate) use labels;
