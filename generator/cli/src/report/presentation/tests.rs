use super::visible;

#[test]
fn a_document_does_not_speak_to_the_terminal() {
    assert_eq!(visible("a\u{1b}[31m\u{7}\r\u{9b}2J\u{202e}b"), "a\\u{1b}[31m\\u{7}\\u{d}\\u{9b}2J\\u{202e}b");
    assert_eq!(visible("two\nlines\tand שלום 👩‍🚀"), "two\nlines\tand שלום 👩‍🚀");
}
