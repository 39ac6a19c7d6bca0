/** Rows or columns from the first to the last, both counted from 1 and included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The same lines as spans in ascending order: those that overlap or touch are joined, also over gaps of up to `gap` lines. */
export function joinSpans(spans: readonly Span[], gap = 0): Span[] {
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const previous = joined.at(-1);
    if (previous && first <= previous.last + 1 + gap) previous.last = Math.max(previous.last, last);
    else joined.push({ first, last });
  }
  return joined;
}

/** One line as a span. */
export function lineSpan(line: number): Span {
  return { first: line, last: line };
}
