/** Longer than this a browser cannot wait in one go; and a laptop that slept looks again within it. */
const LOOK_AGAIN = 60000;

/**
 * Whether it is before, in or after the time to write.
 *
 * @param {{opens: number|null, closes: number|null}} times in milliseconds since 1970, null where none is set
 * @returns {'before'|'open'|'closed'}
 */
export function stateOf({ opens, closes }, now) {
  if (opens !== null && now < opens) {
    return 'before';
  }
  return closes !== null && now >= closes ? 'closed' : 'open';
}

/** How long until it has to be looked at again, in milliseconds. */
export function untilNext({ opens, closes }, now) {
  const ahead = [opens, closes].filter((time) => time !== null && time > now).map((time) => time - now);
  return Math.min(LOOK_AGAIN, ...ahead) + 20;
}

/** A moment as people say it, in the time zone of this browser: “Friday 27 November at 17:00”. */
export function momentOf(time, lang) {
  return time === null
    ? ''
    : new Intl.DateTimeFormat(lang, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit'
      }).format(time);
}
