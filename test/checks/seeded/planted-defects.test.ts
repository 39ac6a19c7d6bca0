import { describe, expect, it } from 'vitest';
import { auditOf } from '../../support/fixture-dossier.ts';
import { placeOf } from '../../support/fixture-rules.ts';
import { DEFECTS, planted } from './defects.ts';

const SEEDS = Array.from({ length: 15 }, (_, at) => 101 + at);

describe.each(DEFECTS)('$name：$rule', (defect) => {
  it.each(SEEDS)('在它的位置找到，别处没有错误（种子 %i）', (seed) => {
    const { content, at } = planted(defect, seed);
    const { findings } = auditOf(content);
    const own = findings.filter(({ rule }) => rule === defect.rule);
    expect(own.map(({ location }) => placeOf(location)).sort()).toEqual([...at].sort());
    const others = findings.filter(({ rule, severity }) => severity === 'error' && rule !== defect.rule);
    expect([...new Set(others.map(({ rule }) => rule))]).toEqual(defect.follows ?? []);
  });
});
