/// Where a text stops being JSON.
package struct JSONFault: Error, Hashable, Sendable {
    /// What may be wrong.
    package enum Problem: String, Hashable, Sendable {
        /// The text is empty, or white space.
        case empty = "the line is empty"
        /// The text ends before its value does.
        case end = "the line ends before its value does"
        /// No value begins with this byte.
        case noValue = "no JSON value stands here"
        /// An object is wanted, and something else begins with this byte.
        case noObject = "an object in braces is wanted here"
        /// A number is not written as JSON has it.
        case number = "a number that JSON does not have"
        /// A member's name is no string.
        case noName = "a name in quotation marks is missing"
        /// No colon follows a member's name.
        case noColon = "a colon is missing after a name"
        /// Neither a comma nor the end of the object or array follows a value.
        case noComma = "a comma or the end of the object or array is missing"
        /// A string has a control character.
        case controlCharacter = "a control character in a string; write it as an escape"
        /// A backslash begins nothing that JSON knows.
        case escape = "an escape that JSON does not have"
        /// Objects and arrays stand too deep inside one another.
        case depth = "objects and arrays more than 512 deep inside one another"
        /// Something follows the value.
        case textBehind = "text behind the object"
    }

    /// The offset of the byte at fault, from 0.
    package let offset: Int
    /// What is wrong with it.
    package let problem: Problem

    /// Makes a fault.
    package init(offset: Int, problem: Problem) {
        self.offset = offset
        self.problem = problem
    }
}
