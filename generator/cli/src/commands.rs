//! The commands, one file each. A new one is a file here, and a line in each of the three lists below: `mod`, `Command` and `run`.

pub mod check;
pub mod completions;
pub mod coverage;
pub mod diff;
pub mod explain;
pub mod generate;
pub mod import;
pub mod init;
pub mod learn;
pub mod measure;
pub mod mock;
pub mod rename;
pub mod repair;
pub mod schema;

use clap::Subcommand;

use crate::report::Report;
use crate::workspace::Workspace;

#[derive(Subcommand)]
pub(crate) enum Command {
    Init(init::Arguments),
    Generate(generate::Arguments),
    Check(check::Arguments),
    Rename(rename::Arguments),
    Repair(repair::Arguments),
    Import(import::Arguments),
    Coverage(coverage::Arguments),
    Learn(learn::Arguments),
    Explain(explain::Arguments),
    Diff(diff::Arguments),
    Mock(mock::Arguments),
    Measure(measure::Arguments),
    #[command(hide = true)]
    MeasureDocument(measure::DocumentStep),
    #[command(hide = true)]
    MeasureGenerate(measure::GenerateStep),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
}

impl Command {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        match self {
            Self::Init(arguments) => arguments.run(),
            Self::Generate(arguments) => arguments.run(workspace),
            Self::Check(arguments) => arguments.run(workspace),
            Self::Rename(arguments) => arguments.run(workspace),
            Self::Repair(arguments) => arguments.run(workspace),
            Self::Import(arguments) => arguments.run(workspace),
            Self::Coverage(arguments) => arguments.run(workspace),
            Self::Learn(arguments) => arguments.run(workspace),
            Self::Explain(arguments) => arguments.run(workspace),
            Self::Diff(arguments) => arguments.run(workspace),
            Self::Mock(arguments) => arguments.run(workspace),
            Self::Measure(arguments) => arguments.run(workspace),
            Self::MeasureDocument(step) => measure::measure_document(workspace, &step).and_then(|row| as_json(&row)),
            Self::MeasureGenerate(step) => {
                measure::generate_document(workspace, &step).and_then(|figures| as_json(&figures))
            }
            Self::Schema(arguments) => arguments.run(),
            Self::Completions(arguments) => arguments.run(),
        }
    }
}

/// The result of a step for the process that started it.
fn as_json(result: &impl serde::Serialize) -> Result<Report, String> {
    serde_json::to_string(result).map(Report::of_output).map_err(|error| error.to_string())
}
