/// How fast pages are worked on.
struct PageRate: CustomStringConvertible {
    private let pagesPerSecond: Double

    /// Makes the rate of some pages in some time.
    init(pages: Int, in time: Duration) {
        pagesPerSecond = Double(pages) / max(time / .seconds(1), 0.001)
    }

    /// As people say it: `290 pages/s`, `0.4 pages/s`.
    var description: String {
        let isFast = pagesPerSecond >= 10
        let tenths = (pagesPerSecond * 10).rounded() / 10
        return (isFast ? "\(Int(pagesPerSecond.rounded()))" : "\(tenths)") + " pages/s"
    }

    /// The time that more pages take.
    func time(for pages: Int) -> Duration { .seconds(Double(pages) / max(pagesPerSecond, 0.001)) }
}

extension Duration {
    /// The time in whole seconds, minutes and hours: `12 s`, `3 min 20 s`, `2 h 5 min`.
    var rounded: String {
        let seconds = Int((self / .seconds(1)).rounded())
        return switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3600: "\(seconds / 60) min \(seconds % 60) s"
        default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        }
    }

    /// The time, below a minute to a tenth of a second: `4.1 s`.
    var precise: String {
        let seconds = self / .seconds(1)
        return seconds < 59.95 ? "\((seconds * 10).rounded() / 10) s" : rounded
    }
}
