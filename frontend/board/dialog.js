import { h } from './dom.js';
import { icon } from './icons.js';
import { drawing } from './midst.js';
import { ofInputMethod } from './real-enter.js';

/**
 * Opens a dialog over the board. It closes with Escape, with its cross and with what the caller makes of it, and is gone
 * then; the focus goes back to where it was.
 *
 * @param {object} store
 * @param {string} title
 * @param {(close: () => void) => Node[]} content
 * @param {() => void} [closed]
 * @returns {HTMLDialogElement}
 */
export function openDialog(store, title, content, closed = () => {}) {
  const back = document.activeElement;
  const dialog = h('dialog.kv-link-dialog.kv-card-dialog', { 'aria-label': title });
  const close = () => dialog.close();
  const cross = h('button.kv-icon-button', { type: 'button', 'aria-label': store.t('cards.close'), onclick: close });
  cross.append(icon('cross'));
  dialog.append(h('div.kv-dialog-head', {}, h('h2.kv-dialog-title', { text: title }), cross), ...content(close));
  show(dialog, back, closed);
  return dialog;
}

/** Shows a dialog; the focus goes back to where it was, or to the board where that is gone. */
export function show(dialog, back, closed) {
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
    const there = back?.isConnected && back.checkVisibility() ? back : document.querySelector('.kv-board-place');
    there?.focus?.();
  });
  // Escape would empty a search field first: what is typed there is still there when it is opened again.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !ofInputMethod(event) && event.target.type === 'search') {
      event.preventDefault();
      dialog.close();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * Draws what is in a dialog, now and whenever what is shown changes.
 *
 * @param {Element} dialog whatever changes is in it
 * @returns {() => void} ends that
 */
export function drawWhileOpen(board, dialog, draw) {
  const cross = () => dialog.querySelector('button');
  const redraw = () => drawing(dialog, draw, cross);
  redraw();
  return board.onChange(redraw);
}
