import * as v from 'valibot';
import type { CheckedRule } from '../../definition/rule.ts';

const PARSED = new WeakMap<CheckedRule, unknown>();

/** A rule's parameters in the shape that its check asks for. @throws TypeError when the programme's data lack it */
export function paramsOf<T>(rule: CheckedRule, schema: v.GenericSchema<unknown, T>): T {
  const known = PARSED.get(rule);
  if (known !== undefined) return known as T;
  const result = v.safeParse(schema, rule.params);
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'params'}: ${issue.message}`);
    throw new TypeError(`${rule.id}: ${faults.join('; ')}`);
  }
  PARSED.set(rule, result.output);
  return result.output;
}
