//! Which facts of a published document our documents have.
//!
//! Both are read as the compiler reads them, and written down as [`facts`]: one entry for an operation, a parameter, a field, a
//! value and a status. [`compare`](compare::compare) says which of them are there, are missing or are different;
//! [`differences`] are those that somebody decided on, with a reason.

pub mod compare;
pub mod differences;
pub mod facts;
mod schema;
pub mod table;
