import { uuid } from './dom.js';

const NAME = 'kv-tab';
const ROLL_CALL = 600;
/** How long the page before this one may take to let go of its name, in a reload. */
const HANDOVER = 1000;

/**
 * This tab among the tabs of a person. Each has a name that outlives a reload; what a tab that is gone has left behind is
 * taken over by one that lives.
 */
class Tab extends EventTarget {
  id = '';
  #channel = null;
  #answers = null;
  #calling = null;

  async open() {
    this.#listen();
    const known = recall();
    // A tab that was duplicated brings the name of its twin.
    this.id = known && (await this.#claim(known)) ? known : uuid();
    if (this.id !== known) {
      remember(this.id);
      await (navigator.locks && this.#claim(this.id));
    }
    return this;
  }

  /** The names of the tabs that are open now. */
  async living() {
    const names = navigator.locks ? await held() : await this.#rollCall();
    return new Set(names).add(this.id);
  }

  /** Does something that no other tab may do at the same moment. */
  async alone(work) {
    await (navigator.locks ? navigator.locks.request(NAME, work) : work());
  }

  /** Tells the other tabs something; they hear it as `told`. */
  tell(news) {
    this.#channel?.postMessage({ news });
  }

  async #claim(id) {
    if (!navigator.locks) {
      return !(await this.#rollCall()).has(id);
    }
    return new Promise((resolve) => {
      const hold = () => {
        resolve(true);
        // Held for as long as the page is there, however it ends.
        return new Promise(() => {});
      };
      navigator.locks
        .request(`${NAME}/${id}`, { signal: AbortSignal.timeout(HANDOVER) }, hold)
        .catch(() => resolve(false));
    });
  }

  #listen() {
    if (!globalThis.BroadcastChannel) {
      return;
    }
    this.#channel = new BroadcastChannel(NAME);
    this.#channel.addEventListener('message', ({ data }) => {
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

async function held() {
  const { held: locks } = await navigator.locks.query();
  const ours = locks.filter((lock) => lock.name.startsWith(`${NAME}/`));
  return new Set(ours.map((lock) => lock.name.slice(NAME.length + 1)));
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
