import { boxName, type ApplicationForm, type Block, type Box } from '../definition/form.ts';
import { columnKey } from '../definition/form-tables.ts';
import type { LedgerContent } from '../definition/ledger-content.ts';
import type { Programme } from '../definition/programme.ts';
import type { TableName } from '../definition/registers/all-tables.ts';
import type { members } from '../definition/registers/people.ts';
import type { CellValue, RowValues } from '../definition/table.ts';
import { fieldsOf, templateView } from '../definition/template-view.ts';
import { text, type Text } from '../kernel/text.ts';
import type { Book } from '../workbook/read-book.ts';

export interface KnownContent {
  readonly content: LedgerContent;
  /** What the ledger holds and could not be taken over, in words. */
  readonly left: readonly Text[];
}

type Member = RowValues<typeof members>;

// What is handed in, how findings are answered and how clauses are read belong to each workbook.
const OWN_TABLES: ReadonlySet<string> = new Set(['rf_materials', 'rf_explanations', 'rf_settings']);

/** What a ledger knows of an application of the same programme: its cover, its registers, its people. */
export function applicationContent(ledger: Book, programme: Programme): KnownContent {
  const form = programme.application;
  if (!form) throw new RangeError(`${programme.id} has no application`);
  const team = peopleOf(ledger);
  const fields: Record<string, CellValue> = {};
  for (const { name, fixed } of fieldsOf(templateView(programme, 'application'))) {
    const { value } = ledger.fields.get(name as 'rf_unit');
    if (!fixed && value !== undefined) fields[name] = value;
  }
  for (const box of form.boxes) {
    const value = box.rows === 1 ? known(box, team.leader) : undefined;
    if (value !== undefined) fields[boxName(box.id)] = value;
  }
  const rows = Object.fromEntries(
    form.tables.filter((name) => !OWN_TABLES.has(name)).map((name) => [name, rowsOf(ledger, name as TableName)]),
  );
  const blocks = Object.fromEntries(form.blocks.map((block) => [block.id, blockRows(form, block, team)]));
  return { content: { fields, rows, blocks }, left: [...unread(ledger, form), ...overflow(form, team)] };
}

interface People {
  readonly leader: Member | undefined;
  readonly others: readonly Member[];
  readonly key: readonly Member[];
}

/** Those who have not left, the leader apart. */
function peopleOf({ tables, fields }: Book): People {
  const active = (tables.rf_members?.rows ?? [])
    .map(({ values }) => values)
    .filter(({ leftOn }) => leftOn === undefined);
  const named = fields.text('rf_leader');
  const leader =
    active.find(({ role }) => role === '领军人') ?? active.find(({ name }) => name !== undefined && name === named);
  const others = active.filter((one) => one !== leader);
  return { leader, others, key: others.filter(({ role }) => role === '骨干') };
}

function listed({ leader, others, key }: People, { members }: Block): readonly Member[] {
  if (members === 'all') return [...(leader ? [leader] : []), ...others];
  return members === 'key' ? key : members === 'others' ? others : [];
}

function known({ member }: Box, person: Member | undefined): CellValue | undefined {
  return member === undefined ? undefined : person?.[member];
}

function blockRows(form: ApplicationForm, block: Block, team: People): readonly Readonly<Record<string, CellValue>>[] {
  const boxes = boxesOf(form, block);
  return listed(team, block)
    .slice(0, heightOf(boxes))
    .map((person) =>
      Object.fromEntries(
        boxes.flatMap((box) => {
          const value = known(box, person);
          return value === undefined ? [] : [[columnKey(box.id), value]];
        }),
      ),
    );
}

function boxesOf({ boxes }: ApplicationForm, block: Block): readonly Box[] {
  return block.boxes.flatMap((id) => boxes.find((box) => box.id === id) ?? []);
}

function heightOf(boxes: readonly Box[]): number {
  return boxes[0]?.rows ?? 0;
}

function rowsOf({ tables }: Book, name: TableName): readonly RowValues[] {
  return (tables[name]?.rows ?? []).map(({ values }) => values);
}

function unread({ fields, tables }: Book, form: ApplicationForm): readonly Text[] {
  const cells = [...fields.entries()].flatMap(([, { state, at }]) => (state === 'unreadable' ? [at.column ?? ''] : []));
  const inTables = form.tables.flatMap((name) =>
    (tables[name as TableName]?.rows ?? []).flatMap(({ unreadable, sheetRow }) =>
      unreadable.size === 0 ? [] : [`${tables[name as TableName]?.def.sheet ?? name}第${sheetRow}行`],
    ),
  );
  const places = [...cells, ...inTables];
  if (places.length === 0) return [];
  const list = `${places.slice(0, 5).join('、')}${places.length > 5 ? '…' : ''}`;
  return [
    text(
      `台账里有${places.length}处读不出，没有带过来：${list}。请先检查台账。`,
      `${places.length} places of the ledger cannot be read and were not taken over: ${list}. Check the ledger first.`,
    ),
  ];
}

function overflow(form: ApplicationForm, team: People): readonly Text[] {
  return form.blocks.flatMap((block) => {
    const [people, height] = [listed(team, block).length, heightOf(boxesOf(form, block))];
    if (people <= height) return [];
    return [
      text(
        `表上“${block.title.zh}”只印了${height}行，台账里有${people}人：后面的没有填上。`,
        `The form prints ${height} rows for “${block.title.en}”; of the ledger’s ${people} the rest is left out.`,
      ),
    ];
  });
}
