/** A blank that a person could not see, as an open box. */
const BOX = '\u2423';
const BLANK = /[\s\p{Cf}]/u;

/** A cell's text with the blanks at its edges in sight: `材料费␣`. Those between words are as they are. */
export function shownBlanks(words: string): string {
  const letters = Array.from(words);
  let [first, end] = [0, letters.length];
  while (first < end && BLANK.test(letters[first] ?? '')) first += 1;
  while (end > first && BLANK.test(letters[end - 1] ?? '')) end -= 1;
  return BOX.repeat(first) + letters.slice(first, end).join('') + BOX.repeat(letters.length - end);
}
