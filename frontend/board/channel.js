const CHECK_EVERY = 3500;
const PATIENCE = 2500;
const LONGEST_PATIENCE = 30000;
const OPENING = 4000;
const FIRST_WAIT = 300;
const LONGEST_WAIT = 1500;
const STEP_ASIDE = 1500;

/**
 * The board’s socket. It comes back by itself, and notices a connection that is dead without having said so: it asks
 * every three and a half seconds, and at once when the page is looked at again, whether it is up to date, and waits two and a
 * half for anything at all.
 *
 * A network that is well again is noticed in six and a half seconds at the latest: the last attempt before it may hang for
 * four, and the pause before the next one is two and a quarter at most.
 */
export class BoardChannel extends EventTarget {
  #address;
  #lang;
  #at;
  #socket = null;
  #wait = FIRST_WAIT;
  #patience = PATIENCE;
  #stopped = true;
  #checks = null;
  #silence = null;
  #greeting = false;
  #comeback = null;

  /** @param {string|null} at the step of the subgroup that a facilitator looks in at */
  constructor(address, lang, at) {
    super();
    this.#address = address;
    this.#lang = lang;
    this.#at = at;
  }

  get open() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  start() {
    if (this.#stopped) {
      this.#stopped = false;
      addEventListener('online', this.#look);
      addEventListener('pageshow', this.#look);
      document.addEventListener('visibilitychange', this.#look);
      this.#connect();
    }
  }

  stop() {
    this.#stopped = true;
    removeEventListener('online', this.#look);
    removeEventListener('pageshow', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#comeback);
    this.#forget();
  }

  /** Sends a message; false if there is no connection now. */
  send(message) {
    if (!this.open) {
      return false;
    }
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Looks in at the subgroup of another step. */
  lookAt(step) {
    this.#at = step;
    if (this.open) {
      this.hello();
    }
  }

  /** Tries anew at once, whatever has become of the attempt before. */
  again() {
    clearTimeout(this.#comeback);
    this.#forget();
    this.good();
    this.#connect();
  }

  /** Asks for everything anew. */
  hello() {
    this.#greeting = this.send({ t: 'hello', lang: this.#lang, ...(this.#at ? { at: this.#at } : {}) });
    this.#listenFor(2 * this.#patience);
  }

  /** What came is what was asked for: the connection is good. */
  good() {
    this.#greeting = false;
    this.#wait = FIRST_WAIT;
    this.#patience = PATIENCE;
  }

  /** The server is about to go: the room moves over one by one. */
  stepAside() {
    clearTimeout(this.#comeback);
    this.#comeback = setTimeout(() => this.#lost(), STEP_ASIDE * Math.random());
  }

  #connect() {
    const socket = opened(this.#address);
    this.#socket = socket;
    if (!socket) {
      this.#lost();
      return;
    }
    this.#listenFor(OPENING);
    socket.addEventListener('open', () => {
      this.#heard();
      this.hello();
      this.#checks = setInterval(() => this.#check(), CHECK_EVERY);
      this.#tell('up');
    });
    socket.addEventListener('message', (event) => {
      if (socket === this.#socket) {
        this.#heard();
        this.#tell('message', JSON.parse(event.data));
      }
    });
    socket.addEventListener('close', () => {
      if (socket === this.#socket) {
        this.#lost();
      }
    });
  }

  #check() {
    this.#tell('check');
    this.#listenFor(this.#patience);
  }

  #listenFor(patience) {
    this.#silence ??= setTimeout(() => {
      if (this.#greeting) {
        // A large answer over a thin line takes longer than the patience: the next one is given more time.
        this.#patience = Math.min(2 * this.#patience, LONGEST_PATIENCE);
      }
      this.#lost();
    }, patience);
  }

  #heard() {
    clearTimeout(this.#silence);
    this.#silence = null;
  }

  #lost() {
    this.#forget();
    this.#tell('down');
    if (!this.#stopped) {
      // A whole room comes back at once after a restart: the spread keeps it from coming in one moment.
      const wait = this.#wait * (0.5 + Math.random());
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
      clearTimeout(this.#comeback);
      this.#comeback = setTimeout(() => this.#connect(), wait);
    }
  }

  #look = () => {
    if (document.visibilityState === 'hidden') {
      return;
    }
    if (this.open) {
      this.#check();
    } else if (this.#socket?.readyState !== WebSocket.CONNECTING) {
      clearTimeout(this.#comeback);
      this.#forget();
      this.#connect();
    }
  };

  #forget() {
    this.#greeting = false;
    clearInterval(this.#checks);
    this.#heard();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** A socket; null where the browser does not even try. */
function opened(address) {
  try {
    return new WebSocket(address);
  } catch {
    return null;
  }
}
