use super::{exchange, pairs, refused, sorted};
use crate::wire::documents::assert_every_field;
use trunkline::ErrorKind;
use trunkline::voximplant::operations;
use trunkline::voximplant::types::{UserFilter, UserId, UserOrder};

#[tokio::test]
async fn get_users_sends_every_documented_filter_and_reads_the_users() {
    let body = r#"{"result":[{"user_id":101,"user_name":"jroe","user_display_name":"Jane Roe","user_active":1,
        "parent_accounting":true,"live_balance":"15.750","fixed_balance":15,"balance":15.75,
        "created":"","modified":"2024-04-20 09:15:42","mobile_phone":"1"}],"total_count":1,"count":1}"#;
    let filter = UserFilter::new(1)
        .user_id(101)
        .user_name("jro")
        .user_display_name("Jane")
        .user_active(true)
        .order_by(UserOrder::UserDisplayName)
        .return_live_balance(true)
        .count(1)
        .offset(0);
    let (seen, page) = exchange(body, async |client| client.users().list_page(filter).await).await;
    assert_eq!(seen.line(), "POST /platform_api/GetUsers");
    assert_every_field(operations::GET_USERS, &seen);
    assert_eq!(
        sorted(seen.form()),
        pairs(&[
            ("application_id", "1"),
            ("count", "1"),
            ("offset", "0"),
            ("order_by", "user_display_name"),
            ("return_live_balance", "true"),
            ("user_active", "true"),
            ("user_display_name", "Jane"),
            ("user_id", "101"),
            ("user_name", "jro"),
        ])
    );
    let user = page.items.readable().next().unwrap();
    assert_eq!((user.user_id, user.user_name.as_deref()), (UserId::new(101), Some("jroe")));
    assert_eq!((user.user_display_name.as_deref(), user.user_active), (Some("Jane Roe"), Some(true)));
    assert_eq!((user.parent_accounting, &user.created), (Some(true), &None));
    let balances = [&user.live_balance, &user.fixed_balance, &user.balance];
    assert_eq!(balances.map(|balance| balance.as_ref().unwrap().as_str()), ["15.75", "15", "15.75"]);
    assert_eq!(user.modified.as_ref().unwrap().as_str(), "2024-04-20 09:15:42");
}

#[tokio::test]
async fn get_users_refused_for_an_unknown_application_or_for_lack_of_a_role() {
    let call = async |client: trunkline::voximplant::Client| client.users().list(1).collect().await;
    let error = refused(operations::GET_USERS, 116, ErrorKind::Validation, call).await;
    assert_eq!(error.issues_for("application_id").count(), 1);
    refused(operations::GET_USERS, 104, ErrorKind::Forbidden, call).await;
}
