import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../ledger-core/xlsx/read/limits.ts';
import { PlainScanner } from '../../../ledger-core/xlsx/read/plain-scanner.ts';
import { ReadFault } from '../../../ledger-core/xlsx/read/read-fault.ts';
import { SaxesScanner } from '../../../ledger-core/xlsx/read/saxes-scanner.ts';
import type { ElementRule } from '../../../ledger-core/xlsx/read/xml-rules.ts';
import { XmlWalk } from '../../../ledger-core/xlsx/read/xml-walk.ts';
import { XmlDocument } from '../../../ledger-core/xlsx/read/xml.ts';

/** A rule for every name: what a document holds, as a list of events. */
class AnyRule extends Map<string, ElementRule> {
  readonly events: string[] = [];

  override get(name: string): ElementRule {
    return {
      open: (attributes) => {
        const qualified = attributes.getQualified(new Set(['urn:a']), 'id');
        this.events.push(
          `<${name} r=${attributes.get('r') ?? '-'} name=${attributes.get('name') ?? '-'} id=${qualified ?? '-'}`,
        );
      },
      text: (text) => this.events.push(`text ${JSON.stringify(text)}`),
      close: () => this.events.push(`/${name}`),
      children: this,
    };
  }
}

function walkOf(rules: AnyRule): XmlWalk {
  const anyNamespace = new Set(['', 'urn:a', 'urn:b']);
  return new XmlWalk({ name: 'part', namespaces: anyNamespace, root: rules }, DEFAULT_LIMITS);
}

/** The events, or the code of the refusal. */
function outcome(rules: AnyRule, read: () => void): string[] | string {
  try {
    read();
    return rules.events;
  } catch (error) {
    if (error instanceof ReadFault) return error.refusal.code;
    throw error;
  }
}

function bySaxes(pieces: readonly string[]): string[] | string {
  const rules = new AnyRule();
  return outcome(rules, () => {
    const scanner = new SaxesScanner(walkOf(rules), '');
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  });
}

function byBoth(pieces: readonly string[]): string[] | string {
  const rules = new AnyRule();
  return outcome(rules, () => {
    const document = new XmlDocument(
      { name: 'part', namespaces: new Set(['', 'urn:a', 'urn:b']), root: rules },
      DEFAULT_LIMITS,
    );
    for (const piece of pieces) document.write(piece);
    document.end();
  });
}

const DOCUMENT =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sheet xmlns="urn:a" xmlns:r="urn:b" r="1"><row r="1" r:id="x"><c r="A1" name="a&amp;b">' +
  '<v>1 &lt; 2 &#10;&#x4e2d;</v></c><r:c r="B1"/></row><q:t xmlns:q="urn:a" q:id="7" name="中">甲 <i>乙</i>丙</q:t></sheet>\n';

// What XML is made of, to put in at any place: most of it makes the document wrong, some of it does not.
const snippets = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '&',
    ';',
    '"',
    "'",
    '=',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ':',
    ']]>',
    '<![CDATA[x]]>',
    '<!-- c -->',
    '<?pi x?>',
  ],
  ...[
    '<!DOCTYPE a>',
    '<?xml version="1.0"?>',
    '&amp;',
    '&#13;',
    '&#0;',
    '&#xD800;',
    '&nbsp;',
    '&#99999999;',
    '<a>',
    '</a>',
    '<a/>',
    '<b:a/>',
  ],
  ...[
    ' xmlns=""',
    ' xmlns="urn:b"',
    ' xmlns:r=""',
    ' xmlns:xml="urn:a"',
    ' xmlns:z="urn:a" z:id="1"',
    ' xml:space="preserve"',
    ' r="2"',
    ' r:id="2"',
  ],
  ...[
    '\u0000',
    '\u0001',
    '\u007f',
    '\u00a0',
    '\ufffe',
    '\ufeff',
    '\u2028',
    '😀',
    '中',
    '-',
    '.',
    '1',
    '_',
    'x',
    '',
    '<xmlns:a/>',
    '<a:b:c/>',
    '<1/>',
  ],
);
const edits = fc.array(fc.tuple(fc.nat(DOCUMENT.length), snippets, fc.nat(6)), { maxLength: 3 });
const cuts = fc.array(fc.nat(DOCUMENT.length + 20), { maxLength: 4 });

test('the plain scanner and the full parser agree on any document, however it is cut into pieces', () => {
  let changed = 0;
  fc.assert(
    fc.property(edits, cuts, (changes, places) => {
      let xml = DOCUMENT;
      for (const [at, snippet, removed] of changes)
        xml = xml.slice(0, at) + snippet + xml.slice(at + (removed < 3 ? removed : 0));
      const ends = [...places.sort((a, b) => a - b), xml.length];
      const pieces = ends.map((end, n) => xml.slice(n === 0 ? 0 : ends[n - 1], end));
      const expected = bySaxes(pieces);
      if (typeof expected !== 'string') changed += 1;
      expect(byBoth(pieces)).toEqual(expected);
    }),
    { numRuns: 20_000, seed: 3 },
  );
  // Documents that are right must be among them, or the agreement would say little.
  expect(changed).toBeGreaterThan(2_000);
});

test('what spreadsheet programs write is read by the plain scanner alone', () => {
  const rules = new AnyRule();
  const scanner = new PlainScanner(walkOf(rules));
  expect(scanner.write(DOCUMENT)).toBe(true);
  expect(scanner.end()).toBe(true);
  expect(rules.events).toEqual(bySaxes([DOCUMENT]));
});
