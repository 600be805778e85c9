import Auditing

@testable import Workbench

/// The names of what stands in the settings.
nonisolated extension Case.Reference {
  static let c01 = Case.Reference("C01")
  static let c02 = Case.Reference("C02")
}

nonisolated extension Agency.ID {
  static let police = Agency.ID("police")
  static let education = Agency.ID("education")
  static let healthVisiting = Agency.ID("health-visiting")
}

extension ReturnPlace {
  static let c01Police = ReturnPlace(
    audit: Audit.Name("neglect-2026"), reference: .c01, agency: .police)
  static let c01Education = ReturnPlace(
    audit: Audit.Name("neglect-2026"), reference: .c01, agency: .education)
}
