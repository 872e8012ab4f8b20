import { describe, expect, test } from 'vitest';
import { measured } from '../read-claims.ts';

const PAGE = { title: 'Crocus City Hall attack', published: '2024-03-25' };

describe('fewer of those just counted', () => {
  test.each([
    ['Four men, one in a wheelchair, were charged.', ['4 suspects-charged', '1 suspects-charged/other:part']],
    ['Four men, one with a bandaged ear, were charged.', ['4 suspects-charged', '1 suspects-charged/other:part']],
    ['Four men, one blind in an eye, were charged.', ['4 suspects-charged', '1 suspects-charged/other:part']],
    ['Four men, one barely conscious, were charged.', ['4 suspects-charged', '1 suspects-charged/other:part']],
    ['A court charged four men, one wheeled in by a doctor.', ['4 suspects-charged', '1 suspects-charged/other:part']],
    ['Four gunmen, two with rifles, burst in.', ['4 attackers', '2 attackers/other:part']],
    ['Four gunmen, two in masks, burst in.', ['4 attackers', '2 attackers/other:part']],
    ['Four gunmen (two from Dushanbe) burst in.', ['4 attackers', '2 attackers/other:part']],
    ['Four gunmen – two carrying cans of petrol – burst in.', ['4 attackers', '2 attackers/other:part']],
    ['137 people were killed, 40 by smoke.', ['137 deaths', '40 deaths/other:part']],
    ['182 were injured, 16 in a grave state.', ['182 injuries', '16 injuries/other:part']],
    ['137 dead, 11 arrested.', ['137 deaths', '11 detained']],
    ['182 people were hurt, 137 died.', ['182 injuries', '137 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text, PAGE)).toEqual(expected);
  });
});

describe('the whole of which a count before is a part', () => {
  test.each([
    ['Doctors fight for the lives of 16 of 182 injured.', ['16 injuries/other:part', '182 injuries']],
    ['62 of 137 dead have been identified.', ['62 identified/other:part', '137 deaths']],
    ['62 of the 137 people killed have been identified.', ['62 identified/other:part', '137 deaths']],
    ['Four of 11 people detained were the gunmen.', ['4 attackers', '11 detained']],
    ['Four of 12 men held were charged.', ['4 suspects-charged', '12 detained/men']],
    ['He is one of four men who attacked the hall.', ['1 attackers/other:part', '4 attackers']],
  ])('%s', (text, expected) => {
    expect(measured(text, PAGE)).toEqual(expected);
  });
});

describe('how many there were of whom the sentence before spoke', () => {
  test.each([
    ['I saw the gunmen. There were four, one with a beard.', ['4 attackers', '1 attackers/other:part']],
    ['The gunmen fled in a car. There were four of them.', ['4 attackers']],
    ['He saw the attackers and the wounded. There were four.', []],
    ['The attackers fled. There were four men in the car.', []],
    ['Did you see the gunmen? There were four.', []],
    ['The gunmen were in Bryansk by then. There were five dead in the row behind her.', ['5 deaths/other:part']],
  ])('%s', (text, expected) => {
    expect(measured(text, PAGE)).toEqual(expected);
  });
});

describe('those somebody could see', () => {
  test.each([
    ['She saw three gunmen in the foyer.', ['3 attackers/other:part']],
    ['A video shows one attacker with a knife.', ['1 attackers/other:part']],
    ['Footage shows four attackers at the door.', ['4 attackers']],
    ['She saw at least three gunmen in the foyer.', ['at least 3 attackers']],
    ['Another 6,000 tickets had been sold for Saturday.', ['6000 crowd/other:part']],
  ])('%s', (text, expected) => {
    expect(measured(text, PAGE)).toEqual(expected);
  });
});

describe('whom somebody shot dead, and who did', () => {
  test.each([
    ['Four men shot 137 people dead.', ['4 attackers', '137 deaths']],
    ['Four men who shot 137 people dead have been charged.', ['4 attackers', '137 deaths']],
    ['Two of the men suspected of having shot 137 people dead have been brought to court.', ['2 attackers/other:part', '137 deaths']],
    ['Two policemen shot four men dead.', ['4 deaths/men']],
    ['He was in the foyer when four men began to fire.', ['4 attackers']],
    ['6,200 tickets sold.', ['6200 crowd']],
  ])('%s', (text, expected) => {
    expect(measured(text, PAGE)).toEqual(expected);
  });
});

describe('another answer to how strong a group is', () => {
  test.each([
    ['The UN says ISIS-K has 6,000 fighters. The Pentagon says 2,000.', ['6000 fighters', '2000 fighters']],
    ['Some speak of 6,000 fighters of ISIS-K. UN monitors speak of 4,000.', ['6000 fighters', '4000 fighters']],
    ['The UN says ISIS-K has 6,000 fighters. The clock says 2,000.', ['6000 fighters']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: 'ISIS-K: an explainer', published: '2024-04-05' })).toEqual(expected);
  });
});
