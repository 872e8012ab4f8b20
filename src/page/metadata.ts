/** What a page says of itself. */
export interface PageMetadata {
  readonly title: string;
  readonly site: string;
  /** What the page gives as its date, the surest first, in any form. */
  readonly dates: readonly string[];
  /** BCP 47, lower case; null when the page gives none. */
  readonly language: string | null;
}

const DATE_METAS = [
  'article:published_time',
  'datePublished',
  'og:published_time',
  'pubdate',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cXenseParse:recs:publishtime',
];
const LONGEST_JSON = 400_000;
const DEEPEST = 8;

function meta(document: Document, names: readonly string[]): string | null {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
  return null;
}

/** The first `datePublished` in a JSON-LD tree. */
function publishedIn(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return null;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 50)) {
      const found = publishedIn(entry, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if ('datePublished' in value && typeof value.datePublished === 'string') return value.datePublished;
  return publishedIn(Object.values(value), depth + 1);
}

function fromJsonLd(document: Document): string | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_JSON) continue;
    try {
      const found = publishedIn(JSON.parse(text));
      if (found) return found;
    } catch {
      // Broken JSON-LD is common; the next place that gives a date is asked.
    }
  }
  return null;
}

/** Longer than any date; what is longer is cut. */
const LONGEST_DATE = 100;

/**
 * Reads title, site, dates and language of a page: JSON-LD and meta elements before what is shown. No date is understood
 * here: what is injected into pages carries no reader of dates.
 */
export function readMetadata(document: Document): PageMetadata {
  const headline = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const time =
    document
      .querySelector('article time[datetime], main time[datetime], time[pubdate], time[itemprop="datePublished"], header time[datetime]')
      ?.getAttribute('datetime') ?? null;
  return {
    title: (meta(document, ['og:title']) || headline || document.title || '').slice(0, 500),
    site: (meta(document, ['og:site_name']) ?? '').slice(0, 200),
    dates: [fromJsonLd(document), meta(document, DATE_METAS), time].flatMap((date) => (date ? [date.slice(0, LONGEST_DATE)] : [])),
    language:
      (document.documentElement.getAttribute('lang') || meta(document, ['og:locale', 'content-language']))
        ?.toLowerCase()
        .replace('_', '-')
        .slice(0, 40) ?? null,
  };
}
