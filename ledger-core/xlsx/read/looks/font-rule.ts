import { decodeEscapes } from '../escaped-text.ts';
import { children, type Attributes, type ElementRule } from '../xml-rules.ts';
import { isTrueOr, numberIn } from './attribute-values.ts';
import { readColor } from './raw-color.ts';
import type { RawFont } from './raw-styles.ts';

const LARGEST_FONT = 409;

/** The rule for a CT_Font element: hands on the font when it closes. */
export function fontRule(take: (font: RawFont) => void): ElementRule {
  let font: RawFont = {};
  const set = (change: (attributes: Attributes) => Partial<RawFont>): ElementRule => ({
    open: (attributes) => {
      font = { ...font, ...change(attributes) };
    },
  });
  const isOn = (attributes: Attributes): boolean => isTrueOr(attributes.get('val'), true);
  return {
    open: () => {
      font = {};
    },
    close: () => {
      take(font);
    },
    children: children({
      name: set((attributes) => {
        const name = decodeEscapes(attributes.get('val') ?? '');
        return name === '' ? {} : { name };
      }),
      sz: set((attributes) => {
        const size = numberIn(attributes.get('val'), 1, LARGEST_FONT);
        return size === undefined ? {} : { size };
      }),
      b: set((attributes) => ({ bold: isOn(attributes) })),
      i: set((attributes) => ({ italic: isOn(attributes) })),
      strike: set((attributes) => ({ strike: isOn(attributes) })),
      u: set((attributes) => ({ underline: attributes.get('val') !== 'none' })),
      color: set((attributes) => {
        const color = readColor(attributes);
        return color === undefined ? {} : { color };
      }),
    }),
  };
}
