import { cardTile } from './card-tile.js';
import { keepAmong } from './caret.js';
import { follow, h, setText } from './dom.js';
import { icon } from './icons.js';

/** The thread’s layers, from whom it is for to the means; the server has the same order, from the other end. */
export function layersOf(store) {
  return ['STAKEHOLDER', 'GOAL', 'NEED', 'PROBLEM', ...store.ownCanvases.map((canvas) => canvas.kind), 'MEANS'];
}

const SVG = 'http://www.w3.org/2000/svg';

/** The common thread: layers of cards with the links drawn between them, and the same as a list. */
export function threadView(board) {
  const { store } = board;
  const lines = document.createElementNS(SVG, 'svg');
  lines.setAttribute('class', 'kv-thread-lines');
  lines.setAttribute('aria-hidden', 'true');
  const layers = layersOf(store).map((kind) => layerView(board, kind));
  const picture = h('div.kv-thread', {}, lines, ...layers.map((layer) => layer.element));
  const list = h('ul.kv-thread-list', { hidden: true });
  const asPicture = toggle('board.threadPicture', true);
  const asList = toggle('board.threadList', false);
  const element = h(
    'div.kv-thread-view',
    {},
    h('div.kv-switch', { role: 'group', 'aria-label': store.t('board.threadAs') }, asPicture, asList),
    picture,
    list
  );
  const sizes = new ResizeObserver(() => draw());
  sizes.observe(picture);

  function toggle(key, pressed) {
    return h('button.kv-switch-choice', {
      type: 'button',
      text: store.t(key),
      'aria-pressed': String(pressed),
      onclick: () => show(key === 'board.threadPicture')
    });
  }

  function show(asDrawn) {
    picture.hidden = !asDrawn;
    list.hidden = asDrawn;
    asPicture.setAttribute('aria-pressed', String(asDrawn));
    asList.setAttribute('aria-pressed', String(!asDrawn));
    update();
  }

  function update() {
    layers.forEach((layer) => layer.update());
    if (list.hidden) {
      requestAnimationFrame(draw);
    } else {
      const links = [...store.links.values()].filter(known);
      keepAmong(list, () => follow(list, links, (link) => link.id, (link) => listItem(board, link)));
    }
  }

  function known(link) {
    return store.cards.has(link.from) && store.cards.has(link.to);
  }

  /** Lines run from the edge of one card to the edge of the other; hidden on a narrow screen, where layers are stacked. */
  function draw() {
    const frame = picture.getBoundingClientRect();
    lines.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
    const places = new Map();
    for (const tile of picture.querySelectorAll('.kv-card')) {
      places.set(tile.dataset.key, tile.getBoundingClientRect());
    }
    const paths = [...store.links.values()].filter(known).map((link) => {
      const ends = [places.get(link.to), places.get(link.from)];
      if (!ends[0] || !ends[1]) {
        return null;
      }
      // Between two own canvases a link may run either way.
      const [left, right] = ends.sort((one, other) => one.left - other.left);
      const x1 = left.right - frame.left;
      const y1 = left.top + left.height / 2 - frame.top;
      const x2 = right.left - frame.left;
      const y2 = right.top + right.height / 2 - frame.top;
      const bend = Math.max(24, (x2 - x1) / 2);
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`);
      path.dataset.from = link.from;
      path.dataset.to = link.to;
      return path;
    });
    lines.replaceChildren(...paths.filter(Boolean));
  }

  function trace(event) {
    const id = event.type === 'pointerover' || event.type === 'focusin' ? event.target.closest('.kv-card')?.dataset.key : null;
    const threaded = id ? threadOf(id) : null;
    picture.classList.toggle('kv-tracing', Boolean(threaded));
    for (const path of lines.children) {
      path.classList.toggle('kv-traced', Boolean(threaded?.has(path.dataset.from) && threaded.has(path.dataset.to)));
    }
    for (const tile of picture.querySelectorAll('.kv-card')) {
      tile.classList.toggle('kv-traced', Boolean(threaded?.has(tile.dataset.key)));
    }
  }

  /** Everything that a card hangs together with, followed upwards and downwards, never sideways. */
  function threadOf(id) {
    const found = new Set([id]);
    for (const [here, there] of [['from', 'to'], ['to', 'from']]) {
      const open = [id];
      while (open.length) {
        const at = open.pop();
        for (const link of store.links.values()) {
          if (link[here] === at && !found.has(link[there])) {
            found.add(link[there]);
            open.push(link[there]);
          }
        }
      }
    }
    return found;
  }

  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
    picture.addEventListener(type, trace);
  }
  update();
  return { element, update, stop: () => sizes.disconnect() };
}

function layerView(board, kind) {
  const { store } = board;
  const list = h('div.kv-layer-cards');
  const empty = h('p.kv-muted', { text: store.t('board.layerEmpty') });
  const name = store.t(`canvas.${kind}.plural`);
  const element = h(
    `section.kv-layer.kv-kind-${kind}`,
    { 'aria-label': name },
    h('h2.kv-column-head', {}, icon(kind), h('span', { text: name })),
    empty,
    list
  );
  return {
    element,
    update() {
      const cards = board.cardsOf(kind).filter((card) => card.number);
      const tied = new Set([...store.links.values()].flatMap((link) => [link.from, link.to]));
      empty.hidden = cards.length > 0;
      follow(list, cards, (card) => card.id, (card) => cardTile(board, card));
      for (const tile of list.children) {
        tile.classList.toggle('kv-loose', !tied.has(tile.dataset.key));
        const mark = tile.querySelector('.kv-card-state');
        if (!tied.has(tile.dataset.key) && !mark.textContent) {
          setText(mark, store.t('board.loose'));
        }
      }
    }
  };
}

function listItem(board, link) {
  const { store } = board;
  const words = h('span.kv-thread-link');
  const remove = h('button.kv-button.kv-quiet', { type: 'button', text: store.t('board.unlink') });
  const item = h('li', {}, words, remove);
  item.update = (now) => {
    const from = store.cards.get(now.from);
    const to = store.cards.get(now.to);
    setText(words, store.t('board.linkSentence', `#${from.number} ${from.text}`, `#${to.number} ${to.text}`));
    remove.setAttribute('aria-label', `${remove.textContent}: ${words.textContent}`);
    remove.onclick = () => board.unlink(now);
    remove.hidden = !board.mayUnlink(now);
  };
  item.update(link);
  return item;
}
