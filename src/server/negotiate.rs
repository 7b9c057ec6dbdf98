//! Negotiates languages and encodings by the weights that a browser sends.

use crate::lang::Lang;

/// The encodings that text is kept in, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Brotli,
    Zstd,
    Gzip,
    Identity,
}

impl Coding {
    /// All of them, in their order.
    pub(super) const ALL: [Self; 4] = [Self::Brotli, Self::Zstd, Self::Gzip, Self::Identity];

    /// Name in `Content-Encoding`.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Zstd => Some("zstd"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }
}

/// The values of a header such as `Accept-Language` (RFC 9110, section 12.4.2), heaviest first; those
/// of weight 0 are left out.
fn weighed(header: &str) -> Vec<(&str, f32)> {
    let mut values: Vec<(&str, f32)> = header
        .split(',')
        .take(64)
        .filter_map(|part| {
            let (value, parameters) = part.split_once(';').unwrap_or((part, ""));
            let weight = parameters
                .split(';')
                .find_map(|parameter| parameter.trim().strip_prefix(['q', 'Q'])?.strip_prefix('='));
            let weight: f32 = weight.map_or(Some(1.0), |weight| weight.trim().parse().ok())?;
            let value = value.trim();
            (!value.is_empty() && weight > 0.0 && weight <= 1.0).then_some((value, weight))
        })
        .collect();
    // A stable sort: what comes first wins among equals.
    values.sort_by(|a, b| b.1.total_cmp(&a.1));
    values
}

/// The best of the languages at hand: the one that is asked for, then one of the same script, then a
/// kin. `None` where nothing fits.
pub(super) fn language<'a>(header: &str, at_hand: &'a [Lang]) -> Option<&'a Lang> {
    weighed(header).into_iter().find_map(|(tag, _)| {
        let wanted: Lang = tag.parse().ok()?;
        let same = |kin: &Lang| at_hand.iter().find(|lang| *lang == kin);
        let (primary, script) = (wanted.primary(), wanted.script());
        let near = |lang: &&Lang| lang.primary() == primary && lang.script() == script;
        let kin = wanted.fallbacks();
        // The last of the fallbacks is English, which nobody asked for here.
        let kin = &kin[..kin.len().saturating_sub(usize::from(primary != "en"))];
        same(&wanted).or_else(|| at_hand.iter().find(near)).or_else(|| kin.iter().find_map(same))
    })
}

/// The best coding that a client takes.
pub(super) fn coding(header: &str) -> Coding {
    let mut best = (Coding::Identity, 0.0_f32);
    for (name, weight) in weighed(header) {
        let coding = match name {
            "br" => Coding::Brotli,
            "zstd" => Coding::Zstd,
            "gzip" | "x-gzip" => Coding::Gzip,
            _ => continue,
        };
        if weight > best.1 || (weight == best.1 && (coding as u8) < (best.0 as u8)) {
            best = (coding, weight);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_at_hand_wins_and_kin_count() {
        let at_hand: Vec<Lang> = ["ar", "en", "fr", "prs", "zh-Hans"].iter().map(|tag| tag.parse().unwrap()).collect();
        for (header, expected) in [
            ("fr", Some("fr")),
            ("en;q=0.2, fr;q=0.8", Some("fr")),
            ("en;Q=0.2, fr;q=0.8", Some("fr")),
            ("fr;q=0, en", Some("en")),
            ("de, ar;q=0.5", Some("ar")),
            ("fr-CA,fr;q=0.9", Some("fr")),
            ("zh-CN", Some("zh-Hans")),
            ("fa-AF", Some("prs")),
            ("en-GB;q=0.9, fr;q=0.9", Some("en")),
            ("tlh", None),
            ("*", None),
            ("", None),
            ("fr;q=abc, ar", Some("ar")),
            (";;;,,,q=1", None),
        ] {
            assert_eq!(language(header, &at_hand).map(Lang::tag), expected, "{header}");
        }
    }

    #[test]
    fn the_best_coding_that_a_client_takes_is_chosen() {
        for (header, expected) in [
            ("gzip, deflate, br, zstd", Coding::Brotli),
            ("gzip, zstd", Coding::Zstd),
            ("gzip;q=1, br;q=0.5", Coding::Gzip),
            ("br;q=0, gzip", Coding::Gzip),
            ("deflate", Coding::Identity),
            ("", Coding::Identity),
            ("identity", Coding::Identity),
        ] {
            assert_eq!(coding(header), expected, "{header}");
        }
    }
}
