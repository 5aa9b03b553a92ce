/// A user's list as it was read, or why it could not be.
///
/// Reading files is the caller's: this module opens none.
package struct ListSource: Hashable, Sendable {
    /// Where ``RuleDocument/listPaths`` says the list is, which is also how messages name it.
    package let path: String
    /// Its bytes; nil when it could not be read.
    package let bytes: [UInt8]?
    /// Why it could not be read; nil when it was.
    package let failure: String?

    /// Makes a list that was read.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        failure = nil
    }

    /// Makes a list that could not be read.
    package init(path: String, failure: String) {
        self.path = path
        bytes = nil
        self.failure = failure
    }
}

extension RuleDocument {
    /// The lists that the rules of the file use: their paths seen from where the file's own path is.
    package var listPaths: [String] {
        var lists = [tree["list"]]
        if let rules = tree["rules"], rules.kind == .sequence {
            for rule in rules.children { lists.append(rule["list"]) }
        }
        var paths: [String] = []
        for case let file? in lists.map({ $0?["file"] }) where file.kind == .scalar {
            let path = path(ofList: file.text)
            if !paths.contains(path) { paths.append(path) }
        }
        return paths
    }

    /// A list's path, which rule files write relative to themselves.
    func path(ofList file: String) -> String {
        guard !file.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return file }
        return path[...slash] + file
    }
}
