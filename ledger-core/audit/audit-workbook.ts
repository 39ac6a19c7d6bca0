import { CHECKS } from '../checks/registry.ts';
import { hasTable, type Programme } from '../definition/programme.ts';
import type { CheckedRule } from '../definition/rule.ts';
import { openDossier, unknownBalance, type Dossier } from '../dossier/dossier.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { text, type Text } from '../kernel/text.ts';
import type { WorkbookImage } from '../workbook/image.ts';
import { citationOf } from '../sources/documents.ts';
import { programmeIdOf, programmeOf, readBook } from '../workbook/read-book.ts';
import { issueHit } from '../checks/integrity.ts';
import { inapplicable, type CheckResult } from '../checks/support/check.ts';
import { computingCells } from '../checks/support/computed-cells.ts';
import type { Finding, Money, RuleOutcome, WorkbookAudit } from './audit-report.ts';
import { findingsOf } from './finding.ts';

export interface AuditOptions {
  readonly asOf: LocalDate;
  readonly programmes: readonly Programme[];
  /** The rules about files, for a workbook that is none of the programmes'. */
  readonly fileRules: readonly CheckedRule[];
  /** Settings that the caller fixes, whatever the workbook says. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** Applies every rule of a workbook's programme to it. Bad data never throws; a crash of a check is a fault and does. */
export function auditWorkbook(image: WorkbookImage, options: AuditOptions): WorkbookAudit {
  const programme = programmeOf(image, options.programmes);
  if (!programme) return notOurs(programmeIdOf(image), options.fileRules);
  const dossier = openDossier(readBook(image, programme, options.settings), image, options.asOf);
  return auditDossier(dossier);
}

/** The same for a dossier that is already open. */
export function auditDossier(dossier: Dossier): WorkbookAudit {
  const steps = auditSteps(dossier);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with a chance to pause after each rule, and while what several of them need is made. */
export function* auditSteps(dossier: Dossier): Generator<undefined, WorkbookAudit> {
  const { book } = dossier;
  const rules: RuleOutcome[] = [];
  const findings: Finding[] = [];
  yield* computingCells(dossier);
  for (const rule of book.programme.rules) {
    if (rule.disposition !== 'rule') continue;
    const result = runCheck(rule, dossier);
    rules.push(outcomeOf(rule, result));
    findings.push(...findingsOf(rule, result.hits));
    yield;
  }
  const workshop = book.fields.text('rf_workshop_name');
  const unit = book.fields.text('rf_unit');
  return {
    status: 'read',
    programme: book.programme.id,
    template: book.template,
    templateVersion: book.templateVersion,
    ...(workshop === undefined ? {} : { workshop }),
    ...(unit === undefined ? {} : { unit }),
    settings: book.settings.all,
    rules,
    findings,
    remarks: book.programme.remarks,
    ...consequencesOf(book.programme, findings),
    ...(hasTable(book.programme, 'rf_expenses') ? { money: moneyOf(dossier) } : {}),
  };
}

const ELSEWHERE = {
  application: text('在台账里核对，不在申报材料里', 'is judged in the ledger, not in the application'),
  ledger: text('在申报材料里核对，不在台账里', 'is judged in the application, not in the ledger'),
};

/** @throws RangeError when a rule names a check that is not there: a fault of its data. */
export function runCheck(rule: CheckedRule, dossier: Dossier): CheckResult {
  const template = dossier.book.programme.view ?? 'ledger';
  if (!rule.on.includes(template)) return inapplicable(ELSEWHERE[template]);
  const check = CHECKS.get(rule.check);
  if (!check) throw new RangeError(`${rule.id}: no check ${rule.check}`);
  return check(dossier, rule);
}

function outcomeOf(rule: CheckedRule, { hits, gaps, inapplicable }: CheckResult): RuleOutcome {
  if (inapplicable) return { id: rule.id, outcome: 'inapplicable', reason: inapplicable };
  if (hits.length > 0) return { id: rule.id, outcome: 'finding', ...(gaps.length > 0 ? { reason: joined(gaps) } : {}) };
  return gaps.length > 0
    ? { id: rule.id, outcome: 'undetermined', reason: joined(gaps) }
    : { id: rule.id, outcome: 'pass' };
}

function joined(texts: readonly Text[]): Text {
  return text(`${texts.map((one) => one.zh).join('；')}。`, `${texts.map((one) => one.en).join('; ')}.`);
}

function consequencesOf(
  { consequences }: Programme,
  findings: readonly Finding[],
): Pick<WorkbookAudit, 'consequences'> {
  const found = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  const rules = consequences?.rules.filter((id) => found.has(id)) ?? [];
  const citation = consequences && citationOf(consequences.clause);
  return consequences && citation && rules.length > 0
    ? { consequences: { citation, words: consequences.words, rules } }
    : {};
}

function moneyOf(dossier: Dossier): Money {
  const { ledger, book } = dossier;
  const incomplete = unknownBalance(dossier);
  const categories = new Set([
    ...book.programme.categories.map((one) => one.name),
    ...ledger.input.expenses.map((one) => one.category ?? ''),
  ]);
  return {
    ...(incomplete ? { incomplete } : {}),
    ...ledger.sums(),
    byFund: ledger.sumsByFund(),
    byCategory: new Map([...categories].map((category) => [category, ledger.spentIn(category)])),
  };
}

function notOurs(id: string | undefined, fileRules: readonly CheckedRule[]): WorkbookAudit {
  const observedNote = id === undefined ? '' : text(`，写的是“${id}”`, `; it says “${id}”`);
  const hit = issueHit({ code: 'not-ours', at: {}, observed: id ?? '', values: { observedNote } });
  const rule = fileRules.find((one) => Object.hasOwn(one.cases, hit.case));
  if (!rule) throw new RangeError('no rule answers for a workbook that is not ours');
  return {
    status: 'read',
    settings: [],
    rules: [{ id: rule.id, outcome: 'finding' }],
    findings: findingsOf(rule, [hit]),
    remarks: [],
  };
}
