import { uuid } from './dom.js';
import { within } from './patience.js';

const NAME = 'kv-tab';
const ROLL_CALL = 600;
/** How long the page before this one may take to let go of its name, in a reload. */
const HANDOVER = 1000;
/** How long the locks of the browser may take to answer, ms; then the board goes on as where there are none. */
const ANSWER = 1500;
/** How long another tab may look for what is left behind, before this one does it beside it. */
const TURN = 2500;

/**
 * This tab among the tabs of a person. Each has a name that outlives a reload; what a tab that is gone has left behind is
 * taken over by one that lives.
 */
class Tab extends EventTarget {
  id = '';
  #channel = null;
  #answers = null;
  #calling = null;
  /** The locks of the browser; null where it has none for us, or none that work. */
  #locks = webLocks();

  async open() {
    this.#listen();
    const known = recall();
    // A tab that was duplicated brings the name of its twin.
    this.id = known && (await this.#claim(known, { signal: AbortSignal.timeout?.(HANDOVER) })) ? known : uuid();
    if (this.id !== known) {
      remember(this.id);
      if (this.#locks && !(await this.#claim(this.id, {}))) {
        // Nobody else has a name that is new: locks that do not give it do not work.
        this.#locks = null;
      }
    }
    return this;
  }

  /** The names of the tabs that are open now. */
  async living() {
    const names = await (this.#locks ? this.#held().catch(() => this.#rollCall()) : this.#rollCall());
    return new Set(names).add(this.id);
  }

  /** Does something that no other tab may do at the same moment. */
  async alone(work) {
    let run = null;
    const once = () => (run ??= work());
    if (this.#locks) {
      await within(TURN, this.#request(NAME, {}, once)).catch(once);
    } else {
      await once();
    }
  }

  /** Tells the other tabs something; they hear it as `told`. */
  tell(news) {
    this.#channel?.postMessage({ news });
  }

  async #claim(id, options) {
    if (!this.#locks) {
      return !(await this.#rollCall()).has(id);
    }
    return new Promise((resolve) => {
      const hold = () => {
        resolve(true);
        // Held for as long as the page is there, however it ends.
        return new Promise(() => {});
      };
      this.#request(`${NAME}/${id}`, options, hold).catch(() => resolve(false));
      setTimeout(resolve, ANSWER, false);
    });
  }

  /** A request that fails as a promise does, also where the browser throws at once. */
  async #request(name, options, work) {
    return this.#locks.request(name, options, work);
  }

  async #held() {
    const { held: locks } = await within(ANSWER, this.#locks.query());
    const ours = locks.filter((lock) => lock.name.startsWith(`${NAME}/`));
    return ours.map((lock) => lock.name.slice(NAME.length + 1));
  }

  #listen() {
    this.#channel = broadcast();
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data.asked && this.id) {
        this.#channel.postMessage({ here: this.id });
      } else if (data.here) {
        this.#answers?.add(data.here);
      } else if (data.news) {
        this.dispatchEvent(new CustomEvent('told', { detail: data.news }));
      }
    });
  }

  /** Web Locks need a secure context, which a server on a local network without TLS is not. */
  #rollCall() {
    this.#calling ??= new Promise((resolve) => {
      const answers = (this.#answers = new Set());
      this.#channel?.postMessage({ asked: true });
      setTimeout(resolve, ROLL_CALL, answers);
      setTimeout(() => (this.#calling = null), 2 * ROLL_CALL);
    });
    return this.#calling;
  }
}

let here = null;

/** The tab of this page; the same for every board that comes and goes in it. */
export function thisTab() {
  return (here ??= new Tab().open());
}

function webLocks() {
  try {
    return navigator.locks ?? null;
  } catch {
    return null;
  }
}

/** What tabs hear each other by; null where the browser has none for us. */
function broadcast() {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return null;
  }
}

function recall() {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function remember(id) {
  try {
    sessionStorage.setItem(NAME, id);
  } catch {
    // Without it the tab has another name after a reload, and takes over from itself.
  }
}
