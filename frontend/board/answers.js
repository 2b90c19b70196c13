import { pictured } from './board-actions.js';
import { uuid } from './dom.js';

/** Knows what an answer of the server means for what this screen shows and keeps. */
export class Answers {
  #store;
  #drafts;
  #page;

  /** @param page finds the `composer` of a kind and the `tile` of a card, and takes a `note` to its reader */
  constructor(store, drafts, page) {
    this.#store = store;
    this.#drafts = drafts;
    this.#page = page;
  }

  /** The server has it. The patch that says so may be a moment behind the answer: nothing may vanish in between. */
  confirmed(command) {
    const { cards } = this.#store;
    switch (command?.type) {
      case 'addCard':
        this.#store.mine.add(command.card);
        if (!cards.has(command.card)) {
          cards.set(command.card, { number: 0, revision: 0, ...command, id: command.card });
        }
        break;
      case 'seatPerson': {
        const { person, name, group } = command;
        this.#store.persons.set(person, { id: person, name, group, table: true });
        break;
      }
      case 'editCard': {
        const card = cards.get(command.card);
        if (card && card.revision <= command.revision) {
          const { text, section, fields } = command;
          cards.set(command.card, { ...card, text, section, fields, revision: command.revision + 1 });
        }
        break;
      }
      case 'pictureCard':
      case 'unpictureCard': {
        const card = cards.get(command.card);
        if (card) {
          cards.set(command.card, { ...card, image: command.type === 'pictureCard' ? pictured(command) : undefined });
        }
        break;
      }
      case 'link':
        this.#store.mine.add(command.link);
        break;
      case 'removeCard':
        cards.delete(command.card);
        break;
      case 'answer':
        if (!this.#store.answers.has(command.answer)) {
          this.#store.answers.set(command.answer, { id: command.answer, rung: command.rung, text: command.text });
        }
        break;
      case 'takeBackAnswer':
        this.#store.answers.delete(command.answer);
        break;
      case 'stepDone':
        this.#store.done = command.step === this.#store.room.step ? command.done : this.#store.done;
        break;
      case 'castDots':
        this.#store.dots = { ...this.#store.dots, [command.card]: command.dots };
        break;
    }
  }

  /**
   * The server will never have it: nothing here may pretend it does, and its text goes back to the writer.
   *
   * @param {object} [left] the command for the picture of a card that was not added
   */
  refused(command, error, left) {
    switch (command?.type) {
      case undefined:
        break;
      case 'addCard':
        this.#store.mine.delete(command.card);
        this.#giveCardBack({ ...command, image: left && pictured(left) }, error.text);
        break;
      case 'editCard':
        this.#giveEditBack(command, error);
        break;
      case 'answer':
        this.#store.mine.delete(command.answer);
        this.#drafts.spare({ rung: command.rung, text: command.text, reason: error.text });
        break;
      case 'comment':
        this.#giveCommentBack(command);
        this.#page.note(error.text);
        break;
      default:
        this.#page.note(error.text);
    }
  }

  #giveCommentBack({ card, text }) {
    const slot = `comment:${card}`;
    const kind = this.#store.cards.get(card)?.kind;
    const begun = this.#drafts.read(slot)?.text;
    this.#drafts.write(slot, { kind, text: [text, begun].filter(Boolean).join('\n'), fields: {} });
  }

  #giveCardBack({ kind, section, text, fields, image, for: whom }, reason) {
    const draft = { kind, section, text, fields, image, for: whom, card: uuid(), reason };
    const composer = this.#page.composer(kind);
    if (composer?.isEmpty) {
      composer.giveBack(draft);
    } else {
      this.#drafts.spare(draft);
    }
  }

  #giveEditBack({ card, kind, revision, section, text, fields }, error) {
    const slot = `edit:${card}`;
    if (error.current) {
      this.#store.cards.set(card, error.current);
    }
    if (this.#drafts.read(slot)) {
      this.#drafts.spare({ kind, section, text, fields, card: uuid(), reason: error.text });
    } else {
      this.#drafts.write(slot, { kind, section, text, fields, card, revision, reason: error.text });
      this.#page.tile(card)?.reopen();
    }
  }
}
