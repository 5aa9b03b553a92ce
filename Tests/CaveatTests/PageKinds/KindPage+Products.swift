import Caveat
import CaveatModel

/// Goods with their prices.
extension KindPage {
    static let products: [KindPage] = [
        shop("WooCommerce", "$#.90", button: "Add to cart", cardClass: "product type-product"),
        shop("euros", "#,90 €", button: "In den Warenkorb", language: "de"),
        shop("French", "#,50 EUR", button: "Ajouter au panier", language: "fr"),
        shop("in a shop’s address", "£#.00", url: "https://lamps.example/shop/lamps"),
        shop("a collection", "US$ #.99", url: "https://lamps.example/collections/lamps"),
        shop("Russian", "# 990 ₽", button: "В корзину", language: "ru"),
        shop("Ukrainian", "# 450 грн", button: "Купити", language: "uk"),
        shop("Polish", "#,99 zł", button: "Do koszyka", language: "pl"),
        shop("Japanese", "¥#,800", button: "カートに入れる", language: "ja"),
        shop("Turkish", "#.499 TL", button: "Sepete ekle", language: "tr"),
        shop(
            "a group of products",
            "CHF #.50",
            head: "<meta property=\"og:type\" content=\"product.group\">"
        ),
        shop("with many prices and no other sign", "$#.00"),
    ]

    private static let lamps = [
        "Reading lamp Aino", "Standing lamp Borealis", "Table lamp Candela", "Wall lamp Duna",
        "Ceiling lamp Estrella", "Desk lamp Fjord", "Lantern Gale", "Garden lamp Halo",
    ]

    private static func shop(
        _ name: String,
        _ price: String,
        button: String? = nil,
        language: String = "en",
        url: String? = nil,
        head: String = "",
        cardClass: String = "tile"
    ) -> KindPage {
        let cards = lamps.enumerated().map { index, lamp in
            let sum = String(price.flatMap { $0 == "#" ? "\(index + 3)" : String($0) })
            let add = button.map { "<button>\($0)</button>" } ?? ""
            return """
                <li class="\(cardClass)"><a href="/p\(index)"><img src="\(index).jpg" alt=""></a>
                <h3><a href="/p\(index)">\(lamp)</a></h3><span class="price">\(sum)</span>\(add)</li>
                """
        }.joined()
        return KindPage(
            name: name,
            kind: .productList,
            title: "Lamps | Lumen",
            body: "\(menu)<main><h1>Lamps</h1><ul>\(cards)</ul></main>",
            head: head,
            url: url,
            language: language
        )
    }
}
