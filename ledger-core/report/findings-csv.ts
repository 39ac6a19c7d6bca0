import Papa from 'papaparse';
import type { Language, Text } from '../kernel/text.ts';
import { basisText } from './basis-text.ts';
import type { CheckReport, ReportFile, ReportFinding } from './check-report.ts';
import { programmeName } from './programme-name.ts';
import { CSV_WORDS, SEVERITY_WORDS, WORDS } from './report-words.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, whole-width signs of a Chinese keyboard included; a plain negative amount
 * is none.
 */
const FORMULA = /^\s*[=+@＝＋＠]|^[\t\r\n]|^\s*[-－](?!\d[\d,]*(?:\.\d+)?$)/;

/** What it would take for a number and round to 15 digits, strip of its zeros or write as 1E+5: identifiers. */
const DIGITS = /^(?:\d{12,}|0\d+|\d+(?:\.\d+)?[eE][+-]?\d+)$/;

const TAKEN_AMISS = new RegExp(`${FORMULA.source}|${DIGITS.source}`);

/**
 * The findings of many files as CSV (RFC 4180, UTF-8 with a byte order mark, as Excel wants it), gravest first within a
 * file. A file that was not read has one line that says why: what is not in the table is free of findings. Text that
 * a spreadsheet would compute or round has an apostrophe before it.
 */
export function findingsCsv({ files }: CheckReport, language: Language): string {
  const columns = columnsIn(language);
  const lines = files.flatMap((file): readonly Line[] =>
    file.refusal === undefined ? file.findings.map((finding) => ({ file, finding })) : [{ file }],
  );
  const table = [columns.map(({ name }) => name[language]), ...lines.map((line) => columns.map(({ of }) => of(line)))];
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { escapeFormulae: TAKEN_AMISS, newline: '\r\n' })}\r\n`;
}

/** A finding, or a file that was not read. */
interface Line {
  readonly file: ReportFile;
  readonly finding?: ReportFinding;
}

interface Column {
  readonly name: Text;
  readonly of: (line: Line) => string;
}

function columnsIn(language: Language): readonly Column[] {
  const place = (part: 'sheet' | 'cell' | 'column') => (line: Line) => line.finding?.location[part] ?? '';
  const words = (part: 'observed' | 'expected' | 'remedy' | 'fingerprint' | 'rule') => (line: Line) =>
    line.finding?.[part] ?? '';
  return [
    { name: CSV_WORDS.file, of: ({ file }) => file.path },
    { name: CSV_WORDS.workshop, of: ({ file }) => file.workshop ?? '' },
    { name: CSV_WORDS.programme, of: ({ file }) => programmeName(file.programme)[language] },
    {
      name: CSV_WORDS.severity,
      of: ({ finding }) => (finding ? SEVERITY_WORDS[finding.severity] : WORDS.refused)[language],
    },
    { name: CSV_WORDS.rule, of: words('rule') },
    { name: CSV_WORDS.sheet, of: place('sheet') },
    { name: CSV_WORDS.cell, of: place('cell') },
    { name: CSV_WORDS.column, of: place('column') },
    { name: WORDS.findings, of: ({ file, finding }) => finding?.message ?? file.refusal?.message ?? '' },
    { name: WORDS.observed, of: words('observed') },
    { name: WORDS.expected, of: words('expected') },
    { name: WORDS.remedy, of: words('remedy') },
    { name: WORDS.basis, of: ({ finding }) => (finding ? basisText(finding, language) : '') },
    { name: WORDS.fingerprint, of: words('fingerprint') },
  ];
}
