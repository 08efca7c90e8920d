//! Items of the client crate.

use super::{CALL, Fact, Items, Piece};
use crate::diff::join::SCHEMES;
use crate::emit::client::{module, module_of_family, way};
use crate::emit::ident;
use crate::ir::{
    AnswerHeader, Body, Connection, Content, ErrorSetId, ErrorVariant, Found, Header, Name, Operation, Parameter, Part,
    PartContent, Payload, Scheme, SchemeKind, Server, Success, TypeRef, Waiter,
};
use crate::pointer;

/// A call of an operation, for the items that belong to it.
struct Call<'a> {
    key: &'a str,
    way: &'a str,
    origin: &'a str,
    /// The place of the answers.
    responses: Vec<String>,
}

/// What a call takes.
struct Taken {
    arguments: Vec<Piece>,
    /// The key, the name, the type and the places of each.
    setters: Vec<(String, String, String, Vec<String>)>,
}

impl Taken {
    fn add(&mut self, key: String, name: &Name, rust: String, is_required: bool, places: Vec<String>) {
        match is_required {
            true => self.arguments.push(Piece::argument(ident::snake(name).to_string(), rust, places)),
            false => self.setters.push((key, ident::setter(name).to_string(), rust, places)),
        }
    }
}

impl Items<'_> {
    pub(super) fn operations(&mut self) {
        let api = self.api;
        for operation in &api.operations {
            self.operation(operation);
        }
        for (id, family) in api.family_ids().map(|id| (id, &api[id])).filter(|(_, family)| !family.name.is_empty()) {
            let own = api.operations.iter().filter(|operation| api[operation.group].family == id);
            let places: Vec<String> = own.map(|operation| operation.origin.clone()).collect();
            let feature = format!("feature `{}`", family.name.snake().replace('_', "-"));
            for package in [&api.settings.crates.model, &api.settings.crates.client] {
                let key = format!("feature {package} {}", family.name);
                self.add(key, package, feature.clone(), Vec::new(), places.clone());
            }
        }
        for (package, key) in [(&api.settings.crates.model, "model"), (&api.settings.crates.client, "client")] {
            self.add(format!("crate {key}"), package, package.clone(), Vec::new(), vec!["/info/title".to_owned()]);
        }
        let client = ident::pascal(&Name::new(&api.settings.crates.client_type)).to_string();
        let package = api.settings.crates.client.as_str();
        let client = format!("{}::{client}", package.replace('-', "_"));
        self.add("client".to_owned(), package, client.clone(), Vec::new(), vec!["/info/title".to_owned()]);
        // `SERVER` and `SERVERS` are there where the document has an address.
        if api.connection.server().is_some() {
            let path = format!("{client}::SERVER");
            self.add("member server".to_owned(), package, path, Vec::new(), vec!["/servers".to_owned()]);
        }
        self.connection();
        self.error_sets();
    }

    fn connection(&mut self) {
        let (api, package) = (self.api, self.api.settings.crates.client.clone());
        // What operations want is compared in the documents.
        let Connection { schemes, security: _, servers, own_servers, detection: _ } = &api.connection;
        for Scheme { origin, id, name, kind, docs: _ } in schemes {
            let kind = match kind {
                SchemeKind::Key { .. } => "(key)",
                SchemeKind::Basic => "(user, password)",
                SchemeKind::Bearer => "(token)",
                SchemeKind::Http { .. } => "(credentials)",
                SchemeKind::OAuth2 { .. } => "(client)",
                SchemeKind::Certificate => "(certificate)",
            };
            // Where the document has no scheme, callers may choose one.
            let place = if origin.is_empty() { SCHEMES.to_owned() } else { origin.clone() };
            let pieces = vec![Piece::new(kind.to_owned(), vec![place.clone()])];
            let path = format!("builder().{}", ident::snake(name));
            let key = match self.newer.and_then(|(_, pairing)| pairing.schemes.get(origin)) {
                Some(renamed) => format!("scheme {renamed}"),
                None => format!("scheme {id}"),
            };
            self.add(key, &package, path, pieces, vec![place]);
        }
        for Server { name, template, address: _, variables, others: _ } in servers.iter().chain(own_servers) {
            let own = own_servers.iter().position(|own| own.name == *name);
            if variables.is_empty() && own.is_none() {
                continue;
            }
            let users = api.operations.iter().filter(|operation| own.is_some() && operation.server == own);
            // An operation has servers of its own, or else those of its path.
            let holders = users.flat_map(|operation| [operation.origin.as_str(), pointer::item(&operation.origin)]);
            let mut places: Vec<String> = holders.map(|holder| format!("{holder}/servers")).collect();
            places.push("/servers".to_owned());
            let path = format!("{}::servers::{}", package.replace('-', "_"), ident::pascal(name));
            self.add(format!("server {template}"), &package, path, Vec::new(), places);
        }
    }

    /// The errors of families. Those of single operations are theirs.
    fn error_sets(&mut self) {
        let (api, package) = (self.api, self.api.settings.crates.client.clone());
        for (index, set) in api.error_sets.iter().enumerate() {
            let of = match set.operation {
                Some(id) => self.key_of(&api[id]),
                None => api[set.family].name.to_string(),
            };
            let module = match set.operation {
                Some(id) => module(api, &api[api[id].group]),
                None => module_of_family(api, set.family),
            };
            let name = format!("{module}::{}", ident::pascal(&set.name));
            for ErrorVariant { status, name: variant, ty, told: _ } in &set.variants {
                let users = api.operations.iter().filter(|operation| {
                    operation.found.errors == ErrorSetId::at(index)
                        && operation.error_bodies.iter().any(|body| body.status == *status)
                });
                let places: Vec<String> = users.map(|operation| format!("{}/responses", operation.origin)).collect();
                let pieces = vec![Piece::new(self.value(*ty), places.clone())];
                let path = format!("{name}::{}", ident::pascal(variant));
                self.add(format!("error {of} {status:?}"), &package, path, pieces, places);
            }
        }
    }

    pub(super) fn key_of(&self, operation: &Operation) -> String {
        let origin = match self.newer {
            Some((_, pairing)) => pairing.operations.get(&operation.origin).cloned(),
            None => None,
        };
        let origin = origin.unwrap_or_else(|| operation.origin.clone());
        let form = operation.found.first.and(operation.body.as_ref()).and_then(|body| body.kind.as_ref());
        let by: Vec<String> = operation.alternatives.concat();
        let by = if operation.found.first.is_some() { by.join(",") } else { String::new() };
        format!("{origin} {} {by}", form.map(Name::snake).unwrap_or_default())
    }

    /// The method that waits for the end of work.
    fn waiting(&mut self, call: &Call<'_>, waiter: &Waiter) {
        let (method, arguments) = if waiter.is_for_one_of_many() { ("wait_for", "(String)") } else { ("wait", "()") };
        let pieces = vec![Piece::new(arguments.to_owned(), call.responses.clone())];
        self.add_to_call(call, "wait".to_owned(), format!("{}().{method}", call.way), pieces, call.responses.clone());
    }

    fn operation(&mut self, operation: &Operation) {
        // The rest is either in the path of the call, or a matter of the wire and compared in the documents.
        let Operation {
            origin,
            id: _,
            name: _,
            group: _,
            method: _,
            path: _,
            pieces: _,
            scoped,
            headers: _,
            security: _,
            server: _,
            parameters,
            alternatives: _,
            body,
            accept: _,
            notations,
            success,
            end: _,
            success_statuses: _,
            success_reasons: _,
            error_statuses: _,
            error_bodies: _,
            answer_headers,
            availability: _,
            docs: _,
            found:
                Found {
                    request: _,
                    first,
                    whole_events: _,
                    paging,
                    retry: _,
                    timeout: _,
                    waiter,
                    errors: _,
                    secrets: _,
                    body_since: _,
                },
        } = operation;
        let (key, way) = (self.key_of(operation), way(self.api, operation));
        let call = Call { key: &key, way: &way, origin, responses: vec![format!("{origin}/responses")] };
        let mut taken = Taken { arguments: vec![Piece::new("(".to_owned(), Vec::new())], setters: Vec::new() };
        self.parameters(parameters, &mut taken);
        body.iter().for_each(|body| self.of_body(body, origin, &mut taken));
        self.call(&call, taken, self.answer(operation));
        // Of an operation that is called in several ways, the first one has the enum of its answers.
        if first.is_none() {
            self.statuses(&call, success, &module(self.api, &self.api[operation.group]));
        }
        self.headers(&call, answer_headers);
        self.other_ways(&call, &[(!notations.is_empty(), "send_as"), (paging.is_some(), "pages")]);
        waiter.iter().for_each(|waiter| self.waiting(&call, waiter));
        if *scoped {
            self.scoped(&call);
        }
    }

    /// Methods that send the request in another way, as far as they are there.
    fn other_ways(&mut self, call: &Call<'_>, ways: &[(bool, &str)]) {
        for (_, method) in ways.iter().filter(|(is_there, _)| *is_there) {
            let path = format!("{}().{method}", call.way);
            self.add_to_call(call, (*method).to_owned(), path, Vec::new(), call.responses.clone());
        }
    }

    /// The way to a call by what the client is narrowed down to first.
    fn scoped(&mut self, call: &Call<'_>) {
        let Some(scope) = &self.api.settings.scope else { return };
        let (client, rest) = call.way.split_once('.').unwrap_or((call.way, ""));
        let path = format!("{client}.{}().{rest}", scope.method);
        self.add_to_call(call, "scope".to_owned(), path, Vec::new(), vec![call.origin.to_owned()]);
    }

    /// What the parameters of an operation add to its call.
    fn parameters(&self, parameters: &[Parameter], taken: &mut Taken) {
        for parameter in parameters {
            // How a parameter is written is a matter of the wire.
            let Parameter { origin: at, wire, name, placement, ty, required, largest: _, availability: _, docs: _ } =
                parameter;
            let rust = self.value(TypeRef { nullable: false, boxed: false, ..*ty });
            let places = vec![at.clone()];
            taken.add(format!("{:?} {wire}", placement.location()), name, rust, *required, places);
        }
    }

    /// What the body of an operation adds to its call.
    fn of_body(&self, body: &Body, origin: &str, taken: &mut Taken) {
        let places = vec![body.origin.clone(), format!("{origin}/requestBody")];
        for (wire, name, rust, required) in self.body(body) {
            taken.add(wire, &name, rust, required, places.clone());
        }
    }

    /// The call with its arguments, and its setters.
    fn call(&mut self, call: &Call<'_>, taken: Taken, answer: String) {
        let (Call { key, way, origin, responses }, package) = (call, self.api.settings.crates.client.clone());
        let Taken { mut arguments, setters } = taken;
        arguments.push(Piece::new(")".to_owned(), Vec::new()));
        arguments.push(Piece::new(format!(" -> {answer}"), responses.clone()));
        self.add(format!("{CALL}{key}"), &package, (*way).to_owned(), arguments, vec![(*origin).to_owned()]);
        for (wire, name, rust, places) in setters {
            let path = format!("{way}().{name}");
            let pieces = vec![Piece::new(format!("({rust})"), places.clone())];
            self.add_to_call(call, format!("setter {wire}"), path, pieces, places);
        }
    }

    /// Adds an item that belongs to a call.
    fn add_to_call(&mut self, call: &Call<'_>, kind: String, path: String, pieces: Vec<Piece>, places: Vec<String>) {
        let (key, package) = (format!("{kind} of {}", call.key), self.api.settings.crates.client.clone());
        self.facts.push(Fact { key, package, path, pieces, places, call: Some(format!("{CALL}{}", call.key)) });
    }

    /// The variants of an answer that is several types.
    fn statuses(&mut self, call: &Call<'_>, success: &Success, module: &str) {
        let responses = &call.responses;
        if let Success::ByStatus { name, variants } = success {
            for variant in variants {
                let path = format!("{module}::{}::{}", ident::pascal(name), ident::pascal(&variant.name));
                let pieces = vec![Piece::new(self.payload(&variant.payload), responses.clone())];
                let kind = format!("success {:?} {:?}", variant.status, variant.media_types);
                self.add_to_call(call, kind, path, pieces, responses.clone());
            }
        }
    }

    fn headers(&mut self, call: &Call<'_>, headers: &[AnswerHeader]) {
        for AnswerHeader { status, header, read_as: _ } in headers {
            let Header { origin: at, wire, name, ty, style: _, required: _, docs: _ } = header;
            let path = format!("{}().send().await?.{}", call.way, ident::snake(name));
            let pieces = vec![Piece::new(self.value(*ty), vec![at.clone()])];
            self.add_to_call(call, format!("answer {status:?} {wire}"), path, pieces, vec![at.clone()]);
        }
    }

    /// The arguments and setters of a body: the name on the wire, the name, the type, whether it is required.
    fn body(&self, body: &Body) -> Vec<(String, Name, String, bool)> {
        let whole = |rust: String| vec![("body".to_owned(), body.name.clone(), rust, body.required)];
        match &body.content {
            Content::Json { ty } | Content::Form { ty, styles: _ } => whole(self.value(*ty)),
            Content::NdJson { item } => whole(format!("impl Into<LineBody<{}>>", self.value(*item))),
            Content::Text => whole("String".to_owned()),
            Content::Binary => whole("Body".to_owned()),
            Content::Multipart { parts, .. } => parts.iter().map(|part| self.part(part)).collect(),
        }
    }

    fn part(&self, part: &Part) -> (String, Name, String, bool) {
        let Part { wire, name, content, required, headers: _, docs: _ } = part;
        let rust = match content {
            PartContent::File { media_type: _ } => "File".to_owned(),
            PartContent::Files { media_type: _ } => "impl IntoIterator<Item = File>".to_owned(),
            PartContent::Unnamed => "Part".to_owned(),
            PartContent::Header { part: _, header: _, sample: _ } => "String".to_owned(),
            PartContent::Value { ty, form: _ } => self.value(*ty),
        };
        (format!("part {wire}"), name.clone(), rust, *required)
    }

    fn answer(&self, operation: &Operation) -> String {
        let name = match &operation.success {
            Success::One(payload) => return format!("Response<{}>", self.payload(payload)),
            Success::ByStatus { name, variants: _ } => name,
        };
        // The enum is an item of its own, as it is called in the new state.
        let newer = self.newer.and_then(|(api, pairing)| {
            let origin = pairing.operations.get(&operation.origin)?;
            let operation = api.operations.iter().find(|operation| operation.origin == *origin)?;
            match &operation.success {
                Success::ByStatus { name, variants: _ } => Some((api, operation, name)),
                Success::One(_) => None,
            }
        });
        let (api, operation, name) = newer.unwrap_or((self.api, operation, name));
        format!("Response<{}::{}>", module(api, &api[operation.group]), ident::pascal(name))
    }

    fn payload(&self, payload: &Payload) -> String {
        match payload {
            Payload::Empty => "()".to_owned(),
            Payload::Json(ty) => self.value(*ty),
            Payload::NdJson(ty) => format!("Lines<{}>", self.value(*ty)),
            Payload::Events(ty) => format!("Events<{}>", self.value(*ty)),
            Payload::Text => "String".to_owned(),
            Payload::Binary => "Download".to_owned(),
        }
    }
}
