import { h } from './dom.js';

/**
 * The section and the fields of a card, as chips to fill in.
 *
 * @param {BoardStore} store
 * @param {string} kind
 * @param {() => void} changed called at every keystroke
 */
export function cardFields(store, kind, changed) {
  const canvas = store.canvases.get(kind);
  const inputs = new Map();
  const row = h('div.kv-chips', { role: 'group', 'aria-label': store.t('board.fields') });
  const section = select(
    canvas.sections.map((name) => [name, store.t(`canvas.${kind}.section.${name}`)]),
    changed
  );
  if (canvas.sections.length > 1) {
    row.append(chip(store.t('board.section'), section));
  }
  for (const field of canvas.fields) {
    const name = `canvas.${kind}.field.${field.key}`;
    const input = inputFor(store, field, name, changed);
    inputs.set(field.key, input);
    row.append(chip(store.t(name), input));
  }
  return {
    element: row,
    read: () => ({ section: section.value, fields: values(inputs) }),
    write(given) {
      section.value = given.section || canvas.sections[0];
      for (const [key, input] of inputs) {
        const value = given.fields?.[key] ?? '';
        if (input.type === 'checkbox') {
          input.checked = value === 'true';
        } else {
          input.value = value;
        }
      }
    }
  };
}

function values(inputs) {
  const fields = {};
  for (const [key, input] of inputs) {
    const value = input.type === 'checkbox' ? (input.checked ? 'true' : '') : input.value.trim();
    if (value) {
      fields[key] = value;
    }
  }
  return fields;
}

function chip(label, input) {
  const flag = input.type === 'checkbox';
  const words = h('span.kv-chip-label', { text: label });
  return h(`label.kv-chip${flag ? '.kv-chip-flag' : ''}`, {}, ...(flag ? [input, words] : [words, input]));
}

function inputFor(store, field, name, changed) {
  switch (field.type) {
    case 'FLAG':
      return h('input', { type: 'checkbox', onchange: changed });
    case 'CHOICE':
      return select([['', '–'], ...field.choices.map((choice) => [choice, store.t(`${name}.${choice}`)])], changed);
    case 'SCALE':
      return select(
        [
          ['', '–'],
          ['1', `1 · ${store.t(`${name}.low`)}`],
          ['2', '2'],
          ['3', '3'],
          ['4', '4'],
          ['5', `5 · ${store.t(`${name}.high`)}`]
        ],
        changed
      );
    default:
      return h('input', { type: 'text', maxlength: '500', dir: 'auto', autocomplete: 'off', oninput: changed });
  }
}

function select(options, changed) {
  return h('select', { onchange: changed }, ...options.map(([value, text]) => h('option', { value, text })));
}
