import type { FileAudit, Finding, Money, MoneySums, RuleOutcome, WorkbookAudit } from '../audit/audit-report.ts';
import { severitySchema, type Reference, type Severity } from '../definition/rule.ts';
import type { Location } from '../kernel/issue.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { yuanText } from '../kernel/money.ts';
import type { Language } from '../kernel/text.ts';
import type { Citation } from '../sources/documents.ts';
import type { SettingValue } from '../workbook/settings.ts';

/** One checked file: what was found, and the bytes it was found in. */
export interface CheckedFile {
  readonly path: string;
  /** Lower-case hexadecimal; '' where the file could not be opened at all. */
  readonly sha256: string;
  readonly audit: FileAudit;
}

export interface ReportInput {
  readonly version: string;
  readonly asOf: LocalDate;
  readonly files: readonly CheckedFile[];
}

/** The report of contract `ringfence-report/1`, texts in one language, ready for JSON. */
export interface CheckReport {
  readonly schema: 'ringfence-report/1';
  readonly tool: { readonly name: 'ringfence'; readonly version: string };
  readonly asOf: LocalDate;
  readonly settings: readonly SettingValue[];
  readonly files: readonly ReportFile[];
  readonly portfolio: { readonly findings: readonly ReportFinding[] };
  readonly totals: { readonly files: number; readonly refused: number } & Readonly<Record<Severity, number>>;
}

export interface ReportFile {
  readonly path: string;
  readonly sha256: string;
  readonly status: 'read' | 'refused';
  readonly refusal?: { readonly code: string; readonly message: string };
  readonly programme?: string;
  readonly template?: string;
  readonly templateVersion?: string;
  readonly workshop?: string;
  readonly settings?: readonly SettingValue[];
  readonly rules: readonly {
    readonly id: string;
    readonly outcome: RuleOutcome['outcome'];
    readonly reason?: string;
  }[];
  readonly findings: readonly ReportFinding[];
  /** What the programme's documents leave open. */
  readonly remarks?: readonly string[];
  /** What a clause names as possible after acts that findings ask about; never concluded here. */
  readonly consequences?: { readonly citation: Citation; readonly text: string; readonly rules: readonly string[] };
  readonly money?: ReportMoney;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly origin: Finding['origin'];
  readonly citation?: Citation;
  readonly ours?: string;
  /** Outside texts that a figure of ours goes by; they need not bind this money. */
  readonly references?: readonly Reference[];
  readonly location: Location;
  readonly observed: string;
  readonly expected: string;
  readonly message: string;
  readonly remedy: string;
  readonly fingerprint: string;
  readonly status: Finding['status'];
}

type Amounts = { readonly [P in keyof MoneySums]: string };

export interface ReportMoney extends Amounts {
  /** Present where the sums are not the whole, with the reason. */
  readonly incomplete?: string;
  readonly byFund: Readonly<Record<string, Amounts>>;
  readonly byCategory: Readonly<Record<string, string>>;
}

export function checkReport({ version, asOf, files }: ReportInput, language: Language): CheckReport {
  const reported = files.map((file) => reportFile(file, language));
  return {
    schema: 'ringfence-report/1',
    tool: { name: 'ringfence', version },
    asOf,
    settings: settingsInForce(reported),
    files: reported,
    portfolio: { findings: [] },
    totals: {
      files: reported.length,
      refused: reported.filter((file) => file.status === 'refused').length,
      ...countBySeverity(reported),
    },
  };
}

function reportFile({ path, sha256, audit }: CheckedFile, language: Language): ReportFile {
  if (audit.status === 'refused') {
    const refusal = { code: audit.refusal.code, message: audit.refusal.message[language] };
    return { path, sha256, status: 'refused', refusal, rules: [], findings: [] };
  }
  return {
    path,
    sha256,
    status: 'read',
    ...identityOf(audit),
    settings: audit.settings,
    rules: audit.rules.map(({ id, outcome, reason }) => ({
      id,
      outcome,
      ...(reason ? { reason: reason[language] } : {}),
    })),
    findings: inReadingOrder(audit.findings).map((finding) => reportFinding(finding, language)),
    remarks: audit.remarks.map((one) => one[language]),
    ...(audit.consequences
      ? {
          consequences: {
            citation: audit.consequences.citation,
            text: audit.consequences.words[language],
            rules: audit.consequences.rules,
          },
        }
      : {}),
    ...(audit.money ? { money: reportMoney(audit.money, language) } : {}),
  };
}

function identityOf({ programme, template, templateVersion, workshop }: WorkbookAudit): Partial<ReportFile> {
  return {
    ...(programme === undefined ? {} : { programme }),
    ...(template === undefined ? {} : { template }),
    ...(templateVersion === undefined ? {} : { templateVersion }),
    ...(workshop === undefined ? {} : { workshop }),
  };
}

export function reportFinding(finding: Finding, language: Language): ReportFinding {
  const { rule, severity, origin, citation, ours, location, fingerprint, status } = finding;
  return {
    rule,
    severity,
    origin,
    ...(citation ? { citation } : {}),
    ...(ours ? { ours: ours[language] } : {}),
    ...(finding.references.length > 0 ? { references: finding.references } : {}),
    location,
    observed: finding.observed[language],
    expected: finding.expected[language],
    message: finding.message[language],
    remedy: finding.remedy[language],
    fingerprint,
    status,
  };
}

function reportMoney({ byFund, byCategory, incomplete, ...sums }: Money, language: Language): ReportMoney {
  return {
    ...(incomplete ? { incomplete: incomplete[language] } : {}),
    ...amounts(sums),
    byFund: Object.fromEntries([...byFund].map(([fund, one]) => [fund, amounts(one)])),
    byCategory: Object.fromEntries([...byCategory].map(([category, amount]) => [category, yuanText(amount)])),
  };
}

function amounts({ opening, received, spent, returned, balance }: MoneySums): Amounts {
  return {
    opening: yuanText(opening),
    received: yuanText(received),
    spent: yuanText(spent),
    returned: yuanText(returned),
    balance: yuanText(balance),
  };
}

export const SEVERITIES: readonly Severity[] = severitySchema.options;

/** Gravest first; within a severity by sheet, then row, then column, as a person goes through the workbook. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const sheets = [...new Set(findings.map((one) => one.location.sheet ?? ''))];
  const key = ({ severity, location }: Finding): readonly number[] => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(location.cell ?? '') ?? [];
    return [
      SEVERITIES.indexOf(severity),
      sheets.indexOf(location.sheet ?? ''),
      Number(row),
      letters.length,
      letters.codePointAt(0) ?? 0,
    ];
  };
  return findings
    .map((finding) => ({ finding, at: key(finding) }))
    .sort((a, b) => firstDifference(a.at, b.at))
    .map(({ finding }) => finding);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Each setting once; where files disagree, each value that is in force somewhere. */
function settingsInForce(files: readonly ReportFile[]): readonly SettingValue[] {
  const all = files.flatMap((file) => file.settings ?? []);
  return [...new Map(all.map((one) => [`${one.id}=${one.value}`, one])).values()];
}

function countBySeverity(files: readonly ReportFile[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, review: 0, info: 0 };
  for (const file of files) for (const finding of file.findings) counts[finding.severity] += 1;
  return counts;
}
