// SPDX-License-Identifier: MIT

/// The page's own script: filters, keys, links, theme.
///
/// Without it everything can still be read.
enum PageScript {
  static let text: String = #"""
    (() => {
      'use strict';
      const root = document.documentElement;
      root.classList.add('js');
      const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
      const byID = id => document.getElementById(id);
      const cards = all('details.card');
      const cardOf = new Map(cards.map(card => [card.dataset.name, card]));
      const marks = new Map();
      for (const piece of all('[data-claims]'))
        for (const name of piece.dataset.claims.split(' ')) {
          if (!marks.has(name)) marks.set(name, []);
          marks.get(name).push(piece);
        }
      const calm = matchMedia('(prefers-reduced-motion: reduce)');
      const flagged = ['inconsistent', 'misleading', 'conflicting-evidence'];
      let chosen = null, opened = null, said = 0;

      const say = words => {
        const box = byID('said');
        box.textContent = words;
        box.classList.add('seen');
        clearTimeout(said);
        said = setTimeout(() => box.classList.remove('seen'), 1800);
      };

      // Choosing a statement: its words and its card light up together.
      const scroll = (element, block) =>
        element.scrollIntoView({ block, behavior: calm.matches ? 'auto' : 'smooth' });
      const light = on => {
        if (!chosen) return;
        chosen.classList.toggle('chosen', on);
        for (const piece of marks.get(chosen.dataset.name) || []) piece.classList.toggle('chosen', on);
      };
      const choose = (card, { from = 'keys', focus = true } = {}) => {
        if (!card) return;
        light(false);
        if (opened && opened !== card) opened.open = false;
        opened = card.open ? opened === card ? card : null : card;
        card.open = true;
        chosen = card;
        light(true);
        const mark = byID('mark-' + card.dataset.name);
        const pane = card.parentElement;
        if (getComputedStyle(pane).overflowY === 'auto') {
          pane.scrollTo({ top: card.offsetTop - pane.offsetTop - 8, behavior: calm.matches ? 'auto' : 'smooth' });
          if (mark && from !== 'text') scroll(mark, 'center');
        } else scroll(card, 'start');
        if (focus) card.querySelector('summary').focus({ preventScroll: true });
        try { history.replaceState(null, '', '#' + card.dataset.name); } catch { }
      };
      const shown = () => cards.filter(card => !card.hidden);
      const step = by => {
        const list = shown();
        if (!list.length) return;
        let place = list.indexOf(chosen);
        if (place < 0) place = by > 0 ? -1 : list.length;
        const next = list[place + by];
        if (next) choose(next); else say(by > 0 ? 'last statement' : 'first statement');
      };

      // Filters.
      const chips = all('.chip');
      const value = id => byID(id) ? byID(id).value : '';
      const filter = () => {
        const on = new Set(chips.filter(c => c.getAttribute('aria-pressed') === 'true').map(c => c.dataset.verdict));
        const kind = value('kind'), strength = value('strength');
        let count = 0;
        for (const card of cards) {
          const fits = on.has(card.dataset.verdict) && (!kind || card.dataset.kind === kind)
            && (!strength || card.dataset.strength === strength);
          card.hidden = !fits;
          if (fits) count++;
          for (const piece of marks.get(card.dataset.name) || []) piece.classList.toggle('off', !fits);
          const link = byID('mark-' + card.dataset.name);
          if (link) link.parentElement.classList.toggle('off', !fits);
        }
        byID('shown').textContent = count + ' of ' + cards.length;
      };
      const press = (chip, on) => chip.setAttribute('aria-pressed', String(on));
      const onlyFlagged = () => {
        const isOn = chips.every(c => (c.getAttribute('aria-pressed') === 'true') === flagged.includes(c.dataset.verdict));
        for (const chip of chips) press(chip, isOn || flagged.includes(chip.dataset.verdict));
        filter();
      };
      for (const chip of chips)
        chip.addEventListener('click', () => { press(chip, chip.getAttribute('aria-pressed') !== 'true'); filter(); });
      for (const id of ['kind', 'strength']) if (byID(id)) byID(id).addEventListener('change', filter);

      // Light and dark.
      const theme = to => {
        if (to) root.dataset.theme = to; else delete root.dataset.theme;
        try { to ? localStorage.setItem('theme', to) : localStorage.removeItem('theme'); } catch { }
      };
      const turn = () => {
        const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
        theme(isDark ? 'light' : 'dark');
        say(isDark ? 'light' : 'dark');
      };
      try { const kept = localStorage.getItem('theme'); if (kept === 'light' || kept === 'dark') root.dataset.theme = kept; } catch { }

      // Copying.
      const copy = async card => {
        if (!card) return;
        const words = card.querySelector('.plain').textContent;
        try { await navigator.clipboard.writeText(words); say('copied'); return; } catch { }
        const area = document.createElement('textarea');
        area.value = words;
        document.body.append(area);
        area.select();
        const done = document.execCommand('copy');
        area.remove();
        say(done ? 'copied' : 'could not copy');
      };

      const help = byID('help');
      const toggleHelp = () => { help.open ? help.close() : help.showModal(); };
      byID('next').addEventListener('click', () => step(1));
      byID('previous').addEventListener('click', () => step(-1));
      byID('theme').addEventListener('click', turn);
      byID('keys').addEventListener('click', toggleHelp);
      document.addEventListener('click', event => {
        const button = event.target.closest('.copy');
        if (button) { copy(button.closest('details.card')); return; }
        const link = event.target.closest('a[href^="#"]');
        const name = link && link.getAttribute('href').slice(1);
        if (link && cardOf.has(name)) {
          event.preventDefault();
          choose(cardOf.get(name), { from: link.closest('.prose') ? 'text' : 'link' });
          return;
        }
        if (link) return;
        const piece = event.target.closest('[data-claims]');
        if (piece && !getSelection().toString())
          choose(cardOf.get(piece.dataset.claims.split(' ')[0]), { from: 'text' });
      });
      document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (/^(SELECT|INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
        if (help.open && event.key !== '?') return;
        const act = {
          j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
          f: onlyFlagged, t: turn, c: () => copy(chosen), '?': toggleHelp,
          o: () => { if (chosen) chosen.open = !chosen.open; }
        }[event.key];
        if (act) { event.preventDefault(); act(); }
      });
      const follow = () => {
        const name = location.hash.slice(1);
        if (cardOf.has(name)) choose(cardOf.get(name), { from: 'link' });
      };
      addEventListener('hashchange', follow);
      let open = [];
      addEventListener('beforeprint', () => { open = all('details').filter(d => !d.open); for (const d of open) d.open = true; });
      addEventListener('afterprint', () => { for (const d of open) d.open = false; });

      // With script the list can be short: only the first that asks for action stays open.
      let first = true;
      for (const card of cards) { if (card.open && !first) card.open = false; if (card.open) first = false; }
      filter();
      follow();
    })();
    """#
}
