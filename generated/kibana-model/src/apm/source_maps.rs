// Generated from specs/kibana; do not edit.

//! Maps from bundles of a web site to their sources.

use openapi_runtime::wire::Kept;
use openapi_runtime::{DateTime, record};

/// A source map, as ECMA-426 has it.
#[derive(Clone, Default, PartialEq)]
pub struct SourceMap {
    /// Name of the bundle.
    pub file: Option<String>,
    /// What leads to what, encoded.
    pub mappings: Option<String>,
    /// What comes before the names of sources.
    pub source_root: Option<String>,
    /// Names of the sources.
    pub sources: Option<Vec<String>>,
    /// Texts of the sources.
    pub sources_content: Option<Vec<String>>,
    /// Version of the format.
    pub version: Option<i64>,
    _kept: Kept,
}

record! {
    SourceMap + _kept: new;
    optional file = "file";
    optional mappings = "mappings";
    optional source_root = "sourceRoot";
    optional sources = "sources";
    optional sources_content = "sourcesContent";
    optional_number version = "version";
}

/// A source map, and what it is for.
#[derive(Clone, Default, PartialEq)]
pub struct SourceMapOfBundle {
    /// Path of the bundle on the web site.
    pub bundle_filepath: Option<String>,
    /// Name of the service.
    pub service_name: Option<String>,
    /// Version of the service.
    pub service_version: Option<String>,
    /// The map.
    pub source_map: Option<SourceMap>,
    _kept: Kept,
}

record! {
    SourceMapOfBundle + _kept: new;
    optional bundle_filepath = "bundleFilepath";
    optional service_name = "serviceName";
    optional service_version = "serviceVersion";
    optional source_map = "sourceMap";
}

/// A page of source maps.
#[derive(Clone, Default, PartialEq)]
pub struct SourceMaps {
    /// The source maps; missing if there is none.
    pub artifacts: Option<Vec<StoredSourceMap>>,
    /// Number of all source maps.
    pub total: Option<i64>,
    _kept: Kept,
}

record! {
    SourceMaps + _kept: new;
    optional artifacts = "artifacts";
    optional_number total = "total";
}

/// A source map with what it is for.
#[derive(Clone, Default, PartialEq)]
pub struct StoredSourceMap {
    /// The map, and what it is for.
    pub body: Option<SourceMapOfBundle>,
    /// How it is compressed.
    pub compression_algorithm: Option<String>,
    /// When it was uploaded.
    pub created: Option<DateTime>,
    /// SHA-256 of the map.
    pub decoded_sha256: Option<String>,
    /// Bytes of the map.
    pub decoded_size: Option<i64>,
    /// SHA-256 of what is stored.
    pub encoded_sha256: Option<String>,
    /// Bytes of what is stored.
    pub encoded_size: Option<i64>,
    /// How it is encrypted.
    pub encryption_algorithm: Option<String>,
    /// Id of the source map.
    pub id: Option<String>,
    /// Service and version.
    pub identifier: Option<String>,
    /// The package that it belongs to.
    pub package_name: Option<String>,
    /// Where Fleet has it.
    pub relative_url: Option<String>,
    /// What kind of artifact it is.
    pub type_: Option<String>,
    _kept: Kept,
}

record! {
    StoredSourceMap + _kept: new;
    optional body = "body";
    optional compression_algorithm = "compressionAlgorithm";
    optional created = "created";
    optional decoded_sha256 = "decodedSha256";
    optional_number decoded_size = "decodedSize";
    optional encoded_sha256 = "encodedSha256";
    optional_number encoded_size = "encodedSize";
    optional encryption_algorithm = "encryptionAlgorithm";
    optional id = "id";
    optional identifier = "identifier";
    optional package_name = "packageName";
    optional relative_url = "relative_url";
    optional type_ = "type";
}

/// A source map that was uploaded.
#[derive(Clone, Default, PartialEq)]
pub struct UploadedSourceMap {
    /// The map, compressed, in Base64.
    pub body: Option<String>,
    /// How it is compressed.
    pub compression_algorithm: Option<String>,
    /// When it was uploaded.
    pub created: Option<DateTime>,
    /// SHA-256 of the map.
    pub decoded_sha256: Option<String>,
    /// Bytes of the map.
    pub decoded_size: Option<i64>,
    /// SHA-256 of what is stored.
    pub encoded_sha256: Option<String>,
    /// Bytes of what is stored.
    pub encoded_size: Option<i64>,
    /// How it is encrypted.
    pub encryption_algorithm: Option<String>,
    /// Id of the source map.
    pub id: Option<String>,
    /// Service and version.
    pub identifier: Option<String>,
    /// The package that it belongs to.
    pub package_name: Option<String>,
    /// Where Fleet has it.
    pub relative_url: Option<String>,
    /// What kind of artifact it is.
    pub type_: Option<String>,
    _kept: Kept,
}

record! {
    UploadedSourceMap + _kept: new;
    optional body = "body";
    optional compression_algorithm = "compressionAlgorithm";
    optional created = "created";
    optional decoded_sha256 = "decodedSha256";
    optional_number decoded_size = "decodedSize";
    optional encoded_sha256 = "encodedSha256";
    optional_number encoded_size = "encodedSize";
    optional encryption_algorithm = "encryptionAlgorithm";
    optional id = "id";
    optional identifier = "identifier";
    optional package_name = "packageName";
    optional relative_url = "relative_url";
    optional type_ = "type";
}
