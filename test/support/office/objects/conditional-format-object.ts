import type { ConditionalFormat, Sheet } from '../model/book.ts';
import type { CellRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import { assertAllowed } from '../model/cells.ts';
import { intersection } from '../model/ranges.ts';
import { type BorderLine, type Edge, LINE_STYLES, NO_LINE } from '../model/style.ts';
import { MissingMember } from '../wire/faults.ts';
import { asFlag, asNumber, asOneOf, asText, readable, settable, WireObject } from '../wire/wire-object.ts';
import type { Factory } from './factory.ts';
import { asColor } from './format-object.ts';

type Guard = <T>(set: (value: T) => void) => (value: T) => void;

const BORDER_NAMES: Readonly<Record<string, Edge>> = {
  EdgeTop: 'EdgeTop',
  EdgeBottom: 'EdgeBottom',
  EdgeLeft: 'EdgeLeft',
  EdgeRight: 'EdgeRight',
};

/** Excel.ConditionalFormatCollection of some ranges: those that touch one of them, first the one that wins. A new one wins over all. */
export function conditionalFormats({ workspace }: Factory, sheet: Sheet, areas: readonly CellRange[]): WireObject {
  const items = (): WireObject[] =>
    sheet.conditionalFormats
      .filter(({ ranges }) => ranges.some((each) => areas.some((area) => intersection(each, area))))
      .map((format) => conditionalFormat(sheet, format));
  return new WireObject('ConditionalFormatCollection', {
    items,
    find: (key) => items().find((item) => item.ident()['Id'] === key),
    methods: {
      Add: (type) => {
        assertAllowed(sheet, 'allowFormatCells');
        if (type !== 'Custom') throw new MissingMember(`ConditionalFormatCollection.Add(${String(type)})`);
        const format: ConditionalFormat = {
          id: `{cf-${++workspace.book.lastId}}`,
          ranges: [...areas],
          type: 'Custom',
          formula: '',
          fill: '',
          fontColor: '',
          isBold: false,
          isItalic: false,
          numberFormat: '',
          borders: {},
          stopsIfTrue: false,
        };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormat(sheet, format);
      },
    },
  });
}

function conditionalFormat(sheet: Sheet, format: ConditionalFormat): WireObject {
  const place = (): number => sheet.conditionalFormats.indexOf(format);
  const guarded =
    <T>(set: (value: T) => void): ((value: T) => void) =>
    (value) => {
      assertAllowed(sheet, 'allowFormatCells');
      set(value);
    };
  return new WireObject('ConditionalFormat', {
    ident: () => ({ Id: format.id }),
    scalars: {
      Id: readable(() => format.id),
      Type: readable(() => format.type),
      StopIfTrue: settable(
        () => format.stopsIfTrue,
        asFlag,
        guarded((stops) => {
          format.stopsIfTrue = stops;
        }),
      ),
      Priority: settable(
        place,
        asNumber,
        guarded((priority) => {
          sheet.conditionalFormats.splice(place(), 1);
          sheet.conditionalFormats.splice(priority, 0, format);
        }),
      ),
    },
    links: { Custom: () => (format.type === 'Custom' ? customFormat(format, guarded) : undefined) },
    methods: {
      Delete: () => {
        assertAllowed(sheet, 'allowFormatCells');
        if (place() >= 0) sheet.conditionalFormats.splice(place(), 1);
      },
    },
  });
}

function customFormat(
  format: ConditionalFormat,
  guarded: <T>(set: (value: T) => void) => (value: T) => void,
): WireObject {
  const rule = new WireObject('ConditionalFormatRule', {
    scalars: {
      Formula: settable(
        () => format.formula,
        asText,
        guarded((formula) => {
          format.formula = formula.startsWith('=') ? formula : `=${formula}`;
        }),
      ),
    },
  });
  const fill = new WireObject('ConditionalRangeFill', {
    scalars: {
      Color: settable(
        () => format.fill,
        asColor,
        guarded((color) => {
          format.fill = color;
        }),
      ),
    },
  });
  const font = new WireObject('ConditionalRangeFont', {
    scalars: {
      Color: settable(
        () => format.fontColor,
        asColor,
        guarded((color) => {
          format.fontColor = color;
        }),
      ),
      Bold: settable(
        () => format.isBold,
        asFlag,
        guarded((isBold) => {
          format.isBold = isBold;
        }),
      ),
      Italic: settable(
        () => format.isItalic,
        asFlag,
        guarded((isItalic) => {
          format.isItalic = isItalic;
        }),
      ),
    },
  });
  const borders = new WireObject('ConditionalRangeBorderCollection', {
    find: (key) => {
      const edge = BORDER_NAMES[String(key)];
      return edge && conditionalBorder(format, edge, guarded);
    },
  });
  const look = new WireObject('ConditionalRangeFormat', {
    scalars: {
      NumberFormat: settable(
        () => format.numberFormat,
        asText,
        guarded((text) => {
          format.numberFormat = text;
        }),
      ),
    },
    links: { Fill: () => fill, Font: () => font, Borders: () => borders },
  });
  return new WireObject('CustomConditionalFormat', { links: { Rule: () => rule, Format: () => look } });
}

/** A conditional format knows thin lines only. */
function conditionalBorder(format: ConditionalFormat, edge: Edge, guarded: Guard): WireObject {
  const line = (): BorderLine => format.borders[edge] ?? NO_LINE;
  const draw = (change: Partial<BorderLine>): void => {
    format.borders = { ...format.borders, [edge]: { ...line(), ...change } };
  };
  return new WireObject('ConditionalRangeBorder', {
    scalars: {
      Style: settable(
        () => line().style,
        asOneOf(LINE_STYLES),
        guarded((style) => {
          draw({ style });
        }),
      ),
      Color: settable(
        () => line().color,
        asColor,
        guarded((color) => {
          draw({ color, ...(line().style === 'None' ? { style: 'Continuous' } : {}) });
        }),
      ),
    },
  });
}
