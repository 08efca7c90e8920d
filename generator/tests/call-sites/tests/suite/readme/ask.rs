use kibana_client::model::agent_builder::{AgentQuestion, ChatEvent};
use kibana_client::{Error, Kibana};

pub async fn ask(kibana: &Kibana, agent: &str, question: &str) -> Result<String, Error> {
    let question = AgentQuestion::new().agent_id(agent).input(question);
    let mut events = kibana.agent_builder().converse_stream(question).await?.into_stream();
    let mut answer = String::new();
    while let Some(event) = events.next().await {
        match event?.data {
            ChatEvent::MessageChunk(chunk) => answer.push_str(&chunk.data.data.text_chunk),
            ChatEvent::ChatError(failed) => println!("{}", failed.data.error.message),
            _ => {}
        }
    }
    Ok(answer)
}
