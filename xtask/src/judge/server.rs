//! A server on loopback that lives as long as this value.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A server starts within so much time.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Server {
    child: Child,
    pub url: String,
}

impl Server {
    /// Starts a command that listens on the port that it is given, and waits until it does.
    pub fn start(command: impl FnOnce(u16) -> Command, log: &Path) -> Result<Self, String> {
        let port = free_port().map_err(|error| format!("there is no free port: {error}"))?;
        let output = File::create(log).map_err(|error| format!("cannot write {}: {error}", log.display()))?;
        let errors = output.try_clone().map_err(|error| error.to_string())?;
        let mut command = command(port);
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(output).stderr(errors).spawn();
        let child = child.map_err(|error| format!("cannot run {name}: {error}"))?;
        let mut server = Self { child, url: format!("http://127.0.0.1:{port}") };
        let (start, address) = (Instant::now(), SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
        while start.elapsed() < PATIENCE {
            if let Ok(Some(status)) = server.child.try_wait() {
                return Err(format!("{name} ended with {status}; see {}", log.display()));
            }
            if TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok() {
                return Ok(server);
            }
            sleep(Duration::from_millis(100));
        }
        Err(format!("{name} does not listen after {} s; see {}", PATIENCE.as_secs(), log.display()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
