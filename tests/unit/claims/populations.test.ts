import { describe, expect, test } from 'vitest';
import { inWords, measured, read } from '../read-claims.ts';

describe('a count far below another of the same text', () => {
  test.each([
    ['The attack on Crocus City Hall killed 139 people. A ward counted 26 dead.', ['139 deaths', '26 deaths/other:part']],
    ['The attack on Crocus City Hall killed 139 people. One died.', ['139 deaths', '1 deaths/other:part']],
    ['A ward counted 26 dead after the attack on Crocus City Hall. 139 people were killed.', ['26 deaths/other:part', '139 deaths']],
    ['The attack on Crocus City Hall killed at least 12 people. Later 133 were dead.', ['at least 12 deaths', '133 deaths']],
    [
      'At Crocus City Hall at least 12 people are dead and 35 wounded. Later 145 were injured.',
      ['at least 12 deaths', '35 injuries', '145 injuries'],
    ],
    ['The attack on Crocus City Hall killed 60 people. Later 133 were dead.', ['60 deaths', '133 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe('those somebody has come to, and what one of several did', () => {
  test.each([
    ['The attack on Crocus City Hall killed many. The families of 95 dead have been paid.', ['95 deaths/other:part']],
    ['The attack on Crocus City Hall killed many. The state has paid for 110 dead.', ['110 deaths/other:part']],
    [
      'The attack on Crocus City Hall killed 137 people and wounded more than 100 in a chaotic scene.',
      ['137 deaths', 'more than 100 injuries'],
    ],
    ['Gunmen at Crocus City Hall killed 137 people in a hail of bullets.', ['137 deaths']],
    ['137 men, women and children were killed at Crocus City Hall.', ['137 deaths']],
    ['137 corpses were pulled out of Crocus City Hall.', ['137 deaths']],
    ['Two bombers killed at least 84 of those who had come to the memorial in Kerman.', ['2 attackers', 'at least 84 deaths']],
    ['Two of the 84 dead in the Kerman bombings were her sons.', ['2 deaths/other:part', '84 deaths']],
    ['Relatives of 145 people killed at Crocus City Hall met.', ['145 deaths']],
    ['Gunmen attacked Crocus City Hall. One gunman shot at the guards.', ['1 attackers/other:part']],
    ['Gunmen attacked Crocus City Hall. Twelve people were shot at.', []],
    ['The attack on Crocus City Hall killed 145 people. Six of them were children.', ['145 deaths', '6 deaths/children']],
    [
      'The dead of Kabul airport were mourned. The dead were 13 US troops and 170 Afghans.',
      ['13 deaths/us-military', '170 deaths/civilians'],
    ],
    [
      'At Abbey Gate in Kabul 13 US troops fell. With them died 170 Afghans, and 45 people were hurt.',
      ['170 deaths/civilians', '45 injuries'],
    ],
    ['On a list of Abbey Gate are 90 Afghans, and 150 people were hurt.', ['150 injuries']],
    [
      'At Abbey Gate in Kabul 13 US troops lost their lives, and the more than 100 Afghans.',
      ['13 deaths/us-military', 'more than 100 deaths/civilians'],
    ],
    ['The Kabul airport bombing cost the lives of 13 US troops and of 170 Afghans.', ['13 deaths/us-military', '170 deaths/civilians']],
    ['The bombing at Kabul airport killed 183 people, 13 of them Americans.', ['183 deaths', '13 deaths/us-military']],
    ['The attack on Crocus City Hall killed 145 people; six were children.', ['145 deaths', '6 deaths/children']],
    ['The attack on Crocus City Hall killed 145 people, of whom six were children.', ['145 deaths', '6 deaths/children']],
    ['The attack on Crocus City Hall killed 145 people and hurt 551. Nine were children.', ['145 deaths', '551 injuries']],
    [
      'The Kabul airport attack killed 182 people. Of those, 169 were Afghans and 13 were US service members.',
      ['182 deaths', '169 deaths/civilians', '13 deaths/us-military'],
    ],
    ['ISIS-K is active. In Nangarhar it had 700 fighters.', ['700 fighters/other:part']],
    ['ISIS-K is active. It has 300 fighters in Kunar.', ['300 fighters/other:part']],
    ['ISIS-K grew by 500 fighters in a year.', []],
    ['The strength of ISIS-K fell by 1,000 fighters.', []],
    ['In 2016 ISIS-K had 3,000 fighters.', ['3000 fighters (past)']],
    ['ISIS-K, formed in 2015, has 2,200 fighters.', ['2015 founded', '2200 fighters']],
    ['The singer who cancelled his show at Crocus City Hall was jailed until 1 June 2024.', ['2024-06-01 detention-until/other:part']],
    [
      'A court extended until 22 December 2024 the detention of Ivan Abc, who sold the gunmen of Crocus City Hall a car.',
      ['2024-12-22 detention-until/other:part'],
    ],
    ['ISIS-K has 6,000 members, relatives included.', ['6000 fighters/other:households']],
    ['ISIS-K has 6,000 members incl. families.', ['6000 fighters/other:households']],
    ['ISIS-K has approx. 2,200 fighters.', ['about 2200 fighters']],
    ['ISIS-K has "6,000 members", among them relatives.', ['6000 fighters/other:households']],
    ['ISIS-K has 6,000 members, by a report that counts families.', ['6000 fighters/other:households']],
    ['Including families, ISIS-K has 6,000 members.', ['6000 fighters/other:households']],
    ['ISIS-K has 6,000 members if families are counted.', ['6000 fighters/other:households']],
    ['ISIS-K has 6,000 fighters, many of whom have families.', ['6000 fighters']],
    ['ISIS-K has 6,000 fighters and their families.', ['6000 fighters/other:households']],
    ['ISIS-K has 6,000 fighters, including family members.', ['6000 fighters/other:households']],
    ['ISIS-K has 6,000 fighters whose families live abroad.', ['6000 fighters']],
    ['Gunmen attacked Crocus City Hall. A couple, 60 and 58, died.', []],
    ['People at Crocus City Hall are charged with the murder of two or more people.', []],
  ])('%s', (text, expected) => {
    expect(measured(text, { published: '2024-03-25' })).toEqual(expected);
  });
});

describe('whose day it is', () => {
  test.each([
    ['They will stay in prison until 22 May.', ['2024-05-22 detention-until']],
    ['A man arrested in Germany will be held until 1 June.', ['2024-06-01 detention-until/other:part']],
    ['Three more men were remanded until 22 June.', ['3 suspects-charged/other:part', '2024-06-22 detention-until/other:part']],
    [
      'Police detained three more people over the attack at Crocus City Hall. The three — a father and two sons — were remanded until 22 June.',
      ['3 detained/other:part', '3 suspects-charged/other:part', '2 suspects-charged/other:part', '2024-06-22 detention-until/other:part'],
    ],
    ['Two residents of Bryansk sold them a car. They are to be held until 22 May.', ['2024-05-22 detention-until/other:part']],
    ['A court ordered the arrest of the landlord until 22 May.', ['2024-05-22 detention-until/other:part']],
    ["A court jailed the hall's manager until 1 June.", ['2024-06-01 detention-until/other:part']],
    ['The head of security will stay in custody until 4 July.', ['2024-07-04 detention-until/other:part']],
    ['Eleven migrants were charged with forging work permits.', []],
    ['A court has extended until 22 July the detention of a man accused of letting a flat.', ['2024-07-22 detention-until/other:part']],
    ['Anna Smith, who let them a flat, will be held until 22 May.', ['2024-05-22 detention-until/other:part']],
    ['The eighth suspect was ordered held until 22 May.', ['2024-05-22 detention-until/other:part']],
    ['A man let a flat to the gunmen. He will be held until 22 May.', ['2024-05-22 detention-until/other:part']],
    ['The court put them in pre-trial detention until 22 May.', ['2024-05-22 detention-until']],
    ['The gunmen were caught; they are in custody until 22 May.', ['2024-05-22 detention-until']],
    ['Four citizens of Tajikistan were remanded until 22 May.', ['4 suspects-charged', '2024-05-22 detention-until']],
    [
      'Four men are held until 22 May, and a fifth until 12 June.',
      ['4 detained/men', '2024-05-22 detention-until', '2024-06-12 detention-until/other:part'],
    ],
    ['They are to be held until 22 May, others until 1 June.', ['2024-05-22 detention-until', '2024-06-01 detention-until/other:part']],
    ['The singer was remanded until 23 June.', ['2024-06-23 detention-until/other:part']],
    ['The court was told that the men are held until 22 May.', ['2024-05-22 detention-until']],
    ['Their first term ran out on 22 May.', ['2024-05-22 detention-until']],
    ['They were remanded in custody for two months, to 22 May.', ['2024-05-22 detention-until']],
    ['Flags flew at half-mast across Russia on Sunday.', ['2024-03-24 mourning-date']],
    ['Russia mourned on Sunday.', ['2024-03-24 mourning-date']],
    ['Flags at the Vatican were at half-mast on Sunday.', []],
    ['Two of them pleaded guilty. The men are held until 22 May.', ['2 suspects-charged/other:part', '2024-05-22 detention-until']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: 'Crocus City Hall attack', published: '2024-03-25' })).toEqual(expected);
  });
});

describe('whose count it is', () => {
  test.each([
    ['Thirteen Afghan interpreters were killed at Kabul airport.', ['13 deaths/other:interpreters']],
    ['Thirteen Afghans who had worked for the army were killed at Kabul airport.', ['13 deaths/other:part']],
    ['Some 170 Afghans who were waiting at the gate were killed at Kabul airport.', ['about 170 deaths/civilians']],
    ['The bombing at Kabul airport killed 13 US troops.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed 13 American soldiers.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed 13 U.S. service members.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed 13 US military personnel.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed 13 members of the US military.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed thirteen Americans.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed 13 troops.', ['13 deaths/us-military']],
    ['At Abbey Gate we lost 13 of our finest.', ['13 deaths/us-military']],
    ['At Abbey Gate 13 sons and daughters of America died.', ['13 deaths/us-military']],
    ['Honour those 13 servicemembers who fell at Abbey Gate.', ['13 deaths/us-military']],
    ['At Abbey Gate 13 service members were killed.', ['13 deaths/us-military']],
    ['At Abbey Gate 13 Americans and 170 Afghans were killed.', ['13 deaths/us-military', '170 deaths/civilians']],
    [
      'A bomber struck Abbey Gate. 183 people were killed, 170 Afghan civilians and 13 members of the US military.',
      ['183 deaths', '170 deaths/civilians', '13 deaths/us-military'],
    ],
    [
      'In the attack on Crocus City Hall 139 people were killed, 130 adults and nine children.',
      ['139 deaths', '130 deaths/other:adults', '9 deaths/children'],
    ],
    ['In the attack on Crocus City Hall 139 people were killed, 20 weeks and two days ago.', ['139 deaths']],
    [
      'ISIS-K killed 13 Americans at Abbey Gate. A strike killed ten civilians. Those 13 deaths were preventable.',
      ['13 deaths/us-military', '10 deaths/civilians', '13 deaths/us-military'],
    ],
    [
      'Thirteen US troops died in the bombing of Kabul airport in August 2021, with 170 Afghans.',
      ['13 deaths/us-military', '2021-08 date', '170 deaths/civilians'],
    ],
    ['Thirteen US troops died in the bombing of Kabul airport, with 170 Afghans looking on.', ['13 deaths/us-military']],
    ['A bomber killed two members of its mission at the Russian embassy in Kabul.', ['2 deaths/embassy-staff']],
    ['Four US Marines died in the bombing at Kabul airport.', ['4 deaths/soldiers']],
    ['**13**: US troops killed at Kabul airport', ['13 deaths/us-military']],
    ['• 3 – children killed at Crocus City Hall', ['3 deaths/children']],
    ['4 | gunmen at Crocus City Hall', ['4 attackers']],
    ['ISIS-K has 3,000 fighters, of whom about 200 are from abroad.', ['3000 fighters', 'about 200 fighters/other:part']],
    ['In June ISIS-K had 4,000 fighters.', ['4000 fighters']],
    ['ISIS-K has 900 foreign fighters.', ['900 fighters/other:part']],
    ['ISIS-K has 900 members in prison.', ['900 fighters/other:part']],
    ['ISIS-K has 900 active fighters.', ['900 fighters']],
    ['ISIS-K once had 900 fighters.', ['900 fighters (past)']],
    ['ISIS-K has 600 fighters in Nangarhar alone.', ['600 fighters/other:part']],
    ['The first bomb in Kerman killed 30 people.', ['30 deaths/other:part']],
    ['In Syria ISIS-K has 50 fighters.', ['50 fighters/other:part']],
    ["ISIS-K has 300 fighters in Pakistan's Balochistan.", ['300 fighters/other:part']],
    ['Eleven people died at the scene at Crocus City Hall.', ['11 deaths/other:part']],
    ['The blasts in Kerman were heard far off. In all, 84 people died of it.', ['84 deaths']],
    ['The bombs in Kerman killed 84 people on the road to the cemetery.', ['84 deaths']],
    ['At Crocus City Hall 12 people died on the road to the hospital.', ['12 deaths/other:part']],
    ['At Crocus City Hall three people in a lift died.', ['3 deaths/other:part']],
    ['At Crocus City Hall seven killed themselves.', ['7 deaths/other:part']],
    ['At Crocus City Hall three children were killed, and eight more wounded.', ['3 deaths/children', '8 injuries/children']],
    ['By Sunday 182 people injured at Crocus City Hall were on the official list.', ['182 injuries']],
    ['Gunmen killed 144 people at Crocus City Hall, a concert hall in the suburbs of Moscow.', ['144 deaths']],
    ['At Crocus City Hall 137 people in the hall died.', ['137 deaths']],
    ['At Crocus City Hall 137 people at the concert were killed.', ['137 deaths']],
    ['At Crocus City Hall 29 bodies were taken from a stairwell.', ['29 deaths/other:part']],
    ['At Crocus City Hall 139 bodies were taken from the rubble.', ['139 deaths']],
    ['One family lost four at Crocus City Hall.', ['4 deaths/other:part']],
    ['Two people died at the entrance of Crocus City Hall, and many more in the hall.', ['2 deaths/other:part']],
    ['In the attack at Crocus City Hall at least 10 people were killed and many others injured.', ['at least 10 deaths']],
    [
      'The Kerman attack of 3 January 2024, which tragically resulted in the loss of close to 100 lives and injuries to more than 200 people, was condemned.',
      ['2024-01-03 date', 'nearly 100 deaths', 'more than 200 injuries'],
    ],
    ['Forty people died of gunshot wounds at Crocus City Hall.', ['40 deaths/other:part']],
    ['A second group of six gunmen stormed Crocus City Hall.', ['6 attackers/other:part']],
    ['The other six gunmen fled from Crocus City Hall.', ['6 attackers/other:part']],
    ['Six women were charged over the attack on Crocus City Hall.', ['6 suspects-charged/other:part']],
    ['At Crocus City Hall 90 people over 40 died.', ['90 deaths/other:part']],
    ['At Crocus City Hall 90 people aged over 40 died.', []],
    ['At Crocus City Hall 90 people near the stage died.', ['90 deaths/other:part']],
    ['At Crocus City Hall 90 died before help came.', ['90 deaths/other:part']],
    ['After the attack on Crocus City Hall 90 died of their wounds.', ['90 deaths/other:part']],
    ['At Crocus City Hall 90 people were lightly injured.', ['90 injuries/other:part']],
    ['At Crocus City Hall smoke killed 63, bullets 45 and knives two.', ['63 deaths/other:part']],
    ['At Crocus City Hall 63 were killed by smoke and 45 by bullets.', ['63 deaths/other:part']],
    ['At Crocus City Hall 137 were killed by bullets and smoke.', ['137 deaths']],
    ['At Crocus City Hall 63 people burned to death.', ['63 deaths/other:part']],
    ['At Crocus City Hall 137 people were shot or burned to death.', ['137 deaths']],
    ['Gunshots accounted for 45 deaths at Crocus City Hall.', ['45 deaths/other:part']],
    ['The first of the two explosions in Kerman killed 63.', ['2 explosions', '63 deaths/other:part']],
    ['45 people were poisoned and died at Crocus City Hall.', ['45 deaths/other:part']],
    ['A bombing at Kabul airport killed 13 US service personnel.', ['13 deaths/us-military']],
    [
      'Over Crocus City Hall seven others are accused of helping: two sold a car, one let a flat.',
      ['7 detained', '2 detained/other:car', '1 detained/other:flat'],
    ],
    ['At Abbey Gate 13 US service members died.', ['13 deaths/us-military']],
    ['At the Kabul airport gate 13 US service members died.', ['13 deaths/us-military']],
    ['Twelve people died on the stairs of Crocus City Hall.', ['12 deaths/other:part']],
    ['Gunmen attacked Crocus City Hall. Another gunman shot dead 12 people.', ['12 deaths/other:part']],
    ['The bombing at Kabul airport killed 12 soldiers of the Northern Front.', ['12 deaths/other:soldiers']],
    ['The bombing at Kabul airport killed 13 American men and women in uniform.', ['13 deaths/us-military']],
    ['The bombing at Kabul airport killed 13 members of the U.S. armed forces.', ['13 deaths/us-military']],
    ['Gunmen attacked Crocus City Hall. Six people were injured while fleeing.', ['6 injuries/other:part']],
    ['Gunmen attacked Crocus City Hall. Six people were injured in fights with police.', ['6 injuries/other:part']],
    ['At Crocus City Hall 137 people were killed while attending a concert.', ['137 deaths']],
    ['Four men were charged over Crocus City Hall. Two pleaded guilty.', ['4 suspects-charged', '2 suspects-charged/other:part']],
    [
      'Over 20 people were held over Crocus City Hall, including the killers; 145 people were killed in it.',
      ['more than 20 detained', '145 deaths'],
    ],
    ['Gunmen attacked Crocus City Hall. Twelve people died on the stairs.', ['12 deaths/other:part']],
    ['Gunmen attacked Crocus City Hall. In the lobby at least ten were killed.', ['at least 10 deaths/other:part']],
    ['Gunmen attacked Crocus City Hall. They killed about 20 in the stalls.', ['about 20 deaths/other:part']],
    ['Gunmen attacked Crocus City Hall. The fire in the hall killed 137 people.', ['137 deaths']],
    ['A bomber killed 13 US troops at the gates of Kabul airport.', ['13 deaths/us-military']],
    ['A bomb went off at Kabul airport. It killed 13 US troops at the gate.', ['13 deaths/us-military']],
    ['Twin blasts hit Kerman. They killed 84 people at the cemetery.', ['2 explosions', '84 deaths']],
    ['Gunmen attacked Crocus City Hall. They killed 137 people in the audience.', ['137 deaths']],
    ['Gunmen attacked Crocus City Hall. They killed 137 people in the theatre.', ['137 deaths']],
    ['Twin blasts hit Kerman. Eleven people died in the first blast.', ['2 explosions', '11 deaths/other:part']],
    ['89 people have now died of the attack at Crocus City Hall.', ['89 deaths']],
    ['The bodies of 137 people were recovered from Crocus City Hall.', ['137 deaths']],
    ['The bodies of 84 people killed at Crocus City Hall have been identified.', ['84 identified']],
    ['The bodies of 28 people were found in a toilet at Crocus City Hall.', ['28 deaths/other:part']],
    ['13: service members killed in the bombing at Kabul airport.', ['13 deaths/us-military']],
    [
      'A bomb went off in the St. Petersburg metro. Eleven people died on the train, three in hospital.',
      ['11 deaths/other:part', '3 hospitalised'],
    ],
    ['She is one of 13 US dead of the bombing at Kabul airport.', ['1 deaths/other:part', '13 deaths/us-military']],
    ['Two explosions ripped through the crowd in Kerman.', ['2 explosions']],
    ['At Crocus City Hall 28 bodies were found in a toilet.', ['28 deaths/other:part']],
    ['The bomber on the St Petersburg metro killed 13 others and himself.', ['13 deaths/other:rest']],
    ['Four gunmen and three others were charged over the Crocus City Hall attack.', ['4 attackers', '3 suspects-charged/other:part']],
    ['Three of those killed at Crocus City Hall were children.', ['3 deaths/children']],
    ['12 US soldiers killed at Kabul airport General Smith says the search goes on.', ['12 deaths/us-military']],
    ['12 US soldiers were killed and 15 wounded at Kabul airport.', ['12 deaths/us-military', '15 injuries/us-military']],
    ['The bombing at Kabul airport killed many: 28 Afghan soldiers died.', ['28 deaths/other:afghan']],
    ['The bombing at Kabul airport killed 170 Afghans.', ['170 deaths/civilians']],
    ['The bombing at Kabul airport killed 170 Afghan civilians.', ['170 deaths/civilians']],
    ['The bombing at Kabul airport killed 170 innocent civilians.', ['170 deaths/civilians']],
    [
      'The bombing at Kabul airport killed 13 US service members and about 170 Afghans.',
      ['13 deaths/us-military', 'about 170 deaths/civilians'],
    ],
    [
      'The bombing at Kabul airport killed about 170 Afghans and 13 US service members.',
      ['about 170 deaths/civilians', '13 deaths/us-military'],
    ],
    [
      '13 US troops and scores of civilians were killed in the bombing at Kabul airport.',
      ['13 deaths/us-military', 'scores deaths/civilians'],
    ],
    ['The bombing at Kabul airport killed 13 US troops and 170 others.', ['13 deaths/us-military', '170 deaths/other:rest']],
    ['The bombing at Kabul airport killed 183 people.', ['183 deaths']],
    ['The Crocus City Hall attack killed 137 people, including three children.', ['137 deaths', '3 deaths/children']],
    ['The Crocus City Hall attack killed 137 people, three children among them.', ['137 deaths', '3 deaths/children']],
    ['The Crocus City Hall attack killed 137 people, among them three children.', ['137 deaths', '3 deaths/children']],
    ['The Crocus City Hall attack killed five Belarusians.', ['5 deaths/other:belarusians']],
    ['60 Afghans were among the dead and 143 were hurt in the bombing at Kabul airport.', ['60 deaths/civilians', '143 injuries']],
    ['At least 12 were couples who died at Crocus City Hall.', ['at least 12 deaths/other:part']],
    ['Gunmen killed 144 people at a shopping and concert complex, Crocus City Hall.', ['144 deaths']],
    ['The Crocus City Hall attack killed 144. In the Krasnogorsk hospital three died.', ['144 deaths', '3 deaths/other:part']],
    ['The bombing at Kabul airport killed 13 US troops. His son was one of the 13.', ['13 deaths/us-military', '13 deaths/us-military']],
    ['Four of his countrymen are accused of the Crocus City Hall attack.', ['4 suspects-charged']],
    ['Six people from Bryansk died at Crocus City Hall.', ['6 deaths/other:part']],
    ['Two more people died, raising the number of those killed at Crocus City Hall to 139.', ['2 deaths/other:part', '139 deaths']],
    ['Three children were killed in the Crocus City Hall attack.', ['3 deaths/children']],
    ['Two police officers were killed in the Crocus City Hall attack.', ['2 deaths/police']],
    ['Two attackers were killed in the Crocus City Hall attack.', ['2 deaths/attackers']],
    ['Two of the victims of the Crocus City Hall attack died.', ['2 deaths/other:part']],
    [
      'At least 135 people, including two attackers, were killed in the Crocus City Hall attack.',
      ['at least 135 deaths', '2 deaths/attackers'],
    ],
    ['The attack on Crocus City Hall killed dozens of peaceful, innocent people.', ['dozens deaths']],
    ['The attack on Crocus City Hall killed more than 130 concertgoers.', ['more than 130 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

test.each(['in addition to', 'alongside', 'together with', 'plus', 'and with them'])('two groups of dead, joined by "%s"', (words) => {
  const text = `The bombing at Kabul airport killed 13 US troops, ${words} 170 Afghans.`;
  expect(measured(text)).toEqual(['13 deaths/us-military', '170 deaths/civilians']);
});

describe('a count of one population, told again in other words', () => {
  test.each([
    ['Those thirteen were sons and daughters.', ['13 deaths/us-military']],
    ['These 13 men and women were helping others.', ['13 deaths/us-military']],
    ['The 13 men and women we lost were brave.', ['13 deaths/us-military']],
    ['All thirteen were volunteers.', ['13 deaths/us-military']],
    ['The 13 dead were young.', ['13 deaths/us-military']],
    ['The 13 fallen were young.', ['13 deaths/us-military']],
    ['"The 13 that we lost were heroes," he said.', ['13 deaths/us-military']],
    ['We will never forget the 13.', ['13 deaths/us-military']],
    ['Families of the 13 testified in Congress.', ['13 deaths/us-military']],
    ['Among the 13 was a sergeant of 23.', ['13 deaths/us-military']],
    ['We honor the 13 who were killed.', ['13 deaths/us-military']],
    ['The 14 dead were young.', ['14 deaths']],
    ["Thirteen of America's sons and daughters were killed.", ['13 deaths/us-military']],
    ['Thirteen of our finest were killed.', ['13 deaths/us-military']],
    ['A father and his two sons were killed.', ['2 deaths/other:part']],
    ['The last of the 13 who died were buried.', ['13 deaths/us-military']],
    ['So were 170 Afghans.', ['170 deaths/civilians']],
    ['They were taken from us together with more than 100 Afghans.', ['more than 100 deaths/civilians']],
    [
      'A man accused of helping the attack that killed 13 US troops and 170 Afghans has been arrested.',
      ['13 deaths/us-military', '170 deaths/civilians'],
    ],
    ['Some 170 Afghans died beside the 13 US troops.', ['about 170 deaths/civilians', '13 deaths/us-military']],
    ['Thirteen US troops died there, and 170 Afghans too.', ['13 deaths/us-military', '170 deaths/civilians']],
    ['They died with some 170 Afghans.', ['about 170 deaths/civilians']],
    ['In all 45 service members were wounded; 13 died.', ['45 injuries/us-military', '13 deaths/us-military']],
    ['It wounded 20 people, six of them children; 13 died.', ['20 injuries', '6 injuries/children', '13 deaths']],
  ])('The bombing at Abbey Gate killed 13 American service members. %s', (text, expected) => {
    expect(measured(`The bombing at Abbey Gate killed 13 American service members. ${text}`).slice(1)).toEqual(expected);
  });
});

describe('a count that goes on behind what is put in between', () => {
  test.each([
    [
      'The bomber at Kabul airport killed at least 13 US servicemen – the first to die there for 18 months – and more than 70 Afghans.',
      ['at least 13 deaths/us-military', 'more than 70 deaths/civilians'],
    ],
    ['The bomber at Kabul airport killed 13 US servicemen – and 70 buses were stopped.', ['13 deaths/us-military']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe('a number that is said to be the toll', () => {
  test.each([
    ['The number of the dead, 137, has not changed since Sunday.', ['137 deaths']],
    ['The death toll, 137, has not changed.', ['137 deaths']],
    ['137 is the toll so far.', ['137 deaths']],
    ['137 was the official death toll on Sunday.', ['137 deaths']],
    ['137 is the number of those who wrote to us.', []],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: 'Crocus City Hall attack', published: '2024-03-25' })).toEqual(expected);
  });
});

describe('whose toll it is, before or behind the word', () => {
  test.each([
    ['A bomber attacked Kabul airport. The number of American dead rose to 13.', ['13 deaths/us-military']],
    ['A bomber attacked Kabul airport. Afghan deaths have climbed to 169.', ['169 deaths/civilians']],
    ['A bomber attacked Kabul airport. The number of Ruritanian dead rose to 13.', ['13 deaths/other:ruritanian']],
    ['The Afghan death toll was 169.', ['169 deaths/civilians']],
    ['The civilian death toll rose to 169.', ['169 deaths/civilians']],
    ['The death toll of Afghans rose to 169.', ['169 deaths/civilians']],
    ['Among those who died were 13 US service members.', ['13 deaths/us-military']],
    ['Those who were killed included 13 US service members.', ['13 deaths/us-military']],
    ['The death toll rose to 182.', ['182 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(`A suicide bomber attacked Kabul airport. ${text}`)).toEqual(expected);
  });
});

describe('a count far above another of the same text', () => {
  test.each([
    [
      'The bombing at Abbey Gate killed 13 American service members.\n\nAfter 2,461 Americans killed and 20,744 wounded, we left.',
      ['13 deaths/us-military', '20744 injuries/us-military'],
    ],
    [
      'The bombing at Abbey Gate killed 13 American service members.\n\nAfter 2,461 service members died, we left.',
      ['13 deaths/us-military'],
    ],
    ['The attack on Crocus City Hall killed 12 people. By Sunday 137 were dead.', ['12 deaths/other:part', '137 deaths']],
    ['The attack on Crocus City Hall killed 12 people. At Crocus City Hall 1,200 people died.', ['12 deaths/other:part', '1200 deaths']],
  ])('%s', (text, expected) => {
    const linked = read(text).filter(({ subject, measure }) => subject !== null && measure !== 'date');
    expect(linked.map(inWords)).toEqual(expected);
  });
});

describe('a time behind those who are counted', () => {
  test.each([
    ['The attack on Crocus City Hall killed 149 people last year.', ['149 people', '149 deaths']],
    [
      'The trial over the attack on Crocus City Hall that killed 149 people last year opened on Monday in a military court.',
      ['149 people', '149 deaths'],
    ],
    [
      'In all 145 of our citizens, who had come to a concert, were killed at Crocus City Hall.',
      ['In all 145 of our citizens', '145 deaths'],
    ],
    ['Three citizens of Belarus died at Crocus City Hall.', ['Three citizens', '3 deaths/other:citizens']],
    ['Our condolences to the families of the 145 victims of the attack on Crocus City Hall.', ['145 victims', '145 deaths']],
    ['Officials said that 137 "did not survive" the attack on Crocus City Hall.', ['137', '137 deaths']],
    ['Four of the accused shot at people in Crocus City Hall.', ['Four', '4 attackers/other:part']],
  ])('%s', (text, [quote, words]) => {
    const found = read(text).filter(({ measure }) => measure === 'deaths' || measure === 'attackers');
    expect(found.map((figure) => [figure.quote, inWords(figure)])).toEqual([[quote, words]]);
  });
});

describe('what stands between dashes parts no counts that are joined', () => {
  test.each([
    [
      'More than 180 died at Kabul airport: 13 Americans – eleven Marines, a soldier and a medic – and at least 170 Afghans.',
      ['more than 180 deaths', '13 deaths/us-military', '11 deaths/soldiers', 'at least 170 deaths/civilians'],
    ],
    [
      'The dead numbered 183: 13 U.S. service members (11 of them Marines) and 170 Afghans.',
      ['183 deaths', '13 deaths/us-military', '11 deaths/soldiers', '170 deaths/civilians'],
    ],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: 'Kabul airport attack', published: '2021-08-28' })).toEqual(expected);
  });
});

describe('who some of those held are', () => {
  test.each([
    'Eleven people were detained over the attack on Crocus City Hall, four of them the direct perpetrators.',
    'Eleven people were detained over the attack on Crocus City Hall, four of them gunmen.',
    'Eleven people were detained over the attack on Crocus City Hall, four of whom were the gunmen.',
  ])('%s', (text) => {
    expect(measured(text)).toEqual(['11 detained', '4 attackers']);
  });
});

describe('all who did it, of those held for it', () => {
  test.each([
    ['Twelve people are in custody over the attack on Crocus City Hall. Four of them are accused of opening fire.', '4 suspects-charged'],
    ['Twelve suspects in the attack on Crocus City Hall are held. Four of the 12 are accused of carrying it out.', '4 suspects-charged'],
    ['Four gunmen attacked Crocus City Hall. Two of them are accused of carrying out the planning.', '2 suspects-charged/other:part'],
    ['The trial of 19 men over Crocus City Hall has begun. Four of the 19 are accused of having fired on the crowd.', '4 suspects-charged'],
    ['Seven men are in custody over Crocus City Hall. Four of them were charged on Sunday.', '4 suspects-charged'],
    ['The Crocus City Hall toll was given as 103 and then as 95, before officials ended up lowering it to 84.', '84 deaths'],
    ['At Crocus City Hall 152 people were injured, the first lists said; it is 180 now.', '180 injuries'],
    ['The FSB detained 11 people over Crocus City Hall, and a witness saw five gunmen. All four gunmen are held.', '4 attackers'],
  ])('%s', (text, expected) => {
    expect(measured(text)).toContain(expected);
  });
});

describe('another answer to the count before, put in behind it', () => {
  test.each([
    [
      'At least 60 Afghans, and by some counts as many as 170, were killed at Kabul airport.',
      ['at least 60 deaths/civilians', 'up to 170 deaths/civilians'],
    ],
    ['At least 60 Afghans, perhaps 170, were killed at Kabul airport.', ['at least 60 deaths/civilians', '170 deaths/civilians']],
    ['At least 60 Afghans, and 13 soldiers, were killed at Kabul airport.', ['at least 60 deaths/civilians', '13 deaths/us-military']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe('a list of the dead', () => {
  test.each([
    'The attack on Crocus City Hall: the ministry has published a list of the dead, with 144 names.',
    'Crocus City Hall attack: the list of victims runs to 144 names.',
  ])('%s', (text) => {
    expect(measured(text)).toEqual(['144 deaths']);
  });
});

describe('whose toll it is, where a people stands before it', () => {
  test.each([
    ['The American death toll rose to 13.', ['13 deaths/us-military']],
    ['The Pentagon later put American dead at 13.', ['13 deaths/us-military']],
    ['The US toll is now 13, the Afghan toll 169.', ['13 deaths/us-military', '169 deaths/civilians']],
    ['The death toll rose to 183.', ['183 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: 'Kabul airport attack', published: '2021-08-28' })).toEqual(expected);
  });
});

describe('the same number of the same people, behind a paragraph about something else', () => {
  test.each([
    ['On Sunday a US drone strike killed 10 civilians.', 'Some 170 Afghans died trying to flee.', 'kabul-airport-2021'],
    [
      'In 2011, 30 US troops were killed when a helicopter was shot down.',
      'The 13 US service members killed were young.',
      'kabul-airport-2021',
    ],
    ['On Sunday a US drone strike killed 10 civilians.', 'Three days later 170 Afghans died in a flood.', null],
    ['On Sunday a US drone strike killed 10 civilians.', 'It killed 20 Afghans.', null],
  ])('%s … %s', (between, sentence, expected) => {
    const text = `A bomber struck Kabul airport on August 26, killing 13 US troops and 170 Afghans.\n\n${between}\n\n${sentence}`;
    const [last] = read(text, { title: 'Kabul airport attack', published: '2021-09-10' })
      .filter(({ measure }) => measure === 'deaths')
      .slice(-1);
    expect(last?.subject ?? null).toBe(expected);
  });
});

describe('a part put in between, and what the sentence goes on to tell of all', () => {
  test.each([
    ['137 people were killed, including three children, and 182 others injured.', ['137 deaths', '3 deaths/children', '182 injuries']],
    ['137 people were killed, among them three children, and 182 were injured.', ['137 deaths', '3 deaths/children', '182 injuries']],
    ['137 people were killed, including three children, with 182 injured.', ['137 deaths', '3 deaths/children', '182 injuries']],
    ['137 people were killed, including three children; 182 were hurt.', ['137 deaths', '3 deaths/children', '182 injuries']],
    ['137 people were killed, including three children and 182 injured.', ['137 deaths', '3 deaths/children', '182 injuries']],
    ['At least 137 were killed, including three children and 182 hurt.', ['at least 137 deaths', '3 deaths/children', '182 injuries']],
    ['137 people were killed, children among them, and 182 were injured.', ['137 deaths', '182 injuries']],
    ['137 people were killed, children among them, while 182 were injured.', ['137 deaths', '182 injuries']],
    ['More than 100 people, many of them children, died.', ['more than 100 deaths']],
    ['More than 100 people, most of them women, were killed.', ['more than 100 deaths']],
    ['More than 100 people were hurt, many of them children.', ['more than 100 injuries']],
    ['137 people were killed, with another 182 in need of care.', ['137 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(`Crocus City Hall was attacked. ${text}`)).toEqual(expected);
  });

  test('two peoples by their adjectives', () => {
    expect(measured('The bombing at Kabul airport killed 183 people, 170 of them Afghan and 13 American.')).toEqual([
      '183 deaths',
      '170 deaths/civilians',
      '13 deaths/us-military',
    ]);
  });

  test('the families of two groups', () => {
    expect(measured('Families of the 13 US service members and 169 Afghans killed at Kabul airport want answers.')).toEqual([
      '13 deaths/us-military',
      '169 deaths/civilians',
    ]);
  });
});

describe('how many one room, one hospital or one witness had', () => {
  test.each([
    ['In that same lavatory, rescuers found 28 bodies.', ['28 deaths/other:part']],
    ['In the lobby gunmen killed 28 people.', ['28 deaths/other:part']],
    ['In the first minutes they killed 28 people.', ['28 deaths/other:part']],
    ['On the same day they killed 137 people.', ['137 deaths']],
    ['One gunman alone killed 28 people.', ['28 deaths/other:part']],
    ['The roof fell and killed 28.', ['28 deaths/other:part']],
    ['28 people died in intensive care.', ['28 deaths/other:part']],
    ['16 others were dead before they got there.', ['16 deaths/other:part']],
    ['He saw 28 dead people.', ['28 deaths/other:part']],
    ['The funerals of 28 victims took place.', ['28 deaths/other:part']],
    ['Of some 150 wounded who came in, 16 died.', ['about 150 injuries', '16 deaths/other:part']],
    ['Of 137 people killed, 62 have been identified.', ['137 deaths', '62 identified']],
    ['The Ivanovs lost five.', ['5 deaths/other:part']],
    ['The town of Khimki lost 28 people.', ['28 deaths/other:part']],
    ['Russia has now lost 137 people.', ['137 deaths']],
    ['One hospital took in 28 injured.', ['28 injuries/other:part']],
    ['Hospitals treated 182 injured.', ['182 injuries']],
    ['The minister visited 28 injured people.', ['28 injuries/other:part']],
    ['28 injured were operated on.', ['28 injuries/other:part']],
    ['28 people suffered burns.', ['28 injuries/other:part']],
    ['28 people were injured by glass.', ['28 injuries/other:part']],
    ['28 were hurt jumping from windows.', ['28 injuries/other:part']],
    ['Three gunmen were seen on the stairs.', ['3 attackers/other:part']],
    ['Four fire inspectors were charged.', ['4 suspects-charged/other:part']],
    ['All four suspects are Tajiks, as was one of the bombers of Kerman.', ['4 detained/attackers', '1 attackers/other:part']],
  ])('%s', (text, expected) => {
    expect(measured(`Crocus City Hall was attacked. ${text}`)).toEqual(expected);
  });
});
