import type { SideLook } from '../../../workbook/looks.ts';
import { children, type ElementRule } from '../xml-rules.ts';
import { readColor } from './raw-color.ts';
import type { RawBorder, Side } from './raw-styles.ts';

/** ST_BorderStyle; dashes of all kinds are dashes. */
const KINDS: ReadonlyMap<string, SideLook['kind']> = new Map([
  ['thin', 'thin'],
  ['medium', 'medium'],
  ['hair', 'hair'],
  ['thick', 'thick'],
  ['double', 'double'],
  ['dashed', 'dashed'],
  ['dotted', 'dotted'],
  ['mediumDashed', 'dashed'],
  ['dashDot', 'dashed'],
  ['mediumDashDot', 'dashed'],
  ['dashDotDot', 'dashed'],
  ['mediumDashDotDot', 'dashed'],
  ['slantDashDot', 'dashed'],
]);

/** The rule for a CT_Border element: hands on the border when it closes. A style that is not known is no line. */
export function borderRule(take: (border: RawBorder) => void): ElementRule {
  let border: RawBorder = {};
  const sideRule = (side: Side): ElementRule => {
    const color: ElementRule = {
      open: (attributes) => {
        const raw = readColor(attributes);
        const line = border[side];
        if (line && raw) line.color = raw;
      },
    };
    return {
      open: (attributes) => {
        const kind = KINDS.get(attributes.get('style') ?? '');
        if (kind !== undefined) border[side] = { kind };
      },
      children: children({ color }),
    };
  };
  return {
    open: () => {
      border = {};
    },
    close: () => {
      take(border);
    },
    // The strict form of the format says start and end.
    children: children({
      left: sideRule('left'),
      start: sideRule('left'),
      right: sideRule('right'),
      end: sideRule('right'),
      top: sideRule('top'),
      bottom: sideRule('bottom'),
    }),
  };
}
