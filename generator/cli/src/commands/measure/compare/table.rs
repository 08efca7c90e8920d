//! The figures of all compilers as a table in Markdown, with the machine that they are from.

use std::fs;
use std::process::Command;
use std::thread;

use super::Figures;
use crate::commands::measure::process::Usage;

/// The figures in the middle. Memory is in MiB.
pub(super) struct Medians {
    pub seconds: f64,
    pub generate_user_seconds: f64,
    pub generate_peak: f64,
    pub again_seconds: f64,
    pub user_seconds: f64,
    pub check_peak: f64,
    pub release_user_seconds: f64,
}

impl Medians {
    pub(super) fn of(figures: &Figures) -> Self {
        let peak = |usage: &Usage| usage.peak.unwrap_or_default() as f64 / 1_048_576.0;
        Self {
            seconds: median(figures.generate.iter().map(|usage| usage.seconds)),
            generate_user_seconds: median(figures.generate.iter().map(|usage| usage.user_seconds)),
            generate_peak: median(figures.generate.iter().map(peak)),
            again_seconds: median(figures.again.iter().map(|usage| usage.seconds)),
            user_seconds: median(figures.check.iter().map(|usage| usage.user_seconds)),
            check_peak: median(figures.check.iter().map(peak)),
            release_user_seconds: median(figures.release.iter().map(|usage| usage.user_seconds)),
        }
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// A row: what it is about, its value, and how many decimals it has.
type Row = (&'static str, fn(&Figures, &Medians) -> f64, usize);

const ROWS: [Row; 8] = [
    ("generate, seconds", |_, medians| medians.seconds, 2),
    ("generate, seconds of user time", |_, medians| medians.generate_user_seconds, 2),
    ("generate, peak MiB", |_, medians| medians.generate_peak, 0),
    ("generate again without a change, seconds", |_, medians| medians.again_seconds, 2),
    ("lines of Rust", |figures, _| figures.lines as f64, 0),
    ("`cargo check`, seconds of user time", |_, medians| medians.user_seconds, 2),
    ("`cargo check`, peak MiB", |_, medians| medians.check_peak, 0),
    ("`cargo build --release`, seconds of user time", |_, medians| medians.release_user_seconds, 2),
];

/// One column for each compiler that ran. In those of others, brackets hold our value divided by theirs.
pub(super) fn lines(all: &[Figures], runs: u32) -> Vec<String> {
    let columns: Vec<(&Figures, Medians)> =
        all.iter().filter(|figures| figures.failure.is_none()).map(|figures| (figures, Medians::of(figures))).collect();
    let Some((ours, own)) = columns.first() else { return Vec::new() };
    let heads = columns.iter().map(|(figures, _)| format!("| {} {} ", figures.name, figures.version));
    let mut lines = vec![format!("| {}|", heads.collect::<String>()), format!("|---|{}", "---|".repeat(columns.len()))];
    for (what, value, decimals) in ROWS {
        let base = value(ours, own);
        if base == 0.0 {
            continue;
        }
        let cells = columns.iter().enumerate().map(|(index, (figures, medians))| {
            let value = value(figures, medians);
            let ratio = if index > 0 && value > 0.0 { format!(" ({:.3})", base / value) } else { String::new() };
            format!("| {value:.decimals$}{ratio} ")
        });
        lines.push(format!("| {what} {}|", cells.collect::<String>()));
    }
    lines.push(format!("Medians of {runs}, in turn; {}.", machine()));
    lines
}

/// The processor, how many of its cores there are, and the compiler.
fn machine() -> String {
    let model = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("a processor without a name", |(_, name)| name.trim());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let compiler = Command::new("rustc").arg("--version").output().ok();
    let compiler = compiler.and_then(|output| String::from_utf8(output.stdout).ok()).unwrap_or_default();
    format!("{model}, {cores} cores; {}", compiler.trim())
}
