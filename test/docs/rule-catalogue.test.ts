import { expect, test } from 'vitest';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { referenceText } from '../../ledger-core/report/basis-text.ts';
import { SEVERITY_WORDS } from '../../ledger-core/report/report-words.ts';
import { ruleCatalogue, type CatalogueEntry } from '../../ledger-core/report/rule-catalogue.ts';

const ORIGINS = { clause: '条文', house: '自设', integrity: '文件本身' } as const;

/** docs/rules.md is made from the rules; `npm run catalogue` writes it anew. */
test('the rule catalogue in docs is that of the rules', async () => {
  await expect(catalogue()).toMatchFileSnapshot('../../docs/rules.md');
});

function catalogue(): string {
  const entries = ruleCatalogue(PROGRAMMES);
  const blocks = [
    '# 规则目录 Rule catalogue',
    '由规则数据生成（`npm run catalogue`），不要手改。错误＝条文自己的话确定没有做到；警告、复核＝请人看一看；自设的规则最高是警告。',
    'Generated from the rules. An error means that the clause’s own words are certainly not met; what is ours is at most a warning.',
    ...PROGRAMMES.map(({ id, name }) => {
      const own = entries.filter((one) => one.programme === id);
      const rows = own.length === 0 ? ['（本版还没有条文规则 no clause rules in this edition yet）'] : table(own);
      return [`## ${id} ${name.zh} ${name.en}`, '', ...rows].join('\n');
    }),
    ['## 各方案共用 Shared', '', ...table(entries.filter((one) => one.programme === null))].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(entries: readonly CatalogueEntry[]): string[] {
  return [
    '| 规则 | 级别 | 来源 | 说的是什么 | 自设部分与参照 | 口径 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...entries.map(({ id, severity, origin, citation, gist, ours, references, settings, disposition }) => {
      const source = citation ? `${citation.document} ${citation.article}“${citation.phrase}”` : ORIGINS[origin];
      const level = disposition === 'rule' ? SEVERITY_WORDS[severity].zh : '说明';
      return `| ${id} | ${level} | ${source} | ${gist.zh}<br>${gist.en} | ${[...(ours ? [ours.zh] : []), ...references.map((one) => referenceText(one, 'zh'))].join('<br>')} | ${settings.join('、')} |`;
    }),
  ];
}
