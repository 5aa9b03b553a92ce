/// Where the bytes of an archive come from: the next piece at each call, none at the end.
package typealias ByteSource = () throws(ArchiveFault) -> [UInt8]
