import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../ledger-core/xlsx/read/read-workbook.ts';
import { escapeXml, sheetOf } from '../../support/package-builder.ts';

type Content = { kind: 'text' | 'number' | 'bool'; text: string };

// Any text, also with characters that XML cannot hold: those are written as _xHHHH_.
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('_', 'x', '0', 'D', 'd', '&', '<', ']', '中') }),
);
const anyContent: fc.Arbitrary<Content> = fc.oneof(
  anyText.map((text): Content => ({ kind: 'text', text })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n): Content => ({ kind: 'number', text: String(n) })),
  fc.boolean().map((on): Content => ({ kind: 'bool', text: on ? 'TRUE' : 'FALSE' })),
);

/** As Excel writes a text: an underscore that would begin an escape is escaped, and so is what XML cannot hold. */
function escaped(text: string): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // eslint-disable-next-line no-control-regex
  const held = safe.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (ch) => {
    return `_x${ch.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  });
  return escapeXml(held);
}

function written({ kind, text }: Content, form: 'str' | 'inline' | 's', strings: string[]): string {
  if (kind === 'number') return `<c><v>${text}</v></c>`;
  if (kind === 'bool') return `<c t="b"><v>${text === 'TRUE' ? 1 : 0}</v></c>`;
  if (form === 'str') return `<c t="str"><v>${escaped(text)}</v></c>`;
  if (form === 'inline') return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  strings.push(`<si><t>${escaped(text)}</t></si>`);
  return `<c t="s"><v>${strings.length - 1}</v></c>`;
}

test('any contents come back as they were written, in every form of text', () => {
  const rows = fc.array(fc.array(fc.tuple(anyContent, fc.constantFrom('str', 'inline', 's')), { maxLength: 6 }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(rows, (contents) => {
      const strings: string[] = [];
      const data = contents.map(
        (row) => `<row>${row.map(([content, form]) => written(content, form, strings)).join('')}</row>`,
      );
      const result = readWorkbook(sheetOf(data.join(''), { strings: strings.join('') }));
      const read = result.status === 'read' ? (result.image.sheets[0]?.rows ?? []) : [];
      expect(result.status).toBe('read');
      expect(read.map(({ cells }) => cells.map(({ kind, text }) => ({ kind, text })))).toEqual(
        contents.filter((row) => row.length > 0).map((row) => row.map(([content]) => content)),
      );
    }),
    { numRuns: 300, seed: 1 },
  );
});
