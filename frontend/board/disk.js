import { within } from './patience.js';

const DATABASE = 'kernvraag';
const TABLE = 'kept';
const PATIENCE = 1500;

/** What the browser keeps on its disk, by key: a small part of IndexedDB. */
export class Disk {
  #database;

  constructor(database) {
    this.#database = database;
    // Another page that deletes the database must not have to wait for this one.
    database.addEventListener('versionchange', () => database.close());
  }

  /** Opens it; null where the browser has none for us, or is not through with it in a second and a half. */
  static open() {
    return new Promise((resolve) => {
      setTimeout(resolve, PATIENCE, null);
      try {
        const request = indexedDB.open(DATABASE, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
        request.onsuccess = () => resolve(new Disk(request.result));
        request.onerror = () => resolve(null);
      } catch {
        resolve(null);
      }
    });
  }

  /** Everything whose key begins like this, as a map. */
  async all(prefix) {
    const found = new Map();
    const read = this.#within('readonly', (table) => {
      const walk = table.openCursor(range(prefix));
      walk.onsuccess = () => {
        const at = walk.result;
        if (at) {
          found.set(at.key, at.value);
          at.continue();
        }
      };
    });
    try {
      await within(PATIENCE, read);
    } catch (failure) {
      // A disk that does not answer is waited for once.
      this.#database = null;
      throw failure;
    }
    return found;
  }

  put(key, value) {
    return this.#within('readwrite', (table) => table.put(value, key));
  }

  remove(key) {
    return this.#within('readwrite', (table) => table.delete(key));
  }

  removeAll(prefix) {
    return within(PATIENCE, this.#within('readwrite', (table) => table.delete(range(prefix))));
  }

  #within(mode, work) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(TABLE, mode);
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      work(transaction.objectStore(TABLE));
    });
  }
}

function range(prefix) {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
