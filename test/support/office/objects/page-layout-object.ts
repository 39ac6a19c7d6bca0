import { absoluteRange, quoteSheet } from '../../../../ledger-core/kernel/cell-ref.ts';
import { type PageSetup, PRINT_AREA, type Sheet } from '../model/book.ts';
import { addressOf } from '../model/cells.ts';
import { asFlag, asNumber, asOneOf, asRecord, asText, type Scalar, settable, WireObject } from '../wire/wire-object.ts';
import { areaOf } from './factory.ts';

const HEADERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];
const MARGINS = ['TopMargin', 'BottomMargin', 'LeftMargin', 'RightMargin', 'HeaderMargin', 'FooterMargin'];

/** Excel.PageLayout. */
export function pageLayout(sheet: Sheet): WireObject {
  const { page } = sheet;
  return new WireObject('PageLayout', {
    scalars: {
      Orientation: settable(
        () => page.orientation,
        asOneOf(['Portrait', 'Landscape']),
        (orientation) => {
          page.orientation = orientation;
        },
      ),
      PaperSize: settable(
        () => page.paperSize,
        asText,
        (size) => {
          page.paperSize = size;
        },
      ),
      Zoom: settable(
        () => page.zoom,
        asRecord,
        (zoom) => {
          page.zoom = zoom;
        },
      ),
      CenterHorizontally: settable(
        () => page.centersHorizontally,
        asFlag,
        (centers) => {
          page.centersHorizontally = centers;
        },
      ),
      CenterVertically: settable(
        () => page.centersVertically,
        asFlag,
        (centers) => {
          page.centersVertically = centers;
        },
      ),
      ...table(MARGINS, page.margins, asNumber),
    },
    links: {
      HeadersFooters: () => headersFooters(page),
    },
    methods: {
      SetPrintArea: (where) => {
        const formula = `=${quoteSheet(sheet.name)}!${absoluteRange(areaOf(where, sheet).range)}`;
        const others = sheet.names.filter(({ name }) => name !== PRINT_AREA);
        sheet.names.splice(0, sheet.names.length, ...others, {
          name: PRINT_AREA,
          formula,
          isVisible: true,
          comment: '',
        });
      },
      SetPrintTitleRows: (where) => {
        page.titleRows = addressOf(areaOf(where, sheet).range);
      },
      SetPrintTitleColumns: (where) => {
        page.titleColumns = addressOf(areaOf(where, sheet).range);
      },
    },
  });
}

function headersFooters(page: PageSetup): WireObject {
  const all = new WireObject('HeaderFooter', { scalars: table(HEADERS, page.headersFooters, asText) });
  return new WireObject('HeaderFooterGroup', { links: { DefaultForAllPages: () => all } });
}

function table<T>(
  names: readonly string[],
  values: Record<string, T>,
  check: (raw: unknown) => T,
): Record<string, Scalar> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      settable(
        () => values[name] ?? '',
        check,
        (value) => {
          values[name] = value;
        },
      ),
    ]),
  );
}
