import { h, setText } from './dom.js';
import { arrange } from './midst.js';

/**
 * The quiet word under a card that sounds like a means; its author and the facilitator get it, and it stops nothing.
 *
 * @returns {HTMLElement & {update: (card: object) => void}}
 */
export function meansHint(board, first) {
  const { store } = board;
  let card = first;
  const words = h('p.kv-hint-text');
  const box = h(
    'div.kv-hint',
    {},
    words,
    h(
      'div.kv-hint-acts',
      {},
      h('button.kv-button.kv-quiet', { type: 'button', text: store.t('cards.park'), onclick: () => board.park(card) }),
      h('button.kv-button.kv-quiet', {
        type: 'button',
        text: store.t('cards.mean'),
        onclick: () => board.run('meanCard', { card: card.id })
      })
    )
  );
  // The region is there before the hint is, so that the hint is read out to its author when it comes.
  const element = h('div.kv-hint-place', { role: store.mine.has(first.id) ? 'status' : null });

  element.update = (now) => {
    card = now;
    const sign = store.signs.get(card.id);
    const shown = Boolean(sign) && board.mayChange(card) && !board.answered(card);
    if (shown) {
      const text = store.t(card.number ? 'cards.hint' : 'cards.hintUnseen', sign.join(' … '));
      setText(words, text);
    }
    arrange(element, shown ? [box] : []);
  };
  return element;
}
