/// All words of a text, cut into sentences and blocks.
package struct WordStream: Sendable {
    /// A sentence of one block.
    package struct Sentence: Sendable {
        private let first: UInt32
        private var last: UInt32
        private let word: UInt32

        fileprivate init(start: Int, firstWord: Int) {
            first = UInt32(truncatingIfNeeded: start)
            last = first
            word = UInt32(truncatingIfNeeded: firstWord)
        }

        /// Its first byte, opening quotation marks included.
        package var start: Int { Int(first) }

        /// The byte after its last, closing marks included.
        package fileprivate(set) var end: Int {
            get { Int(last) }
            set { last = UInt32(truncatingIfNeeded: newValue) }
        }

        /// The index of its first word.
        package var firstWord: Int { Int(word) }
    }

    /// The most words of a sentence; what goes on is cut there.
    ///
    /// The longest formula that a law prescribes has some forty. What is longer is program text, a list
    /// without full stops or a page without punctuation, in which the parts of a warning meet by chance.
    package static let longestSentence = 80

    /// The words in order.
    package fileprivate(set) var words: [PageWord] = []
    /// What the words are to the rules; see ``PageVocabulary/elements``.
    fileprivate(set) var vocabulary: [SymbolID] = [0]
    /// The sentences in order.
    package fileprivate(set) var sentences: [Sentence] = []
    /// For each block the index of its first word, and the number of words at the end.
    package fileprivate(set) var blockStarts: [UInt32] = []
    /// Whether time was over before the last block; blocks that were not read have no words.
    package fileprivate(set) var isCut = false

    /// The words of a block.
    package func words(ofBlock block: Int) -> Range<Int> {
        Int(blockStarts[block])..<Int(blockStarts[block + 1])
    }

    /// The words of a sentence.
    package func words(ofSentence sentence: Int) -> Range<Int> {
        sentences[sentence]
            .firstWord..<(sentence + 1 < sentences.count
            ? sentences[sentence + 1].firstWord : words.count)
    }

    /// The block that holds a word.
    package func block(ofWord word: Int) -> Int {
        (1..<max(1, blockStarts.count - 1)).partitionPoint { Int(blockStarts[$0]) <= word } - 1
    }

    /// The sentence that holds a word, by its index in ``sentences``.
    ///
    /// - Complexity: O(log *n*) in the number of sentences.
    package func sentence(ofWord word: Int) -> Int {
        sentences.indices.partitionPoint { sentences[$0].firstWord <= word } - 1
    }

    /// The index of the first of some words that begins at or after a byte; their end if none does.
    package func firstWord(from byte: Int, in range: Range<Int>) -> Int {
        range.partitionPoint { Int(words[$0].start) < byte }
    }

    /// The sentences that share bytes with a range of them.
    package func sentences(touching bytes: Range<Int>) -> Range<Int> {
        var end = sentences.indices.partitionPoint { sentences[$0].start <= bytes.lowerBound }
        let first = max(0, end - 1)
        while end < sentences.count, sentences[end].start < bytes.upperBound { end += 1 }
        return first..<max(first, end)
    }

    /// The bytes from the first to the last of some words.
    package func bytes(ofWords range: Range<Int>) -> Range<Int> {
        Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
    }
}

extension WordStream {
    /// Reads a text that is cut into blocks.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - blocks: the ranges of its blocks, in order.
    ///   - index: knows the words of the rules.
    ///   - isOver: asked before each block, with the steps that were taken since; whether to stop.
    package init(
        of text: [UInt8],
        blocks: [Range<Int>],
        index: WordIndex,
        isOver: (_ steps: Int) -> Bool = { _ in false }
    ) {
        let scanner = WordScanner()
        var collector = Collector(index: index, length: text.count)
        let isLarge = text.count >= Self.largeText
        collector.stream.words.reserveCapacity(
            text.count / (isLarge ? Self.bytesOfShortWord : Self.bytesOfWord)
        )
        collector.stream.blockStarts.reserveCapacity(blocks.count + 1)
        let span = text.span
        var word = FoldedWord()
        var steps = 0
        for block in blocks {
            collector.stream.blockStarts.append(UInt32(collector.stream.words.count))
            if collector.stream.isCut || isOver(steps) {
                collector.stream.isCut = true
                continue
            }
            // A step is a word, give or take.
            steps = block.count / 8 + 1
            collector.begin(block, of: span)
            scanner.scan(block, of: span, using: &word, into: &collector)
            collector.finish(block, of: span)
        }
        collector.stream.blockStarts.append(UInt32(collector.stream.words.count))
        self = collector.settled()
    }

    /// A word of prose with the space behind it is longer, in most languages by far.
    private static let bytesOfWord = 5
    /// No word is shorter with the space behind it; but for what is written without spaces.
    private static let bytesOfShortWord = 2
    /// A text from so many bytes on gets room for the shortest words at once: what is not written to takes
    /// no memory, and an array that grows takes half as much again.
    private static let largeText = 1 << 20

    /// Puts received words into a stream.
    private struct Collector: WordSink {
        let index: WordIndex
        var stream = WordStream()
        private var vocabulary: PageVocabulary
        private var sentenceStart = 0
        /// The index of the open sentence's first word.
        private var firstWord = 0
        private var isFirst = true

        init(index: WordIndex, length: Int) {
            self.index = index
            vocabulary = PageVocabulary(index, length: length)
        }

        mutating func begin(_ block: Range<Int>, of text: Span<UInt8>) {
            sentenceStart = block.lowerBound
            while sentenceStart < block.upperBound, text[sentenceStart] <= 0x20 {
                sentenceStart += 1
            }
            isFirst = true
        }

        mutating func receive(_ word: inout FoldedWord) {
            if isFirst {
                isFirst = false
                openSentence(at: sentenceStart)
            } else if let end = word.sentenceBreak ?? (isFull ? word.start : nil) {
                stream.sentences[stream.sentences.count - 1].end = end
                openSentence(at: min(end, word.start))
            }
            let position = stream.words.count
            let entry = vocabulary.entry(of: &word, at: position)
            stream.words.append(
                PageWord(word, entry: entry, opensSentence: position == firstWord)
            )
            if vocabulary.isFull { vocabulary.settle(&stream.words) }
        }

        /// Whether the open sentence has as many words as one may have.
        private var isFull: Bool {
            stream.words.count &- firstWord >= WordStream.longestSentence
        }

        func words(in letters: [UInt32]) -> [Range<Int>] { SpacedWords(index: index).cut(letters) }

        @inline(__always)
        func remembers(_ hash: UInt64) -> Bool { vocabulary.holds(hash) }

        /// Ends the last sentence of a block; settles where its sentences begin.
        mutating func finish(_ block: Range<Int>, of text: Span<UInt8>) {
            guard !isFirst else { return }
            var end = block.upperBound
            while end > block.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
            stream.sentences[stream.sentences.count - 1].end = end
        }

        /// The stream, when all blocks were read.
        mutating func settled() -> WordStream {
            vocabulary.settle(&stream.words)
            stream.vocabulary = vocabulary.elements
            return stream
        }

        private mutating func openSentence(at start: Int) {
            firstWord = stream.words.count
            stream.sentences.append(Sentence(start: start, firstWord: firstWord))
        }
    }
}
