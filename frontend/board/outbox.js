/**
 * What this person did and the server has not confirmed yet, in order. It lives in the browser’s storage, so it outlives
 * a reload, a crash and a restart of the server. A command leaves only with an answer: acknowledged, or refused for good.
 */
export class Outbox extends EventTarget {
  #key;
  #send;
  #queue = [];
  #underway = null;

  /**
   * @param {string} key under which the queue is kept
   * @param {(message: object) => boolean} send
   */
  constructor(key, send) {
    super();
    this.#key = key;
    this.#send = send;
    this.#queue = read(key);
  }

  /** Everything unconfirmed, oldest first. */
  get commands() {
    return this.#queue;
  }

  command(id) {
    return this.#queue.find((command) => command.id === id);
  }

  /** The state of a command’s card: `device` or `sending`. */
  stateOf(command) {
    return command.id === this.#underway ? 'sending' : 'device';
  }

  add(command) {
    this.#queue.push(command);
    this.#keep();
    this.pump();
  }

  /** Sends the oldest command; the next one follows its answer, so that order is kept. */
  pump() {
    const [first] = this.#queue;
    if (first && this.#underway === null && this.#send({ t: 'cmd', ...first })) {
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
    this.#keep();
    this.pump();
    return command;
  }

  /** The server could not do it now: it is sent again a little later. */
  later() {
    this.#underway = null;
    this.#tell();
    setTimeout(() => this.pump(), 2000);
  }

  #keep() {
    write(this.#key, this.#queue);
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function write(key, queue) {
  try {
    if (queue.length) {
      localStorage.setItem(key, JSON.stringify(queue));
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // Storage is full or forbidden: the queue still lives as long as the page.
  }
}
