internal import CaveatScoring
internal import Testing

struct EncodingTrialTests {
    /// Sentences about a pier, long enough for one piece each.
    @Test(arguments: [
        ("ru", "Портовый комитет починил северный причал, который сломала прошлогодняя буря."),
        ("el", "Η επιτροπή του λιμανιού επισκεύασε τη βόρεια προβλήτα που έσπασε η καταιγίδα."),
        ("vi", "Ủy ban cảng đã sửa chữa cầu tàu phía bắc bị bão làm gãy vào năm ngoái."),
        ("ja", "港湾委員会は昨年の嵐で壊れた北の桟橋を直しました。杭は四十本でした。"),
        ("ko", "항만 위원회는 지난해 폭풍으로 부서진 북쪽 부두를 고쳤다고 말했다."),
        ("zh", "港口委员会在第二次重建中修复了去年被风暴吹断的北码头。"),
        ("zh-tw", "港口委員會在第二次重建中修復了去年被風暴吹斷的北碼頭。"),
    ])
    func `guesses each encoding of a language`(language: String, text: String) throws {
        let encodings = try #require(EncodingTrial.encodings[language])
        for encoding in encodings {
            let result = EncodingTrial.run(text, in: encoding, size: 45)
            #expect(result.total > 0)
            #expect(result.right == result.total, "\(encoding): \(result.wrong)")
        }
    }

    @Test func `knows an encoder for every encoding of every language`() {
        for encoding in EncodingTrial.encodings.values.joined() {
            #expect(StandardEncoder(encoding) != nil, "\(encoding)")
        }
        #expect(StandardEncoder("utf-8") == nil)
    }
}
