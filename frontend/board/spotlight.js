import { cardTile } from './card-tile.js';
import { h } from './dom.js';

/** The card that the facilitator shows to everybody, large, above the board. */
export function spotlight(board) {
  const { store } = board;
  const place = h('div.kv-light-card');
  const letGo = h('button.kv-button', { type: 'button', onclick: () => board.run('letGo', {}) });
  const element = h('section.kv-light', { hidden: true }, place, letGo);
  let shown = null;

  function update() {
    const card = store.cards.get(store.room.light) ?? null;
    element.hidden = !card;
    letGo.hidden = store.as !== 'facilitator';
    letGo.textContent = store.t('board.light.letGo');
    element.setAttribute('aria-label', store.t('board.light.title'));
    if (card?.id !== shown) {
      shown = card?.id ?? null;
      place.replaceChildren(...(card ? [cardTile(board, card, 'light')] : []));
    } else if (card) {
      place.firstElementChild.update(card);
    }
  }

  return { element, update };
}
