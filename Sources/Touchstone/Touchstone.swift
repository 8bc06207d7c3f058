// SPDX-License-Identifier: MIT

@_exported public import Claims
@_exported public import Evidence
@_exported public import Quantities
@_exported public import Reporting
@_exported public import SourceText
@_exported public import Verification
@_exported public import Vocabulary
