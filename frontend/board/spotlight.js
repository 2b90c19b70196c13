import { cardTile } from './card-tile.js';
import { h, setText } from './dom.js';
import { follow } from './midst.js';

/** The card that the facilitator shows to everybody, large, above the board. */
export function spotlight(board) {
  const { store } = board;
  const place = h('div.kv-light-card');
  const letGo = h('button.kv-button', { type: 'button', onclick: () => board.run('letGo', {}) });
  const element = h('section.kv-light', { hidden: true }, place, letGo);

  function update() {
    const card = store.cards.get(store.room.light) ?? null;
    element.hidden = !card;
    letGo.hidden = store.as !== 'facilitator';
    setText(letGo, store.t('board.light.letGo'));
    element.setAttribute('aria-label', store.t('board.light.title'));
    follow(place, card ? [card] : [], keyOf, () => cardTile(board, card, 'light'));
  }

  return { element, update };
}

function keyOf(card) {
  return `${card.id}:${card.kind}`;
}
