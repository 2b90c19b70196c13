import { answerForm, mayAnswer } from './answer-form.js';
import { h, setText } from './dom.js';
import { icon, redraw } from './icons.js';
import { menuButton } from './menu.js';
import { arrange, follow } from './midst.js';

const BECOMES = ['NEED', 'GOAL', 'PROBLEM', 'STAKEHOLDER', 'MEANS'];

/** The ladder the room is on: the question that waits for answers, and the tree of what was answered before. */
export function ladderView(board) {
  const { store } = board;
  const place = h('div.kv-ladder-asking');
  const badge = kindBadge(store);
  const words = h('p.kv-card-text', { dir: 'auto' });
  const root = h('div.kv-ladder-root.kv-sheet', {}, badge, words);
  const tree = h('section.kv-ladder-tree', { 'aria-label': store.t('ladder.tree') }, root);
  const element = h('div.kv-ladder', {}, place, tree);
  const next = h('button.kv-button', { type: 'button', onclick: () => board.ladder.ask('') });
  const patience = h('p.kv-note', { text: store.t('ladder.between') });
  let form = null;

  function update() {
    const rung = store.ladder.rungs.find((one) => !one.revealed) ?? null;
    if (!rung || form?.rung !== rung.id || form.answering !== mayAnswer(store)) {
      form = rung && answerForm(board, rung);
    }
    setText(next, store.t(store.ladder.rungs.length ? 'ladder.askMore' : 'ladder.askFirst'));
    arrange(place, [form ?? (store.as === 'facilitator' ? next : patience)]);
    form?.update(rung);
    const card = store.cards.get(store.ladder.root);
    badge.update(card?.kind);
    setText(words, card?.text ?? '');
    follow(tree, [root, ...rungsOn(store, null)], keyOf, (rung) => rungView(board, rung));
  }

  return { element, update };
}

/** A rung’s id; what stands before the rungs is there already. */
function keyOf(item) {
  return item.id || 'face';
}

function rungsOn(store, answer) {
  return store.ladder.rungs.filter((rung) => rung.on === answer && rung.revealed);
}

function rungView(board, first) {
  if (first instanceof Element) {
    return first;
  }
  const { store } = board;
  const question = h('p.kv-rung-question', { dir: 'auto' });
  const none = h('p.kv-note', { text: store.t('ladder.noAnswers') });
  const list = h('ul.kv-branches');
  const element = h('div.kv-rung', {}, question, none, list);
  element.update = (rung) => {
    setText(question, questionOf(store, rung));
    list.hidden = rung.answers.length === 0;
    none.hidden = !list.hidden;
    follow(list, rung.answers, (answer) => answer.id, (answer) => branch(board, answer));
  };
  return element;
}

/** An answer, with what it became and the rungs that go on from it. */
function branch(board, first) {
  const { store } = board;
  let answer = first;
  const words = h('p.kv-card-text', { dir: 'auto' });
  const badge = kindBadge(store);
  const ended = h('span.kv-ended', { text: store.t('ladder.ended') });
  const author = h('span.kv-card-author', { dir: 'auto' });
  const own = h('span.kv-card-state', { text: store.t('board.mine') });
  const askOn = h('button.kv-button.kv-quiet', {
    type: 'button',
    text: store.t('ladder.askOn'),
    onclick: () => board.ladder.ask(answer.id)
  });
  const menu = menuButton('', choices);
  const face = h('div.kv-answer.kv-sheet', {}, words, h('div.kv-answer-foot', {}, badge, ended, author, own, askOn, menu));
  const element = h('li.kv-branch', { 'data-branch': first.id }, face);
  let kind = null;

  function choices() {
    const order = [answer.leadsTo, ...BECOMES.filter((one) => one !== answer.leadsTo)];
    return [
      ...(answer.card
        ? []
        : order.map((one) => ({
            text: store.t(`ladder.become.${one}`),
            run: () => board.ladder.become(answer.id, one)
          }))),
      {
        text: store.t(answer.deadEnd ? 'ladder.goOn' : 'ladder.deadEnd'),
        run: () => board.ladder.end(answer.id, !answer.deadEnd)
      }
    ];
  }

  element.update = (now) => {
    answer = now;
    const guiding = store.as === 'facilitator';
    const became = (answer.card && store.cards.get(answer.id)?.kind) || null;
    if (became !== kind) {
      face.classList.remove(`kv-kind-${kind}`);
      kind = became;
      face.classList.toggle(`kv-kind-${kind}`, Boolean(kind));
    }
    badge.update(kind);
    setText(words, answer.text);
    ended.hidden = Boolean(kind) || !answer.deadEnd;
    setText(author, answer.author ?? '');
    author.hidden = !answer.author;
    own.hidden = !store.mine.has(answer.id);
    askOn.hidden = !guiding || answer.deadEnd || store.ladder.rungs.some((rung) => !rung.revealed);
    menu.rename(store.t('ladder.menu', answer.text.slice(0, 40)));
    menu.offer(guiding);
    follow(element, [face, ...rungsOn(store, answer.id)], keyOf, (rung) => rungView(board, rung));
  };
  return element;
}

/** What kind of card something is; not there while it is none. */
function kindBadge(store) {
  const drawn = icon('');
  const name = h('span');
  const badge = h('span.kv-badge', {}, drawn, name);
  badge.update = (kind) => {
    badge.hidden = !kind;
    if (kind && badge.dataset.kind !== kind) {
      badge.classList.remove(`kv-kind-${badge.dataset.kind}`);
      badge.classList.add(`kv-kind-${kind}`);
      badge.dataset.kind = kind;
      redraw(drawn, kind);
      setText(name, store.t(`canvas.${kind}.name`));
    }
  };
  return badge;
}

/** The question of a rung in the reader’s language: the bank’s words or the facilitator’s. */
export function questionOf(store, rung) {
  const own = store.lang === 'nl' ? rung.nl || rung.en : rung.en || rung.nl;
  return own || store.t(rung.key);
}
