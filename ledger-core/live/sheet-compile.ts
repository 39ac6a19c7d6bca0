import type { CellPosition } from '../kernel/cell-ref.ts';
import { AGGREGATES, overAll } from './sheet-aggregates.ts';
import type { Formula } from './sheet-formula.ts';
import { PLAIN_FUNCTIONS, searched, type PlainFunction } from './sheet-functions.ts';
import { conditional, match } from './sheet-lookups.ts';
import { negative, OPERATIONS } from './sheet-operations.ts';
import type { Evaluate, Locate } from './sheet-place.ts';
import { compileProduct } from './sheet-products.ts';
import { compileCell, compileReference, compileRowCell, isReference } from './sheet-references.ts';
import { CANNOT_TELL, giveUp, isError, toLogical } from './sheet-value.ts';
import { trimmed, valueIn } from './sheet-vector.ts';

/** What works a formula out that was written for a cell; elsewhere its relative references move along. */
export function compileFormula(formula: Formula, base: CellPosition): Evaluate {
  const scalar = (one: Formula): Evaluate => compileFormula(one, base);
  const reference = (one: Formula): Locate => compileReference(one, base, scalar);
  switch (formula.kind) {
    case 'constant': {
      const { value } = formula;
      return () => value;
    }
    case 'minus': {
      const of = scalar(formula.of);
      return (at) => negative(of(at));
    }
    case 'operation': {
      const operation = OPERATIONS[formula.op];
      const [left, right] = [scalar(formula.left), scalar(formula.right)];
      return emptyTest(formula, scalar) ?? ((at) => operation(left(at), right(at)));
    }
    case 'cell':
      return compileCell(formula, base);
    case 'row':
      if (formula.first === formula.last) return compileRowCell(formula);
      return onlyCell(reference(formula));
    case 'call':
      return compileCall(formula, scalar, reference);
    case 'list':
      return giveUp;
    default:
      return onlyCell(reference(formula));
  }
}

/** The value of a reference to one cell. */
function onlyCell(locate: Locate): Evaluate {
  return (at) => {
    const slice = locate(at);
    if ('error' in slice) return slice;
    // Which of several cells is meant depends on where the formula stands: no formula of ours does that.
    if (slice.size !== 1) throw CANNOT_TELL;
    return valueIn(slice, 0);
  };
}

function compileCall(
  call: Extract<Formula, { kind: 'call' }>,
  scalar: (one: Formula) => Evaluate,
  reference: (one: Formula) => Locate,
): Evaluate {
  const { name, of } = call;
  const [first] = of;
  if (name === 'SEARCH' && first?.kind === 'constant' && typeof first.value === 'string') {
    const [search, within] = [searched(first.value), scalar(of[1] ?? first)];
    return (at) => search(within(at));
  }
  const plain = PLAIN_FUNCTIONS.get(name);
  if (plain) return applied(plain, of.map(scalar));
  switch (name) {
    case 'IF':
      return chosen(of.map(scalar));
    case 'IFERROR':
      return unlessError(of.map(scalar));
    case 'AND':
    case 'OR':
      return logical(of.map(scalar), name === 'AND');
    case 'SUM':
    case 'COUNT':
    case 'COUNTA':
    case 'MIN':
    case 'MAX':
      return overAll(
        of.map((one) => (isReference(one) ? reference(one) : scalar(one))),
        AGGREGATES[name],
      );
    case 'SUMIFS':
    case 'COUNTIFS':
      return conditional(of, name, scalar, reference);
    case 'MATCH':
      return match(of, scalar, reference);
    case 'INDEX':
      return onlyCell(reference(call));
    case 'SUMPRODUCT':
      return compileProduct(of, scalar, reference);
    default:
      return giveUp;
  }
}

function applied(plain: PlainFunction, [a, b, c]: readonly Evaluate[]): Evaluate {
  // Most have one argument.
  if (a && !b) return (at) => plain(a(at), null, null, at);
  return (at) => plain(a?.(at) ?? null, b?.(at) ?? null, c?.(at) ?? null, at);
}

/** `TRIM(cell)=""` and its contrary, asked of most cells of most rows: the text itself is not needed. */
function emptyTest(formula: Formula, scalar: (one: Formula) => Evaluate): Evaluate | undefined {
  if (formula.kind !== 'operation' || (formula.op !== '=' && formula.op !== '<>')) return undefined;
  const { left, right, op } = formula;
  const isAboutNothing = right.kind === 'constant' && right.value === '';
  const [inner] = isAboutNothing && left.kind === 'call' && left.name === 'TRIM' ? left.of : [];
  if (!inner) return undefined;
  const value = scalar(inner);
  return (at) => {
    const found = value(at);
    if (isError(found)) return found;
    const isNothing = found === null || (typeof found === 'string' && trimmed(found) === '');
    return isNothing === (op === '=');
  };
}

function chosen([condition, then, otherwise]: readonly Evaluate[]): Evaluate {
  return (at) => {
    const truth = toLogical(condition?.(at) ?? null);
    if (typeof truth !== 'boolean') return truth;
    const branch = truth ? then : otherwise;
    return branch ? branch(at) : truth;
  };
}

function unlessError([attempt, instead]: readonly Evaluate[]): Evaluate {
  return (at) => {
    const value = attempt?.(at) ?? null;
    return isError(value) ? (instead?.(at) ?? null) : value;
  };
}

/** Every part is looked at: an error in one is an error of the whole. */
function logical(parts: readonly Evaluate[], isAnd: boolean): Evaluate {
  return (at) => {
    let result = isAnd;
    for (const part of parts) {
      const truth = toLogical(part(at));
      if (typeof truth !== 'boolean') return truth;
      if (truth !== isAnd) result = truth;
    }
    return result;
  };
}
