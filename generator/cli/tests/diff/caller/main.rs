//! A program that calls the API as it was.

use shop_client::Shop;
use shop_model::Order;

async fn run(shop: &Shop) -> Result<(), shop_client::Error> {
    let orders = shop.orders().list().region("eu").send().await?;
    println!("{}", orders.len());
    shop.orders().create(Order::new("1", "open")).send().await?;
    shop.orders().delete("1").send().await?;
    let person: shop_model::Person = shop.clients().get("7").send().await?.into_value();
    println!("{}", person.name);
    Ok(())
}
