import { openDialog } from './dialog.js';
import { h } from './dom.js';

/** Asks the facilitator whether the writer of a card shall go, with everything they wrote. */
export function sweepDialog(board, card) {
  const { store } = board;
  const says = (key) => h('p', { text: store.t(key) });
  const dialog = openDialog(store, store.t('cards.sweepTitle'), (close) => [
    h('p.kv-card-text', { dir: 'auto', text: card.text }),
    says('cards.sweepWhat'),
    ...(card.author ? [] : [says('cards.sweepNameless')]),
    says('cards.sweepUndo'),
    h(
      'div.kv-dialog-foot',
      {},
      h('button.kv-button', { type: 'button', text: store.t('board.cancel'), onclick: close }),
      h('button.kv-button.kv-primary', {
        type: 'button',
        text: store.t('cards.sweepDo'),
        onclick: () => {
          close();
          board.guide('removeWriter', { card: card.id }, 'cards.swept');
        }
      })
    )
  ]);
  dialog.querySelector('.kv-dialog-foot .kv-button').focus();
}
