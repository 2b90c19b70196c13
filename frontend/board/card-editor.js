import { cardFields } from './card-fields.js';
import { h } from './dom.js';

/** Writes a card anew, in its own place. */
export function cardEditor(board, card, close) {
  const { store } = board;
  let revision = card.revision;
  const text = h('textarea.kv-editor-text', { rows: '3', dir: 'auto', 'aria-label': store.t('board.edit') });
  const fields = cardFields(store, card.kind, () => {});
  const reason = h('p.kv-editor-reason', { role: 'alert', hidden: true });
  const theirs = h('div.kv-editor-theirs', { hidden: true });
  const form = h(
    'form.kv-editor',
    { novalidate: true },
    reason,
    theirs,
    text,
    fields.element,
    h(
      'div.kv-editor-foot',
      {},
      h('button.kv-button.kv-primary', { type: 'submit', text: store.t('board.save') }),
      h('button.kv-button.kv-quiet', { type: 'button', text: store.t('board.cancel'), onclick: close })
    )
  );
  text.value = card.text;
  fields.write(card);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim()) {
      board.editCard(card, revision, { text: text.value.trim(), ...fields.read() });
      close();
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  form.focusText = () => {
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  };
  form.giveBack = (command, error) => {
    text.value = command.text;
    fields.write(command);
    reason.hidden = false;
    reason.textContent = error.text;
    if (error.current) {
      revision = error.current.revision;
      theirs.hidden = false;
      theirs.replaceChildren(
        h('span.kv-editor-label', { text: store.t('board.theirs') }),
        h('p', { dir: 'auto', text: error.current.text }),
        h('button.kv-button', { type: 'button', text: store.t('board.keepTheirs'), onclick: close })
      );
    }
    form.focusText();
  };
  return form;
}
