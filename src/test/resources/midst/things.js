/* Everything that somebody can be in the midst of at a board, how they come there, and what of it must be as it was. */
(() => {
  const { midst } = window;
  const $ = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  const board = () => document.querySelector('kv-board');
  const t = (key, ...args) => board().store.t(key, ...args);

  async function until(find, what) {
    for (let frame = 0; frame < 300; frame++) {
      const found = find();
      if (found) {
        return found;
      }
      await new Promise((done) => requestAnimationFrame(done));
    }
    throw new Error(`there is no ${what ?? find}`);
  }

  const at = (selector) => until(() => $(selector), selector);

  /** Types a text, and puts the caret in the middle of it. */
  async function halfTyped(field, text = 'half a word') {
    field.focus();
    field.value = '';
    document.execCommand('insertText', false, text);
    field.setSelectionRange(3, 6, 'backward');
    await midst.drawn();
  }

  async function choose(holder, words) {
    (await until(() => holder.querySelector('button'), 'menu')).click();
    (await until(() => [...document.querySelectorAll('.kv-menu-item')].find((item) => item.textContent === words), words)).click();
  }

  async function openMenu(holder, item = 1) {
    (await until(() => holder?.querySelector('button'), 'menu')).click();
    const items = [...holder.querySelectorAll('.kv-menu-item')];
    items[Math.min(item, items.length - 1)].focus();
  }

  const holderOf = (card) => at(`#card-${card.id} .kv-menu-holder`);
  const facing = { kind: 'NEED', stage: 'NEEDS', phase: 'REVEAL' };

  async function discuss(more) {
    const card = midst.own('NEED', more);
    const comments = Array.from({ length: 25 }, (none, number) => ({ id: midst.id(), text: `Comment ${number}`, guide: false }));
    midst.state.talk[card.id] = { reactions: {}, comments, tags: ['shift', 'night'] };
    comments.slice(0, 3).forEach((comment) => midst.kept.add(comment.id));
    midst.state.mine.push(comments[1].id);
    midst.kept.add('night');
    await again();
    await choose(await holderOf(card), t('cards.discuss'));
    await at('.kv-comment-form');
    return card;
  }

  /** Shows what was put into the room by hand. */
  async function again() {
    midst.state.seq++;
    board().store.reset(midst.picture());
    await midst.drawn();
  }

  async function ladder(asking) {
    const answers = ['One', 'Two', 'Three'].map((text) => ({ id: midst.id(), text, leadsTo: 'NEED', deadEnd: false, card: false, author: 'Ben' }));
    const rungs = [{ id: midst.id(), on: null, key: 'ladder.GIVE.1', nl: '', en: '', revealed: true, answers }];
    if (asking) {
      rungs.push({ id: midst.id(), on: null, key: 'ladder.GIVE.1', nl: '', en: '', revealed: false, answers: [], waiting: 2 });
    }
    midst.state.ladder = { id: midst.id(), root: Object.keys(midst.state.cards)[0], rungs };
    midst.kept.add(midst.state.ladder.root);
    await again();
    return answers[1];
  }

  /** What there is, by name: where the room is, how one comes there. */
  const things = {
    'the menu of a card': { room: facing, go: async () => openMenu(await holderFor()) },
    'the menu of the board': { room: facing, go: async () => openMenu(await at('.kv-board-bar .kv-menu-holder'), 0) },
    'the field of a canvas': { room: facing, go: async () => halfTyped(await at('.kv-composer-text')) },
    'the field of a canvas while the room writes': { room: { ...facing, phase: 'WRITE' }, go: async () => halfTyped(await at('.kv-composer-text')) },
    'a chip of the field of a canvas': {
      room: { ...facing, kind: 'GOAL', stage: 'GOALS' },
      go: async () => {
        await halfTyped(await at('.kv-composer-text'));
        await halfTyped(await at('.kv-composer .kv-chips input[type=text]'));
      }
    },
    'what was pasted and is looked at': {
      room: facing,
      go: async () => {
        const data = new DataTransfer();
        data.setData('text/plain', 'one\ntwo\nthree');
        (await at('.kv-composer-text')).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        const box = (await at('.kv-paste')).querySelectorAll('input')[1];
        box.click();
        box.focus();
      }
    },
    'what a picture shows': {
      room: facing,
      as: 'participant',
      go: async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 4, height: 4 });
        const file = await new Promise((done) => canvas.toBlob((blob) => done(new File([blob], 'a.png', { type: 'image/png' }))));
        const data = new DataTransfer();
        data.items.add(file);
        const field = await at('.kv-composer-text');
        field.focus();
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        await halfTyped(await at('.kv-image-chosen input[type=text]'));
      }
    },
    'an editor': {
      room: facing,
      go: async () => {
        const card = midst.own('NEED');
        await again();
        await choose(await holderOf(card), t('board.edit'));
        await halfTyped(await at('.kv-editor-text'));
      }
    },
    'an editor without a word in it': {
      room: facing,
      go: async () => {
        const card = midst.own('NEED');
        await again();
        await choose(await holderOf(card), t('board.edit'));
        (await at('.kv-editor-text')).setSelectionRange(2, 4);
      }
    },
    'a comment': { room: facing, go: async () => { await discuss(); await halfTyped(await at('.kv-comment-form textarea')); } },
    'a tag': { room: facing, still: ['locked'], go: async () => { await discuss(); await halfTyped(await at('.kv-tag-form input')); } },
    'a tag’s cross': { room: facing, still: ['locked'], go: async () => { await discuss(); (await until(() => document.querySelectorAll('.kv-tag button')[1])).focus(); } },
    'a reaction, in a dialog that was scrolled': {
      room: facing,
      go: async () => {
        await discuss();
        document.querySelectorAll('.kv-reaction')[2].focus();
        document.querySelector('dialog').scrollTop = 40;
      }
    },
    'a comment’s cross': { room: facing, go: async () => { await discuss(); (await at('.kv-comment button')).focus(); } },
    'the words in the links': { room: facing, go: async () => { await links(); await halfTyped(await at('.kv-link-dialog input'), 'a'); } },
    'a choice among the links': { room: facing, go: async () => { await links(); chosenLink().focus(); } },
    'the words of the search': { room: facing, go: async () => { await choose(await at('.kv-board-bar .kv-menu-holder'), t('cards.search')); await halfTyped(await at('dialog input'), 'know'); } },
    'something that was found': {
      room: facing,
      go: async () => {
        const card = midst.own('NEED');
        await again();
        await choose(await at('.kv-board-bar .kv-menu-holder'), t('cards.search'));
        (await at('dialog input')).select();
        document.execCommand('delete');
        (await until(() => [...document.querySelectorAll('.kv-found')].find((row) => row.textContent.includes(`#${card.number}`)))).focus();
      },
      still: ['number']
    },
    'the bin': { room: facing, go: async () => { await choose(await at('.kv-board-bar .kv-menu-holder'), t('cards.bin')); (await until(() => document.querySelectorAll('.kv-card-row button')[1])).focus(); } },
    'words that are selected on a card': {
      room: facing,
      go: async () => {
        const card = midst.own('NEED', { text: 'words that somebody selects' });
        midst.said.add(card.id);
        await again();
        const text = document.querySelector(`#card-${card.id} .kv-card-text`).firstChild;
        document.activeElement.blur();
        getSelection().setBaseAndExtent(text, 3, text, 12);
      }
    },
    'a text that is offered': {
      room: { kind: 'GOAL', stage: 'GOALS', phase: 'REVEAL' },
      still: ['nudge'],
      go: async () => {
        await halfTyped(await at('.kv-composer-text'));
        midst.state.room = { ...midst.state.room, ...facing };
        await again();
        await halfTyped(await at('.kv-offer-text'));
      }
    },
    'an answer': { room: facing, as: 'participant', go: async () => { await ladder(true); await halfTyped(await at('.kv-answering textarea')); } },
    'the menu of a branch': { room: facing, as: 'facilitator', go: async () => { const one = await ladder(); await openMenu(document.querySelector(`[data-branch="${one.id}"] .kv-menu-holder`), 2); } },
    'a question that can be asked on': { room: facing, as: 'facilitator', still: ['ends'], go: async () => { const one = await ladder(); document.querySelector(`[data-branch="${one.id}"] .kv-quiet`).focus(); } },
    'words that are selected on a branch': {
      room: facing,
      still: ['becomes'],
      go: async () => {
        const one = await ladder();
        const text = document.querySelector(`[data-branch="${one.id}"] .kv-card-text`).firstChild;
        document.activeElement.blur();
        getSelection().setBaseAndExtent(text, 0, text, 3);
      }
    },
    'the thread': { room: { kind: null, phase: null, stage: 'THREAD' }, go: async () => openMenu(await holderFor()) },
    'a link in the list of the thread': {
      room: { kind: null, phase: null, stage: 'THREAD' },
      go: async () => {
        const [one, other] = [midst.own('NEED'), midst.own('GOAL')];
        const link = { id: midst.id(), from: one.id, to: other.id };
        midst.state.links[link.id] = link;
        midst.state.mine.push(link.id);
        midst.kept.add(link.id);
        await again();
        (await until(() => document.querySelectorAll('.kv-switch-choice')[1])).click();
        await at('.kv-thread-list li');
        document.querySelector('.kv-thread-list button').focus();
      },
      still: ['number']
    },
    'a dot': {
      room: { kind: null, phase: null, stage: 'PRIORITIES' },
      as: 'participant',
      still: ['number', 'lacks'],
      go: async () => {
        const card = midst.own('NEED');
        midst.state.round = { id: midst.id(), subject: 'NEED', open: true, budget: 5, cap: 3, voters: 0 };
        await again();
        (await until(() => document.querySelector(`.kv-dots-row[data-key="${card.id}"] .kv-stepper button:last-child`))).focus();
      }
    },
    'the chips to look back with': { room: { ...facing, following: false }, as: 'participant', still: ['following', 'reached'], go: async () => (await until(() => document.querySelectorAll('.kv-look-back button')[2])).focus() },
    'the rules': { room: facing, as: 'facilitator', go: async () => { await choose(await at('.kv-board-bar .kv-menu-holder'), t('cards.rules')); const box = await at('dialog input'); box.click(); box.focus(); } },
    'a card that waits': {
      room: facing,
      as: 'facilitator',
      go: async () => {
        const card = { id: midst.id(), kind: 'NEED', section: '', text: 'Waits', number: 0, revision: 0, fields: {}, standing: 'HELD' };
        midst.state.aside[card.id] = card;
        midst.kept.add(card.id);
        await again();
        (await at('.kv-waiting')).click();
        (await at('.kv-card-row button')).focus();
      }
    },
    'a card that came late': {
      room: facing,
      as: 'facilitator',
      go: async () => {
        const card = { id: midst.id(), kind: 'NEED', section: '', text: 'Late', number: 0, revision: 0, fields: {}, standing: 'LATE' };
        midst.state.aside[card.id] = card;
        midst.kept.add(card.id);
        await again();
        (await until(() => document.querySelectorAll('.kv-late-card button')[1])).focus();
      }
    },
    'for whom one writes': { room: facing, as: 'facilitator', go: async () => { (await at('.kv-for')).click(); await halfTyped(await at('dialog input'), 'a'); } },
    'somebody who is seated': {
      room: facing,
      as: 'facilitator',
      go: async () => {
        (await at('.kv-for')).click();
        (await at('.kv-for-more summary')).click();
        await halfTyped(await at('.kv-for-seat input'));
      }
    },
    'a long page that was scrolled': {
      room: facing,
      go: async () => {
        const cards = Array.from({ length: 30 }, () => midst.own('NEED'));
        await again();
        document.querySelector(`#card-${cards[20].id} .kv-menu-holder button`).focus();
      }
    }
  };

  async function holderFor() {
    const card = midst.own('NEED');
    await again();
    return holderOf(card);
  }

  async function links() {
    const other = midst.own('GOAL');
    midst.kept.add(other.id);
    midst.still.add('number');
    await choose(await holderFor(), t('board.linkTo'));
    await at('.kv-link-choice');
    links.chosen = other;
  }

  const chosenLink = () => document.querySelector(`.kv-link-choice[data-card="${links.chosen.id}"]`);

  /** What is scrolled around whatever has the focus; the page itself where nothing has. */
  const scrollers = () =>
    [document.scrollingElement, ...document.querySelectorAll('dialog, dialog *')].filter(
      (one) => one.scrollTop > 0 && one.contains(document.activeElement) && (one !== document.scrollingElement || !$('dialog'))
    );

  /** All that must be as it was. */
  function look() {
    const active = document.activeElement;
    const chosen = getSelection();
    return {
      active,
      value: active.value,
      checked: active.checked,
      caret: active.selectionStart === undefined ? '' : [active.selectionStart, active.selectionEnd, active.selectionDirection].join(),
      chosen: chosen.isCollapsed ? '' : chosen.toString(),
      dialogs: [...document.querySelectorAll('dialog[open]')],
      menus: [...document.querySelectorAll('.kv-menu')],
      items: [...document.querySelectorAll('.kv-menu-item')].map((item) => item.textContent).join(),
      previews: [...document.querySelectorAll('.kv-paste, .kv-editor, .kv-image-chosen:not([hidden])')],
      typed: [...document.querySelectorAll('.kv-composer input, .kv-composer textarea, .kv-editor textarea, dialog input')]
        .filter((field) => field.checkVisibility() && field.value)
        .map((field) => (field.type === 'checkbox' ? field.checked : field.value))
        .join('|'),
      details: [...document.querySelectorAll('details')].filter((one) => one.open),
      top: active === document.body ? 0 : active.getBoundingClientRect().top,
      scrolled: scrollers().map((one) => [one, one.scrollTop])
    };
  }

  const same = (one, other) => one.length === other.length && one.every((value, index) => value === other[index]);

  function trouble(before, now) {
    const found = [];
    if (before.active !== now.active) {
      found.push(`the focus went from ${nameOf(before.active)} to ${nameOf(now.active)}`);
    }
    for (const what of ['value', 'checked', 'caret', 'chosen', 'items', 'typed']) {
      if (before[what] !== now[what]) {
        found.push(`${what}: ‘${before[what]}’ became ‘${now[what]}’`);
      }
    }
    for (const what of ['dialogs', 'menus', 'previews', 'details']) {
      if (!same(before[what], now[what]) || now[what].some((one) => !one.checkVisibility())) {
        found.push(`${what} went`);
      }
    }
    if (now.active !== document.body && !now.active.checkVisibility()) {
      found.push('what has the focus cannot be seen');
    }
    const stays = Math.abs(before.top - now.top) <= 2;
    // What became shorter than it was scrolled is at its end.
    const atEnd = (one) => one.scrollTop + one.clientHeight >= one.scrollHeight - 2;
    const moved = before.scrolled.some(([one, from]) => Math.abs(one.scrollTop - from) > 1 && !atEnd(one));
    if (moved && !stays) {
      found.push(`scrolled: what has the focus went from ${Math.round(before.top)} to ${Math.round(now.top)}, and the page from ${before.scrolled.map(([one, from]) => `${from} to ${one.scrollTop} of ${one.scrollHeight - one.clientHeight}`)}`);
    }
    return found;
  }

  function nameOf(element) {
    return `${element.localName}.${element.className} ‘${(element.getAttribute('aria-label') || element.textContent).slice(0, 30)}’`;
  }

  midst.things = (as) => Object.keys(things).filter((name) => (things[name].as ?? as) === as);

  /** Comes into the midst of something. */
  midst.enter = async (name, seed) => {
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
    document.dispatchEvent(new PointerEvent('pointerdown'));
    document.activeElement.blur();
    await midst.begin(seed, things[name].room);
    things[name].still?.forEach((part) => midst.still.add(part));
    await things[name].go();
    await midst.drawn();
    return nameOf(document.activeElement);
  };

  /** Has so many things happen meanwhile; the answer is what went wrong first, or nothing. */
  midst.meanwhile = async (patches) => {
    let composed = 0;
    const ended = () => composed++;
    document.addEventListener('compositionend', ended, true);
    for (let number = 0; number < patches; number++) {
      const before = look();
      const patch = await midst.next();
      const found = trouble(before, look());
      if (composed) {
        found.push('what was composed ended');
      }
      if (found.length) {
        document.removeEventListener('compositionend', ended, true);
        return `at patch ${number}: ${found.join('; ')} after ${JSON.stringify(patch)}`;
      }
    }
    document.removeEventListener('compositionend', ended, true);
    return '';
  };
})();
