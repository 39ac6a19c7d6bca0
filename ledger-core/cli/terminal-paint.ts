import { styleText } from 'node:util';
import { plain, type Paint } from '../report/check-text.ts';

const STYLES = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  review: ['bold', 'magenta'],
  info: ['cyan'],
  strong: ['bold'],
  faint: ['dim'],
} as const;

/** Colours for a terminal; none elsewhere. */
export function terminalPaint(colours: boolean): Paint {
  return colours ? (style, words) => styleText([...STYLES[style]], words, { validateStream: false }) : plain;
}
