import { uuid } from './dom.js';

/** The reactions there are; the server has the same. */
export const REACTIONS = ['RECOGNISED', 'VALUABLE', 'DOUBTED', 'UNCLEAR'];
/** The most characters of a comment and of a tag, and the most tags; the server has the last word. */
export const COMMENT_MAX = 1000;
export const TAG_MAX = 30;
export const TAGS_MAX = 5;

const NOTHING = { reactions: {}, comments: [], tags: [] };

/** What is said of a card, with what this person said and the server has not confirmed. */
export function talkOf(board, card) {
  const { store } = board;
  const said = store.talk.get(card.id) ?? NOTHING;
  const given = new Set(store.given.get(card.id) ?? []);
  const reactions = { ...said.reactions };
  const comments = said.comments.map((comment) => ({ ...comment, mine: store.mine.has(comment.id) }));
  let tags = said.tags;
  for (const command of board.waiting(card)) {
    if (command.type === 'react' && given.has(command.reaction) !== command.given) {
      reactions[command.reaction] = (reactions[command.reaction] ?? 0) + (command.given ? 1 : -1);
      given[command.given ? 'add' : 'delete'](command.reaction);
    } else if (command.type === 'comment' && !comments.some((one) => one.id === command.comment)) {
      comments.push({ id: command.comment, text: command.text, mine: true });
    } else if (command.type === 'tagCard') {
      tags = command.tags;
    }
  }
  return { reactions, given, comments, tags };
}

/** Whether nobody has said anything of a card. */
export function isQuiet(board, card) {
  const { reactions, comments } = talkOf(board, card);
  return comments.length === 0 && Object.values(reactions).every((count) => !count);
}

export function react(board, card, reaction) {
  const given = !talkOf(board, card).given.has(reaction);
  board.run('react', { card: card.id, reaction, given });
}

/** Hands a comment in; false if too much waits already. */
export function comment(board, card, text) {
  const id = uuid();
  board.own(id);
  return board.run('comment', { card: card.id, comment: id, text });
}

export function tag(board, card, tags) {
  board.run('tagCard', { card: card.id, tags });
}
