import { fault, MissingMember, WireFault } from './faults.ts';
import { loadMembers } from './load.ts';
import { ACTION, type Action, type ArgumentInfo, type Batch, type BatchAnswer, PATH } from './messages.ts';
import { WireObject } from './wire-object.ts';

/** The ranges that the library holds on to between batches. */
export class KeptObjects {
  private readonly kept = new Map<string, WireObject>();
  private last = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: WireObject): void {
    if (object.referenceId !== undefined) return;
    object.referenceId = `{ref-${++this.last}}`;
    this.kept.set(object.referenceId, object);
  }

  find(referenceId: string): WireObject | undefined {
    return this.kept.get(referenceId);
  }

  drop(referenceId: unknown): void {
    this.kept.delete(String(referenceId));
  }
}

export interface BatchRun {
  readonly root: WireObject;
  /** A service of Office that is no part of the workbook, by its full name. */
  readonly service: (name: string) => WireObject | undefined;
  readonly kept: KeptObjects;
  readonly locale: string;
  /** Called for every member that the host does not have. */
  readonly onMissing: (member: string) => void;
  /** Called before each action; throws to make the batch die there. */
  readonly beforeAction: (index: number, action: Action) => void;
}

type Found = WireObject | undefined;

/**
 * Does the actions of a batch in order. The first that fails ends it; what was done before stays done, as in Excel.
 */
export function runBatch(batch: Batch, run: BatchRun): BatchAnswer {
  const paths = new Paths(batch, run);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      run.beforeAction(index, action);
      const value = perform(action, paths, run, batch.AutoKeepReference === true);
      if (value !== NO_RESULT) results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (problem) {
      if (!(problem instanceof WireFault)) throw problem;
      if (problem instanceof MissingMember) run.onMissing(problem.member);
      return { Results: results, TraceIds: traceIds, Error: errorOf(problem, action, index, batch, run.locale) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

const NO_RESULT = Symbol('no result');

function perform(action: Action, paths: Paths, run: BatchRun, isKeeping: boolean): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      if (object?.isTracked && isKeeping) run.kept.keep(object);
      return object?.ident();
    case ACTION.query:
    case ACTION.queryAsJson:
      return object && loadMembers(object, action.QueryInfo);
    case ACTION.method:
      return object && method(object, action.Name, paths.args(action.ArgumentInfo), run.kept);
    case ACTION.setProperty:
      if (!object) throw fault('InvalidObjectPath');
      object.set(action.Name, paths.args(action.ArgumentInfo)[0]);
      return NO_RESULT;
    case ACTION.update:
      if (!object) throw fault('InvalidObjectPath');
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        object.set(name.charAt(0).toUpperCase() + name.slice(1), value);
      }
      return NO_RESULT;
    default:
      throw new MissingMember(`action type ${action.ActionType}`);
  }
}

function method(object: WireObject, name: string, args: readonly unknown[], kept: KeptObjects): unknown {
  if (name === '_KeepReference' && object.isTracked) {
    kept.keep(object);
    return null;
  }
  if (name === '_RemoveReference') {
    kept.drop(args[0]);
    return null;
  }
  const answer = object.call(name, args);
  return answer instanceof WireObject ? answer.ident() : answer;
}

/** Object paths of one batch, each followed once. undefined is the null object. */
class Paths {
  private readonly batch: Batch;
  private readonly run: BatchRun;
  private readonly followed = new Map<number, Found>();

  constructor(batch: Batch, run: BatchRun) {
    this.batch = batch;
    this.run = run;
  }

  resolve(id: number): Found {
    if (this.followed.has(id)) return this.followed.get(id);
    const found = this.follow(id);
    this.followed.set(id, found);
    return found;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const ids = referenced[index];
      if (typeof ids === 'number' && ids > 0) return this.resolve(ids);
      if (Array.isArray(ids)) return ids.map((each: number) => this.resolve(each));
      return value ?? undefined;
    });
  }

  private follow(id: number): Found {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw fault('InvalidObjectPath');
    // A path that became null keeps the id of a parent that is no longer sent: look at the type first.
    if (path.ObjectPathType === PATH.nullObject) return undefined;
    if (path.ObjectPathType === PATH.globalObject) return this.run.root;
    if (path.ObjectPathType === PATH.newObject) {
      const service = this.run.service(path.Name);
      if (!service) throw new MissingMember(path.Name);
      return service;
    }
    if (path.ObjectPathType === PATH.referenceId) {
      const kept = this.run.kept.find(path.Name);
      if (!kept) throw fault('InvalidObjectPath');
      if (!kept.isAlive) throw fault('ItemNotFound');
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    if (path.ObjectPathType === PATH.property) return parent.follow(path.Name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== PATH.method) throw new MissingMember(`path type ${path.ObjectPathType}`);
    const answer = parent.call(path.Name, args);
    if (answer === undefined || answer instanceof WireObject) return answer;
    throw new MissingMember(`${parent.type}.${path.Name}() as an object`);
  }
}

function errorOf(
  problem: WireFault,
  action: Action,
  index: number,
  batch: Batch,
  locale: string,
): NonNullable<BatchAnswer['Error']> {
  const place = [batch.ObjectPaths[action.ObjectPathId]?.Name, action.Name].filter(Boolean).join('.');
  return {
    Code: problem.code,
    Message: problem.words(locale),
    Location: place,
    ActionIndex: index,
    HttpStatusCode: problem.status,
  };
}
