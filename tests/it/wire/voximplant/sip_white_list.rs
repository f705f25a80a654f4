use super::{DONE, exchange, pairs, refused, sorted};
use crate::wire::documents::assert_every_field;
use trunkline::ErrorKind;
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{SipWhiteListFilter, SipWhiteListItemAdd, SipWhiteListItemId, SipWhiteListItemSet};

#[tokio::test]
async fn add_sip_white_list_item_sends_the_network_as_it_is_given() {
    let add = SipWhiteListItemAdd::new("192.168.1.5/16").description("office & lab");
    let (seen, added) =
        exchange(r#"{"result":1,"sip_whitelist_id":"18"}"#, async |client| client.sip_white_list().add(add).await)
            .await;
    assert_eq!(seen.line(), "POST /platform_api/AddSipWhiteListItem");
    assert_every_field(operations::ADD_SIP_WHITE_LIST_ITEM, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[("description", "office & lab"), ("sip_whitelist_network", "192.168.1.5/16")])
    );
    assert_eq!(added.sip_whitelist_id, SipWhiteListItemId::new(18));
}

#[tokio::test]
async fn add_sip_white_list_item_refused_for_a_full_list_or_a_wrong_network() {
    let call = async |client: trunkline::voximplant::Client| {
        client.sip_white_list().add(SipWhiteListItemAdd::new("nonsense")).await
    };
    refused(operations::ADD_SIP_WHITE_LIST_ITEM, 172, ErrorKind::Quota, call).await;
    let error = refused(operations::ADD_SIP_WHITE_LIST_ITEM, 170, ErrorKind::Validation, call).await;
    assert_eq!(error.issues_for("sip_whitelist_network").count(), 1);
}

#[tokio::test]
async fn set_sip_white_list_item_sends_the_network_even_if_only_the_description_changes() {
    let set = SipWhiteListItemSet::new(18, "10.0.0.0/255.0.0.0").description("");
    let (seen, _) = exchange(DONE, async |client| client.sip_white_list().set(set).await).await;
    assert_eq!(seen.line(), "POST /platform_api/SetSipWhiteListItem");
    assert_every_field(operations::SET_SIP_WHITE_LIST_ITEM, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[("description", ""), ("sip_whitelist_id", "18"), ("sip_whitelist_network", "10.0.0.0/255.0.0.0")])
    );
}

#[tokio::test]
async fn set_sip_white_list_item_refused_for_an_unknown_id() {
    let error = refused(operations::SET_SIP_WHITE_LIST_ITEM, 169, ErrorKind::NotFound, async |client| {
        client.sip_white_list().set(SipWhiteListItemSet::new(18, "10.0.0.0/8")).await
    });
    assert_eq!(error.await.issues_for("sip_whitelist_id").count(), 1);
}

#[tokio::test]
async fn del_sip_white_list_item_sends_the_id_alone() {
    let (seen, _) = exchange(DONE, async |client| client.sip_white_list().delete(18).await).await;
    assert_eq!(seen.line(), "POST /platform_api/DelSipWhiteListItem");
    assert_every_field(operations::DEL_SIP_WHITE_LIST_ITEM, &seen);
    assert_eq!(seen.body, b"sip_whitelist_id=18");
}

#[tokio::test]
async fn del_sip_white_list_item_refused_for_an_unknown_id() {
    let error = refused(operations::DEL_SIP_WHITE_LIST_ITEM, 169, ErrorKind::NotFound, async |client| {
        client.sip_white_list().delete(18).await
    });
    assert!(error.await.is_not_found());
}

#[tokio::test]
async fn get_sip_white_list_sends_every_documented_filter_and_reads_the_networks() {
    let body = r#"{"result":[{"sip_whitelist_id":18,"sip_whitelist_network":"192.168.0.0/16","description":null},
        {"sip_whitelist_id":19,"description":"office"}],"total_count":7,"count":2}"#;
    let filter = SipWhiteListFilter::new().sip_whitelist_id(18).count(20).offset(0);
    let (seen, page) = exchange(body, async |client| client.sip_white_list().list_page(filter).await).await;
    assert_eq!(seen.line(), "POST /platform_api/GetSipWhiteList");
    assert_every_field(operations::GET_SIP_WHITE_LIST, &seen);
    assert_eq!(sorted(seen.form()), pairs(&[("count", "20"), ("offset", "0"), ("sip_whitelist_id", "18")]));
    assert_eq!((page.total_count, page.count), (Some(7), Some(2)));
    let networks: Vec<_> = page.items.readable().collect();
    assert_eq!((networks[0].sip_whitelist_id.get(), &networks[0].description), (18, &None));
    assert_eq!(networks[0].sip_whitelist_network.as_deref(), Some("192.168.0.0/16"));
    assert_eq!(networks[1].description.as_deref(), Some("office"));
}

#[tokio::test]
async fn get_sip_white_list_refused_for_lack_of_a_role() {
    let error = refused(operations::GET_SIP_WHITE_LIST, 104, ErrorKind::Forbidden, async |client| {
        client.sip_white_list().list().collect().await
    });
    assert!(error.await.is_auth());
}
