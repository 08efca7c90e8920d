//! Versions of servers, and how finished what they offer is.

use std::fmt;

/// A version of a server: three numbers.
///
/// ```
/// use openapi_runtime::client::Version;
///
/// let version = Version::parse("9.4.1-SNAPSHOT");
/// assert_eq!(version, Some(Version::new(9, 4, 1)));
/// assert!(version > Version::parse("9.4"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The first number.
    pub major: u32,
    /// The second one.
    pub minor: u32,
    /// The third one.
    pub patch: u32,
}

impl Version {
    /// The version of these numbers.
    pub const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self { major, minor, patch }
    }

    /// Reads one to three numbers; those that are missing are 0. What follows a `-` or `+` does not count: a snapshot of a
    /// version has what the version will have. `None` if the text is anything else.
    pub const fn parse(text: &str) -> Option<Self> {
        let mut rest = text.as_bytes();
        let mut numbers = [0_u32; 3];
        let (mut index, mut has_digits) = (0, false);
        while let [first, after @ ..] = rest {
            rest = after;
            match first {
                b'0'..=b'9' => {
                    let Some(tens) = numbers[index].checked_mul(10) else { return None };
                    let Some(number) = tens.checked_add((*first - b'0') as u32) else { return None };
                    numbers[index] = number;
                    has_digits = true;
                }
                b'.' if has_digits && index < 2 => {
                    index += 1;
                    has_digits = false;
                }
                b'-' | b'+' if has_digits => break,
                _ => return None,
            }
        }
        let [major, minor, patch] = numbers;
        if has_digits { Some(Self::new(major, minor, patch)) } else { None }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// How finished an operation is, as the document of its API says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
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
