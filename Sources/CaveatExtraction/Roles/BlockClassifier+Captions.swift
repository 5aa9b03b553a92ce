internal import CaveatHTML
internal import CaveatModel

/// Texts of pictures.
extension BlockClassifier {
    /// Whether a text stands in a `figure` and is no longer than captions are.
    func isInFigure(_ index: Int) -> Bool {
        var element = Int(outline.blocks[index].element)
        var steps = 0
        while element >= 0, steps < 6 {
            switch outline.elements[element].name {
            case .figure:
                return evidence.features[index].length < 400
                    && mayBeCaption(outline.elements[element])
            case .article, .body, .main, .table, .blockquote: return false
            default: element = Int(outline.elements[element].parent)
            }
            steps += 1
        }
        return false
    }

    /// Whether an element holds no more than captions do.
    func mayBeCaption(_ element: OutlineElement) -> Bool {
        FormLength.admits(
            element.name,
            evidence.length(of: element.blocks),
            of: evidence.length(of: outline.blocks.indices)
        )
    }

    /// Longer text beside an image, in letters, is more than its caption.
    private static let longestCaption: Int32 = 200

    /// A sentence of this length or more, in letters, is taken for a paragraph beside an image.
    private static let shortSentence: Int32 = 80

    /// Whether a short text is all there is beside an image in a container of their own.
    func isBesideImage(_ index: Int) -> Bool {
        let features = evidence.features[index]
        let block = outline.blocks[index]
        guard features.length < Self.longestCaption, block.element >= 0,
            !features.endsSentence || features.length < Self.shortSentence,
            block.form == .plain || block.form == .paragraph
        else { return false }
        var element = Int(block.element)
        for step in 0..<3 {
            let around = outline.elements[element]
            guard evidence.length(of: around.blocks) <= features.length + 40 else { return false }
            // A heading that is no link says that this is the text under it.
            if around.blocks.contains(where: {
                outline.blocks[$0].form == .heading && evidence.features[$0].linkDensity < 0.5
            }) {
                return false
            }
            // An image inside the line itself is part of the text.
            if step > 0, around.name != .p, holdsImage(around) { return true }
            guard around.parent >= 0 else { return false }
            element = Int(around.parent)
        }
        return false
    }

    private func holdsImage(_ element: OutlineElement) -> Bool { imageCount(in: element) > 0 }

    private func imageCount(in element: OutlineElement) -> Int {
        page.descendants(of: NodeID(Int(element.node))).count { index in
            page.nodes[index].name == .img || page.nodes[index].name == .ampImg
        }
    }

    /// The longest text, in letters, that stands in a box of its own with one picture.
    private static let longestPictureText: Int32 = 500

    /// Whether a text stands with one picture and nothing else in a box whose class names pictures.
    func isInPicture(_ index: Int) -> Bool {
        let features = evidence.features[index]
        guard features.length <= Self.longestPictureText else { return false }
        var element = Int(outline.blocks[index].element)
        for _ in 0..<3 where element >= 0 {
            let around = outline.elements[element]
            guard evidence.length(of: around.blocks) <= features.length + 40 else { return false }
            if around.cues.words.contains(.picture), around.name != .p {
                return imageCount(in: around) == 1
                    && !around.blocks.contains { outline.blocks[$0].form == .heading }
            }
            element = Int(around.parent)
        }
        return false
    }
}
