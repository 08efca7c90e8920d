/// Up to here, and down to its negative, a float has the digits of every integer.
pub const EXACT_INTEGERS: f64 = 9_007_199_254_740_992.0;

/// The integer that a float is, if it is one for which floats have the digits: at most [`EXACT_INTEGERS`], of either sign.
///
/// ```
/// # use openapi_terms::whole;
/// assert_eq!(whole(42.0), Some(42));
/// assert_eq!(whole(-0.0), Some(0));
/// assert_eq!(whole(0.5), None);
/// assert_eq!(whole(1e300), None);
/// ```
pub fn whole(number: f64) -> Option<i64> {
    // The cast is exact in these bounds.
    (number.fract() == 0.0 && number.abs() <= EXACT_INTEGERS).then_some(number as i64)
}
