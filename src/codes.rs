//! Closed sets of codes: what stands in inputs and answers as a name, and in
//! here as an enum.

/// Names a closed set of codes once: the enum, its texts, and the list of all.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[doc = $text] $(#[$inner])* $variant,)* }

        impl $name {
            /// Every one, in the order of their definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($text,)*];

            /// The code as everybody outside sees it.
            pub const fn as_str(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::NAMES.iter().position(|one| *one == name).map(|place| Self::ALL[place])
            }

            /// The one that a value names.
            #[allow(dead_code, reason = "some are only written")]
            pub(crate) fn of(value: &crate::value::Value) -> Option<Self> {
                Self::from_name(value.text()?)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use codes;
