import { h, setText } from './dom.js';

/**
 * A friendly word from the facilitator. One that is for everybody who has written nothing shows only where that is so:
 * nobody but this browser needs to know.
 */
export function nudgeView(board) {
  const { store } = board;
  const words = h('p');
  const write = h('button.kv-button', {
    type: 'button',
    onclick: () => {
      element.hidden = true;
      document.querySelector('.kv-composer-text')?.focus();
    }
  });
  const element = h('div.kv-nudge.kv-sheet', { role: 'status', hidden: true }, words, write);
  let heard = null;

  function update() {
    if (heard === null) {
      heard = store.nudge;
    }
    if (store.nudge > heard) {
      heard = store.nudge;
      show();
    } else if (!element.hidden && wrote()) {
      element.hidden = true;
    }
  }

  function wrote() {
    return board.cardsOf(store.room.kind).some((card) => store.mine.has(card.id));
  }

  function show() {
    if (!store.room.kind || wrote()) {
      return;
    }
    setText(words, store.t('board.nudge'));
    setText(write, store.t('board.nudge.write'));
    element.hidden = false;
  }

  return { element, update };
}
