/**
 * The rule of the board: **what somebody is in the midst of stays.**
 *
 * Whatever others do, and however it comes in (a patch, a step of the room, a greeting with everything there is), an open
 * menu or dialog stays open and a preview stays where it is; a field keeps what is typed, its caret and its selection; the
 * focus, a text that was selected and a list that was scrolled stay as they were. What is open on something that was taken
 * away says so, and keeps what was typed.
 *
 * Nobody has to think of that while drawing, as long as every drawing keeps to three things:
 *
 * 1. One thing, one element. What is drawn for a card, an answer, a link is made once for its key, and is updated and
 *    moved from then on: {@link follow} and {@link arrange} are the only ways in which an element gets other children.
 * 2. Every drawing is a {@link drawing}. What leaves goes at its end, so that what only changes place is never out of the
 *    page in between; then the focus, the caret and the selection are where they were.
 * 3. What is open is closed by the person who opened it. What they typed is a draft until it is handed in or thrown away.
 */

/** What leaves the page at the end of the drawing under way; null while nothing is drawn. */
let leaving = null;
/** Where the focus goes once nothing is left of a list. */
const refuges = new WeakMap();
const made = new WeakMap();

/** Meanwhile a browser leaves the scrolling to us. */
const HELD = 'kv-held';
const SETTLING = 3;
const REACHABLE = 'button, input, textarea, select, summary';

/**
 * Draws a part of the page.
 *
 * @param {Element} root whatever changes is in it
 * @param {() => void} draw
 * @param {() => HTMLElement|null} [otherwise] where the focus goes when nothing is left of what it was on
 */
export function drawing(root, draw, otherwise = () => null) {
  if (leaving) {
    draw();
    return;
  }
  const held = hold(root);
  held.scroller?.classList.add(HELD);
  leaving = new Set();
  try {
    draw();
  } finally {
    const gone = leaving;
    leaving = null;
    gone.forEach(go);
    giveBack(root, held, otherwise);
  }
}

/** Takes an element out of the page when the drawing is done, unless it has another place by then. */
export function leave(child) {
  if (leaving) {
    leaving.add(child);
  } else {
    go(child);
  }
}

/** Whether something is about to go with this drawing. */
export function isLeaving(element) {
  return [...(leaving ?? [])].some((child) => child.contains(element));
}

function go(child) {
  child.remove();
  child.left?.();
}

/**
 * Makes the children of a parent follow a list: what stays is the same element as before.
 *
 * @param {Element} parent
 * @param {Array} items
 * @param {(item) => string} key
 * @param {(item) => Element & {update?: (item) => void, left?: () => void}} create called for what is not there yet
 * @param {() => HTMLElement|null} [refuge] has the focus go from one that leaves to the one in its place, and from the last
 *   of them where this says
 */
export function follow(parent, items, key, create, refuge) {
  const known = new Map();
  for (const child of parent.children) {
    if (child.dataset.key !== undefined) {
      known.set(child.dataset.key, child);
    }
  }
  if (refuge) {
    refuges.set(parent, refuge);
  }
  const wanted = items.map((item) => {
    const id = key(item);
    const child = known.get(id) ?? create(item);
    child.dataset.key = id;
    child.update?.(item);
    return child;
  });
  arrange(parent, wanted);
}

/** Gives a parent these children, in this order. Where somebody stands is not moved: the others go around it. */
export function arrange(parent, wanted) {
  const stays = new Set(wanted);
  for (const child of [...parent.children]) {
    if (!stays.has(child) && !leaving?.has(child)) {
      leave(child);
    }
  }
  wanted.forEach((child) => leaving?.delete(child));
  const busy = wanted.find((child) => child.parentElement === parent && child.contains(document.activeElement));
  let place = staying(parent.firstElementChild);
  for (const child of wanted) {
    while (child === busy && place && place !== child) {
      const other = place;
      place = staying(other.nextElementSibling);
      move(parent, other, null);
    }
    if (child === place) {
      place = staying(child.nextElementSibling);
    } else {
      move(parent, child, place);
    }
  }
}

/** What there is one of for an owner and a key, wherever it is drawn. */
export function once(owner, key, make) {
  const all = made.get(owner) ?? new Map();
  made.set(owner, all);
  if (!all.has(key)) {
    all.set(key, make());
  }
  return all.get(key);
}

/** The next time it is made anew. */
export function forget(owner, key) {
  made.get(owner)?.delete(key);
}

function staying(child) {
  let at = child;
  while (at && leaving?.has(at)) {
    at = at.nextElementSibling;
  }
  return at;
}

/** A browser that can moves an element as it is, with what is typed, dropped down or scrolled in it. */
function move(parent, child, before) {
  if (parent.moveBefore && parent.isConnected && child.isConnected) {
    parent.moveBefore(child, before);
  } else {
    parent.insertBefore(child, before);
  }
}

/** What somebody is at in a part of the page. */
function hold(root) {
  const element = root.contains(document.activeElement) ? document.activeElement : null;
  const chosen = getSelection();
  return {
    element,
    slot: element?.closest('[data-slot]')?.dataset.slot,
    caret: element && caretOf(element),
    scrolled: element && [element.scrollTop, element.scrollLeft],
    top: element?.getBoundingClientRect().top,
    scroller: element && scrollerOf(element),
    entries: element ? entriesAround(element, root) : [],
    chosen:
      chosen.isCollapsed || !root.contains(chosen.anchorNode) || !root.contains(chosen.focusNode)
        ? null
        : [chosen.anchorNode, chosen.anchorOffset, chosen.focusNode, chosen.focusOffset]
  };
}

function giveBack(root, held, otherwise) {
  const { element } = held;
  const now = document.activeElement;
  if (element && !(root.contains(now) && now.checkVisibility())) {
    const next = seen(element) ? element : successor(root, held) ?? otherwise();
    next?.focus({ preventScroll: true });
    const sameText = next === element || (next?.localName === element.localName && next.closest('[data-slot]')?.dataset.slot === held.slot);
    if (next && sameText && held.caret && held.caret[1] <= next.value.length) {
      next.setSelectionRange(...held.caret);
      [next.scrollTop, next.scrollLeft] = held.scrolled;
    }
  }
  if (held.chosen) {
    select(held.chosen);
  }
  if (held.scroller) {
    keepPlace(held, SETTLING);
  }
}

/**
 * A browser keeps something in its place that is seen, and not always what somebody is at. Cards that come into sight have
 * their height a frame later.
 */
function keepPlace({ element, scroller, top }, frames) {
  if (document.activeElement === element) {
    const moved = element.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) {
      scroller.scrollBy(0, moved);
    }
  }
  const at = scroller.scrollTop;
  requestAnimationFrame(() => {
    if (frames && scroller.scrollTop === at) {
      keepPlace({ element, scroller, top }, frames - 1);
    } else {
      scroller.classList.remove(HELD);
    }
  });
}

/** What was scrolled around an element; null if nothing was. */
function scrollerOf(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollTop > 0) {
      return at;
    }
  }
  return null;
}

/** A field that its text is in now; what came in the place of the entry; or where its list says. */
function successor(root, { element, slot, entries }) {
  for (const field of slot ? [element.localName, 'textarea'] : []) {
    const same = [...root.querySelectorAll(`[data-slot="${CSS.escape(slot)}"] ${field}`)].find(seen);
    if (same) {
      return same;
    }
  }
  for (const { list, at } of entries.filter((entry) => entry.list.isConnected && refuges.has(entry.list))) {
    const entry = list.children[Math.min(at, list.children.length - 1)];
    const next = [...(entry?.querySelectorAll(REACHABLE) ?? [])].find(seen) ?? refuges.get(list)();
    if (next && seen(next)) {
      return next;
    }
  }
  return null;
}

/** The entries of lists that something is in, from the inside out, and which of the list they are. */
function entriesAround(element, root) {
  const entries = [];
  for (let at = element; at && at !== root; at = at.parentElement) {
    if (at.dataset.key !== undefined) {
      entries.push({ list: at.parentElement, at: [...at.parentElement.children].indexOf(at) });
    }
  }
  return entries;
}

function caretOf(field) {
  const start = field.selectionStart ?? null;
  return start === null ? null : [start, field.selectionEnd, field.selectionDirection];
}

function seen(element) {
  return element.isConnected && element.checkVisibility();
}

function select([anchor, from, focus, to]) {
  const now = getSelection();
  const same = now.anchorNode === anchor && now.anchorOffset === from && now.focusNode === focus && now.focusOffset === to;
  if (!same && anchor.isConnected && focus.isConnected) {
    now.setBaseAndExtent(anchor, Math.min(from, lengthOf(anchor)), focus, Math.min(to, lengthOf(focus)));
  }
}

function lengthOf(node) {
  return node.nodeType === Node.TEXT_NODE ? node.length : node.childNodes.length;
}
