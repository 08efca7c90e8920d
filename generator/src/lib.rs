pub mod diagnostic;
pub mod emit;
pub mod format;
pub mod ir;
pub mod output;
pub mod pipeline;
pub mod settings;
