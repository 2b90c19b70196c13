const PATIENCE = 5000;
const LONGEST_PATIENCE = 30000;
const OPENING = 4000;
const REQUEST = /[?&]v-r=(uidl|heartbeat)\b/;
const PUSH = /\/VAADIN\/push\b/;

/**
 * Gives up what Vaadin’s client waits for in vain: a connection that a router has forgotten neither answers nor ends.
 *
 * A request that hears nothing is given five seconds, and the client sends nothing else meanwhile. It tries again by
 * itself, and the server knows a request that comes twice. Each next one is given twice as long until one is answered: a
 * server that is slow is not asked more and more.
 *
 * A push socket is given four seconds to open. While it hangs, a browser opens no other to the same server (RFC 6455,
 * section 4.1, number 2), and the board’s own would wait behind it.
 */
export class SilentConnections {
  #patience = PATIENCE;
  #open = new Set();

  start(signal) {
    this.#watchRequests(signal);
    watchSockets(signal);
  }

  /** Gives up what is still unanswered, at once. */
  giveUp() {
    for (const request of [...this.#open]) {
      request.abort();
    }
    this.#patience = PATIENCE;
  }

  #watchRequests(signal) {
    const { open } = XMLHttpRequest.prototype;
    const watch = (request) => this.#watch(request);
    XMLHttpRequest.prototype.open = function (method, address, ...rest) {
      if (REQUEST.test(address)) {
        watch(this);
      }
      return open.call(this, method, address, ...rest);
    };
    signal.addEventListener('abort', () => {
      XMLHttpRequest.prototype.open = open;
    });
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

function watchSockets(signal) {
  const Socket = globalThis.WebSocket;
  globalThis.WebSocket = class extends Socket {
    constructor(...all) {
      super(...all);
      if (PUSH.test(this.url)) {
        const opening = setTimeout(() => this.readyState === Socket.CONNECTING && this.close(), OPENING);
        this.addEventListener('close', () => clearTimeout(opening));
      }
    }
  };
  signal.addEventListener('abort', () => {
    globalThis.WebSocket = Socket;
  });
}
