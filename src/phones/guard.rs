//! What every request passes before a page looks at it, and what every answer says along with itself.

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Request, Response, StatusCode};
use axum::response::IntoResponse as _;
use hyper::body::Incoming;
use hyper::service::Service as _;
use hyper_util::service::TowerToHyperService;

use super::limits::Offence;
use super::refusal::No;
use super::state::House;

/// What every answer says: keep nothing, fetch nothing from elsewhere, be part of nobody else's page.
const ALWAYS: [(HeaderName, &str); 8] = [
    (header::CACHE_CONTROL, "no-store"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), \
         payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Who asks, for the pages.
#[derive(Clone, Copy)]
pub(super) struct Caller(pub IpAddr);

/// Answers one request.
pub(super) async fn enter(
    mut request: Request<Incoming>,
    from: IpAddr,
    pages: Router,
    house: Arc<House>,
) -> Result<Response<Body>, Infallible> {
    let mut response = match may_enter(&request, from, &house) {
        Ok(()) => {
            request.extensions_mut().insert(Caller(from));
            TowerToHyperService::new(pages).call(request).await?
        }
        Err(no) => {
            let mut response = no.into_response();
            // Whoever is refused here has nothing more to say on this line.
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            response
        }
    };
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

fn may_enter<B>(request: &Request<B>, from: IpAddr, house: &House) -> Result<(), No> {
    let allowed = house.limits().request(from, house.now());
    if let Err(wait) = allowed {
        house.offence(from, Offence::Attack);
        return Err(No::Later(wait));
    }
    if !names_us(request, house) {
        house.offence(from, Offence::Slip);
        return Err(No::Status(StatusCode::MISDIRECTED_REQUEST));
    }
    if !comes_from_us(request.headers(), house) {
        house.offence(from, Offence::Slip);
        return Err(No::Status(StatusCode::FORBIDDEN));
    }
    Ok(())
}

/// Whether it is this address that somebody wanted: a name that points here is not, for it may be a stranger's page.
fn names_us<B>(request: &Request<B>, house: &House) -> bool {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next().is_some_and(|host| host.as_bytes() == house.host.as_bytes());
    let asked = request.uri().authority().is_none_or(|authority| authority.as_str() == house.host);
    host && hosts.next().is_none() && asked
}

/// Whether it was our page that sent it, where the browser tells.
fn comes_from_us(headers: &HeaderMap, house: &House) -> bool {
    let ours = |origin: &HeaderValue| origin.as_bytes().strip_prefix(b"http://") == Some(house.host.as_bytes());
    headers.get_all(header::ORIGIN).iter().all(ours)
}
