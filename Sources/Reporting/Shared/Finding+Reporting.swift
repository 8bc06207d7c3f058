// SPDX-License-Identifier: MIT

import Quantities
import Claims
public import SourceText
public import Verification

extension Finding {
  /// The bytes that a report points at: the value where there is one, else the statement.
  public var anchor: TextRange { claim.value?.valueRange ?? claim.range }

  /// The weightiest reason's code; the verdict where no reason is given.
  public var primaryCode: String { reasons.first?.code.rawValue ?? verdict.rawValue }

  /// The weightiest reason in a sentence; the meaning of the verdict where no reason is given.
  public var primaryMessage: String {
    SafeText.line(reasons.first?.message ?? VerdictWording(verdict).meaning)
  }
}
