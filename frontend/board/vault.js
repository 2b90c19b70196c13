import { Disk } from './disk.js';

const ROOT = 'kv/';
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Keeps on this device what a person wrote and the server does not have yet.
 *
 * Every value is kept twice: in localStorage, which has it before the next keystroke, and in IndexedDB, which has it on
 * the disk a moment later (a browser that is killed forgets up to a minute of localStorage). The newer one counts. A value
 * that comes back after it was removed does no harm: drafts and commands bear ids that the server knows.
 */
export class Vault extends EventTarget {
  #prefix;
  #disk;
  #entries = new Map();
  #unkept = new Set();
  #removed = new Set();

  constructor(name, disk) {
    super();
    this.#prefix = `${ROOT}${name}/`;
    this.#disk = disk;
  }

  /** Opens the part of the vault with a name. */
  static async open(name) {
    const disk = await Disk.open();
    await sweep(disk);
    const vault = new Vault(name, disk);
    await vault.reload();
    return vault;
  }

  /** Reads again what the stores have: another tab may have written. */
  async reload() {
    this.#removed.clear();
    const found = new Map();
    const take = (key, entry) => {
      if (entry && !this.#removed.has(key) && (found.get(key)?.at ?? 0) < entry.at) {
        found.set(key, entry);
      }
    };
    // The disk takes its time: what is written or removed meanwhile is looked at after it.
    const onDisk = await this.#onDisk();
    onDisk.forEach((entry, key) => take(key, entry));
    shelf(this.#prefix).forEach((entry, key) => take(key, entry));
    for (const [key, entry] of this.#entries) {
      if (this.#unkept.has(key) || found.has(key)) {
        take(key, entry);
      }
    }
    this.#entries = found;
  }

  /** The keys that begin like this. */
  keys(start) {
    const whole = this.#prefix + start;
    return [...this.#entries.keys()]
      .filter((key) => key.startsWith(whole))
      .map((key) => key.slice(this.#prefix.length));
  }

  /** A value; null if there is none. */
  get(key) {
    return this.#entries.get(this.#prefix + key)?.value ?? null;
  }

  /** When a value was kept, in milliseconds. */
  at(key) {
    return this.#entries.get(this.#prefix + key)?.at ?? 0;
  }

  /** Keeps a value; false if the browser does not let us, yet. */
  set(key, value) {
    const name = this.#prefix + key;
    const entry = { at: Date.now(), value };
    this.#entries.set(name, entry);
    this.#removed.delete(name);
    const kept = put(name, entry);
    this.#mark(name, kept);
    this.#disk?.put(name, entry).then(
      () => this.#entries.get(name) === entry && this.#mark(name, true),
      () => {}
    );
    return kept;
  }

  remove(key) {
    const name = this.#prefix + key;
    if (this.#entries.delete(name)) {
      this.#removed.add(name);
      drop(name);
      this.#disk?.remove(name).catch(() => {});
      this.#mark(name, true);
    }
  }

  /** Whether a value would be here after a crash. */
  isKept(key) {
    return !this.#unkept.has(this.#prefix + key);
  }

  /** Whether everything is kept. */
  get safe() {
    return this.#unkept.size === 0;
  }

  /** Forgets everything of this name, in all tabs’ parts. */
  async clear() {
    this.#entries.clear();
    this.#unkept.clear();
    shelf(this.#prefix).forEach((entry, key) => drop(key));
    await this.#disk?.removeAll(this.#prefix).catch(() => {});
  }

  async #onDisk() {
    try {
      return (await this.#disk?.all(this.#prefix)) ?? new Map();
    } catch {
      return new Map();
    }
  }

  #mark(name, kept) {
    const before = this.#unkept.size;
    if (kept) {
      this.#unkept.delete(name);
    } else {
      this.#unkept.add(name);
    }
    if (before !== this.#unkept.size) {
      this.dispatchEvent(new Event('change'));
    }
  }
}

/** Whether the browser keeps nothing at all for this site. */
export function storageBlocked() {
  try {
    localStorage.getItem(ROOT);
    return false;
  } catch {
    return true;
  }
}

function shelf(prefix) {
  const found = new Map();
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) {
        found.set(key, read(key));
      }
    }
  } catch {
    // No storage for this site: the disk may still have something.
  }
  return found;
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function put(key, entry) {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

function drop(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be written needs no removing.
  }
}

/** Throws away what nobody came back for in a month, of every workshop. */
async function sweep(disk) {
  const old = Date.now() - KEPT_DAYS * DAY;
  const stale = ([, entry]) => !(entry?.at > old);
  [...shelf(ROOT)].filter(stale).forEach(([key]) => drop(key));
  try {
    for (const [key] of [...((await disk?.all(ROOT)) ?? [])].filter(stale)) {
      disk.remove(key).catch(() => {});
    }
  } catch {
    // It is swept the next time.
  }
}
