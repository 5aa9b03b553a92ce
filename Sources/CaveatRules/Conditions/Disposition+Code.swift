internal import CaveatModel

extension Disposition {
    /// What a rule calls a role, or a kind of furniture; nil for any other name.
    package init?(code: String) {
        if let role = BlockRole(rawValue: code) {
            self = .kept(role)
        } else if let category = RemovalCategory.furniture.first(where: { $0.rawValue == code }) {
            self = .removed(category)
        } else {
            return nil
        }
    }

    /// What a rule calls it.
    package var code: String {
        switch self {
        case .kept(let role): role.rawValue
        case .removed(let category): category.rawValue
        }
    }
}
