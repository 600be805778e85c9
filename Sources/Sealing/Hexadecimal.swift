extension [UInt8] {
  /// The bytes as lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array<Character>("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
