import { describe, expect, it } from 'vitest';
import { citationOf, DOCUMENTS } from '../../../ledger-core/sources/documents.ts';
import { BJ11_CLAUSES } from '../../../ledger-core/sources/beijing-2011.ts';
import { DL11_CLAUSES } from '../../../ledger-core/sources/dalian-2011.ts';
import { DL16_CLAUSES } from '../../../ledger-core/sources/dalian-2016.ts';
import { ET_CLAUSES } from '../../../ledger-core/sources/etown.ts';
import { LF19_CLAUSES } from '../../../ledger-core/sources/langfang-2019.ts';
import { clauseIdOf } from '../../../ledger-core/definition/rule.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';

/** The clauses of each document, and how it numbers its articles. */
const CLAUSES = [
  {
    code: 'DL11',
    clauses: DL11_CLAUSES,
    articles: /^(?:[一二三四五六]、[^第]{4,7}(?:第[1-5]项|材料[1-5])?|附件1注|附件2 [一二三四五]、[^第]{4}(?:第1项)?)$/,
  },
  {
    code: 'LF19',
    clauses: LF19_CLAUSES,
    articles: /^(?:[一二三四五六]、[^第（]{4,11}(?:第[1-3]项|（[一二三四五六七八]）|末段)?|附件审批表|主送单位)$/,
  },
  {
    code: 'BJ11',
    clauses: BJ11_CLAUSES,
    articles:
      /^(?:导语|附件1、附件2|[一二三四五六]、[^第，]{4,}(?:第[1-5]项|第[1-3]段|，申报程序|，申报材料第[1-4]项)?)$/,
  },
  { code: 'DL16', clauses: DL16_CLAUSES, articles: /^(?:[一二三四五六七]、[^第]{4}(?:第[1-5]项)?|附件注[12])$/ },
  { code: 'ET', clauses: ET_CLAUSES, articles: /^第[一二三四五六七八九十]+条(?:（[一二三四五六七八九十]+）)?$/ },
];

describe('the documents', () => {
  it('are the five of the programmes, each with title and issuer', () => {
    expect(Object.keys(DOCUMENTS).sort()).toEqual(PROGRAMMES.map((programme) => programme.document).sort());
    for (const [code, { code: own, title, issuer }] of Object.entries(DOCUMENTS)) {
      expect(own).toBe(code);
      expect(title.length > 5 && issuer.length > 3).toBe(true);
    }
  });

  it.each(CLAUSES)('$code carries no sentence: a key phrase has at most 16 characters', ({ clauses, articles }) => {
    for (const { article, phrase } of Object.values(clauses)) {
      expect(phrase.length).toBeGreaterThanOrEqual(4);
      expect(phrase.length).toBeLessThanOrEqual(16);
      expect(article).toMatch(articles);
    }
  });
});

describe('citationOf', () => {
  it('names document, article and phrase', () => {
    expect(citationOf('ET-084')).toEqual({
      document: 'ET',
      title: '北京经济技术开发区职工创新工作室管理办法（修订版）',
      article: '第二十七条',
      phrase: '研究、实施和成果转化应用',
    });
  });

  it('names the section and the item where a notice has no articles', () => {
    expect(citationOf('DL16-022')).toMatchObject({ document: 'DL16', article: '五、奖励办法第2项' });
  });

  it.each([
    'ET-999',
    'ET-',
    'ET',
    '',
    'XX-001',
    'DL16-999',
    'DL11-050',
    'LF19-037',
    'toString',
    'constructor-1',
    'ET-constructor',
  ])('knows no clause “%s”', (id) => {
    expect(citationOf(id)).toBeUndefined();
  });

  it('has a citation for every rule, deadline and material of a clause', () => {
    const cited = new Set(
      PROGRAMMES.flatMap(({ rules, reviews, consequences, application }) => [
        ...rules.map((rule) => clauseIdOf(rule.id)),
        ...reviews.map(({ clause }) => clause),
        consequences?.clause,
        ...(application?.materials ?? []).map(({ clause }) => clause),
      ]),
    );
    cited.delete(undefined);
    expect([...cited].filter((id) => citationOf(id ?? '') === undefined)).toEqual([]);
  });
});
