internal import Caveat
internal import CaveatArchives
import CaveatModel

/// Checks the laws that reading a message must keep, whatever its bytes are.
package struct MessageLaws: Sendable {
    private let pageLimit: Int

    /// Makes a judge.
    ///
    /// - Parameter pageLimit: the most bytes of a page to decode.
    package init(pageLimit: Int = 1 << 20) {
        self.pageLimit = pageLimit
    }

    /// The laws that reading some bytes breaks.
    ///
    /// - Parameter bytes: any bytes.
    /// - Returns: each breach.
    package func broken(by bytes: [UInt8]) -> [BrokenLaw] {
        guard let page = try? MessagePage(bytes, upTo: pageLimit, decoder: Self.decode) else {
            return []
        }
        var broken: [BrokenLaw] = []
        let end = page.record.offset + (page.record.length ?? 0)
        if page.record.offset < 0 || end > bytes.count {
            broken.append(BrokenLaw(law: .recordIsInFile, place: "\(page.record)"))
        }
        // No way of writing bytes down makes fewer of them.
        if page.bytes.count > min(pageLimit + 1, bytes.count) {
            broken.append(BrokenLaw(law: .pageIsWithinLimit, place: "\(page.bytes.count)"))
        }
        let again = try? MessagePage(bytes, upTo: pageLimit, decoder: Self.decode)
        if again?.bytes != page.bytes || again?.record != page.record {
            broken.append(BrokenLaw(law: .samePageSameReport, place: "\(page.record)"))
        }
        return broken
    }

    /// Reads the bytes of a subject, as UTF-8 whatever they claim.
    private static func decode(_ label: String, _ bytes: [UInt8]) -> String? {
        label.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
