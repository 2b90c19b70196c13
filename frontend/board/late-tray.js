import { named } from './card-row.js';
import { h, setText } from './dom.js';
import { follow } from './midst.js';

/**
 * The cards that came in after their canvas took no more. The facilitator takes each in or leaves it beside; a participant
 * sees here that theirs are there.
 */
export function lateTray(board) {
  const { store } = board;
  const title = h('h2.kv-board-title', { role: 'status' });
  const words = h('p.kv-muted');
  const list = h('div.kv-late-list');
  const element = h('section.kv-late', { hidden: true }, title, words, list);

  function update() {
    const guiding = store.as === 'facilitator';
    const cards = guiding ? [...store.aside.values()].filter((card) => card.standing === 'LATE') : board.ownLate();
    element.hidden = cards.length === 0;
    element.setAttribute('aria-label', store.t('board.late.title'));
    setText(title, guiding ? store.count('board.late.new', cards.length) : store.t('board.late.mine'));
    setText(words, guiding ? store.t('board.late.explained') : '');
    follow(list, cards, (card) => card.id, (card) => lateCard(board, card), () => null);
  }

  return { element, update };
}

function lateCard(board, first) {
  const { store } = board;
  const badge = h('span.kv-badge');
  const text = h('p.kv-card-text', { dir: 'auto' });
  const author = h('span.kv-card-author', { dir: 'auto' });
  const state = h('span.kv-card-state');
  const takeIn = h('button.kv-button', {
    type: 'button',
    text: store.t('board.late.takeIn'),
    onclick: () => board.guide('showCard', { card: card.id }, 'cards.shown')
  });
  const setAside = h('button.kv-button.kv-quiet', {
    type: 'button',
    text: store.t('board.late.setAside'),
    onclick: () => board.guide('hideCard', { card: card.id }, 'cards.hidden')
  });
  const item = h(
    `article.kv-late-card.kv-sheet.kv-kind-${first.kind}`,
    {},
    text,
    h('div.kv-card-foot', {}, badge, author, state, takeIn, setAside)
  );
  let card = first;

  item.update = (now) => {
    card = now;
    const guiding = store.as === 'facilitator';
    setText(text, card.text);
    setText(badge, store.t(`canvas.${card.kind}.name`));
    setText(author, card.author ?? '');
    setText(state, board.stateOf(card));
    takeIn.setAttribute('aria-label', named(takeIn.textContent, card));
    setAside.setAttribute('aria-label', named(setAside.textContent, card));
    takeIn.hidden = setAside.hidden = !guiding;
  };
  item.update(first);
  return item;
}
