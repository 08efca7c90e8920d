// Generated from specs/kibana; do not edit.

//! Scripts that hosts can be told to run.

use openapi_runtime::wire::{Kept, blank};
use openapi_runtime::{DateTime, UnknownValue, open_enum, record};

/// A script, in the property `data`.
#[derive(Clone, PartialEq)]
pub struct FoundScript {
    /// The script.
    pub data: Script,
    _kept: Kept,
}

impl FoundScript {
    #[inline]
    pub fn new(data: Script) -> Self {
        Self { data, ..blank() }
    }
}

record! {
    FoundScript + _kept;
    required data = "data";
}

/// A script of the library.
#[derive(Clone, PartialEq)]
pub struct Script {
    /// Id of the script.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Where it runs.
    pub platform: Vec<ScriptPlatform>,
    /// Name of its file.
    pub file_name: String,
    /// Size of its file, in bytes.
    pub file_size: i64,
    /// SHA-256 of its file, in hexadecimal.
    pub file_hash: String,
    /// Id of its file.
    pub file_id: String,
    /// Whether it needs arguments.
    pub requires_input: bool,
    /// Path of its file, without that of the space.
    pub download_uri: String,
    /// What it is for.
    pub tags: Vec<ScriptTag>,
    /// Name of the user who added it.
    pub created_by: String,
    /// When it was added.
    pub created_at: DateTime,
    /// Name of the user who changed it last.
    pub updated_by: String,
    /// When it was changed last.
    pub updated_at: DateTime,
    /// Its state in Elasticsearch.
    pub version: String,
    /// What it does, for people.
    pub description: Option<String>,
    /// An example of its arguments.
    pub example: Option<String>,
    /// What its file is.
    pub file_type: Option<ScriptFileType>,
    /// How it is used, and which arguments it takes.
    pub instructions: Option<String>,
    /// Path in the archive of the file that runs.
    pub path_to_executable: Option<String>,
    _kept: Kept,
}

impl Default for Script {
    fn default() -> Self {
        blank()
    }
}

record! {
    Script + _kept;
    required id = "id";
    required name = "name";
    required platform = "platform";
    required file_name = "fileName";
    required_number file_size = "fileSize";
    required file_hash = "fileHash";
    required file_id = "fileId";
    required requires_input = "requiresInput";
    required download_uri = "downloadUri";
    required tags = "tags";
    required created_by = "createdBy";
    required created_at = "createdAt";
    required updated_by = "updatedBy";
    required updated_at = "updatedAt";
    required version = "version";
    optional description = "description";
    optional example = "example";
    optional file_type = "fileType";
    optional instructions = "instructions";
    optional path_to_executable = "pathToExecutable";
}

/// Whether a file is a script or an archive with one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptFileType {
    /// `archive`
    Archive,
    /// `script`
    Script,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ScriptFileType;
    Archive = "archive";
    Script = "script";
}

/// One page of scripts.
#[derive(Clone, PartialEq)]
pub struct ScriptPage {
    /// The scripts.
    pub data: Vec<Script>,
    /// Number of the page, counted from 1.
    pub page: u64,
    /// Number of scripts that a full page has.
    pub page_size: u64,
    /// Number of scripts on all pages together.
    pub total: u64,
    /// Property that they are sorted by.
    pub sort_field: ScriptSortField,
    /// Direction of the order.
    pub sort_direction: ScriptSortDirection,
    _kept: Kept,
}

impl ScriptPage {
    pub fn new(
        data: impl IntoIterator<Item = Script>,
        page: u64,
        page_size: u64,
        total: u64,
        sort_field: ScriptSortField,
        sort_direction: ScriptSortDirection,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            page,
            page_size,
            total,
            sort_field,
            sort_direction,
            ..blank()
        }
    }
}

record! {
    ScriptPage + _kept;
    required data = "data";
    required_number page = "page";
    required_number page_size = "pageSize";
    required_number total = "total";
    required sort_field = "sortField";
    required sort_direction = "sortDirection";
}

/// What a script runs on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptPlatform {
    /// `linux`
    Linux,
    /// `macos`
    Macos,
    /// `windows`
    Windows,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ScriptPlatform;
    Linux = "linux";
    Macos = "macos";
    Windows = "windows";
}

/// Direction of an order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptSortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ScriptSortDirection;
    Asc = "asc";
    Desc = "desc";
}

/// A property by which scripts can be sorted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptSortField {
    /// `name`
    Name,
    /// `createdAt`
    CreatedAt,
    /// `createdBy`
    CreatedBy,
    /// `updatedAt`
    UpdatedAt,
    /// `updatedBy`
    UpdatedBy,
    /// `fileSize`
    FileSize,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ScriptSortField;
    Name = "name";
    CreatedAt = "createdAt";
    CreatedBy = "createdBy";
    UpdatedAt = "updatedAt";
    UpdatedBy = "updatedBy";
    FileSize = "fileSize";
}

/// What a script is for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScriptTag {
    /// `remediationAction`
    RemediationAction,
    /// `dataCollection`
    DataCollection,
    /// `networkDiagnostics`
    NetworkDiagnostics,
    /// `networkAction`
    NetworkAction,
    /// `systemInventory`
    SystemInventory,
    /// `forensicCollection`
    ForensicCollection,
    /// `threatHunting`
    ThreatHunting,
    /// `discovery`
    Discovery,
    /// `systemManagement`
    SystemManagement,
    /// `userManagement`
    UserManagement,
    /// `troubleshooting`
    Troubleshooting,
    /// A value that this crate does not know. It is kept and sent back as it came.
    Unknown(UnknownValue),
}

open_enum! {
    ScriptTag;
    RemediationAction = "remediationAction";
    DataCollection = "dataCollection";
    NetworkDiagnostics = "networkDiagnostics";
    NetworkAction = "networkAction";
    SystemInventory = "systemInventory";
    ForensicCollection = "forensicCollection";
    ThreatHunting = "threatHunting";
    Discovery = "discovery";
    SystemManagement = "systemManagement";
    UserManagement = "userManagement";
    Troubleshooting = "troubleshooting";
}
