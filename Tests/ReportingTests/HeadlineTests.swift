// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("What a report's page is called by")
struct HeadlineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let title: String
    var testDescription: String { "\(path): \(text)" }
  }

  @Test(
    "It is called by the document's first heading, else by the file's name",
    arguments: [
      Case(path: "in/menu.txt", text: "Weather Live Markets\n\nIt cost $5.\n", title: "menu.txt"),
      Case(
        path: "a.md", text: "Home About\n\n# The *cost* of it\n\nIt cost $5.\n",
        title: "The cost of it"),
      Case(path: "a.md", text: "The cost\n========\n\nIt cost $5.\n", title: "The cost"),
      Case(path: "a.md", text: "```\n# no heading\n```\n\n## Costs\n", title: "Costs"),
      Case(path: "a.md", text: "#no heading\n\nIt cost $5.\n", title: "a.md"),
      Case(path: "b/a.md", text: "It cost $5.\n\n---\n", title: "a.md"),
      Case(
        path: "a.html",
        text:
          "<title>Site</title><h2>Menu</h2><h1 class=\"x\">The <b>cost</b>\n of it</h1><p>It cost $5.",
        title: "The cost of it"),
      Case(path: "a.html", text: "<h2></h2><H2>Costs</H2><p>It cost $5.", title: "Costs"),
      Case(path: "a.html", text: "<script>'<h1>no</h1>'</script><p>It cost $5.", title: "a.html"),
      Case(path: "a.html", text: "<h1", title: "a.html"),
      Case(path: "", text: "", title: ""),
    ])
  func title(_ sample: Case) {
    let document = Document(sample.text, path: sample.path)
    let report = SampleReport.report(of: [DocumentReport(document: document)])
    let page = HTMLRenderer().rendered(report)
    #expect(page.contains("<h1 dir=\"auto\">\(sample.title)</h1>"))
  }
}
