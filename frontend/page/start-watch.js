/*
 * Watches over the start of a page and of what is live on it. Whatever keeps a board from its first picture ends in a
 * sentence in its place, with what to do; the board goes on trying, and the sentence goes when the picture comes.
 *
 * It stands in the page itself: a script that does not load is one of the things that it tells of. The words are in the
 * data of its tag. How far a board is, the board says in `data-start`: `opening`, `calling`, `waiting`, `drawn`, `ended`.
 */
(() => {
  const PATIENCE = 6000;
  const LOOK_EVERY = 400;
  const ANSWER = 1200;
  const ASK_EVERY = 8000;
  const FETCH_EVERY = 4000;
  const TRYING = 1500;
  const DOWN = 500;
  const LIVE = 'kv-board, kv-timer[left]';

  const words = document.currentScript.dataset;
  const since = new Map();
  const notices = new Map();
  const failed = new Set();
  let broken = false;
  let pageDrawn = false;
  let asked = { at: -Infinity, found: null };
  let fetched = 0;
  let again = 0;

  const own = (address) => /\/kv\/(board|room)\//.test(address ?? '');

  addEventListener(
    'error',
    (event) => {
      if (own(event.target?.src)) {
        failed.add(event.target.src.replace(/\?.*/, ''));
      } else if (own(event.filename)) {
        broken = true;
      }
    },
    true
  );
  addEventListener('unhandledrejection', (event) => {
    broken ||= own(event.reason?.stack);
  });

  /** Whether the server answers at all, and whether it knows the address that this page came by. */
  async function ask() {
    if (performance.now() - asked.at > ASK_EVERY) {
      const found = fetch(new URL('live/board', document.baseURI), {
        method: 'POST',
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER)
      }).then(
        (answer) => {
          const known = answer.headers.get('Kernvraag-Refused') !== 'origin';
          return known ? (answer.status < DOWN ? 'network' : 'offline') : 'origin';
        },
        () => 'offline'
      );
      asked = { at: performance.now(), found };
    }
    return asked.found;
  }

  function isDefined(part) {
    return Boolean(customElements.get(part.localName));
  }

  function started(part) {
    if (part === document.body) {
      return pageDrawn;
    }
    return part.localName === 'kv-board' ? part.dataset.start === 'drawn' : isDefined(part);
  }

  async function causeOf(part) {
    if (part === document.body) {
      const found = await ask();
      return found === 'network' ? 'page' : found;
    }
    const { start } = part.dataset;
    if (!isDefined(part) || !start || (broken && start !== 'calling')) {
      return 'script';
    }
    return start === 'ended' ? 'ended' : ask();
  }

  /** Asks for the scripts anew that did not come. */
  function fetchScripts() {
    const missing = [...document.querySelectorAll(LIVE)].filter((part) => !isDefined(part));
    if (!missing.length || performance.now() - fetched < FETCH_EVERY) {
      return;
    }
    fetched = performance.now();
    again += 1;
    const named = [...document.querySelectorAll('script[src]')].map((script) => script.src.replace(/\?.*/, ''));
    for (const address of new Set([...failed, ...named].filter(own))) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = `${address}?again=${again}`;
      script.addEventListener('load', () => script.remove());
      script.addEventListener('error', () => script.remove());
      document.head.append(script);
    }
  }

  async function tryAgain(part, button) {
    const wanted = button.textContent;
    button.textContent = words.trying;
    button.disabled = true;
    asked.at = -Infinity;
    const cause = await causeOf(part);
    if (cause === 'script' || cause === 'page' || part === document.body) {
      // A page that is gone is no better than one that lacks something.
      if ((await ask()) !== 'offline') {
        location.reload();
        return;
      }
    } else {
      part.dispatchEvent(new Event('kv-again'));
    }
    setTimeout(() => {
      button.textContent = wanted;
      button.disabled = false;
    }, TRYING);
  }

  function notice(part) {
    const said = document.createElement('p');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'kv-button kv-primary';
    button.textContent = words.again;
    button.addEventListener('click', () => tryAgain(part, button));
    const element = document.createElement('div');
    element.className = 'kv-start-notice kv-sheet';
    said.setAttribute('role', 'alert');
    element.append(said, button);
    if (part === document.body) {
      part.append(element);
    } else {
      part.before(element);
    }
    notices.set(part, { element, said });
  }

  async function tell(part) {
    const cause = await causeOf(part);
    if (started(part) || !part.isConnected) {
      return;
    }
    if (!notices.has(part)) {
      notice(part);
    }
    const { said } = notices.get(part);
    const sentence = words[cause].replaceAll('{0}', location.host);
    // An alert is said when something comes into it.
    setTimeout(() => {
      if (said.textContent !== sentence) {
        said.textContent = sentence;
      }
    });
  }

  function forget(part) {
    since.delete(part);
    notices.get(part)?.element.remove();
    notices.delete(part);
  }

  function look() {
    pageDrawn ||= Boolean(document.getElementById('outlet')?.innerText.trim());
    const parts = pageDrawn ? [...document.querySelectorAll(LIVE)] : [document.body].filter(Boolean);
    const now = performance.now();
    [...since.keys()].filter((part) => !parts.includes(part) || started(part)).forEach(forget);
    for (const part of parts.filter((one) => !started(one))) {
      if (!since.has(part)) {
        since.set(part, now);
      } else if (now - since.get(part) > PATIENCE) {
        fetchScripts();
        tell(part);
      }
    }
  }

  setInterval(look, LOOK_EVERY);
})();
