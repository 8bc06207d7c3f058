// SPDX-License-Identifier: MIT

/// Kinds of files that hold data, but are not read, and what to do with them instead.
package enum UnreadKind {
  /// What to do with a file of this extension; `nil` for one that holds no data.
  package static func advice(for pathExtension: String) -> String? {
    switch pathExtension {
    case "xlsx", "xlsm", "xlsb", "xls", "ods", "numbers": workbook
    case "zip", "gz", "bz2", "xz", "7z", "rar", "tar", "tgz":
      "archives are not read, and the file is left out; unpack it here"
    case "xml", "sdmx", "px", "parquet", "sqlite", "db", "sav", "dta", "rds", "feather", "yaml",
      "yml":
      ".\(pathExtension) files are not read, and the file is left out; save the data as CSV or JSON, "
        + "which most offices offer beside it"
    case "pdf", "doc", "docx", "html", "htm":
      ".\(pathExtension) files are not read, and the file is left out; save a table as CSV, or the text "
        + "as .md with a header that names its source"
    default: nil
    }
  }

  /// What to do with bytes that only look like a table by their name; `nil` where they may be text.
  static func advice(forBytes bytes: [UInt8]) -> String? {
    let marks: [[UInt8]] = [[0xD0, 0xCF, 0x11, 0xE0], [0x50, 0x4B, 0x03, 0x04]]
    if marks.contains(where: { bytes.starts(with: $0) }) { return workbook }
    let isMarkup = bytes.prefix(256).first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
    return isMarkup
      ? "a web page or XML that is called .xls is not read, and the file is left out; open it in the "
        + "spreadsheet program and save it as CSV"
      : nil
  }

  private static let workbook =
    "spreadsheets are not read, and the file is left out; in the spreadsheet program choose "
    + "File > Save As > CSV UTF-8 for each sheet, and put the .csv here"
}
