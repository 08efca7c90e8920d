use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use bytes::Bytes;
use futures_util::{Stream, stream};
use tokio::task::spawn_blocking;

/// How much of a file is read at once.
const PIECE: u64 = 64 * 1024;

/// How far the reading of a file is.
enum Reading {
    Closed(PathBuf),
    Open(File),
}

/// The pieces of a file, `length` bytes in all. It is opened when the first one is asked for, and each is read where waiting stops
/// nobody.
///
/// The length is what the server was told, so that what a file has gained since is left out, and one that has become shorter is an
/// error.
pub(super) fn pieces(path: PathBuf, length: u64) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold((Reading::Closed(path), length), |(reading, left)| async move {
        if left == 0 {
            return Ok(None);
        }
        let read = spawn_blocking(move || {
            let mut file = match reading {
                Reading::Closed(path) => File::open(path)?,
                Reading::Open(file) => file,
            };
            let mut piece = Vec::new();
            file.by_ref().take(PIECE.min(left)).read_to_end(&mut piece)?;
            if piece.is_empty() {
                let message = format!("the file has become shorter: {left} bytes are missing at its end");
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
            }
            let left = left.saturating_sub(piece.len() as u64);
            Ok(Some((Bytes::from(piece), (Reading::Open(file), left))))
        });
        read.await.map_err(io::Error::other)?
    })
}
