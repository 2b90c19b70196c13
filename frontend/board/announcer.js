import { h } from './dom.js';

const PAUSE = 5000;

/** Tells a screen reader what came in, politely and at most once in five seconds. */
export class Announcer {
  element = h('div.kv-visually-hidden', { role: 'status', 'aria-live': 'polite' });
  #added = 0;
  #timer = null;
  #say;

  /** @param {(added: number) => string} say the sentence for so many new cards */
  constructor(say) {
    this.#say = say;
  }

  cards(added) {
    this.#added += added;
    if (added > 0 && this.#timer === null) {
      this.#speak();
    }
  }

  /** Tells something else, once. */
  say(text) {
    this.element.textContent = text;
  }

  #speak() {
    if (this.#added > 0) {
      this.element.textContent = this.#say(this.#added);
      this.#added = 0;
      this.#timer = setTimeout(() => this.#speak(), PAUSE);
    } else {
      this.#timer = null;
    }
  }
}
