import { cardFields } from './card-fields.js';
import { h, setText } from './dom.js';
import { imageField } from './image-field.js';
import { isEnter, ofInputMethod } from './real-enter.js';

/** Writes a card anew, in its own place; what is typed is kept until it is saved or given up. */
export function cardEditor(board, card, close) {
  const { store, drafts } = board;
  const slot = `edit:${card.id}`;
  const { kept: aside, ...begun } = drafts.read(slot) ?? { ...written(card), revision: board.revisionOf(card) };
  let draft = begun;
  let shownTheirs = draft.revision;
  const text = h('textarea.kv-editor-text', { rows: '3', dir: 'auto', 'aria-label': store.t('board.edit') });
  const fields = cardFields(store, card.kind, keep);
  const note = h('p.kv-composer-note');
  const reason = h('p.kv-editor-reason', { role: 'alert', hidden: true });
  const theirText = h('p', { dir: 'auto' });
  const theirs = h(
    'div.kv-editor-theirs',
    { hidden: true },
    h('span.kv-editor-label', { text: store.t('board.theirs') }),
    theirText,
    h('button.kv-button', { type: 'button', text: store.t('board.keepTheirs'), onclick: giveUp })
  );
  const form = h(
    'form.kv-editor',
    { novalidate: true, 'data-slot': slot },
    reason,
    theirs,
    text,
    fields.element,
    note,
    h(
      'div.kv-editor-foot',
      {},
      h('button.kv-button.kv-primary', { type: 'submit', text: store.t('board.save') }),
      h('button.kv-button.kv-quiet', { type: 'button', text: store.t('board.cancel'), onclick: giveUp })
    )
  );

  const picture = imageField(board, form, arrived);
  note.before(picture.element);
  let waiting = false;

  /** Another picture, or the one on its way has arrived or not: then what waits for it is saved, or stays. */
  function arrived() {
    keep();
    if (waiting && !picture.busy) {
      waiting = false;
      if (!picture.failed) {
        form.requestSubmit();
      }
    }
  }

  function keep() {
    const image = picture.read();
    draft = { ...draft, kind: card.kind, card: card.id, text: text.value, image, ...fields.read() };
    drafts.write(slot, draft);
    refreshNote();
  }

  function refreshNote() {
    setText(note, waiting ? store.t('cards.image.waits') : drafts.read(slot) ? board.keptWords(slot) : '');
  }

  /** Closes for now: what was typed is kept, and is there when the editor is opened again. */
  function putAside() {
    const typed = drafts.read(slot);
    if (typed) {
      drafts.write(slot, { ...typed, kept: true });
    }
    close();
    board.offersMoved();
  }

  /** Closes without saving; what was typed can be taken back for a while. */
  function giveUp() {
    const lost = drafts.read(slot);
    drafts.clear(slot);
    close();
    if (lost) {
      board.offerUndo('board.editThrown', () => {
        drafts.write(slot, lost);
        document.getElementById(`card-${card.id}`)?.reopen();
        board.offersMoved();
      });
    }
  }

  text.addEventListener('input', keep);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = { text: text.value.trim(), ...fields.read() };
    if (!typed.text) {
      text.focus();
    } else if (picture.busy) {
      waiting = true;
      refreshNote();
    } else if (board.editCard(card, Math.max(draft.revision, shownTheirs), typed)) {
      board.changeImage(card, picture.read());
      drafts.clear(slot);
      close();
    }
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !ofInputMethod(event)) {
      event.stopPropagation();
      putAside();
    } else if (isEnter(event) && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  form.focusText = () => {
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  };
  /** The card moved on under the editor: both texts are shown, and what is saved next goes over theirs knowingly. */
  form.refresh = (now) => {
    const known = store.cards.get(now.id);
    theirs.hidden = !known || known.revision <= draft.revision;
    if (!theirs.hidden) {
      shownTheirs = known.revision;
      setText(theirText, known.text);
    }
    refreshNote();
  };
  /** Comes back to the screen: what was typed may have been handed in or thrown away elsewhere. */
  form.resume = () => {
    const typed = drafts.read(slot);
    if (!typed) {
      close();
    } else if (!picture.busy) {
      form.reload();
    }
  };
  /** Shows what is kept for this card, for instance what the server gave back. */
  form.reload = () => {
    draft = drafts.read(slot) ?? draft;
    text.value = draft.text;
    fields.write(draft);
    picture.write(draft.image === undefined ? card.image : draft.image);
    setText(reason, draft.reason ?? '');
    reason.hidden = !draft.reason;
    form.refresh(card);
  };
  form.reload();
  if (aside) {
    drafts.write(slot, draft);
  }
  return form;
}

function written({ id, kind, text, section, fields, image }) {
  return { card: id, kind, text, section, fields, image };
}
