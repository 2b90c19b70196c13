import { cardFields } from './card-fields.js';
import { h, setText } from './dom.js';
import { pastePreview } from './paste-preview.js';

/** The most characters on a card; the server has the same limit and the last word. */
export const TEXT_MAX = 2000;
const COUNT_FROM = 1800;

/**
 * The field in which a new card is written. It keeps every keystroke, and the focus after adding, so that ten cards can
 * be added without the mouse.
 */
export function composer(board, kind) {
  const { store, drafts } = board;
  const note = h('span.kv-composer-note', { 'aria-live': 'off' });
  const count = h('span.kv-composer-count');
  const text = h('textarea.kv-composer-text', {
    rows: '2',
    dir: 'auto',
    'aria-label': store.t(`canvas.${kind}.question`),
    placeholder: store.t(`canvas.${kind}.example`)
  });
  const fields = cardFields(store, kind, keep);
  const add = h('button.kv-button.kv-primary', { type: 'submit', text: store.t('board.add') });
  const preview = h('div');
  const form = h(
    'form.kv-composer.kv-sheet',
    { novalidate: true },
    text,
    fields.element,
    preview,
    h('div.kv-composer-foot', {}, note, count, add)
  );

  function keep() {
    const kept = drafts.write(kind, { text: text.value, ...fields.read() });
    setText(note, text.value && kept ? store.t('board.keptHere') : '');
    const length = text.value.length;
    setText(count, length > COUNT_FROM ? store.t('board.characters', length, TEXT_MAX) : '');
    count.classList.toggle('kv-warn', length > TEXT_MAX);
    grow();
  }

  function grow() {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  }

  function submit() {
    if (!text.value.trim()) {
      text.focus();
      return;
    }
    if (text.value.length > TEXT_MAX) {
      setText(note, store.t('board.tooLong', text.value.length, TEXT_MAX));
      text.focus();
      return;
    }
    const { section, fields: given } = fields.read();
    board.addCard({ kind, section, text: text.value.trim(), fields: given });
    clear(section);
    text.focus();
  }

  function clear(section) {
    text.value = '';
    fields.write({ section, fields: {} });
    keep();
  }

  text.addEventListener('input', keep);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  text.addEventListener('paste', (event) => {
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length > 1) {
      event.preventDefault();
      preview.replaceChildren(
        pastePreview(store, kind, lines, fields.read().section, {
          add(taken, section) {
            taken.forEach((line) => board.addCard({ kind, section, text: line, fields: {} }));
            done();
          },
          one() {
            text.setRangeText(lines.join('\n'), text.selectionStart, text.selectionEnd, 'end');
            keep();
            done();
          },
          cancel: done
        })
      );
      preview.querySelector('button')?.focus();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  function done() {
    preview.replaceChildren();
    text.focus();
  }

  const draft = drafts.read(kind);
  text.value = draft.text;
  fields.write(draft);
  keep();
  requestAnimationFrame(grow);

  /** Puts a text back that the server refused, without touching what has been typed since. */
  form.giveBack = (command, reason) => {
    text.value = text.value ? `${text.value}\n${command.text}` : command.text;
    fields.write(command);
    keep();
    setText(note, reason);
    text.focus();
  };
  return form;
}

/** The lines with something on them, letter for letter but for the white space around. */
function linesOf(pasted) {
  return pasted
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line);
}
