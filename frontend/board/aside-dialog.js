import { cardRow } from './card-row.js';
import { drawWhileOpen, openDialog } from './dialog.js';
import { h } from './dom.js';
import { follow } from './midst.js';

/** The cards that wait for the facilitator, and those the facilitator covered. */
export function asideDialog(board) {
  const { store } = board;
  const held = section('HELD', 'cards.heldTitle');
  const hidden = section('HIDDEN', 'cards.hiddenTitle');
  const none = h('p.kv-muted', { text: store.t('cards.asideNone') });

  function section(standing, title) {
    const list = h('ul.kv-card-rows');
    const all = h('button.kv-button.kv-quiet', {
      type: 'button',
      text: store.t('cards.showAll'),
      'aria-label': `${store.t('cards.showAll')}: ${store.t(title)}`,
      onclick: () => cards(standing).forEach((card) => board.guide('showCard', { card: card.id }, 'cards.shown'))
    });
    const element = h('section', {}, h('div.kv-aside-head', {}, h('h3.kv-link-kind', { text: store.t(title) }), all), list);
    return { standing, element, list };
  }

  const cross = () => dialog.querySelector('button');

  function cards(standing) {
    return [...store.aside.values()].filter((card) => card.standing === standing);
  }

  function render() {
    for (const one of [held, hidden]) {
      const here = cards(one.standing);
      follow(one.list, here, (card) => card.id, (card) => cardRow(store, card, ...acts(card)), cross);
      one.element.hidden = here.length === 0;
    }
    none.hidden = !held.element.hidden || !hidden.element.hidden;
  }

  function acts(card) {
    const show = [store.t('cards.show'), () => board.guide('showCard', { card: card.id }, 'cards.shown')];
    const hide = [store.t('cards.hide'), () => board.guide('hideCard', { card: card.id }, 'cards.hidden')];
    return card.standing === 'HELD' ? [show, hide] : [show];
  }

  const dialog = openDialog(store, store.t('cards.aside'), () => [none, held.element, hidden.element], () => stop());
  const stop = drawWhileOpen(board, dialog, render);
}
