import type { Validation } from '../model/book.ts';
import { intersection, isSame, without } from '../model/ranges.ts';
import { assertAllowed } from '../model/cells.ts';
import { fault } from '../wire/faults.ts';
import { asFlag, asRecord, readable, settable, WireObject } from '../wire/wire-object.ts';
import type { Area } from './factory.ts';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const LONGEST = { list: 255, formula: 255, title: 32, prompt: 255, alert: 225 };

/** Excel.DataValidation of a range. Kept, not enforced: Excel asks it only when a person types. */
export function dataValidation(area: Area): WireObject {
  const { sheet, range } = area;
  const found = (): Validation | undefined =>
    sheet.validations.find(({ ranges }) => ranges.some((each) => intersection(each, range)));
  const own = (): Validation => {
    // On a protected sheet nothing allows it.
    assertAllowed(sheet, '');
    return ownValidation(area, found());
  };
  return new WireObject('DataValidation', {
    scalars: {
      Type: readable(() => TYPES[Object.keys(found()?.rule ?? {})[0] ?? ''] ?? 'None'),
      Rule: settable(
        () => found()?.rule ?? {},
        asRule,
        (rule) => {
          own().rule = rule;
        },
      ),
      Prompt: settable(
        () => found()?.prompt ?? null,
        (raw) => asMessage(raw, LONGEST.prompt),
        (prompt) => {
          own().prompt = prompt;
        },
      ),
      ErrorAlert: settable(
        () => found()?.errorAlert ?? null,
        (raw) => asMessage(raw, LONGEST.alert),
        (alert) => {
          own().errorAlert = alert;
        },
      ),
      IgnoreBlanks: settable(
        () => found()?.ignoresBlanks ?? true,
        asFlag,
        (ignores) => {
          own().ignoresBlanks = ignores;
        },
      ),
    },
    methods: {
      Clear: () => {
        assertAllowed(sheet, '');
        release(area);
      },
    },
  });
}

/** The validation of just this range: cut out of what lies there, with its settings. */
function ownValidation(area: Area, before: Validation | undefined): Validation {
  if (before?.ranges.length === 1 && before.ranges[0] && isSame(before.ranges[0], area.range)) return before;
  const isCovered = before?.ranges.some((each) => without(area.range, each).length === 0) === true;
  const own: Validation =
    before && isCovered
      ? { ...before, ranges: [area.range] }
      : { ranges: [area.range], rule: {}, prompt: undefined, errorAlert: undefined, ignoresBlanks: true };
  release(area);
  area.sheet.validations.push(own);
  return own;
}

function release({ sheet, range }: Area): void {
  for (const validation of sheet.validations)
    validation.ranges = validation.ranges.flatMap((each) => without(each, range));
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
}

/** One kind of rule, within Excel's limits on lengths. */
function asRule(raw: unknown): Readonly<Record<string, unknown>> {
  const rule = asRecord(raw);
  const [kind, ...more] = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
  if (kind === undefined || more.length > 0 || TYPES[kind] === undefined) throw fault('InvalidArgument');
  const details = asRecord(rule[kind]);
  for (const key of ['source', 'formula', 'formula1', 'formula2']) {
    const text = details[key];
    const longest = key === 'source' ? LONGEST.list : LONGEST.formula;
    if (typeof text === 'string' && text.replace(/^=/, '').length > longest) throw fault('InvalidArgument');
  }
  return { [kind]: details };
}

function asMessage(raw: unknown, longest: number): Readonly<Record<string, unknown>> {
  const message = asRecord(raw);
  const title = message['title'];
  const text = message['message'];
  if (typeof title === 'string' && title.length > LONGEST.title) throw fault('InvalidArgument');
  if (typeof text === 'string' && text.length > longest) throw fault('InvalidArgument');
  return message;
}
