import { h, setText } from './dom.js';
import { REACTIONS, talkOf } from './talk-actions.js';

/**
 * The quiet line on a card that says what is said of it; it opens the conversation, and is not there while there is none.
 *
 * @returns {HTMLElement & {update: (card: object) => void}}
 */
export function marks(board, first) {
  const { store } = board;
  let card = first;
  const element = h('button.kv-marks', { type: 'button', hidden: true, onclick: () => board.discuss(card) });

  element.update = (now) => {
    card = now;
    const { reactions, comments, tags } = talkOf(board, card);
    const begun = board.drafts.read(`comment:${card.id}`);
    const words = [
      ...REACTIONS.filter((one) => reactions[one] > 0).map((one) =>
        store.t('cards.reactionCount', store.t(`cards.reaction.${one}`), reactions[one])
      ),
      comments.length ? store.count('cards.comment', comments.length) : '',
      begun ? store.t('cards.commentBegun') : '',
      board.drafts.read(`tag:${card.id}`) ? store.t('cards.tagBegun') : '',
      ...tags.map((tag) => `#${tag}`)
    ].filter(Boolean);
    element.hidden = words.length === 0;
    setText(element, words.join(' · '));
  };
  return element;
}
