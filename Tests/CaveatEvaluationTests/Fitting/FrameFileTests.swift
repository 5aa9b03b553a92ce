import Foundation
import Testing

@testable import CaveatScoring

@Suite struct FrameFileTests {
    @Test func `writes points, threshold and nothing else`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "frames-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = """
            frame: warning
            # A note about points.
            threshold: 1
            possible: 0
            evidence:
              - {have: act, points: 0}
              - {have: [self, points], with: act, points: -3}   # kept

            """
        try Data(text.utf8).write(to: folder.appending(path: "warning.yaml"))
        let file = try FrameFile(named: "warning", in: folder)
        let result = FrameFit.Result(
            frame: "warning",
            points: [7, -12],
            threshold: 9,
            possible: 4,
            evidence: [],
            support: [],
            tally: Tally(),
            errors: []
        )
        #expect(
            file.text(with: result)
                == """
                frame: warning
                # A note about points.
                threshold: 9
                possible: 4
                evidence:
                  - {have: act, points: 7}
                  - {have: [self, points], with: act, points: -12}   # kept

                """
        )
        #expect(throws: EvaluationError.self) { try FrameFile(named: "missing", in: folder) }
    }
}
