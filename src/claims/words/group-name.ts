import type { SentenceContext } from './sentence-context.ts';

/** "the group of Ruritania and the North": a country in an organisation's name is no place of the sentence. */
export function isInGroupName({ names }: SentenceContext, index: number): boolean {
  return names.some(
    ({ value, first, next }) => value.kind === 'name' && value.entity.kind === 'organisation' && index >= first && index < next,
  );
}
