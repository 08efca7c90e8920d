//! How a union is read: which of its arms a value is.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::UnionType;
use crate::emit::ident;
use crate::ir::{Dispatch, Guard, GuardedVariants, JsonType, Name, Shape, Tag, TypeRef, Variant};

/// How many unions are looked through for the objects that an arm may be.
const DEPTH: usize = 2;

/// Values of a property, and the arms that each of them may mean.
type Tagged<'g> = (Vec<&'g Tag>, &'g [usize]);

/// What decodes a value once a guard holds.
enum Decoded {
    /// An expression of the one arm that it is.
    Arm(TokenStream),
    /// Statements that return the arm that fits best, if one does.
    BestFit(TokenStream),
}

impl Decoded {
    fn statement(&self) -> TokenStream {
        match self {
            Self::Arm(decoded) => quote!(return #decoded;),
            Self::BestFit(tried) => tried.clone(),
        }
    }
}

impl UnionType<'_> {
    /// The implementation of `Deserialize`.
    pub(super) fn deserialize(&self) -> TokenStream {
        let union = self.name();
        let deserialize = self.types.import("serde", "Deserialize");
        let deserializer = self.types.import("serde", "Deserializer");
        let raw = self.types.wire("Raw");
        let dispatch = match &self.shape.dispatch {
            Dispatch::Discriminator { property, arms, default } => self.discriminate(property, arms, *default),
            Dispatch::Guards(guards) => self.guard(guards),
        };
        quote! {
            impl<'de> #deserialize<'de> for #union {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let value = #raw::deserialize(deserializer)?;
                    #dispatch
                }
            }
        }
    }

    fn discriminate(&self, property: &str, arms: &[(Tag, usize)], default: Option<usize>) -> TokenStream {
        // Several values may name one arm.
        let found = Found::of(property, arms.iter().map(|(value, _)| value));
        let mut values: BTreeMap<usize, Vec<&Tag>> = BTreeMap::new();
        arms.iter().for_each(|(value, variant)| values.entry(*variant).or_default().push(value));
        let arms = values.into_iter().filter_map(|(variant, values)| {
            let (decoded, values) = (self.arm(variant)?, found.patterns(&values));
            Some(quote!(#values => #decoded,))
        });
        let other = default.and_then(|variant| self.arm(variant)).unwrap_or_else(|| quote!(value.keep(Self::Unknown)));
        quote! {
            match #found {
                #(#arms)*
                _ => #other,
            }
        }
    }

    fn guard(&self, guards: &[GuardedVariants]) -> TokenStream {
        let runs = guards.chunk_by(|one, next| match (&one.guard, &next.guard) {
            (Guard::Constant { property, .. }, Guard::Constant { property: other, .. }) => property == other,
            _ => false,
        });
        let branches = runs.filter_map(|run| match constants(run) {
            Some((property, arms)) => self.constants(property, arms),
            None => {
                let guarded = run.first()?;
                let (condition, body) = (self.condition(&guarded.guard)?, self.one_of(&guarded.variants)?.statement());
                Some(quote!(if #condition { #body }))
            }
        });
        quote! {
            #(#branches)*
            value.keep(Self::Unknown)
        }
    }

    /// The values of one property, each with the arms that it may mean: the property is read once.
    fn constants(&self, property: &str, arms: Vec<Tagged<'_>>) -> Option<TokenStream> {
        let found = Found::of(property, arms.iter().flat_map(|(values, _)| values.iter().copied()));
        let arms: Vec<_> = arms.into_iter().filter_map(|(values, arms)| Some((values, self.one_of(arms)?))).collect();
        match arms.as_slice() {
            [] => None,
            [(values, decoded)] => {
                let (pattern, body) = (found.patterns(values), decoded.statement());
                let condition =
                    if values.len() == 1 { quote!(#found == #pattern) } else { quote!(let #pattern = #found) };
                Some(quote!(if #condition { #body }))
            }
            _ => {
                let arms = arms.iter().map(|(values, decoded)| {
                    let values = found.patterns(values);
                    match decoded {
                        Decoded::Arm(decoded) => quote!(#values => return #decoded,),
                        Decoded::BestFit(tried) => quote!(#values => { #tried }),
                    }
                });
                Some(quote! {
                    match #found {
                        #(#arms)*
                        _ => {}
                    }
                })
            }
        }
    }

    /// Decodes the value as one of some arms.
    fn one_of(&self, variants: &[usize]) -> Option<Decoded> {
        let variants: Vec<usize> = variants.iter().copied().filter(|variant| self.known(*variant).is_some()).collect();
        match variants.as_slice() {
            [] => None,
            [variant] => self.arm(*variant).map(Decoded::Arm),
            several => Some(Decoded::BestFit(self.best_fit(several))),
        }
    }

    /// Decodes the value as one arm.
    fn arm(&self, variant: usize) -> Option<TokenStream> {
        let known = self.known(variant)?;
        Some(quote!(value.arm(#known, Self::Unknown)))
    }

    /// What makes an arm of its payload. Decoding an arm that leads back here with the same value would not end.
    fn known(&self, variant: usize) -> Option<TokenStream> {
        let variant = self.shape.variants.get(variant)?;
        if self.leads_back(variant) {
            return None;
        }
        let name = ident::pascal(&variant.name);
        if self.types.holds_numbers(variant.ty) {
            let numeric = self.types.wire("Numeric");
            return Some(quote!(|#numeric(value)| Self::#name(value)));
        }
        Some(quote!(Self::#name))
    }

    /// Whether the payload of an arm is this union, or a union with such an arm.
    fn leads_back(&self, variant: &Variant) -> bool {
        let api = self.types.api();
        let mut seen = BTreeSet::new();
        let mut open = vec![variant.ty.id];
        while let Some(id) = open.pop() {
            if id == self.id {
                return true;
            }
            if let (Shape::Union(union), true) = (&api[id].shape, seen.insert(id)) {
                open.extend(union.variants.iter().map(|variant| variant.ty.id));
            }
        }
        false
    }

    /// Tries several arms, the one that fits best first.
    fn best_fit(&self, variants: &[usize]) -> TokenStream {
        let fit = self.types.wire("Fit");
        let known: Vec<_> = variants.iter().filter_map(|variant| Some((*variant, self.known(*variant)?))).collect();
        let fits = known.iter().map(|(variant, _)| self.fit(self.shape.variants[*variant].ty, &fit, 0));
        let last = known.len().saturating_sub(1);
        let arms = known.iter().enumerate().map(|(index, (variant, known))| {
            let index =
                if index == last { quote!(_) } else { proc_macro2::Literal::usize_unsuffixed(index).to_token_stream() };
            let decoded = self.decoded(*variant);
            quote!(#index => #decoded.map(#known),)
        });
        quote! {
            let fits = [#(#fits),*];
            for candidate in value.rank(&fits) {
                let decoded = match candidate { #(#arms)* };
                if let Ok(known) = decoded {
                    return Ok(known);
                }
            }
        }
    }

    /// Decodes the value as one arm of several. One that is a union itself takes anything: what it does not know is left to the
    /// other arms.
    fn decoded(&self, variant: usize) -> TokenStream {
        let ty = self.shape.variants[variant].ty;
        match self.types.shape(ty) {
            Shape::Union(_) => {
                let union = self.types.bare(ty);
                let (place, value) = match self.types.is_boxed(ty) {
                    true => (quote!(Box<#union>), quote!(**value)),
                    false => (quote!(#union), quote!(value)),
                };
                quote!(value.decode_if(|value: &#place| !matches!(#value, #union::Unknown(_))))
            }
            _ => quote!(value.decode()),
        }
    }

    /// What the object of an arm looks like, or an item of its list. An arm that is neither an object nor made of some fits anything,
    /// and so does a union within several others.
    fn fit(&self, ty: TypeRef, fit: &TokenStream, depth: usize) -> TokenStream {
        match self.types.shape(ty) {
            Shape::Struct(_) => {
                let name = self.types.bare(ty);
                quote!(#fit::of::<#name>())
            }
            Shape::Union(union) if depth < DEPTH => {
                let fits = union.variants.iter().map(|arm| self.fit(arm.ty, fit, depth + 1));
                quote!(#fit::Union(const { &[#(#fits),*] }))
            }
            Shape::List(item) if depth < DEPTH => match self.types.shape(*item) {
                Shape::Struct(_) | Shape::Union(_) => {
                    let item = self.fit(*item, fit, depth + 1);
                    quote!(#fit::List(const { &#item }))
                }
                _ => quote!(#fit::ANYTHING),
            },
            _ => quote!(#fit::ANYTHING),
        }
    }

    /// The test of a guard that looks at the whole value.
    fn condition(&self, guard: &Guard) -> Option<TokenStream> {
        Some(match guard {
            Guard::Type(ty) => {
                let method = predicate(*ty);
                quote!(value.#method())
            }
            Guard::Items(ty) => {
                let (raw, method) = (self.types.wire("Raw"), predicate(*ty));
                quote!(value.items_are(#raw::#method))
            }
            Guard::Values(values) => quote!(value.is_one_of(&[#(#values),*])),
            Guard::Key { property, or_null: false } => quote!(value.has_key(#property)),
            Guard::Key { property, or_null: true } => quote!(value.has_key_or_null(#property)),
            Guard::Constant { .. } => return None,
        })
    }
}

/// What a union looks at of a property: its text if all values are texts, or else its JSON.
struct Found<'a> {
    property: &'a str,
    are_texts: bool,
}

impl<'a> Found<'a> {
    fn of<'t>(property: &'a str, tags: impl IntoIterator<Item = &'t Tag>) -> Self {
        Self { property, are_texts: tags.into_iter().all(|tag| tag.as_text().is_some()) }
    }

    /// A pattern of what is found where the property has one of these values.
    fn patterns(&self, tags: &[&Tag]) -> TokenStream {
        let texts = tags.iter().map(|tag| if self.are_texts { tag.to_string() } else { tag.to_json() });
        quote!(Some(#(#texts)|*))
    }
}

impl ToTokens for Found<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let property = self.property;
        tokens.extend(match self.are_texts {
            true => quote!(value.tag(#property).as_deref()),
            false => quote!(value.literal(#property).as_deref()),
        });
    }
}

/// The method that tests a value for a type.
fn predicate(ty: JsonType) -> Ident {
    let method = match ty {
        JsonType::Object => "is_object",
        JsonType::Array => "is_array",
        JsonType::String => "is_string",
        JsonType::Integer => "is_integer",
        JsonType::Number => "is_number",
        JsonType::Boolean => "is_boolean",
    };
    ident::snake(&Name::new(method))
}

/// The property of guards that are constants of it, with its values and the arms of each. Values that lead to the same arms are
/// together.
fn constants(run: &[GuardedVariants]) -> Option<(&str, Vec<Tagged<'_>>)> {
    let mut named = None;
    let mut arms: Vec<Tagged<'_>> = Vec::new();
    for guarded in run {
        let Guard::Constant { property, value } = &guarded.guard else { return None };
        named = Some(property.as_str());
        match arms.iter_mut().find(|(_, variants)| *variants == guarded.variants) {
            Some((values, _)) => values.push(value),
            None => arms.push((vec![value], &guarded.variants)),
        }
    }
    Some((named?, arms))
}
