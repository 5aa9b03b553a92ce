import CaveatModel
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-23", 20_780),
    ])
    func `counts days`(text: String, number: Int) {
        #expect(CalendarDay(text)?.number == number)
        #expect(CalendarDay(text)?.description == text)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01", "2026-00-10", "2026-02-30", "2025-02-29", "1900-02-29",
        "2026-04-31", "2026-1-1", "2026-11-23T00", "23.11.2026", "2026/11/23", "２026-11-23",
    ])
    func `refuses what is no day`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `follows day on day through a leap year`() throws {
        var number = try #require(CalendarDay("2023-12-31")).number
        for month in 1...12 {
            for day in 1...31 {
                let text = "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
                guard let next = CalendarDay(text) else { continue }
                #expect(next.number == number + 1)
                number = next.number
            }
        }
        #expect(CalendarDay("2025-01-01")?.number == number + 1)
    }
}
