//! Why a phone gets no answer, and the status that tells it so.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::limits::Wait;
use crate::session::Refused;

/// Why there is no answer.
pub(super) enum No {
    Status(StatusCode),
    /// The model refuses.
    Refused(Refused),
    /// Too much or too often; later again.
    Later(Wait),
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        match self {
            Self::Status(status) => status.into_response(),
            Self::Refused(refused) => status_of(refused).into_response(),
            Self::Later(Wait(wait)) => {
                let seconds = wait.as_millis().div_ceil(1000).max(1).to_string();
                (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds)]).into_response()
            }
        }
    }
}

impl From<StatusCode> for No {
    fn from(status: StatusCode) -> Self {
        Self::Status(status)
    }
}

impl From<Refused> for No {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

fn status_of(refused: Refused) -> StatusCode {
    match refused {
        Refused::Unknown => StatusCode::UNAUTHORIZED,
        // There is no room for more answers, as if it were closed.
        Refused::NotAsked | Refused::Full => StatusCode::CONFLICT,
        Refused::NoSuchAnswer => StatusCode::UNPROCESSABLE_ENTITY,
        Refused::Locked => StatusCode::LOCKED,
    }
}
