import { SilentConnections } from './silent-connections.js';

const LOOK_EVERY = 1000;
const LAG = 3000;
const LAST_RESORT = 20000;
const AGAIN = 10000;
const RELOADED = 'kv-reloaded';
const RELOADS_APART = 60000;

/**
 * Looks after the part of the page that Vaadin draws around the board. Its push can stop without an error
 * (vaadin/flow#20837); the view says in `data-seq` which line of the journal it shows, or in `data-step` which step. One that lags behind the board for
 * three seconds is asked to fetch what it missed, over a request of its own; where that does not help, the page loads again.
 *
 * The board notices first that the network is gone or back, and tells: what Vaadin is waiting for then is in vain.
 */
export class FlowWatch {
  #view;
  #now;
  #connections = new SilentConnections();
  #goal = null;
  #behindSince = 0;
  #asked = 0;
  #away = false;

  /**
   * @param {Element|null} view the view around the board; null where Vaadin draws nothing that moves
   * @param {() => {line: number, step: string}|null} now where the board is; null while it is not connected
   */
  constructor(view, now) {
    this.#view = view;
    this.#now = now;
  }

  start(signal) {
    if (this.#view) {
      const timer = setInterval(() => this.#look(Date.now()), LOOK_EVERY);
      signal.addEventListener('abort', () => clearInterval(timer));
      this.#connections.start(signal);
    }
  }

  /** The board lost its connection: Vaadin finds out about its own by asking. */
  down() {
    if (this.#view && !this.#away) {
      this.#away = true;
      catchUp();
    }
  }

  /** The board is up to date again: nobody waits any longer for an answer to what was asked before. */
  up() {
    if (this.#away) {
      this.#away = false;
      this.#connections.giveUp();
      openPushAnew();
      if (this.#lags(this.#now())) {
        this.#ask(Date.now());
      }
    }
  }

  /** Where the room goes on and on, the view is a little behind all the time: what counts is how long it needs. */
  #look(now) {
    const board = this.#now();
    const gone = this.#goal?.step !== board?.step;
    if (gone || !this.#lags(this.#goal)) {
      this.#behindSince = now;
      this.#goal = this.#lags(board) ? board : null;
      return;
    }
    const behind = now - this.#behindSince;
    if (behind > LAST_RESORT) {
      reload(now);
    } else if (behind > LAG && now - this.#asked > LAG) {
      if (now - this.#asked < AGAIN) {
        openPushAnew();
      }
      this.#ask(now);
    }
  }

  #ask(now) {
    this.#asked = now;
    catchUp();
  }

  #lags(board) {
    const { seq, step } = this.#view.dataset;
    return Boolean(board) && (seq === undefined ? step !== board.step : Number(seq) < board.line);
  }
}

/** An answer that comes out of turn makes Vaadin’s client fetch the whole of its state. */
function catchUp() {
  for (const client of Object.values(globalThis.Vaadin?.Flow?.clients ?? {})) {
    client.poll?.();
  }
}

/**
 * A push whose connection a router has forgotten stays open and silent for good: what the network’s going and coming back
 * would do to it is done by hand. While it is on its way back by itself, this leaves it alone.
 */
function openPushAnew() {
  const push = globalThis.vaadinPush?.atmosphere?.callbacks;
  push?.offline();
  push?.online();
}

/** What is typed is kept on this device; a page that stays behind for good does not load over and over. */
function reload(now) {
  if (now - Number(sessionStorage.getItem(RELOADED)) > RELOADS_APART) {
    sessionStorage.setItem(RELOADED, String(now));
    location.reload();
  }
}
