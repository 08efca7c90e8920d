//! Looking, correcting, and looking again.

use openapi_compiler::apply_actions;
use serde_json::{Value, json};

use super::actions::{Actions, actions};
use super::answers::Answer;
use super::evidence::Found;
use super::walk::Walk;

/// More rounds than any document needs: each goes at least one level further down.
const ROUNDS: usize = 32;

/// What recorded answers contradict in a document.
///
/// # Errors
///
/// An action that does not fit the document it was made for, or one that changes nothing, which is a mistake of this program.
pub fn learn(root: &Value, answers: &[Answer]) -> Result<Actions, String> {
    let mut corrected = root.clone();
    let mut all = Actions::default();
    for _ in 0..ROUNDS {
        let Actions { list, left } = actions(&corrected, &found(&corrected, answers));
        all.left = left;
        if list.is_empty() {
            return Ok(all);
        }
        apply_actions(&mut corrected, &list).map_err(|message| format!("the overlay cannot be applied: {message}"))?;
        all.list.extend(list);
    }
    Err(format!("the recorded answers still contradict the document after {ROUNDS} rounds of corrections"))
}

/// What answers contradict in a document as it is.
fn found(root: &Value, answers: &[Answer]) -> Found {
    let mut walk = Walk::new(root);
    answers.iter().for_each(|answer| walk.check_answer(answer));
    walk.found
}

/// The overlay with some actions.
pub fn overlay(title: &str, answers: usize, actions: Vec<Value>) -> Value {
    let made_from = if answers == 1 { "1 recorded answer".to_owned() } else { format!("{answers} recorded answers") };
    json!({
        "overlay": "1.0.0",
        "info": {
            "title": format!("What recorded answers contradict in {title}"),
            "version": "1.0.0",
            "description": format!("Made from {made_from}. Review each action: a proxy or an old server may have answered."),
        },
        "actions": actions,
    })
}
