import { h, setText } from './dom.js';

/** A cut that is shorter than this is nobody’s worry. */
const GRACE = 800;
const BACK_SHOWN = 5000;
const NOTE_SHOWN = 15000;

/** One calm line at the top of the board: the connection is gone, it is back, or something could not be done. */
export class ConnectionLine {
  element = h('p.kv-connection', { hidden: true });
  #store;
  #say;
  #timer = null;
  #away = false;
  #shown = false;

  /** @param {(text: string) => void} say tells it to a screen reader */
  constructor(store, say) {
    this.#store = store;
    this.#say = say;
  }

  /** The connection is gone. */
  down() {
    if (!this.#away) {
      this.#away = true;
      this.#after(GRACE, () => this.#tell('board.offline'));
    }
  }

  /** The server said that it is about to go. */
  closing() {
    this.#away = true;
    this.#tell('board.closing');
  }

  /**
   * The server answers again.
   *
   * @param {boolean} waiting whether something of the reader’s is still to be sent
   */
  up(waiting) {
    if (!this.#away) {
      return;
    }
    this.#away = false;
    clearTimeout(this.#timer);
    if (this.#shown) {
      this.#tell(waiting ? 'board.backSending' : 'board.back');
      this.#after(BACK_SHOWN, () => this.#hide());
    }
  }

  /** Something that the reader wanted did not work. */
  note(text) {
    this.#show(text, 'away');
    this.#after(NOTE_SHOWN, () => this.#hide());
  }

  /** Something that stays as it is. */
  last(key) {
    clearTimeout(this.#timer);
    this.#away = true;
    this.#tell(key);
  }

  #tell(key) {
    if (this.#store.seq >= 0) {
      this.#shown = true;
      this.#show(this.#store.t(key), this.#away ? 'away' : 'back');
    }
  }

  #show(text, mood) {
    this.element.dataset.mood = mood;
    setText(this.element, text);
    this.element.hidden = false;
    this.#say(text);
  }

  #hide() {
    this.#shown = false;
    this.element.hidden = true;
  }

  #after(wait, run) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, wait);
  }
}
