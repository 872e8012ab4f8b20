import { readFileSync } from 'node:fs';
import { text as readStream } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { DATELINE_WITHIN } from '../limits.ts';
import { readMetadata } from '../page/metadata.ts';
import { readPageText } from '../page/page-text.ts';
import { type Block, findDateline, parseDay, publishedOf } from '../text/index.ts';

/** A document to scan: its text, and what is known of it. */
export interface Input {
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly published: number | null;
  readonly blocks?: readonly Block[] | undefined;
}

/** What stands beside a text file; only these two fields are used. */
const sidecarSchema = v.object({ published: v.optional(v.nullable(v.string())), title: v.optional(v.nullable(v.string())) });

function readSidecar(file: string): v.InferOutput<typeof sidecarSchema> {
  const path = file.replace(/\.txt$/i, '.json');
  if (path === file) return {};
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  try {
    const result = v.safeParse(sidecarSchema, JSON.parse(text));
    if (result.success) return result.output;
    throw new Error(result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; '));
  } catch (error) {
    throw new Error(
      `${path}: not the expected {"published": "2024-03-23", "title": "…"}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|!--)/i;

function fromHtml(file: string, html: string): Input {
  const { document } = parseHTML(/<body/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const page = readPageText(document.body);
  const metadata = readMetadata(document);
  return {
    file,
    text: page.text,
    blocks: page.blocks,
    title: metadata.title,
    published: parseDay(publishedOf([...metadata.dates, page.text.slice(0, DATELINE_WITHIN)]) ?? ''),
  };
}

/**
 * Reads one document: HTML or plain text, told apart by content.
 * @param file a path, or "-" for standard input
 * @throws Error with the path and the reason when it cannot be read
 */
export async function readInput(file: string, title: string | null, published: number | null): Promise<Input> {
  const content = file === '-' ? await readStream(process.stdin) : readFileSync(file, 'utf8');
  const isHtml = HTML.test(content.slice(0, 2000)) || /\.x?html?$/i.test(file);
  const sidecar = isHtml || file === '-' ? {} : readSidecar(file);
  const read: Input = isHtml
    ? fromHtml(file, content)
    : { file, text: content, title: sidecar.title ?? '', published: parseDay(sidecar.published ?? findDateline(edges(content)) ?? '') };
  return { ...read, title: title ?? read.title, published: published ?? read.published };
}

/** A dateline stands at the top or the bottom of a text. */
function edges(text: string): string {
  return text.length < 2 * DATELINE_WITHIN ? text : `${text.slice(0, DATELINE_WITHIN)}\n${text.slice(-1000)}`;
}
