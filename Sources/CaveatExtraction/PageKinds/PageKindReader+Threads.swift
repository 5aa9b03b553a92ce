internal import CaveatModel

/// Posts of several people.
extension PageKindReader {
    /// The fewest posts of a thread, and of one that declares to be one.
    private static let leastPosts = 3
    private static let leastDeclaredPosts = 2

    /// A thread of a forum.
    var forumThread: KindJudgement? {
        let words =
            [declared.words(for: .forumThread), address.words(for: .forumThread)].compactMap(\.self)
            + phrases.words(for: .forumThread)
        // Articles with comments have phrases of forums as well.
        let isNamed =
            declared.words(for: .forumThread) != nil || address.words(for: .forumThread) != nil
            || phrases.isAny(for: .forumThread, at: .attribute)
        guard isNamed || phrases.textCount(for: .forumThread) > 1 else { return nil }
        let posts = ForumPosts(page, outline, classification)
        let isDeclared = declared.words(for: .forumThread) != nil
        guard posts.count >= (isDeclared ? Self.leastDeclaredPosts : Self.leastPosts) else {
            return nil
        }
        let structure = "\(posts.count) posts of one shape with author and date"
        return judge(.forumThread, words + [structure])
    }
}
