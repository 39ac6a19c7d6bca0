import type { FieldDef } from '../../ledger-core/definition/fields.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { ProgrammeAbout } from '../../ledger-core/definition/programme.ts';
import type { CellValue } from '../../ledger-core/definition/table.ts';
import { ledgerFieldsOf } from '../../ledger-core/definition/template-view.ts';
import { yuan, yuanDisplay } from '../../ledger-core/kernel/money.ts';
import { text, type Text } from '../../ledger-core/kernel/text.ts';
import { citationOf, DOCUMENTS, type DocumentCode } from '../../ledger-core/sources/documents.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import type { WorkbookImage } from '../../ledger-core/workbook/image.ts';
import { fieldChoices, programmeIdOf } from '../../ledger-core/workbook/read-book.ts';
import { readValue } from '../../ledger-core/workbook/read-value.ts';
import { NO_CHOICES } from '../../ledger-core/workbook/reading/read-choice.ts';
import { fieldType } from './entry-forms.ts';
import type { NewLedgerField, ProgrammeChoice } from './session-state.ts';

/** A programme as the pane offers it. */
export function programmeChoice(programme: ProgrammeAbout): ProgrammeChoice {
  return {
    id: programme.id,
    name: programme.name,
    document: DOCUMENTS[programme.document as DocumentCode].title,
    grants: programme.schemes.map(({ name, amount, clause }) => {
      const article = citationOf(clause)?.article;
      const sum = yuanDisplay(yuan(amount));
      return text(
        `${name.zh}：${sum} 元${article === undefined ? '' : `（${article}）`}`,
        `${name.en}: ${sum} yuan${article === undefined ? '' : ` (${article})`}`,
      );
    }),
    remarks: programme.remarks,
    fields: ledgerFieldsOf(programme)
      .filter((field) => !field.fixed)
      .map((field) => newLedgerField(programme, field)),
  };
}

function newLedgerField(programme: ProgrammeAbout, field: FieldDef): NewLedgerField {
  const { name, label, en, hint, type } = field;
  const shown = fieldType(type);
  return {
    name,
    label,
    en,
    type: type === 'choice' ? 'choice' : shown === 'number' ? 'text' : shown,
    options: type === 'choice' ? fieldChoices(programme, field).options : [],
    hint,
  };
}

/** The cover as typed, read the way the sheet's own cells are read; what cannot be read is said. */
export function contentOf(
  programme: ProgrammeAbout,
  typed: Readonly<Record<string, string>>,
): { readonly content: LedgerContent; readonly refusals: readonly Text[] } {
  const fields: Record<string, CellValue> = {};
  const refusals: Text[] = [];
  for (const field of ledgerFieldsOf(programme)) {
    const words = Object.hasOwn(typed, field.name) ? typed[field.name] : undefined;
    if (field.fixed || words === undefined) continue;
    const choices = field.type === 'choice' ? fieldChoices(programme, field) : NO_CHOICES;
    const reading = readValue(field, { row: 1, col: 1, kind: 'text', text: words }, 1900, choices);
    if (reading.kind === 'read' || reading.kind === 'fixed') fields[field.name] = reading.value;
    else if (reading.kind !== 'blank') {
      refusals.push(text(`“${field.label}”${reading.note.zh}`, `“${field.en}”: ${reading.note.en}`));
    }
  }
  return { content: { fields, rows: {} }, refusals };
}

/** Why a new ledger cannot be made in this workbook; undefined where it can. Sheets of other names do no harm. */
export function obstacleTo(plan: WorkbookPlan, image: WorkbookImage): Text | undefined {
  if (programmeIdOf(image) !== undefined) {
    return text(
      '这个工作簿已经是一本台账了，没有动它。要新建，请先新建一个空白工作簿，再在那里打开本面板。',
      'This workbook is a ledger already and was left as it is. Open a blank workbook and create the new ledger there.',
    );
  }
  const lower = (names: Iterable<string>): Set<string> => new Set([...names].map((name) => name.toLowerCase()));
  const own = lower(plan.sheets.map(({ name }) => name));
  const taken = image.sheets.filter(({ name, rows }) => own.has(name.toLowerCase()) && rows.length > 0);
  if (taken.length > 0) {
    const names = taken.map(({ name }) => name).join('、');
    return text(
      `工作簿里已有同名的工作表：${names}。没有动它们；请改名，或在一个空白工作簿里新建。`,
      `The workbook has sheets of these names: ${names}. They were left alone; rename them or use a blank workbook.`,
    );
  }
  const tables = lower(plan.sheets.flatMap(({ table }) => (table ? [table.name] : [])));
  const names = lower(plan.names.map(({ name }) => name));
  const clashes = [
    ...image.sheets
      .flatMap((sheet) => sheet.tables.map(({ name }) => name))
      .filter((name) => tables.has(name.toLowerCase())),
    ...image.names.map(({ name }) => name).filter((name) => names.has(name.toLowerCase())),
  ];
  if (clashes.length === 0) return undefined;
  const list = clashes.slice(0, 3).join('、');
  return text(
    `工作簿里已有台账要用的名称（${list}）。请在一个空白工作簿里新建。`,
    `The workbook uses names that the ledger needs (${list}). Use a blank workbook.`,
  );
}

/** What a creation that broke off has left behind. */
export function leftBehind(plan: WorkbookPlan, image: WorkbookImage): Text | undefined {
  const own = new Set(plan.sheets.map(({ name }) => name));
  const there = image.sheets.filter(({ name }) => own.has(name)).map(({ name }) => name);
  if (there.length === 0) return undefined;
  const list = there.join('、');
  return text(
    `新建中断了，已有的工作表：${list}。没有删除任何东西；最稳妥的是另开一个空白工作簿重新新建。`,
    `Creating broke off; these sheets are there: ${list}. Nothing was deleted; the clean way is to start again in a blank workbook.`,
  );
}
