import type { CellLook } from '../../../workbook/looks.ts';
import { decodeEscapes } from '../escaped-text.ts';
import type { ReadLimits } from '../limits.ts';
import { refuse } from '../read-fault.ts';
import { isTrue } from '../workbook-part.ts';
import { children, type Attributes, type ElementRule } from '../xml-rules.ts';
import { isTrueOr, wholeIn } from './attribute-values.ts';
import { borderRule } from './border-rule.ts';
import { fillRule } from './fill-rule.ts';
import { fontRule } from './font-rule.ts';
import { readRgb } from './raw-color.ts';
import type { RawBorder, RawDifference, RawFill, RawFont, RawFormat } from './raw-styles.ts';

const MOST_INDEXED = 256;
const DEEPEST_INDENT = 250;

/** What styles.xml says about looks, as written. */
export class StyleTables {
  /** Codes of the file's own number formats. */
  readonly codes = new Map<number, string>();
  readonly fonts: RawFont[] = [];
  readonly fills: RawFill[] = [];
  readonly borders: RawBorder[] = [];
  /** Cell formats, by `c@s`. */
  readonly formats: RawFormat[] = [];
  readonly differences: RawDifference[] = [];
  readonly indexed: (string | undefined)[] = [];
  /** Rules for the children of `styleSheet`, but for those that the reader of number formats has itself. */
  readonly rules: Readonly<Record<string, ElementRule>>;
  /** Rules for the children of a cell format. */
  readonly formatChildren: ReadonlyMap<string, ElementRule>;
  readonly #most: number;

  constructor(limits: ReadLimits) {
    this.#most = limits.formats;
    const rgbColor: ElementRule = {
      open: (attributes) => {
        if (this.indexed.length < MOST_INDEXED) this.indexed.push(readRgb(attributes.get('rgb')));
      },
    };
    this.rules = {
      fonts: { children: children({ font: fontRule(this.#into(this.fonts)) }) },
      fills: { children: children({ fill: fillRule(this.#into(this.fills)) }) },
      borders: { children: children({ border: borderRule(this.#into(this.borders)) }) },
      dxfs: { children: children({ dxf: this.#differenceRule() }) },
      colors: { children: children({ indexedColors: { children: children({ rgbColor }) } }) },
    };
    this.formatChildren = children({
      alignment: {
        open: (attributes) => {
          const format = this.formats.at(-1);
          if (format) format.alignment = readAlignment(attributes);
        },
      },
      protection: {
        open: (attributes) => {
          const format = this.formats.at(-1);
          if (format) format.unlocked = !isTrueOr(attributes.get('locked'), true);
        },
      },
    });
  }

  /** A cell format begins. */
  openFormat(attributes: Attributes): void {
    const index = (name: string): number => Number(attributes.get(name) ?? 0);
    this.formats.push({
      font: index('fontId'),
      fill: index('fillId'),
      border: index('borderId'),
      numberFormat: index('numFmtId'),
    });
  }

  #into<T>(list: T[]): (one: T) => void {
    return (one) => {
      list.push(one);
      if (list.length > this.#most) refuse('xml-limits', '单元格格式过多', 'too many cell formats');
    };
  }

  #differenceRule(): ElementRule {
    const add = this.#into(this.differences);
    let difference: RawDifference = {};
    return {
      open: () => {
        difference = {};
      },
      close: () => {
        add(difference);
      },
      children: children({
        font: fontRule((font) => {
          difference.font = font;
        }),
        fill: fillRule((fill) => {
          difference.fill = fill;
        }),
        border: borderRule((border) => {
          difference.border = border;
        }),
        numFmt: {
          open: (attributes) => {
            difference.code = decodeEscapes(attributes.get('formatCode') ?? '');
          },
        },
      }),
    };
  }
}

const HORIZONTAL: ReadonlyMap<string, CellLook['horizontal']> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['fill', 'left'],
  ['justify', 'left'],
  ['centerContinuous', 'center'],
  ['distributed', 'center'],
]);
const VERTICAL: ReadonlyMap<string, CellLook['vertical']> = new Map([
  ['top', 'top'],
  ['center', 'middle'],
  ['justify', 'top'],
  ['distributed', 'middle'],
]);

function readAlignment(attributes: Attributes): NonNullable<RawFormat['alignment']> {
  const horizontal = HORIZONTAL.get(attributes.get('horizontal') ?? '');
  const vertical = VERTICAL.get(attributes.get('vertical') ?? '');
  const indent = wholeIn(attributes.get('indent'), 1, DEEPEST_INDENT);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(isTrue(attributes.get('wrapText')) ? { wrap: true } : {}),
  };
}
