// SPDX-License-Identifier: MIT

/// The page's looks.
///
/// Colours are pairs, light and dark, each at least 4.5:1 on what it stands on.
enum PageStyle {
  static let text: String = """
    :root {
      color-scheme: light dark;
      --paper: light-dark(#fcfbf8, #171614); --sheet: light-dark(#ffffff, #1f1e1b);
      --ink: light-dark(#1f1d1a, #ece8df); --soft: light-dark(#5c5850, #aba598);
      --rule: light-dark(#e2ddd2, #37342f); --wash: light-dark(#f4f1ea, #262420);
      --good: light-dark(#1d6a3f, #82c99b); --good-wash: light-dark(#e9f4ec, #1b2c21);
      --warn: light-dark(#855000, #e8b65c); --warn-wash: light-dark(#fdf1d9, #35290f);
      --bad: light-dark(#a3231f, #f2938b); --bad-wash: light-dark(#fbe6e3, #3a1d1a);
      --split: light-dark(#69359c, #c9abf0); --split-wash: light-dark(#f1e8f9, #2c2139);
      --none: light-dark(#40566b, #a5bbd0); --none-wash: light-dark(#eaf0f5, #1e2831);
      --idle: light-dark(#5f5b54, #aaa498); --idle-wash: light-dark(#f1efea, #282622);
      --serif: "Iowan Old Style", "Charter", "Source Serif 4", "Palatino Linotype", "Book Antiqua", Georgia, "Noto Serif", "DejaVu Serif", serif;
      --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
    }
    :root[data-theme=light] { color-scheme: light; }
    :root[data-theme=dark] { color-scheme: dark; }
    .v-consistent { --tone: var(--good); --wash-of: var(--good-wash); }
    .v-misleading { --tone: var(--warn); --wash-of: var(--warn-wash); }
    .v-inconsistent { --tone: var(--bad); --wash-of: var(--bad-wash); }
    .v-conflicting-evidence { --tone: var(--split); --wash-of: var(--split-wash); }
    .v-not-in-evidence { --tone: var(--none); --wash-of: var(--none-wash); }
    .v-not-checkable { --tone: var(--idle); --wash-of: var(--idle-wash); }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; font: 15px/1.5 var(--sans); }
    a { color: inherit; text-underline-offset: .15em; text-decoration-thickness: .06em; }
    :focus-visible { outline: 2px solid var(--none); outline-offset: 2px; border-radius: 2px; }
    code { font: .82em var(--mono); color: var(--soft); overflow-wrap: anywhere; }
    .away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .4rem .8rem; z-index: 9; }
    html:not(.js) .scripted { display: none; }
    .icon { font-family: var(--sans); font-weight: 700; color: var(--tone); }

    .masthead { max-width: 84rem; margin: 0 auto; padding: 1.6rem 2rem 1.1rem; }
    .brand { margin: 0 0 1.1rem; padding-bottom: .5rem; border-bottom: 3px double var(--rule); font: 600 .95rem var(--serif); letter-spacing: .02em; }
    .brand span { font: 400 .85rem var(--sans); letter-spacing: 0; color: var(--soft); margin-left: .5rem; }
    h1 { font: 600 clamp(1.5rem, 1.1rem + 1.6vw, 2.3rem)/1.18 var(--serif); margin: 0 0 .45rem; max-width: 34em; text-wrap: balance; overflow-wrap: anywhere; }
    .dateline { margin: 0 0 .9rem; color: var(--soft); font-size: .87rem; }
    .summary { margin: 0 0 .7rem; font: 1.05rem/1.5 var(--serif); max-width: 60rem; }
    .coverage { max-width: 44rem; font-size: .84rem; color: var(--soft); }
    .coverage svg { display: block; width: 100%; height: 8px; }
    .coverage p { margin: .35rem 0 0; }
    rect.bound { fill: var(--none); } rect.left { fill: var(--warn); opacity: .75; } rect.out { fill: var(--rule); }
    .key { white-space: nowrap; margin-right: .7rem; }
    .key::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .35em; border-radius: 1px; }
    .key.bound::before { background: var(--none); } .key.left::before { background: var(--warn); opacity: .75; } .key.out::before { background: var(--rule); }
    .faults { margin-top: .8rem; font-size: .87rem; border-left: 3px solid var(--bad); padding: .2rem .8rem; background: var(--bad-wash); }
    .faults ul { margin: .3rem 0; padding-left: 1.1rem; overflow-wrap: anywhere; }
    table { border-collapse: collapse; font-size: .87rem; font-variant-numeric: tabular-nums; }
    .index { margin-top: 1rem; display: block; overflow-x: auto; max-width: 100%; }
    .index th, .index td, .ledger th, .ledger td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; vertical-align: top; }
    .index thead th, .ledger thead th { color: var(--soft); font-size: .8rem; }
    .index .none { color: var(--soft); }

    .toolbar { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; padding: .5rem 2rem; background: var(--paper); border-block: 1px solid var(--rule); }
    .chips, .tools { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
    button, select { font: inherit; font-size: .82rem; line-height: 1.35; color: var(--ink); background: var(--sheet); border: 1px solid var(--rule); border-radius: 4px; padding: .22rem .6rem; cursor: pointer; }
    button:hover, select:hover { border-color: var(--soft); }
    .chip b { font-weight: 600; font-variant-numeric: tabular-nums; }
    .chip[aria-pressed=true] { background: var(--wash-of); border-color: color-mix(in srgb, var(--tone) 45%, var(--paper)); }
    .chip[aria-pressed=false] { text-decoration: line-through; color: var(--soft); }
    .shown { color: var(--soft); font-size: .82rem; margin: 0 .3rem; font-variant-numeric: tabular-nums; }

    .document { display: grid; grid-template-columns: minmax(0, 1fr) minmax(22rem, 30rem); gap: 2.6rem; max-width: 84rem; margin: 0 auto; padding: 1.6rem 2rem; align-items: start; }
    .document + .document { border-top: 1px solid var(--rule); }
    .document h2 { font: 600 1.5rem/1.25 var(--serif); margin: 0 0 .3rem; overflow-wrap: anywhere; }
    .note { margin: 0 0 .8rem; padding: .35rem .8rem; background: var(--wash); border-left: 3px solid var(--rule); font-size: .87rem; }
    .prose { font: 1.13rem/1.68 var(--serif); max-width: 39rem; margin-left: 2.4rem; hyphens: manual; overflow-wrap: anywhere; }
    .prose p { margin: 0 0 1.05em; position: relative; }
    .prose h3 { font: 600 1.28em/1.3 var(--serif); margin: 1.1em 0 .6em; position: relative; text-wrap: balance; }
    .prose > :first-child { margin-top: 0; }
    .prose .apart { margin-bottom: .35em; }
    .prose [data-line]::before { content: attr(data-line); position: absolute; white-space: nowrap; right: calc(100% + .9rem); top: .5em; font: .68rem/1 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
    .faint { color: var(--soft); font-size: .85em; }
    .cp { font: .7em var(--mono); border: 1px solid var(--bad); color: var(--bad); border-radius: 2px; padding: 0 .2em; margin: 0 .1em; white-space: nowrap; }
    .claim { cursor: pointer; border-radius: 2px; }
    .v-inconsistent.claim, .v-misleading.claim, .v-conflicting-evidence.claim { background: var(--wash-of); }
    .value { text-decoration-line: underline; text-decoration-color: var(--tone); text-underline-offset: .22em; text-decoration-thickness: 2px; text-decoration-skip-ink: none; }
    .value.v-consistent { text-decoration-thickness: 1.5px; }
    .value.v-misleading { text-decoration-style: dashed; }
    .value.v-inconsistent { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
    .value.v-conflicting-evidence { text-decoration-style: double; }
    .value.v-not-in-evidence { text-decoration-style: dotted; }
    .value.v-not-checkable { text-decoration-style: dotted; text-decoration-thickness: 1px; }
    .claim.chosen { background: color-mix(in srgb, var(--tone) 22%, var(--paper)); }
    .claim.off { background: none; text-decoration-line: none; cursor: text; }
    sup { font: 600 .6em/1 var(--sans); vertical-align: super; margin: 0 .1em 0 .05em; white-space: nowrap; }
    sup a { color: var(--tone); text-decoration: none; padding: .15em 0; border-radius: 2px; }
    sup a:hover { background: var(--wash-of); }
    sup.off { display: none; }
    .ledger { margin: 1.5rem 0 0 2.4rem; font-size: .87rem; color: var(--soft); }
    .ledger summary, .more summary { cursor: pointer; color: var(--soft); }
    .ledger td { overflow-wrap: anywhere; }
    .review td:nth-child(2) { overflow-wrap: normal; }

    .cards { position: sticky; top: 3.6rem; max-height: calc(100vh - 4.4rem); overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; padding: 2px 4px 3rem 2px; }
    .card { background: var(--sheet); border: 1px solid var(--rule); border-left: 3px solid var(--tone); border-radius: 4px; margin: 0 0 .5rem; }
    .card > summary { list-style: none; cursor: pointer; padding: .5rem .8rem .55rem; display: grid; grid-template-columns: 1fr auto; gap: .1rem .8rem; }
    .card > summary::-webkit-details-marker { display: none; }
    .card.chosen { border-color: var(--tone); }
    .verdict { color: var(--tone); font-weight: 600; font-size: .87rem; }
    .verdict small { font-weight: 400; color: var(--soft); }
    .where { color: var(--soft); font-size: .8rem; font-variant-numeric: tabular-nums; }
    .card q { grid-column: 1 / -1; font: .95rem/1.42 var(--serif); quotes: "“" "”"; overflow-wrap: anywhere; }
    .card:not([open]) q { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
    .body { padding: 0 .8rem .6rem; font-size: .9rem; scroll-margin-top: 9rem; overflow-wrap: anywhere; }
    .body > * { margin: 0 0 .65rem; }
    .reason { padding-top: .55rem; border-top: 1px solid var(--rule); font: 1rem/1.45 var(--serif); }
    .reason::first-letter { text-transform: uppercase; }
    .standing { padding: .3rem .7rem; background: var(--wash); border-left: 3px solid var(--rule); font-size: .87rem; }
    .standing.changed { border-left-color: var(--warn); } .standing > span { color: var(--soft); font-size: .8rem; margin-right: .3rem; }
    .standing small { display: block; }
    figure { margin: 0; }
    .interval { display: block; width: 100%; max-width: 27rem; height: auto; }
    .interval text { font: 11.5px var(--sans); fill: var(--ink); }
    .interval .axis { stroke: var(--soft); stroke-width: 1; opacity: .55; }
    .interval rect.stated { fill: var(--tone); opacity: .35; } .interval line.stated { stroke: var(--tone); stroke-width: 2; }
    .interval text.stated { fill: var(--tone); font-weight: 600; }
    .interval .recorded { fill: var(--ink); } .interval line.recorded { stroke: var(--ink); stroke-width: 2; }
    .interval text.scale { fill: var(--soft); font-size: 9px; }
    .values { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; }
    .values dt, .facts dt { color: var(--soft); font-size: .8rem; }
    .values dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
    .write { background: var(--good-wash); border-radius: 4px; padding: .45rem .7rem; }
    .write span { color: var(--good); font-size: .8rem; margin-right: .3rem; }
    .write small { display: block; color: var(--soft); }
    .record { border-top: 1px solid var(--rule); padding-top: .5rem; }
    .record h4 { margin: 0 0 .35rem; font-size: .9rem; font-weight: 600; }
    blockquote { margin: 0 0 .4rem; padding-left: .7rem; border-left: 2px solid var(--rule); font: italic .93rem/1.45 var(--serif); }
    .facts { margin: 0; }
    .facts div { display: grid; grid-template-columns: 6.2rem 1fr; gap: .5rem; }
    .facts dd { margin: 0; }
    .aside { color: var(--soft); font-size: .84rem; }
    .remarks { list-style: none; padding: 0; }
    .remarks li { margin-bottom: .25rem; } .remarks span { color: var(--soft); font-size: .8rem; margin-right: .25rem; }
    .more { font-size: .86rem; } .more ol, .more ul { margin: .35rem 0; padding-left: 1.25rem; } .more li { margin-bottom: .3rem; }
    .more em { color: var(--soft); }
    .foot { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; color: var(--soft); font-size: .8rem; border-top: 1px solid var(--rule); padding-top: .5rem; margin-bottom: 0; }
    .foot span { margin-left: auto; } .foot button { font-size: .8rem; padding: .1rem .5rem; }
    .empty { color: var(--soft); font-family: var(--serif); font-size: 1.05rem; }

    .legend { max-width: 84rem; margin: 1.5rem auto 0; padding: 1.2rem 2rem 2.5rem; border-top: 3px double var(--rule); font-size: .87rem; color: var(--soft); }
    .legend h2 { font: 600 1rem var(--serif); color: var(--ink); margin: 0 0 .5rem; }
    .legend dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .35rem 1.5rem; margin: 0 0 .8rem; }
    .legend dt { color: var(--ink); } .legend dd { margin: 0; }
    dialog { border: 1px solid var(--rule); border-radius: 6px; background: var(--sheet); color: var(--ink); padding: 1.2rem 1.5rem; max-width: 24rem; }
    dialog::backdrop { background: rgb(0 0 0 / .35); }
    dialog h2 { font: 600 1.1rem var(--serif); margin: 0 0 .6rem; }
    dialog dl div { display: grid; grid-template-columns: 5rem 1fr; margin-bottom: .25rem; } dialog dl { margin: 0 0 .9rem; } dialog dd { margin: 0; }
    kbd { font: .8rem var(--mono); border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 3px; padding: 0 .35em; }
    .said { position: fixed; bottom: 1.2rem; left: 50%; transform: translateX(-50%); background: var(--ink); color: var(--paper); padding: .3rem .9rem; border-radius: 4px; font-size: .85rem; opacity: 0; pointer-events: none; transition: opacity .2s; }
    .said.seen { opacity: 1; }

    @media (max-width: 62rem) {
      .document { grid-template-columns: minmax(0, 1fr); gap: 1.2rem; padding: 1.2rem 1.1rem; }
      .masthead, .legend { padding-left: 1.1rem; padding-right: 1.1rem; } .toolbar { padding: .45rem 1.1rem; }
      .cards { position: static; max-height: none; overflow: visible; padding: 0; }
      .prose, .ledger { margin-left: 1.5rem; } .prose { font-size: 1.06rem; }
      .prose [data-line]::before { right: calc(100% + .45rem); }
      .card { scroll-margin-top: 6rem; }
    }
    @media (max-width: 36rem) {
      .toolbar { position: static; } html { scroll-padding-top: 1rem; } .card { scroll-margin-top: 1rem; }
      .body { scroll-margin-top: 7rem; } .facts div { grid-template-columns: 5rem 1fr; }
    }
    @media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
    @media print {
      :root, :root[data-theme] { color-scheme: light; }
      html { background: #fff; } body { font-size: 10pt; }
      .toolbar, .foot, .said, dialog, .skip { display: none !important; }
      .masthead, .document, .legend { max-width: none; padding: 0 0 1rem; }
      .document { display: block; } .document + .document { break-before: page; padding-top: 1rem; }
      .prose { max-width: none; font-size: 11pt; line-height: 1.5; margin-bottom: 1.5rem; }
      .cards { position: static; max-height: none; overflow: visible; padding: 0; }
      .card { border-color: #bbb; border-left-color: var(--tone); } .card > summary { break-after: avoid; }
      .card > summary, .reason, figure, .values, .write, .record, .facts div, .more li { break-inside: avoid; }
      .claim, .card, .write { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
      .card q { -webkit-line-clamp: none !important; display: block !important; }
      .record a::after { content: " <" attr(href) ">"; font-size: .8em; color: var(--soft); overflow-wrap: anywhere; }
    }
    """
}
