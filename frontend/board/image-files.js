/** The longer side of an image that is sent, in pixels, and how large a file is sent as it is; the server has the last word. */
const SIDE_MAX = 1600;
const SMALL_ENOUGH = 400_000;
const PNG_MAX = 2_000_000;
const QUALITY = 0.85;

/** The most bytes of a file; the server has the same limit. */
const FILE_MAX = 10 * 1024 * 1024;
export const FILE_MAX_MB = 10;
const TAKEN = ['image/png', 'image/jpeg', 'image/gif'];

const TRIES = 6;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10_000;

/** Where an image is; `size` is `SMALL` or `LARGE`. */
export function imageAddress(store, id, size) {
  return `${address(store, id)}&size=${size}`;
}

function address(store, id) {
  return new URL(`live/image/${id}?workshop=${store.workshop}&as=${store.as}`, document.baseURI).href;
}

/** The first image among what was pasted, dropped or chosen; null if there is none. */
export function imageIn(files) {
  return [...(files ?? [])].find((file) => file.type.startsWith('image/')) ?? null;
}

/**
 * Makes an image smaller where the browser can read it, which may be more than the server can, and otherwise leaves it to
 * the server.
 */
export async function smaller(file) {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const factor = Math.min(1, SIDE_MAX / Math.max(bitmap.width, bitmap.height));
    if (factor === 1 && file.size <= SMALL_ENOUGH && TAKEN.includes(file.type)) {
      return file;
    }
    const drawn = file.type === 'image/jpeg' ? null : await written(bitmap, factor, 'image/png');
    return drawn && drawn.size <= PNG_MAX ? drawn : await written(bitmap, factor, 'image/jpeg');
  } catch {
    return file;
  }
}

function written(bitmap, factor, type) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * factor));
  canvas.height = Math.max(1, Math.round(bitmap.height * factor));
  const pen = canvas.getContext('2d');
  if (type === 'image/jpeg') {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), type, QUALITY);
  });
}

/** A file that is not taken, with the reason in the reader’s words. */
export class NotTaken extends Error {}

/**
 * Sends a file, several times if it has to be: the same id is one image.
 *
 * @returns {Promise<{id: string, width: number, height: number}>} what the server made of it
 * @throws {NotTaken} when the server refuses it, or cannot be reached
 */
export async function send(store, id, file, signal) {
  if (file.size > FILE_MAX) {
    throw new NotTaken(store.t('cards.image.tooLarge', FILE_MAX_MB));
  }
  let reason = store.t('cards.image.noConnection');
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (attempt) {
      await pause(Math.min(FIRST_WAIT * 2 ** attempt, LONGEST_WAIT) * (0.5 + Math.random()), signal);
    }
    const answer = await put(store, id, file, signal);
    if (answer?.id) {
      return answer;
    }
    if (answer) {
      reason = answer.text;
      if (!answer.retry) {
        throw new NotTaken(reason);
      }
    }
  }
  throw new NotTaken(reason);
}

/** The server’s answer; null if it gave none. */
async function put(store, id, file, signal) {
  try {
    const response = await fetch(`${address(store, id)}&lang=${store.lang}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
      signal
    });
    return await response.json();
  } catch (error) {
    if (signal.aborted) {
      throw error;
    }
    return null;
  }
}

function pause(time, signal) {
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(signal.reason) : resolve()), time);
  });
}
