use std::io::Write;

use kibana_client::Kibana;

pub async fn download(kibana: &Kibana, mut target: impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let mut file =
        kibana.fleet().packages().get_file("nginx", "1.25.0", "img/logo_nginx.svg").send().await?.into_stream();
    while let Some(piece) = file.next().await {
        target.write_all(&piece?)?;
    }
    Ok(())
}
