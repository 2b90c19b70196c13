import { h, setText } from './dom.js';
import { icon } from './icons.js';

/** What a button of a card among others is called: what it does, and with which card. */
export function named(text, card) {
  return `${text}: ${card.text.slice(0, 40)}`;
}

/**
 * A card as a line of a list, with what can be done with it there.
 *
 * @returns {HTMLElement & {update: (card: object) => void}}
 */
export function cardRow(store, first, ...acts) {
  const text = h('span.kv-card-row-text', { dir: 'auto' });
  const picture = h(
    'span.kv-card-row-kind',
    {},
    icon('picture'),
    h('span.kv-visually-hidden', { text: store.t('cards.image.has') })
  );
  const number = h('span.kv-card-number');
  const buttons = acts.map(([words, run]) => h('button.kv-button', { type: 'button', text: words, onclick: run }));
  const row = h(
    `li.kv-card-row.kv-kind-${first.kind}`,
    {},
    h('span.kv-card-row-kind', {}, icon(first.kind), h('span.kv-visually-hidden', { text: store.t(`canvas.${first.kind}.name`) })),
    text,
    picture,
    number,
    ...buttons
  );
  row.update = (card) => {
    setText(text, card.text);
    picture.hidden = !card.image;
    setText(number, card.number ? `#${card.number}` : '');
    number.hidden = !card.number;
    buttons.forEach((button) => button.setAttribute('aria-label', named(button.textContent, card)));
  };
  row.update(first);
  return row;
}
