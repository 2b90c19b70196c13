import { uuid } from './dom.js';

/** What is offered where it was begun, when that is opened again: a comment, a tag, a name for somebody at the table. */
const BESIDE = ['comment:', 'tag:', 'seat:'];

export function isBeside(slot) {
  return BESIDE.some((start) => slot.startsWith(start));
}

/**
 * What a person is writing and has not handed in: each keystroke is kept, by tab and slot.
 *
 * A slot is `new:<KIND>` for the field of a canvas, `edit:<card>` for a card that is written anew, `comment:<card>` for
 * what is said of one, `tag:<card>` for a tag, `seat:` for the name of somebody at the table, and `spare:<id>` for a
 * text that came back or was left by another tab while its place was taken. A draft has `kind`, `text`, `section`,
 * `fields` and the id of the `card` it is or becomes; an edit also the `revision` it began with.
 */
export class Drafts extends EventTarget {
  #vault;
  #tab;

  constructor(vault, tab) {
    super();
    this.#vault = vault;
    this.#tab = tab;
  }

  /** The draft in a slot; null if there is none. */
  read(slot) {
    return this.#vault.get(this.#key(slot));
  }

  /** Keeps a draft; one without anything on it goes away. */
  write(slot, draft) {
    if (draft.text || draft.image || Object.keys(draft.fields ?? {}).length) {
      this.#vault.set(this.#key(slot), draft);
    } else {
      this.clear(slot);
    }
  }

  clear(slot) {
    this.#vault.remove(this.#key(slot));
    this.#tell();
  }

  /** Puts a text where nothing is in its way; it is offered to its writer. */
  spare(draft) {
    this.write(`spare:${uuid()}`, draft);
    this.#tell();
  }

  /** Whether the browser lets us keep it. */
  isKept(slot) {
    return this.#vault.isKept(this.#key(slot));
  }

  /** All of this tab, oldest first, each with its `slot`. */
  all() {
    const start = this.#key('');
    return this.#vault
      .keys(start)
      .sort((one, other) => this.#vault.at(one) - this.#vault.at(other))
      .map((key) => ({ slot: key.slice(start.length), ...this.#vault.get(key) }));
  }

  /**
   * Takes over what tabs that are gone have left, the newest first.
   *
   * @param {Set<string>} gone the tabs that are no more
   * @param {Set<string>} open the slots that have a field on the screen, which is not written over
   */
  adopt(gone, open) {
    const left = this.#vault
      .keys('draft/')
      .filter((key) => gone.has(key.split('/')[1]))
      .sort((one, other) => this.#vault.at(other) - this.#vault.at(one));
    for (const key of left) {
      const slot = key.split('/').slice(2).join('/');
      const draft = this.#vault.get(key);
      this.write(this.read(slot) || open.has(slot) ? `spare:${uuid()}` : slot, draft);
      this.#vault.remove(key);
    }
    if (left.length) {
      this.#tell();
    }
  }

  /** Throws away what the server has after all: a crash can bring a draft back after its card was handed in. */
  settle(isKnown) {
    for (const { slot, card } of this.all()) {
      if (!slot.startsWith('edit:') && card && isKnown(card)) {
        this.clear(slot);
      }
    }
  }

  #key(slot) {
    return `draft/${this.#tab.id}/${slot}`;
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
