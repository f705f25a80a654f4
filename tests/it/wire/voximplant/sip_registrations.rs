use super::{DONE, exchange, pairs, refused, registration, sent, sorted};
use crate::support::Platform;
use crate::wire::documents::assert_every_field;
use serde_json::json;
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{
    ApplicationId, ApplicationRef, ApplicationRefs, RuleId, RuleRef, RuleRefs, SipRegistrationBind,
    SipRegistrationCreate, SipRegistrationFilter, SipRegistrationId, UserId, UserRef,
};
use trunkline::{ErrorKind, Outcome};

#[tokio::test]
async fn update_sip_registration_sends_the_documented_example_in_the_body() {
    let seen = sent(registration()).await;
    assert_eq!(seen.line(), "POST /platform_api/UpdateSipRegistration");
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.body, b"sip_registration_id=1");
}

#[tokio::test]
async fn update_sip_registration_sends_every_documented_parameter() {
    let update = registration()
        .sip_username("HedyLamarr")
        .proxy("sip.example.com")
        .auth_user("hedy")
        .outbound_proxy("12")
        .password("p&ss w=ö;1")
        .application(ApplicationId::new(7))
        .rule("inbound")
        .user("hedy");
    let seen = sent(update).await;
    assert_eq!(seen.target, "/platform_api/UpdateSipRegistration");
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_id", "7"),
            ("auth_user", "hedy"),
            ("outbound_proxy", "12"),
            ("password", "p&ss w=ö;1"),
            ("proxy", "sip.example.com"),
            ("rule_name", "inbound"),
            ("sip_registration_id", "1"),
            ("sip_username", "HedyLamarr"),
            ("user_name", "hedy"),
        ])
    );
}

#[tokio::test]
async fn update_sip_registration_sends_an_id_or_a_name_and_never_both() {
    let by_name = registration().application("app.account.voximplant.com").rule(RuleId::new(3));
    assert_eq!(
        sorted(sent(by_name).await.form()),
        pairs(&[("application_name", "app.account.voximplant.com"), ("rule_id", "3"), ("sip_registration_id", "1")])
    );
    let last_wins = registration().user(UserRef::Name("a".into())).user(UserRef::Id(9.into()));
    assert_eq!(sorted(sent(last_wins).await.form()), pairs(&[("sip_registration_id", "1"), ("user_id", "9")]));
}

#[tokio::test]
async fn update_sip_registration_sends_passwords_unchanged() {
    for password in ["", " ", "a+b", "100%", "a;b", "=&=", "Ж ö 漢", "\0", "/etc/passwd", &"x".repeat(4096)] {
        let seen = sent(registration().password(password)).await;
        assert_eq!(sorted(seen.form()), sorted(pairs(&[("password", password), ("sip_registration_id", "1")])));
        assert!(!seen.target.contains('?'));
    }
    let seen = sent(registration().password("p&ss w=ö;1")).await;
    assert_eq!(seen.body, b"password=p%26ss+w%3D%C3%B6%3B1&sip_registration_id=1");
}

#[tokio::test]
async fn update_sip_registration_refused_for_a_missing_application_explains_it() {
    let platform = Platform::responding_json(200, r#"{"error":{"msg":"x","code":485}}"#).await;
    let error = platform.voximplant().sip_registrations().update(registration().rule("r")).await.unwrap_err();
    assert!(error.to_string().contains("a rule's name or a user also needs an application"), "{error}");
}

#[tokio::test]
async fn success_is_1_or_true_and_nothing_else() {
    for body in [r#"{"result":1}"#, r#"{"result":true}"#, r#"{"result":"1"}"#] {
        let platform = Platform::responding_json(200, body).await;
        platform.voximplant().sip_registrations().update(registration()).await.unwrap();
    }
    for body in [r#"{"result":0}"#, r#"{"result":false}"#, r#"{"result":[]}"#, "{}", "[]", "null", "ok"] {
        let platform = Platform::responding_json(200, body).await;
        let error = platform.voximplant().sip_registrations().update(registration()).await.unwrap_err();
        // It could have been a failure, which is also sent with 200.
        assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Unknown), "{body}");
    }
}

#[tokio::test]
async fn an_id_without_the_success_marker_is_not_a_success_and_is_kept() {
    use trunkline::voximplant::types::SipWhiteListItemAdd;
    for result in ["\"result\":0,", "\"result\":false,", "\"result\":\"pending\",", ""] {
        for id in ["7", "\"7\""] {
            let body = format!(r#"{{{result}"sip_registration_id":{id},"sip_whitelist_id":{id}}}"#);
            let platform = Platform::responding_json(200, body.as_str()).await;
            let client = platform.voximplant();
            let errors = [
                client.sip_registrations().create(SipRegistrationCreate::new("u", "p")).await.map(drop).unwrap_err(),
                client.sip_white_list().add(SipWhiteListItemAdd::new("10.0.0.0/8")).await.map(drop).unwrap_err(),
            ];
            for error in errors {
                assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Unknown), "{body} {error}");
                assert_eq!(error.resource_id(), Some("7"), "{body}");
            }
        }
    }
    let body = r#"{"result":1,"sip_registration_id":7,"error":{"msg":"a","code":127}}"#;
    let platform = Platform::responding_json(200, body).await;
    let create = SipRegistrationCreate::new("u", "p");
    let error = platform.voximplant().sip_registrations().create(create).await.unwrap_err();
    assert_eq!((error.outcome(), error.resource_id()), (Outcome::Unknown, Some("7")));
}

#[tokio::test]
async fn bind_sip_registration_always_sends_bind_or_unbind() {
    for (bind, text) in [(true, "true"), (false, "false")] {
        let platform = Platform::responding_json(200, DONE).await;
        let request = SipRegistrationBind::new(bind).user(UserRef::Id(5.into()));
        platform.voximplant().sip_registrations().bind(request).await.unwrap();
        let seen = platform.request();
        assert_eq!(seen.line(), "POST /platform_api/BindSipRegistration");
        assert_eq!(sorted(seen.form()), pairs(&[("bind", text), ("user_id", "5")]));
    }
}

#[tokio::test]
async fn create_sip_registration_sends_what_is_set_and_returns_the_id_and_the_account() {
    let body =
        r#"{"result":1,"sip_registration_id":99,"account_info":{"account_id":1,"balance":"12.5","frozen":false}}"#;
    let platform = Platform::responding_json(200, body).await;
    let create = SipRegistrationCreate::new("user", "sip.example.com").password("p").is_persistent(false);
    let created = platform
        .voximplant()
        .sip_registrations()
        .create(create.application(ApplicationRef::Id(1.into())))
        .await
        .unwrap();
    assert_eq!(created.sip_registration_id.get(), 99);
    assert_eq!(created.account_info.as_ref().unwrap().balance, Some("12.5".parse().unwrap()));
    assert_eq!(
        sorted(platform.request().form()),
        pairs(&[
            ("application_id", "1"),
            ("is_persistent", "false"),
            ("password", "p"),
            ("proxy", "sip.example.com"),
            ("sip_username", "user")
        ])
    );
}

#[tokio::test]
async fn get_sip_registrations_sends_lists_joined_with_semicolons_and_refuses_one_inside_of_an_item() {
    let platform = Platform::responding_json(200, r#"{"result":[],"count":0}"#).await;
    let registrations = platform.voximplant().sip_registrations();
    let filter = SipRegistrationFilter::new()
        .application(trunkline::voximplant::types::ApplicationRefs::Ids(
            vec![ApplicationId::new(1), ApplicationId::new(2)].into(),
        ))
        .proxy(["a.example", "b.example"])
        .successful(true)
        .count(10);
    registrations.list_page(filter).await.unwrap();
    let seen = platform.request();
    assert_eq!(seen.line(), "POST /platform_api/GetSipRegistrations");
    assert_eq!(
        sorted(seen.form()),
        pairs(&[("application_id", "1;2"), ("count", "10"), ("proxy", "a.example;b.example"), ("successful", "true")])
    );
    let error = registrations.list_page(SipRegistrationFilter::new().proxy(["a;b"])).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Outcome::NotSent));
    assert!(error.to_string().contains("contains `;`"), "{error}");
}

#[tokio::test]
async fn rows_decode_whatever_form_their_scalars_have() {
    let body = json!({ "count": "2", "result": [
        { "sip_registration_id": "12", "sip_username": "u", "proxy": "p", "last_updated": 1.0, "deactivated": 0,
          "next_subscription_renewal": "", "purchase_date": "2026-01-02 12:30:00", "subscription_price": 1.5,
          "is_persistent": "true", "status_code": "403", "successful": false, "error_message": null, "new": [1] },
        { "sip_registration_id": 13, "next_subscription_renewal": "next week", "purchase_date": null },
        { "sip_username": "no id" },
    ]});
    let platform = Platform::responding_json(200, body.to_string()).await;
    let page = platform.voximplant().sip_registrations().list_page(SipRegistrationFilter::new()).await.unwrap();
    assert_eq!(page.count, Some(2));
    let items = &page.items;
    let rows: Vec<_> = items.readable().collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].sip_registration_id, SipRegistrationId::new(12));
    assert_eq!((rows[0].deactivated, rows[0].is_persistent, rows[0].status_code), (Some(false), Some(true), Some(403)));
    assert_eq!(rows[0].subscription_price.as_deref(), Some("1.5"));
    assert_eq!(rows[0].last_updated, Some(1));
    assert_eq!(rows[0].next_subscription_renewal, None);
    assert_eq!(rows[0].purchase_date.as_ref().unwrap().to_utc().unwrap().to_string(), "2026-01-02 12:30:00");
    assert_eq!(rows[0].extra.get("new"), Some(&json!([1])));
    let unread = rows[1].next_subscription_renewal.as_ref().unwrap();
    assert_eq!((unread.as_str(), unread.to_date()), ("next week", None));
    let bad = items.iter().nth(2).unwrap().as_ref().unwrap_err();
    assert_eq!(bad.index(), 2);
    assert!(bad.to_string().contains("sip_registration_id"), "{bad}");
}

#[tokio::test]
async fn create_sip_registration_sends_every_documented_parameter() {
    let create = SipRegistrationCreate::new("HedyLamarr", "sip.example.com")
        .auth_user("hedy")
        .outbound_proxy("outbound.example.com")
        .password("p&ss w=ö;1")
        .is_persistent(true)
        .application("app")
        .rule(RuleRef::Id(7890.into()))
        .user("hedy");
    assert!(!format!("{create:?}").contains("p&ss"));
    let (seen, created) = exchange(r#"{"result":1,"sip_registration_id":"5"}"#, async |client| {
        client.sip_registrations().create(create).await
    })
    .await;
    assert_eq!(seen.line(), "POST /platform_api/CreateSipRegistration");
    assert_every_field(operations::CREATE_SIP_REGISTRATION, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_name", "app"),
            ("auth_user", "hedy"),
            ("is_persistent", "true"),
            ("outbound_proxy", "outbound.example.com"),
            ("password", "p&ss w=ö;1"),
            ("proxy", "sip.example.com"),
            ("rule_id", "7890"),
            ("sip_username", "HedyLamarr"),
            ("user_name", "hedy"),
        ])
    );
    assert_eq!((created.sip_registration_id.get(), &created.account_info), (5, &None));
}

#[tokio::test]
async fn create_sip_registration_sends_either_kind_by_its_own_constructor() {
    let cases = [
        (
            SipRegistrationCreate::persistent("u", "p"),
            pairs(&[("is_persistent", "true"), ("proxy", "p"), ("sip_username", "u")]),
        ),
        (
            SipRegistrationCreate::on_user_login("u", "p", ApplicationId::new(7), "hedy"),
            pairs(&[
                ("application_id", "7"),
                ("is_persistent", "false"),
                ("proxy", "p"),
                ("sip_username", "u"),
                ("user_name", "hedy"),
            ]),
        ),
    ];
    for (create, expected) in cases {
        let (seen, _) = exchange(r#"{"result":1,"sip_registration_id":5}"#, async |client| {
            client.sip_registrations().create(create).await
        })
        .await;
        assert_eq!(sorted(seen.form()), expected);
    }
}

#[tokio::test]
async fn create_sip_registration_refused_for_lack_of_money_or_of_room() {
    let call = async |client: trunkline::voximplant::Client| {
        client.sip_registrations().create(SipRegistrationCreate::new("u", "p")).await
    };
    let error = refused(operations::CREATE_SIP_REGISTRATION, 127, ErrorKind::Quota, call).await;
    assert!(error.to_string().contains("top the account up"), "{error}");
    let error = refused(operations::CREATE_SIP_REGISTRATION, 272, ErrorKind::Quota, call).await;
    assert!(error.to_string().contains("a limit of the account"), "{error}");
    let error = refused(operations::CREATE_SIP_REGISTRATION, 104, ErrorKind::Forbidden, call).await;
    assert!(error.to_string().contains("creating needs Owner, Admin or Accountant"), "{error}");
}

#[tokio::test]
async fn update_sip_registration_refused_for_a_wrong_value_names_the_field_by_its_current_name() {
    for (code, field) in [(273, "sip_username"), (274, "proxy"), (116, "application_id"), (156, "rule_name")] {
        let error = refused(operations::UPDATE_SIP_REGISTRATION, code, ErrorKind::Validation, async |client| {
            client.sip_registrations().update(registration()).await
        });
        let error = error.await;
        assert_eq!(error.issues_for(field).count(), 1, "{error}");
    }
}

#[tokio::test]
async fn bind_sip_registration_sends_every_documented_parameter() {
    let bind = SipRegistrationBind::new(true)
        .sip_registration_id(1)
        .application(ApplicationId::new(123))
        .rule(RuleRef::Name("inbound".into()))
        .user(UserId::new(9));
    let (seen, _) = exchange(DONE, async |client| client.sip_registrations().bind(bind).await).await;
    assert_eq!(seen.line(), "POST /platform_api/BindSipRegistration");
    assert_every_field(operations::BIND_SIP_REGISTRATION, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_id", "123"),
            ("bind", "true"),
            ("rule_name", "inbound"),
            ("sip_registration_id", "1"),
            ("user_id", "9"),
        ])
    );
}

#[tokio::test]
async fn bind_sip_registration_refused_for_a_user_outside_of_the_application() {
    let error = refused(operations::BIND_SIP_REGISTRATION, 393, ErrorKind::Validation, async |client| {
        client.sip_registrations().bind(SipRegistrationBind::new(true).user("hedy")).await
    });
    let error = error.await;
    assert!(error.to_string().contains("name the application the user is in"), "{error}");
}

#[tokio::test]
async fn delete_sip_registration_sends_the_id_alone() {
    let (seen, _) = exchange(DONE, async |client| client.sip_registrations().delete(98_765).await).await;
    assert_eq!(seen.line(), "POST /platform_api/DeleteSipRegistration");
    assert_every_field(operations::DELETE_SIP_REGISTRATION, &seen);
    assert_eq!(seen.body, b"sip_registration_id=98765");
}

#[tokio::test]
async fn delete_sip_registration_refused_for_an_unknown_id() {
    let error = refused(operations::DELETE_SIP_REGISTRATION, 275, ErrorKind::NotFound, async |client| {
        client.sip_registrations().delete(1).await
    });
    assert_eq!(error.await.issues_for("sip_registration_id").count(), 1);
}

#[tokio::test]
async fn get_sip_registrations_sends_every_documented_filter() {
    let filter = SipRegistrationFilter::new()
        .sip_registration_id(1)
        .sip_username("u")
        .deactivated(false)
        .successful(true)
        .is_persistent(true)
        .application(ApplicationRefs::Names(vec!["a".to_owned(), "b&c".to_owned()].into()))
        .is_bound_to_application(true)
        .rule(RuleRefs::Ids(vec![RuleId::new(3)].into()))
        .user_id([UserId::new(4), UserId::new(5)])
        .proxy(["sip.example.com"])
        .in_progress(false)
        .status_code("200;400:499")
        .count(20)
        .offset(40);
    let (seen, page) =
        exchange(r#"{"result":[]}"#, async |client| client.sip_registrations().list_page(filter).await).await;
    assert_every_field(operations::GET_SIP_REGISTRATIONS, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_name", "a;b&c"),
            ("count", "20"),
            ("deactivated", "false"),
            ("in_progress", "false"),
            ("is_bound_to_application", "true"),
            ("is_persistent", "true"),
            ("offset", "40"),
            ("proxy", "sip.example.com"),
            ("rule_id", "3"),
            ("sip_registration_id", "1"),
            ("sip_username", "u"),
            ("status_code", "200;400:499"),
            ("successful", "true"),
            ("user_id", "4;5"),
        ])
    );
    assert!(page.items.is_empty());
}

#[tokio::test]
async fn get_sip_registrations_sends_nothing_when_nothing_is_filtered() {
    let (seen, _) = exchange(r#"{"result":[]}"#, async |client| {
        client.sip_registrations().list_page(SipRegistrationFilter::new()).await
    })
    .await;
    assert_eq!((seen.form(), seen.body.len()), (Vec::new(), 0));
}

#[tokio::test]
async fn get_sip_registrations_refused_for_lack_of_a_role() {
    let error = refused(operations::GET_SIP_REGISTRATIONS, 104, ErrorKind::Forbidden, async |client| {
        client.sip_registrations().list().collect().await
    });
    assert!(error.await.is_auth());
}

#[tokio::test]
async fn one_registration_is_read_through_the_list_and_picked_by_its_id() {
    let body = r#"{"result":[{"sip_registration_id":1},{"sip_registration_id":"2","sip_username":"u"}],"count":2}"#;
    let (seen, row) = exchange(body, async |client| client.sip_registrations().get(2).await).await;
    assert_eq!(
        (seen.line().as_str(), seen.body),
        ("POST /platform_api/GetSipRegistrations", b"sip_registration_id=2".to_vec())
    );
    assert_eq!((row.sip_registration_id.get(), row.sip_username.as_deref()), (2, Some("u")));

    let platform = Platform::responding_json(200, r#"{"result":[],"total_count":0}"#).await;
    let error = platform.voximplant().sip_registrations().get(2).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::NotFound, Outcome::Refused));
    assert_eq!(error.operation(), Some(operations::GET_SIP_REGISTRATIONS));
}

/// A false "not found" could make a caller create, and pay for, a second one.
#[tokio::test]
async fn a_registration_that_cannot_be_parsed_is_not_reported_missing() {
    let platform = Platform::responding_json(200, r#"{"result":[{"sip_registration_id":"2b"}]}"#).await;
    let error = platform.voximplant().sip_registrations().get(2).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Applied));
    assert!(error.to_string().contains("sip_registration_id"), "{error}");
}

#[tokio::test]
async fn a_registration_is_found_by_its_exact_user_and_server() {
    let row =
        |id: i64, user: &str, proxy: &str| json!({ "sip_registration_id": id, "sip_username": user, "proxy": proxy });
    let rows = json!([
        row(1, "hedy", "sip.example.com:5060"), row(2, "hedy2", "sip.example.com"), row(3, "Hedy", "sip.example.com"),
        { "sip_registration_id": 4, "sip_username": "hedy" }, row(5, "hedy", "sip.example.com"),
    ]);
    let platform = Platform::responding_json(200, json!({ "result": rows, "total_count": 5 }).to_string()).await;
    let registrations = platform.voximplant().sip_registrations();
    let found = registrations.find("hedy", "sip.example.com").await.unwrap().unwrap();
    assert_eq!(found.sip_registration_id.get(), 5);
    assert_eq!(sorted(platform.request().form()), pairs(&[("offset", "0"), ("sip_username", "hedy")]));
    assert!(registrations.find("hedy", "example.com").await.unwrap().is_none());
    assert!(registrations.find("hed", "sip.example.com").await.unwrap().is_none());
}
