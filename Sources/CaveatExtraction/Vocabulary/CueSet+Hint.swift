internal import CaveatModel

extension CueSet {
    /// The cue of a hint that vocabularies name.
    init(_ hint: ClassHint) {
        self =
            switch hint {
            case .navigation: .navigation
            case .banner: .banner
            case .mediaPlayer: .mediaPlayer
            case .share: .share
            case .related: .related
            case .comments: .comments
            case .subscription: .subscription
            case .consent: .consent
            case .advertisement: .advertisement
            case .pagination: .pagination
            case .footer: .footer
            case .form: .form
            case .accessibility: .accessibility
            case .modal: .modal
            case .aside: .aside
            case .screenReader: .screenReader
            case .article: .article
            case .tags: .tags
            case .teaser: .teaser
            case .byline: .byline
            case .dateline: .dateline
            case .lead: .lead
            case .caption: .caption
            case .credit: .credit
            case .headline: .headline
            case .biography: .biography
            case .quote: .quote
            case .picture: .picture
            case .concealed: .concealed
            case .embed: .embed
            }
    }
}
