/**
 * Where somebody is typing: the field may be drawn anew under their hands, and the next keystroke must not go nowhere.
 *
 * @returns {{slot: string, start: number, end: number}|null}
 */
export function caretIn(board) {
  const field = document.activeElement;
  const slot = field?.localName === 'textarea' && board.contains(field) && field.closest('[data-slot]');
  return slot ? { slot: slot.dataset.slot, start: field.selectionStart, end: field.selectionEnd } : null;
}

/** Puts it back, into whatever field the text is in now. */
export function putCaret(board, caret) {
  const field = caret && board.querySelector(`[data-slot="${CSS.escape(caret.slot)}"] textarea`);
  if (field && field !== document.activeElement) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(caret.start, caret.end);
  }
}

/**
 * Changes a list; whoever stood on an entry that went stands on what came in its place.
 *
 * @param {Element} list
 * @param {() => void} change
 * @param {HTMLElement} [otherwise] where they stand once nothing is left
 */
export function keepAmong(list, change, otherwise) {
  const at = [...list.children].findIndex((entry) => entry.contains(document.activeElement));
  change();
  if (at >= 0 && !list.contains(document.activeElement)) {
    const next = list.children[Math.min(at, list.children.length - 1)];
    (next?.querySelector('button:not([hidden])') ?? otherwise)?.focus();
  }
}

/**
 * Whoever stood on the board stays on it: where what they stood on was moved they stand on it again, and where it is gone
 * the next Tab goes on from the start of the board’s place rather than from the top of the page.
 */
export function keepPlace(board, stood, place) {
  const now = document.activeElement;
  if (stood && !(board.contains(now) && now.checkVisibility())) {
    (stood.isConnected && stood.checkVisibility() ? stood : place).focus({ preventScroll: true });
  }
}
