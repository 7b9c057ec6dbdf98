//! Exact numbers.

/// A number as a fraction in its lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ratio {
    over: i128,
    under: i128,
}

impl Ratio {
    /// A fraction; `None` where it is too large or its lower part is zero.
    pub(super) fn new(over: i128, under: i128) -> Option<Self> {
        if under <= 0 || over < 0 {
            return None;
        }
        let (mut a, mut b) = (over, under);
        while b > 0 {
            (a, b) = (b, a % b);
        }
        Some(Self { over: over / a.max(1), under: under / a.max(1) })
    }

    pub(super) fn whole(number: u32) -> Self {
        Self { over: i128::from(number), under: 1 }
    }

    /// Reads `12` and `1/2`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (over, under) = text.split_once('/').unwrap_or((text, "1"));
        Self::new(over.parse().ok()?, under.parse().ok()?)
    }

    /// Reads digits and the digits behind the decimal sign.
    pub(super) fn decimal(whole: &str, part: &str) -> Option<Self> {
        if whole.len() + part.len() > 24 {
            return None;
        }
        let under = 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?;
        Self::new(format!("{whole}{part}").parse().ok()?, under)
    }

    /// The two numbers of a fraction below one.
    pub(super) fn over_and_under(self) -> Option<[Self; 2]> {
        let whole = |number: i128| u32::try_from(number).ok().map(Self::whole);
        if self.is_part() { Some([whole(self.over)?, whole(self.under)?]) } else { None }
    }

    /// Returns `true` if it is less than one.
    pub(super) fn is_part(self) -> bool {
        self.over < self.under
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        Self::new(self.over.checked_mul(other.over)?, self.under.checked_mul(other.under)?)
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let over = self.over.checked_mul(other.under)?.checked_add(other.over.checked_mul(self.under)?)?;
        Self::new(over, self.under.checked_mul(other.under)?)
    }

    /// The number, if it is a whole one that is small enough.
    pub(super) fn small(self) -> Option<u32> {
        if self.under == 1 { u32::try_from(self.over).ok() } else { None }
    }
}
