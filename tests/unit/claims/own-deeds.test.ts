import { describe, expect, test } from 'vitest';
import { measured } from '../read-claims.ts';

const PAGE = { title: 'Crocus City Hall attack', published: '2024-04-16' } as const;

describe('what people did, saw or said is not what befell them', () => {
  test.each([
    'Thirty people attended the funeral of those killed.',
    'Thirty people gathered where many were killed.',
    'Thirty people held a vigil for victims who died.',
    'Thirty people queued to give blood for the injured.',
    'Thirty officers guarded the court in which the men were charged.',
    'Thirty people lived near the hall where many died.',
    'Thirty people signed a petition after the attack killed their friends.',
    'Thirty journalists watched the trial of men charged with terrorism.',
    'Thirty people had left before the gunmen stormed the hall.',
    'Thirty people helped to carry the wounded.',
    'Thirty people gave money for the families of the dead.',
    'Thirty people were asked if they feared to be killed.',
    'Thirty people fled while others were shot dead.',
    'Thirty people ran as attackers opened fire.',
    'Thirty ambulances carried the injured.',
    'Thirty people saw their friends die.',
    'Thirty people got a call that a relative had been killed.',
    'Thirty people are waiting to hear if their relatives died.',
    'Thirty people came to a hospital with wounded friends.',
    'Thirty families were told that their sons had died.',
    'Thirty people blame the state for those killed.',
    'Thirty people face charges over posts about the dead.',
    'Thirty firefighters fought the blaze in which many died.',
    'Thirty rescuers searched for bodies.',
    'Thirty countries mourned the dead.',
    'Thirty leaders sent condolences for those killed.',
    'Thirty people recognised the suspects who were charged.',
    'Thirty people wanted the suspects to be killed.',
    'Thirty people escaped although the exits were blocked and many died.',
    'Thirty people hid in a room until the gunmen were killed.',
    'Thirty people were in the room when the men were charged.',
    'Thirty people thanked the doctors who saved the wounded.',
    'Thirty people work where the dead are identified.',
    'Thirty people sat beside the injured in the wards.',
    'Thirty people protested against the detention of men suspected of the attack.',
    'Thirty people came to the place where gunmen killed their friends.',
    'Thirty people watched a film about those who died.',
    'Thirty people spoke at a meeting for those injured.',
    'Thirty people carried coffins of the dead.',
    'Thirty people stood in the row in which the singer was injured.',
    'Thirty people nearly died.',
    'Thirty people narrowly escaped being killed.',
    'Thirty people thought they were going to die.',
    'Thirty people were paid as kin of the dead.',
    'Thirty people were recognised as injured parties.',
    'Thirty people live on in those who died.',
    'Thirty people drove the wounded to hospital.',
    'Thirty people waited in the hall for the verdict on those charged.',
    'Thirty people lay among the dead.',
    'Thirty people pretended to be dead.',
    'Thirty people played dead.',
    'Thirty people searched for the missing.',
    'Thirty people prayed for the missing.',
    'Thirty people crawled over the dead.',
    '30 people who had seen how the gunmen opened fire came.',
    '40 people who said that men carried out the attack came.',
    'Thirty people who saw how others were killed gave evidence.',
    'Twenty people who said that their relatives were killed wept.',
    'Fifty people, whose relatives were killed, wept.',
    'Sixty people whose friends died came.',
    'Ninety people told police that friends were injured.',
  ])('%s', (text) => {
    expect(measured(text, PAGE)).toEqual([]);
  });
});

describe('what befell them, beside what they did', () => {
  test.each([
    ['Thirty people ran and were killed.', ['30 deaths']],
    ['Thirty people were singing when they were shot dead.', ['30 deaths']],
    ['Thirty people lay dead in the hall.', ['30 deaths']],
    ['Thirty people came home wounded.', ['30 injuries']],
    ['Thirty people trapped in the smoke were injured.', ['30 injuries']],
    ['Four men drove up, stormed the hall and opened fire.', ['4 attackers']],
    ['Four men stand accused of the attack.', ['4 suspects-charged']],
  ])('%s', (text, expected) => {
    expect(measured(text, PAGE)).toEqual(expected);
  });
});
