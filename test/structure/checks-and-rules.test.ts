import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../ledger-core/checks/registry.ts';
import { FILE_RULES } from '../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import { coreFiles } from './source-tree.ts';

/** `checks/ring-fence.ts` → `ring-fence`. Helpers live in `checks/support/`. */
const checkIds = coreFiles().flatMap(({ path }) => {
  const id = /^checks\/([^/]+)\.ts$/.exec(path)?.[1];
  return id === undefined || id === 'registry' ? [] : [id];
});

const checkedRules = [...FILE_RULES, ...PROGRAMMES.flatMap((programme) => programme.rules)].flatMap((rule) =>
  rule.disposition === 'rule' ? [rule] : [],
);

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('every check', () => {
  it.each(checkIds)('%s is exported under its file name and registered under it', async (id) => {
    const module = (await import(`../../ledger-core/checks/${id}.ts`)) as Record<string, unknown>;
    expect(module[camelCase(id)]).toBeTypeOf('function');
    expect(CHECKS.get(id)).toBe(module[camelCase(id)]);
  });

  it('is a file of its own: the registry holds no others', () => {
    expect([...CHECKS.keys()].sort()).toEqual([...checkIds].sort());
  });

  it('is used by a rule', () => {
    const used = new Set(checkedRules.map((rule) => rule.check));
    expect(checkIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('every rule', () => {
  it('names a check that exists', () => {
    expect(checkedRules.filter((rule) => !CHECKS.has(rule.check)).map((rule) => rule.id)).toEqual([]);
  });
});
