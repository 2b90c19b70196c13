import { cardRow } from './card-row.js';
import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { drawing, follow } from './midst.js';

/** What was taken off the canvases, to put back: one’s own cards, and everybody’s for the facilitator. */
export function binDialog(board) {
  const { store } = board;
  const list = h('ul.kv-card-rows');
  const note = h('p.kv-muted', { role: 'status', text: store.t('cards.asking') });

  const cross = () => dialog.querySelector('button');

  function show(cards, words) {
    note.textContent = words;
    drawing(dialog, () => follow(list, cards, (card) => card.id, row, cross), cross);
  }

  function row(card) {
    return cardRow(store, card, [store.t('cards.restore'), restore]);
    function restore() {
      board.run('restoreCard', { card: card.id });
      binned = binned.filter((one) => one.id !== card.id);
      show(binned, store.t('cards.restored'));
    }
  }

  const dialog = openDialog(store, store.t('cards.bin'), () => [note, list]);
  let binned = [];
  board.ask('bin').then(({ cards }) => {
    binned = cards;
    show(binned, cards.length ? '' : store.t('cards.binEmpty'));
  });
}
