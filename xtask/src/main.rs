use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::command_line::run()
}
