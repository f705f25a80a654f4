use super::{exchange, pairs, refused, sorted};
use crate::wire::documents::assert_every_field;
use trunkline::ErrorKind;
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{ApplicationId, RuleFilter, RuleId};

#[tokio::test]
async fn get_rules_sends_every_documented_filter_and_reads_the_rules() {
    let body = r#"{"result":[{"rule_id":10,"application_id":1,"rule_name":"Moscow","rule_pattern":"749[59].+",
        "rule_pattern_exclude":"","video_conference":"false","modified":"2013-09-09 17:07:29",
        "scenarios":[{"scenario_id":3,"scenario_script":"hunter2"}]}],"total_count":"1","count":1}"#;
    let filter = RuleFilter::new(1)
        .rule_id(10)
        .rule_name("Mos")
        .video_conference(false)
        .attached_key_id("k")
        .template("74951234567")
        .count(1)
        .offset(0);
    let (seen, page) = exchange(body, async |client| client.rules().list_page(filter).await).await;
    assert_eq!(seen.line(), "POST /platform_api/GetRules");
    assert_every_field(operations::GET_RULES, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_id", "1"),
            ("attached_key_id", "k"),
            ("count", "1"),
            ("offset", "0"),
            ("rule_id", "10"),
            ("rule_name", "Mos"),
            ("template", "74951234567"),
            ("video_conference", "false"),
        ])
    );
    assert_eq!((page.total_count, page.count), (Some(1), Some(1)));
    let rule = page.items.readable().next().unwrap();
    assert_eq!((rule.rule_id, rule.application_id), (RuleId::new(10), Some(ApplicationId::new(1))));
    assert_eq!((rule.rule_name.as_deref(), rule.rule_pattern.as_deref()), (Some("Moscow"), Some("749[59].+")));
    assert_eq!((rule.rule_pattern_exclude.as_deref(), rule.video_conference), (Some(""), Some(false)));
    assert!(rule.extra.get("scenarios").is_some() && !format!("{page:?}").contains("hunter2"));
}

#[tokio::test]
async fn get_rules_refused_for_an_unknown_application_or_for_lack_of_a_role() {
    let call = async |client: trunkline::voximplant::Client| client.rules().list(1).collect().await;
    let error = refused(operations::GET_RULES, 116, ErrorKind::Validation, call).await;
    assert_eq!(error.issues_for("application_id").count(), 1);
    refused(operations::GET_RULES, 104, ErrorKind::Forbidden, call).await;
}
