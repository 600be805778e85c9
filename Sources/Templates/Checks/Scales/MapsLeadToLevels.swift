extension Check {
  static let mapsLeadToLevels = Check(
    "map.level",
    "A level of an earlier scale became a level of this one.",
    rejected: [
      """
      scales:
        met:
          levels: {met: Met, not-met: Not met}
          maps: {yes-no: {yes: met, no: ▸notmet}}
      """
    ],
    accepted: [
      """
      scales:
        met:
          levels: {met: Met, not-met: Not met}
          maps: {yes-no: {yes: met, no: not-met}}
      """
    ]
  ) { draft in
    draft.scales.flatMap { scale in
      let levels = scale.levels.map(\.id.value)
      return scale.maps.flatMap(\.levels).map(\.value).filter { !levels.contains($0.value) }.map {
        $0.breach("\($0.quoted) is no level of scale \(scale.id.quoted).", choices: levels)
      }
    }
  }
}
