const over = 'kv-takes-files';

const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');

/**
 * Takes the files that are dropped on an element, and shows that it will while they hang over it.
 *
 * @param {(files: FileList) => void} take
 */
export function takeDropped(element, take) {
  element.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) {
      event.preventDefault();
      element.classList.add(over);
    }
  });
  element.addEventListener('dragleave', (event) => {
    if (!element.contains(event.relatedTarget)) {
      element.classList.remove(over);
    }
  });
  element.addEventListener('drop', (event) => {
    element.classList.remove(over);
    if (event.dataTransfer?.files.length) {
      event.preventDefault();
      take(event.dataTransfer.files);
    }
  });
}

/** Has a file that misses its place do nothing: a browser would leave the page, and what is written on it, to show it. */
export function ignoreMissed(signal) {
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(
      type,
      (event) => {
        if (carriesFiles(event) && !event.defaultPrevented) {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'none';
        }
      },
      { signal }
    );
  }
}
