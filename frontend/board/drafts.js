/** Keeps every keystroke in the browser until its card is in the outbox. */
export class Drafts {
  #prefix;

  constructor(workshop) {
    this.#prefix = `kv-draft-${workshop}-`;
  }

  /** The draft for a canvas; empty parts where there is none. */
  read(kind) {
    try {
      return { text: '', fields: {}, ...JSON.parse(localStorage.getItem(this.#prefix + kind)) };
    } catch {
      return { text: '', fields: {} };
    }
  }

  /** Keeps a draft; false if the browser does not let us. */
  write(kind, draft) {
    try {
      if (draft.text || Object.keys(draft.fields).length) {
        localStorage.setItem(this.#prefix + kind, JSON.stringify(draft));
      } else {
        localStorage.removeItem(this.#prefix + kind);
      }
      return true;
    } catch {
      return false;
    }
  }
}
