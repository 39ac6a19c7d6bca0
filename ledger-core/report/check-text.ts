import stringWidth from 'string-width';
import type { Severity } from '../definition/rule.ts';
import { push } from '../kernel/push.ts';
import type { Language } from '../kernel/text.ts';
import { basisText, citationText } from './basis-text.ts';
import { SEVERITIES, type CheckReport, type ReportFile, type ReportFinding, type ReportMoney } from './check-report.ts';
import { SEVERITY_WORDS, WORDS } from './report-words.ts';

/** From so many of a kind in one column on, only the first few are written out. */
const MOST_ALIKE = 8;
const SHOWN_OF_MANY = 5;

/** How a severity looks on a terminal; plain where colours are off. */
export type Paint = (style: Severity | 'strong' | 'faint', words: string) => string;

export const plain: Paint = (_, words) => words;

/** The report for a person: what was found and what to do, what was not decided, the money, the interpretations. */
export function checkText(report: CheckReport, language: Language, paint: Paint = plain): string {
  const writer = new TextReport(language, paint);
  return [...report.files.map((file) => writer.file(file)), writer.end(report)].join('\n');
}

class TextReport {
  readonly #lang: Language;
  readonly #paint: Paint;

  constructor(language: Language, paint: Paint) {
    this.#lang = language;
    this.#paint = paint;
  }

  file(file: ReportFile): string {
    if (file.refusal) {
      return `${this.#paint('strong', file.path)}\n  ${this.#paint('error', this.#word('refused'))} [${file.refusal.code}] ${file.refusal.message}\n`;
    }
    const name = [file.workshop, file.programme, file.template]
      .filter((one) => one !== undefined && one !== '')
      .join(' · ');
    const blocks = [
      `${this.#paint('strong', file.path)}${name === '' ? '' : `  ${name}`}\n  ${this.#counts(file.findings)}`,
      ...this.#findings(file.findings),
      this.#consequences(file),
      this.#reasons(file, 'undetermined', 'notDecided'),
      this.#reasons(file, 'inapplicable', 'notApplicable'),
      file.money ? this.#money(file.money) : '',
      this.#remarks(file),
      this.#paint('faint', `  sha256 ${file.sha256}（${this.#word('unchanged')}）`),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  }

  end({ settings, totals, asOf }: CheckReport): string {
    const lines = settings.map(
      ({ id, value, default: isDefault }) =>
        `  ${id} = ${isDefault ? shortened(value) : value}（${this.#word(isDefault ? 'byDefault' : 'changed')}）`,
    );
    const interpretations = lines.length === 0 ? [] : [`${this.#word('settings')}:`, ...lines, ''];
    const refused = totals.refused === 0 ? '' : ` · ${this.#word('refused')} ${totals.refused}`;
    const counts = SEVERITIES.map((severity) => `${SEVERITY_WORDS[severity][this.#lang]} ${totals[severity]}`).join(
      ' · ',
    );
    return [
      ...interpretations,
      `${this.#word('totals')} ${totals.files} ${this.#word('files')}${refused} · ${counts}（${this.#word('asOf')} ${asOf}）`,
      this.#word('person'),
      '',
    ].join('\n');
  }

  #counts(findings: readonly ReportFinding[]): string {
    if (findings.length === 0) return this.#word('nothingFound');
    const parts = SEVERITIES.map((severity) => ({
      severity,
      count: findings.filter((one) => one.severity === severity).length,
    }));
    const shown = parts.filter(({ count }) => count > 0);
    return `${this.#word('findings')} ${findings.length}: ${shown
      .map(({ severity, count }) => this.#paint(severity, `${SEVERITY_WORDS[severity][this.#lang]} ${count}`))
      .join(' · ')}`;
  }

  /** Each finding; of many alike in a column the first few, and where the others are. The JSON report has them all. */
  #findings(findings: readonly ReportFinding[]): readonly string[] {
    const kindOf = ({ rule, location, severity }: ReportFinding): string =>
      JSON.stringify([severity, rule, location.sheet, location.column]);
    const alike = new Map<string, ReportFinding[]>();
    for (const one of findings) push(alike, kindOf(one), one);
    return findings.flatMap((finding, at): readonly string[] => {
      const group = alike.get(kindOf(finding)) ?? [];
      const place = group.indexOf(finding);
      if (group.length <= MOST_ALIKE) return [this.#finding(finding, findings[at - 1])];
      if (place < SHOWN_OF_MANY) return [this.#finding(finding, findings[at - 1])];
      return place === SHOWN_OF_MANY ? [this.#others(finding, group.slice(SHOWN_OF_MANY))] : [];
    });
  }

  #others({ severity, rule }: ReportFinding, others: readonly ReportFinding[]): string {
    const cells = cellSpans(others.flatMap(({ location: { cell } }) => (cell === undefined ? [] : [cell])));
    const words = `${this.#word('alike')} ${others.length}: ${cells}`;
    return `  ${this.#paint(severity, SEVERITY_WORDS[severity][this.#lang])}  ${this.#paint('strong', rule)}  ${words}`;
  }

  #finding(finding: ReportFinding, before: ReportFinding | undefined): string {
    const { severity, rule, message, observed, expected, remedy, fingerprint } = finding;
    const head = `  ${this.#paint(severity, SEVERITY_WORDS[severity][this.#lang])}  ${this.#paint('strong', place(finding))}  ${rule}`;
    // Two clauses may speak of one fact: the second time it is only named.
    if (before?.message === message && before.location.cell === finding.location.cell) {
      return `${head}\n     ${this.#word('sameFact')} ${before.rule}    ${this.#word('basis')}: ${basisText(finding, this.#lang)}    ${this.#word('fingerprint')} ${fingerprint}`;
    }
    if (severity === 'info') return `${head}\n     ${message}`;
    return [
      head,
      `     ${message}`,
      `     ${this.#word('observed')}: ${observed}    ${this.#word('expected')}: ${expected}`,
      `     ${this.#word('remedy')}: ${remedy}`,
      this.#paint(
        'faint',
        `     ${this.#word('basis')}: ${basisText(finding, this.#lang)}    ${this.#word('fingerprint')} ${fingerprint}`,
      ),
    ].join('\n');
  }

  #reasons(file: ReportFile, outcome: 'undetermined' | 'inapplicable', title: keyof typeof WORDS): string {
    const rules = file.rules.filter((one) => one.outcome === outcome);
    if (rules.length === 0) return '';
    const byReason = new Map<string, string[]>();
    for (const { id, reason = '' } of rules) push(byReason, reason, id);
    const lines = [...byReason].flatMap(([reason, ids]) =>
      ids.length < MOST_ALIKE ? ids.map((id) => `     ${id}  ${reason}`) : [`     ${reason}: ${ids.join('、')}`],
    );
    return [`  ${this.#word(title)}:`, ...lines].join('\n');
  }

  #consequences({ consequences }: ReportFile): string {
    if (!consequences) return '';
    return [
      `  ${this.#word('consequences')}:`,
      `     ${consequences.text}`,
      `     ${this.#word('basis')}: ${citationText(consequences.citation)}    ${this.#word('concerned')}: ${consequences.rules.join('、')}`,
    ].join('\n');
  }

  #remarks({ remarks = [] }: ReportFile): string {
    return remarks.length === 0
      ? ''
      : [`  ${this.#word('remarks')}:`, ...remarks.map((one) => `     ${one}`)].join('\n');
  }

  #money({ byFund, byCategory, incomplete, ...sums }: ReportMoney): string {
    const parts = ['opening', 'received', 'spent', 'returned', 'balance'] as const;
    const rows = [
      [this.#word('fund'), ...parts.map((part) => this.#word(part))],
      ...Object.entries(byFund).map(([fund, one]) => [
        fund === '' ? this.#word('unnamed') : fund,
        ...parts.map((part) => one[part]),
      ]),
      [this.#word('total'), ...parts.map((part) => sums[part])],
    ];
    const spent = Object.entries(byCategory).filter(([, amount]) => amount !== '0.00');
    const categories = [
      [this.#word('category'), this.#word('spent')],
      ...spent.map(([category, amount]) => [category === '' ? this.#word('unnamed') : category, amount]),
    ];
    const doubt = incomplete === undefined ? '' : `  ${this.#word('incomplete')}: ${incomplete}`;
    return [
      `  ${this.#word('money')}${doubt}`,
      aligned(rows),
      ...(spent.length > 0 ? ['', aligned(categories)] : []),
    ].join('\n');
  }

  #word(name: keyof typeof WORDS): string {
    return WORDS[name][this.#lang];
  }
}

/** The default lists of words stand in 口径 and in the JSON report in full. */
function shortened(value: string): string {
  return value.length <= 30 ? value : `${value.slice(0, 28)}…`;
}

/** `K5–K9、K12`: cells in their order, runs within a column drawn together. */
function cellSpans(cells: readonly string[]): string {
  const spans: { readonly column: string; readonly first: number; last: number }[] = [];
  for (const cell of cells) {
    const [, column = '', digits = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits);
    const span = spans.at(-1);
    if (span?.column === column && row === span.last + 1) span.last = row;
    else spans.push({ column, first: row, last: row });
  }
  return spans
    .map(({ column, first, last }) => `${column}${first}${last > first ? `–${column}${last}` : ''}`)
    .join('、');
}

/** `支出明细!F12 项目编号`: as a person would look for it. */
function place({ location: { sheet, cell, column } }: ReportFinding): string {
  const where = [sheet, cell].filter((one) => one !== undefined).join('!');
  return [where, column].filter((one) => one !== undefined && one !== '').join(' ');
}

/** First column to the left, amounts to the right; a Chinese character is two columns wide. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const padding = ' '.repeat((widths[at] ?? 0) - stringWidth(cell));
          return at === 0 ? cell + padding : padding + cell;
        })
        .join('  '),
    )
    .map((line) => `     ${line}`)
    .join('\n');
}
