//! The server's own thread: who may connect, how long anybody is waited for, and the end of it.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::sleep;

use super::limits::Offence;
use super::state::House;
use super::write_timeout::Patient;
use super::{answers, guard};

/// How long the first lines of a request may take, and a connection may be silent.
const HEADERS: Duration = Duration::from_secs(5);
/// The most bytes of those lines.
const HEADER_BYTES: usize = 16 * 1024;
/// The most of those lines.
const HEADER_LINES: usize = 48;
/// The model is woken once in this time at most: a frame.
const WAKES: Duration = Duration::from_millis(10);

/// Serves until `stop` is dropped. The runtime ends with the thread, and with it every connection.
pub(super) fn start(
    listener: std::net::TcpListener,
    house: Arc<House>,
    wake: impl Fn() + Send + Sync + 'static,
    stop: oneshot::Receiver<()>,
) -> io::Result<thread::JoinHandle<()>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    let listener = {
        let _inside = runtime.enter();
        TcpListener::from_std(listener)?
    };
    thread::Builder::new().name("phones".to_owned()).spawn(move || {
        runtime.block_on(async {
            tokio::select! {
                () = accept(listener, &house) => {}
                () = waking(&house, wake) => {}
                // Dropped or said: both mean the end.
                _ = stop => {}
            }
        });
    })
}

/// Lets everybody in who may.
async fn accept(listener: TcpListener, house: &Arc<House>) {
    let pages = answers::router(Arc::clone(house));
    loop {
        match listener.accept().await {
            Ok((stream, from)) => {
                let from = from.ip();
                if house.limits().connect(from, house.now()) {
                    tokio::spawn(connection(stream, from, pages.clone(), Arc::clone(house)));
                } else {
                    house.offence(from, Offence::Attack);
                }
            }
            // Too many open files, or a phone that went away at once: the others are served on.
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    }
}

/// Gives the connection back, however its task ends.
struct Leaving {
    house: Arc<House>,
    from: IpAddr,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.house.limits().disconnect(self.from);
    }
}

async fn connection(stream: TcpStream, from: IpAddr, pages: Router, house: Arc<House>) {
    let _leaving = Leaving { house: Arc::clone(&house), from };
    // An answer is a few bytes and does not wait for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| guard::enter(request, from, pages.clone(), Arc::clone(&house)));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_buf_size(HEADER_BYTES)
        .max_headers(HEADER_LINES)
        .auto_date_header(false);
    // What goes wrong with a connection is the end of it and nobody else's business.
    let _ = http.serve_connection(TokioIo::new(Patient::new(stream)), service).await;
}

/// Tells the model to take what came in, not more often than it draws.
async fn waking(house: &House, wake: impl Fn()) {
    loop {
        house.desk.notified().await;
        wake();
        sleep(WAKES).await;
    }
}
