import type { FormCell } from '../../definition/form.ts';
import type { CellStyle, Side } from '../plan.ts';

const INK = 'FF000000';
const LINE = { kind: 'thin', color: INK } as const;
const SIDES: Readonly<Record<string, Side>> = { L: 'left', T: 'top', R: 'right', B: 'bottom' };

const LOOKS: Readonly<Record<NonNullable<FormCell['look']>, CellStyle>> = {
  label: { font: { size: 11, color: INK }, horizontal: 'center', vertical: 'middle', wrap: true, border: LINE },
  title: { font: { size: 18, bold: true, color: INK }, horizontal: 'center', vertical: 'middle' },
  heading: { font: { size: 11, bold: true, color: INK }, horizontal: 'left', vertical: 'middle', border: LINE },
  plain: { font: { size: 11, color: INK }, horizontal: 'left', vertical: 'middle' },
  note: { font: { size: 10, color: INK }, horizontal: 'left', vertical: 'top', wrap: true },
  value: { font: { size: 11, color: INK }, horizontal: 'center', vertical: 'middle', wrap: true, border: LINE },
};

/** Black on white, as on the paper: what is to be typed has no colour that a printer would show. */
export function formStyle({ look, align, sides, box, option }: FormCell): CellStyle {
  const base = LOOKS[look ?? (box === undefined || option !== undefined ? 'label' : 'value')];
  const { border, ...rest } = base;
  const drawn = sides === undefined ? border : borderOn(sides);
  return { ...rest, ...(align === undefined ? {} : { horizontal: align }), ...(drawn ? { border: drawn } : {}) };
}

function borderOn(sides: string): CellStyle['border'] {
  const names = Array.from(sides).flatMap((letter) => SIDES[letter] ?? []);
  return names.length === 0 ? undefined : { ...LINE, sides: names };
}
