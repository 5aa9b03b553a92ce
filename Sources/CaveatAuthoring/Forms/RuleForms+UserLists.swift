internal import CaveatModel

extension RuleForms {
    /// A user's list of names.
    static let list = SchemaNode.object(
        "A table or a file of JSON Lines with names to look for.",
        [
            .required("file", .scalar("Its path as seen from the folder of the rule file.")),
            .required("name", .scalar("The column, or the key, that holds the name.")),
            .optional("aliases", .scalar("The one that holds other names, separated by | or ;.")),
            .optional("id", .scalar("The one that holds an entry’s id.")),
            .optional("from", .scalar("The one that holds the first day of an entry.")),
            .optional("until", .scalar("The one that holds the last day of an entry.")),
            .optional(
                "declension",
                .choice("The language by whose cases names are found.", DeclensionLanguage.self)
            ),
            .optional(
                "stale_after",
                .string("The age in days at which it is too old.", pattern: "^ *[0-9]+ +days? *$")
            ),
            .optional("title", .scalar("What it is, in a few words.")),
            .optional("source", .scalar("Where it comes from.")),
            .optional("date", day("The day it was taken from there, YYYY-MM-DD.")),
        ]
    )

    /// The keys that say which column or key holds what, in the order of an entry's fields.
    static let columns = ["name", "aliases", "id", "from", "until"]

    /// A period.
    static let valid = SchemaNode.object(
        "The days on which a rule applies.",
        [
            .optional("from", day("The first day, YYYY-MM-DD.")),
            .optional("until", day("The last day, YYYY-MM-DD.")),
        ],
        demanding: [],
        minimum: 1
    )
}
