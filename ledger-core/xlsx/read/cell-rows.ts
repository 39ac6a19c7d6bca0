import { columnLetters, MAX_COL } from '../../kernel/cell-ref.ts';
import { cellImage, isVeiled, type CellContent } from '../../workbook/cell-content.ts';
import type { CellImage, RowImage } from '../../workbook/image.ts';
import type { NumberFormat } from '../../workbook/number-format.ts';
import { Tally } from '../../workbook/remarks/tally.ts';
import { packCellName, rowNumber } from './cell-name.ts';
import { readCellValue, type ValueContext } from './cell-value.ts';
import type { RowLooks } from './looks/row-looks.ts';
import { refuse, refuseCell } from './read-fault.ts';
import { richText } from './shared-strings.ts';
import type { SheetSource } from './sheet-source.ts';
import { isTrue } from './workbook-part.ts';
import { children, type Attributes, type ElementRule } from './xml-rules.ts';

/** Collects the rows of one sheet from `sheetData`, refusing whatever two programs could read in two ways. */
export class CellRows {
  readonly rows: RowImage[] = [];
  readonly veiled = new Tally();
  readonly uncached = new Tally();
  readonly dde = new Tally();
  readonly #source: SheetSource;
  readonly #context: ValueContext;
  readonly #looks: RowLooks | undefined;
  readonly #sharedFormulas = new Map<string, string>();
  #row = 0;
  #hidden = false;
  #cells: CellImage[] = [];
  #col = 0;
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #inline: string | undefined;
  #formula: string | undefined;
  #sharedId: string | undefined;

  constructor(source: SheetSource) {
    this.#source = source;
    this.#looks = source.looks?.rows;
    const place = this.#refuse.bind(this);
    this.#context = { strings: source.strings, epoch: source.epoch, refuse: place };
  }

  /** The rule for `sheetData`. */
  rule(): ElementRule {
    const c: ElementRule = {
      open: this.#openCell.bind(this),
      close: this.#closeCell.bind(this),
      children: children({ v: this.#valueRule(), f: this.#formulaRule(), is: this.#inlineRule() }),
    };
    const row: ElementRule = {
      open: this.#openRow.bind(this),
      close: this.#closeRow.bind(this),
      children: children({ c }),
    };
    return { children: children({ row }) };
  }

  #openRow(attributes: Attributes): void {
    const written = attributes.get('r');
    const row = written === undefined ? this.#row + 1 : rowNumber(written);
    const place = `${written ?? row}`.slice(0, 20);
    const { name } = this.#source;
    if (row === -1 || (written === undefined && rowNumber(place) === -1)) {
      refuseCell('cell-invalid', name, `第 ${place} 行 (row ${place})`, '超出工作表范围', 'it is outside of any sheet');
    }
    if (row <= this.#row) {
      refuseCell(
        'cell-ambiguous',
        name,
        `第 ${place} 行 (row ${place})`,
        '重复出现或次序颠倒',
        'it occurs twice or out of order',
      );
    }
    this.#row = row;
    this.#col = 0;
    this.#hidden = isTrue(attributes.get('hidden')) || Number(attributes.get('ht') ?? 1) === 0;
    this.#looks?.openRow(row, this.#hidden, attributes);
  }

  #closeRow(): void {
    this.#looks?.closeRow();
    if (this.#cells.length === 0) return;
    this.rows.push({ row: this.#row, hidden: this.#hidden, cells: this.#cells });
    this.#cells = [];
  }

  #openCell(attributes: Attributes): void {
    const address = attributes.get('r');
    const previous = this.#col;
    if (address === undefined) this.#col = previous + 1;
    else this.#takeAddress(address);
    if (this.#col > MAX_COL) this.#refuseAt(`${this.#row}`, '超出工作表范围', 'it is outside of any sheet');
    if (this.#col <= previous) this.#refuse('cell-ambiguous', '重复出现或次序颠倒', 'it occurs twice or out of order');
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#looks?.cell(this.#col, this.#style);
    this.#value = undefined;
    this.#inline = undefined;
    this.#formula = undefined;
  }

  #takeAddress(address: string): void {
    const packed = packCellName(address);
    if (packed === -1) this.#refuseAt(address.slice(0, 20), '不是有效的单元格地址', 'this is no address of a cell');
    this.#col = (packed % MAX_COL) + 1;
    if (Math.floor(packed / MAX_COL) !== this.#row) {
      refuseCell(
        'cell-ambiguous',
        this.#source.name,
        address,
        `写在第 ${this.#row} 行里`,
        `it is written in row ${this.#row}`,
      );
    }
  }

  #valueRule(): ElementRule {
    return {
      open: () => {
        if (this.#value !== undefined) this.#refuse('cell-ambiguous', '有两个值', 'it has two values');
        this.#value = '';
      },
      text: (text) => {
        this.#value = text;
      },
    };
  }

  #inlineRule(): ElementRule {
    return richText((text) => {
      if (this.#inline !== undefined) this.#refuse('cell-ambiguous', '有两个值', 'it has two values');
      this.#inline = text;
    });
  }

  #formulaRule(): ElementRule {
    return {
      open: (attributes) => {
        if (this.#formula !== undefined) this.#refuse('cell-ambiguous', '有两个公式', 'it has two formulas');
        this.#formula = '';
        this.#sharedId = attributes.get('t') === 'shared' ? (attributes.get('si') ?? '') : undefined;
      },
      text: (text) => {
        this.#formula = text.startsWith('=') ? text.slice(1) : text;
        if (this.#sharedId === undefined) return;
        // The master writes the formula; members refer to it by number and carry the master's text.
        if (this.#formula !== '') this.#sharedFormulas.set(this.#sharedId, this.#formula);
        else this.#formula = this.#sharedFormulas.get(this.#sharedId) ?? '';
      },
    };
  }

  #closeCell(): void {
    const formula = this.#formula;
    const { budget, limits, styles } = this.#source;
    if (this.#value === undefined && this.#inline === undefined && formula === undefined) return;
    const format = styles.formatOf(this.#style);
    const raw = { type: this.#type, value: this.#value, inline: this.#inline, hasFormula: formula !== undefined };
    const value = readCellValue(raw, format, this.#context);
    if (!value) return;
    budget.cellsLeft -= 1;
    if (budget.cellsLeft < 0) refuse('too-many-cells', `超过 ${limits.cells} 个`, `more than ${limits.cells}`);
    this.#cells.push(cellImage(this.#row, this.#col, value, formula));
    this.#note(value, formula, format);
  }

  #note(value: CellContent, formula: string | undefined, format: NumberFormat): void {
    if (isVeiled(value, format)) this.veiled.add(() => this.#place());
    if (formula === undefined) return;
    if (value.kind === 'empty') this.uncached.add(() => this.#place());
    if (formula.includes('|') && isDde(formula)) this.dde.add(() => this.#place());
  }

  #place(): string {
    return `${columnLetters(this.#col)}${this.#row}`;
  }

  #refuse(code: 'cell-invalid' | 'cell-ambiguous', zh: string, en: string): never {
    return refuseCell(code, this.#source.name, this.#place(), zh, en);
  }

  #refuseAt(place: string, zh: string, en: string): never {
    return refuseCell('cell-invalid', this.#source.name, place, zh, en);
  }
}

/** `program|topic!item`: a bar outside of quotes has no other meaning in a formula. */
function isDde(formula: string): boolean {
  return formula
    .replace(/"[^"]*"/g, '')
    .replace(/'[^']*'!/g, '')
    .includes('|');
}
