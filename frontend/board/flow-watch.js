import { SilentRequests } from './silent-requests.js';

const LOOK_EVERY = 1000;
const LAG = 3000;
const LAST_RESORT = 20000;
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
  #requests = new SilentRequests();
  #behindSince = 0;
  #asked = 0;
  #away = false;

  /**
   * @param {Element|null} view the view around the board; null where Vaadin draws nothing that moves
   * @param {() => {seq: number, step: string}|null} now where the board is; null while it is not connected
   */
  constructor(view, now) {
    this.#view = view;
    this.#now = now;
  }

  start(signal) {
    if (this.#view) {
      const timer = setInterval(() => this.#look(Date.now()), LOOK_EVERY);
      signal.addEventListener('abort', () => clearInterval(timer));
      this.#requests.start(signal);
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
      this.#requests.giveUp();
      if (this.#lags(this.#now())) {
        this.#asked = Date.now();
        catchUp();
      }
    }
  }

  #look(now) {
    if (!this.#lags(this.#now())) {
      this.#behindSince = this.#asked = 0;
      return;
    }
    this.#behindSince ||= now;
    const behind = now - this.#behindSince;
    if (behind > LAST_RESORT) {
      reload(now);
    } else if (behind > LAG && now - this.#asked > LAG) {
      this.#asked = now;
      catchUp();
    }
  }

  #lags(now) {
    const { seq, step } = this.#view.dataset;
    return Boolean(now) && (seq === undefined ? step !== now.step : Number(seq) < now.seq);
  }
}

/** An answer that comes out of turn makes Vaadin’s client fetch the whole of its state. */
function catchUp() {
  for (const client of Object.values(globalThis.Vaadin?.Flow?.clients ?? {})) {
    client.poll?.();
  }
}

/** What is typed is kept on this device; a page that stays behind for good does not load over and over. */
function reload(now) {
  if (now - Number(sessionStorage.getItem(RELOADED)) > RELOADS_APART) {
    sessionStorage.setItem(RELOADED, String(now));
    location.reload();
  }
}
