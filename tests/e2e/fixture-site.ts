import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** A local server of the fixture pages. */
export interface FixtureSite {
  readonly port: number;
  /** Addresses that were asked for, as `host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the fixture pages under whatever host name a browser maps to it. */
export async function startFixtureSite(): Promise<FixtureSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(`${request.headers.host ?? ''}${path}`);
    const name = /^\/([a-z-]+)$/.exec(path)?.[1];
    readFile(`${PAGES}${name ?? 'missing'}.html`).then(
      (page) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'self' 'unsafe-inline'" })
          .end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** A host of news-sites.csv whose pages may come over plain HTTP, and one that is on no list. */
export const NEWS_HOST = 'menafn.com';
export const OTHER_HOST = 'plumbline-elsewhere.test';
