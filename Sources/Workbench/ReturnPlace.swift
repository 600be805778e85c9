import Auditing
import Storage

/// Which return a conversation is about.
struct ReturnPlace: Equatable, Sendable {
  /// The audit.
  let audit: Audit.Name
  /// The case.
  let reference: Case.Reference
  /// The agency, or the panel.
  let agency: Agency.ID
}

extension Bench {
  /// The return as it stands now.
  func given(_ place: ReturnPlace) throws -> Return {
    try workspace.given(place.reference, place.agency, in: place.audit)
  }

  /// The return of typed names in the audit in focus.
  func place(_ reference: Case.Reference, _ agency: Agency.ID) throws -> ReturnPlace {
    ReturnPlace(
      audit: try audit().name, reference: try known(reference),
      agency: try invited(agency, orPanel: true))
  }

  /// An agency's name as it is shown.
  func name(of agency: Agency.ID) throws -> String {
    try template().agency(agency)?.name ?? agency.text
  }
}
