import { h } from './dom.js';
import { icon } from './icons.js';

/** What a button of a card among others is called: what it does, and with which card. */
export function named(text, card) {
  return `${text}: ${card.text.slice(0, 40)}`;
}

/** A card as a line of a list, with what can be done with it there. */
export function cardRow(store, card, ...acts) {
  return h(
    `li.kv-card-row.kv-kind-${card.kind}`,
    {},
    h('span.kv-card-row-kind', {}, icon(card.kind), h('span.kv-visually-hidden', { text: store.t(`canvas.${card.kind}.name`) })),
    h('span.kv-card-row-text', { dir: 'auto', text: card.text }),
    card.image
      ? h('span.kv-card-row-kind', {}, icon('picture'), h('span.kv-visually-hidden', { text: store.t('cards.image.has') }))
      : null,
    card.number ? h('span.kv-card-number', { text: `#${card.number}` }) : null,
    ...acts.map(([text, run]) => h('button.kv-button', { type: 'button', text, 'aria-label': named(text, card), onclick: run }))
  );
}
