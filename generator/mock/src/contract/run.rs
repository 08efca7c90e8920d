//! Running a contract test: the server, one trial for each operation, and the summary.

use std::env;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::{Arguments, Failed, Trial};
use openapi_runtime::client::{Error, ReqwestTransport, Transport};
use openapi_terms::visible;
use tokio::runtime::{Builder, Runtime};

use super::check::Session;
use super::operation::{Contract, Entry};
use super::report::Report;
use super::secrets::Marked;
use super::server::{BASE_URL, Credentials, Server};
use crate::route::Routes;
use crate::{Document, DocumentError, Mock, Running};

/// Calls operations of a client, as the `main` of a test: takes the arguments of `cargo test`, prints a line for each
/// operation, and the summary at the end.
pub fn run<C: 'static>(
    name: &str,
    document: Result<Document, DocumentError>,
    client: fn(&Server) -> Result<C, Error>,
    groups: &[fn(&mut Contract<C>)],
) -> ExitCode {
    let mut arguments = Arguments::from_args();
    // All calls share the state of the server.
    arguments.test_threads.get_or_insert(1);
    let base_url = env::var(BASE_URL).ok().filter(|url| !url.is_empty());
    let test = match Test::start(document, client, base_url) {
        Ok(test) => Arc::new(test),
        Err(message) => {
            eprintln!("{name}: {}", visible(&message.to_string()));
            return ExitCode::FAILURE;
        }
    };
    let report = Arc::new(Mutex::new(Report { name: name.to_owned(), ..Report::default() }));
    let trials = entries(groups).into_iter().map(|entry| {
        let (test, report) = (test.clone(), report.clone());
        Trial::test(visible(&entry.id), move || {
            let checked = test.check(&entry);
            let failures = checked.failures.join("\n");
            report.lock().unwrap_or_else(PoisonError::into_inner).add(checked);
            if failures.is_empty() { Ok(()) } else { Err(Failed::from(visible(&failures))) }
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if !arguments.list {
        println!("{}", visible(&report.lock().unwrap_or_else(PoisonError::into_inner).to_string()));
    }
    conclusion.exit_code()
}

/// Calls operations of a client against the mock, and reports the result.
///
/// # Errors
///
/// There is no document, or no server.
pub fn check<C: 'static>(
    name: &str,
    document: Result<Document, DocumentError>,
    client: fn(&Server) -> Result<C, Error>,
    groups: &[fn(&mut Contract<C>)],
) -> Result<Report, String> {
    Ok(report(name, &Test::start(document, client, None)?, groups))
}

/// Calls operations of a client against the server at an address, and reports the result.
///
/// # Errors
///
/// There is no document.
pub fn check_at<C: 'static>(
    url: &str,
    name: &str,
    document: Result<Document, DocumentError>,
    client: fn(&Server) -> Result<C, Error>,
    groups: &[fn(&mut Contract<C>)],
) -> Result<Report, String> {
    Ok(report(name, &Test::start(document, client, Some(url.to_owned()))?, groups))
}

fn report<C: 'static>(name: &str, test: &Test<C>, groups: &[fn(&mut Contract<C>)]) -> Report {
    let mut report = Report { name: name.to_owned(), ..Report::default() };
    entries(groups).iter().for_each(|entry| report.add(test.check(entry)));
    report
}

fn entries<C>(groups: &[fn(&mut Contract<C>)]) -> Vec<Entry<C>> {
    let mut contract = Contract::default();
    groups.iter().for_each(|group| group(&mut contract));
    contract.operations
}

/// A server, and what calls it.
struct Test<C> {
    session: Session<C>,
    /// Stops when it is dropped.
    _mock: Option<Running>,
    runtime: Runtime,
}

impl<C> Test<C> {
    fn start(
        document: Result<Document, DocumentError>,
        client: fn(&Server) -> Result<C, Error>,
        base_url: Option<String>,
    ) -> Result<Self, String> {
        let document = document.map_err(|error| error.to_string())?;
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .map_err(|error| format!("there is no runtime: {error}"))?;
        let (url, credentials, mock) = match base_url {
            Some(url) => (url, Credentials::from_environment(), None),
            None => {
                let mock = play(&document, &runtime)?;
                (mock.url(), Credentials::default(), Some(mock))
            }
        };
        let is_mock = mock.is_some();
        let transport = transport(is_mock).map_err(|error| format!("there is no HTTP client: {error}"))?;
        let routes = Routes::of(&document);
        let marked = Marked::of(&document);
        let transport: Arc<dyn Transport> = Arc::new(transport);
        Ok(Self {
            session: Session { document, routes, url, credentials, transport, marked, is_mock, client },
            runtime,
            _mock: mock,
        })
    }

    fn check(&self, entry: &Entry<C>) -> Report {
        self.runtime.block_on(self.session.check(entry))
    }
}

fn play(document: &Document, runtime: &Runtime) -> Result<Running, String> {
    runtime.block_on(Mock::new(document.clone()).start()).map_err(|error| format!("the mock does not start: {error}"))
}

/// One pool of connections for all calls. A proxy from the environment is not used for the mock.
fn transport(is_mock: bool) -> Result<ReqwestTransport, Error> {
    let settings = ReqwestTransport::settings();
    if is_mock {
        ReqwestTransport::with_own_proxies(settings.no_proxy())
    } else {
        ReqwestTransport::from_builder(settings)
    }
}
