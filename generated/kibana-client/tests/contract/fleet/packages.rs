// Generated from specs/kibana; do not edit.

//! Calls of `Packages`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().packages();
        json "bulkGetPackageAssets" bulk_get_assets(body::<model::PackageAssetIds>());
        json "listPackageCategories" list_categories() with prerelease(query("prerelease")),
            include_policy_templates(query("include_policy_templates"));
        json "createCustomIntegration" create_custom_integration(body());
        empty "updateCustomIntegration" update_custom_integration(path::<String>("pkgName"),
            body());
        json "listPackages" list() with category(query::<String>("category")),
            prerelease(query("prerelease")), exclude_install_status(query("excludeInstallStatus")),
            with_package_policies_count(query("withPackagePoliciesCount"));
        json "uploadPackage" upload(bytes()) with
            ignore_mapping_update_errors(query("ignoreMappingUpdateErrors")),
            skip_data_stream_rollover(query("skipDataStreamRollover")),
            content_type(media_type("application/zip"));
        json "bulkInstallPackages" bulk_install(body()) with prerelease(query("prerelease"));
        json "bulkRollBackPackages" bulk_roll_back(body::<model::BulkPackageRollback>());
        json "getPackageRollbackTask" get_rollback_task(path::<String>("taskId"));
        json "bulkUninstallPackages" bulk_uninstall(body::<model::BulkPackageUninstall>());
        json "getPackageUninstallTask" get_uninstall_task(path::<String>("taskId"));
        json "bulkUpgradePackages" bulk_upgrade(body());
        json "getPackageUpgradeTask" get_upgrade_task(path::<String>("taskId"));
        json "listInstalledPackages" list_installed() with
            data_stream_type(query("dataStreamType")),
            show_only_active_data_streams(query("showOnlyActiveDataStreams")),
            name_query(query::<String>("nameQuery")),
            search_after(query::<Vec<model::TextOrNumber>>("searchAfter")),
            per_page(query("perPage")), sort_order(query("sortOrder"));
        json "listLimitedPackages" list_limited();
        json "getLatestPackage" get_latest(path::<String>("pkgName")) with
            ignore_unverified(query("ignoreUnverified")), prerelease(query("prerelease")),
            full(query("full")), with_metadata(query("withMetadata"));
        json "updateInstalledPackage" update_installed(path::<String>("pkgName"), body());
        json "installLatestPackage" install_latest(path::<String>("pkgName")) with
            prerelease(query("prerelease")),
            ignore_mapping_update_errors(query("ignoreMappingUpdateErrors")),
            skip_data_stream_rollover(query("skipDataStreamRollover")), body(body());
        json "deleteInstalledPackage" delete_installed(path::<String>("pkgName")) with
            force(query("force"));
        json "reviewPackageUpgrade" review_upgrade(path::<String>("pkgName"), body());
        json "rollBackPackage" roll_back(path::<String>("pkgName"));
        json "getPackageStats" get_stats(path::<String>("pkgName"));
        json "getPackage" get(path::<String>("pkgName"), path::<String>("pkgVersion")) with
            ignore_unverified(query("ignoreUnverified")), prerelease(query("prerelease")),
            full(query("full")), with_metadata(query("withMetadata"));
        json "updatePackage" update(path::<String>("pkgName"), path::<String>("pkgVersion"),
            body());
        json "installPackage" install(path::<String>("pkgName"), path::<String>("pkgVersion")) with
            prerelease(query("prerelease")),
            ignore_mapping_update_errors(query("ignoreMappingUpdateErrors")),
            skip_dependency_check(query("skipDependencyCheck")),
            skip_data_stream_rollover(query("skipDataStreamRollover")), body(body());
        json "deletePackage" delete(path::<String>("pkgName"), path::<String>("pkgVersion")) with
            force(query("force"));
        json "deletePackageDataStreamAssets" delete_data_stream_assets(path::<String>("pkgName"),
            path::<String>("pkgVersion"), query::<String>("packagePolicyId"));
        json "listPackageDependencies" list_dependencies(path::<String>("pkgName"),
            path::<String>("pkgVersion"));
        json "installPackageKibanaAssets" install_kibana_assets(path::<String>("pkgName"),
            path::<String>("pkgVersion")) with body(body());
        json "deletePackageKibanaAssets" delete_kibana_assets(path::<String>("pkgName"),
            path::<String>("pkgVersion"));
        json "installPackageRuleAssets" install_rule_assets(path::<String>("pkgName"),
            path::<String>("pkgVersion")) with body(body());
        json "authorizePackageTransforms" authorize_transforms(path::<String>("pkgName"),
            path::<String>("pkgVersion"), body::<model::TransformAuthorization>()) with
            prerelease(query("prerelease"));
        bytes "getPackageFile" get_file(path::<String>("pkgName"), path::<String>("pkgVersion"),
            path::<String>("filePath"));
        by_status "getPackageInputsTemplate" get_inputs_template(path::<String>("pkgName"),
            path::<String>("pkgVersion")) with format(query("format")),
            prerelease(query("prerelease")), ignore_unverified(query("ignoreUnverified"));
        json "getPackageVerificationKeyId" get_verification_key_id();
    }
}
