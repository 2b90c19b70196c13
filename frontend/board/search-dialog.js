import { drawWhileOpen, openDialog } from './dialog.js';
import { h, setText } from './dom.js';
import { icon } from './icons.js';
import { follow } from './midst.js';
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
    oninput: () => {
      board.begun.set('search', words.value);
      render();
    }
  });
  words.value = board.begun.get('search') ?? '';
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

  function row(first) {
    let card = first;
    const text = h('span.kv-card-row-text', { dir: 'auto' });
    const number = h('span.kv-card-number');
    const open = h('button.kv-found', {
      type: 'button',
      onclick: () => {
        close();
        board.discuss(card);
      }
    });
    open.append(icon(card.kind), text, number);
    const item = h(`li.kv-kind-${card.kind}`, {}, open);
    item.update = (now) => {
      card = now;
      setText(text, card.text);
      setText(number, card.number ? `#${card.number}` : '');
    };
    return item;
  }

  function option(one) {
    return h('option', { value: one, text: one || store.t('cards.searchAnyTag') });
  }

  function render() {
    const all = [...new Set([...store.talk.values()].flatMap((talk) => talk.tags))].sort();
    follow(tags, ['', ...all], (one) => `tag:${one}`, option);
    tagChip.hidden = all.length === 0;
    const here = cards();
    setText(found, here.length ? store.count('cards.found', here.length) : store.t('board.nothingFound'));
    follow(list, here, (card) => `${card.id}:${card.kind}`, row, () => words);
  }

  const narrow = [tagChip, flag(store.t('cards.searchMine'), mine), flag(store.t('cards.searchQuiet'), quiet)];
  const dialog = openDialog(
    store,
    store.t('cards.search'),
    (end) => {
      close = end;
      return [words, kindRow, h('div.kv-chips', {}, ...narrow), found, list];
    },
    () => stop()
  );
  const stop = drawWhileOpen(board, dialog, render);
  words.focus();
  words.select();
}
