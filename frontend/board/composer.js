import { cardFields } from './card-fields.js';
import { h, setText, uuid } from './dom.js';
import { forWhomButton } from './for-whom.js';
import { imageField } from './image-field.js';
import { arrange, once } from './midst.js';
import { pastePreview } from './paste-preview.js';
import { onEnter } from './real-enter.js';

/** The most characters on a card; the server has the same limit and the last word. */
export const TEXT_MAX = 2000;
const COUNT_FROM = 1800;
const LINGER = 500;

/** The field of a canvas; there is one, and it stays as it is while the room is elsewhere. */
export function composerOf(board, kind) {
  const asked = JSON.stringify(board.store.canvases.get(kind));
  return once(board, `composer:${asked}`, () => composer(board, kind));
}

/**
 * The field in which a new card is written. It keeps every keystroke, and the focus after adding, so that ten cards can
 * be added without the mouse.
 */
function composer(board, kind) {
  const { store, drafts } = board;
  const slot = `new:${kind}`;
  let card = uuid();
  const note = h('span.kv-composer-note', { 'aria-live': 'off' });
  const count = h('span.kv-composer-count');
  const text = h('textarea.kv-composer-text', {
    rows: '1',
    dir: 'auto',
    'aria-label': store.t(`canvas.${kind}.question`),
    placeholder: store.t(`canvas.${kind}.example`)
  });
  const fields = cardFields(store, kind, keep);
  const add = h('button.kv-button.kv-primary', { type: 'submit', text: store.t('board.add') });
  const whom = store.as === 'facilitator' && forWhomButton(board, back);
  const preview = h('div');
  let pasted = [];
  const foot = h('div.kv-composer-foot', {}, whom, note, count, add);
  let waiting = false;
  let away = true;
  const form = h(
    'form.kv-composer.kv-sheet',
    { novalidate: true, 'data-slot': slot },
    text,
    fields.element,
    preview,
    foot
  );
  const picture = imageField(board, form, arrived);
  foot.before(picture.element);

  function keep() {
    const image = picture.read();
    if (away) {
      // The room went on: what is written on elsewhere by now is not written over.
      drafts.write(slot, { kind, card, text: '', fields: {}, ...drafts.read(slot), image });
      return;
    }
    drafts.write(slot, { kind, card, text: text.value, image, ...fields.read(), for: board.forWhom.person?.id });
    show();
  }

  /** Whoever chose for whom goes on writing. */
  function back() {
    keep();
    text.focus();
  }

  /** Another picture, or the one on its way has arrived or not: then the card that waits for it goes, or stays. */
  function arrived() {
    keep();
    if (waiting && !picture.busy) {
      waiting = false;
      if (!picture.failed && !away) {
        submit();
      }
    }
  }

  function show() {
    form.refresh();
    const length = text.value.length;
    setText(count, length > COUNT_FROM ? store.t('board.characters', length, TEXT_MAX) : '');
    count.classList.toggle('kv-warn', length > TEXT_MAX);
    form.classList.toggle('kv-filled', Boolean(text.value || picture.busy || picture.failed || picture.read()));
    grow();
  }

  function grow() {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  }

  function submit() {
    if (!text.value.trim()) {
      setText(note, picture.read() ? store.t('cards.image.needsText') : '');
      text.focus();
      return;
    }
    if (text.value.length > TEXT_MAX) {
      setText(note, store.t('board.tooLong', text.value.length, TEXT_MAX));
      text.focus();
      return;
    }
    if (picture.busy) {
      waiting = true;
      setText(note, store.t('cards.image.waits'));
      return;
    }
    const { section, fields: given } = fields.read();
    const image = picture.read();
    if (board.addCard({ card, kind, section, text: text.value.trim(), fields: given, image })) {
      clear(section);
    }
    text.focus();
  }

  function clear(section) {
    card = uuid();
    text.value = '';
    fields.write({ section, fields: {} });
    picture.write(null);
    keep();
  }

  function fill(draft) {
    card = draft.card ?? card;
    text.value = draft.text;
    fields.write(draft);
    picture.write(draft.image);
  }

  text.addEventListener('input', keep);
  onEnter(text, submit);
  text.addEventListener('paste', (event) => {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length > 1) {
      event.preventDefault();
      pasted = lines;
      arrange(preview, [
        pastePreview(store, kind, lines, fields.read().section, {
          add(taken, section) {
            const left = taken.filter((line) => !board.addCard({ kind, section, text: line, fields: {} }));
            insert(left);
            done();
          },
          one() {
            insert(lines);
            done();
          },
          cancel: done
        })
      ]);
      preview.querySelector('button')?.focus();
    }
  });
  // A press outside takes the focus away before it is let go: what was pressed must not move in between.
  form.addEventListener('focusout', () => {
    form.classList.add('kv-lingering');
    setTimeout(() => form.classList.remove('kv-lingering'), LINGER);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  function insert(lines) {
    if (!lines.length) {
      return;
    }
    text.setRangeText(lines.join('\n'), text.selectionStart, text.selectionEnd, 'end');
    keep();
  }

  function done() {
    pasted = [];
    arrange(preview, []);
    text.focus();
  }

  /** Where the cards lie open, reading comes first and the field is small until it is used. */
  form.compact = (small) => form.classList.toggle('kv-compact', small);

  /** Says again whether what is typed is kept on this device. */
  form.refresh = () => {
    if (!waiting) {
      setText(note, text.value ? board.keptWords(slot) : '');
    }
    if (whom) {
      whom.update();
    }
  };

  Object.defineProperty(form, 'isEmpty', { get: () => !text.value && !picture.read() && !picture.busy });

  /** The room goes on, or may not write here now: what is typed is kept, and so is what was pasted and not taken yet. */
  form.pause = () => {
    if (pasted.length) {
      insert(pasted);
      pasted = [];
      arrange(preview, []);
    }
    away = true;
  };

  /** The room writes here again: shows what is kept, which may have been written on elsewhere. */
  form.resume = () => {
    away = false;
    const kept = drafts.read(slot) ?? { text: '', fields: {}, card: uuid() };
    if (kept.text !== text.value || (!kept.image && picture.read())) {
      picture.busy ? (text.value = kept.text) : fill(kept);
    }
    show();
    requestAnimationFrame(grow);
  };

  /** Puts a text back that the server refused. */
  form.giveBack = (draft) => {
    fill(draft);
    keep();
    setText(note, draft.reason);
    text.focus();
  };

  fill(drafts.read(slot) ?? { text: '', fields: {} });
  return form;
}

/** The lines with something on them, letter for letter but for the white space around. */
function linesOf(pasted) {
  return pasted
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line);
}
