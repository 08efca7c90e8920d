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

/// The pieces of a file. It is opened when the first one is asked for, and each is read where waiting stops nobody.
pub(super) fn pieces(path: PathBuf) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold(Reading::Closed(path), |reading| async {
        let read = spawn_blocking(|| {
            let mut file = match reading {
                Reading::Closed(path) => File::open(path)?,
                Reading::Open(file) => file,
            };
            let mut piece = Vec::new();
            file.by_ref().take(PIECE).read_to_end(&mut piece)?;
            Ok((!piece.is_empty()).then(|| (Bytes::from(piece), Reading::Open(file))))
        });
        read.await.map_err(io::Error::other)?
    })
}
