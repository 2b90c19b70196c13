const CHECK_EVERY = 15000;
const SILENCE = 10000;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 10000;

/**
 * The board’s socket. It comes back by itself, and notices a connection that is dead without having said so: a check
 * that is not answered in ten seconds ends it.
 */
export class BoardChannel extends EventTarget {
  #address;
  #lang;
  #socket = null;
  #wait = FIRST_WAIT;
  #stopped = true;
  #checks = null;
  #patience = null;
  #comeback = null;

  constructor(address, lang) {
    super();
    this.#address = address;
    this.#lang = lang;
  }

  get open() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  start() {
    if (this.#stopped) {
      this.#stopped = false;
      addEventListener('online', this.#now);
      this.#connect();
    }
  }

  stop() {
    this.#stopped = true;
    removeEventListener('online', this.#now);
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

  /** Asks for everything anew. */
  hello() {
    this.send({ t: 'hello', lang: this.#lang });
  }

  #connect() {
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#wait = FIRST_WAIT;
      this.hello();
      this.#checks = setInterval(() => this.#check(), CHECK_EVERY);
      this.#tell('up');
    });
    socket.addEventListener('message', (event) => {
      clearTimeout(this.#patience);
      this.#patience = null;
      this.#tell('message', JSON.parse(event.data));
    });
    socket.addEventListener('close', () => {
      if (socket === this.#socket) {
        this.#lost();
      }
    });
  }

  #check() {
    this.#tell('check');
    this.#patience ??= setTimeout(() => this.#lost(), SILENCE);
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

  #now = () => {
    if (!this.open) {
      clearTimeout(this.#comeback);
      this.#forget();
      this.#connect();
    }
  };

  #forget() {
    clearInterval(this.#checks);
    clearTimeout(this.#patience);
    this.#patience = null;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
