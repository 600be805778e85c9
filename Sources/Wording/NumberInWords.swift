/// Small numbers as words, as titles and sentences want them.
public enum NumberInWords {
  /// "eight" for 8; digits above twenty.
  public static func of(_ number: Int) -> String {
    words.indices.contains(number) ? words[number] : String(number)
  }

  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]
}
