/** The lines that a text takes in a cell of so many characters: a Chinese one is two wide. */
export function lineCount(words: string, width: number): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wideLength(line) / width)), 0);
}

function wideLength(line: string): number {
  return line.length + line.replace(/[^\u2000-\uffff]/g, '').length;
}
