//! What can be asked of the server, one function each: it reads what came, asks the model, and says what the
//! model said.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, sleep_until, timeout};

use super::dto::{since, told};
use super::guard::Caller;
use super::guests::{Guest, Token};
use super::limits::{Offence, Wait};
use super::page::FILES;
use super::refusal::No;
use super::state::House;
use crate::mission::Private;
use crate::mission::ids::MediaId;
use crate::session::{DeviceReply, DeviceRequest, LONGEST_SLIP, Pick, Refused, View};

/// The most bytes anybody sends.
const BODY: usize = 4 * 1024;
/// How long they may take.
const BODY_TIME: Duration = Duration::from_secs(5);
/// How long a phone is kept waiting for something else to show.
const WAITING: Duration = Duration::from_secs(20);

type House_ = State<Arc<House>>;
type Answered = Result<Response, No>;

/// All that there is.
pub(super) fn router(house: Arc<House>) -> Router {
    let mut router = Router::new();
    for file in &FILES {
        let answer = || async { ([(header::CONTENT_TYPE, file.kind)], file.text) };
        let route: MethodRouter<Arc<House>> = get(answer);
        router = router.route(file.path, route);
    }
    router
        .route("/join", post(join))
        .route("/look", post(look))
        .route("/answer", post(answer))
        .route("/slip", post(slip))
        .route("/leave", post(leave))
        .route("/words/{language}", get(words))
        .route("/picture/{*id}", get(picture))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(DefaultBodyLimit::max(BODY))
        .with_state(house)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Join {
    code: String,
    /// Whether the device goes round.
    passes: bool,
}

async fn join(State(house): House_, request: Request) -> Answered {
    let from = caller(&request)?;
    let join: Join = read(&house, request).await?;
    let now = house.now();
    house.limits().may_try(from.0, now).map_err(No::Later)?;
    if !house.code().is(&join.code) {
        let guesses = house.limits().wrong_code(from.0, now);
        if guesses {
            house.disturbed();
        }
        return Err(StatusCode::FORBIDDEN.into());
    }
    let seat = match house.ask(DeviceRequest::Join { goes_round: join.passes, phone: house.phone(from.0) }).await {
        Ok(DeviceReply::Seated(seat)) => seat,
        Ok(DeviceReply::Done) => return Err(StatusCode::INTERNAL_SERVER_ERROR.into()),
        Err(no) => return Err(if is_full(&no) { StatusCode::SERVICE_UNAVAILABLE.into() } else { no }),
    };
    let token = house.guests().admit(seat, now).map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    let token = serde_json::json!({ "token": token.text() });
    Ok((StatusCode::CREATED, Json(token)).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Look {
    since: String,
    language: String,
}

async fn look(State(house): House_, request: Request) -> Answered {
    let (_, guest) = known(&house, &request)?;
    let look: Look = read(&house, request).await?;
    let offer = house.offer();
    let spoken = offer.spoken(&look.language).ok_or(StatusCode::NOT_FOUND)?;
    let until = Instant::now() + WAITING;
    // Both listen before the snapshot is looked at, so that nothing is missed between.
    let mut changed = house.snapshot.subscribe();
    loop {
        let answered = guest.answered.notified();
        let snapshot = Arc::clone(&changed.borrow_and_update());
        if !snapshot.is_seated(guest.seat) {
            return Err(StatusCode::UNAUTHORIZED.into());
        }
        house.heard(guest.seat);
        if since(&snapshot, guest.seat) != look.since {
            return Ok(Json(told(&snapshot, guest.seat, spoken)).into_response());
        }
        tokio::select! {
            _ = changed.changed() => {}
            () = answered => {}
            () = sleep_until(until) => return Ok(StatusCode::NO_CONTENT.into_response()),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    /// The number of the vote.
    ask: u32,
    /// A 1 for each choice that she picked and a 0 for each other, so that every answer is as long as any.
    picked: String,
    /// By chance, in 16 hexadecimal digits: an answer that is sent twice has the same one.
    mark: String,
}

async fn answer(State(house): House_, request: Request) -> Answered {
    let (_, guest) = known(&house, &request)?;
    let answer: Answer = read(&house, request).await?;
    let mark = mark(&answer.mark)?;
    let (pick, of) = (picked(&answer.picked), answer.picked.len());
    house.ask(DeviceRequest::Answer { seat: guest.seat, vote: answer.ask, pick, of, mark }).await?;
    guest.answered.notify_waiters();
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The places of the ones. What is no row of ones and zeros is a pick that no question allows.
fn picked(flags: &str) -> Pick {
    let known = flags.bytes().all(|flag| flag == b'0' || flag == b'1');
    let ones = flags.bytes().enumerate().filter(|(_, flag)| *flag == b'1').map(|(at, _)| at);
    Pick(if known { ones.collect() } else { Vec::new() })
}

fn mark(text: &str) -> Result<u64, No> {
    let whole = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mark = whole.then(|| u64::from_str_radix(text, 16).ok()).flatten();
    mark.ok_or(No::Status(StatusCode::BAD_REQUEST))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Slip {
    text: Private,
    mark: String,
}

async fn slip(State(house): House_, request: Request) -> Answered {
    let (_, guest) = known(&house, &request)?;
    let slip: Slip = read(&house, request).await?;
    let mark = mark(&slip.mark)?;
    if slip.text.chars().count() > LONGEST_SLIP {
        return Err(StatusCode::PAYLOAD_TOO_LARGE.into());
    }
    let written = house.ask(DeviceRequest::Write { seat: guest.seat, words: slip.text, mark }).await;
    written.map_err(|no| if is_full(&no) { No::Later(Wait(Duration::from_secs(30))) } else { no })?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Whether the model refused because there is no room left.
fn is_full(no: &No) -> bool {
    matches!(no, No::Refused(Refused::Full))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Leave {}

async fn leave(State(house): House_, request: Request) -> Answered {
    let (token, guest) = known(&house, &request)?;
    let Leave {} = read(&house, request).await?;
    house.guests().forget(&token);
    house.ask(DeviceRequest::Leave(guest.seat)).await?;
    guest.answered.notify_waiters();
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn words(State(house): House_, Path(language): Path<String>) -> Answered {
    let offer = house.offer();
    let spoken = offer.spoken(&language).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Json(offer.words(spoken)).into_response())
}

/// Only pictures of the question in view: what else the pack shows is not for everybody on the network.
async fn picture(State(house): House_, Path(id): Path<String>) -> Answered {
    let id = MediaId::from(id.as_str());
    let asked = match house.seen().view() {
        View::Asked(_, question) => question.choices.iter().any(|choice| choice.picture.as_ref() == Some(&id)),
        View::Look | View::Write | View::Paused | View::Support(_) | View::Over => false,
    };
    let picture = asked.then(|| house.offer().picture(&id)).flatten();
    let (kind, bytes) = picture.ok_or(StatusCode::NOT_FOUND)?;
    Ok(([(header::CONTENT_TYPE, kind)], bytes).into_response())
}

fn caller(request: &Request) -> Result<Caller, No> {
    request.extensions().get().copied().ok_or(No::Status(StatusCode::INTERNAL_SERVER_ERROR))
}

/// Whose token came along.
fn known(house: &House, request: &Request) -> Result<(Token, Guest), No> {
    let from = caller(request)?;
    let token = bearer(request.headers()).and_then(Token::parse);
    let guest = token.and_then(|token| house.guests().find(&token, house.now()).map(|guest| (token, guest)));
    guest.ok_or_else(|| {
        // A phone of the session before has an old one; somebody who tries them has many.
        house.offence(from.0, Offence::Slip);
        No::Status(StatusCode::UNAUTHORIZED)
    })
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// What somebody sent.
async fn read<T: DeserializeOwned>(house: &House, request: Request) -> Result<T, No> {
    let from = caller(&request)?;
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).map(str::trim);
    if !kind.is_some_and(|kind| kind.eq_ignore_ascii_case("application/json")) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into());
    }
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let fits = declared.is_none_or(|length: usize| length <= BODY);
    let body = if fits { whole(request).await? } else { None };
    let Some(body) = body else {
        house.offence(from.0, Offence::Attack);
        return Err(StatusCode::PAYLOAD_TOO_LARGE.into());
    };
    serde_json::from_slice(&body).map_err(|_| StatusCode::BAD_REQUEST.into())
}

/// All of a body; none where it is longer than any may be.
async fn whole(request: Request) -> Result<Option<Bytes>, No> {
    match timeout(BODY_TIME, Bytes::from_request(request, &())).await {
        Ok(Ok(bytes)) => Ok(Some(bytes)),
        Ok(Err(broken)) if broken.status() == StatusCode::PAYLOAD_TOO_LARGE => Ok(None),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST.into()),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT.into()),
    }
}
