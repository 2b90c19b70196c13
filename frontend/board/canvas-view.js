import { cardTile } from './card-tile.js';
import { composer } from './composer.js';
import { doneToggle } from './done-toggle.js';
import { follow, h, setText } from './dom.js';

/** A canvas: the field to write in, one’s own cards while the room writes, and everybody’s once they are revealed. */
export function canvasView(board, kind, away = false) {
  const { store } = board;
  const field = board.mayCompose() && !away ? composer(board, kind) : null;
  const ownTitle = h('h2.kv-board-title');
  const own = h('div.kv-own-cards');
  const sections = store.canvases.get(kind).sections.map((name) => sectionView(board, kind, name));
  const columns = h('div.kv-columns', {}, ...sections.map((section) => section.element));
  const done = doneToggle(board);
  const element = h('div.kv-canvas', {}, field, ownTitle, own, done, columns);

  function update() {
    const revealed = away || store.room.phase !== 'WRITE';
    const cards = board.cardsOf(kind);
    field?.refresh();
    field?.compact(revealed || store.as === 'facilitator');
    const mine = cards.filter((card) => !card.number);
    const shown = revealed ? cards : cards.filter((card) => card.number);
    ownTitle.hidden = own.hidden = revealed || store.as === 'projector';
    ownTitle.hidden ||= !mine.length && store.as === 'participant' && store.hours !== 'open';
    setText(ownTitle, mine.length ? store.t('board.myCards') : store.t('board.noCardsYet'));
    follow(own, revealed ? [] : mine, (card) => card.id, (card) => cardTile(board, card));
    done.update(!revealed && mine.length > 0 && store.hours === 'open');
    columns.hidden = !revealed && store.as === 'participant' && !shown.length;
    columns.classList.toggle('kv-face-down', !revealed);
    sections.forEach((section) => section.update(shown, revealed));
  }

  update();
  return { element, update };
}

function sectionView(board, kind, name) {
  const { store } = board;
  const count = h('span.kv-column-count');
  const list = h('div.kv-column-cards');
  const pile = h('p.kv-pile');
  const element = h(
    'section.kv-column',
    { 'aria-label': store.t(`canvas.${kind}.section.${name}`) },
    h('h2.kv-column-head', {}, h('span', { text: store.t(`canvas.${kind}.section.${name}`) }), count),
    pile,
    list
  );
  return {
    element,
    update(cards, revealed) {
      const here = cards.filter((card) => card.section === name);
      const hidden = revealed ? 0 : (store.hidden[name] ?? 0);
      setText(count, String(here.length + hidden));
      pile.hidden = revealed || (here.length > 0 && !hidden) || store.as === 'participant';
      pile.dataset.height = String(Math.min(hidden, 5));
      setText(pile, hidden ? store.count('board.faceDown', hidden) : store.t('board.noneYet'));
      follow(list, here, (card) => card.id, (card) => cardTile(board, card));
    }
  };
}
