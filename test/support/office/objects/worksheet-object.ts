import { MAX_COL, MAX_ROW } from '../../../../ledger-core/kernel/cell-ref.ts';
import type { Sheet } from '../model/book.ts';
import { addSheet, findSheet } from '../model/book.ts';
import { activateSheet, removeSheet, renameSheet } from '../model/sheets.ts';
import { colorOf } from '../model/style.ts';
import { ADDIN } from '../model/workspace.ts';
import { fault } from '../wire/faults.ts';
import { asFlag, asNumber, asOneOf, asRecord, asText, readable, settable, WireObject } from '../wire/wire-object.ts';
import { Area, areaOf, type Factory, stepFrom, usedRange } from './factory.ts';
import { nameCollection } from './name-object.ts';
import { pageLayout } from './page-layout-object.ts';
import { tableCollection } from './table-object.ts';

const SHEET_EVENTS = { DataChangedEvent: 10, ActivatedEvent: 11, SelectionChangedEvent: 14 };
const COLLECTION_EVENTS = {
  ...SHEET_EVENTS,
  AddedEvent: 13,
  DeletedEvent: 15,
  RowSortedEvent: 19,
  EventNameChanged: 25,
};
const A1 = { top: 1, left: 1, bottom: 1, right: 1 };
const WHOLE_SHEET = { ...A1, bottom: MAX_ROW, right: MAX_COL };

/** Excel.WorksheetCollection. */
export function worksheetCollection(factory: Factory): WireObject {
  const { workspace } = factory;
  const { book } = workspace;
  return new WireObject('WorksheetCollection', {
    items: () => book.sheets.map((sheet) => factory.worksheet(sheet)),
    find: (key) => {
      const sheet = findSheet(book, key);
      return sheet && factory.worksheet(sheet);
    },
    methods: {
      ...factory.events('Workbook', COLLECTION_EVENTS),
      GetActiveWorksheet: () => {
        const sheet = findSheet(book, book.activeSheet);
        return sheet && factory.worksheet(sheet);
      },
      Add: (name) => {
        let number = book.sheets.length + 1;
        while (findSheet(book, `Sheet${number}`)) number++;
        const text = name === undefined ? `Sheet${number}` : asText(name);
        if (findSheet(book, text) || !isSheetName(text)) throw fault('InvalidArgument');
        const sheet = addSheet(book, text);
        workspace.emit({ kind: 'sheet-added', sheetId: sheet.id, origin: ADDIN });
        return factory.worksheet(sheet);
      },
    },
  });
}

/** Excel.Worksheet. */
export function worksheetObject(factory: Factory, sheet: Sheet): WireObject {
  const { workspace } = factory;
  const { book } = workspace;
  const whole = new Area(sheet, WHOLE_SHEET);
  return new WireObject('Worksheet', {
    ident: () => ({ Id: sheet.id }),
    scalars: {
      Id: readable(() => sheet.id),
      Name: settable(
        () => sheet.name,
        asText,
        (name) => {
          const other = findSheet(book, name);
          if ((other && other !== sheet) || !isSheetName(name)) throw fault('InvalidArgument');
          renameSheet(workspace, sheet, name, ADDIN);
        },
      ),
      Position: settable(
        () => book.sheets.indexOf(sheet),
        asNumber,
        (position) => {
          if (position < 0 || position >= book.sheets.length) throw fault('InvalidArgument');
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          book.sheets.splice(position, 0, sheet);
        },
      ),
      Visibility: settable(
        () => sheet.visibility,
        asOneOf(['Visible', 'Hidden', 'VeryHidden']),
        (visibility) => {
          const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
          if (visibility !== 'Visible' && others.length === 0) throw fault('GeneralException');
          sheet.visibility = visibility;
        },
      ),
      TabColor: settable(
        () => sheet.tabColor,
        asTabColor,
        (color) => {
          sheet.tabColor = color;
        },
      ),
      ShowGridlines: readable(() => sheet.showsGridlines),
      // The library reads it under the one name and sets it under the other.
      Gridlines: settable(
        () => sheet.showsGridlines,
        asFlag,
        (shows) => {
          sheet.showsGridlines = shows;
        },
      ),
    },
    links: {
      Tables: () => tableCollection(factory, sheet),
      Names: () => nameCollection(factory, sheet),
      Protection: () => protection(sheet),
      FreezePanes: () => freezePanes(sheet),
      PageLayout: () => pageLayout(sheet),
    },
    methods: {
      ...factory.events(sheet.id, SHEET_EVENTS),
      GetRange: (address) => factory.range(sheet, address === undefined ? WHOLE_SHEET : areaOf(address, sheet).range),
      GetRanges: (addresses) => {
        const areas = asText(addresses).split(',');
        return factory.rangeAreas(
          sheet,
          areas.map((address) => areaOf(address, sheet).range),
        );
      },
      GetRangeByIndexes: (row, col, rows, cols) => {
        const first = stepFrom(A1, Number(row), Number(col));
        const last = stepFrom(first, Number(rows) - 1, Number(cols) - 1);
        return factory.range(sheet, { ...first, bottom: last.bottom, right: last.right });
      },
      GetCell: (row, col) => factory.range(sheet, stepFrom(A1, Number(row), Number(col))),
      GetUsedRangeOrNullObject: (valuesOnly) => usedRange(factory, whole, valuesOnly),
      GetUsedRange: (valuesOnly) => usedRange(factory, whole, valuesOnly) ?? factory.range(sheet, A1),
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw fault('InvalidReference');
        activateSheet(workspace, sheet, ADDIN);
      },
      Delete: () => {
        const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
        if (others.length === 0) throw fault('GeneralException');
        removeSheet(workspace, sheet, ADDIN);
      },
    },
  });
}

function protection(sheet: Sheet): WireObject {
  return new WireObject('WorksheetProtection', {
    scalars: {
      Protected: readable(() => sheet.protection.isProtected),
      Options: readable(() => sheet.protection.options),
    },
    methods: {
      Protect: (options) => {
        if (sheet.protection.isProtected) throw fault('AccessDenied');
        sheet.protection.isProtected = true;
        sheet.protection.options = options === undefined ? {} : asRecord(options);
      },
    },
  });
}

function freezePanes(sheet: Sheet): WireObject {
  return new WireObject('WorksheetFreezePanes', {
    methods: {
      FreezeAt: (where) => {
        const { bottom, right } = areaOf(where, sheet).range;
        sheet.freeze = { rows: bottom === MAX_ROW ? 0 : bottom, columns: right === MAX_COL ? 0 : right };
      },
      FreezeRows: (rows) => {
        sheet.freeze = { rows: asNumber(rows), columns: 0 };
      },
      FreezeColumns: (columns) => {
        sheet.freeze = { rows: 0, columns: asNumber(columns) };
      },
      Unfreeze: () => {
        sheet.freeze = undefined;
      },
    },
  });
}

/** At most 31 characters, none of : \ / ? * [ ], and no apostrophe at either end. */
function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

function asTabColor(raw: unknown): string {
  const text = asText(raw);
  const color = text === '' ? '' : colorOf(text);
  if (color === undefined) throw fault('InvalidArgument');
  return color;
}
