import { h } from './dom.js';
import { icon } from './icons.js';

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
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
    back?.focus?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
