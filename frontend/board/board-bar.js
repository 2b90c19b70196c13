import { asideDialog } from './aside-dialog.js';
import { binDialog } from './bin-dialog.js';
import { h, setText } from './dom.js';
import { menuButton } from './menu.js';
import { rulesDialog } from './rules-dialog.js';
import { searchDialog } from './search-dialog.js';

/**
 * What is one level down for everybody: a small menu at the board’s corner, and for the facilitator the cards that wait.
 *
 * @returns {HTMLElement & {update: () => void}}
 */
export function boardBar(board) {
  const { store } = board;
  const waiting = h('button.kv-button.kv-quiet.kv-waiting', {
    type: 'button',
    hidden: true,
    onclick: () => asideDialog(board)
  });
  const element = h('div.kv-board-bar', {}, waiting);
  let menu = null;

  function choices() {
    const guiding = store.as === 'facilitator';
    return [
      { text: store.t('cards.search'), run: () => searchDialog(board) },
      guiding && store.aside.size > 0 && { text: store.t('cards.aside'), run: () => asideDialog(board) },
      { text: store.t('cards.bin'), run: () => binDialog(board) },
      guiding && { text: store.t('cards.rules'), run: () => rulesDialog(board) }
    ].filter(Boolean);
  }

  element.update = () => {
    element.hidden = store.as === 'projector';
    if (!menu) {
      menu = menuButton(store.t('cards.more'), choices);
      element.append(menu);
    }
    const held = [...store.aside.values()].filter((card) => card.standing === 'HELD').length;
    waiting.hidden = held === 0;
    setText(waiting, store.count('cards.waiting', held));
  };
  return element;
}
