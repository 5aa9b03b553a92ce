/// Lays out the lines of a rule file anew.
struct RuleLayout {
    /// A mapping or a list whose entries begin at one column.
    private struct Level {
        /// The column in the file.
        let old: Int
        /// The column in the result.
        let new: Int
        let isList: Bool
        /// The key that the level is the value of; nil at the top and in lists.
        let key: String?
    }

    /// What the next lines may belong to.
    private enum Open {
        /// Nothing: a new entry begins.
        case nothing
        /// A text introduced by `|` or `>`, whose lines stand deeper than `parent`; its first line
        /// tells by how much they are moved.
        case block(parent: Int, new: Int, shift: Int?, keepsEnd: Bool)
        /// Brackets or quotation marks that are not closed yet.
        case flow(FlowScanner, shift: Int)
        /// A text without marks, whose further lines stand deeper than `parent`.
        case plain(parent: Int, new: Int)
    }

    private var output: [String] = []
    private var levels: [Level] = []
    private var open = Open.nothing
    /// Empty lines and comments that wait for the next entry.
    private var waiting: [String] = []
    private var lastKey: String?

    /// Takes the next line of the file.
    mutating func append(_ line: String) {
        let indent = line.prefix { $0 == " " }.count
        let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
        switch open {
        case .nothing: break
        case .block(let parent, let new, let known, let keepsEnd):
            if isBlank {
                waiting.append(line)
                return
            }
            if indent > parent {
                let shift = known ?? new - indent
                open = .block(parent: parent, new: new, shift: shift, keepsEnd: keepsEnd)
                // An empty line inside a text is part of it.
                output += waiting.map { Self.shifted($0, by: shift) }
                waiting = []
                output.append(Self.shifted(line, by: shift))
                return
            }
            if keepsEnd {
                output += waiting
                waiting = []
            }
            open = .nothing
        case .flow(var scanner, let shift):
            output.append(Self.shifted(scanner.isInQuotes ? line : Self.trimmed(line), by: shift))
            scanner.read(line)
            open = scanner.isClosed ? .nothing : .flow(scanner, shift: shift)
            return
        case .plain(let parent, let new):
            let isComment = line.dropFirst(indent).hasPrefix("#")
            if !isBlank, indent > parent, !isComment {
                output += waiting
                waiting = []
                let text = Self.trimmed(line).dropFirst(indent)
                output.append(String(repeating: " ", count: new) + text)
                return
            }
            if isBlank {
                waiting.append("")
                return
            }
            open = .nothing
        }
        if isBlank || line.dropFirst(indent).hasPrefix("#") {
            waiting.append(isBlank ? "" : Self.trimmed(line))
        } else {
            appendEntry(String(Self.trimmed(line).dropFirst(indent)), indent: indent)
        }
    }

    /// The whole file.
    mutating func finish() -> String {
        if case .block(_, _, _, true) = open {
            output += waiting.dropLast()
        } else {
            output += settle(waiting, nextOld: 0, nextNew: 0, beforeRule: false)
            while output.last?.isEmpty == true { output.removeLast() }
        }
        return output.joined(separator: "\n") + "\n"
    }

    // MARK: Entries

    private mutating func appendEntry(_ content: String, indent: Int) {
        if indent == 0, content.hasPrefix("---") || content.hasPrefix("%") || content == "..." {
            output += settle(waiting, nextOld: 0, nextNew: 0, beforeRule: false) + [content]
            waiting = []
            levels = []
            lastKey = nil
            return
        }
        let isItem = content == "-" || content.hasPrefix("- ")
        while let last = levels.last,
            last.old > indent || (last.old == indent && last.isList && !isItem)
        {
            levels.removeLast()
        }
        let comments = waiting
        waiting = []
        enter(column: indent, isList: isItem)
        let first = levels[levels.count - 1]
        let isRule = isItem && first.key == "rules" && levels.count == 2
        output += settle(comments, nextOld: first.old, nextNew: first.new, beforeRule: isRule)
        var rest = Substring(content)
        var column = indent
        var prefix = ""
        while rest == "-" || rest.hasPrefix("- ") {
            let body = rest.dropFirst().drop { $0 == " " }
            guard !body.isEmpty else {
                rest = body
                prefix += "-"
                lastKey = nil
                break
            }
            column += rest.count - body.count
            rest = body
            prefix += "- "
            lastKey = nil
            let isNested = rest == "-" || rest.hasPrefix("- ")
            guard isNested || EntryReader.keyLength(of: rest) != nil else { break }
            let parent = levels[levels.count - 1]
            levels.append(
                Level(
                    old: column,
                    new: parent.new + Self.dashWidth,
                    isList: isNested,
                    key: nil
                )
            )
        }
        appendContent(String(rest), after: prefix, indent: first.new)
    }

    /// The columns that `- ` takes.
    private static let dashWidth = 2

    /// Opens the level of an entry, unless it is open.
    private mutating func enter(column: Int, isList: Bool) {
        guard let last = levels.last else {
            levels.append(Level(old: column, new: 0, isList: isList, key: nil))
            return
        }
        if last.old == column, last.isList == isList { return }
        levels.append(
            Level(
                old: column,
                new: last.new + RuleFormatter.indentation,
                isList: isList,
                key: lastKey
            )
        )
    }

    /// Writes what follows the dashes of an entry, and notes what it leaves open.
    private mutating func appendContent(_ content: String, after prefix: String, indent: Int) {
        let start = String(repeating: " ", count: indent) + prefix
        let level = levels[levels.count - 1]
        let shift = level.new - level.old
        var head = Substring()
        var value = Substring(content)
        if let length = EntryReader.keyLength(of: value) {
            head = value.prefix(length)
            value = value.dropFirst(length).drop { $0 == " " }
            lastKey = EntryReader.name(ofKey: head)
        }
        let gap = head.isEmpty || value.isEmpty ? "" : " "
        open = .nothing
        let inner = level.new + RuleFormatter.indentation
        if let indicator = EntryReader.blockIndicator(of: value) {
            open = .block(
                parent: level.old,
                new: inner,
                shift: indicator.isIndentGiven ? shift : nil,
                keepsEnd: indicator.keepsEnd
            )
        } else if let first = value.first, "[{\"'".contains(first) {
            var scanner = FlowScanner()
            scanner.read(String(value))
            if !scanner.isClosed {
                open = .flow(scanner, shift: shift)
            } else if let items = EntryReader.items(ofLongList: value, after: start + head + gap) {
                write(items, after: start + head + gap, indent: level.new)
                return
            }
        } else if !value.isEmpty, !value.hasPrefix("#"), !EntryReader.isOnlyProperties(value) {
            open = .plain(parent: level.old, new: inner)
        }
        output.append(start + head + gap + value)
    }

    /// Writes a list in brackets, as many items in a line as there is room for.
    private mutating func write(_ items: [String], after start: String, indent: Int) {
        let margin = String(repeating: " ", count: indent + RuleFormatter.indentation)
        output.append(start + "[")
        var line = margin
        for (index, item) in items.enumerated() {
            let text = index + 1 < items.count ? item + "," : item
            if line.count > margin.count, line.count + 1 + text.count > RuleFormatter.lineLength {
                output.append(line)
                line = margin
            }
            line += line.count > margin.count ? " " + text : text
        }
        output.append(line)
        output.append(String(repeating: " ", count: indent) + "]")
    }

    // MARK: Comments and empty lines

    /// Empty lines and comments as they stand before an entry.
    ///
    /// - Parameters:
    ///   - lines: the lines.
    ///   - nextOld: the column of the entry in the file.
    ///   - nextNew: its column in the result, to which comments that stand at `nextOld` go.
    ///   - beforeRule: whether an empty line must stand before the entry and its comments.
    /// - Returns: the lines to write.
    private func settle(
        _ lines: [String],
        nextOld: Int,
        nextNew: Int,
        beforeRule: Bool
    ) -> [String] {
        var settled: [String] = []
        for line in lines {
            guard !line.allSatisfy({ $0 == " " || $0 == "\t" }) else {
                let before = settled.last ?? output.last
                if let before, !before.isEmpty { settled.append("") }
                continue
            }
            let indent = line.prefix { $0 == " " }.count
            let column = indent == nextOld ? nextNew : indent
            settled.append(String(repeating: " ", count: column) + line.dropFirst(indent))
        }
        guard beforeRule else { return settled }
        // Comments right above a rule belong to it.
        let gap = settled.lastIndex(of: "").map { $0 + 1 } ?? 0
        let hasGap = settled.contains("") || output.last?.isEmpty == true
        if !hasGap, !output.isEmpty { settled.insert("", at: gap) }
        return settled
    }

    private static func shifted(_ line: String, by shift: Int) -> String {
        if shift == 0 || line.isEmpty { return line }
        if shift > 0 { return String(repeating: " ", count: shift) + line }
        let indent = line.prefix { $0 == " " }.count
        return String(line.dropFirst(min(indent, -shift)))
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " || line.last == "\t" { line.removeLast() }
        return String(line)
    }
}
