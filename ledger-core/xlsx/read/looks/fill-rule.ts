import { children, type ElementRule } from '../xml-rules.ts';
import { readColor } from './raw-color.ts';
import type { RawFill } from './raw-styles.ts';

/** The rule for a CT_Fill element: hands on the fill when it closes. Of a gradient the first colour stands for it. */
export function fillRule(take: (fill: RawFill) => void): ElementRule {
  let fill: RawFill = {};
  const patternFill: ElementRule = {
    open: (attributes) => {
      const pattern = attributes.get('patternType');
      fill = pattern === undefined ? {} : { pattern };
    },
    children: children({
      fgColor: {
        open: (attributes) => {
          const foreground = readColor(attributes);
          if (foreground) fill.foreground = foreground;
        },
      },
      bgColor: {
        open: (attributes) => {
          const background = readColor(attributes);
          if (background) fill.background = background;
        },
      },
    }),
  };
  const color: ElementRule = {
    open: (attributes) => {
      const first = fill.foreground ?? readColor(attributes);
      if (first) fill = { foreground: first, background: first };
    },
  };
  const gradientFill: ElementRule = { children: children({ stop: { children: children({ color }) } }) };
  return {
    open: () => {
      fill = {};
    },
    close: () => {
      take(fill);
    },
    children: children({ patternFill, gradientFill }),
  };
}
