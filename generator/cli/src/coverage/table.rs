//! The comparison as a table that people read.

use super::compare::{Count, Coverage, Kind, Row};
use super::facts::Area;

/// The table, with a line for each operation and one for all.
pub fn table(coverage: &Coverage) -> String {
    let areas: Vec<Area> = Area::ALL.into_iter().filter(|area| *area != Area::Operation).collect();
    let width = coverage.rows.iter().map(|row| row.operation.chars().count()).max().unwrap_or_default().max(9);
    let mut text = format!("{:width$}", "operation");
    areas.iter().for_each(|area| text.push_str(&format!("  {:>12}", area.plural())));
    text.push_str(&format!("  {:>9}\n", "corrected"));
    for row in &coverage.rows {
        line(&row.operation, &areas, width, std::slice::from_ref(row), &mut text);
    }
    line("all", &areas, width, &coverage.rows, &mut text);
    text
}

fn line(title: &str, areas: &[Area], width: usize, rows: &[Row], text: &mut String) {
    text.push_str(&format!("{title:width$}"));
    let sum = |area: Area| {
        let counts = rows.iter().filter_map(|row| row.counts.get(&area));
        counts.fold(Count::default(), |sum, count| Count {
            published: sum.published + count.published,
            same: sum.same + count.same,
            corrected: sum.corrected + count.corrected,
        })
    };
    for area in areas {
        let count = sum(*area);
        text.push_str(&format!("  {:>12}", format!("{}/{}", count.same + count.corrected, count.published)));
    }
    let corrected: usize = Area::ALL.into_iter().map(|area| sum(area).corrected).sum();
    text.push_str(&format!("  {corrected:>9}\n"));
}

/// What is missing or different without a reason, a field with all that is in it as one line.
pub fn open(coverage: &Coverage) -> Vec<String> {
    let mut lines: Vec<(String, String, usize)> = Vec::new();
    for gap in coverage.gaps.iter().filter(|gap| gap.reason.is_none()) {
        let at = format!("{}: {}", gap.operation, gap.at);
        if gap.kind == Kind::Lacks
            && let Some((_, _, below)) = lines.iter_mut().find(|(known, detail, _)| {
                detail.is_empty()
                    && at
                        .strip_prefix(known.as_str())
                        .is_some_and(|rest| rest.starts_with('.') || rest.starts_with(" = "))
            })
        {
            *below += 1;
            continue;
        }
        lines.push((at, gap.detail.clone(), 0));
    }
    let text = |(at, detail, below): (String, String, usize)| match (detail.is_empty(), below) {
        (true, 0) => format!("{at}: missing"),
        (true, below) => format!("{at}: missing, with {below} below it"),
        (false, _) => format!("{at}: {detail}"),
    };
    lines.into_iter().map(text).collect()
}
