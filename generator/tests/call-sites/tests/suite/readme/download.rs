use std::error::Error;
use std::io::Write;

use kibana_client::Kibana;

pub async fn download(kibana: &Kibana, action: &str, file: &str, mut target: impl Write) -> Result<(), Box<dyn Error>> {
    let mut file = kibana.endpoint().actions().download_file(action, file).send().await?.into_stream();
    while let Some(piece) = file.next().await {
        target.write_all(&piece?)?;
    }
    Ok(())
}
