//! The fields of the form that a print order of a program stands for.

use super::PrintRequest;
use crate::server::print_desk::PrintChoice;

impl Default for PrintRequest {
    fn default() -> Self {
        let choice = PrintChoice::default();
        Self {
            language: "en".to_owned(),
            pieces: Vec::new(),
            wording: choice.wordings.name().to_owned(),
            profile: choice.profile,
            size: None,
            paper: choice.paper.name().to_owned(),
            theme: choice.theme.name().to_owned(),
            typeface: choice.typeface.name().to_owned(),
            back: <&str>::from(choice.back_matter).to_owned(),
            binding: <&str>::from(choice.binding).to_owned(),
            name: String::new(),
            address: String::new(),
            phone: String::new(),
            hours: String::new(),
        }
    }
}

impl PrintRequest {
    /// Returns the fields that the form of the page would send for this order.
    pub(super) fn fields(&self) -> Vec<(String, String)> {
        let pieces = self.pieces.iter().map(|piece| ("piece", piece.clone()));
        let size = self.size.map(|size| ("size", size.to_string()));
        let others = [
            ("wording", &self.wording),
            ("profile", &self.profile),
            ("paper", &self.paper),
            ("theme", &self.theme),
            ("typeface", &self.typeface),
            ("back", &self.back),
            ("binding", &self.binding),
            ("name", &self.name),
            ("address", &self.address),
            ("phone", &self.phone),
            ("hours", &self.hours),
        ];
        let others = others.map(|(name, value)| (name, value.clone()));
        pieces.chain(size).chain(others).map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
