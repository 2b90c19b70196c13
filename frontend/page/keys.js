/*
 * What a key means, once for the whole page: the fields, dialogs, menus and shortcuts of Vaadin and our own.
 *
 * A key that an input method takes to make a word of it is nobody else’s: its Enter sends nothing, its Escape closes
 * nothing, its arrows move nothing. Safari ends the composition first and sends the key after it, with 229 as its code. And
 * an Enter that is held down is one Enter, except where it begins new lines.
 */
(() => {
  const TAKEN = 229;
  const writesLines = (target) => target?.localName === 'textarea' || target?.isContentEditable;

  addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === TAKEN) {
        event.stopImmediatePropagation();
      } else if (event.key === 'Enter' && event.repeat && !writesLines(event.composedPath()[0])) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
    },
    true
  );
})();
