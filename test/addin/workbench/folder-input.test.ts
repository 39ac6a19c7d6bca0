import { describe, expect, it } from 'vitest';
import { filesOfInput } from '../../../addin/workbench/files/dropped-files.ts';

/** As an `<input>` gives it: with a path where a folder was chosen, else with a blank one. */
function chosen(relativePath: string, name = relativePath.slice(relativePath.lastIndexOf('/') + 1)): File {
  return Object.defineProperty(new File(['abc'], name), 'webkitRelativePath', { value: relativePath });
}

describe('the files of an input', () => {
  it('of a folder have their paths below it, in the order of a file manager', () => {
    const files = filesOfInput([chosen('送审/10.xlsx'), chosen('送审/2.xlsx'), chosen('送审/区/说明.docx')]);
    expect(files.map(({ path, name, size }) => [path, name, size])).toEqual([
      ['2.xlsx', '2.xlsx', 3],
      ['10.xlsx', '10.xlsx', 3],
      ['区/说明.docx', '说明.docx', 3],
    ]);
  });

  it('chosen one by one have their names', () => {
    expect(filesOfInput([chosen('', '甲.xlsx')]).map(({ path }) => path)).toEqual(['甲.xlsx']);
  });

  it('are refused with a sentence where there are too many', () => {
    const three = ['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => chosen('', name));
    expect(() => filesOfInput(three, { files: 2, depth: 1 })).toThrow('more than 2 files');
    expect(filesOfInput(three, { files: 3, depth: 1 })).toHaveLength(3);
  });
});
