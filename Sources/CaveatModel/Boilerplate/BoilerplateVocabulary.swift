/// Words by which page furniture is recognised: fixed phrases of a publishing system, class names.
///
/// Read from `Rules/boilerplate/*.yaml`, so that a user can add a site without compiling.
package struct BoilerplateVocabulary: Hashable, Sendable {
    /// A short name, unique among the vocabularies in use, for example `pangea`.
    package let name: String
    /// What the vocabulary covers, in a few words.
    package let title: String
    /// The pages that it speaks about; every page when empty.
    package let scope: Scope
    /// What its entries mean.
    package let entries: [Entry]

    /// Makes a vocabulary.
    package init(name: String, title: String, scope: Scope = Scope(), entries: [Entry]) {
        self.name = name
        self.title = title
        self.scope = scope
        self.entries = entries
    }

    /// By what a page is known to be one that the vocabulary speaks about: any of these.
    package struct Scope: Hashable, Sendable {
        /// Hosts of the page's address; a host also stands for its subdomains.
        package let hosts: [String]
        /// Class names or ids that occur on the page; a trailing `*` stands for any ending.
        package let classes: [String]
        /// Lines of its text, written like the phrases of entries.
        package let phrases: [String]

        /// Makes a scope; empty lists mean every page.
        package init(hosts: [String] = [], classes: [String] = [], phrases: [String] = []) {
            self.hosts = hosts
            self.classes = classes
            self.phrases = phrases
        }

        /// Whether the vocabulary speaks about every page.
        package var isUniversal: Bool { hosts.isEmpty && classes.isEmpty && phrases.isEmpty }
    }

    /// What an entry means.
    package enum Meaning: Hashable, Sendable {
        /// What a recognised block is.
        case block(Disposition)
        /// What kind of page speaks so; nothing about the block itself.
        case page(PageKind)
        /// What a word of a class name or an id hints at.
        case hint(ClassHint)
        /// What a word of a line, an attribute or an address says.
        case word(WordMeaning)
    }

    /// Ways to recognise blocks, or pages, of one kind.
    package struct Entry: Hashable, Sendable {
        /// What it means that a phrase or class was found.
        package let meaning: Meaning
        /// Whole lines of text.
        ///
        /// Case and white space do not matter, `#` stands for a run of digits,
        /// `*` after the beginning for any text; a space before it ends a word.
        package let phrases: [String]
        /// Class names or ids of an element around the block; `*` at either end for the rest.
        package let classes: [String]
        /// Words of class names and ids, or those that say something where the extraction asks for them.
        package let words: [String]
        /// Where a line must stand for its phrase to count.
        package let place: Place

        /// Makes an entry about blocks.
        package init(
            disposition: Disposition,
            phrases: [String] = [],
            classes: [String] = [],
            place: Place = .anywhere
        ) {
            meaning = .block(disposition)
            self.phrases = phrases
            self.classes = classes
            words = []
            self.place = place
        }

        /// Makes an entry about pages.
        package init(page: PageKind, phrases: [String] = [], classes: [String] = []) {
            meaning = .page(page)
            self.phrases = phrases
            self.classes = classes
            words = []
            place = .anywhere
        }

        /// Makes an entry about words of class names and ids, or about whole ones.
        package init(hint: ClassHint, words: [String] = [], classes: [String] = []) {
            meaning = .hint(hint)
            phrases = []
            self.classes = classes
            self.words = words
            place = .anywhere
        }

        /// Makes an entry about words.
        package init(says meaning: WordMeaning, words: [String]) {
            self.meaning = .word(meaning)
            phrases = []
            classes = []
            self.words = words
            place = .anywhere
        }
    }

    /// Where a line stands, for phrases that articles use as well.
    package enum Place: String, Hashable, Sendable, CaseIterable {
        /// Wherever it stands.
        case anywhere
        /// Set apart from the text by two of three signs: all of it is emphasised, something in it is
        /// a link, it is among the last three lines of the article.
        ///
        /// The phrase may also open a sentence or a link of a line that is all emphasised.
        case apart
        /// Over the last section of the article, which tells about the one that the line names: the
        /// line is a heading or emphasised and goes on with a name, with which the text under it begins.
        ///
        /// The whole section is what the entry says.
        case epilogue
    }
}
