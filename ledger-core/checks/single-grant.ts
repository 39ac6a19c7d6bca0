import { found, type Check } from './support/check.ts';
import { grantRows, grantsOf, secondGrantHits } from './support/grants.ts';

/** A workshop has one grant of a scheme, unless the first was given back. */
export const singleGrant: Check = (dossier, rule) => {
  const granted = grantRows(dossier, rule);
  if ('hits' in granted) return granted;
  const { grants, gaps } = grantsOf(granted);
  return found(secondGrantHits(dossier, granted, grants), gaps);
};
