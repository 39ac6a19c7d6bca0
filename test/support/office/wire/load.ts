import { MissingMember } from './faults.ts';
import type { QueryInfo } from './messages.ts';
import type { WireObject } from './wire-object.ts';

interface Wanted {
  readonly [name: string]: Wanted;
}

/** What `load` answers: the chosen members under PascalCase names, collections as `_Items`. No choice means all scalars. */
export function loadMembers(object: WireObject, query: QueryInfo | undefined): Record<string, unknown> {
  const tree: Record<string, Wanted> = {};
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  for (const path of paths) {
    let node: Record<string, Wanted> = tree;
    for (const part of path.split('/')) node = node[part] ??= {};
  }
  return answer(object, tree, query);
}

function answer(object: WireObject, wanted: Wanted, query?: QueryInfo): Record<string, unknown> {
  return object.isCollection ? collection(object, wanted, query) : single(object, wanted);
}

function collection(object: WireObject, wanted: Wanted, query?: QueryInfo): Record<string, unknown> {
  const result = object.ident();
  const { count, items, ...direct } = wanted;
  if (count) result['Count'] = object.items().length;
  if (count && !items && Object.keys(direct).length === 0) return result;
  const first = query?.Skip ?? 0;
  const shown = object.items().slice(first, query?.Top === undefined ? undefined : first + query.Top);
  result['_Items'] = shown.map((item) => answer(item, items ?? direct));
  return result;
}

function single(object: WireObject, wanted: Wanted): Record<string, unknown> {
  const result = object.ident();
  const names = Object.keys(wanted).filter((name) => name !== '*' && name !== '$all');
  const isEverything = names.length < Object.keys(wanted).length || names.length === 0;
  if (isEverything) for (const name of object.scalarNames) result[name] = object.get(name);
  for (const name of names) {
    const key = name.charAt(0).toUpperCase() + name.slice(1);
    const below = wanted[name] ?? {};
    if (object.hasScalar(key)) {
      if (Object.keys(below).length > 0) throw new MissingMember(`${object.type}.${key}.${Object.keys(below).join()}`);
      result[key] = object.get(key);
    } else {
      const linked = object.follow(key);
      result[key] = linked ? answer(linked, below) : null;
    }
  }
  return result;
}
