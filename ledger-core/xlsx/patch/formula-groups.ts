import {
  contains,
  formatCell,
  formatRange,
  parseRange,
  type CellPosition,
  type CellRange,
} from '../../kernel/cell-ref.ts';
import { failPatch } from './patch-fault.ts';
import { shiftFormula } from './shift-formula.ts';
import type { CellNode, GroupFormula } from './sheet-cells.ts';
import { attributeOf, childOf, textOf, type XmlNode } from './xml-node.ts';

interface SharedFormula {
  readonly master: GroupFormula;
  readonly text: string;
  readonly members: GroupFormula[];
}

interface BlockFormula {
  readonly master: GroupFormula;
  readonly range: CellRange;
}

/** The shared and array formulas of a sheet: which cells they stand for, and what is left of them after a change. */
export class FormulaGroups {
  readonly #sheet: string;
  readonly #shared: SharedFormula[] = [];
  readonly #blocks: BlockFormula[] = [];
  readonly #byNode = new Map<XmlNode, SharedFormula>();

  constructor(sheet: string, formulas: readonly GroupFormula[]) {
    this.#sheet = sheet;
    const current = new Map<string, SharedFormula>();
    for (const formula of formulas) {
      if (formula.kind === 'shared') this.#addShared(formula, current);
      else this.#blocks.push({ master: formula, range: blockRange(formula) });
    }
  }

  /** The formula of a cell as it would stand there alone; undefined: it has none, or none that can be written so. */
  formulaOf({ row, col, node }: CellNode): string | undefined {
    const f = childOf(node, 'f');
    if (!f) return undefined;
    const group = this.#byNode.get(f);
    if (!group) return attributeOf(f, 't') === undefined || attributeOf(f, 't') === 'normal' ? textOf(f) : undefined;
    return memberFormula(group, { row, col });
  }

  /** Whether the cell shows a value of an array formula that stands in another cell. */
  isBlockMember(at: CellPosition): boolean {
    return this.#blocks.some(({ range }) => contains(range, at));
  }

  /** @throws PatchFault where a part of an array formula's block would change while the rest of it stays. */
  checkBlocks(isReplaced: (at: CellPosition) => boolean, replaced: readonly CellPosition[]): void {
    for (const { range } of this.#blocks) {
      const hit = replaced.find((at) => contains(range, at));
      if (!hit) continue;
      const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (size > replaced.length || !positionsOf(range).every(isReplaced))
        failPatch('array-formula', { sheet: this.#sheet, cell: formatCell(hit), range: formatRange(range) });
    }
  }

  /** Members that lose the formula they share, and what each must say by itself then. @throws PatchFault */
  orphans(isReplaced: (at: CellPosition) => boolean): { readonly f: XmlNode; readonly formula: string }[] {
    return this.#shared
      .filter(({ master }) => isReplaced(master))
      .flatMap((group) =>
        group.members
          .filter((member) => !isReplaced(member))
          .map((member) => ({ f: member.node, formula: this.#orphanFormula(group, member) })),
      );
  }

  #addShared(formula: GroupFormula, current: Map<string, SharedFormula>): void {
    const id = attributeOf(formula.node, 'si') ?? '';
    const text = textOf(formula.node).replace(/^=/, '');
    const known = current.get(id);
    const group = text === '' ? known : { master: formula, text, members: [] };
    if (!group) return;
    if (group === known) group.members.push(formula);
    else current.set(id, group);
    if (group !== known) this.#shared.push(group);
    this.#byNode.set(formula.node, group);
  }

  #orphanFormula(group: SharedFormula, member: GroupFormula): string {
    const cell = formatCell(member);
    return (
      memberFormula(group, member) ??
      failPatch('shared-formula', { sheet: this.#sheet, cell, other: formatCell(group.master) })
    );
  }
}

function memberFormula({ master, text }: SharedFormula, { row, col }: CellPosition): string | undefined {
  return shiftFormula(text, { rows: row - master.row, cols: col - master.col });
}

function blockRange({ row, col, node }: GroupFormula): CellRange {
  const own = { top: row, left: col, bottom: row, right: col };
  return parseRange(attributeOf(node, 'ref') ?? '') ?? own;
}

function positionsOf({ top, left, bottom, right }: CellRange): CellPosition[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, n) => ({
    row: top + Math.floor(n / (right - left + 1)),
    col: left + (n % (right - left + 1)),
  }));
}
