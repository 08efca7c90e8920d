/// Since when something is there, and how finished it is, as far as a document says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Availability {
    /// The first version of servers that have it, as three numbers: `9.4.0`.
    pub since: Option<String>,
    /// The first version of servers that do not have it any more.
    pub until: Option<String>,
    /// How finished it is.
    pub tier: Option<Tier>,
}

impl Availability {
    /// A version as three numbers, of a text of one to three. `None` if the text is anything else.
    pub fn version(text: &str) -> Option<String> {
        // `parse` takes a sign, too.
        let number = |part: &str| part.parse::<u32>().ok().filter(|_| !part.starts_with('+'));
        match text.split('.').map(number).collect::<Option<Vec<u32>>>()?.as_slice() {
            [major] => Some(format!("{major}.0.0")),
            [major, minor] => Some(format!("{major}.{minor}.0")),
            [major, minor, patch] => Some(format!("{major}.{minor}.{patch}")),
            _ => None,
        }
    }
}

/// How finished something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// It may change or go away at any time.
    Experimental,
    /// It is there to be tried out, and may change.
    TechnicalPreview,
    /// It is nearly finished.
    Beta,
    /// It is finished and supported.
    GenerallyAvailable,
}

impl Tier {
    /// All tiers, each of which a text names by its words.
    pub const ALL: [Tier; 4] = [Tier::Experimental, Tier::TechnicalPreview, Tier::Beta, Tier::GenerallyAvailable];

    /// What documents call it.
    pub fn words(self) -> &'static str {
        match self {
            Tier::Experimental => "experimental",
            Tier::TechnicalPreview => "technical preview",
            Tier::Beta => "beta",
            Tier::GenerallyAvailable => "generally available",
        }
    }
}
