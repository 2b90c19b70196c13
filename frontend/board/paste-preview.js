import { h, setText } from './dom.js';

/** Shows pasted lines as the cards they would become, before anything is taken. */
export function pastePreview(store, kind, lines, section, answer) {
  const boxes = [];
  const list = h('ul.kv-paste-lines');
  for (const line of lines) {
    const box = h('input', { type: 'checkbox', checked: true, onchange: recount });
    boxes.push(box);
    list.append(h('li', {}, h('label.kv-paste-line', {}, box, h('span', { dir: 'auto', text: line }))));
  }
  const where = h(
    'select',
    {},
    ...store.canvases
      .get(kind)
      .sections.map((name) => h('option', { value: name, text: store.t(`canvas.${kind}.section.${name}`) }))
  );
  where.value = section;
  const take = h('button.kv-button.kv-primary', {
    type: 'button',
    onclick: () =>
      answer.add(
        lines.filter((line, index) => boxes[index].checked),
        where.value
      )
  });

  function recount() {
    const chosen = boxes.filter((box) => box.checked).length;
    setText(take, store.count('board.pasteAdd', chosen));
    take.disabled = chosen === 0;
  }

  recount();
  return h(
    'section.kv-paste',
    { 'aria-label': store.t('board.pasteTitle', lines.length) },
    h('h2.kv-paste-title', { text: store.t('board.pasteTitle', lines.length) }),
    h('label.kv-chip', {}, h('span.kv-chip-label', { text: store.t('board.section') }), where),
    list,
    h(
      'div.kv-paste-foot',
      {},
      take,
      h('button.kv-button', { type: 'button', text: store.t('board.pasteOne'), onclick: answer.one }),
      h('button.kv-button.kv-quiet', { type: 'button', text: store.t('board.cancel'), onclick: answer.cancel })
    )
  );
}
