//! The licence of a document as Cargo writes it.
//!
//! `info.license.name` is free text: `Apache 2.0`, `MIT License`, `Elastic License 2.0`. A crate with another licence
//! than its document's would grant what nobody granted, so an unknown licence is left out.

/// The SPDX expression for a licence.
pub(super) fn expression(name: &str) -> Option<String> {
    let name = name.trim();
    if spdx::Expression::parse(name).is_ok() {
        return Some(name.to_owned());
    }
    let (id, length) = spdx::imprecise_license_id(name)?;
    // `MIT or something else` has the same beginning as MIT.
    let rest = name.get(length..)?.trim().trim_start_matches(['(', ',']).to_ascii_lowercase();
    ["", "license", "licence"].contains(&rest.as_str()).then(|| id.name.to_owned())
}

#[cfg(test)]
mod tests;
