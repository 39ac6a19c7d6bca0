/**
 * The rows of a text as spreadsheets put it beside their table: cells parted by tabs, those with line breaks or tabs in
 * quotes. Quotes that do not enclose a whole cell are letters: Excel writes `"A` without doubling it, which makes no CSV.
 * No more than `mostRows` rows.
 */
export function tabSeparated(text: string, mostRows: number): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (lines !== '' && rows.length < mostRows) {
    const { value, end } = quoted(lines, at) ?? plain(lines, at);
    row.push(value);
    at = end + 1;
    if (lines[end] === '\t') continue;
    rows.push(row);
    row = [];
    if (end === lines.length) break;
  }
  return rows;
}

interface Field {
  readonly value: string;
  /** Where the tab or line end after it stands. */
  readonly end: number;
}

function plain(lines: string, start: number): Field {
  let end = start;
  while (end < lines.length && lines[end] !== '\t' && lines[end] !== '\n') end += 1;
  return { value: lines.slice(start, end), end };
}

/** Undefined at the first quote that is neither doubled nor the cell's last letter. */
function quoted(lines: string, start: number): Field | undefined {
  if (lines[start] !== '"') return undefined;
  for (let quote = lines.indexOf('"', start + 1); quote !== -1; quote = lines.indexOf('"', quote + 2)) {
    const next = lines[quote + 1];
    if (next === '"') continue;
    const isEnd = next === undefined || next === '\t' || next === '\n';
    return isEnd ? { value: lines.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 } : undefined;
  }
  return undefined;
}
