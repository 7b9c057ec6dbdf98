//! The first page of the desk.

use axum::body::Body;
use axum::http::Response;
use maud::html;

use super::{Doors, Needs, Sheet, Visit};
use crate::requests::Action;
use crate::words::text;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.get("/desk/", Needs::May(Action::SeeDemands), overview)
}

async fn overview(visit: Visit) -> Response<Body> {
    let words = visit.words();
    visit.show(Sheet {
        place: "",
        title: text!(words, "desk-overview"),
        summary: text!(words, "desk-overview-summary"),
        head: html! {},
        main: html! {},
    })
}
