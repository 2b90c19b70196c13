/** The most commands that wait here for the server. */
export const OUTBOX_MAX = 200;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** How often the server may fail at a command before it goes back to its writer. */
const TRIES = 8;

/**
 * What this person did and the server has not confirmed yet, in order. It is kept on the device, so it outlives a
 * reload, a crash and a restart of the server. Every tab has an outbox of its own and takes over those of tabs that are
 * gone; what two of them send happens once, by the command’s id. A command leaves only with an answer.
 */
export class Outbox extends EventTarget {
  #vault;
  #key;
  #send;
  #queue;
  #underway = null;
  #tries = 0;
  #pause = null;

  /**
   * @param {Vault} vault
   * @param {Tab} tab
   * @param {(message: object) => boolean} send
   * @param {AbortSignal} signal ends it
   */
  constructor(vault, tab, send, signal) {
    super();
    this.#vault = vault;
    this.#key = `out/${tab.id}`;
    this.#send = send;
    this.#queue = vault.get(this.#key) ?? [];
    signal.addEventListener('abort', () => clearTimeout(this.#pause));
  }

  /** Everything unconfirmed, oldest first. */
  get commands() {
    return this.#queue;
  }

  get full() {
    return this.#queue.length >= OUTBOX_MAX;
  }

  command(id) {
    return this.#queue.find((command) => command.id === id);
  }

  /** Where a command is: only on this `page`, on this `device`, or `sending`. */
  stateOf(command) {
    if (command.id === this.#underway) {
      return 'sending';
    }
    return this.#vault.isKept(this.#key) ? 'device' : 'page';
  }

  /** Takes a command in; false if too many wait already. */
  add(command) {
    if (this.full) {
      return false;
    }
    this.#queue.push(command);
    this.#keep();
    this.pump();
    return true;
  }

  /** Sends the oldest command; the next one follows its answer, so that order is kept. */
  pump() {
    const [first] = this.#queue;
    if (first && this.#underway === null && this.#pause === null && this.#send({ t: 'cmd', ...first })) {
      this.#underway = first.id;
      this.#tell();
    }
  }

  /** The connection is gone: what was under way may or may not have arrived, and is sent again with the same id. */
  interrupted() {
    this.#underway = null;
    this.#tell();
  }

  /** Takes an answered command out and returns it. */
  settle(id) {
    const index = this.#queue.findIndex((command) => command.id === id);
    const [command] = index < 0 ? [] : this.#queue.splice(index, 1);
    if (this.#underway === id) {
      this.#underway = null;
    }
    this.#tries = 0;
    this.#keep();
    this.pump();
    return command;
  }

  /** Takes back what waits behind a card that will never be there; undefined if there is nothing. */
  withdraw(type, added) {
    const index =
      added?.type === 'addCard' ? this.#queue.findIndex((one) => one.type === type && one.card === added.card) : -1;
    return index < 0 ? undefined : this.#queue.splice(index, 1)[0];
  }

  /**
   * The server could not do it now: it is sent again a little later, and later each time.
   *
   * @param {boolean} busy whether the server only had too much to do, which says nothing of the command
   * @returns {boolean} false if it failed so often that it had better go back
   */
  later(busy) {
    this.#underway = null;
    this.#tries += 1;
    if (!busy && this.#tries >= TRIES) {
      return false;
    }
    const wait = Math.min(FIRST_WAIT * 2 ** this.#tries, LONGEST_WAIT) * (0.5 + Math.random());
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = null;
      this.pump();
    }, wait);
    this.#tell();
    return true;
  }

  /** Takes over what tabs that are gone have left; it was there first, so it goes first. */
  adopt(gone) {
    const left = this.#vault
      .keys('out/')
      .filter((key) => gone.has(key.split('/')[1]))
      .sort((one, other) => this.#vault.at(one) - this.#vault.at(other));
    if (left.length) {
      const known = new Set(this.#queue.map((command) => command.id));
      const found = left.flatMap((key) => this.#vault.get(key)).filter((command) => !known.has(command.id));
      this.#queue = this.#underway === null ? [...found, ...this.#queue] : [...this.#queue, ...found];
      this.#keep();
      left.forEach((key) => this.#vault.remove(key));
      this.pump();
    }
  }

  #keep() {
    if (this.#queue.length) {
      this.#vault.set(this.#key, this.#queue);
    } else {
      this.#vault.remove(this.#key);
    }
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
