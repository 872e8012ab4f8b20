import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

type Page = [subject: string, published: string, title: string, lede: string];

const PAGES: Page[] = [
  [
    'crocus-city-hall-2024',
    '2024-03-26',
    'Crocus City Hall attack: what we know',
    "What is known of Friday's attack on Crocus City Hall near Moscow.",
  ],
  ['kerman-2024', '2024-01-05', 'Kerman bombings: what we know', "What is known of Wednesday's bombings in Kerman."],
  [
    'st-petersburg-metro-2017',
    '2017-04-05',
    'St Petersburg metro bombing: what we know',
    "What is known of Monday's bombing on the St Petersburg metro.",
  ],
];

/** The numbers of questions and answers on a page about an event that are linked to it. */
const own = (text: string, [subject, published, title, lede]: Page): (number | string | null)[] =>
  read(`${lede}\n\n${text}`, { title, published })
    .filter((figure) => figure.subject === subject && figure.measure !== 'date')
    .map(({ stated }) => stated);

describe.each(PAGES)('questions and answers on a page about %s', (...page) => {
  test.each([
    'How many died? At least 71 people, officials say.',
    'How many people were killed?\n\nAt least 71, among them some of those who live there.',
    'Who died? Seventy-one people, aged 5 to 80.',
    'What is the death toll?\n\n71, according to the ministry of health.',
    'Is the toll final? No, it now stands at 71.',
    'How many died? 71. And in Beslan? 334.',
    'What do we know of the victims?\n\n71 people died, the youngest of them two.',
  ])('%s', (text) => {
    expect(own(text, page)).toEqual([71]);
  });
  test.each([
    'How many people died in Beslan? 71.',
    'How does it compare with the Bataclan?\n\n71 people were killed there.',
    'How does it compare with the Bataclan?\n\nThe toll there was 71.',
    'How many has the group killed this year? 71.',
    'How many people has the group killed in all?\n\nAt least 71.',
    'How many people die in the wars of the region each year? 71.',
    'How many were killed in the raids that followed? 71 people, the army says.',
    'What else has the group done?\n\nIt has killed 71 people.',
    'Where else has it struck?\n\n71 people died in a mosque.',
    'What was its last attack?\n\n71 people were killed in May.',
    'What was its worst attack before this?\n\nIt killed 71 people.',
    'What was its deadliest attack until then? 71 people died.',
  ])('%s', (text) => {
    expect(own(text, page)).toEqual([]);
  });
});
