import { h, setText } from './dom.js';
import { icon } from './icons.js';
import { follow } from './midst.js';
import { tag, TAG_MAX, TAGS_MAX } from './talk-actions.js';

/**
 * The tags of a card; its author and the facilitator give and take them. A tag that is half typed is kept on the device.
 *
 * @param {() => object} card the card as it is now
 */
export function tagField(board, card) {
  const { store, drafts } = board;
  const slot = `tag:${card().id}`;
  const list = h('ul.kv-tags', { 'aria-label': store.t('cards.tags') });
  const input = h('input.kv-search', {
    type: 'text',
    maxlength: String(TAG_MAX),
    autocomplete: 'off',
    'aria-label': store.t('cards.tagNew'),
    placeholder: store.t('cards.tagNew'),
    oninput: keep
  });
  const add = h('button.kv-button', { type: 'submit', text: store.t('cards.tagAdd') });
  const note = h('p.kv-muted', { role: 'status' });
  const form = h('form.kv-tag-form', { novalidate: true, 'data-slot': slot }, input, add);
  const element = h('div.kv-tag-field', {}, list, form, note);
  let tags = [];

  function keep() {
    drafts.write(slot, { kind: card().kind, text: input.value, fields: {} });
  }

  function mayAdd() {
    return board.mayChange(card()) && tags.length < TAGS_MAX;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!mayAdd()) {
      return;
    }
    const typed = input.value.trim();
    if (typed && !tags.some((one) => one.toLowerCase() === typed.toLowerCase())) {
      tag(board, card(), [...tags, typed]);
    }
    input.value = '';
    keep();
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
    const item = h('li.kv-tag', {}, h('span', { dir: 'auto', text: one }), remove);
    item.update = () => {
      remove.hidden = !board.mayChange(card());
    };
    return item;
  }

  input.value = drafts.read(slot)?.text ?? '';
  return {
    element,
    update(now) {
      tags = now;
      follow(list, tags, (one) => one, chip, () => input);
      // Whoever is in the midst of a tag keeps it, and is told why it cannot be added now.
      form.hidden = !mayAdd() && !input.value;
      add.setAttribute('aria-disabled', String(!mayAdd()));
      setText(note, form.hidden || mayAdd() ? '' : store.t('cards.tagLater'));
      note.hidden = !note.textContent;
      element.hidden = form.hidden && tags.length === 0;
    }
  };
}
