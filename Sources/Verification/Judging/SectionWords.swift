// SPDX-License-Identifier: MIT

import Claims

/// Words of headings that tell a topic and no other thing that the figures below may be of.
enum SectionWords {
  static let ordinary: Set<Term.Concept> = Set(
    """
    summary overview introduction background detail result outlook highlight figure finding conclusion \
    data method methodology note economy finance finances performance business operation staff people \
    employee population labour labor market trade environment energy housing health education crime \
    transport price budget number fact glance brief report review year quarter month history future \
    growth result results sales profit revenue income cost investment customer product service table \
    key main annual financial development change trend numbers figures facts welfare climate industry \
    agriculture tourism traffic safety security migration demography demographics society politics \
    government administration country city company group region
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).flatMap {
      TermReader.english.terms(ofLabel: String($0)).map(\.concept)
    })
}
