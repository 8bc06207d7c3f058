# SPDX-License-Identifier: MIT
"""Opens the HTML report in headless Chromium and tries it: looks, filters, keys, links, safety, contrast.

    python3 Tests/Browser/test_report.py [--shots FOLDER] [test names]

Needs chromium, chromedriver and the selenium package; installs nothing. It reads the
pages that the Swift tests hold to be what the renderer writes (Tests/ReportingTests/Snapshots).
"""

import argparse
import base64
import json
import pathlib
import shutil
import sys
import time
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SNAPSHOTS = pathlib.Path(__file__).resolve().parent.parent / "ReportingTests" / "Snapshots"
PAGE = SNAPSHOTS / "page.html"
HOSTILE = SNAPSHOTS / "pages.html"
SHOTS = None

# Every piece of text that is seen, with its colour, the colour behind it, and its size.
TEXT_COLOURS = """
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const rgba = colour => {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const over = (top, under) => {
  const a = top[3] / 255;
  return [0, 1, 2].map(i => top[i] * a + under[i] * (1 - a)).concat(255);
};
const behind = element => {
  const layers = [];
  for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor));
  return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255, 255]);
};
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode, element = node.parentElement;
  if (!node.data.trim() || element.closest('script, style, [hidden], dialog:not([open])')) continue;
  if (element.closest('.said, .away, .skip')) continue;
  if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
  const style = getComputedStyle(element);
  const under = behind(element);
  const colour = over(rgba(element.closest('svg') ? style.fill : style.color), under);
  found.push([node.data.trim().slice(0, 40), element.className.baseVal ?? element.className, colour, under,
    parseFloat(style.fontSize), parseInt(style.fontWeight)]);
}
return found;
"""


def luminance(colour):
    def linear(channel):
        share = channel / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def browser():
    options = Options()
    options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    return driver


class ReportTest(unittest.TestCase):
    """One browser for all; each test opens the page anew."""

    @classmethod
    def setUpClass(cls):
        cls.driver = browser()

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()

    def open(self, page, fragment="", width=1320, height=900, scheme="light", script=True):
        command = self.driver.execute_cdp_cmd
        command("Emulation.setDeviceMetricsOverride",
                {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        command("Emulation.setEmulatedMedia",
                {"features": [{"name": "prefers-color-scheme", "value": scheme},
                              {"name": "prefers-reduced-motion", "value": "reduce"}]})
        command("Emulation.setScriptExecutionDisabled", {"value": not script})
        self.driver.get("about:blank")
        self.driver.get_log("browser"), self.driver.get_log("performance")
        self.driver.get(page.as_uri() + fragment)

    def tearDown(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    def run_script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def seen(self, selector):
        return [element for element in self.all(selector) if element.is_displayed()]

    def press(self, keys):
        self.driver.switch_to.active_element.send_keys(keys)

    def chosen(self):
        return self.run_script("return document.querySelector('.card.chosen')?.dataset.name ?? null")

    def shot(self, name):
        if SHOTS:
            time.sleep(0.3)
            self.driver.save_screenshot(str(SHOTS / f"{name}.png"))

    # Looks

    def test_text_and_cards_stand_side_by_side(self):
        self.open(PAGE)
        prose, cards = self.all(".prose")[0].rect, self.all(".cards")[0].rect
        self.assertLess(prose["x"] + prose["width"], cards["x"])
        self.assertEqual(len(self.seen(".card")), 6)
        self.assertEqual(len(self.all("sup a[id^=mark-]")), 6)
        self.shot("light")

    def test_each_verdict_has_a_sign_a_word_and_an_underline(self):
        self.open(PAGE)
        looks = self.run_script(
            "return [...document.querySelectorAll('.value')].map(e => {"
            "const s = getComputedStyle(e); return [s.textDecorationLine, s.textDecorationStyle,"
            "s.textDecorationThickness].join(' ') })")
        self.assertEqual(len(looks), len(set(looks)), looks)
        icons = [element.text for element in self.all(".card .verdict .icon")]
        self.assertEqual(len(icons), len(set(icons)), icons)
        for element in self.all(".card .verdict"):
            self.assertRegex(element.text, r"\w{6,}")

    def test_nothing_is_fetched_and_nothing_complains(self):
        for page in (PAGE, HOSTILE):
            self.open(page)
            self.press("j")
            self.press("?")
            self.assertEqual(self.driver.get_log("browser"), [])
            for entry in self.driver.get_log("performance"):
                message = json.loads(entry["message"])["message"]
                if message["method"] == "Network.requestWillBeSent":
                    self.assertRegex(message["params"]["request"]["url"], r"^(file|data|about):")

    def test_text_is_readable_on_what_it_stands_on(self):
        for page in (PAGE, HOSTILE):
            for scheme in ("light", "dark"):
                self.open(page, scheme=scheme)
                self.run_script("for (const d of document.querySelectorAll('details')) d.open = true")
                self.press("j")
                pieces = self.run_script(TEXT_COLOURS)
                self.assertGreater(len(pieces), 60)
                for words, name, colour, under, size, weight in pieces:
                    is_large = size >= 24 or (size >= 18.66 and weight >= 700)
                    self.assertGreaterEqual(
                        contrast(colour, under), 3 if is_large else 4.5,
                        f"{scheme}: '{words}' ({name}) {colour} on {under}")
                self.shot(f"{page.stem}-{scheme}")

    def test_a_narrow_screen_needs_no_sideways_scrolling(self):
        for page in (PAGE, HOSTILE):
            for width in (320, 390, 768):
                self.open(page, width=width, height=800)
                self.run_script("for (const d of document.querySelectorAll('details')) d.open = true")
                self.assertLessEqual(
                    self.run_script("return document.documentElement.scrollWidth"), width, f"{page.name} at {width}")
        self.open(PAGE, "#claim-4", width=390, height=1400)
        self.shot("narrow")

    def test_print_shows_every_card_whole(self):
        for script in (True, False):
            self.open(PAGE, script=script)
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
            data = self.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})["data"]
            if SHOTS:
                (SHOTS / f"print-{'script' if script else 'plain'}.pdf").write_bytes(base64.b64decode(data))
            self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
            heights = self.run_script(
                "return [...document.querySelectorAll('.card .body')].map(e => e.getBoundingClientRect().height)")
            self.assertTrue(all(height > 40 for height in heights), heights)
            self.assertEqual(self.seen(".toolbar"), [])

    def test_a_review_stands_on_the_cards_and_under_the_text(self):
        self.open(PAGE)
        self.run_script("for (const d of document.querySelectorAll('details')) d.open = true")
        said = [(e.find_element(By.XPATH, "ancestor::details[1]").get_attribute("data-name"), e.text.split("\n")[0])
                for e in self.seen(".standing")]
        self.assertEqual(said, [
            ("claim-1", "reviewed N01 as reviewed"),
            ("claim-2", "reviewed N02 expected misleading, is now consistent"),
            ("claim-3", "stands waived by desk@norland.example until 2023-12-31: both counts are printed"),
            ("claim-4", "reviewed new, and in no claim file")])
        self.assertEqual(len(self.seen(".review tbody tr")), 3)
        self.all(".review a")[0].click()
        self.assertEqual(self.run_script("return location.hash"), "#claim-2")

    # Filters

    def test_verdict_chips_hide_and_show(self):
        self.open(PAGE)
        chip = self.all(".chip[data-verdict=inconsistent]")[0]
        chip.click()
        self.assertEqual(self.seen(".card[data-verdict=inconsistent]"), [])
        self.assertEqual(self.all("#shown")[0].text, "5 of 6")
        self.assertEqual(chip.get_attribute("aria-pressed"), "false")
        self.assertEqual(self.seen("sup.v-inconsistent"), [])
        chip.click()
        self.assertEqual(len(self.seen(".card")), 6)

    def test_kinds_can_be_chosen(self):
        self.open(PAGE)
        kind = self.all("#kind")[0]
        kind.find_element(By.XPATH, "option[.='change']").click()
        self.assertEqual([e.get_attribute("data-kind") for e in self.seen(".card")], ["change"])

    def test_f_leaves_only_what_asks_for_action(self):
        self.open(PAGE)
        self.press("f")
        self.assertEqual(
            {e.get_attribute("data-verdict") for e in self.seen(".card")},
            {"inconsistent", "misleading", "conflicting-evidence"})
        self.press("f")
        self.assertEqual(len(self.seen(".card")), 6)

    # Keys and links

    def test_keys_go_through_the_statements(self):
        self.open(PAGE)
        for key, name in [("j", "claim-1"), ("n", "claim-2"), ("j", "claim-3"), ("k", "claim-2"), ("p", "claim-1"),
                          ("k", "claim-1")]:
            self.press(key)
            self.assertEqual(self.chosen(), name, key)
        self.assertTrue(self.run_script("return location.hash === '#claim-1'"))
        self.assertEqual(self.run_script("return document.activeElement.tagName"), "SUMMARY")

    def test_keys_skip_what_is_filtered_away(self):
        self.open(PAGE)
        self.all(".chip[data-verdict=consistent]")[0].click()
        self.press("j")
        self.press("j")
        self.assertEqual(self.chosen(), "claim-3")

    def test_question_mark_tells_the_keys(self):
        self.open(PAGE)
        self.press("?")
        self.assertTrue(self.all("#help")[0].is_displayed())
        self.shot("help")
        self.press(Keys.ESCAPE)
        self.assertFalse(self.all("#help")[0].is_displayed())

    def test_a_statement_has_its_link(self):
        self.open(PAGE, "#claim-4")
        self.assertEqual(self.chosen(), "claim-4")
        self.assertTrue(self.all("#claim-4")[0].is_displayed())

    def test_a_mark_opens_its_card_and_keeps_the_text_in_place(self):
        self.open(PAGE)
        place = self.all(".prose")[0].rect["y"]
        self.all(".value.v-misleading")[0].click()
        self.assertEqual(self.chosen(), "claim-4")
        self.assertTrue(self.all("#claim-4")[0].is_displayed())
        self.assertAlmostEqual(self.run_script(
            "return document.querySelector('.prose').getBoundingClientRect().top + scrollY"), place, delta=1)

    def test_a_card_can_be_copied_as_text(self):
        self.open(PAGE)
        self.press("j")
        self.press("c")
        for _ in range(20):
            if self.run_script("return document.getElementById('said').textContent") == "copied":
                break
            time.sleep(0.05)
        self.assertEqual(self.run_script("return document.getElementById('said').textContent"), "copied")
        self.assertIn("articles/norland.md:3:18: inconsistent",
                      self.run_script("return document.querySelector('.card.chosen .plain').textContent"))

    def test_light_and_dark_can_be_switched(self):
        self.open(PAGE)
        colour = "return getComputedStyle(document.documentElement).backgroundColor"
        before = self.run_script(colour)
        self.press("t")
        self.assertNotEqual(self.run_script(colour), before)
        self.press("t")
        self.assertEqual(self.run_script(colour), before)

    # Without script

    def test_everything_can_be_read_without_script(self):
        self.open(PAGE, "#claim-2", script=False)
        self.shot("noscript")
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assertEqual(self.seen(".scripted"), [])
        self.assertEqual(len(self.seen(".card")), 6)
        # A link opens its card by itself; what asks for action is open from the start.
        self.assertTrue(self.all("#claim-2")[0].is_displayed())
        self.assertEqual(len(self.seen(".card[open]")), 4)
        self.assertIn("statements, 4 judged", self.all(".summary")[0].text)

    # Safety

    def test_hostile_text_is_only_text(self):
        self.open(HOSTILE)
        self.run_script("for (const d of document.querySelectorAll('details')) d.open = true")
        self.assertEqual(len(self.all("script")), 1)
        self.assertEqual(self.all("img, iframe, object, embed, link, base, [style]"), [])
        handlers = self.run_script(
            "return [...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
            ".filter(n => n.startsWith('on'))")
        self.assertEqual(handlers, [])
        for address in self.run_script("return [...document.querySelectorAll('a')].map(a => a.protocol)"):
            self.assertIn(address, ("file:", "https:"))
        for link in self.all("a[href^=http]"):
            self.assertIn("noreferrer", link.get_attribute("rel"))
        self.assertIn("<script>alert(1)</script>", self.all("#document-2 .prose")[0].text)
        self.assertIn("U+202E", self.all("#document-2 .prose .cp")[1].text + self.all("#document-2 .prose")[0].text)
        self.assertEqual(self.driver.get_log("browser"), [])
        self.shot("hostile")

    def test_the_policy_stops_a_foreign_script(self):
        self.open(HOSTILE)
        self.run_script(
            "const s = document.createElement('script'); s.textContent = 'window.owned = 1';"
            "document.body.append(s); document.body.insertAdjacentHTML('beforeend',"
            "'<img src=x onerror=\"window.owned = 2\"><b onclick=\"window.owned = 3\" id=b>b</b>');"
            "document.getElementById('b').click()")
        time.sleep(0.2)
        self.assertIsNone(self.run_script("return window.owned ?? null"))

    # Several documents

    def test_an_index_leads_to_each_document(self):
        self.open(HOSTILE)
        links = self.all(".index a")
        self.assertEqual(len(links), 2)
        self.assertEqual([link.get_attribute("href").split("#")[1] for link in links], ["document-1", "document-2"])
        self.press("k")
        self.assertEqual(self.chosen(), "document-2-claim-1")


def main():
    global SHOTS
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shots", type=pathlib.Path, help="write screenshots into this folder")
    options, rest = parser.parse_known_args()
    if options.shots:
        SHOTS = options.shots.resolve()
        SHOTS.mkdir(parents=True, exist_ok=True)
    unittest.main(argv=[sys.argv[0], *rest], verbosity=1)


if __name__ == "__main__":
    main()
