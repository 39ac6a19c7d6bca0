import { execFileSync } from 'node:child_process';
import { tokens } from '@fluentui/react-components';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../structure/source-tree.ts';

/** What a module of the build exports, asked in a process of its own: it is plain JavaScript without types. */
function ask(code: string): unknown {
  const output = execFileSync('node', ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(output) as unknown;
}

describe('the short stand-ins for parts of packages', () => {
  it('say of every token of Fluent UI just what its table says', () => {
    const names = Object.keys(tokens);
    expect(names.length).toBeGreaterThan(400);
    const lean = ask(`import { tokens } from './addin/build/lean/tokens.js';
      console.log(JSON.stringify(Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, tokens[name]]))));`);
    expect(lean).toEqual(tokens);
  });

  it('leave styles that run from left to right as they are', () => {
    const style = { paddingLeft: '4px', nested: { marginRight: 0 } };
    const same = ask(`import { convert, convertProperty } from './addin/build/lean/left-to-right.js';
      console.log(JSON.stringify([convert(${JSON.stringify(style)}), convertProperty('left', 0)]));`);
    expect(same).toEqual([style, { key: 'left', value: 0 }]);
  });
});
