import { spreadsheetText, xmlText } from '../write/xml-text.ts';
import type { CellScalar } from '../../templates/plan.ts';
import type { CellError, EditedCell, EditedFormula } from '../../workbook/edits.ts';

const MOST_TEXT = 32_767;
const MOST_FORMULA = 8_192;
/** A half of a character outside of the basic plane: UTF-8 cannot hold it alone. */
const HALF = /\p{Surrogate}/gu;
// eslint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** What a cell element holds: its `t` (undefined: a number, or nothing) and its children. */
export interface CellXml {
  readonly type: string | undefined;
  readonly children: string;
}

export type StoredResult = CellScalar | CellError | undefined;

/** Why a value cannot be written: it is longer than a cell takes, or holds what no file can. */
export function faultOf(value: EditedCell['value']): 'text' | 'formula' | undefined {
  if (typeof value === 'string') return value.length > MOST_TEXT ? 'text' : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  return value.formula.length > MOST_FORMULA || NO_XML.test(value.formula) ? 'formula' : undefined;
}

/** A constant or nothing. An empty text is nothing: a cell with it would count as filled. `p`: prefix with its colon. */
export function constantXml(value: CellScalar | null, p: string): CellXml {
  if (value === null || value === '') return { type: undefined, children: '' };
  if (typeof value === 'string')
    return { type: 'inlineStr', children: `<${p}is><${p}t xml:space="preserve">${cellText(value)}</${p}t></${p}is>` };
  const { type, children } = resultXml(value, p);
  return { type, children };
}

/** `<f>` without its result. A leading blank would be lost without `xml:space`. */
export function formulaXml({ formula }: Pick<EditedFormula, 'formula'>, p: string, attributes = ''): string {
  const space = /^\s|\s$/.test(formula) ? ' xml:space="preserve"' : '';
  return `<${p}f${attributes}${space}>${xmlText(formula).replaceAll('\r', '&#13;')}</${p}f>`;
}

/** `<v>` of a formula's result, or of a number or truth value that was typed. */
export function resultXml(value: StoredResult, p: string): CellXml {
  if (value === undefined) return { type: undefined, children: '' };
  const [type, text] = typed(value);
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return { type, children: `<${p}v${space}>${text}</${p}v>` };
}

function typed(value: CellScalar | CellError): [type: string | undefined, text: string] {
  switch (typeof value) {
    case 'string':
      return ['str', cellText(value)];
    case 'boolean':
      return ['b', value ? '1' : '0'];
    case 'number':
      return [undefined, String(value)];
    default:
      return ['e', xmlText(value.error)];
  }
}

function cellText(text: string): string {
  const escaped = spreadsheetText(text).replace(HALF, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`);
  return xmlText(escaped);
}
