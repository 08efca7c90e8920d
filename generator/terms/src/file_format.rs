/// How the file of a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

impl FileFormat {
    /// What a file is written in by its name, which may be a path or a URL. Nothing if no document ends like that.
    ///
    /// ```
    /// use openapi_terms::FileFormat;
    ///
    /// assert_eq!(FileFormat::of_name("specs/api.YML"), Some(FileFormat::Yaml));
    /// assert_eq!(FileFormat::of_name("specs/api.toml"), None);
    /// ```
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            _ => None,
        }
    }
}
