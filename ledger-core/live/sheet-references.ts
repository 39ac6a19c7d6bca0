import type { CellPosition } from '../kernel/cell-ref.ts';
import type { Formula } from './sheet-formula.ts';
import { ofNumber } from './sheet-operations.ts';
import { columnKey, type Evaluate, type Locate, type Place } from './sheet-place.ts';
import { CANNOT_TELL, ERRORS, giveUp, isError } from './sheet-value.ts';
import type { Slice } from './sheet-vector.ts';

type Cell = Extract<Formula, { kind: 'cell' }>;

const REFERENCES: ReadonlySet<Formula['kind']> = new Set(['cell', 'range', 'column', 'row', 'span']);

/** Whether a formula is a place, not only a value. */
export function isReference(formula: Formula): boolean {
  return REFERENCES.has(formula.kind) || (formula.kind === 'call' && formula.name === 'INDEX');
}

/** The value of one cell, without going by a range. */
export function compileCell(formula: Cell, base: CellPosition): Evaluate {
  const { sheet } = formula;
  return (at) => at.cells.value(sheet ?? at.sheet, rowOf(formula, at, base), colOf(formula, at, base));
}

/** The value of a column in the row where the formula stands. */
export function compileRowCell({ table, first }: Extract<Formula, { kind: 'row' }>): Evaluate {
  const key = columnKey(table, first);
  return ({ cells, sheet, row }) => {
    const column = cells.column(key);
    return column?.sheet === sheet ? column.vector.at(row - column.top) : ERRORS.reference;
  };
}

/** Finds the cells that a reference means from where the formula stands. */
export function compileReference(formula: Formula, base: CellPosition, scalar: (one: Formula) => Evaluate): Locate {
  switch (formula.kind) {
    case 'cell':
      return block(formula, formula, base);
    case 'range':
      return block(formula.from, formula.to, base);
    case 'column': {
      const key = columnKey(formula.table, formula.column);
      return ({ cells }) => {
        const column = cells.column(key);
        return column ? column.vector.whole : ERRORS.reference;
      };
    }
    case 'row':
      return ofRow(formula);
    case 'span':
      return between(compileReference(formula.from, base, scalar), compileReference(formula.to, base, scalar));
    case 'call':
      return formula.name === 'INDEX' ? indexed(formula.of, base, scalar) : giveUp;
    case 'constant':
    case 'list':
    case 'minus':
    case 'operation':
      return giveUp;
  }
}

function block(from: Cell, to: Cell, base: CellPosition): Locate {
  return (at) => {
    const [top, left] = [rowOf(from, at, base), colOf(from, at, base)];
    const range = { top, left, bottom: rowOf(to, at, base), right: colOf(to, at, base) };
    return at.cells.slice(from.sheet ?? at.sheet, range) ?? ERRORS.reference;
  };
}

function rowOf({ row, isRowFixed }: Cell, at: Place, base: CellPosition): number {
  return isRowFixed ? row : at.row + row - base.row;
}

function colOf({ col, isColFixed }: Cell, at: Place, base: CellPosition): number {
  return isColFixed ? col : at.col + col - base.col;
}

function ofRow({ table, first, last }: Extract<Formula, { kind: 'row' }>): Locate {
  const [firstKey, lastKey] = [columnKey(table, first), columnKey(table, last)];
  return ({ cells, sheet, row }) => {
    const column = cells.column(firstKey);
    // "This row" of a table on another sheet is no row.
    if (column?.sheet !== sheet) return ERRORS.reference;
    if (firstKey === lastKey) return { vector: column.vector, start: row - column.top, size: 1 };
    const end = cells.column(lastKey);
    if (!end) return ERRORS.reference;
    return cells.slice(sheet, { top: row, left: column.col, bottom: row, right: end.col }) ?? ERRORS.reference;
  };
}

/** From the first cell of one reference to the last of another, in one column. */
function between(from: Locate, to: Locate): Locate {
  return (at) => {
    const [first, last] = [from(at), to(at)];
    if ('error' in first) return first;
    if ('error' in last) return last;
    if (first.vector !== last.vector) throw CANNOT_TELL;
    const start = Math.min(first.start, last.start);
    const end = Math.max(first.start + first.size, last.start + last.size);
    return { vector: first.vector, start, size: end - start };
  };
}

function indexed([list, place]: readonly Formula[], base: CellPosition, scalar: (one: Formula) => Evaluate): Locate {
  const locate = list && compileReference(list, base, scalar);
  const which = place && scalar(place);
  return (at): ReturnType<Locate> => {
    if (!locate || !which) throw CANNOT_TELL;
    const slice = locate(at);
    if ('error' in slice) return slice;
    const number = ofNumber(which(at), Math.trunc);
    if (isError(number)) return number;
    return oneOf(slice, Number(number));
  };
}

function oneOf(slice: Slice, place: number): ReturnType<Locate> {
  // 0 is all of them.
  if (place === 0) return slice;
  if (place < 0 || place > slice.size) return ERRORS.reference;
  return { vector: slice.vector, start: slice.start + place - 1, size: 1 };
}
