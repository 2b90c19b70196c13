const PATIENCE = 5000;
const LONGEST_PATIENCE = 30000;
const VAADIN = /[?&]v-r=(uidl|heartbeat)\b/;

/**
 * Gives up a request of Vaadin’s client that hears nothing for too long. A connection that a router has forgotten neither
 * answers nor ends, and the client sends nothing else while it waits. It tries again by itself, and the server knows a
 * request that comes twice.
 *
 * The first is given five seconds, each next one twice as long until one is answered: a server that is slow is not asked
 * more and more.
 */
export class SilentRequests {
  #patience = PATIENCE;
  #open = new Set();

  start(signal) {
    const { open } = XMLHttpRequest.prototype;
    const watch = (request) => this.#watch(request);
    XMLHttpRequest.prototype.open = function (method, address, ...rest) {
      if (VAADIN.test(address)) {
        watch(this);
      }
      return open.call(this, method, address, ...rest);
    };
    signal.addEventListener('abort', () => {
      XMLHttpRequest.prototype.open = open;
    });
  }

  /** Gives up what is still unanswered, at once. */
  giveUp() {
    for (const request of [...this.#open]) {
      request.abort();
    }
    this.#patience = PATIENCE;
  }

  #watch(request) {
    let silence = null;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        this.#patience = Math.min(2 * this.#patience, LONGEST_PATIENCE);
        request.abort();
      }, this.#patience);
    };
    request.addEventListener('loadstart', () => {
      this.#open.add(request);
      heard();
    });
    request.addEventListener('progress', heard);
    request.addEventListener('load', () => {
      this.#patience = PATIENCE;
    });
    request.addEventListener('loadend', () => {
      clearTimeout(silence);
      this.#open.delete(request);
    });
  }
}
