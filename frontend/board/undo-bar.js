import { h, setText } from './dom.js';

const SHOWN = 12000;

/** Offers for a while to take the last thing back. */
export class UndoBar {
  #words = h('span');
  #button = h('button.kv-button', {
    type: 'button',
    onclick: () => {
      this.#hide();
      this.#run();
    }
  });
  element = h('div.kv-undo', { role: 'status', hidden: true }, this.#words, this.#button);
  #run = () => {};
  #store;
  #place;
  #timer = null;

  /** @param {HTMLElement} place where the focus goes once what it was on is gone */
  constructor(store, place) {
    this.#store = store;
    this.#place = place;
  }

  offer(text, run) {
    this.#run = run;
    setText(this.#words, text);
    setText(this.#button, this.#store.t('board.undo'));
    this.element.hidden = false;
    // What the focus was on may have gone with the thing that was done.
    if ([document.body, this.#place].includes(document.activeElement)) {
      this.#button.focus();
    }
    this.#wait();
  }

  /** It stays as long as somebody stands on it with the keyboard. */
  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.element.querySelector(':focus-visible') ? this.#wait() : this.#hide()), SHOWN);
  }

  #hide() {
    clearTimeout(this.#timer);
    const within = this.element.contains(document.activeElement);
    this.element.hidden = true;
    if (within) {
      this.#place.focus({ preventScroll: true });
    }
  }
}
