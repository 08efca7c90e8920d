use std::collections::BTreeMap;

/// Where the nodes of a file were before it was rewritten into the forms of OpenAPI 3.0.
///
/// Findings and keys of `api.toml` name nodes as the file has them; the stages name them as they are now.
#[derive(Clone, Debug, Default)]
pub struct Rewritten {
    originals: BTreeMap<String, String>,
    rewritten: BTreeMap<String, String>,
}

impl Rewritten {
    /// Records where a node is now and where it is in the file. What is below it moved with it.
    ///
    /// A node of the file can become several; the first one recorded is the one that it is found as.
    pub fn record(&mut self, now: &str, original: &str) {
        self.originals.insert(now.to_owned(), original.to_owned());
        self.rewritten.entry(original.to_owned()).or_insert_with(|| now.to_owned());
    }

    /// Where a node is in the file.
    pub fn original(&self, now: &str) -> String {
        translate(&self.originals, now)
    }

    /// Where a node of the file is now.
    pub fn now(&self, original: &str) -> String {
        translate(&self.rewritten, original)
    }
}

/// Replaces the longest part of a pointer that is known.
fn translate(known: &BTreeMap<String, String>, pointer: &str) -> String {
    let mut prefix = pointer;
    loop {
        if let Some(other) = known.get(prefix) {
            return format!("{other}{}", &pointer[prefix.len()..]);
        }
        match prefix.rfind('/') {
            Some(slash) => prefix = &prefix[..slash],
            None => return pointer.to_owned(),
        }
    }
}
