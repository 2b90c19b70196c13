import { uuid } from './dom.js';

/** What a person can do on a ladder. */
export class LadderActions {
  #store;
  #outbox;
  #desk;

  /** @param desk can `send` a command, mark an id as one’s `own`, and have the facilitator `ask` a question */
  constructor(store, outbox, desk) {
    this.#store = store;
    this.#outbox = outbox;
    this.#desk = desk;
  }

  mayOpen(card) {
    return this.#store.as === 'facilitator' && card.number > 0 && ['MEANS', 'PROBLEM'].includes(card.kind);
  }

  open(card) {
    this.#desk.send({ type: 'openLadder', ladder: uuid(), card: card.id });
  }

  /** Lets the facilitator choose the next question, on an answer or, without one, at the foot. */
  ask(answer) {
    this.#desk.ask(answer);
  }

  become(answer, kind) {
    this.#desk.send({ type: 'becomeCard', answer, kind });
  }

  end(answer, deadEnd) {
    this.#desk.send({ type: 'endBranch', answer, deadEnd });
  }

  /** Hands an answer in; false if there is no room for it on this device. */
  answer(rung, text) {
    const answer = uuid();
    this.#desk.own(answer);
    return this.#desk.send({ type: 'answer', rung, answer, text });
  }

  takeBack(answer) {
    this.#desk.send({ type: 'takeBackAnswer', answer });
  }

  /** This person’s answers to a question that lie face down, unconfirmed ones included. */
  answersTo(rung) {
    const answers = new Map([...this.#store.answers].filter(([, answer]) => answer.rung === rung));
    for (const command of this.#outbox.commands) {
      if (command.type === 'answer' && command.rung === rung) {
        answers.set(command.answer, { id: command.answer, text: command.text, pending: this.#outbox.stateOf(command) });
      } else if (command.type === 'takeBackAnswer') {
        answers.delete(command.answer);
      }
    }
    return [...answers.values()];
  }
}
