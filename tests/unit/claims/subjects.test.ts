import { describe, expect, test } from 'vitest';
import { countsOf, read } from '../read-claims.ts';

const SHORT: Readonly<Record<string, string>> = {
  'crocus-city-hall-2024': 'crocus',
  'kerman-2024': 'kerman',
  'kabul-airport-2021': 'airport',
  'russian-embassy-kabul-2022': 'embassy',
  'st-petersburg-metro-2017': 'metro',
  'isis-k': 'isis-k',
};

/** Every count or date with a measure, as "number subject"; "-" where it is linked to none. */
function linked(text: string, title = '', published: string | null = null): string[] {
  return read(text, { title, published })
    .filter(({ measure }) => measure === 'deaths' || measure === 'injuries' || measure === 'attackers')
    .map(({ stated, modifier, subject }) => `${stated ?? modifier} ${subject ? (SHORT[subject] ?? subject) : '-'}`);
}

describe('counts in brackets, each of what stands before it', () => {
  test.each([
    ['The group has also struck a mosque (101 dead) and a school (more than 140).', ['101 -', '140 -']],
    ['It struck Kerman (94 dead), a mosque (24) and Crocus City Hall (145).', ['94 kerman', '24 -', '145 crocus']],
    [
      'It struck a wedding (92 dead), Kerman in 2024 (94) and Crocus City Hall in the same year (145).',
      ['92 -', '94 kerman', '145 crocus'],
    ],
    ['It struck Kerman (94 dead), and one of its men (24) was held.', ['94 kerman']],
    ['The massacre was worse than those on a plane (224 dead) and a hospital (129 dead).', ['224 -', '129 -']],
    ['The night ended with a toll (137 dead) that nobody had feared.', ['137 crocus']],
    ['It was the deadliest night (137 dead) of the year.', ['137 crocus']],
  ])('on a page about another: %s', (text, expected) => {
    const lede = 'Gunmen attacked Crocus City Hall near Moscow on Friday.';
    expect(linked(`${lede}\n\n${text}`, 'Moscow concert hall attack', '2024-03-25')).toEqual(expected);
  });

  test.each([
    ['It attacked a concert hall near Moscow (145 dead) and a memorial in Kerman (more than 90).', ['145 crocus', '90 kerman']],
    [
      'There were attacks on a mosque (101 dead), a school (140 dead) and a concert hall near Moscow (145 dead).',
      ['101 -', '140 -', '145 crocus'],
    ],
    ['There were attacks on a school (more than 140) and, years later, on a concert hall near Moscow (145 dead).', ['145 crocus']],
    [
      'Attacks hit a concert hall near Moscow (145 dead), a mosque (101 dead) and a school (more than 140 dead).',
      ['145 crocus', '101 -', '140 -'],
    ],
    ['The massacre (145 dead) at Crocus City Hall shocked Russia.', ['145 crocus']],
    ['The toll (145 dead, 551 hurt) of the attack on Crocus City Hall is final.', ['145 crocus', '551 crocus']],
    ['Its attacks have been many: 84 dead in Kerman in January, 144 near Moscow in March.', ['84 kerman', '144 crocus']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test.each([
  ['appeared in court on Monday, accused of helping', ['13 airport']],
  ['was convicted on Monday of being', ['13 airport']],
  ['was killed on Monday by', ['13 -']],
])('a later day in a sentence about who did it: %s', (words, expected) => {
  expect(linked(`A man ${words} the bomber who killed 13 American troops at Kabul airport.`, '', '2025-03-10')).toEqual(expected);
});

describe('names and descriptions of the subjects', () => {
  test.each([
    ['ISIS-K killed 13 service members and 170 civilians during the evacuation of August 2021.', ['13 airport', '170 airport']],
    ['The attack on Crocus City Hall killed 137 people.', ['137 crocus']],
    ['137 people died at the Crocus concert hall.', ['137 crocus']],
    ['The Moscow concert attack killed 137 people.', ['137 crocus']],
    ['A week has gone by since the slaughter at Crocus City Hall. In all, 144 people were killed.', ['144 crocus']],
    ['What he called a "vile attack" near Moscow killed 137 people.', ['137 crocus']],
    ['The Moscow concert hall “attack” killed 137 people.', ['137 crocus']],
    ['The shooting at a concert hall near Moscow killed 137 people.', ['137 crocus']],
    ['Gunmen killed 137 people at a concert outside Moscow.', ['137 crocus']],
    ['The massacre in Krasnogorsk killed 137 people.', ['137 crocus']],
    ['A terrorist attack on a music venue in Moscow killed 137 people.', ['137 crocus']],
    ['The attack near Moscow killed 137 people.', ['137 crocus']],
    ['The Kerman bombings killed 94 people.', ['94 kerman']],
    ['Two bombs went off near the tomb of Soleimani. Ninety-five people died by the last count.', ['95 kerman']],
    ['Four men stormed Crocus City Hall.', ['4 crocus']],
    ['During the evacuation of Kabul 13 US service members were killed by a suicide bomber.', ['13 airport']],
    ['The attack on Krokus City Hall killed 137 people.', ['137 crocus']],
    ['Two blasts near the tomb of Qassem Soleymani in Iran killed 84 people.', ['84 kerman']],
    ['The Karzai airport bombing killed 170 Afghans.', ['170 airport']],
    ['Four gunmen went in near Moscow in March 2024 and shot 137 people dead.', ['4 crocus', '137 crocus']],
    ['It opened in 2009. On 22 March 2024 terrorists killed 137 people in it, says a guide to halls near Moscow.', ['137 crocus']],
    ['The suicide bombing of August 26, 2021, killed 13 US troops, writes an Afghan who was there with ISIS-K.', ['13 airport']],
    ['Twin bombings in Iran killed nearly 100 people.', ['100 kerman']],
    ['Twin bombings struck a ceremony in Kerman. Two explosions killed 84 people.', ['84 kerman']],
    ['Twin bombings struck a ceremony in Kerman. Two explosions killed 40 people in Baghdad.', ['40 -']],
    ['Two explosions at a memorial for Qassem Soleimani in Iran killed 95 people.', ['95 kerman']],
    ['The Abbey Gate bombing killed 170 Afghans.', ['170 airport']],
    ['A suicide bombing at Kabul airport killed 170 Afghans.', ['170 airport']],
    ['A suicide bomber at Hamid Karzai International Airport in Kabul killed 170 Afghans.', ['170 airport']],
    ["The attack on Kabul's international airport in 2021 killed 13 US troops.", ['13 airport']],
    ['The bombing at the Russian embassy in Kabul killed six people.', ['6 embassy']],
    ['A suicide bomber outside the Russian embassy in Kabul killed six people.', ['6 embassy']],
    ["Russia said that a bomber killed two employees of Russia's embassy in Kabul.", ['2 embassy']],
    ["Two staff of its embassy in Kabul died in a blast, Russia's minister said.", ['2 embassy']],
    ['The attack on August 26 killed 13 service members in Kabul.', ['13 airport']],
    ['It killed 13 US service members at the airport in August 2021.', ['13 airport']],
    ['The St Petersburg metro bombing killed 15 people.', ['15 metro']],
    ['A blast in the St. Petersburg subway killed 15 people.', ['15 metro']],
    ['Gunmen killed 12 people at a concert near Moscow in August 2024.', ['12 -']],
    ['A bomb killed 20 people in Kerman in May 2024.', ['20 -']],
    ['In 2003 two women blew themselves up at a concert in Moscow, killing 15 people.', ['15 -']],
    ['Bombs killed 20 in Kerman, Iran, in 1981.', ['20 -']],
    ['A bomb in the St Petersburg metro killed two in 1996.', ['2 -']],
    ['In 2025, relatives of the 145 people killed at Crocus City Hall laid flowers.', ['145 crocus']],
    ['Gunmen killed 145 people at Crocus City Hall, built in 2009.', ['145 crocus']],
    ['Islamic State says that its attack in Moscow killed 140 people.', ['140 crocus']],
    ['When four men with rifles walked into a rock concert on the edge of Moscow, …', ['4 crocus']],
    ['Suicide bombers killed 15 people at a rock concert in Moscow in 2003.', ['15 -']],
    ['A year after Crocus City Hall, a bomb killed one general and injured three people in Moscow.', []],
    ['A fire at a warehouse next to Crocus City Hall injured five people.', []],
    ['Two bombs killed 4 people in Zahedan, Iran, in January.', ['4 -']],
    ['The ISIS-K attack in Moscow killed 145 people.', ['145 crocus']],
    ['Speaking in Moscow, the minister said that ISIS-K had killed 12 people in Peshawar.', ['12 -']],
    ['A suicide bomber killed 13 US troops at HKIA.', ['13 airport']],
    ['In January 2024, ISIS-K killed more than 90 people in Iran.', ['90 kerman']],
    ['A bomber kills 15 in the St. Petersburg subway.', ['15 metro']],
    ['Gunmen kill 40 at a concert near Moscow.', ['40 crocus']],
    ['A bomb in the St. Petersburg metro was not the first: a blast derails a Moscow–St. Petersburg train, 28 die.', ['28 -']],
    [
      'It killed about 180 at Kabul airport, and then turned abroad: nearly 100 dead in Kerman, 139 at Crocus City Hall.',
      ['180 airport', '100 kerman', '139 crocus'],
    ],
    [
      'By order of the Secretary of War, service members in Kabul remember 13 killed four years ago in the bombing at Abbey Gate.',
      ['13 airport'],
    ],
    ['Gunmen attacked Crocus City Hall. The group has killed 2,919 people since June 2022, and 692 were hurt.', ['2919 -', '692 -']],
    ['A bomb in the St. Petersburg metro was the last of many. In 2009 a bomb on the Moscow-St. Petersburg train killed 26.', ['26 -']],
    ['Flowers lay at Tekhnologichesky Institut, a year after a suicide bomber killed 15 passengers.', ['15 metro']],
    ['The bombing on a train of the Saint Petersburg metro killed 15 people.', ['15 metro']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('descriptions that are enough while an event is news', () => {
  test.each([
    ['The concert attack death toll has passed 100.', '2024-03-25', ['100 crocus']],
    ['The concert attack death toll has passed 100.', '2024-09-25', []],
    ['We think of the families of the 140 people who were killed in the terror attack in Moscow.', '2024-03-29', ['140 crocus']],
    ['We think of the families of the 40 people who were killed in the terror attack in Moscow.', '2010-03-30', []],
    ['The concert attack death toll has passed 100.', '2024-03-21', []],
    ['The concert attack death toll has passed 100.', null, []],
    ['They walked into a concert hall and killed at least 139 people.', '2024-03-26', ['139 crocus']],
    ['They walked into a concert hall and killed at least 139 people.', '2024-09-26', []],
    ['ISIS-K killed 137 people in Moscow.', '2024-03-26', ['137 crocus']],
    ['The Government condemns the terrorist attack in Moscow, which killed 137 people.', '2024-03-26', ['137 crocus']],
    ['Our thoughts are with the families of the 137 people killed in Moscow.', '2024-03-26', ['137 crocus']],
    ['ISIS-K killed 94 people in Iran last week.', '2024-01-10', ['94 kerman']],
    ['The Islamic State affiliate that killed 137 people in Moscow has Europe in its sights.', '2024-03-26', ['137 crocus']],
    ['Vladimir Putin vowed revenge for the killing of 133 people at a concert.', '2024-03-26', ['133 crocus']],
    ['Tajik men appeared in a Moscow court, charged with the attack that killed 137 people.', '2024-03-26', ['137 crocus']],
    ['In August ISIS-K killed more than 180 people at the airport.', '2021-09-18', ['180 airport']],
    ['A suicide bomber killed 13 US service members.', '2021-08-30', ['13 airport']],
    ['A suicide bomber killed 13 US service members.', '2019-08-30', []],
    ['The airport attack killed 169 Afghans.', '2021-08-28', ['169 airport']],
    ['Blasts in Iran killed 95 people.', '2024-01-04', ['95 kerman']],
    ['The explosion outside the embassy killed six people.', '2022-09-06', ['6 embassy']],
    ['The bomb on the subway train killed 11 people.', '2017-04-04', ['11 metro']],
  ] as const)('%s (%s)', (text, published, expected) => {
    expect(linked(text, 'Kabul, Moscow, Iran, St Petersburg: the day in brief', published)).toEqual(expected);
  });
});

describe('and what is not it in those days', () => {
  test.each([
    ['Seven people died at Kabul airport in the attack, US troops among them.', '2021-08-17'],
    ['Since the attack on the concert hall near Moscow shows have been cancelled. Nine people were hurt in a crush.', '2024-03-30'],
    ['In 2011, 30 troops were killed in an attack on a helicopter.', '2021-09-01'],
    ['The attack at the airport in Mogadishu killed three people.', '2021-09-12'],
    ['In Iran, police killed two people in an attack on a station in Rask.', '2024-01-10'],
    ['Gunmen attacked a concert in Lagos, killing three people.', '2024-04-10'],
    ['In 2015 gunmen killed 90 people at a concert hall in Paris.', '2024-03-26'],
    ['Two people were killed in Moscow in a fire; their families have our condolences.', '2024-04-02'],
    ['Putin said at a concert that two pilots had been killed over Belgorod.', '2024-04-10'],
    ['A Tajik was charged in a Moscow court with an attack on a shop in which two people were killed.', '2024-04-10'],
    ['A missile hit a concert hall in Odesa, killing five people; militants had been killed there before.', '2024-05-01'],
    ['The FSB killed two ISIS-K members in Moscow on 7 March.', '2024-03-26'],
    ['A blast at the embassy in Baghdad killed three people.', '2022-09-10'],
  ] as const)('%s (%s)', (text, published) => {
    for (const found of linked(text, 'Kabul, Moscow, Iran, St Petersburg: the day in brief', published)) expect(found).toMatch(/ -$/);
  });
});

test('a page that is much older may have been brought up to date', () => {
  expect(linked('The attack on Crocus City Hall killed 145 people.', 'Who are ISIS-K?', '2021-08-27')).toEqual(['145 crocus']);
  expect(linked('The attack on Crocus City Hall killed 145 people.', 'Who are ISIS-K?', '2024-03-01')).toEqual(['145 -']);
});

describe('an event that only says when another was', () => {
  test.each([
    ['Seoul remembered the dead of the crush, 14 more than were killed at Crocus City Hall in March. 196 were hurt.', []],
    ['Seoul remembered the dead of the crush, 14 more than lost their lives at Crocus City Hall in March. 196 were hurt.', []],
    ['The general spoke of Moscow, where ISIS-K killed 145, and Kerman, where it killed 95.', ['145 -', '95 kerman']],
    ['Seven months after four men killed 145 people at Crocus City Hall, 190,000 migrants have left.', ['4 crocus', '145 crocus']],
    ['Gunmen attacked churches, leaving 22 dead, three months after the Crocus City Hall attack near Moscow.', ['22 -']],
    ['After Crocus City Hall, 40 people were killed in Dagestan.', []],
    ['After Crocus City Hall, where 145 people were killed, flowers were laid.', ['145 crocus']],
    ['A drone strike after the Kabul airport bombing killed ten civilians.', ['10 -']],
  ])('%s', (text, expected) => {
    expect(linked(text, '', '2024-08-20')).toEqual(expected);
  });
});

describe('a blow somewhere else, and the count behind it', () => {
  test.each([
    ['In Dagestan, special forces surrounded a house. Three gunmen were shot dead.', ['3 -']],
    ['Nearby, a drone crashed into a refinery. At least 50 people died.', ['50 -']],
    ['A week before, a bus was ambushed in Syria. In all, 130 people were injured.', ['130 -']],
    ['In Berlin, the chancellor condemned the attack. At least 137 people were killed.', ['137 crocus']],
    ['On the same day, Ukraine came under fire. More than 100 people died.', ['100 -']],
    ['In a similar attack, gunmen burst into a club in Istanbul. The gunmen killed 39 people.', ['39 -']],
    ['The deadliest of them was in Baghdad. It left 40 dead.', ['40 -']],
    ['The 2010 metro bombings were the work of two women. At least 40 people were killed.', ['40 -']],
    ['The city had been hit before: a bomb went off in an underpass. Thirteen people died.', ['13 -']],
    ['Another suicide bomber struck the Eidgah mosque. More than 20 people died.', ['20 -']],
    ['It was also behind a wedding massacre in Kabul. Some 63 people were killed.', ['63 -']],
    ['Police in Cologne searched the cathedral. Police shot four attackers.', ['4 -']],
    ['Two decades ago, gunmen held a school for three days. At least 330 people were killed.', ['330 -']],
    ['Back in 2004, militants took over a school.\n\nThe death toll reached 334.', ['334 -']],
    ['It recalled the Dubrovka siege, when militants held 850 people. In all, 130 died.', ['130 -']],
    ['The group had earlier struck a wedding. Some 63 people were killed.', ['63 -']],
    ['It said it had attacked a large gathering of Christians. Investigators put the dead at 137.', ['137 crocus']],
    ['Before that came the attack on a hospital. The attackers killed 25 people.', ['25 -']],
    ['In Germany, police foiled a plot against a cathedral. Four attackers were shot dead.', ['4 -']],
    ['Police in Ingushetia stormed a flat. Six people were killed.', ['6 -']],
    ['Belgorod was shelled on Saturday. Two people died.', ['2 -']],
    ['Belgorod was shelled and five people died.', ['5 -']],
    ['The strike that killed Saleh al-Arouri also killed six others.', ['6 -']],
    ['Odesa was bombed overnight, and five people were killed.', ['5 -']],
    ['Sumy was struck by a missile, which killed two people.', ['2 -']],
    ['Kharkiv came under fire again: 16 people were hurt.', ['16 -']],
    ['Shells fell on Belgorod and five people died.', ['5 -']],
    ['About 60 people were hurt by a falling tree.', ['60 -']],
    ['About 60 people were hurt when a tram left the rails.', ['60 -']],
    ['Concertgoers were attacked and 137 people died.', ['137 crocus']],
    ['Moscow was struck and 137 people died.', ['137 crocus']],
    ['About 60 people were hurt when gunmen opened fire.', ['60 crocus']],
    ['About 60 people were hurt by falling debris.', ['60 crocus']],
    ['In Perm a club burned in 2009. 156 people were killed.', ['156 -']],
    ['In Turkey, the group struck a church. One person was killed.', ['1 -']],
    ['A fire broke out in another shopping mall. Two people were injured.', ['2 -']],
    ['After the attack a barbershop was burned. Two people were hurt.', ['2 -']],
    ['In Perm a club burned in 2009. 156 people were killed.\n\nIn all 137 people have died.', ['156 -', '137 crocus']],
    ['In 2011 a helicopter was shot down. Thirty people died.', ['30 -']],
    ['A bus fell into a ravine. Twelve concertgoers died.', ['12 -']],
    ['Islamic State was hit hard by the Taliban. Its men killed 137 people on Friday.', ['137 crocus']],
    ['She was hit in the arm. 137 people died.', ['137 crocus']],
    ['The hall in Krasnogorsk burned down. 137 people died.', ['137 crocus']],
    ['The gunmen fled to Bryansk, where their car was shot at. 137 people were killed.', ['137 crocus']],
  ])('%s', (text, expected) => {
    expect(linked(text, 'Crocus City Hall attack: what we know', '2024-03-27')).toEqual(expected);
  });
});

describe('countries that say nothing about where it was', () => {
  test.each([
    [
      'The attack at the Russian embassy in Kabul was claimed by Islamic State in Iraq and the Levant-Khorasan and led to the loss of six lives.',
      ['6 embassy'],
    ],
    ['Eighteen others were hurt and have been flown to Landstuhl in Germany.', ['18 embassy']],
    ['Six people died, in a street in Germany.', ['6 -']],
    ['Iran struck Erbil and killed six.', ['6 -']],
  ])('%s', (text, expected) => {
    expect(linked(text, 'Attack at the Russian embassy in Kabul', '2022-09-06')).toEqual(expected);
  });
});

describe('an event named anew, after something else', () => {
  test.each([
    [
      'Officials say 89 people were killed in Kerman; five days earlier a strike near Damascus had killed two generals.',
      ['89 kerman', '2 -'],
    ],
    ['37 dead in attack on Crocus City Hall', ['37 crocus']],
    ['Floods in Kerman killed 89 people.', ['89 -']],
    ['At the Bataclan, where 90 people died, and at Crocus City Hall, where 145 did, nobody came in time.', ['90 -', '145 crocus']],
    ['He spoke of the Bataclan, where 90 people died, and of Crocus City Hall, where 145 did in March.', ['90 -', '145 crocus']],
    ['On Thursday flowers were laid in Moscow, eight months after gunmen killed 145 people at a concert hall there.', ['145 crocus']],
    [
      'Gunmen attacked Crocus City Hall.\n\nIn Paris the gunmen of the same group killed 129 people in 2015, 89 of them at a concert.',
      ['129 -', '89 -'],
    ],
    ['Twenty-two people died in the shooting, three months after the massacre at a concert hall near Moscow.', ['22 -']],
    [
      'In June gunmen attacked churches in Dagestan and killed 22, three months after the Crocus concert hall attack near Moscow.',
      ['22 -'],
    ],
    ['The attack killed 22 people weeks after gunmen stormed a concert hall near Moscow.', ['22 -']],
    ['Its branch in Afghanistan killed more than 90 in Iran a year ago and 145 at a Moscow concert hall.', ['90 -', '145 crocus']],
    [
      "In August 2021 one of its men walked into the crowd outside Kabul's airport and blew himself up. Thirteen soldiers were killed.",
      ['13 airport'],
    ],
    [
      'ISIS-K killed 13 troops at Abbey Gate, and in January 2024 it killed nearly 100 people at a memorial in Iran.',
      ['13 airport', '100 kerman'],
    ],
    ['A crash in Krasnogorsk killed 12 people.', ['12 -']],
    ['A lorry hit a bus in Kerman, killing 12.', ['12 -']],
    ['The attack at Crocus City Hall killed 139 people. And on Gaza. 32,000 people have been killed.', ['139 crocus', '32000 -']],
    [
      'The attack at Crocus City Hall killed 139 people.\n\nQ On Gaza — the ministry says 300 people have been killed.',
      ['139 crocus', '300 -'],
    ],
    ['ISIS-K, the group behind the Moscow concert massacre, had planned to attack a cathedral. Seven people were killed.', ['7 -']],
    [
      'It recalled the attack on Crocus City Hall, in which 145 people died, and the bombing at the Manchester Arena in 2017.',
      ['145 crocus'],
    ],
    ['A flood killed 300 people in Libya. A suicide bombing at Kabul airport killed 13 US troops.', ['13 airport']],
    [
      'A drone strike killed 10 people. Three days earlier, a suicide bomber had killed 13 US troops at Abbey Gate.',
      ['10 -', '13 airport'],
    ],
    [
      'Police foiled a plot in Stavropol. It comes a week after 144 people were killed when gunmen attacked a Moscow concert hall.',
      ['144 crocus'],
    ],
    ['Four years since the attack at Abbey Gate, we remember the deaths of 13 US troops.', ['13 airport']],
    ['Since four Tajik nationals killed 145 people at a Moscow concert hall, raids have become common.', ['4 crocus', '145 crocus']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('clauses of one sentence', () => {
  test.each([
    ['In contrast to the Crocus City Hall attack, the shelling of Belgorod killed 25 people.', ['25 -']],
    [
      '145 died in the Crocus City Hall attack. That is more than in the Tehran parliament attack, when 18 people died.',
      ['145 crocus', '18 -'],
    ],
    [
      'First came the Crocus City Hall attack. It killed 145 people. Then came the shelling of Belgorod. It killed 25.',
      ['145 crocus', '25 -'],
    ],
    ['The men behind the Crocus City Hall attack also planned the Garissa university attack, which killed 148.', ['148 -']],
    ['The Crocus City Hall attack was the deadliest since the Mumbai attacks, in which 130 people died.', ['130 -']],
    ['With 145 dead, the Crocus City Hall attack was worse than the Christchurch shootings, which killed 50.', ['145 crocus', '50 -']],
    ['Both the Crocus City Hall attack and the Las Vegas shooting are studied; 145 and 58 people died.', ['145 -', '58 -']],
    ['It was behind the Crocus City Hall attack and the Nevsky Express bombing, which killed 28 people.', ['28 -']],
    [
      'He lost a brother in the sinking of the Kursk (118 dead) and a friend in the Crocus City Hall attack (145 dead).',
      ['118 -', '145 crocus'],
    ],
    ['Unlike an earthquake in Turkey, where 46 people died, the Crocus City Hall attack killed 145.', ['46 -', '145 crocus']],
    ['It claimed a shooting in Izhevsk that killed 90 people and the Crocus City Hall attack that killed 145.', ['90 -', '145 crocus']],
    ['ISIS-K claimed the attack that killed 145 at Crocus City Hall.', ['145 crocus']],
    ['130 people were killed in a plane crash in Kazakhstan two years after the massacre at Crocus City Hall.', ['130 -']],
    [
      'At the Bataclan the killers held out for hours, and 90 died; at Crocus City Hall, where 137 died, it was over soon.',
      ['90 -', '137 crocus'],
    ],
    ['The bomb on the St Petersburg metro shook Russia. The death toll rises to 14; Kyrgyzstan names the suspect.', ['14 metro']],
    ['91 people died in Kerman near the tomb of General Soleimani, who fell in a US strike four years ago.', ['91 kerman']],
    ['St Petersburg metro (3 April 2017): 15 dead, 11 convicted in 2019.', ['15 metro']],
    [
      'The bomb at Kabul airport killed 13 US troops. Her son was one of 13. The 13 were all young.',
      ['13 airport', '13 airport', '13 airport'],
    ],
    [
      'They took part in the attack on the Kerman memorial on January 3, which killed 94, and on a church in Istanbul on January 28, in which one man died.',
      ['94 kerman', '1 -'],
    ],
    ['It has struck embassies: a suicide bomber killed six people outside the Russian embassy in September.', ['6 embassy']],
    [
      'The attack at the gates of Kabul airport killed 13 US troops. "We do not believe that there was a second explosion at the Baron Hotel, it was one suicide bomber," he said.',
      ['13 airport', '1 airport'],
    ],
    ['IS-K killed 145 people at a concert hall in Moscow this March and nearly 100 in Kerman in January.', ['145 crocus', '100 kerman']],
    ['IS-K killed nearly 100 people in Kerman and 145 in a concert hall near Moscow.', ['100 kerman', '145 crocus']],
    ['It killed 13 US troops at Kabul airport and six people at the Russian embassy in Kabul.', ['13 airport', '6 embassy']],
    ['It killed 183 people at the airport in Kabul and 72 at a mosque in Kunduz.', ['183 airport', '72 -']],
    ['The Crocus City Hall attack, with 145 deaths and 550 injured, was the deadliest outside Afghanistan.', ['145 crocus', '550 crocus']],
    ['13 US troops died at Abbey Gate. In two decades, he said, 2,461 US troops had died.', ['13 airport', '2461 -']],
    [
      'In 2022 it bombed the Russian embassy in Kabul, killing six people, and on 22 March 2024 gunmen killed 145 people at Crocus City Hall in Krasnogorsk.',
      ['6 embassy', '145 crocus'],
    ],
    [
      'At least 183 people were killed at Kabul airport: 170 Afghan civilians and 13 members of the United States military.',
      ['183 airport', '170 airport', '13 airport'],
    ],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('beside another subject of the page', () => {
  const TITLE = 'Gunmen attack synagogue in Derbent, Dagestan';
  test.each([
    ['An attack on a concert hall near Moscow killed 145 people in March. Security forces shot two gunmen.', ['145 crocus', '2 -']],
    ['Its affiliates have killed hundreds since March, when gunmen killed 144 at a Moscow concert hall.', ['hundreds -', '144 crocus']],
  ])('%s', (text, expected) => {
    expect(linked(text, TITLE, '2024-06-24')).toEqual(expected);
  });
});

describe('an answer is of what was asked about', () => {
  const page = (question: string, answer: string): string =>
    `MR SMITH: I want to offer our condolences for the attack at Crocus City Hall.\n\nQUESTION: ${question}\n\nMR SMITH: ${answer}`;
  test.each([
    ['On Abbey Gate, what do you say to the families?', 'We lost 13 service members that day.', ['13 airport']],
    ['On Moscow, what do you say?', 'We know that 137 people were killed.', ['137 crocus']],
    ['On Haiti, what do you say?', 'The attack was heinous. It killed 137 people.', ['137 crocus']],
  ])('%s', (question, answer, expected) => {
    expect(linked(page(question, answer), 'Press briefing', '2024-03-25')).toEqual(expected);
  });
});

describe('the next section of a round-up', () => {
  test.each([
    [
      'Crocus City Hall attack\nGunmen kill 137 people. (TASS)\nMocoa landslide\nThe death toll climbs to 262. (Reuters)',
      ['137 crocus', '262 -'],
    ],
    ['Crocus City Hall attack\nGunmen kill 137 people.\nThe victims\nThe death toll is 137.', ['137 crocus', '137 crocus']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('look-alikes are never linked', () => {
  test.each([
    'In 2002, 129 hostages died in a Moscow theatre.',
    'The Dubrovka theatre siege killed at least 170 people.',
    'The Nord-Ost siege in Moscow left 130 people dead.',
    'The Beslan school siege killed 334 people.',
    '334 people were killed in Beslan in 2004.',
    'Suicide bombings on the Moscow metro killed 40 people in 2010.',
    'A suicide bomber killed 37 people at Domodedovo airport in Moscow.',
    'Two bombs in Volgograd killed 34 people.',
    'The bomb on the Metrojet plane over Sinai killed 224 people.',
    'The Paris attacks killed 130 people.',
    'Gunmen killed 90 people at the Bataclan concert hall.',
    'The bombing of the Manchester Arena killed 22 people.',
    'A gunman killed 58 people at a concert in Las Vegas.',
    'Gunmen killed 20 people in Makhachkala and Derbent.',
    'Gunmen killed one person at a church in Istanbul.',
    'A suicide bombing in a mosque in Kunduz killed 50 people.',
    'A bombing at a school in Kabul killed 85 people.',
    'Gunmen killed 35 people at Kabul University.',
    'A suicide bombing in a mosque in Peshawar killed 60 people.',
    'Inmates killed four guards at the prison in Surovikino.',
    'Hostage-takers at a detention centre in Rostov killed nobody, but six people died.',
    'An American drone strike in Kabul killed ten people.',
    'A bombing in Mastung killed 149 people.',
    'The stampede at the funeral of Soleimani in Kerman in 2020 killed 56 people.',
    'A bombing at a march in Kabul in 2016 killed 80 people.',
    'An earthquake in Herat killed 2,000 people.',
    'Nearly 3,000 people were killed on September 11.',
  ])('%s', (text) => {
    expect(linked(text).filter((row) => !row.endsWith(' -'))).toEqual([]);
  });
});

describe('look-alikes on a page about the attack', () => {
  const TITLE = 'Crocus City Hall attack: what is known';
  test.each([
    ['In 2002, 129 hostages died in a Moscow theatre.', ['129 -']],
    ['It was the worst attack since Beslan, where 334 people died.', ['334 -']],
    ['In 2004, 334 people were killed in a school.', ['334 -']],
    ['A decade earlier, 40 people were killed in the metro.', ['40 -']],
    ['In Paris, 130 people were killed in 2015.', ['130 -']],
    ['Elsewhere, 20 people were killed in a fire.', ['20 -']],
    ['In Ukraine, five people were killed in a missile strike.', ['5 -']],
    ['A bus crash in Kenya killed 12 people.', ['12 -']],
    ['Another attack killed 12 people.', ['12 -']],
    ['In Gaza, 84 people were killed, the health ministry said.', ['84 -']],
    ['The group killed 13 US troops at the airport in Kabul in 2021.', ['13 airport']],
    ['At least 137 people were killed.', ['137 crocus']],
    ['The attack left 137 people dead.', ['137 crocus']],
    ['Four gunmen stormed in.', ['4 crocus']],
    ['The massacre killed 137 people.', ['137 crocus']],
    ["Friday's attack killed 137 people.", ['137 crocus']],
    ['It killed 137 people.', ['137 crocus']],
  ])('%s', (text, expected) => {
    expect(linked(text, TITLE, '2024-03-25')).toEqual(expected);
  });
});

describe('a page that is back at its own event', () => {
  test.each([
    [
      'Gunmen stormed Crocus City Hall.\n\nIn 2015 the country had passed a law against such groups.\n\nThe death toll stands at 137.',
      ['137 crocus'],
    ],
    [
      'Gunmen stormed Crocus City Hall.\n\nIn 2002, militants took 800 people hostage at a theatre.\n\nOfficials now put the number of dead at 137.',
      ['137 crocus'],
    ],
    [
      'Gunmen stormed Crocus City Hall.\n\nIn 2002, militants took 800 people hostage at a theatre.\n\nFour men have been charged. The death toll has risen to 137.\n\n182 people were injured.',
      ['137 crocus', '182 crocus'],
    ],
    [
      'Gunmen stormed Crocus City Hall.\n\nIn 2002, militants took 800 people hostage at a theatre.\n\nThe siege ended after three days; 129 died, and 700 were injured.',
      ['129 -', '700 -'],
    ],
    [
      'Gunmen stormed Crocus City Hall.\n\nRussia fired 57 missiles at Kharkiv overnight, and five people were killed.\n\nAnother 12 have been injured.',
      ['5 -', '12 -'],
    ],
    [
      'At least 137 people were killed at Crocus City Hall.\n\nIn 2002, militants took 800 people hostage at a theatre, and 129 of them died.\n\nRescuers have pulled out 137 bodies.',
      ['137 crocus', '129 -', '137 crocus'],
    ],
    [
      'At least 137 people were killed at Crocus City Hall.\n\nIn 2002, militants took 800 people hostage at a theatre, and 129 of them died.\n\nIn Perm, 137 people died in a fire.',
      ['137 crocus', '129 -', '137 -'],
    ],
    [
      'Gunmen stormed Crocus City Hall.\n\nA drone strike in Beirut killed seven people.\n\nRussia put the toll of the shooting at 137. Another 182 people were hurt.',
      ['7 -', '137 crocus', '182 crocus'],
    ],
    ['Gunmen stormed Crocus City Hall.\n\nA drone strike in Beirut killed seven people. Another 182 people were hurt.', ['7 -', '182 -']],
  ])('%s', (text, expected) => {
    expect(linked(text, 'Crocus City Hall attack', '2024-03-25')).toEqual(expected);
  });
});

test('a page is back at its own event where it names its day', () => {
  const text =
    "A bomb on the St Petersburg metro killed 11 people on Monday.\n\nBlows in 2004 and 2010 each killed at least 40 people in Moscow. Nobody has claimed Monday's blast. The ministry had put the toll at ten, but later said that 11 had died.";
  expect(linked(text, 'St Petersburg metro bombing', '2017-04-04')).toEqual(['11 metro', '40 -', '10 metro', '11 metro']);
});

describe('context carries on, and is lost again', () => {
  test.each([
    ['The attack on Crocus City Hall shook Russia. At least 137 people were killed.', ['137 crocus']],
    ['The attack on Crocus City Hall shook Russia. At least 137 are dead, says a minister who took back an earlier 143.', ['137 crocus']],
    ['Gunmen stormed Crocus City Hall.\nThe attack left 137 dead.', ['137 crocus']],
    ['Gunmen stormed Crocus City Hall.\n\nMore than 180 people were injured.', ['180 crocus']],
    ['The attack on Crocus City Hall killed 137 people. In 2002, 130 people died in a theatre.', ['137 crocus', '130 -']],
    ['Beslan was worse than Crocus City Hall. There, 334 people died.', ['334 -']],
    ['The attack on Crocus City Hall shook Russia. An earthquake in Japan shook Asia. 62 people were killed.', ['62 -']],
    ['Crocus City Hall attack\nGunmen kill 137 people.\nRed Sea crisis\nA missile kills three sailors.', ['137 crocus', '3 -']],
    ['The Crocus City Hall attack killed 137 people, and the Beslan siege killed 334.', ['137 crocus', '334 -']],
    ['The Beslan siege killed 334 people; the Crocus City Hall attack killed 137.', ['334 -', '137 crocus']],
    ['137 people died at Crocus City Hall, while 130 died in Paris.', ['137 crocus', '130 -']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('a page that opens with something else', () => {
  test.each([
    [
      'A truck attack killed 14 people and injured 35. In March gunmen killed 145 people at Crocus City Hall.',
      'City attack: what we know',
      '2025-01-02',
      ['145 crocus'],
    ],
    [
      'The bombing killed 13 troops. 2,461 Americans died in the war. The bombing also killed 170 Afghans.',
      'Kabul airport bombing',
      '2021-08-31',
      ['13 airport', '2461 -', '170 airport'],
    ],
    ['The attack came days before an election. 137 people were killed.', 'Crocus City Hall attack', '2024-03-25', ['137 crocus']],
    [
      'A barber in Tver, where one suspect worked, got 20 calls. Police came. He left. It is quiet now. 137 people were killed.',
      'Crocus City Hall attack',
      '2024-03-25',
      ['137 crocus'],
    ],
    [
      'The branch that is thought to have killed 130 people outside Moscow last week had planned several attacks in France.',
      'Moscow attack: France on alert',
      '2024-03-27',
      ['130 crocus'],
    ],
    [
      'The branch, which had planned an attack in France that killed 86, is known.',
      'Moscow attack: France on alert',
      '2024-03-27',
      ['86 -'],
    ],
    [
      'One came in a wheelchair, with an eye missing. All four men were charged over the attack on Crocus City Hall.\n\nTwo wept.\n\nThree more were brought in. The number of dead had reached 137.',
      'Four in court',
      '2024-03-25',
      ['137 crocus'],
    ],
    ['Gunmen attacked a concert in Lagos, killing three; eight were wounded.', 'Moscow concert attack', '2024-04-10', ['3 -', '8 -']],
  ])('%s', (text, title, published, expected) => {
    expect(linked(text, title, published)).toEqual(expected);
  });
});

describe('a sentence that turns to another subject without counting', () => {
  test.each([
    ['Gunmen killed 137 people. It said that it had bombed Kerman. 84 had died.', ['137 crocus', '84 -']],
    ['Gunmen killed 137 people. Nobody has forgotten Kemerovo. 64 people died.', ['137 crocus', '64 -']],
    ['Gunmen killed 137 people. ISIS-K did it. Its 20 attacks of last year killed at least 300 people.', ['137 crocus', '300 -']],
    ['Gunmen killed 137 people. The agency was to resettle 300 people. That number has now increased to 574.', ['137 crocus']],
    ['Gunmen killed 137 people. In all, 334 people died in school no. 1.', ['137 crocus', '334 -']],
    ['Gunmen killed 137 people. Two bombers who killed 89 people in Springfield were students.', ['137 crocus', '2 -', '89 -']],
    ['Four gunmen killed 137 people. The four gunmen who killed them were caught in Bryansk.', ['4 crocus', '137 crocus', '4 crocus']],
    ['Gunmen killed 137 people. Workers were at the scene of the crash in Sinai. At least 224 bodies were found.', ['137 crocus', '224 -']],
    ['Gunmen killed 137 people. "The plane crashed into a hill," a man said. 224 people died.', ['137 crocus', '224 -']],
    ['Gunmen killed 137 people. Many thought of the Kursk. 118 sailors died.', ['137 crocus', '118 -']],
    ['Gunmen killed 137 people. Turkey has had its share of attacks. 270 people were killed.', ['137 crocus', '270 -']],
    ['Gunmen killed 137 people. The country has seen worse. Bombs in flats killed 293.', ['137 crocus', '293 -']],
    ['Gunmen killed 137 people. Experts point to an attack on a wedding. It killed 92 people.', ['137 crocus', '92 -']],
    ['Gunmen killed 137 people. The airport was bombed as well. There were 37 dead.', ['137 crocus', '37 -']],
    [
      'Gunmen killed 137 people. The minister had faced calls to go since a mall burned down. Sixty people had died.',
      ['137 crocus', '60 -'],
    ],
    ['Gunmen killed 137 people. On the same day a tanker exploded on a motorway. Fourteen died.', ['137 crocus', '14 -']],
    ['Gunmen killed 137 people. Police shot dead a man in a park. Two others were wounded.', ['137 crocus', '2 -']],
    ['Gunmen killed 137 people. Its men have hit mosques. One blast killed 63. Another left 50 dead.', ['137 crocus', '63 -', '50 -']],
    ['Gunmen killed 137 people. Nobody has forgotten the night. 182 people were wounded.', ['137 crocus', '182 crocus']],
    ['Gunmen killed 137 people. A year later it struck an embassy. Ten were hurt.', ['137 crocus', '10 -']],
    ['Gunmen killed 137 people. Two years earlier the group was weak; 12 people died.', ['137 crocus', '12 -']],
  ])('%s', (text, expected) => {
    expect(linked(text, 'Crocus City Hall attack', '2024-03-25')).toEqual(expected);
  });
});

test('right after another subject has been named, a count is neither that one nor the page', () => {
  const text = "Gunmen killed 137 people. In 2022 the group sent a bomber to Russia's embassy in Kabul. Six died.";
  expect(linked(text, 'Crocus City Hall attack', '2024-03-25')).toEqual(['137 crocus', '6 -']);
});

describe('how one person died, and what else is told', () => {
  test.each([
    'Two bombs killed at least 95 people at a ceremony for a general slain by the U.S. in a 2020 drone strike.',
    'Two bombs killed at least 95 people at a ceremony for General Soleimani, killed in a US strike in 2020.',
    'DUBAI/TEHRAN — Two bombs killed at least 95 people at a ceremony to mark the death of General Soleimani four years ago.',
    'Two bombs killed at least 95 people at a ceremony for General Soleimani, who was killed in a US strike in 2020.',
  ])('%s', (text) => {
    expect(linked(text, 'Kerman blasts', '2024-01-03').filter((figure) => figure.startsWith('95'))).toEqual(['95 kerman']);
  });
});

test('a war that a toll is only ranked in is no other event', () => {
  const text =
    'A bomber struck at Kabul airport. At least 182 people were killed, the first casualties in the War in Afghanistan since February 2020.';
  expect(linked(text, '2021 Kabul airport attack', '2025-01-10')).toEqual(['182 airport']);
});

describe('an event told of with its date, and the bare toll behind it', () => {
  test.each([
    ['Gunmen killed 137 people. In 2022 the group bombed the Russian embassy in Kabul. Six people died.', ['137 crocus', '6 embassy']],
    ['Gunmen killed 137 people. In January it bombed Kerman. Nearly 100 people were killed.', ['137 crocus', '100 kerman']],
    // The page has not given its own toll yet.
    ['Gunmen stormed the hall. The same group bombed Kerman in January. 137 people were killed.', ['137 -']],
    // By the way.
    ['Gunmen killed 137 people. Iran was warned before bombers struck Kerman in January. Six people died.', ['137 crocus', '6 -']],
  ])('%s', (text, expected) => {
    expect(linked(text, 'Crocus City Hall attack', '2024-03-25')).toEqual(expected);
  });
});

test('what was bombed next takes nothing from what a sentence counts first', () => {
  const page = 'Gunmen killed three tourists in Bamiyan on Friday. Islamic State said that its men had done it.';
  const recalled = "ISIS-K killed two of Russia's embassy staff in Kabul in 2022 and bombed a hotel.";
  expect(linked(`${page} ${recalled}`, 'Gunmen kill tourists in Afghanistan', '2024-05-18')).toEqual(['3 -', '2 embassy']);
});

test('who sends condolences is of no other event, and what is lost over years is of none', () => {
  const page = 'Gunmen at a concert hall near Moscow killed many people on Friday.';
  const linkedOn = (sentence: string): string[] => linked(`${page}\n\n${sentence}`, 'Moscow concert hall attack', '2024-03-24');
  expect(linkedOn('CHINA: President Smith sent condolences over the attack, in which at least 115 people were killed.')).toEqual([
    '115 crocus',
  ]);
  expect(linkedOn('In the past year the group killed dozens.')).toEqual(['dozens -']);
});

describe('what a sentence says by the way', () => {
  test.each([
    ['A man born in Brazil set off the bomb on the St Petersburg metro, as the toll rose to 14.', ['14 metro']],
    ['ISIS-K bombed Kabul airport. The group has 4,000 members, and has killed more than 700 civilians since.', ['700 -']],
    ['ISIS-K bombed Kabul airport. ISIS-K has killed more than 700 civilians since.', ['700 -']],
    ['The Kabul airport bombing killed 13 US troops, the first military casualties in Afghanistan since February 2020.', ['13 airport']],
    ['The suspect in the Crocus City Hall attack is held until September 11. 145 people were killed.', ['145 crocus']],
    ['The group took shape in 2015 and massacred 170 civilians at Kabul airport.', ['170 airport']],
    ['2,461 US troops died in Afghanistan, 13 of them in the attack at Abbey Gate.', ['2461 -', '13 airport']],
    ['A bomb killed 14 people in the St Petersburg metro. Stockholm followed: four people died.', ['14 metro', '4 -']],
    [
      'Gunmen killed 145 people at Crocus City Hall, the bloodiest attack since the Beslan school siege, which claimed 334 lives in 2004.',
      ['145 crocus', '334 -'],
    ],
    [
      'In 2019 a court spoke of the 2017 St Petersburg metro bombing, in which 16 people were killed and 100 injured.',
      ['16 metro', '100 metro'],
    ],
    ['13 US troops died at Abbey Gate. Five were as old as the war.\n\nSome 170 Afghans also died.', ['13 airport', '170 airport']],
    ['The bombing at Kabul airport was his work. He was in jail from 2019 until the attack, in which 170 civilians died.', ['170 airport']],
    ['Friday marks one year since a suicide bomber killed 13 American troops at Abbey Gate.', ['13 airport']],
    [
      'It claimed the August 2021 bombing that killed 13 US service members in Kabul and the March 2022 blast in a mosque in Peshawar that killed 63.',
      ['13 airport', '63 -'],
    ],
    [
      'The Crocus City Hall attack killed 144 people. One more person died in the Botkin hospital; 551 were injured.',
      ['144 crocus', '1 crocus', '551 crocus'],
    ],
    ['The attack at Crocus City Hall, in which 144 people died, was the deadliest in Europe in recent years.', ['144 crocus']],
    ['Hundreds came to the theatre on Dubrovka.\n\nAt Crocus there is a fence. 145 people were killed there.', ['145 crocus']],
    ['Hundreds came to the theatre on Dubrovka.\n\nCrocus brought it back. In that hall 145 people were killed.', ['145 crocus']],
    ['Hundreds came to the theatre on Dubrovka.\n\nCrocus brought it back. In that theatre 130 people were killed.', ['130 -']],
    ['The Crocus City Hall attack came back to many. In recent years attacks in Europe have killed 300 people.', ['300 -']],
    ['Flowers were laid on Tuesday for the 15 who died on the St Petersburg metro five years ago.', ['15 metro']],
    ['On Tuesday a statue for the 13 US troops killed at Kabul airport was unveiled.', ['13 airport']],
    ['Leaders on Tuesday presented the medal to 13 US service members who were killed at Abbey Gate.', ['13 airport']],
    ['On Tuesday a bomb led to 13 US troops killed at Kabul airport.', ['13 -']],
    ['Hundreds came to Abbey Gate on Friday, one year after a bomber killed 13 soldiers.', ['13 airport']],
    ['The general said on Friday that the Kabul airport bombing killed 170 Afghans.', ['170 airport']],
  ])('%s', (text, expected) => {
    expect(linked(text, '', '2022-02-04')).toEqual(expected);
  });
});

describe('and of an event of a later year', () => {
  test.each([
    ['The Kerman bombings hit a rite for a general slain by the US in a 2020 drone strike, killing 103 people.', ['103 kerman']],
    ['The Kerman bombings hit a rite for a general killed in 2020, killing 103 people.', ['103 kerman']],
    [
      'Two explosions killed 103 people at a ceremony in Kerman to honour Qassem Soleimani who was killed by a US drone in 2020.',
      ['103 kerman'],
    ],
    ['The Kerman bombings killed 103 people as the region is on edge over the war in Gaza.', ['103 kerman']],
    ['The Kerman bombings killed 84 people; an earlier count of 103 dead was wrong.', ['84 kerman', '103 kerman']],
  ])('%s', (text, expected) => {
    expect(linked(text, '', '2024-02-04')).toEqual(expected);
  });
});

describe('a place and a deed that another event of the place could go by', () => {
  test.each([
    // A page of years before the event.
    ['At least 35 people died in the Moscow attack.', '2011-01-25', ['35 -']],
    ['A shooting near Moscow killed two people, police said.', '2019-04-29', ['2 -']],
    ['A bombing in Kerman killed two people.', '2019-04-28', ['2 -']],
    // News of years after it, without a day.
    ['A shooting near Moscow left two people dead.', '2026-02-03', ['2 -']],
    ['Two died in a shooting near Moscow.', '2026-02-03', ['2 -']],
    ['A Moscow shooting left two people dead, police said.', '2024-07-03', ['2 -']],
    ['At least 12 people have been killed in bombings in Kerman, state TV said.', '2025-05-01', ['12 -']],
    ['A shooting at a concert in Moscow has left four dead.', '2025-05-01', ['4 -']],
    ['Gunmen have killed four people at a concert in Moscow.', '2025-05-01', ['4 -']],
    ['A bomb on the St Petersburg metro killed two people, police say.', '2019-05-01', ['2 -']],
    // The event brought up again.
    ['Gunmen killed 145 people at a concert hall near Moscow.', '2025-05-01', ['145 crocus']],
    ['A bomb on the St Petersburg metro killed 15 people.', '2019-05-01', ['15 metro']],
    ['ISIS-K, which has killed 145 people at a concert near Moscow, is feared.', '2025-05-01', ['145 crocus']],
    ['The Moscow attack killed 145 people.', '2025-02-03', ['145 crocus']],
    ['A massacre near Moscow killed 145 people in March 2024.', '2025-02-03', ['145 crocus']],
    ['Security is tight after an attack near Moscow killed 145.', '2025-02-03', ['145 crocus']],
    ['A shooting near Moscow killed 133 people.', '2024-03-23', ['133 crocus']],
    // Other means, however soon after it.
    ['A drone attack outside Moscow killed two people.', '2024-03-29', ['2 -']],
    ['A knife attack at a Moscow concert killed two people.', '2024-03-29', ['2 -']],
    ['A rocket attack on Kabul airport killed two people.', '2021-08-31', ['2 -']],
    // And said of whom it killed.
    ['The president spoke of the attack that left at least 137 dead outside Moscow on Friday.', '2024-03-25', ['137 crocus']],
    ['The attack on the outskirts of Moscow claimed 137 lives.', '2024-03-25', ['137 crocus']],
    ["Thursday's attack killed 13 of our troops.", '2021-08-28', ['13 airport']],
    ['In one of the worst terrorist attacks in Russia in decades 144 people died.', '2024-04-22', ['144 crocus']],
    ['In 2002, in one of the worst terrorist attacks in Russia, 130 died at Dubrovka.', '2024-04-22', ['130 -']],
    ['The tragedy in St Petersburg took 14 lives.', '2017-04-04', ['14 metro']],
  ] as const)('%s (%s)', (text, published, expected) => {
    expect(linked(text, '', published)).toEqual(expected);
  });
});

describe('a heading and the sentence under it', () => {
  test.each([
    ['2017: Saint Petersburg\n\nA bomb in the metro kills 15 people.', ['15 metro']],
    ['2004: Saint Petersburg\n\nA bomb in the metro kills 15 people.', []],
    ['2017: Saint Petersburg\n\nThe city grows. A bomb in the metro kills 15 people.', []],
    ['Moscow\n\nGunmen kill 137 people at a concert.', ['137 crocus']],
  ])('%j', (text, expected) => {
    expect(linked(`The years since\n\nMuch has happened in Russia in those years.\n\n${text}`)).toEqual(expected);
  });
});

describe('lists of attacks, each item another event', () => {
  test('a second sentence goes on about its item', () => {
    const text =
      '- on 22 March 2024 gunmen killed 137 people at Crocus City Hall\n- on 3 April 2017 a bomb exploded on the metro in St Petersburg. 15 people were killed';
    expect(linked(text, 'Attacks in Russia')).toEqual(['137 crocus', '15 metro']);
  });
  test('every item stands for itself', () => {
    const text = [
      '- 2004: 334 people die at a school in Beslan.',
      '- 2010: 40 people are killed on the Moscow metro.',
      '- 2017: A bomb kills 15 people on the St Petersburg metro.',
      '- 2024: Gunmen kill 137 people at Crocus City Hall.',
      '- 2024: Gunmen kill 20 people in Dagestan.',
    ].join('\n');
    expect(linked(text, 'Attacks in Russia')).toEqual(['334 -', '40 -', '15 metro', '137 crocus']);
  });
  test('paragraphs that begin with their year are such a list', () => {
    const text = [
      '2002: 129 hostages die at a theatre in Moscow.',
      '2004: 334 people are killed at a school in Beslan.',
      '2024: Gunmen kill 137 people at Crocus City Hall. 180 people are hurt.',
    ].join('\n\n');
    expect(linked(text, 'Attacks in Russia')).toEqual(['129 -', '334 -', '137 crocus', '180 crocus']);
  });
});

test('a bombing that a page long after it calls "the bombing that" is the one of its headline', () => {
  const text = 'Three reviews have now looked at the bombing that killed 13 American service members and about 170 Afghans.';
  expect(linked(text, 'What the Abbey Gate reviews say', '2024-08-30')).toEqual(['13 airport', '170 airport']);
});

describe('a label that says when and where, and the sentence behind it', () => {
  test.each([
    [
      '22 March – Krasnogorsk, Russia. Four gunmen kill 145 people in a concert hall; 551 are injured.',
      ['4 crocus', '145 crocus', '551 crocus'],
    ],
    ['Krasnogorsk, Russia, 22 March. Gunmen kill 145 people in a concert hall.', ['145 crocus']],
    ['21 March – Kandahar. A bomber kills 21 in front of a bank.', []],
    ['October 2002 – Moscow. Gunmen take a hall; 132 people are killed.', []],
    ['John Smith. Gunmen kill 145 people in a concert hall.', []],
  ])('%s', (text, expected) => {
    expect(linked(text, 'A list of attacks', '2024-06-15')).toEqual(expected);
  });
});

test('its date is that of the event', () => {
  const dates = (text: string): (string | null)[] =>
    read(text, { title: 'A list of attacks', published: '2024-06-15' })
      .filter(({ measure, subject }) => measure === 'date' && subject !== null)
      .map(({ quote }) => quote);
  expect(dates('22 March – Krasnogorsk, Russia. Four gunmen kill 145 people in a concert hall.')).toEqual(['22 March']);
  expect(dates('Kerman, January 2024. Two bombers struck mourners at the tomb of a general.')).toEqual(['January 2024']);
  expect(dates('MOSCOW, March 23. At least 133 people were killed at Crocus City Hall.')).toEqual([]);
  expect(dates('Krasnogorsk, 2024: gunmen killed 145 people at Crocus City Hall.')).toEqual(['2024']);
  expect(dates('Since Aug. 14, 2024. Four people have been charged.')).toEqual([]);
});

test.each([
  ['The group has been blamed for the attack on a concert hall in Moscow that left 137 people dead.', ['137 crocus']],
  [
    'Families laid wreaths at Section 60 for the 13 troops killed at Abbey Gate. 170 Afghans died there, too.',
    ['13 airport', '170 airport'],
  ],
])('%s', (text, expected) => {
  expect(linked(text, 'Crocus City Hall and Abbey Gate', '2024-03-25')).toEqual(expected);
});

test('who is said to have done it turns to nothing else', () => {
  const text = 'Who did it? Four men from Tajikistan, the Russians say.\n\nHow many were hurt? 182.';
  expect(linked(text, 'Crocus City Hall attack: what we know', '2024-03-26')).toEqual(['182 crocus']);
});

test.each([
  ['Gunmen attacked the hall; at least 144 people were killed.', ['144 crocus']],
  ['The band went on; 144 people were hurt when a stage fell.', ['144 -']],
])('on a page about a band, behind the name of the hall: %s', (sentence, expected) => {
  const page = 'Splean is a rock band from Leningrad.\n\nOn 22 March 2024 the band was to play in Crocus City Hall.';
  expect(linked(`${page} ${sentence}`, 'Splean', '2024-05-30')).toEqual(expected);
});

describe('a toll before the paragraph that names the event', () => {
  const text =
    'In Kabul, too, one man came with a bomb. One hundred and eighty-three dead.\n\nThe book ends with Crocus City Hall, where gunmen killed 145 people.';
  test('is its own under a headline about an attack', () => {
    expect(linked('More than 100 people have died, officials say.\n\nGunmen opened fire at Crocus City Hall.', 'An attack')).toEqual([
      '100 crocus',
    ]);
  });
  test('is of anything under a headline about something else', () => {
    expect(linked(text, 'Book review')).toEqual(['145 crocus']);
  });
});

describe('the day that stands with a toll', () => {
  test.each([
    ['A blast outside the airport in Kabul killed at least 10 people on Sunday.', '2023-01-01', ['10 -']],
    ['A bomber killed 13 US troops at Kabul airport on Thursday.', '2021-08-28', ['13 airport']],
    [
      'A bomber killed 13 US troops at Kabul airport. Of the 2,461 who died in 20 years, they are the last.',
      '2021-08-30',
      ['13 airport', '2461 -'],
    ],
    ['We have the names of the 13 service members who were killed on Thursday.', '2021-08-28', ['13 airport']],
    ['Relatives of 145 people killed at Crocus City Hall met on Sunday.', '2024-09-22', ['145 crocus']],
  ] as const)('%s (%s)', (text, published, expected) => {
    expect(linked(text, 'The day in brief', published)).toEqual(expected);
  });
});

describe('what an attack and its place are called, each with each', () => {
  test.each([
    ['The Moscow assault has cost 139 lives.', '2024-03-26', ['139 crocus']],
    ['The carnage in the Russian capital, which ISIS-K claimed, left 139 dead.', '2024-03-26', ['139 crocus']],
    ['The massacre on the outskirts of Moscow in March killed 145 people.', '2024-08-01', ['145 crocus']],
    ['The mass shooting in suburban Moscow killed at least 133.', '2024-03-24', ['133 crocus']],
    ['He praised those who slaughtered 145 people in a Moscow suburb in March, ISIS-K said.', '2024-08-01', ['145 crocus']],
    ['The bloodbath in a suburb of Moscow left 137 dead.', '2024-03-25', ['137 crocus']],
    ['Gunmen massacred 137 people at a Moscow entertainment complex.', '2024-03-25', ['137 crocus']],
    ['The attack at the Kabul airfield killed 13 members of the US military.', '2021-08-28', ['13 airport']],
    ['The carnage at HKIA killed 13 American servicemen and women.', '2021-08-28', ['13 airport']],
    ['The assault outside Kabul airport killed 12 U.S. service personnel.', '2021-08-26', ['12 airport']],
    ['ISIS-K slaughtered 94 people in Iran in January.', '2024-03-26', ['94 kerman']],
  ])('%s (%s)', (text, published, expected) => {
    expect(linked(text, '', published)).toEqual(expected);
  });

  test.each([
    ['A shooting in a Moscow suburb left three people dead on Monday.', '2022-09-05'],
    ['A drone attack on the outskirts of Moscow killed one woman on Tuesday.', '2024-09-10'],
    ['The attack in suburban Moscow killed one general and hurt three people.', '2025-04-25'],
    ['The carnage in the Russian capital left 39 dead when two women blew themselves up.', '2010-03-30'],
    ['In October 1993 a massacre in the Russian capital left 147 dead.', '2024-07-20'],
    ['The rampage in a Moscow supermarket left two dead.', '2009-04-28'],
    ['A massacre at Kabul airport killed eight American contractors in 2011.', '2021-08-20'],
    ['A crash slaughtered 12 on a road in Iran in January.', '2019-02-01'],
  ])('but: %s (%s)', (text, published) => {
    expect(linked(text, '', published).filter((figure) => !figure.endsWith('-'))).toEqual([]);
  });
});

describe('terrorists are the attackers of an event where they are told of as those', () => {
  test.each([
    ['All four terrorists who fired at people have been detained.', ['4 crocus']],
    ['Eleven people were detained, including four terrorists.', ['4 crocus']],
    ['The four terrorists fled in a white Renault.', ['4 crocus']],
    ['Turkey detained 40 terrorists.', []],
    ['Iran hanged two terrorists.', []],
    ['Police in Vienna caught three terrorists.', []],
    ['Eleven terrorists hid in a forest in Chechnya.', []],
  ])('%s', (text, expected) => {
    const lede = 'Gunmen killed 137 people at Crocus City Hall near Moscow on Friday.';
    const found = linked(`${lede}\n\n${text}`, 'Moscow concert hall attack', '2024-03-25');
    expect(found.filter((figure) => !figure.startsWith('137') && !figure.endsWith('-'))).toEqual(expected);
  });
});

describe('several blasts are one event in the days after it', () => {
  test.each([
    'Two explosions outside Kabul airport have killed at least 60 people.',
    'Explosions at Kabul airport have killed at least 60 people.',
  ])('%s', (text) => {
    expect(linked(text, '', '2021-08-26')).toEqual(['60 airport']);
  });
});

describe('when somebody spoke, and what many years have cost', () => {
  test.each([
    [
      'crocus-city-hall-2024',
      'Eight people are held for helping the men who killed 145 in March, TASS reported on Monday.',
      '2024-07-15',
      [8, 145],
    ],
    [
      'kabul-airport-2021',
      'These 13 Americans and the 2,461 who gave their lives over two decades of war in Afghanistan were patriots.',
      '2024-08-26',
      [13],
    ],
  ])('%s: %s', (subject, text, published, expected) => {
    const page = subject === 'kabul-airport-2021' ? 'The attack at Abbey Gate was three years ago.' : 'Crocus City Hall was attacked.';
    expect(countsOf(subject, `${page} ${text}`, published)).toEqual(expected);
  });

  test('a group that tells of its deed a day after it', () => {
    const text =
      'ISIS claims bombings near the tomb of Soleimani in Kerman.\n\nTwo of its men blew themselves up, the group said on Thursday, a day after the deadliest attack in Iran for decades.\n\nThe death toll was put at 84.';
    expect(countsOf('kerman-2024', text, '2024-01-05')).toContain(84);
  });
});

describe('whose grave it was, and when somebody came to court', () => {
  test.each([
    ['kerman-2024', "On Wednesday 84 people were killed when two bombs went off near Qassem Soleimani's grave.", '2024-01-06', [84, 2]],
    [
      'kerman-2024',
      "On Wednesday 84 people were killed when two bombs went off on the way to Qassem Soleimani's grave.",
      '2024-01-06',
      [84, 2],
    ],
    [
      'st-petersburg-metro-2017',
      'Eleven people accused of helping a suicide bomber kill 15 passengers on the St Petersburg metro went on trial on Tuesday.',
      '2018-03-20',
      [11, 15],
    ],
  ])('%s: %s', (subject, text, published, expected) => {
    expect(countsOf(subject, text, published)).toEqual(expected);
  });
});
