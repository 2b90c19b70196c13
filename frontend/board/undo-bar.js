import { h } from './dom.js';

const SHOWN = 12000;

/** Offers for a while to take the last thing back. */
export class UndoBar {
  element = h('div.kv-undo', { role: 'status', hidden: true });
  #store;
  #timer = null;

  constructor(store) {
    this.#store = store;
  }

  offer(text, run) {
    clearTimeout(this.#timer);
    const hide = () => {
      this.element.hidden = true;
    };
    const button = h('button.kv-button', {
      type: 'button',
      text: this.#store.t('board.undo'),
      onclick: () => {
        hide();
        run();
      }
    });
    this.element.replaceChildren(h('span', { text }), button);
    this.element.hidden = false;
    this.#timer = setTimeout(hide, SHOWN);
  }
}
