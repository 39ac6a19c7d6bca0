import { expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { mutate, randomFrom } from '../../support/byte-damage.ts';
import {
  bookParts,
  MAIN,
  pack,
  rawEntries,
  rawZip,
  relationship,
  relationships,
} from '../../support/package-builder.ts';

const parts = bookParts({
  sheets: [
    {
      name: '支出',
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      data:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45296.5</v></c><c r="C1"><f>B1*2</f><v>90593</v></c></row>' +
        '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>文</t></is></c><c r="D3" t="b"><v>1</v></c><c r="E3"><v>-1.5</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
    },
  ],
  strings: '<si><t>甲_x000D_</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  afterSheets: '<definedNames><definedName name="n">支出!$A$1</definedName></definedNames>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(relationship('rId1', 'table', '/xl/t.xml')),
    'xl/t.xml': `<table xmlns="${MAIN}" displayName="t" ref="A1:A2"><tableColumns><tableColumn name="c"/></tableColumns></table>`,
  },
});

test('2,000 damaged archives: each is read or refused, none throws or hangs', () => {
  const random = randomFrom(20261121);
  const good = pack(parts);
  expect(readWorkbook(good).status).toBe('read');
  for (let n = 0; n < 2_000; n += 1) {
    const started = performance.now();
    const result = readWorkbook(mutate(good, random));
    expect(['read', 'refused']).toContain(result.status);
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});

test('2,000 workbooks with damaged XML in a sound archive: each is read or refused', () => {
  const random = randomFrom(7);
  const entries = rawEntries(parts);
  const codes = new Set<string>();
  for (let n = 0; n < 2_000; n += 1) {
    const victim = Math.floor(random() * entries.length);
    const bent = entries.map((entry, m) =>
      m === victim
        ? {
            ...entry,
            data: mutate(typeof entry.data === 'string' ? new TextEncoder().encode(entry.data) : entry.data, random),
          }
        : entry,
    );
    const result = readWorkbook(rawZip(bent));
    codes.add(result.status === 'read' ? 'read' : result.refusal.code);
  }
  expect(codes).toContain('xml-damaged');
  expect(codes).toContain('read');
});

test('a stored archive with one byte changed in a part that is read is never read as if nothing had happened', () => {
  const random = randomFrom(11);
  const good = rawZip(rawEntries(parts));
  for (let n = 0; n < 500; n += 1) {
    const changed = good.slice();
    const at = Math.floor(random() * changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    const result = readWorkbook(changed);
    // What may be changed unseen: dates and versions of the entries, and attributes no reader looks at.
    if (result.status === 'read') expect(result).toEqual(readWorkbook(good));
  }
});
