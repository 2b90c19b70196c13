import { momentOf, stateOf, untilNext } from './moments.js';

/**
 * Says when writing opens and closes, in the reader’s language and in the time of their browser.
 *
 * @attr opens,closes in milliseconds since 1970, absent where no time is set
 * @attr now the server’s time when it wrote this
 * @attr before,beforeuntil,until,closed the sentences; `{0}` is when it opens, `{1}` when it closes
 */
export class KvWindow extends HTMLElement {
  static observedAttributes = ['opens', 'closes', 'now', 'lang'];

  #ahead = 0;
  #timer;

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#show();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(name) {
    if (name === 'now') {
      this.#ahead = Number(this.getAttribute('now')) - Date.now();
    }
    if (this.isConnected) {
      this.#show();
    }
  }

  #show() {
    clearTimeout(this.#timer);
    const lang = this.getAttribute('lang');
    if (!lang) {
      return;
    }
    const times = { opens: this.#time('opens'), closes: this.#time('closes') };
    const now = Date.now() + this.#ahead;
    const state = stateOf(times, now);
    const until = times.closes !== null;
    const sentence = { before: until ? 'beforeuntil' : 'before', open: until ? 'until' : null, closed: 'closed' }[state];
    const said = sentence ? this.getAttribute(sentence) : '';
    const text = said.replace('{0}', momentOf(times.opens, lang)).replace('{1}', momentOf(times.closes, lang));
    if (this.textContent !== text) {
      this.textContent = text;
    }
    this.dataset.state = state;
    this.#timer = setTimeout(() => this.#show(), untilNext(times, now));
  }

  #time(name) {
    return this.hasAttribute(name) ? Number(this.getAttribute(name)) : null;
  }
}
