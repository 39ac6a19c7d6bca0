import { describe, expect, it } from 'vitest';
import { addinFiles, coreFiles } from './source-tree.ts';

const MOST_LINES = 300;

const files = [...coreFiles(), ...addinFiles()];

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

describe('files of ledger-core and of the add-in', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    expect(files.filter(({ text }) => lineCount(text) > MOST_LINES).map(({ path }) => path)).toEqual([]);
  });

  it('and their folders are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    expect(
      files.filter(
        ({ path }) =>
          !path
            .replace(/(?:\.d)?\.tsx?$/, '')
            .split('/')
            .every((part) => kebab.test(part)),
      ),
    ).toEqual([]);
  });

  it('end with one line feed, and hold no tab and no blank at a line’s end', () => {
    expect(files.filter(({ text }) => /\t|[ \r]\n|\n\n$|[^\n]$/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
