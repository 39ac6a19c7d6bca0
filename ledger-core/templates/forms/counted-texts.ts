import { boxName, type ApplicationForm, type Box } from '../../definition/form.ts';
import { text } from '../../kernel/text.ts';
import type { ComputedField } from '../field-list.ts';
import type { BoxValues } from './form-sheet.ts';

// Written in the formula as they are typed, or by their codes.
const NOT_COUNTED = ['" "', '"\u3000"', 'CHAR(10)', 'CHAR(13)'];

/** How long the texts are for which the form prints a number: blanks and line breaks do not count. */
export function countedTexts(
  { counted }: ApplicationForm,
  boxes: ReadonlyMap<string, Box>,
  values: BoxValues,
): readonly ComputedField[] {
  return counted.map(({ box: id, most }) => {
    const box = boxes.get(id);
    if (!box) throw new RangeError(`no box ${id}`);
    const formula = NOT_COUNTED.reduce((inner, one) => `SUBSTITUTE(${inner},${one},"")`, `INDEX(${boxName(id)},1,1)`);
    return {
      label: `${box.label}·字数`,
      hint: text(
        `表上印的是${most}字；空格和换行不计。`,
        `The form prints ${most}; blanks and line breaks not counted.`,
      ),
      formula: `LEN(${formula})`,
      value: String(values(box, 0) ?? '').replace(/[ \u3000\n\r]/g, '').length,
    };
  });
}
