import { drawWhileOpen, openDialog } from './dialog.js';
import { h, setText } from './dom.js';
import { imageAddress } from './image-files.js';
import { arrange } from './midst.js';

const TRIES = 3;
const WAIT = 1500;

/**
 * The picture of a card as a thumbnail of a fixed height; it opens large, and is not there while the card has none.
 *
 * @returns {HTMLElement & {update: (card: object) => void}}
 */
export function imageView(board, first) {
  const { store } = board;
  let card = first;
  const image = h('img', { alt: '', decoding: 'async' });
  const element = h('button.kv-card-image', { type: 'button', hidden: true, onclick: () => imageDialog(board, card) }, image);

  element.update = (now) => {
    card = now;
    element.hidden = !card.image;
    if (card.image) {
      element.setAttribute('aria-label', store.t('cards.image.open', words(card)));
      load(image, imageAddress(store, card.image.id, 'SMALL'));
    }
  };
  return element;
}

/** What a picture shows: its description, or the card’s own text where it has none. */
function words(card) {
  return card.image.description || card.text;
}

/** Right after a card is shown another node may not know of it yet. */
function load(image, address) {
  if (image.dataset.address === address) {
    return;
  }
  image.dataset.address = address;
  let tries = 0;
  image.onerror = () => {
    if (tries++ < TRIES) {
      setTimeout(() => image.dataset.address === address && (image.src = `${address}&again=${tries}`), WAIT);
    }
  };
  image.src = address;
}

/** A card’s picture, large; it says so when the card or its picture is gone. */
function imageDialog(board, first) {
  const { store } = board;
  let card = first;
  const image = h('img.kv-image-large', { alt: words(card), width: card.image.width, height: card.image.height });
  const place = h('div.kv-image-place', {}, image);
  const gone = h('p.kv-note', { role: 'status' });
  const caption = h('p.kv-image-caption', { dir: 'auto' });
  const remove = h('button.kv-button', {
    type: 'button',
    text: store.t('cards.image.remove'),
    onclick: () => {
      board.takeOffImage(card);
      dialog.close();
    }
  });

  function render() {
    const now = board.cardOf(card);
    const here = now?.image?.id === first.image.id;
    card = here ? now : card;
    arrange(place, here ? [image] : []);
    setText(gone, here ? '' : store.t('cards.image.gone'));
    gone.hidden = here;
    image.alt = words(card);
    setText(caption, here ? card.image.description : '');
    remove.hidden = !here || !board.mayChange(card);
  }

  load(image, imageAddress(store, card.image.id, 'LARGE'));
  const dialog = openDialog(
    store,
    card.number ? `#${card.number} ${card.text}` : card.text,
    () => [place, gone, caption, h('div.kv-dialog-foot', {}, remove)],
    () => stop()
  );
  dialog.classList.add('kv-image-dialog');
  const stop = drawWhileOpen(board, dialog, render);
}
