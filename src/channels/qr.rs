//! QR codes as the path of a drawing.

/// A QR code: its side in modules, and its dark modules as the path of an SVG.
pub(crate) struct Qr {
    pub(crate) size: usize,
    pub(crate) path: String,
}

/// The QR code of a text; `None` if the text is too long for one.
pub(crate) fn qr(text: &str) -> Option<Qr> {
    let code = qrcode::QrCode::new(text.as_bytes()).ok()?;
    let size = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == qrcode::Color::Dark);
    let path = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % size, at / size)).collect();
    Some(Qr { size, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners() {
        let code = qr("otpauth://totp/Evenhand:Boss?secret=ABC&issuer=Evenhand").unwrap();
        let dark = |x: usize, y: usize| code.path.contains(&format!("M{x} {y}h1"));

        for (x, y) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
            assert!((0..7).all(|at| dark(x + at, y) && dark(x, y + at)), "{x} {y}");
            assert!(!dark(x + 1, y + 1));
        }
        assert!(qr(&"a".repeat(5000)).is_none());
    }
}
