//! A phone without a browser: plain HTTP over a socket.

use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Result, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    /// Names in small letters, in the order they came.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

/// Somebody who asks, from an address of her own.
pub struct Client {
    to: SocketAddr,
    from: IpAddr,
    line: Option<BufReader<TcpStream>>,
    /// What is sent as the name of the server.
    pub host: String,
    pub token: Option<String>,
}

impl Client {
    pub fn new(to: SocketAddr) -> Self {
        Self::from([127, 0, 0, 1].into(), to)
    }

    pub fn from(from: IpAddr, to: SocketAddr) -> Self {
        Self { to, from, line: None, host: to.to_string(), token: None }
    }

    /// The router gives her another address.
    pub fn move_to(&mut self, from: IpAddr) {
        (self.from, self.line) = (from, None);
    }

    pub fn get(&mut self, path: &str) -> Reply {
        self.send("GET", path, &[], b"").unwrap()
    }

    pub fn post(&mut self, path: &str, body: &Value) -> Reply {
        self.try_post(path, body).unwrap()
    }

    pub fn try_post(&mut self, path: &str, body: &Value) -> Result<Reply> {
        let bearer = self.token.as_ref().map(|token| format!("Bearer {token}"));
        let mut headers = vec![("Content-Type", "application/json")];
        headers.extend(bearer.as_deref().map(|bearer| ("Authorization", bearer)));
        self.send("POST", path, &headers, body.to_string().as_bytes())
    }

    /// One request; on a new line where the server closed the one before.
    pub fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Reply> {
        let mut head = vec![format!("{method} {path} HTTP/1.1"), format!("Host: {}", self.host)];
        head.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
        if method != "GET" {
            head.push(format!("Content-Length: {}", body.len()));
        }
        let request = [head.join("\r\n").as_bytes(), b"\r\n\r\n", body].concat();
        let had_line = self.line.is_some();
        match self.raw(&request) {
            Err(_) if had_line => self.raw(&request),
            came => came,
        }
    }

    /// Sends bytes as they are and reads one answer.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<Reply> {
        if self.line.is_none() {
            self.line = Some(BufReader::new(connect(self.from, self.to)?));
        }
        let came = self.line.as_mut().ok_or(ErrorKind::NotConnected)?;
        // A server that refuses may answer and close before it has read everything.
        let _ = came.get_mut().write_all(bytes);
        let reply = read(came);
        let closed = reply.as_ref().map_or(true, |reply| reply.header("connection") == Some("close"));
        if closed {
            self.line = None;
        }
        reply
    }

    /// The line itself.
    pub fn line(&mut self) -> Result<&mut TcpStream> {
        if self.line.is_none() {
            self.line = Some(BufReader::new(connect(self.from, self.to)?));
        }
        self.line.as_mut().map(BufReader::get_mut).ok_or(ErrorKind::NotConnected.into())
    }
}

/// A line from one of this machine's own addresses.
fn connect(from: IpAddr, to: SocketAddr) -> Result<TcpStream> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.bind(SocketAddr::new(from, 0))?;
        socket.connect(to).await?.into_std()
    })?;
    stream.set_nonblocking(false)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_mins(1)))?;
    Ok(stream)
}

fn read(line: &mut BufReader<TcpStream>) -> Result<Reply> {
    let mut first = String::new();
    line.read_line(&mut first)?;
    let status = first.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or(ErrorKind::UnexpectedEof)?;
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        line.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        headers.push((name.to_lowercase(), value.to_owned()));
    }
    let mut reply = Reply { status, headers, body: Vec::new() };
    let length = reply.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    reply.body.resize(length, 0);
    line.read_exact(&mut reply.body)?;
    Ok(reply)
}
