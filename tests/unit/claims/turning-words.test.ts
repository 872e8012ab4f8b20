import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signsOf } from '../../../src/claims/others/foreign-signs.ts';
import { openingContexts } from '../../../src/claims/subjects/contexts-of.ts';
import { mentionsOf } from '../../../src/claims/subjects/mentions.ts';
import { NO_TOPIC } from '../../../src/claims/topics/topic.ts';
import { turnedAway } from '../../../src/claims/topics/turned-away.ts';
import { mayTurn } from '../../../src/claims/topics/turning-words.ts';
import { wordsAt } from '../../../src/claims/words/sentence-context.ts';
import { splitBlocks, tokenize } from '../../../src/text/index.ts';
import { lexicon } from '../read-claims.ts';

const PASSAGES = new URL('../../eval/passages/docs/', import.meta.url);

test('a sentence that is passed over would not have turned to something else', () => {
  const events = lexicon.entities.filter(({ kind, isSubject }) => kind === 'event' && isSubject);
  const wrong: string[] = [];
  let passedOver = 0;
  const contextsOf = openingContexts(lexicon, null);
  for (const file of readdirSync(PASSAGES).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(new URL(file, PASSAGES), 'utf8');
    for (const { start, end } of splitBlocks(text))
      for (const context of contextsOf(tokenize(text, start, end))) {
        if (mayTurn(context) || mentionsOf(context).some(({ entity }) => entity.kind === 'event')) continue;
        passedOver += 1;
        for (const event of events)
          if (turnedAway({ ...NO_TOPIC, event, page: event }, context, signsOf(context), 1))
            wrong.push(`${event.id}: ${wordsAt(context, context.first, context.next)}`);
      }
  }
  expect(passedOver).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
