// Generated from specs/kibana; do not edit.

//! Calls of `Packages`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().packages();
        json "installPackage" install(path::<String>("pkgName"), path::<String>("pkgVersion")) with
            prerelease(query("prerelease")),
            ignore_mapping_update_errors(query("ignoreMappingUpdateErrors")),
            skip_dependency_check(query("skipDependencyCheck")),
            skip_data_stream_rollover(query("skipDataStreamRollover")), body(body());
        json "deletePackage" delete(path::<String>("pkgName"), path::<String>("pkgVersion")) with
            force(query("force"));
        bytes "getPackageFile" get_file(path::<String>("pkgName"), path::<String>("pkgVersion"),
            path::<String>("filePath"));
    }
}
