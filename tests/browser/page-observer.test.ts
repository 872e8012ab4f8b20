import { expect, test } from 'vitest';
import { PageObserver } from '../../src/page/page-observer.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

test('gathers what changes, gives it once, and does not see its own changes', async () => {
  const stop = new AbortController();
  const seen: string[][] = [];
  const observer = new PageObserver((places) => {
    seen.push(places.map(({ id }) => id));
  }, stop.signal);
  const add = (id: string): HTMLElement => {
    const element = document.createElement('p');
    element.id = id;
    element.textContent = 'text';
    document.body.append(element);
    return element;
  };
  const first = add('first');
  add('second');
  await settled();
  expect(seen).toEqual([['first', 'second']]);
  observer.unseen(() => {
    first.append(document.createElement('mark'));
  });
  await settled();
  expect(seen).toHaveLength(1);
  first.append('more text');
  await settled();
  expect(seen).toEqual([['first', 'second'], ['first']]);
  stop.abort();
  add('third');
  await settled();
  expect(seen).toHaveLength(2);
});
