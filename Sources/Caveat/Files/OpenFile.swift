/// A file or folder that is open; it is closed when nobody uses it any more.
final class OpenFile: Sendable {
    /// The system's number for it.
    let descriptor: Int32

    /// Takes over an open file.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { SystemCalls.release(descriptor) }
}
