/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'TR',
  'TD',
  'TH',
  'TABLE',
  'BLOCKQUOTE',
  'PRE',
]);
const UNSEEN: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'RT', 'RP', 'NOSCRIPT', 'CAPTION']);
const HIDDEN = /display:\s*none/i;

/** The words of a table cell as a reader sees them: a line for each block and `<br>`, blanks between words as one. */
export function cellText(cell: Element): string {
  const lines = [''];
  addWords(cell, lines);
  // A line break before the end of a cell shows nothing.
  const text = lines.map((line) => line.replace(/ +$/, '').replace(/^ /, '')).join('\n');
  return text.replace(/^\n+|\n+$/g, '').replaceAll('\u00A0', ' ');
}

function addWords(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) addText(child.textContent ?? '', lines);
    else if (child instanceof Element) addElement(child, lines);
  }
}

function addElement(element: Element, lines: string[]): void {
  const name = element.tagName.toUpperCase();
  if (UNSEEN.has(name) || HIDDEN.test(element.getAttribute('style') ?? '')) return;
  if (name === 'BR') {
    lines.push('');
    return;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) startLine(lines);
  addWords(element, lines);
  if (isBlock) startLine(lines);
}

function startLine(lines: string[]): void {
  if (lines.at(-1)?.trim() !== '') lines.push('');
}

/** Blanks of the source are one blank; those that a reader sees are no-break spaces. */
function addText(words: string, lines: string[]): void {
  const line = lines.at(-1) ?? '';
  const added = words.replace(/[ \t\n\r\f]+/g, ' ');
  lines[lines.length - 1] = line.endsWith(' ') || line === '' ? line + added.replace(/^ /, '') : line + added;
}
