import { h, setText, uuid } from './dom.js';
import { takeDropped } from './dropped-files.js';
import { icon } from './icons.js';
import { imageAddress, imageIn, send, smaller } from './image-files.js';

/** The most characters of a description; the server has the same limit and the last word. */
const DESCRIPTION_MAX = 500;

/**
 * Where a picture is added to a card that is being written: by choosing, pasting or dropping a file. It is sent at once, so
 * that the card’s command needs only its id.
 *
 * @param {BoardActions} board
 * @param {HTMLElement} form takes what is pasted and dropped anywhere on it
 * @param {() => void} changed called when there is another picture, or the one on its way has arrived or not
 */
export function imageField(board, form, changed) {
  const { store } = board;
  let image = null;
  let file = null;
  let journey = null;
  let local = '';
  const input = h('input', {
    type: 'file',
    accept: 'image/*',
    hidden: true,
    onchange: () => {
      take(imageIn(input.files) ?? input.files[0]);
      input.value = '';
    }
  });
  const add = h(
    'button.kv-button.kv-quiet.kv-image-add',
    { type: 'button', onclick: () => input.click() },
    icon('picture'),
    h('span', { text: store.t('cards.image.add') })
  );
  const picture = h('img.kv-image-small', { alt: '' });
  const description = h('input', {
    type: 'text',
    maxlength: String(DESCRIPTION_MAX),
    dir: 'auto',
    autocomplete: 'off',
    placeholder: store.t('cards.image.descriptionHint'),
    'aria-label': store.t('cards.image.description'),
    oninput: () => {
      image = { ...image, description: description.value };
      changed();
    }
  });
  const remove = h('button.kv-icon-button', {
    type: 'button',
    'aria-label': store.t('cards.image.remove'),
    onclick: () => {
      clear();
      changed();
      add.focus();
    }
  });
  remove.append(icon('cross'));
  const chosen = h('div.kv-image-chosen', { hidden: true }, picture, h('label.kv-chip', {}, description), remove);
  const note = h('p.kv-image-note', { role: 'status' });
  const again = h('button.kv-button', {
    type: 'button',
    hidden: true,
    text: store.t('cards.image.again'),
    onclick: () => take(file)
  });
  const element = h('div.kv-image-field', {}, add, input, chosen, note, again);

  async function take(next) {
    if (!next) {
      return;
    }
    clear();
    file = next;
    journey = new AbortController();
    const { signal } = journey;
    const id = uuid();
    local = URL.createObjectURL(next);
    setText(note, store.t('cards.image.sending'));
    show();
    changed();
    try {
      const sent = await send(store, id, await smaller(next), signal);
      if (!signal.aborted) {
        journey = null;
        file = null;
        image = { ...sent, description: '' };
        setText(note, '');
        show();
        changed();
      }
    } catch (error) {
      if (!signal.aborted) {
        journey = null;
        setText(note, error.message);
        show();
        changed();
      }
    }
  }

  function clear() {
    journey?.abort();
    journey = null;
    image = null;
    file = null;
    URL.revokeObjectURL(local);
    local = '';
    setText(note, '');
    show();
  }

  function show() {
    add.hidden = Boolean(image || journey);
    chosen.hidden = !image && !journey;
    description.parentElement.hidden = !image;
    again.hidden = !file || Boolean(journey);
    if (local || image) {
      picture.src = local || imageAddress(store, image.id, 'SMALL');
    } else {
      picture.removeAttribute('src');
    }
    if (image && description.value !== image.description) {
      description.value = image.description;
    }
  }

  form.addEventListener('paste', (event) => {
    const pasted = imageIn(event.clipboardData?.files);
    if (pasted && !event.clipboardData.getData('text/plain')) {
      event.preventDefault();
      take(pasted);
    }
  });
  takeDropped(form, (files) => take(imageIn(files) ?? files[0]));

  show();
  return {
    element,
    /** The picture that is on the server; null if there is none. */
    read: () => image,
    /** Shows a picture that is on the server, or none. */
    write(next) {
      clear();
      image = next ?? null;
      show();
    },
    /** Whether a picture is on its way. */
    get busy() {
      return journey !== null;
    },
    /** Whether a picture was chosen and could not be sent. */
    get failed() {
      return file !== null && journey === null;
    }
  };
}
