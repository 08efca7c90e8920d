//! Requests whose operations answer page by page: two streams, and what the pages are called on the wire.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::source_file::SourceFile;
use super::success;
use crate::emit::docs::{DocComment, code};
use crate::emit::ident;
use crate::emit::rust_type::Presence;
use crate::ir::{Content, Field, Operation, Paging, Payload, Scalar, Shape, Success, TypeRef};
use crate::settings::{Cursor, Turning};

/// The methods of a request that read page after page.
pub(super) struct PagingMethods<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub paging: &'a Paging,
}

impl ToTokens for PagingMethods<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (pages, items) = (self.file.runtime("Pages"), self.file.runtime("Items"));
        let setter = |wire: &str| {
            if let Some(way) = wire.strip_prefix('/') {
                return format!("{} of the body", code(&way.replace('/', ".")));
            }
            let parameter = self.operation.parameters.iter().find(|parameter| parameter.wire == wire);
            parameter.map_or_else(|| code(wire), |parameter| code(&ident::setter(&parameter.name).to_string()))
        };
        let (start, end) = match &self.paging.turning {
            Turning::Number { page, first, .. } => {
                (format!("at the page that {} is set to, or at page {first}", setter(page)), "an empty page")
            }
            Turning::Cursor(Cursor { cursor, .. }) => {
                (format!("where {} is set to, or at the first page", setter(cursor)), "a page that names no next one")
            }
            Turning::Offset { offset } => {
                (format!("after as many items as {} is set to, or at the first one", setter(offset)), "an empty page")
            }
        };
        let total = if self.paging.total.is_some() { "the total that the server tells, or at " } else { "" };
        let window = self.paging.window.map(|window| match &self.paging.turning {
            Turning::Number { beyond: Some(beyond), .. } => format!(
                " Pages with numbers end at {window} items; the list goes on with {}, where the server gives {}.",
                setter(&beyond.cursor),
                code(&beyond.next)
            ),
            _ => format!(" The server gives out the first {window} items; a page that reaches further is an error."),
        });
        let chosen = self.chosen(setter);
        let docs = DocComment::new()
            .paragraph("Reads page after page: the stream sends a request for each of them.")
            .paragraph(&format!("It starts {start}, and ends at {total}{end}.{}{chosen}", window.unwrap_or_default()))
            .paragraph(&self.kept(setter));
        let items_docs =
            DocComment::new().paragraph("Reads the items of page after page, as [`pages`](Self::pages) does.");
        tokens.extend(quote! {
            #docs
            pub fn pages(self) -> #pages<Self> {
                self.0.pages()
            }

            #items_docs
            pub fn items(self) -> #items<Self> {
                self.pages().items()
            }
        });
    }
}

impl PagingMethods<'_> {
    /// How a caller chooses cursors, as a sentence.
    fn chosen(&self, setter: impl Fn(&str) -> String) -> String {
        match (&self.paging.cursor_size, &self.paging.turning) {
            (Some(size), Turning::Number { beyond: Some(Cursor { cursor, next }), .. }) => format!(
                " With {}, pages have no numbers: each begins with {}, where the one before gives {}.",
                setter(size),
                setter(cursor),
                code(next)
            ),
            _ => String::new(),
        }
    }

    /// What pages after the first one are asked for without, and with, as a sentence for each.
    fn kept(&self, setter: impl Fn(&str) -> String) -> String {
        let once = self.paging.once.iter().map(|wire| format!("Only the first request has {}.", setter(wire)));
        let carry = self.paging.carry.iter().map(|(wire, property)| {
            format!("The others take {} from {} of the page before, where it is there.", setter(wire), code(property))
        });
        once.chain(carry).collect::<Vec<_>>().join(" ")
    }
}

/// What the runtime has to know of the pages.
pub(super) struct PagingImpl<'a> {
    pub file: &'a SourceFile<'a>,
    pub operation: &'a Operation,
    pub paging: &'a Paging,
}

impl ToTokens for PagingImpl<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let PagingImpl { file, operation, paging } = self;
        let (Some((name, items)), Success::One(page)) = (self.field(&paging.items), &operation.success) else { return };
        let Shape::List(item) = file.types().shape(items.ty) else { return };
        let (request, page, item) =
            (ident::pascal(&operation.found.request), success::payload_type(file, page), file.ty(*item));
        let errors = file.errors(operation.found.errors);
        let [paged, paging_type, turning_type, extent] =
            ["Paged", "Paging", "Turning", "Extent"].map(|name| file.runtime(name));
        let turning = self.turning();
        let size = match &paging.size {
            Some((parameter, largest)) => {
                let (size, largest) = (file.runtime("PageSize"), number(*largest));
                quote!(Some(#size { parameter: #parameter, largest: #largest }))
            }
            None => quote!(None),
        };
        let window = number(paging.window);
        let (given, taken) = match self.presence(items) {
            Presence::Required => (quote!(&page.#name), quote!(page.#name)),
            _ => self.found_items(),
        };
        let told = self.told();
        let chosen =
            paging.cursor_size.as_ref().map(|size| quote!(const CURSOR_SIZE: Option<&'static str> = Some(#size);));
        let once = (!paging.once.is_empty()).then(|| {
            let once = &paging.once;
            quote!(const ONCE: &'static [&'static str] = &[#(#once),*];)
        });
        tokens.extend(quote! {
            impl #paged for #request {
                type Page = #page;
                type Item = #item;
                type Errors = #errors;

                const PAGING: #paging_type = #paging_type { turning: #turning_type::#turning, size: #size, window: #window };
                #once
                #chosen

                fn extent(page: &Self::Page) -> #extent {
                    #extent::of(#given) #told
                }

                fn into_items(page: Self::Page) -> Vec<Self::Item> {
                    #taken
                }
            }
        });
    }
}

impl PagingImpl<'_> {
    /// A property of the answer, and where it is: `items`, or `page.items` where it is one of a part.
    fn field(&self, way: &str) -> Option<(TokenStream, &Field)> {
        let Success::One(Payload::Json(answer)) = &self.operation.success else { return None };
        let properties = self.file.api.properties_on(*answer, way).ok()?;
        let (_, last) = properties.last()?;
        let place = properties.iter().flat_map(|(parts, field)| parts.iter().copied().chain([&field.name]));
        let place = place.map(ident::snake);
        Some((quote!(#(#place).*), last))
    }

    /// The items where they may be absent: how they are read, and how they are taken. The first property that is there has them.
    fn found_items(&self) -> (TokenStream, TokenStream) {
        let ways = std::iter::once(&self.paging.items).chain(&self.paging.other_items);
        let (mut given, mut taken) = (Vec::new(), Vec::new());
        for (name, field) in ways.filter_map(|way| self.field(way)) {
            let (read, moved) = match self.presence(field) {
                Presence::Required => (quote!(Some(page.#name.as_slice())), quote!(Some(page.#name))),
                Presence::Optional | Presence::Nullable => (quote!(page.#name.as_deref()), quote!(page.#name)),
                Presence::Field => (quote!(page.#name.as_deref()), quote!(page.#name.into_option())),
            };
            given.push(if given.is_empty() { read } else { quote!(.or(#read)) });
            taken.push(if taken.is_empty() { moved } else { quote!(.or(#moved)) });
        }
        (quote!(#(#given)*.unwrap_or_default()), quote!(#(#taken)*.unwrap_or_default()))
    }

    /// Whether a parameter takes a list as JSON in text: a list is no text by itself.
    fn is_written(&self, cursor: &Cursor, next: &Field) -> bool {
        let shape = |ty: TypeRef| self.file.types().shape(ty);
        let asking = match cursor.cursor.strip_prefix('/') {
            Some(way) => self.property_of_body(way),
            None => {
                let mut parameters = self.operation.parameters.iter();
                parameters.find(|parameter| parameter.wire == cursor.cursor).map(|parameter| parameter.ty)
            }
        };
        asking.is_some_and(|ty| matches!(shape(ty), Shape::Scalar(Scalar::String)))
            && matches!(shape(next.ty), Shape::List(_))
    }

    fn property_of_body(&self, way: &str) -> Option<TypeRef> {
        let Content::Json { ty } = self.operation.body.as_ref()?.content else { return None };
        let properties = self.file.api.properties_on(ty, &way.replace('/', ".")).ok()?;
        properties.last().map(|(_, field)| field.ty)
    }

    fn presence(&self, field: &Field) -> Presence {
        self.file.types().presence(field.ty, field.is_required())
    }

    fn turning(&self) -> TokenStream {
        match &self.paging.turning {
            Turning::Number { page, first, beyond, .. } => {
                let first = Literal::u64_unsuffixed(*first);
                match beyond {
                    None => quote!(Number { parameter: #page, first: #first }),
                    Some(Cursor { cursor, .. }) => {
                        quote!(NumberThenCursor { parameter: #page, first: #first, cursor: #cursor })
                    }
                }
            }
            Turning::Cursor(Cursor { cursor, .. }) => quote!(Cursor { parameter: #cursor }),
            Turning::Offset { offset } => quote!(Offset { parameter: #offset }),
        }
    }

    /// The calls that say what a page says in addition to its items.
    fn told(&self) -> TokenStream {
        let count = |wire: &Option<String>, method: TokenStream| {
            let (name, field) = self.field(wire.as_deref()?)?;
            let reference = (self.presence(field) == Presence::Field).then(|| quote!(&));
            Some(quote!(.#method(#reference page.#name)))
        };
        let total = count(&self.paging.total, quote!(total));
        let (number, cursor) = match &self.paging.turning {
            Turning::Number { number, beyond, .. } => (count(number, quote!(number)), beyond.as_ref()),
            Turning::Cursor(cursor) => (None, Some(cursor)),
            Turning::Offset { .. } => (None, None),
        };
        let next = cursor.and_then(|cursor| {
            let (name, field) = self.field(&cursor.next)?;
            let method = if self.is_written(cursor, field) { quote!(next_text) } else { quote!(next) };
            Some(quote!(.#method(&page.#name)))
        });
        let carried = self.paging.carry.iter().filter_map(|(parameter, way)| {
            let (name, _) = self.field(way)?;
            Some(quote!(.carry(#parameter, &page.#name)))
        });
        quote!(#total #number #next #(#carried)*)
    }
}

fn number(number: Option<u64>) -> TokenStream {
    match number.map(Literal::u64_unsuffixed) {
        Some(number) => quote!(Some(#number)),
        None => quote!(None),
    }
}
