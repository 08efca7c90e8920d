// Generated from specs/kibana; do not edit.

//! Calls the operations on packages.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation(
            "installPackage",
            |client, values| Ok(
                client
                    .fleet()
                    .packages()
                    .install(
                        values.path::<String>("pkgName")?,
                        values.path::<String>("pkgVersion")?,
                    ),
            ),
        )
        .optional(|request, values| Ok(
            request
                .prerelease(values.query("prerelease")?)
                .ignore_mapping_update_errors(values.query("ignoreMappingUpdateErrors")?)
                .skip_data_stream_rollover(values.query("skipDataStreamRollover")?)
                .body(values.body()?),
        ))
        .json(|request| request.send());
    contract
        .operation(
            "deletePackage",
            |client, values| Ok(
                client
                    .fleet()
                    .packages()
                    .delete(
                        values.path::<String>("pkgName")?,
                        values.path::<String>("pkgVersion")?,
                    ),
            ),
        )
        .optional(|request, values| Ok(request.force(values.query("force")?)))
        .json(|request| request.send());
    contract
        .operation(
            "getPackageFile",
            |client, values| Ok(
                client
                    .fleet()
                    .packages()
                    .get_file(
                        values.path::<String>("pkgName")?,
                        values.path::<String>("pkgVersion")?,
                        values.path::<String>("filePath")?,
                    ),
            ),
        )
        .bytes(|request| request.send());
}
