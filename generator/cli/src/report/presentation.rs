//! How a reader wants a report.

use anstream::ColorChoice;
use clap::ValueEnum;

/// How much a report tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verbosity {
    /// Errors, and what makes the command fail.
    Quiet,
    /// Errors and degradations; repairs and notes by their kind.
    #[default]
    Normal,
    /// Every finding by itself.
    Verbose,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presentation {
    pub verbosity: Verbosity,
    /// Whether text has colors. The streams remove them where nobody sees them.
    pub is_colored: bool,
}

/// The options that every command takes.
#[derive(clap::Args, Clone, Copy, Debug)]
pub(crate) struct PresentationArguments {
    /// Lists every finding, instead of summing up repairs and notes.
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    verbose: bool,
    /// Prints only errors.
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Whether reports have colors; `auto` looks at the terminal and at NO_COLOR.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_default_value = true)]
    color: Color,
}

/// When reports have colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

impl PresentationArguments {
    /// The presentation that is asked for.
    pub(crate) fn presentation(self) -> Presentation {
        let choice = match self.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        choice.write_global();
        let verbosity = match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        Presentation { verbosity, is_colored: choice != ColorChoice::Never }
    }
}
