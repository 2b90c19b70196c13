import { openDialog } from './dialog.js';
import { h, setText } from './dom.js';
import { icon } from './icons.js';
import { isQuiet, talkOf } from './talk-actions.js';
import { layersOf } from './thread-view.js';

/** Finds cards on all canvases: by words, kind and tag, one’s own, and those that nobody has discussed yet. */
export function searchDialog(board) {
  const { store } = board;
  const kinds = new Set();
  const words = h('input.kv-search', {
    type: 'search',
    'aria-label': store.t('cards.search'),
    placeholder: store.t('board.search'),
    oninput: render
  });
  const kindRow = h(
    'div.kv-chips',
    { role: 'group', 'aria-label': store.t('cards.searchKind') },
    ...layersOf(store).map((kind) => toggle(store.t(`canvas.${kind}.plural`), kind))
  );
  const tags = h('select', { onchange: render });
  const tagChip = h('label.kv-chip', {}, h('span.kv-chip-label', { text: store.t('cards.searchTag') }), tags);
  const mine = h('input', { type: 'checkbox', onchange: render });
  const quiet = h('input', { type: 'checkbox', onchange: render });
  const found = h('p.kv-muted', { role: 'status' });
  const list = h('ul.kv-card-rows');
  let known = '';
  let close = () => {};

  function toggle(text, kind) {
    const box = h('input', {
      type: 'checkbox',
      onchange: () => {
        kinds[box.checked ? 'add' : 'delete'](kind);
        render();
      }
    });
    return flag(text, box);
  }

  function flag(text, box) {
    return h('label.kv-chip.kv-chip-flag', {}, box, h('span.kv-chip-label', { text }));
  }

  function cards() {
    const typed = words.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return layersOf(store)
      .filter((kind) => !kinds.size || kinds.has(kind))
      .flatMap((kind) => board.cardsOf(kind))
      .filter((card) => card.number || store.mine.has(card.id))
      .filter((card) => !mine.checked || store.mine.has(card.id))
      .filter((card) => !quiet.checked || isQuiet(board, card))
      .filter((card) => !tags.value || talkOf(board, card).tags.includes(tags.value))
      .filter((card) => {
        const all = [card.text, `#${card.number}`, card.author ?? '', ...Object.values(card.fields)].join(' ').toLowerCase();
        return typed.every((word) => all.includes(word));
      });
  }

  function row(card) {
    const open = h('button.kv-found', {
      type: 'button',
      onclick: () => {
        close();
        board.discuss(card);
      }
    });
    open.append(icon(card.kind), h('span.kv-card-row-text', { dir: 'auto', text: card.text }));
    open.append(h('span.kv-card-number', { text: card.number ? `#${card.number}` : '' }));
    return h(`li.kv-kind-${card.kind}`, {}, open);
  }

  function render() {
    const all = [...new Set([...store.talk.values()].flatMap((talk) => talk.tags))].sort();
    if (all.join('\n') !== known) {
      known = all.join('\n');
      const chosen = tags.value;
      tags.replaceChildren(
        h('option', { value: '', text: store.t('cards.searchAnyTag') }),
        ...all.map((one) => h('option', { value: one, text: one }))
      );
      tags.value = all.includes(chosen) ? chosen : '';
    }
    tagChip.hidden = all.length === 0;
    const here = cards();
    setText(found, here.length ? store.count('cards.found', here.length) : store.t('board.nothingFound'));
    list.replaceChildren(...here.map(row));
  }

  render();
  openDialog(store, store.t('cards.search'), (end) => {
    close = end;
    const narrow = [tagChip, flag(store.t('cards.searchMine'), mine), flag(store.t('cards.searchQuiet'), quiet)];
    return [words, kindRow, h('div.kv-chips', {}, ...narrow), found, list];
  });
  words.focus();
}
