/** A string, or a mark that opens, closes or parts something. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * Finds a key that one object of a JSON text has twice: `JSON.parse` keeps the last without a word, and what the first
 * one said is lost. Linear in the length of the text.
 * @param text valid JSON
 * @returns the key and its line, counted from 1; null when there is none
 */
export function repeatedKey(text: string): { key: string; line: number } | null {
  const open: Set<string>[] = [];
  let string = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') string = token;
    else {
      const keys = open.at(-1);
      if (keys?.has(string)) return { key: string.slice(1, -1), line: text.slice(0, index).split('\n').length };
      keys?.add(string);
    }
  }
  return null;
}
