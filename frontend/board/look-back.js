import { h } from './dom.js';

/** Where a participant looks back by themselves while the room does not follow the facilitator. */
export function lookBack(board, moved) {
  const { store } = board;
  const element = h('nav.kv-look-back', { hidden: true });
  let elsewhere = null;
  let drawn = '';

  function update() {
    const { following, reached, kind } = store.room;
    const free = store.as === 'participant' && !following && reached.length > 1;
    if (!free || (elsewhere && !reached.includes(elsewhere)) || elsewhere === kind) {
      elsewhere = null;
    }
    element.hidden = !free;
    const key = [free, store.lang, reached, kind, elsewhere].join();
    if (free && key !== drawn) {
      const focused = element.contains(document.activeElement) && document.activeElement.dataset.kind;
      element.setAttribute('aria-label', store.t('board.lookBack'));
      element.replaceChildren(...reached.map(chip));
      element.querySelector(`[data-kind="${focused}"]`)?.focus();
    }
    drawn = key;
  }

  function chip(kind) {
    const here = (elsewhere ?? store.room.kind) === kind;
    return h('button.kv-chip', {
      type: 'button',
      'data-kind': kind,
      'aria-pressed': String(here),
      text: store.t(`canvas.${kind}.plural`),
      onclick: () => {
        elsewhere = kind === store.room.kind ? null : kind;
        moved();
      }
    });
  }

  return {
    element,
    update,
    get kind() {
      return elsewhere;
    }
  };
}
