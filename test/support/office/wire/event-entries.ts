import type { BookEvent, Origin } from '../model/workspace.ts';
import type { EventEntry } from './messages.ts';

const WORKBOOK = 'Workbook';

/**
 * A happening as Office.js is told of it: once for every target that could listen. Numbers and argument names are those
 * the library reads; `triggerSource` tells this add-in's own writes from a person's.
 */
export function eventEntries(event: BookEvent): EventEntry[] {
  const { origin } = event;
  switch (event.kind) {
    case 'changed': {
      const { sheetId, address, change, shift } = event;
      const args = {
        ...common('WorksheetChanged', sheetId, origin),
        address,
        changeType: change,
        triggerSource: origin.isAddin ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: shift === undefined ? 'None' : `ShiftCell${shift}`,
      };
      return both(10, sheetId, args);
    }
    case 'sheet-activated':
      return both(11, event.sheetId, common('WorksheetActivated', event.sheetId, origin));
    case 'sheet-added':
      return [{ type: 13, targetId: WORKBOOK, args: common('WorksheetAdded', event.sheetId, origin) }];
    case 'sheet-deleted':
      return [{ type: 15, targetId: WORKBOOK, args: common('WorksheetDeleted', event.sheetId, origin) }];
    case 'sheet-renamed': {
      const args = {
        ...common('WorksheetNameChanged', event.sheetId, origin),
        nameBefore: event.before,
        nameAfter: event.after,
      };
      return [{ type: 25, targetId: WORKBOOK, args }];
    }
    case 'sorted':
      return both(19, event.sheetId, {
        ...common('WorksheetRowSorted', event.sheetId, origin),
        address: event.address,
      });
    case 'selected':
      return both(14, event.sheetId, {
        ...common('WorksheetSelectionChanged', event.sheetId, origin),
        address: event.address,
      });
    case 'table-added':
    case 'table-deleted': {
      const isNew = event.kind === 'table-added';
      const { tableId, tableName, sheetId } = event;
      const args = { ...common(isNew ? 'TableAdded' : 'TableDeleted', sheetId, origin), tableId, tableName };
      return both(isNew ? 102 : 103, sheetId, args);
    }
  }
}

function common(type: string, worksheetId: string, { source }: Origin): Record<string, unknown> {
  return { type, worksheetId, source };
}

function both(type: number, sheetId: string, args: Record<string, unknown>): EventEntry[] {
  return [sheetId, WORKBOOK].map((targetId) => ({ type, targetId, args }));
}
