//! Programs for what people make in Kibana: saved objects, data views, dashboards, short addresses, spaces and timelines.

use insta::assert_snapshot;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::dashboards::{
    DashboardAttributes, DashboardOptions, DashboardState, GridPanel, GridPlace, NewDashboard,
};
use kibana_client::model::data_views::{DefaultDataViewChange, NewDataView, ReferenceSwap};
use kibana_client::model::saved_objects::{ExportLine, ExportSelection};
use kibana_client::model::short_urls::NewShortUrl;
use kibana_client::model::spaces::{Space, SpaceSolution};
use kibana_client::model::timelines::{NewNote, NewTimeline, NoteSave, TimelineFields};

use super::{Done, sent, sent_to};

/// Exports dashboards with everything that they need, and tells what is missing.
async fn back_up(kibana: &Kibana) -> Done {
    let request = ExportSelection::new().types(["dashboard"]).include_references_deep(true);
    let mut lines = kibana.saved_objects().export(request).send().await?.into_stream();
    while let Some(line) = lines.next().await {
        match line? {
            ExportLine::Object(object) => println!("{} {}", object.type_, object.id),
            ExportLine::Summary(summary) => println!("{} are missing", summary.missing_ref_count),
            other => println!("{other:?}"),
        }
    }
    Ok(())
}

#[tokio::test]
async fn saved_objects() {
    assert_snapshot!("saved_objects", sent(&["exportSavedObjects"], back_up).await);
}

/// Replaces a data view by one with another pattern, and makes that the default of its space.
async fn replace_data_view(kibana: &Kibana, old: &str) -> Done {
    let views = kibana.data_views();
    let new = NewDataView::new("logs-shipments-*").name("Shipments").time_field_name("@timestamp");
    let new = views.create(new).send().await?.into_inner().data_view;
    let swap = ReferenceSwap::new(old, &new.id).delete(true);
    let preview = views.preview_swap_references(swap.clone()).send().await?;
    println!("{} objects refer to {old}", preview.result.as_ref().map_or(0, Vec::len));
    views.swap_references(swap).send().await?;
    views.set_default(DefaultDataViewChange::new(Some(new.id)).force(true)).send().await?;
    Ok(())
}

#[tokio::test]
async fn data_views() {
    let operations =
        ["createDataView", "previewSwapDataViewReferences", "swapDataViewReferences", "setDefaultDataView"];
    let program = async |kibana: &Kibana| replace_data_view(kibana, "logs-old").await;
    assert_snapshot!("data_views", sent(&operations, program).await);
}

/// Shows all charts of the library on one dashboard.
async fn show_charts(kibana: &Kibana) -> Done {
    let charts = kibana.visualizations().list().per_page(100).items().values().await?;
    let panels = charts
        .iter()
        .zip(0..)
        .map(|(chart, row)| GridPanel::new("vis", GridPlace::new(0, 15 * row), [("ref_id", chart.id.as_str())]));
    let all = DashboardState::new("All charts").panels(panels);
    let saved = kibana.dashboards().save("all-charts", all).send().await?.into_inner();
    println!("{} has {} charts", saved.id, charts.len());
    Ok(())
}

#[tokio::test]
async fn visualizations() {
    assert_snapshot!("visualizations", sent(&["listVisualizations", "saveDashboardV2"], show_charts).await);
}

/// Makes an empty dashboard for a team, unless there is one.
async fn dashboard_of(kibana: &Kibana, team: &str) -> Done {
    let dashboards = kibana.dashboards().legacy();
    let attributes =
        DashboardAttributes::new(format!("Start of {team}"), DashboardOptions::new()).description("Made by a program");
    match dashboards.create(team, NewDashboard::new(attributes)).send().await {
        Err(error) if error.is_conflict() => {
            let known = dashboards.get(team).send().await?;
            println!("{} is there already", known.item.attributes.title);
        }
        created => println!("created {}", created?.item.id),
    }
    Ok(())
}

#[tokio::test]
async fn dashboards() {
    let mock = Mock::new().when("createDashboard", Reply::example("createDashboard").status(409));
    let program = async |kibana: &Kibana| dashboard_of(kibana, "trucks").await;
    assert_snapshot!("dashboards", sent_to(mock, &["getDashboard"], program).await);
}

/// An address that fits into a message.
async fn shorten(kibana: &Kibana, dashboard: &str) -> Done {
    let params = [("dashboardId", dashboard)];
    let short = NewShortUrl::new("DASHBOARD_APP_LOCATOR", params).slug("trucks-today");
    let short = kibana.short_urls().create(short).send().await?;
    let known = kibana.short_urls().resolve(&short.slug).send().await?;
    assert_eq!(known.id, short.id);
    Ok(())
}

#[tokio::test]
async fn short_urls() {
    let program = async |kibana: &Kibana| shorten(kibana, "trucks").await;
    assert_snapshot!("short_urls", sent(&["createShortUrl", "resolveShortUrl"], program).await);
}

/// A space for people who do security and nothing else.
async fn security_space(kibana: &Kibana) -> Done {
    let space = Space::new("hunters", "Hunters").solution(SpaceSolution::Security).color("#8a3ffc").initials("Hu");
    kibana.spaces().create(space).send().await?;
    for space in kibana.spaces().list().send().await?.into_inner() {
        println!("{:<12} {}", space.id, space.name);
    }
    Ok(())
}

#[tokio::test]
async fn spaces() {
    assert_snapshot!("spaces", sent(&["createSpace", "listSpaces"], security_space).await);
}

/// Opens an investigation, and writes down why.
async fn investigate(kibana: &Kibana) -> Done {
    let timelines = kibana.timelines();
    let fields = TimelineFields::new().title("Logins at night").description("Four hosts in one hour");
    let timeline = timelines.create(NewTimeline::new(fields)).send().await?.into_inner();
    let note = NewNote::new(&timeline.saved_object_id).note("Reported by the night shift");
    timelines.notes().save(NoteSave::new(note)).send().await?;
    let mut known = timelines.list().page_size(100).search("logins").items();
    while let Some(timeline) = known.next().await {
        println!("{:?}", timeline?.fields.title);
    }
    Ok(())
}

#[tokio::test]
async fn timelines() {
    assert_snapshot!("timelines", sent(&["createTimeline", "saveNote", "listTimelines"], investigate).await);
}
