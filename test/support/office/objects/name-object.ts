import { parseSheetRange } from '../../../../ledger-core/kernel/cell-ref.ts';
import { allTables, type DefinedName, type Sheet } from '../model/book.ts';
import { addressOf } from '../model/cells.ts';
import { fault } from '../wire/faults.ts';
import { asFlag, asText, readable, settable, WireObject } from '../wire/wire-object.ts';
import { Area, type Factory, sheetPrefix } from './factory.ts';
import { isNameLike } from './table-object.ts';

/** Excel.NamedItemCollection: of the workbook, or of one sheet. */
export function nameCollection({ workspace: { book } }: Factory, sheet?: Sheet): WireObject {
  const names = sheet?.names ?? book.names;
  const object = (name: DefinedName): WireObject =>
    new WireObject('NamedItem', {
      scalars: {
        Name: readable(() => name.name),
        Formula: settable(
          () => name.formula,
          asText,
          (formula) => {
            name.formula = asFormula(formula);
          },
        ),
        Type: readable(() => typeOf(name.formula)),
        Visible: settable(
          () => name.isVisible,
          asFlag,
          (isVisible) => {
            name.isVisible = isVisible;
          },
        ),
        Comment: readable(() => name.comment),
        Scope: readable(() => (sheet ? 'Worksheet' : 'Workbook')),
      },
      methods: {
        Delete: () => {
          const index = names.indexOf(name);
          if (index >= 0) names.splice(index, 1);
        },
      },
    });
  const find = (key: unknown): DefinedName | undefined =>
    names.find((each) => each.name.toLowerCase() === String(key).toLowerCase());
  return new WireObject('NamedItemCollection', {
    items: () => names.map(object),
    find: (key) => {
      const name = find(key);
      return name && object(name);
    },
    methods: {
      Add: (rawName, reference, comment) => {
        const text = asText(rawName);
        const isTable = allTables(book).some(({ table }) => table.name.toLowerCase() === text.toLowerCase());
        if (!isNameLike(text) || isTable) throw fault('InvalidArgument');
        if (find(text)) throw fault('ItemAlreadyExists');
        const name = {
          name: text,
          formula: formulaOf(reference),
          isVisible: true,
          comment: comment === undefined ? '' : asText(comment),
        };
        names.push(name);
        return object(name);
      },
    },
  });
}

function formulaOf(reference: unknown): string {
  if (reference instanceof WireObject && reference.subject instanceof Area) {
    const { sheet, range } = reference.subject;
    return `=${sheetPrefix(sheet.name)}${addressOf(range).replace(/([A-Z]+)?(\d+)?/g, (_, col?: string, row?: string) => `${col ? `$${col}` : ''}${row ? `$${row}` : ''}`)}`;
  }
  return asFormula(asText(reference));
}

function asFormula(text: string): string {
  if (!text.startsWith('=')) throw fault('InvalidArgument');
  return text;
}

function typeOf(formula: string): string {
  if (formula.includes('#REF!')) return 'Error';
  if (parseSheetRange(formula)) return 'Range';
  if (/^="/.test(formula)) return 'String';
  return /^=-?[\d.]+$/.test(formula) ? 'Double' : 'String';
}
