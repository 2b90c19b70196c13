import { h, setText } from './dom.js';
import { doneToggle } from './done-toggle.js';
import { icon } from './icons.js';
import { follow } from './midst.js';

/** Dots on the needs, or on the means that were walked back: steppers while a round is open, the order and its figures once it is closed. */
export function dotsView(board) {
  const { store } = board;
  const left = h('p.kv-dots-left', { role: 'status' });
  const list = h('ol.kv-dots-list');
  const done = doneToggle(board);
  const element = h('div.kv-dots', {}, left, list, done);

  function update() {
    const round = store.round;
    const closed = Boolean(round && !round.open);
    const needs = board
      .cardsOf(round?.subject ?? 'NEED')
      .filter((card) => card.number && !(closed && store.lacks[card.id]));
    element.dataset.round = round ? (round.open ? 'open' : 'closed') : 'none';
    setText(left, headline(round));
    left.hidden = !left.textContent;
    done.update(Boolean(round?.open));
    const ranked = closed ? ranking(needs, round.totals) : needs.map((need) => ({ need }));
    const most = Math.max(1, ...ranked.map((row) => row.dots ?? 0));
    follow(
      list,
      ranked.map((row) => ({ ...row, most })),
      (row) => row.need.id,
      (row) => rowView(board, row)
    );
  }

  function headline(round) {
    if (!round) {
      return store.as === 'facilitator' ? '' : store.t('board.roundNone');
    }
    if (!round.open) {
      return store.count('board.roundVoters', round.voters);
    }
    return store.as === 'participant'
      ? store.t('board.dotsLeft', round.budget - spent(), round.budget)
      : store.t('board.roundOpen', round.voters);
  }

  function spent() {
    return Object.values(board.dots()).reduce((sum, dots) => sum + dots, 0);
  }

  return { element, update };
}

/** Most dots first, then most voters; who has as many of both shares the rank (1, 2, 2, 4), as on the server. */
export function ranking(needs, totals) {
  const rows = needs.map((need) => ({ need, ...(totals[need.id] ?? { dots: 0, voters: 0 }) }));
  rows.sort((a, b) => b.dots - a.dots || b.voters - a.voters || a.need.number - b.need.number);
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    row.rank = above && above.dots === row.dots && above.voters === row.voters ? above.rank : index + 1;
  });
  return rows;
}

function rowView(board, first) {
  const { store } = board;
  const rank = h('span.kv-rank');
  const text = h('p.kv-dots-text', { dir: 'auto' });
  const number = h('span.kv-card-number');
  const given = h('output.kv-dots-given');
  const less = stepper('minus', -1);
  const more = stepper('plus', 1);
  const lacking = h('p.kv-note.kv-dots-lacking');
  const steps = h('div.kv-stepper', { role: 'group' }, less, given, more);
  const figures = h('span.kv-dots-figures');
  const bar = h('span.kv-dots-bar');
  const result = h('div.kv-dots-result', {}, h('span.kv-dots-track', { 'aria-hidden': 'true' }, bar), figures);
  const item = h('li.kv-dots-row.kv-sheet', {}, rank, h('div.kv-dots-need', {}, text, number, lacking), steps, result);
  let row = first;

  function stepper(name, change) {
    const button = h('button.kv-icon-button', {
      type: 'button',
      onclick: () => board.castDots(row.need, (board.dots()[row.need.id] ?? 0) + change)
    });
    button.append(icon(name));
    return button;
  }

  item.update = (now) => {
    row = now;
    const round = store.round;
    const own = board.dots();
    const mine = own[row.need.id] ?? 0;
    const open = Boolean(round?.open);
    const voting = open && store.as === 'participant' && !store.observer;
    setText(text, row.need.text);
    setText(number, `#${row.need.number}`);
    const lacks = round?.subject === 'MEANS' ? store.lacks[row.need.id] : null;
    lacking.hidden = !lacks;
    setText(lacking, lacks ? store.t('board.lacks', lacks.map((kind) => store.t(`canvas.${kind}.name`).toLowerCase()).join(', ')) : '');
    steps.hidden = !voting || Boolean(lacks);
    rank.hidden = result.hidden = !round || open;
    if (voting) {
      const spent = Object.values(own).reduce((sum, dots) => sum + dots, 0);
      steps.setAttribute('aria-label', row.need.text);
      less.setAttribute('aria-label', store.t('board.dotLess', row.need.text));
      more.setAttribute('aria-label', store.t('board.dotMore', row.need.text));
      // A disabled button would drop the focus in the middle of a row of clicks.
      less.setAttribute('aria-disabled', String(mine === 0));
      more.setAttribute('aria-disabled', String(mine >= round.cap || spent >= round.budget));
      setText(given, String(mine));
    }
    if (round && !open) {
      setText(rank, String(row.rank));
      bar.style.inlineSize = `${(100 * row.dots) / row.most}%`;
      setText(figures, `${store.count('board.dots', row.dots)} · ${store.count('board.voters', row.voters)}`);
    }
  };
  item.update(first);
  return item;
}
