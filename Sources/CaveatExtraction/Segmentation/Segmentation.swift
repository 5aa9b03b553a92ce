internal import CaveatHTML
internal import CaveatModel

/// A page cut into blocks, before anything is known about what they are.
struct Segmentation {
    /// The folded text of all blocks, each followed by a line feed.
    var text: [UInt8]
    /// From offsets in ``text`` to offsets in the source.
    var map: TextMap
    /// The blocks in page order.
    var blocks: [RawBlock]
    /// The elements that blocks stand in; parents come before their children.
    var elements: [OutlineElement]
    /// The links of all blocks, in order.
    var links: [RawLink]
    /// The languages that the page declares; the first entry stands for none.
    var languages: [LanguageTag?]
    /// Whether there was no markup, so that the elements are only made up.
    var isPlainText: Bool

    /// The range of a block in ``text``.
    func range(of block: Int) -> Range<Int> {
        Int(blocks[block].text.lowerBound)..<Int(blocks[block].text.upperBound)
    }

    /// Whether all of a block's text is emphasised.
    func isEmphasised(_ block: Int) -> Bool {
        var element = Int(blocks[block].element)
        while element >= 0 {
            switch elements[element].name {
            case .strong, .b, .em, .i: return true
            case .span, .a, .font: element = Int(elements[element].parent)
            default: return false
            }
        }
        return false
    }

    /// Whether each block is text that no element around it hides.
    ///
    /// What scripts may show later counts as shown here: only the whole page tells whether that is meant.
    func shownBlocks() -> [Bool] {
        var isHidden = [Bool](repeating: false, count: elements.count)
        for (index, element) in elements.enumerated() {
            let parent = Int(element.parent)
            isHidden[index] =
                element.hiding != .none && !element.hiding.isUndoneByScripts
                || parent >= 0 && isHidden[parent]
        }
        return blocks.map { block in
            block.origin == .text && (block.element < 0 || !isHidden[Int(block.element)])
        }
    }
}
