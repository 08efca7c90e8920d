use super::super::Tools;
use super::keeping::Keys;
use super::members::usual;
use super::{chosen, report};
use crate::ir::{Api, Name, Scheme, SchemeKind, Server, ServerVariable};
use crate::names::reserved::{BUILDER_METHODS, EXPORTS, EXPORTS_BY_USE};
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::{ident, spelling};

/// Words at the end of a scheme's name that say that it is one.
const GENERIC: [&str; 7] = ["auth", "authentication", "authorization", "credentials", "scheme", "security", "default"];

/// Names the builder's methods, and the types and constants of servers.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    let mut scope = Scope::new(Kind::Credential, BUILDER_METHODS);
    let claims: Vec<Claim> = api.connection.schemes.iter().map(|scheme| claim(scheme, tools)).collect();
    let names = scope.claim(&claims);
    report(api, Kind::Credential, scope, tools);
    api.connection.schemes.iter_mut().zip(names).for_each(|(scheme, name)| scheme.name = name);
    name_servers(api, tools);
}

fn claim(scheme: &Scheme, tools: &mut Tools<'_>) -> Claim {
    let origin = scheme.origin.clone();
    if origin.is_empty() {
        return Claim { origin, names: vec![scheme.name.clone()], is_chosen: true, ..Claim::default() };
    }
    let kept = tools.keeping.member(tools.keeping.of_api("scheme", &scheme.id), None);
    if let Some(name) = tools.name_of(&origin) {
        return Claim { kept, ..chosen(&origin, &name) };
    }
    let (whole, kind) = (Name::new(&scheme.id), Name::new(kind_word(&scheme.kind)));
    let mut words = whole.words().to_vec();
    while words.last().is_some_and(|last| GENERIC.contains(&&**last)) {
        words.pop();
    }
    let short = Name::from_words(words);
    let best = if short.is_empty() { kind.clone() } else { short.clone() };
    let qualified = vec![whole.clone(), short.join(&kind), whole.join(&kind)];
    // The name as the document spells it goes before what another one becomes.
    let rank = u32::from(ident::snake(&best) != scheme.id);
    Claim { origin, rank, names: vec![best], qualified, kept, ..Claim::default() }
}

/// What a scheme is, where its name does not say it.
fn kind_word(kind: &SchemeKind) -> &'static str {
    match kind {
        SchemeKind::Key { .. } | SchemeKind::Http { .. } => "api key",
        SchemeKind::Basic => "basic",
        SchemeKind::Bearer => "bearer",
        SchemeKind::OAuth2 { .. } => "oauth",
        SchemeKind::Certificate => "certificate",
    }
}

/// Servers are called after their hosts, the first address of the API `server`.
fn name_servers(api: &mut Api, tools: &mut Tools<'_>) {
    let mut scope = Scope::new(
        Kind::Type,
        EXPORTS.into_iter().chain(EXPORTS_BY_USE).chain([api.settings.crates.client_type.as_str()]),
    );
    let connection = &mut api.connection;
    let variable = connection.servers.iter_mut().filter(|server| !server.variables.is_empty());
    let mut all: Vec<(bool, &mut Server)> = variable.map(|server| (true, server)).collect();
    all.extend(connection.own_servers.iter_mut().map(|server| (false, server)));
    let claims: Vec<Claim> = all
        .iter()
        .enumerate()
        .map(|(index, (is_general, server))| {
            let word = Name::new("server");
            let mut labels = host(&server.address).split('.');
            let label = Name::new(labels.next().unwrap_or_default()).join(&word);
            let whole = Name::new(&server.address.replace("https", "")).join(&word);
            let names = if *is_general && index == 0 { vec![word] } else { vec![label] };
            let rank = u32::try_from(index).unwrap_or(u32::MAX);
            let kept = tools.keeping.member(tools.keeping.of_api("server", &server.template), None);
            let (origin, suffix) = (server.template.clone(), Some("address"));
            Claim { origin, rank, names, qualified: vec![whole], suffix, kept, ..Claim::default() }
        })
        .collect();
    let names = scope.claim(&claims);
    tools.keeping.record(scope.given());
    for ((_, server), name) in all.into_iter().zip(names) {
        server.name = name;
        name_variables(server, tools);
    }
}

/// Names the variables of an address, and their values.
fn name_variables(server: &mut Server, tools: &mut Tools<'_>) {
    let keys = tools.keeping.of_api("server", &server.template);
    for variable in &mut server.variables {
        let mut scope = Scope::new(Kind::Value, []);
        let of_value = |(value, _): &(String, Name)| value_claim(value, keys.child(&[&variable.wire, value]), tools);
        let claims: Vec<Claim> = variable.values.iter().map(of_value).collect();
        let names = scope.claim(&claims);
        tools.keeping.record(scope.given());
        variable.values.iter_mut().zip(names).for_each(|((_, known), name)| *known = name);
    }
    let mut scope = Scope::new(Kind::Field, ["new"]);
    let of_variable = |variable: &ServerVariable| value_claim(&variable.wire, keys.child(&[&variable.wire]), tools);
    let claims: Vec<Claim> = server.variables.iter().map(of_variable).collect();
    let names = scope.claim(&claims);
    tools.keeping.record(scope.given());
    server.variables.iter_mut().zip(names).for_each(|(variable, name)| variable.name = name);
}

fn value_claim(text: &str, keys: Keys, tools: &Tools<'_>) -> Claim {
    let name = spelling::name(text, Kind::Value.word());
    let spelled = Some((text.to_owned(), Kind::Value.word()));
    let kept = tools.keeping.member(keys, usual(text, &name));
    Claim { origin: text.to_owned(), rank: 1, names: vec![name], spelled, kept, ..Claim::default() }
}

/// The host of an address; its path where it has none.
fn host(address: &str) -> &str {
    match address.split_once("://") {
        Some((_, rest)) => rest.split(['/', ':']).next().unwrap_or_default(),
        None => address,
    }
}
