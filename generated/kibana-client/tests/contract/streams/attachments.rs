// Generated from specs/kibana; do not edit.

//! Calls of `Attachments`.

use kibana_model::streams as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.streams().attachments();
        json "listStreamAttachments" list(path::<String>("streamName")) with
            query(query::<String>("query")),
            attachment_types(query::<Vec<model::StreamAttachmentKind>>("attachmentTypes")),
            tags(query::<Vec<String>>("tags"));
        json "bulkUpdateStreamAttachments" bulk_update(path::<String>("streamName"), body());
        json "linkStreamAttachment" link(path::<String>("streamName"), path("attachmentType"),
            path::<String>("attachmentId"));
        json "unlinkStreamAttachment" unlink(path::<String>("streamName"), path("attachmentType"),
            path::<String>("attachmentId"));
    }
}
