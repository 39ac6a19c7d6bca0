import type { Programme } from '../../definition/programme.ts';
import { text, type Language, type Text } from '../../kernel/text.ts';
import { findProgramme, PROGRAMMES } from '../../programmes/registry.ts';
import { citationText, referenceText } from '../../report/basis-text.ts';
import { SEVERITY_WORDS, WORDS } from '../../report/report-words.ts';
import { ruleCatalogue, type CatalogueEntry } from '../../report/rule-catalogue.ts';
import { DOCUMENTS, type DocumentCode } from '../../sources/documents.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { json } from './check.ts';

/** @throws UsageError naming the programmes there are. */
export function programmeOption(id: string): Programme {
  const programme = findProgramme(id);
  if (programme) return programme;
  const known = PROGRAMMES.map((one) => one.id).join('、');
  throw new UsageError(text(`没有方案“${id}”，有：${known}。`, `No programme “${id}”; there are: ${known}.`));
}

export function programmes(context: Context, { json: asJson }: { readonly json: boolean }): number {
  const list = PROGRAMMES.map(({ id, name, document, templates, schemes }) => ({
    id,
    name: name[context.language],
    document,
    templates,
    schemes: schemes.map((scheme) => ({ id: scheme.id, name: scheme.name[context.language], amount: scheme.amount })),
  }));
  context.out(
    asJson
      ? json(list)
      : `${list.map((one) => `${one.id}  ${one.name}\n    《${DOCUMENTS[one.document as DocumentCode].title}》`).join('\n')}\n`,
  );
  return 0;
}

const TEMPLATE_WORDS = {
  application: text(
    '申报表和材料清单（自校验工作簿）',
    'application form and what to hand in (self-checking workbook)',
  ),
  ledger: text('资金与活动台账（自校验工作簿）', 'ledger of money and registers (self-checking workbook)'),
};

export function templates(context: Context, id: string, { json: asJson }: { readonly json: boolean }): number {
  const programme = programmeOption(id);
  const list = programme.templates.map((template) => ({
    id: template,
    name: TEMPLATE_WORDS[template][context.language],
    version: programme.templateVersion,
  }));
  context.out(asJson ? json(list) : `${list.map((one) => `${one.id}  ${one.name}`).join('\n')}\n`);
  return 0;
}

export function rules(context: Context, options: { readonly json: boolean; readonly programme?: string }): number {
  const { programme } = options;
  const wanted = programme === undefined ? undefined : programmeOption(programme).id;
  const list = ruleCatalogue(PROGRAMMES).filter((one) => wanted === undefined || one.programmes.includes(wanted));
  if (options.json) {
    const inLanguage = (one: CatalogueEntry): object => {
      const { cases, gist, ours, evidence, ...rest } = one;
      const texts = {
        gist: gist[context.language],
        ...(ours ? { ours: ours[context.language] } : {}),
        ...(evidence ? { evidence: evidence[context.language] } : {}),
      };
      return { ...rest, ...texts, cases: cases.map(({ id }) => id) };
    };
    context.out(json(list.map(inLanguage)));
    return 0;
  }
  const lines = list.map(
    (one) => `${one.id.padEnd(9)} ${SEVERITY_WORDS[one.severity][context.language]}  ${one.gist[context.language]}`,
  );
  context.out(`${lines.join('\n')}\n`);
  return 0;
}

export function explain(context: Context, id: string): number {
  const rule = ruleCatalogue(PROGRAMMES).find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (!rule) {
    throw new UsageError(
      text(`没有规则“${id}”；ringfence rules 列出全部。`, `No rule “${id}”; “ringfence rules” lists them all.`),
    );
  }
  context.out(`${explanation(rule, context).join('\n')}\n`);
  return 0;
}

function explanation(rule: CatalogueEntry, { language }: Context): string[] {
  const { citation, ours, settings, references, evidence } = rule;
  const basis = citation
    ? citationText(citation)
    : WORDS[rule.origin === 'integrity' ? 'aboutTheFile' : 'ours'][language];
  return [
    `${rule.id}  ${SEVERITY_WORDS[rule.severity][language]}  ${rule.programme ?? rule.programmes.join('、')}`,
    `  ${rule.gist[language]}`,
    `  ${WORDS.basis[language]}: ${basis}`,
    ...(ours ? [`  ${WORDS.ours[language]}: ${ours[language]}`] : []),
    ...(evidence ? [`  ${WORDS.evidence[language]}: ${evidence[language]}`] : []),
    ...references.map((one) => `  ${WORDS.references[language]}: ${referenceText(one, language)}`),
    ...(settings.length > 0 ? [`  ${WORDS.settings[language]}: ${settings.join('、')}`] : []),
    ...remedies(rule, language).flatMap(({ expected, remedy }) => [
      '',
      `  ${WORDS.expected[language]}: ${expected}`,
      `  ${WORDS.remedy[language]}: ${remedy}`,
    ]),
  ];
}

/** What is expected and what to do, each pair once; the facts of a finding are not there yet, so they are dots. */
function remedies({ cases }: CatalogueEntry, language: Language): readonly { expected: string; remedy: string }[] {
  const general = (words: Text): string => words[language].replace(/\{\w+\}/g, '…');
  const pairs = cases.map(({ expected, remedy }) => ({ expected: general(expected), remedy: general(remedy) }));
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}
