use openapi_runtime::Secret;
use openapi_runtime::client::OAuth2;

pub fn credentials(secret: Secret) -> OAuth2 {
    OAuth2::client_credentials("my-app", secret).scope("read")
}

pub fn on_behalf_of_a_user(refresh_token: Secret) -> OAuth2 {
    OAuth2::refresh_token("my-app", refresh_token).token_url("https://login.example.com/token")
}
