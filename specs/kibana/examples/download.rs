//! Downloads a file that a response action fetched from a host, with a progress bar.
//!
//! ```sh
//! cargo run -p kibana-client --example download
//! KIBANA_URL=https://kibana.example:5601 KIBANA_API_KEY=... \
//!     cargo run -p kibana-client --example download -- <action id> <file id> <folder>
//! ```
//!
//! Without `KIBANA_URL`, a server in this process plays the documents. The file arrives under another name, and gets its
//! own when it is complete: what has a name is whole.

use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use kibana_client::{ByteStream, Kibana, Response};
use openapi_mock::{Document, Mock, Running};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (kibana, _server) = connect().await?;
    let mut arguments = env::args().skip(1);
    let action = arguments.next().unwrap_or_else(|| "7e2b94d0-1f6a-4c35-8d8e-a05c63f9b127".to_owned());
    let file = arguments.next().unwrap_or_else(|| format!("{action}.b0f6d2c8-4e17-49a3-8d5c-71e930af264b"));
    let folder = arguments.next().map_or_else(env::temp_dir, PathBuf::from);

    let answer = match kibana.endpoint().actions().download_file(&action, &file).send().await {
        Err(error) if error.is_not_found() => {
            return Err(format!("the action {action} has no file {file}, or no longer has it").into());
        }
        answer => answer?,
    };
    let path = save(answer, &folder).await?;
    println!("saved {}", path.display());
    Ok(())
}

/// Writes a file into a folder under the name that the server suggests.
async fn save(answer: Response<ByteStream>, folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    // The name has no folder in it, whatever the server says.
    let path = folder.join(answer.file_name().unwrap_or_else(|| "download.bin".to_owned()));
    let mut part = path.clone().into_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    let progress = progress(answer.header("content-length").and_then(|length| length.parse().ok()))?;
    let result = write(answer.into_stream(), &part, &progress).await;
    progress.finish_and_clear();
    if let Err(error) = result {
        // Half a file is of no use.
        let _ = fs::remove_file(&part);
        return Err(error);
    }
    fs::rename(&part, &path)?;
    Ok(path)
}

/// Writes pieces as they arrive: memory does not grow with the file.
async fn write(mut pieces: ByteStream, path: &Path, progress: &ProgressBar) -> Result<(), Box<dyn Error>> {
    let mut file = File::create(path)?;
    while let Some(piece) = pieces.next().await {
        let piece = piece?;
        file.write_all(&piece)?;
        progress.inc(piece.len() as u64);
    }
    file.sync_all()?;
    Ok(())
}

/// A bar where the server tells the length, and a counter otherwise.
fn progress(length: Option<u64>) -> Result<ProgressBar, Box<dyn Error>> {
    let Some(length) = length else {
        let style = ProgressStyle::with_template("{spinner} {bytes} ({bytes_per_sec})")?;
        return Ok(ProgressBar::new_spinner().with_style(style));
    };
    let style = ProgressStyle::with_template("{bar:40} {bytes} of {total_bytes} ({bytes_per_sec}, {eta} left)")?;
    Ok(ProgressBar::new(length).with_style(style))
}

/// A client of the server that the environment names, or of one in this process.
async fn connect() -> Result<(Kibana, Option<Running>), Box<dyn Error>> {
    if let Ok(url) = env::var("KIBANA_URL") {
        let key =
            env::var("KIBANA_API_KEY").map_err(|_| "KIBANA_URL needs KIBANA_API_KEY, an API key of that server")?;
        return Ok((Kibana::builder(url).api_key(key.as_str()).build()?, None));
    }
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/kibana");
    let server = Mock::new(Document::open(&documents)?).start().await?;
    println!("KIBANA_URL is not set: {} plays the documents of Kibana\n", server.url());
    Ok((Kibana::builder(server.url()).api_key("example").build()?, Some(server)))
}
