internal import CaveatHTML

/// Where blocks begin and end, and what the markup says they are.
extension Segmenter {
    /// Ends the open block if the element begins a new one, and sets the form of what follows.
    ///
    /// - Returns: whether the element also ends a block where it ends.
    mutating func enterFlow(
        _ trait: TagTraits,
        _ node: Node,
        at index: Int
    ) -> Bool {
        switch trait.flow {
        case .inline, .void, .code, .metadata, .lineBreak:
            // A hidden word in a line is a block of its own.
            return context.hiding != .none && hidingOfNode[index] != .none
        case .table:
            if context.isInRow { break }
            closeBlock()
            context.isDataTable = TableShape.isData(page, table: NodeID(index))
            return true
        case .row where context.isDataTable:
            if context.isInRow { break }
            closeBlock()
            context.form = .row
            context.isInRow = true
            return true
        case .cell where context.isInRow:
            out.appendBreak(0x09, origin: range(node.source))
            return false
        case .block where trait.isOfCustomElement && isWord(index):
            return context.hiding != .none && hidingOfNode[index] != .none
        case .row, .cell, .block: break
        }
        if context.isInRow {
            out.appendSpace(origin: range(node.source))
            return false
        }
        closeBlock()
        if let form = trait.form, isShortEnough(node, at: index, for: form) {
            let isSticky = context.form != .plain && context.form != .paragraph
            if trait.overridesForm || !isSticky { context.form = form }
            switch form {
            case .heading: context.level = UInt8(node.name.rawValue - NameID.h1.rawValue + 1)
            case .listItem: context.level = max(1, context.listDepth)
            case .preformatted: context.isPreformatted = true
            default: break
            }
        } else if node.name == .ul || node.name == .ol || node.name == .dl {
            if context.listDepth < .max { context.listDepth += 1 }
        }
        return true
    }

    /// Whether an element that is to hold a caption or a control holds no more than that.
    private mutating func isShortEnough(
        _ node: Node,
        at index: Int,
        for form: BlockForm
    ) -> Bool {
        switch form {
        case .caption, .control:
            FormLength.isSurelyShort(page, index..<node.subtreeEnd.index)
                || formLength.admits(node.name, index..<node.subtreeEnd.index)
        default: true
        }
    }
}
