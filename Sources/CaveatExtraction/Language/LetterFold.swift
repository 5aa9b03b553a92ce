/// Letters in lower case, as the tables of ``LanguageProfile`` count them.
///
/// Only scripts of several languages need it. Arithmetic, since it is done for each letter of a page;
/// `generate.py` does the same.
enum LetterFold {
    /// A letter in lower case; what is none stays as it is.
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 32
        case ..<0xC0: scalar
        case 0xD7: scalar
        case 0xC0...0xDE: scalar + 32
        case ..<0x100: scalar
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x18F: 0x259
        case 0x1A0, 0x1AF: scalar + 1
        // Romanian is written with a cedilla as well as with a comma below.
        case 0x218...0x219: 0x15F
        case 0x21A...0x21B: 0x163
        case 0x400...0x40F: scalar + 80
        case 0x410...0x42F: scalar + 32
        // Small letters are even.
        case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: scalar + (scalar & 1)
        // Small letters are odd.
        case 0x100...0x137, 0x14A...0x177, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1EFF: scalar | 1
        default: scalar
        }
    }

    /// Whether a scalar only marks the letter before it or joins letters, and is passed over.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x300...0x36F, 0x640, 0x64B...0x65F, 0x670, 0x200C...0x200D: true
        default: false
        }
    }

    /// Whether a scalar is an apostrophe, which is a letter inside words.
    static func isApostrophe(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x27, 0x60, 0x2018, 0x2019, 0x2BB, 0x2BC: true
        default: false
        }
    }
}
