//! Names of the files of an order: piece, language, size of type, paper.

use crate::channels::print::Profile;
use crate::content::Level;
use crate::print_pool::PrintOrder;

/// The ending of the file that is to be folded.
pub(super) const FOLDED: &str = ".folded.pdf";

/// The name of an order's file without its ending: `fair-trial.ar.plain.28-point.a4`.
pub(super) fn of(order: &PrintOrder) -> String {
    let addresses = || order.editions.iter().map(|address| &address.piece);
    let first = addresses().next();
    let piece = first.filter(|first| addresses().all(|piece| piece == *first)).map(|first| first.piece.as_str());
    let mut parts = vec![piece.map_or_else(|| format!("{}-texts", order.editions.len()), str::to_owned)];
    parts.push(order.lang.to_string());
    if order.editions.iter().all(|address| address.level == Level::Plain) {
        parts.push(String::from("plain"));
    }
    let points = Profile::by_name(&order.profile).map(|profile| profile.at(order.size).size);
    parts.extend(points.map(|points| format!("{points}-point")));
    parts.push(order.paper.name().to_owned());
    parts.join(".")
}
