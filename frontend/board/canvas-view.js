import { tileOf } from './card-tile.js';
import { composerOf } from './composer.js';
import { doneToggle } from './done-toggle.js';
import { h, setText } from './dom.js';
import { arrange, follow } from './midst.js';

/** A canvas: the field to write in, the cards that are known while the room writes, and everybody’s once they are revealed. */
export function canvasView(board, kind, away = false) {
  const { store } = board;
  let field = null;
  const own = groupView(board);
  const others = groupView(board);
  const openTitle = h('h2.kv-board-title', { text: store.t('board.openCards') });
  const sections = store.canvases.get(kind).sections.map((name) => sectionView(board, kind, name));
  const columns = h('div.kv-columns', {}, ...sections.map((section) => section.element));
  const done = doneToggle(board);
  const element = h('div.kv-canvas');

  function update() {
    const revealed = away || store.room.phase !== 'WRITE';
    const cards = board.cardsOf(kind);
    const mine = cards.filter((card) => !card.number || store.mine.has(card.id));
    compose(revealed);
    const closed = revealed ? [] : cards.filter((card) => !card.number);
    const isGiven = (card) => store.as === 'facilitator' && Boolean(card.author);
    const given = closed.filter(isGiven);
    const unseen = closed.filter((card) => !isGiven(card));
    own.update(unseen, unseen.length ? 'board.myCards' : 'board.noCardsYet', shows(unseen, revealed, given));
    others.update(given, 'board.othersCards', given.length > 0);
    const shown = revealed ? cards : cards.filter((card) => card.number);
    openTitle.hidden = revealed || shown.length === 0;
    sections.forEach((section) => section.update(shown, revealed));
    done.update(!revealed && mine.length > 0 && store.hours === 'open');
    columns.hidden = !revealed && store.as === 'participant' && shown.length === 0;
    columns.classList.toggle('kv-face-down', !revealed);
    element.classList.toggle('kv-writing', !revealed);
  }

  function compose(revealed) {
    const before = field;
    field = board.mayCompose() && !away ? composerOf(board, kind) : null;
    if (before && before !== field) {
      before.pause();
    }
    if (field && before !== field) {
      field.resume();
    }
    arrange(element, [field, own.element, others.element, done, openTitle, columns].filter(Boolean));
    field?.refresh();
    field?.compact(revealed || store.as === 'facilitator');
  }

  /** Whoever has written nothing yet is told where their cards will be, while they can write any. */
  function shows(unseen, revealed, given) {
    if (revealed || store.as === 'projector') {
      return false;
    }
    return unseen.length > 0 || (store.as === 'participant' ? store.hours === 'open' : given.length === 0);
  }

  return { element, update, stop: () => field?.pause() };
}

/** Cards under a heading that says who sees them. */
function groupView(board) {
  const { store } = board;
  const title = h('h2.kv-board-title');
  const list = h('div.kv-own-cards');
  const element = h('section.kv-card-group', {}, title, list);
  return {
    element,
    update(cards, words, shown) {
      element.hidden = !shown;
      setText(title, store.t(words));
      follow(list, cards, (card) => card.id, (card) => tileOf(board, card));
    }
  };
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
      pile.hidden = revealed || store.as === 'participant' || (here.length > 0 && !hidden);
      pile.dataset.height = String(Math.min(hidden, 5));
      setText(pile, hidden ? store.count('board.faceDown', hidden) : store.t('board.noneYet'));
      follow(list, here, (card) => card.id, (card) => tileOf(board, card));
    }
  };
}
