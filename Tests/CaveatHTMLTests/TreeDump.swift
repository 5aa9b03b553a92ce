import CaveatHTML

extension Page {
    /// The tree on one line: `p(b("bold") "text")`, comments as `<!--…-->`.
    var dump: String {
        var text = ""
        dump(.document, into: &text)
        return text
    }

    /// The dump of the body's content only.
    var bodyDump: String {
        guard let body = nodes.indices.first(where: { nodes[$0].name == .body }) else {
            return dump
        }
        var text = ""
        dumpChildren(of: NodeID(body), into: &text)
        return text
    }

    private func dump(_ id: NodeID, into text: inout String) {
        let node = self[id]
        switch node.kind {
        case .document:
            dumpChildren(of: id, into: &text)
        case .element:
            text += names[node.name]
            for index in node.attributes {
                let attribute = attributes[Int(index)]
                text += "[\(names[attribute.name])=\(slice(attribute.value))]"
            }
            if node.subtreeEnd.index > id.index + 1 {
                text += "("
                dumpChildren(of: id, into: &text)
                text += ")"
            }
        case .text: text += "\"\(slice(node.text))\""
        case .rawText: text += "`\(slice(node.text))`"
        case .comment: text += "<!--\(slice(node.text))-->"
        }
    }

    private func dumpChildren(of id: NodeID, into text: inout String) {
        var child = id.index + 1
        var isFirst = true
        while child < self[id].subtreeEnd.index {
            if !isFirst { text += " " }
            isFirst = false
            dump(NodeID(child), into: &text)
            child = nodes[child].subtreeEnd.index
        }
    }

    /// A range of the page's text as a string.
    func slice(_ range: Range<UInt32>) -> String {
        String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}
