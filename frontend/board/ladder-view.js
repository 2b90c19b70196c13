import { answerForm } from './answer-form.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { menuButton } from './menu.js';

const BECOMES = ['NEED', 'GOAL', 'PROBLEM', 'STAKEHOLDER', 'MEANS'];

/** The ladder the room is on: the question that waits for answers, and the tree of what was answered before. */
export function ladderView(board) {
  const { store } = board;
  const place = h('div.kv-ladder-asking');
  const tree = h('section.kv-ladder-tree', { 'aria-label': store.t('ladder.tree') });
  const element = h('div.kv-ladder', {}, place, tree);
  let asking;
  let form = null;
  let drawn = null;

  function update() {
    const rung = store.ladder.rungs.find((one) => !one.revealed) ?? null;
    if (asking !== (rung?.id ?? null)) {
      asking = rung?.id ?? null;
      form = rung && answerForm(board, rung);
      place.replaceChildren(form ?? between());
    }
    form?.update?.(rung);
    if (drawn !== store.ladder) {
      drawn = store.ladder;
      draw();
    }
  }

  function between() {
    return store.as === 'facilitator'
      ? h('button.kv-button', {
          type: 'button',
          text: store.t(store.ladder.rungs.length ? 'ladder.askMore' : 'ladder.askFirst'),
          onclick: () => board.ladder.ask('')
        })
      : h('p.kv-note', { text: store.t('ladder.between') });
  }

  /** The tree is drawn anew only when the room takes a step on it; whoever stood on a button stands there again. */
  function draw() {
    const focused = tree.contains(document.activeElement) ? document.activeElement.closest('[data-branch]') : null;
    const button = document.activeElement.closest('.kv-menu-holder') ? '.kv-menu-holder > button' : 'button';
    const root = store.cards.get(store.ladder.root);
    tree.replaceChildren(
      h(
        'div.kv-ladder-root.kv-sheet',
        {},
        root && h(`span.kv-badge.kv-kind-${root.kind}`, {}, icon(root.kind), h('span', { text: store.t(`canvas.${root.kind}.name`) })),
        h('p.kv-card-text', { dir: 'auto', text: root?.text ?? '' })
      ),
      ...rungsOn(null)
    );
    if (focused) {
      tree.querySelector(`[data-branch="${CSS.escape(focused.dataset.branch)}"]`)?.querySelector(button)?.focus();
    }
  }

  function rungsOn(answer) {
    return store.ladder.rungs
      .filter((rung) => rung.on === answer && rung.revealed)
      .map((rung) =>
        h(
          'div.kv-rung',
          {},
          h('p.kv-rung-question', { dir: 'auto', text: questionOf(store, rung) }),
          rung.answers.length
            ? h('ul.kv-branches', {}, ...rung.answers.map((one) => branch(one)))
            : h('p.kv-note', { text: store.t('ladder.noAnswers') })
        )
      );
  }

  function branch(answer) {
    const card = answer.card ? store.cards.get(answer.id) : null;
    const state = card
      ? h(`span.kv-badge.kv-kind-${card.kind}`, {}, icon(card.kind), h('span', { text: store.t(`canvas.${card.kind}.name`) }))
      : answer.deadEnd && h('span.kv-ended', { text: store.t('ladder.ended') });
    return h(
      'li.kv-branch',
      { 'data-branch': answer.id },
      h(
        `div.kv-answer.kv-sheet${card ? `.kv-kind-${card.kind}` : ''}`,
        {},
        h('p.kv-card-text', { dir: 'auto', text: answer.text }),
        h(
          'div.kv-answer-foot',
          {},
          state,
          answer.author && h('span.kv-card-author', { dir: 'auto', text: answer.author }),
          store.mine.has(answer.id) && h('span.kv-card-state', { text: store.t('board.mine') }),
          ...guiding(answer)
        )
      ),
      ...rungsOn(answer.id)
    );
  }

  function guiding(answer) {
    if (store.as !== 'facilitator') {
      return [];
    }
    const order = [answer.leadsTo, ...BECOMES.filter((kind) => kind !== answer.leadsTo)];
    const choices = () => [
      ...(answer.card
        ? []
        : order.map((kind) => ({
            text: store.t(`ladder.become.${kind}`),
            run: () => board.ladder.become(answer.id, kind)
          }))),
      {
        text: store.t(answer.deadEnd ? 'ladder.goOn' : 'ladder.deadEnd'),
        run: () => board.ladder.end(answer.id, !answer.deadEnd)
      }
    ];
    return [
      !asking &&
        !answer.deadEnd &&
        h('button.kv-button.kv-quiet', {
          type: 'button',
          text: store.t('ladder.askOn'),
          onclick: () => board.ladder.ask(answer.id)
        }),
      menuButton(store.t('ladder.menu', answer.text.slice(0, 40)), choices)
    ];
  }

  update();
  return { element, update };
}

/** The question of a rung in the reader’s language: the bank’s words or the facilitator’s. */
export function questionOf(store, rung) {
  const own = store.lang === 'nl' ? rung.nl || rung.en : rung.en || rung.nl;
  return own || store.t(rung.key);
}
