//! Moments of time, for the order of dates and times.

/// A moment: the seconds since 1970, then the digits of a fraction of a second, of which none is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment<'t> {
    seconds: i64,
    fraction: &'t str,
}

impl<'t> Moment<'t> {
    /// The moment that a text names, if it is a date and time with an offset.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let (date, time) = text.split_once(['T', 't', ' '])?;
        let (clock, offset) = time.split_at(time.find(['Z', 'z', '+', '-'])?);
        let (clock, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, ""));
        if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let seconds = days(numbers(date, '-')?)? * 86_400 + seconds(numbers(clock, ':')?)? - shift(offset)?;
        Some(Self { seconds, fraction: fraction.trim_end_matches('0') })
    }
}

impl Moment<'_> {
    /// The milliseconds since 1970, without what is less than one.
    pub(super) fn millis(&self) -> Option<i64> {
        let digits = self.fraction.bytes().chain(*b"000").take(3);
        let fraction = digits.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
        self.seconds.checked_mul(1000)?.checked_add(fraction)
    }
}

/// The moment so many milliseconds after the beginning of 1970, in the form of RFC 3339.
pub(super) fn text_of(millis: i64) -> String {
    let (seconds, fraction) = (millis.div_euclid(1000), millis.rem_euclid(1000));
    let (year, month, day) = day(seconds.div_euclid(86_400));
    let clock = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction:03}Z")
}

/// The day of the Gregorian calendar so many days after the first one of 1970.
fn day(days: i64) -> (i64, i64, i64) {
    // Four hundred years have 146,097 days. Those that begin in March have the day that some of them lack at their end.
    let (cycle, rest) = ((days + 719_468).div_euclid(146_097), (days + 719_468).rem_euclid(146_097));
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
    let in_year = rest - (365 * year + year / 4 - year / 100);
    let month = (5 * in_year + 2) / 153;
    let day = in_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
    (year + cycle * 400, month, day)
}

/// The days from the first one of 1970 to a day of the Gregorian calendar.
fn days([year, month, day]: [i64; 3]) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years that begin in March have the day that some of them lack at their end.
    let year = if month <= 2 { year - 1 } else { year };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days_before_month = (153 * ((month + 9) % 12) + 2) / 5;
    Some(year * 365 + leap_days + days_before_month + day - 719_469)
}

/// The seconds from midnight. A leap second is the first one of the next minute.
fn seconds([hour, minute, second]: [i64; 3]) -> Option<i64> {
    (hour <= 24 && minute < 60 && second <= 60).then_some(hour * 3600 + minute * 60 + second)
}

/// The seconds by which clocks are ahead, out of an offset such as `Z`, `+02:00` or `+0200`.
fn shift(offset: &str) -> Option<i64> {
    let digits = match offset.strip_prefix(['+', '-']) {
        Some(digits) => digits,
        None => return (offset.len() == 1).then_some(0),
    };
    let (hours, minutes) = digits.split_once(':').or_else(|| digits.split_at_checked(2))?;
    let shift = number(hours)? * 3600 + number(minutes)? * 60;
    Some(if offset.starts_with('-') { -shift } else { shift })
}

/// The numbers that a text consists of.
fn numbers<const N: usize>(text: &str, separator: char) -> Option<[i64; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for slot in &mut numbers {
        *slot = number(parts.next()?)?;
    }
    parts.next().is_none().then_some(numbers)
}

/// A number of few digits.
fn number(text: &str) -> Option<i64> {
    let is_number = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}
