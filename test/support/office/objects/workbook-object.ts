import { serialOf } from '../model/entry.ts';
import { fault } from '../wire/faults.ts';
import { asText, readable, settable, WireObject } from '../wire/wire-object.ts';
import { Area, type Factory } from './factory.ts';
import { nameCollection } from './name-object.ts';
import { rangeAreasObject, rangeObject } from './range-object.ts';
import { tableCollection, tableObject } from './table-object.ts';
import { worksheetCollection, worksheetObject } from './worksheet-object.ts';
import type { Workspace } from '../model/workspace.ts';

/** Makes wire objects; `listen` learns which events the library wants of whom. */
export function objectFactory(
  workspace: Workspace,
  listen: (type: number, targetId: string, isOn: boolean) => void,
): Factory {
  const factory: Factory = {
    workspace,
    range: (sheet, range) => rangeObject(factory, new Area(sheet, range)),
    rangeAreas: (sheet, ranges) => rangeAreasObject(factory, sheet, ranges),
    worksheet: (sheet) => worksheetObject(factory, sheet),
    table: (placed) => tableObject(factory, placed),
    events: (targetId, types) => {
      const methods: Record<string, () => undefined> = {};
      for (const [name, type] of Object.entries(types)) {
        methods[`_Register${name}`] = () => {
          listen(type, targetId, true);
          return undefined;
        };
        methods[`_Unregister${name}`] = () => {
          listen(type, targetId, false);
          return undefined;
        };
      }
      return methods;
    },
  };
  return factory;
}

/** Excel.Workbook: what `context.workbook` stands for. */
export function workbookObject(factory: Factory): WireObject {
  const { book } = factory.workspace;
  return new WireObject('Workbook', {
    scalars: {
      Name: readable(() => book.title),
    },
    links: {
      Worksheets: () => worksheetCollection(factory),
      Tables: () => tableCollection(factory),
      Names: () => nameCollection(factory),
      Settings: () => settings(factory),
      Application: () => APPLICATION,
      Functions: () => functions(book.uses1904),
    },
  });
}

// Nothing is drawn or computed here, so there is nothing to hold back.
const APPLICATION = new WireObject('Application', {
  methods: { SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
});

/** Excel.Functions, DATE alone: what it comes to tells the date system, which Office.js tells nowhere else. */
function functions(uses1904: boolean): WireObject {
  const date = (year: unknown, month: unknown, day: unknown): WireObject => {
    const serial = serialOf(Number(year), Number(month), Number(day), uses1904);
    return new WireObject('FunctionResult', { scalars: { Value: readable(() => serial ?? '#NUM!') } });
  };
  return new WireObject('Functions', { methods: { Date: date } });
}

/** Excel.SettingCollection: what an add-in keeps in the workbook. */
function settings({ workspace: { book } }: Factory): WireObject {
  const setting = (key: string): WireObject =>
    new WireObject('Setting', {
      scalars: {
        Key: readable(() => key),
        Value: settable(
          () => book.settings.get(key),
          (raw) => raw,
          (value) => {
            book.settings.set(key, value);
          },
        ),
      },
      methods: {
        Delete: () => {
          book.settings.delete(key);
        },
      },
    });
  return new WireObject('SettingCollection', {
    items: () => [...book.settings.keys()].map(setting),
    find: (key) => (book.settings.has(String(key)) ? setting(String(key)) : undefined),
    methods: {
      Add: (rawKey, value) => {
        const key = asText(rawKey);
        if (value === undefined) throw fault('InvalidArgument');
        book.settings.set(key, value);
        return setting(key);
      },
    },
  });
}
