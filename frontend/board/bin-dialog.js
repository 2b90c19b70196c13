import { cardRow } from './card-row.js';
import { keepAmong } from './caret.js';
import { openDialog } from './dialog.js';
import { h } from './dom.js';

/** What was taken off the canvases, to put back: one’s own cards, and everybody’s for the facilitator. */
export function binDialog(board) {
  const { store } = board;
  const list = h('ul.kv-card-rows');
  const note = h('p.kv-muted', { role: 'status', text: store.t('cards.asking') });

  function show(cards) {
    note.textContent = cards.length ? '' : store.t('cards.binEmpty');
    list.replaceChildren(...cards.map(row));
  }

  function row(card) {
    const line = cardRow(store, card, [store.t('cards.restore'), restore]);
    function restore() {
      board.run('restoreCard', { card: card.id });
      keepAmong(list, () => line.remove(), dialog.querySelector('button'));
      note.textContent = store.t('cards.restored');
    }
    return line;
  }

  const dialog = openDialog(store, store.t('cards.bin'), () => [note, list]);
  board.ask('bin').then((answer) => show(answer.cards));
}
