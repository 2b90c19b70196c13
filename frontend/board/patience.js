/**
 * What a promise brings; a failure where it takes longer than so many milliseconds. A browser that does not answer must not
 * keep the board from its start.
 */
export function within(millis, promise) {
  const late = new Promise((resolve, fail) => setTimeout(() => fail(new Error('too late')), millis));
  return Promise.race([promise, late]);
}
