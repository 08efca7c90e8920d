//! A server of loopback connections that does what a test says.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server for one connection at a time, which does what a test says.
pub struct Server {
    port: u16,
    task: JoinHandle<()>,
}

/// A connection to a client.
pub struct Connection(TcpStream);

impl Server {
    /// Answers each connection with `serve`.
    pub async fn start<F>(serve: impl Fn(Connection) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serve(Connection(stream)).await;
            }
        });
        Self { port, task }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Connection {
    /// Reads a request up to its blank line, and the body of a known length after it.
    pub async fn request(&mut self) -> String {
        let mut text = String::new();
        let mut buffer = [0; 4096];
        loop {
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                let complete = match length {
                    Some(length) => body.len() >= length.parse().unwrap(),
                    None => !head.contains("transfer-encoding: chunked") || body.ends_with("0\r\n\r\n"),
                };
                if complete {
                    return text;
                }
            }
            match self.0.read(&mut buffer).await.unwrap() {
                0 => return text,
                count => text.push_str(std::str::from_utf8(&buffer[..count]).unwrap()),
            }
        }
    }

    /// Reads until a text was read, and forgets all that came before its end.
    pub async fn until(&mut self, text: &str) {
        let (mut seen, mut buffer) = (Vec::new(), [0; 65_536]);
        while !seen.windows(text.len()).any(|window| window == text.as_bytes()) {
            seen.drain(..seen.len().saturating_sub(text.len()));
            match self.0.read(&mut buffer).await.unwrap() {
                0 => return,
                count => seen.extend_from_slice(&buffer[..count]),
            }
        }
    }

    pub async fn write(&mut self, text: &str) {
        // The client may be gone, which is what some tests are about.
        let _ = self.0.write_all(text.as_bytes()).await;
    }

    /// Whether the bytes were taken.
    pub async fn write_bytes(&mut self, bytes: &[u8]) -> bool {
        self.0.write_all(bytes).await.is_ok()
    }

    /// Ends the connection in a way that the client sees as an error.
    pub async fn reset(self) {
        // What was written arrives first.
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        let _ = self.0.set_zero_linger();
    }

    /// Waits until the client has closed the connection.
    pub async fn closed(mut self) {
        let mut buffer = [0; 4096];
        while !matches!(self.0.read(&mut buffer).await, Ok(0) | Err(_)) {}
    }

    pub async fn hang(self) {
        std::future::pending().await
    }
}

/// `text` as a chunk of a body.
pub fn chunked(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}
