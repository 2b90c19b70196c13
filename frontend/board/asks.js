/** Asks the server for what is not sent unasked; an answer goes to everybody who waits for it. */
export class Asks {
  #send;
  #waiting = new Map();

  /** @param {(message: object) => boolean} send */
  constructor(send) {
    this.#send = send;
  }

  /** @returns {Promise<object>} the answer; it stays out while there is no connection */
  ask(what) {
    return new Promise((resolve) => {
      this.#waiting.set(what, [...(this.#waiting.get(what) ?? []), resolve]);
      this.#send({ t: 'ask', what });
    });
  }

  /** The server answered. */
  answered(message) {
    this.#waiting.get(message.what)?.forEach((resolve) => resolve(message));
    this.#waiting.delete(message.what);
  }
}
