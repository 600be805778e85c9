import Wording

extension Check {
  static let profileChoicesAreEnough = Check(
    "profile.choices",
    "A profile item has two choices or more.",
    rejected: [
      """
      profile: {▸sex: {asks: Sex, choices: {girl: Girl}}}
      """
    ],
    accepted: [
      """
      profile: {sex: {asks: Sex, choices: {girl: Girl, boy: Boy}}}
      """
    ]
  ) { draft in
    draft.profile.filter { $0.choices.count < 2 }.map {
      Breach(
        $0.id.place,
        "Profile item \($0.id.quoted) has \(Count($0.choices.count, "choice")); it needs two.",
        hint: "Add choices, such as not-known: Not known.")
    }
  }
}
