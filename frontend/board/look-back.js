import { h, setText } from './dom.js';
import { follow } from './midst.js';

/** Where a participant looks back by themselves while the room does not follow the facilitator. */
export function lookBack(board, moved) {
  const { store } = board;
  const element = h('nav.kv-look-back', { hidden: true });
  let elsewhere = null;

  function update() {
    const { following, reached, kind } = store.room;
    const free = store.as === 'participant' && !following && reached.length > 1;
    if (!free || (elsewhere && !reached.includes(elsewhere)) || elsewhere === kind) {
      elsewhere = null;
    }
    element.hidden = !free;
    if (free) {
      element.setAttribute('aria-label', store.t('board.lookBack'));
      follow(element, reached, (one) => one, chip);
    }
  }

  function chip(kind) {
    const button = h('button.kv-chip', {
      type: 'button',
      'data-kind': kind,
      onclick: () => {
        elsewhere = kind === store.room.kind ? null : kind;
        moved();
      }
    });
    button.update = () => {
      button.setAttribute('aria-pressed', String((elsewhere ?? store.room.kind) === kind));
      setText(button, store.t(`canvas.${kind}.plural`));
    };
    return button;
  }

  return {
    element,
    update,
    get kind() {
      return elsewhere;
    }
  };
}
