import { found, type Check } from './support/check.ts';
import { amountHits, grantRows, grantsOf } from './support/grants.ts';

/** Each grant of a scheme has the printed amount; parts that make it up are one grant. */
export const grantAmount: Check = (dossier, rule) => {
  const granted = grantRows(dossier, rule);
  if ('hits' in granted) return granted;
  const { grants, gaps } = grantsOf(granted);
  return found(amountHits(granted, grants), gaps);
};
