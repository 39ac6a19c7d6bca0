import { describe, expect, it } from 'vitest';
import { callsOf, depthOf, functionsOf } from './formula-text.ts';

// The limits of the other test are only as good as its reading of formulas.
describe('reading a formula', () => {
  it('names its functions, and takes no text for one', () => {
    expect(functionsOf('IF(A1="SUM(1)",_xlfn.XLOOKUP(1,2),N(B1))')).toEqual(['IF', '_xlfn.XLOOKUP', 'N']);
  });

  it('splits the arguments of a call, brackets, braces and texts left whole', () => {
    expect(callsOf('1+COUNTIFS(t[a],"x,y",t[b],LEFT(c,2)&"*")', 'COUNTIFS')).toEqual([
      ['t[a]', '"x,y"', 't[b]', 'LEFT(c,2)&"*"'],
    ]);
    expect(callsOf('MATCH(a,{1,2},0)*MATCH(b,c,1)', 'MATCH')).toEqual([
      ['a', '{1,2}', '0'],
      ['b', 'c', '1'],
    ]);
    expect(callsOf('XMATCH(a,b)', 'MATCH')).toEqual([]);
  });

  it('measures how deep it goes', () => {
    expect(depthOf('IF(A(B(1)),"((((",2)')).toBe(3);
  });
});
