//! What a misspelled name is meant to be.

/// How alike two names are where one is a misspelling of the other: `familly` and `family` are at 0.97.
const ALIKE: f64 = 0.8;

/// How many of the letters two such names share: those that only begin alike are different names.
const SHARED: f64 = 0.7;

/// The name that a misspelled one is probably meant to be, among those that are known.
pub fn nearest<N: AsRef<str>>(written: &str, known: impl IntoIterator<Item = N>) -> Option<N> {
    let wanted = written.to_lowercase();
    // A name that is there is no misspelling, wherever it was expected.
    let others = known.into_iter().filter(|known| known.as_ref() != written);
    let alike = others.filter_map(|known| {
        let name = known.as_ref().to_lowercase();
        let (name, wanted) = apart(&name, &wanted);
        let likeness = strsim::jaro_winkler(name, wanted);
        let is_alike = likeness > ALIKE && strsim::normalized_damerau_levenshtein(name, wanted) >= SHARED;
        is_alike.then_some((likeness, known))
    });
    alike.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, known)| known)
}

/// Two names from the first step on that is not the same: places of one document begin alike, whatever is there.
fn apart<'n>(one: &'n str, other: &'n str) -> (&'n str, &'n str) {
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let start = one.as_bytes()[..same].iter().rposition(|byte| b"/#:)".contains(byte)).map_or(0, |end| end + 1);
    (&one[start..], &other[start..])
}

/// The question that a finding asks about a misspelled name.
pub fn did_you_mean<N: AsRef<str>>(written: &str, known: impl IntoIterator<Item = N>) -> Option<String> {
    nearest(written, known).map(|known| format!("did you mean `{}`?", known.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_misspelling_is_near_and_another_name_is_not() {
        for (written, meant) in [
            ("familly", Some("family")),
            ("findPet", Some("findPets")),
            ("books.yml", Some("books.yaml")),
            ("FINDPETS", Some("findPets")),
            ("findPetsByStatusAndTag", None),
            ("familiar_things_of_ours", None),
            ("a.yaml#/components/schemas/Bok", Some("a.yaml#/components/schemas/Book")),
            ("a.yaml#/components/schemas/Author", None),
            ("owners", None),
            ("", None),
        ] {
            let known = ["family", "findPets", "books.yaml", "owners", "a.yaml#/components/schemas/Book"];
            assert_eq!(nearest(written, known), meant, "{written}");
        }
    }
}
