//! Summaries and descriptions.

use super::from_text;

#[test]
fn a_description_does_not_repeat_the_summary() {
    for (description, expected) in [
        ("Adds a book", None),
        ("Adds a book.", None),
        ("Adds a book. It is on a shelf then.", Some("It is on a shelf then.")),
        ("Adds a book.\n\nIt is on a shelf then.", Some("It is on a shelf then.")),
        ("Adds a book\n\n- to a shelf", Some("- to a shelf")),
        ("Adds a bookshelf.", Some("Adds a bookshelf.")),
        ("Adds a book to a shelf.", Some("Adds a book to a shelf.")),
        ("Adds a book.txt", Some("Adds a book.txt")),
        ("Something else.", Some("Something else.")),
    ] {
        for summary in ["Adds a book", "Adds a book."] {
            let docs = from_text(Some(summary), Some(description));
            assert_eq!(docs.summary.as_deref(), Some(summary));
            assert_eq!(docs.description.as_deref(), expected, "{description}");
        }
    }
    assert_eq!(from_text(Some(""), Some("Adds a book.")).summary.as_deref(), Some("Adds a book."));
}
