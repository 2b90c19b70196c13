import { h } from './dom.js';
import { icon } from './icons.js';
import { tag, TAG_MAX, TAGS_MAX } from './talk-actions.js';

/**
 * The tags of a card; its author and the facilitator give and take them.
 *
 * @param {() => object} card the card as it is now
 */
export function tagField(board, card) {
  const { store } = board;
  const list = h('ul.kv-tags', { 'aria-label': store.t('cards.tags') });
  const input = h('input.kv-search', {
    type: 'text',
    maxlength: String(TAG_MAX),
    autocomplete: 'off',
    'aria-label': store.t('cards.tagNew'),
    placeholder: store.t('cards.tagNew')
  });
  const form = h(
    'form.kv-tag-form',
    { novalidate: true },
    input,
    h('button.kv-button', { type: 'submit', text: store.t('cards.tagAdd') })
  );
  const element = h('div.kv-tag-field', {}, list, form);
  let tags = [];

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (typed && !tags.some((one) => one.toLowerCase() === typed.toLowerCase())) {
      tag(board, card(), [...tags, typed]);
    }
    input.value = '';
  });

  function chip(one) {
    const remove = h('button.kv-icon-button', {
      type: 'button',
      'aria-label': store.t('cards.tagRemove', one),
      onclick: () => {
        tag(board, card(), tags.filter((other) => other !== one));
        input.focus();
      }
    });
    remove.append(icon('cross'));
    return h('li.kv-tag', {}, h('span', { dir: 'auto', text: one }), board.mayChange(card()) ? remove : null);
  }

  return {
    element,
    update(now) {
      if (now.join('\n') !== tags.join('\n') || list.children.length !== now.length) {
        tags = now;
        list.replaceChildren(...tags.map(chip));
      }
      form.hidden = !board.mayChange(card()) || tags.length >= TAGS_MAX;
      element.hidden = form.hidden && tags.length === 0;
    }
  };
}
