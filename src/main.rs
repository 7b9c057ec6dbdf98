//! The program `evenhand`; everything is in the library.

fn main() -> std::process::ExitCode {
    // Before anything speaks TLS: two libraries bring a provider of ciphers each.
    let _ = rustls::crypto::ring::default_provider().install_default();
    std::process::ExitCode::from(evenhand::cli::run() as u8)
}
