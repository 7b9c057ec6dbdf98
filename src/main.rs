//! The program `evenhand`; everything is in the library.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::from(evenhand::cli::run() as u8)
}
