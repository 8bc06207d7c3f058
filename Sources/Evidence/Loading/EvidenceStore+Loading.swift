// SPDX-License-Identifier: MIT

public import Vocabulary

extension EvidenceStore {
  /// Reads the files of an evidence folder; what cannot be read is in ``diagnostics``, the rest loads.
  ///
  /// - Parameters:
  ///   - files: The files, in any order; each says by its name and text what it is.
  ///   - lexicon: The vocabulary that the files' names join.
  ///   - diagnostics: What was wrong already when the files were gathered.
  /// - Complexity: O(*n*) in the size of the files.
  public init(
    loading files: [EvidenceFile], lexicon: Lexicon = .builtIn,
    diagnostics: [EvidenceDiagnostic] = []
  ) {
    var loader = StoreLoader(sink: RecordArray(), lexicon: lexicon)
    loader.log.add(diagnostics)
    loader.load(files)
    let records = DuplicateIDs.dropped(from: loader.sink.records, log: &loader.log)
    self.init(
      records: records, located: loader.sources, passages: loader.passages,
      lexicon: loader.finishedLexicon(), diagnostics: loader.log.finished())
  }
}
