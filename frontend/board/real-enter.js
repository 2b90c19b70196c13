/** The code of a key that an input method took. Safari ends the composition first and sends the key after it. */
const TAKEN = 229;

/** Whether a key belongs to an input method, which makes a word of it: it is nobody else’s. */
export function ofInputMethod(event) {
  return event.isComposing || event.keyCode === TAKEN;
}

/**
 * Whether a key is an Enter that somebody pressed to have something done: not to choose a word with it, not to begin a new
 * line, and not because a key that is held down says so again.
 */
export function isEnter(event) {
  return event.key === 'Enter' && !event.shiftKey && !event.repeat && !ofInputMethod(event);
}

/** Has something done at a real Enter in a field; with Shift it begins a new line. */
export function onEnter(field, run) {
  field.addEventListener('keydown', (event) => {
    if (isEnter(event)) {
      event.preventDefault();
      run();
    } else if (event.key === 'Enter' && event.repeat && !event.shiftKey && !ofInputMethod(event)) {
      event.preventDefault();
    }
  });
}
