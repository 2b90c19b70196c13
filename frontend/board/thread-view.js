import { tileOf } from './card-tile.js';
import { h, setText } from './dom.js';
import { icon } from './icons.js';
import { follow } from './midst.js';

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
  const picture = h('div.kv-thread', {}, lines);
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
    const layer = (kind) => (kind === lines ? lines : layerView(board, kind));
    follow(picture, [lines, ...layersOf(store)], (kind) => (kind === lines ? 'lines' : kind), layer);
    if (list.hidden) {
      requestAnimationFrame(draw);
    } else {
      const links = [...store.links.values()].filter(known);
      follow(list, links, (link) => link.id, (link) => listItem(board, link), () => null);
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
    const drawn = [...store.links.values()].filter((link) => places.has(link.to) && places.has(link.from));
    follow(lines, drawn, (link) => link.id, (link) => line(link));

    function line(first) {
      const path = document.createElementNS(SVG, 'path');
      path.dataset.from = first.from;
      path.dataset.to = first.to;
      path.update = (link) => path.setAttribute('d', wayOf(link));
      return path;
    }

    function wayOf(link) {
      const ends = [places.get(link.to), places.get(link.from)];
      // Between two own canvases a link may run either way.
      const [left, right] = ends.sort((one, other) => one.left - other.left);
      const x1 = left.right - frame.left;
      const y1 = left.top + left.height / 2 - frame.top;
      const x2 = right.left - frame.left;
      const y2 = right.top + right.height / 2 - frame.top;
      const bend = Math.max(24, (x2 - x1) / 2);
      return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    }
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
  return { element, update, stop: () => sizes.disconnect() };
}

function layerView(board, kind) {
  const { store } = board;
  const list = h('div.kv-layer-cards');
  const empty = h('p.kv-muted', { text: store.t('board.layerEmpty') });
  const name = h('span');
  const element = h(`section.kv-layer.kv-kind-${kind}`, {}, h('h2.kv-column-head', {}, icon(kind), name), empty, list);
  element.update = () => {
    const words = store.t(`canvas.${kind}.plural`);
    element.setAttribute('aria-label', words);
    setText(name, words);
    const tied = new Set([...store.links.values()].flatMap((link) => [link.from, link.to]));
    const cards = board
      .cardsOf(kind)
      .filter((card) => card.number)
      .map((card) => ({ ...card, loose: !tied.has(card.id) }));
    empty.hidden = cards.length > 0;
    follow(list, cards, (card) => card.id, (card) => tileOf(board, card));
  };
  return element;
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
