// Generated from specs/kibana; do not edit.

//! Short addresses that lead to places in Kibana, such as a dashboard with its filters.
//!
//! Every operation acts within a space, that of `Kibana::space` or the default one. They are a
//! technical preview.

use kibana_model::short_urls as model;
use openapi_runtime::client::{Client, Request, request};

mod errors;

pub use errors::ShortUrlsError;

/// The short URLs of a space.
#[derive(Clone, Debug)]
pub struct ShortUrls(pub(crate) Client);

impl ShortUrls {
    /// Creates a short URL.
    ///
    /// `POST /api/short_url` returns [`model::ShortUrl`] with status `200`.
    ///
    /// - `200`: The new short URL.
    ///
    /// A place in Kibana is named by a locator and its parameters, so that it survives versions in
    /// which addresses look different. A slug that is in use is refused with 409. The caller needs
    /// a feature that may create short URLs.
    ///
    /// Technical preview.
    ///
    /// # Errors
    ///
    /// - 400 ([`ShortUrlsError::BadRequest`]): The request is not one that servers take.
    /// - 401 ([`ShortUrlsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`ShortUrlsError::Forbidden`]): The credentials lack a privilege.
    /// - 409 ([`ShortUrlsError::Conflict`]): The slug is in use.
    #[inline]
    pub fn create(&self, body: model::NewShortUrl) -> Create {
        Create(Request::of::<Create>(&self.0).json("application/json", &body))
    }

    /// Finds a short URL by its slug.
    ///
    /// `GET /api/short_url/_slug/{slug}` returns [`model::ShortUrl`] with status `200`.
    ///
    /// Looks up the short URL that the slug leads to. The visit is not counted. The caller needs a
    /// feature that may read short URLs. It is a technical preview.
    ///
    /// # Arguments
    ///
    /// - `slug`: Last part of the short address.
    ///
    /// # Errors
    ///
    /// - 401 ([`ShortUrlsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`ShortUrlsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`ShortUrlsError::NotFound`]): There is no such short URL.
    pub fn resolve(&self, slug: impl AsRef<str>) -> Resolve {
        Resolve(Request::of::<Resolve>(&self.0).path("slug", slug.as_ref()))
    }

    /// Returns a short URL.
    ///
    /// `GET /api/short_url/{id}` returns [`model::ShortUrl`] with status `200`.
    ///
    /// Looks up a short URL by its id. The caller needs a feature that may read short URLs. It is a
    /// technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the short URL.
    ///
    /// # Errors
    ///
    /// - 401 ([`ShortUrlsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`ShortUrlsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`ShortUrlsError::NotFound`]): There is no such short URL.
    pub fn get(&self, id: impl AsRef<str>) -> Get {
        Get(Request::of::<Get>(&self.0).path("id", id.as_ref()))
    }

    /// Deletes a short URL.
    ///
    /// `DELETE /api/short_url/{id}` returns no body with status `200`.
    ///
    /// The address stops working, which cannot be undone. The caller needs a feature that may
    /// delete short URLs. It is a technical preview.
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the short URL.
    ///
    /// # Errors
    ///
    /// - 401 ([`ShortUrlsError::Unauthorized`]): The credentials are missing, or Elasticsearch does
    ///   not accept them.
    /// - 403 ([`ShortUrlsError::Forbidden`]): The credentials lack a privilege.
    /// - 404 ([`ShortUrlsError::NotFound`]): There is no such short URL.
    pub fn delete(&self, id: impl AsRef<str>) -> Delete {
        Delete(Request::of::<Delete>(&self.0).path("id", id.as_ref()))
    }
}

request! {
    Create of ShortUrls::create:
        POST "/api/short_url"
        as "createShortUrl" scoped refuses(&[400, 401, 403, 409]) technical_preview;
    send_json -> model::ShortUrl, ShortUrlsError;
}

request! {
    Resolve of ShortUrls::resolve:
        GET "/api/short_url/_slug/{slug}"
        as "resolveShortUrl" scoped refuses(&[401, 403, 404]) technical_preview;
    send_json -> model::ShortUrl, ShortUrlsError;
}

request! {
    Get of ShortUrls::get:
        GET "/api/short_url/{id}" as "getShortUrl" scoped refuses(&[401, 403, 404]) technical_preview;
    send_json -> model::ShortUrl, ShortUrlsError;
}

request! {
    Delete of ShortUrls::delete:
        DELETE "/api/short_url/{id}"
        as "deleteShortUrl" scoped refuses(&[401, 403, 404]) technical_preview;
    send_empty -> (), ShortUrlsError;
}
