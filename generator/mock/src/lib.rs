//! A server that plays an OpenAPI document.
