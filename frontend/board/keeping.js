import { Drafts } from './drafts.js';
import { Outbox } from './outbox.js';
import { thisTab } from './tab.js';
import { Vault } from './vault.js';

/**
 * Everything that is kept on this device for one board: what is being written, and what waits for the server.
 *
 * Vaadin takes a board out and puts it in again while a page loads. What was begun for the one that went ends with its
 * signal, so that it takes nothing over that the one in its place would then not know of.
 */
export class Keeping {
  #workshop;
  #tab;
  #vault;
  #signal;
  #missed = new Set();

  constructor(workshop, tab, vault, send, signal) {
    this.#workshop = workshop;
    this.#tab = tab;
    this.#vault = vault;
    this.#signal = signal;
    this.drafts = new Drafts(vault, tab);
    this.outbox = new Outbox(vault, tab, send, signal);
  }

  /**
   * Opens it, and takes over what tabs that are gone have left.
   *
   * @param {(message: object) => boolean} send
   * @param {AbortSignal} signal ends it, when the board is taken out of the page
   */
  static async open(workshop, as, send, signal) {
    const [tab, vault] = await Promise.all([thisTab(), Vault.open(`${workshop}/${as}`)]);
    const keeping = new Keeping(workshop, tab, vault, send, signal);
    try {
      await keeping.#lookFor(() => true, new Set());
    } catch (failure) {
      // What another tab has left is looked for again; the board does not wait for it.
      reportError(failure);
    }
    return keeping;
  }

  /** Whether everything would be here after a crash. */
  get safe() {
    return this.#vault.safe;
  }

  /** How many texts and other changes the server does not have. */
  get unsent() {
    return this.drafts.all().filter((draft) => draft.text.trim()).length + this.outbox.commands.length;
  }

  /** Has something called whenever what is kept changes, or how well. */
  onChange(run) {
    [this.drafts, this.outbox, this.#vault].forEach((source) => source.addEventListener('change', run, { signal: this.#signal }));
  }

  /**
   * Takes over what tabs of this person have left when they went. A tab that is gone at one look only is loading again.
   *
   * @param {Set<string>} open the slots that have a field on the screen
   */
  async takeOver(open) {
    await this.#lookFor((tab) => this.#missed.has(tab), open);
  }

  async #lookFor(trusted, open) {
    await this.#tab.alone(async () => {
      await this.#vault.reload();
      const living = await this.#tab.living();
      if (this.#signal.aborted) {
        return;
      }
      const missing = [...this.#vault.keys('draft/'), ...this.#vault.keys('out/')]
        .map((key) => key.split('/')[1])
        .filter((tab) => !living.has(tab));
      const gone = new Set(missing.filter(trusted));
      this.#missed = new Set(missing);
      this.drafts.adopt(gone, open);
      this.outbox.adopt(gone);
    });
  }

  /** Throws away drafts that the server has after all: a crash can bring one back after its card was handed in. */
  settle(mine) {
    const waiting = new Set(this.outbox.commands.map((command) => command.card));
    this.drafts.settle((card) => mine.has(card) || waiting.has(card));
  }

  /** Tells the person’s other tabs that something is theirs. */
  tellMine(id) {
    this.#tab.tell({ mine: id });
  }

  /** Hears the person’s other tabs. */
  hear({ mine, left }) {
    const hear = ({ detail }) => {
      if (detail.mine) {
        mine(detail.mine);
      } else if (detail.left === this.#workshop) {
        left();
      }
    };
    this.#tab.addEventListener('told', hear, { signal: this.#signal });
  }

  /** Forgets everything, and has the person’s other tabs go too. */
  async leave() {
    await this.#vault.clear();
    this.#tab.tell({ left: this.#workshop });
  }
}
