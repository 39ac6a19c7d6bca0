import type { IncomingMessage } from 'node:http';
import { text, type Text } from '../../kernel/text.ts';
import type { PageFiles } from './page-files.ts';

/** What the server looks at in a request; its body is never read. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headersDistinct'>;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Node leaves it out where only the head was asked for. */
  readonly body: Uint8Array;
}

/**
 * The answer to a request, for a server that listens on a port of 127.0.0.1: one of the files, or a refusal in words.
 *
 * A web page elsewhere can make a browser on this machine ask here, and can even make its own name mean 127.0.0.1.
 * So the request must name this server by one of its own addresses, and must not come from another page.
 */
export function answerTo(asked: Asked, files: PageFiles, port: number): Answer {
  const home = `http://127.0.0.1:${port}/`;
  const hosts = ownHosts(port);
  const origins = hosts.map((host) => `http://${host}`);
  const path = pathAskedFor(asked.url ?? '', origins);
  if (!isOnlyOneOf(asked.headersDistinct['host'], hosts) || path === undefined) {
    return refusal(403, text(`地址不对。请打开 ${home}`, `Wrong address. Please open ${home}`));
  }
  if (comesFromAnotherPage(asked, origins)) {
    return refusal(403, text('别的网页不能从这里读取内容。', 'Other web pages cannot read anything from here.'));
  }
  const nothingTaken = text('这里只提供页面，不接收任何数据。', 'This server hands out a page and takes in no data.');
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return refusal(405, nothingTaken, { allow: 'GET, HEAD' });
  if (announcesBody(asked)) return refusal(413, nothingTaken);
  const file = files.get(path);
  if (file === undefined) {
    return refusal(404, text(`没有这个页面。请打开 ${home}`, `There is no such page. Please open ${home}`));
  }
  const { bytes, contentType, etag, cacheControl } = file;
  const kept = { etag, 'cache-control': cacheControl };
  if (names(asked.headersDistinct['if-none-match'], etag)) return { status: 304, headers: kept, body: NOTHING };
  return {
    status: 200,
    headers: { ...kept, 'content-type': contentType, 'content-length': String(bytes.byteLength) },
    body: bytes,
  };
}

const NOTHING = new Uint8Array();

/** A browser leaves out the port that every web address has. */
function ownHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  const hosts = names.map((name) => `${name}:${port}`);
  return port === 80 ? [...hosts, ...names] : hosts;
}

/** Without the query. Nothing is decoded: the files are known by the very letters a browser sends. */
function pathAskedFor(target: string, origins: readonly string[]): string | undefined {
  const origin = origins.find((own) => target.startsWith(`${own}/`)) ?? '';
  const [path = ''] = target.slice(origin.length).split('?', 1);
  return path.startsWith('/') ? path : undefined;
}

/** A person may follow a link to the page from anywhere; no other page may show it, load parts of it or ask it. */
function comesFromAnotherPage({ method, headersDistinct: headers }: Asked, origins: readonly string[]): boolean {
  if (headers['origin'] !== undefined && !isOnlyOneOf(headers['origin'], origins)) return true;
  const isOurs = headers['sec-fetch-site']?.every((site) => site === 'same-origin' || site === 'none') ?? true;
  const isFollowedLink =
    method === 'GET' &&
    isOnlyOneOf(headers['sec-fetch-mode'], ['navigate']) &&
    isOnlyOneOf(headers['sec-fetch-dest'], ['document']);
  return !isOurs && !isFollowedLink;
}

function announcesBody({ headersDistinct: headers }: Asked): boolean {
  return (
    headers['transfer-encoding'] !== undefined || headers['content-length']?.every((size) => size === '0') === false
  );
}

/** A header sent twice is as bad as a wrong one: somebody else may read the other. */
function isOnlyOneOf(values: readonly string[] | undefined, allowed: readonly string[]): boolean {
  const [value, ...more] = values ?? [];
  return value !== undefined && more.length === 0 && allowed.includes(value);
}

/** If-None-Match compares weakly: `W/"a"` is `"a"`. */
function names(ifNoneMatch: readonly string[] | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? []).join(',').split(',');
  return tags.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function refusal(status: number, words: Text, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = new TextEncoder().encode(`${words.zh}\n${words.en}\n`);
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
    },
    body,
  };
}
