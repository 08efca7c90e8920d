pub mod diagnostic;
pub mod ir;
pub mod output;
pub mod pipeline;
pub mod settings;
pub mod surface;
