use std::process::ExitCode;

fn main() -> ExitCode {
    openapi_crates::command_line::run()
}
