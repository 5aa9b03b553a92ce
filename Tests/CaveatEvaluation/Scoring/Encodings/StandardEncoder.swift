internal import CEncodingIndexes

/// Writes text in a legacy encoding of the Encoding Standard, by its indexes read backwards.
package struct StandardEncoder: Sendable {
    private let sequences: [Unicode.Scalar: [UInt8]]

    /// Makes an encoder; nil for a name that it does not know.
    package init?(_ name: String) {
        var sequences: [Unicode.Scalar: [UInt8]] = [:]
        func note(_ value: UInt32, _ bytes: [UInt8]) {
            guard value >= 0x80, value != 0xFFFD, let scalar = Unicode.Scalar(value) else { return }
            // The first of several pointers is the one to write.
            if sequences[scalar] == nil { sequences[scalar] = bytes }
        }
        if let row = Self.rows[name] {
            for byte in UInt8(0x80)...0xFF {
                note(encoding_index_single_byte_scalar(row, byte), [byte])
            }
        } else {
            guard let grid = Self.grids[name] else { return nil }
            // The additions of Hong Kong come before the first row that Big5 writes.
            for pointer in (name == "big5" ? 5_024 : 0)..<grid.size {
                let lead = UInt8(grid.lead + pointer / grid.width)
                let column = pointer % grid.width
                let trail = grid.trail + column + (column >= grid.gap ? grid.skip : 0)
                // Shift_JIS has katakana of one byte between its two ranges of first bytes.
                let shift: UInt8 = name == "shift_jis" && lead >= 0xA0 ? 0x40 : 0
                note(grid.scalar(UInt32(pointer)), [lead + shift, UInt8(trail)])
            }
        }
        self.sequences = sequences
    }

    /// The bytes of a scalar value; those of a letter and its tone where Vietnamese needs two; nil
    /// when the encoding lacks it.
    func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.isASCII { return [UInt8(scalar.value)] }
        return sequences[scalar]
    }

    private static let rows: [String: UInt32] = [
        "ibm866": encoding_row_ibm866, "iso-8859-2": encoding_row_iso_8859_2,
        "iso-8859-4": encoding_row_iso_8859_4, "iso-8859-5": encoding_row_iso_8859_5,
        "iso-8859-6": encoding_row_iso_8859_6, "iso-8859-7": encoding_row_iso_8859_7,
        "iso-8859-8": encoding_row_iso_8859_8, "iso-8859-13": encoding_row_iso_8859_13,
        "iso-8859-15": encoding_row_iso_8859_15, "koi8-r": encoding_row_koi8_r,
        "koi8-u": encoding_row_koi8_u, "windows-874": encoding_row_windows_874,
        "windows-1250": encoding_row_windows_1250, "windows-1251": encoding_row_windows_1251,
        "windows-1252": encoding_row_windows_1252, "windows-1253": encoding_row_windows_1253,
        "windows-1254": encoding_row_windows_1254, "windows-1255": encoding_row_windows_1255,
        "windows-1256": encoding_row_windows_1256, "windows-1257": encoding_row_windows_1257,
        "windows-1258": encoding_row_windows_1258, "x-mac-cyrillic": encoding_row_x_mac_cyrillic,
    ]

    /// How the pointers of an index become two bytes.
    private struct Grid {
        let size: Int
        let width: Int
        let lead: Int
        let trail: Int
        /// The column from which on second bytes are greater by `skip`.
        let gap: Int
        let skip: Int
        let scalar: @Sendable (UInt32) -> UInt32
    }

    private static let grids: [String: Grid] = [
        "gbk": Grid(size: 23_940, width: 190, lead: 0x81, trail: 0x40, gap: 63, skip: 1) {
            encoding_index_gb18030_scalar($0)
        },
        "big5": Grid(size: 19_782, width: 157, lead: 0x81, trail: 0x40, gap: 63, skip: 34) {
            encoding_index_big5_scalar($0)
        },
        "euc-kr": Grid(size: 23_750, width: 190, lead: 0x81, trail: 0x41, gap: 190, skip: 0) {
            encoding_index_euc_kr_scalar($0)
        },
        "euc-jp": Grid(size: 8_836, width: 94, lead: 0xA1, trail: 0xA1, gap: 94, skip: 0) {
            encoding_index_jis0208_scalar($0)
        },
        "shift_jis": Grid(size: 8_272, width: 188, lead: 0x81, trail: 0x40, gap: 63, skip: 1) {
            encoding_index_jis0208_scalar($0)
        },
    ]
}
