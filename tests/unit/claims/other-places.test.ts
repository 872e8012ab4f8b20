import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const PAGES = {
  hall: ['Death toll of Moscow concert hall attack rises', '2024-03-26', 'The attack on Crocus City Hall killed 139 people.'],
  airport: ['Kabul airport attack: what we know', '2021-08-28', 'A suicide bomber killed 13 US troops at Kabul airport on Thursday.'],
  metro: ['St Petersburg metro bombing: 14 dead', '2017-04-05', 'A bomb on the St Petersburg metro killed 14 people on Monday.'],
} as const;

/** What of a sentence is linked on a page that has told of its own event. */
function linkedOn(page: keyof typeof PAGES, sentence: string): string[] {
  const [title, published, opening] = PAGES[page];
  return read(`${opening}\n\n${sentence}`, { title, published })
    .filter(({ start, subject }) => start > opening.length && subject !== null)
    .map(({ quote }) => quote);
}

describe('what happened at a place of another kind is not compared', () => {
  test.each([
    ['hall', 'A bomb at a mosque killed 424 people.'],
    ['hall', 'At least 424 people were killed in the attack on the mosque.'],
    ['hall', 'A bomb exploded at a crowded open-air market, killing 424.'],
    ['hall', 'All 424 people on the plane were killed.'],
    ['hall', 'Two suicide bombers blew themselves up near a church, killing 424.'],
    ['hall', 'A bomb at a hospital killed 424 people.'],
    ['hall', 'At least 424 people were killed in the attack at the airport gate.'],
    ['hall', 'At a park 424 people were killed.'],
    ['hall', 'At a school six gunmen killed 424 people.'],
    ['hall', 'Six gunmen killed 424 people at a military base.'],
    ['hall', 'Gunmen stormed a shopping centre and killed 424 people.'],
    ['hall', 'Rebels stormed Palma, killing 424 people.'],
    ['hall', 'Militants overran Mosul, killing 424.'],
    ['hall', 'In all 424 died at the Al-Ahli Hospital.'],
    ['hall', 'Six gunmen killed 424 people at a birthday party.'],
    ['airport', 'A bomb at a cemetery killed 424 people and wounded 900.'],
    ['metro', 'An attack on a concert killed 424 people.'],
    ['airport', 'A bomb at a wedding killed 424 people.'],
    ['metro', 'A bomb in a theatre killed 424 people and wounded 900.'],
  ] as const)('%s: %s', (page, sentence) => {
    expect(linkedOn(page, sentence)).toEqual([]);
  });
});

describe('nor what happened at a place of the same kind in another town', () => {
  test.each([
    ['hall', 'It was compared with the attack that killed 424 people at a Manchester concert hall.'],
    ['hall', 'Gunmen stormed a Jakarta concert hall. In all 424 people were killed.'],
    ['hall', 'The concert hall in Lagos was bombed. There were 424 dead.'],
    ['hall', 'The Manchester concert hall attack left 424 dead.'],
    ['hall', 'Experts recalled the Manchester mosque bombing with its 424 dead.'],
    ['hall', 'The killing of a guard in Manchester has revived the debate. Nine people were wounded.'],
    ['hall', 'Inspectors found 22,000 violations at factories, in which 424 people died.'],
    ['hall', 'On the same day a Ruritanian drone hit a refinery 1,200 km away, and 424 people were hurt.'],
    ['metro', 'Explosions shook Damascus on Tuesday, and 424 people were killed.'],
    ['metro', '424 people were killed when blasts rocked Beirut on Tuesday.'],
    ['hall', 'A man drove a truck into a crowd on Manchester Street, killing 424 people and injuring 900.'],
    ['hall', 'Two suicide bombers blew themselves up in central Manchester.'],
    ['hall', 'The man who killed 424 people in the Manchester hospital was never found.'],
    ['airport', 'The airport in Manchester was bombed. There were 424 dead.'],
    ['metro', 'The suspected bomber who killed 424 people on the London metro was found.'],
  ] as const)('%s: %s', (page, sentence) => {
    expect(linkedOn(page, sentence)).toEqual([]);
  });
});

describe('nor what a court of another town did, nor where else people mourned, nor what another country calls its deadliest', () => {
  test.each([
    ['hall', 'A Manchester court remanded nine men until December 9.'],
    ['hall', 'Last week a court in Petrozavodsk remanded three men until September 4.'],
    ['hall', 'The mourning in Tajikistan was on 26 March.'],
    ['hall', 'In Kazan a day of mourning was held on 25 March.'],
    ['hall', "It was Britain's deadliest attack in two decades."],
  ] as const)('%s: %s', (page, sentence) => {
    const compared = read(`${PAGES[page][2]} ${sentence}`, { title: PAGES[page][0], published: PAGES[page][1] }).filter(
      ({ start, subject, verdict }) => start > PAGES[page][2].length && subject !== null && verdict !== 'not-compared',
    );
    expect(compared).toEqual([]);
  });
});

describe('nor what is of no one event, of another one, or of none', () => {
  test.each([
    ['hall', 'It is more than the 430 who died in the theatre siege.'],
    ['hall', 'The Utoya shooter killed 169 people.'],
    ['hall', 'In Mumbai ten gunmen killed 166 people.'],
    ['hall', 'The attack on Mumbai lasted four days and left 166 dead.'],
    ['hall', 'Covid killed 139 people that day.'],
    ['hall', "Springfield's mayor said three people had been wounded."],
    ['hall', 'The governor of Springfield said that 14 people had been killed.'],
    ['hall', 'A day later a court jailed four drug dealers.'],
    ['hall', "About 300 people die on Russia's roads each week."],
    ['hall', 'The group kills 300 people every year.'],
    ['hall', 'The plague killed 150 people a day.'],
    ['hall', 'Since 2022 the group has killed 400 people.'],
    ['hall', 'Its worst attack before that killed 183.'],
    ['hall', "The hurricane's death toll reached 139."],
    ['hall', 'Ten people were hurt in the Ukrainian capital.'],
    ['hall', 'At least 90 people were killed in the Iranian city.'],
    ['metro', 'At least 90 people were killed in the Iranian city.'],
    ['hall', 'On Friday Ruritania fired 88 missiles, killing five people.'],
    ['hall', 'On Friday 88 missiles and 63 drones were launched at dams; five people died.'],
    ['hall', 'In a jail in Surovikino four attackers said that they took revenge for those held over the Crocus City Hall attack.'],
    ['hall', "The capital reported 139 dead on the invasion's first day."],
    ['hall', 'Few places have seen worse. Karrada: 300 dead in one night.'],
    ['hall', "The crash's 139 victims were remembered."],
    ['hall', "On the war's first day 139 people died."],
    ['hall', 'A concert in memory of the victims drew 5,000 people.'],
    ['hall', "The band's next concert was attended by 3,000 people."],
    ['hall', 'A concert for the families drew 3,000 fans.'],
    ['hall', 'In the film four gunmen kill 90 people.'],
    ['hall', 'A game in which players kill 150 people was taken off the market.'],
  ] as const)('%s: %s', (page, sentence) => {
    expect(linkedOn(page, sentence)).toEqual([]);
  });
});

describe('an event stays linked at its own place, however it is called', () => {
  test.each([
    ['hall', 'In all 182 people were wounded at the concert hall.', ['In all 182 people']],
    ['hall', 'Gunmen killed 139 people at a concert hall in Krasnogorsk.', ['139 people']],
    ['hall', 'Two of the 182 wounded died in a hospital; 139 people were killed at the Crocus concert hall.', ['139 people']],
    ['hall', "Moscow's mayor said 139 people had been killed.", ['139 people']],
    ['hall', "More bodies were found in Crocus City Hall, Russia's police said, bringing the toll to 139.", ['139']],
    ['hall', '6:02 a.m. ET: 139 confirmed dead', ['139']],
    ['hall', '10:18 p.m. GMT, March 22: At least 139 dead', ['At least 139']],
    ['hall', 'In all 139 people were killed near the Russian capital.', ['In all 139 people']],
    ['metro', 'Another 40 people were hurt in the Russian city.', ['Another 40 people']],
    ['airport', 'Some 90 civilians were killed in the Afghan capital.', ['Some 90 civilians']],
    ['airport', 'In all 13 troops were killed: 11 were Marines, and one a Navy hospital corpsman.', ['In all 13 troops', '11']],
    ['hall', 'Four men arrived in a Renault and opened fire.', ['Four men']],
    ['hall', 'In all 139 people died, the most on Russian soil since the Beslan school siege.', ['In all 139 people']],
    ['hall', 'A court in Moscow remanded four men until May 22.', ['four men', 'May 22']],
    ['airport', 'The remains of 13 service members arrived at Springfield.', ['13 service members']],
    ['airport', 'He stood as the remains of 13 service members were carried past him at Springfield.', ['13 service members']],
    ['airport', 'At the gate of the airport 90 Afghans were killed.', ['90 Afghans']],
    ['metro', 'The bomb on the train killed 14 people.', ['14 people']],
    ['hall', 'At a vigil in a park people remembered the 139 killed.', ['139']],
    ['hall', 'At a meeting in a library the minister said 139 people had died.', ['139 people']],
    ['hall', 'At a ceremony a minute of silence was held for the 139 dead.', ['139']],
    ['metro', 'A bomb in a train carriage killed 14 people.', ['14 people']],
  ] as const)('%s: %s', (page, sentence, expected) => {
    expect(linkedOn(page, sentence)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('nor what another place has, has lost or has been through', () => {
  test.each([
    ['metro', 'It was its first such attack; Moscow has had six, with more than 424 dead.'],
    ['hall', 'France has lived through several, with more than 424 dead.'],
    ['hall', 'Dagestan has had a dozen since, with 424 dead.'],
    ['hall', 'Other capitals know the feeling: Paris, with 424 dead, and Madrid, with 192.'],
    ['airport', 'Jalalabad saw three blasts that month, with 424 dead.'],
    ['hall', 'Paris lost 424 people in one night.'],
    ['metro', 'Nice mourned 424.'],
    ['hall', 'Israel mourned 424 dead.'],
    ['hall', 'That funeral cost 424 lives.'],
    ['hall', "Norway's toll was 424."],
    ['hall', "Mumbai's ten gunmen killed 424."],
    ['hall', "Quetta's hospital bombing killed 424."],
    ['metro', "Perm's university lost 424 to a gunman."],
    ['metro', "Columbine's two killers left 424 dead."],
    ['hall', 'American bombs killed 424.'],
    ['hall', 'Four gunmen robbed a bank.'],
    ['hall', 'Two gunmen attacked a consulate.'],
    ['hall', 'Three explosions were heard over Belgorod.'],
    ['hall', 'Four men were charged with plotting to blow up a metro.'],
    ['hall', 'Fifteen people were injured as a tram left the rails.'],
    ['hall', 'Oslo and Utoya: 424 dead.'],
    ['metro', "London's tube bombs killed 424."],
    ['metro', 'A bomb between Avtozavodskaya and Paveletskaya killed 424.'],
    ['hall', "Zahedan's Bloody Friday cost 424 lives."],
    ['metro', 'Two explosions hit pipelines.'],
    ['metro', "Brazil's Kiss nightclub: 424 dead."],
    ['hall', 'After Christchurch (424 dead) guns were banned.'],
    ['hall', 'Survivors of the school, where 424 died, sent toys.'],
    ['hall', 'Kemerovo knows: 424 died in its shopping centre.'],
    ['metro', 'Putin visited Dagestan after 424 died there.'],
    ['hall', 'Fire in a discotheque killed 424.'],
  ] as const)('%s: %s', (page, sentence) => {
    expect(linkedOn(page, sentence)).toEqual([]);
  });

  test.each([
    ['hall', 'Russia has seen 139 people killed.', ['139 people']],
    ['hall', 'Moscow has had 139 dead.', ['139']],
    ['hall', 'Crocus City Hall (139 dead) is in ruins.', ['139']],
    ['hall', 'Survivors of the hall, where 139 died, sent toys.', ['139']],
    ['hall', "The governor and Peskov's office: 139 dead.", ['139']],
    ['hall', "Russia's toll stands at 139.", ['139']],
    ['hall', 'Hospitals saw 182 wounded.', ['182']],
    ['hall', 'The toll stands at 140, after a man died at the Sklifosovsky institute.', ['140']],
    ['hall', 'The toll rose to 140 after a woman died at Botkin Hospital.', ['140']],
    ['hall', "Islamic State's gunmen killed 139.", ['139']],
    ['hall', 'Four gunmen stormed the building.', ['Four gunmen']],
    ['airport', 'The US lost 13 soldiers.', ['13 soldiers']],
    ['hall', 'Russia mourned 139 dead.', ['139']],
    ['airport', 'The Pentagon says 13 US troops died – more than on any day since 30 were killed in a helicopter.', ['13 US troops']],
    ['airport', 'The Pentagon says 13 US troops died, more than in any incident since 2011.', ['13 US troops']],
    ['airport', 'The Pentagon mourned 13 service members.', ['13 service members']],
  ] as const)('but the one spoken of: %s: %s', (page, sentence, expected) => {
    expect(linkedOn(page, sentence)).toEqual(expected);
  });
});

describe('nor what happened another time', () => {
  test.each([
    'Back then three gunmen held off police for hours, and 424 people died.',
    'By comparison, the bombers of another year killed 424.',
    'In an earlier one, 424 died.',
    'The last time, 424 people were killed.',
    'They had killed 424 at a memorial weeks before.',
    'A second group of nine gunmen was caught.',
    'In June 424 people were killed.',
    'Twenty people, 15 of them police, died in June.',
    'Sixty-two passengers and crew died when it crashed.',
    'Unlike then, when 424 people died, the trains kept running.',
    'Such things had happened before, with 424 killed once.',
    'Nothing has been so deadly since a siege left 424 dead.',
    'It came nine years after a bomb had killed 424.',
    'The attack came days after bombs had killed 424.',
    'Two thousand fans had bought tickets for the next night.',
  ])('%s', (sentence) => {
    expect(linkedOn('hall', sentence)).toEqual([]);
  });

  test.each([
    ['The arrests came a day after 139 people had been killed.', ['139 people']],
    ['It came after gunmen killed 139 people.', ['139 people']],
  ])('but not %s', (sentence, expected) => {
    expect(linkedOn('hall', sentence)).toEqual(expected);
  });
});

describe('whom another country charges or tries is of an affair of its own', () => {
  test.each([
    'Indonesia charges four suspects with terrorism.',
    'Germany has since charged seven men with terrorism.',
    'French prosecutors charged three suspects with terrorism.',
    'Canada, Sweden and Norway charged five people each.',
    'Spain remanded four men until 22 May.',
    'Belgium put ten suspects on trial.',
    'The trial of nine suspects opens in Brussels.',
    'Three suspects go on trial in Paris.',
    'Three men are charged with terrorism over another plot.',
  ])('%s', (sentence) => {
    expect(linkedOn('hall', sentence)).toEqual([]);
  });

  test.each(['Four suspects were charged.', 'Russia has charged four suspects.', 'Russian prosecutors charged four suspects.'])(
    'but: %s',
    (sentence) => {
      expect(linkedOn('hall', sentence).length).toBe(1);
    },
  );
});

describe('what is done with means that are none of the event', () => {
  test.each([
    ['hall', 'Two women blew up packed trains in the centre, killing 38 people.'],
    ['hall', 'Two bombs killed 3 people and wounded more than 140.'],
    ['hall', 'Drones attacked a refinery near the city; three people were wounded.'],
    ['hall', 'All 224 on board died.'],
    ['hall', 'The German embassy bomb killed 150.'],
    ['hall', 'Eight gunmen attacked a base.'],
    ['hall', 'It sent two bombers to a wedding.'],
    ['hall', 'In the evening fans clashed, and 30 were hurt.'],
    ['hall', 'Gunmen in the old quarter of Lagos killed 424 people.'],
    ['metro', 'A blast in the east of Ukraine killed 424 people.'],
    ['hall', 'The 224 people on board were killed.'],
  ] as const)('%s: %s', (page, sentence) => {
    expect(linkedOn(page, sentence)).toEqual([]);
  });
});

describe('a place in front of a later line is where that was', () => {
  const LINES = [
    'Christchurch, New Zealand — Fifty-one people were killed.',
    'Mumbai, India – Gunmen killed 166 people.',
    'NAIROBI, Kenya (Wire) — Gunmen killed 67 people.',
    'Orlando, Florida — A gunman killed 49 people.',
  ];
  test.each(LINES.flatMap((line) => [['hall', line] as const, ['airport', line] as const]))('%s: %s', (page, line) => {
    expect(linkedOn(page, line)).toEqual([]);
    expect(linkedOn(page, `The president spoke at noon. ${line}`)).toEqual([]);
  });

  test('but a name with what it is between dashes is none', () => {
    expect(linkedOn('hall', 'Alexander Bastrykin – Putin’s chief investigator – said that 143 people had died.')).toEqual(['143 people']);
  });

  test.each([
    'Nairobi – 67 killed, 200 hurt.',
    'Nairobi’s 67 dead were remembered.',
    'Nairobi: gunmen killed 67.',
    'Kenya was shaken: 67 killed, 200 hurt.',
    'Norway still asks itself how 77 people could die.',
    'Oman had never known such a thing: six were killed.',
    'Kenya: 67 people were killed.',
    'Africa: at least 67 dead.',
    'Nairobi had 67 dead.',
    'Belgorod counts 25 dead since New Year.',
    'Basayev’s men took hostages and killed 334.',
    'Nothing like it had been seen since 334 people died.',
    'In a single week 134 people were killed.',
    'Nairobi was worse: 67 dead.',
    'It was worse than Nairobi, with its 67 dead.',
  ])('%s', (line) => {
    expect(linkedOn('hall', line)).toEqual([]);
  });

  test('nor is what a town cost', () => {
    expect(linkedOn('airport', 'Benghazi cost four Americans their lives.')).toEqual([]);
  });
});

describe('a time of years in which the event was not', () => {
  test.each([
    'In the 1990s, hundreds were killed.',
    'Back in the early 2000s 300 people were killed in their beds.',
    'The 1990s saw 300 people killed.',
    'In the nineties 300 people died.',
    'In those years 300 people were killed.',
    'By 2018 the group had become one of the deadliest, with more than 1,000 people killed that year.',
    'A generation ago, 300 were killed in their beds.',
    'In his time 300 died.',
    'In the year of the games 34 were killed.',
    'In the days of the wars 300 were killed.',
    'When she was 12, 129 people died in blasts.',
    'When Smith was prime minister, 300 people died.',
    'In her childhood 300 people were killed in blasts.',
    'That September 334 people died.',
    'That autumn 129 people died.',
    'The following year 334 died.',
    'Some 300 people were killed in the 1990s.',
    'In the years since, 300 people have been killed.',
    'In the 20 years 300 people died.',
    'Over the two decades 300 people died.',
    'During those two decades 300 people were killed.',
  ])('%s', (line) => {
    expect(linkedOn('hall', line)).toEqual([]);
  });

  test.each([
    ['Picnic, a group popular in the 1980s, was about to play when four gunmen came in.', ['four gunmen']],
    ['It was the deadliest attack in Russia since the 2000s.', ['deadliest attack']],
    ['That March 139 people died.', ['139 people']],
    ['When the gunmen came, 139 people died.', ['139 people']],
    ['In the 2020s no attack in Russia has killed more than these 139 people.', ['139 people']],
  ])('but: %s', (line, expected) => {
    expect(linkedOn('hall', line)).toEqual(expected);
  });
});

describe('what befell people on a later day is of that day', () => {
  test.each([
    'On Wednesday 30 people were killed and 140 hurt.',
    'On Wednesday, 140 were hurt.',
    'Yesterday one person was killed and four hurt.',
    'On March 24 one person was killed and four hurt.',
    'This morning three were hurt.',
    'Tonight 120 people were killed.',
  ])('%s', (line) => {
    expect(linkedOn('airport', line.replace('March 24', 'August 27'))).toEqual([]);
  });

  test.each([
    ['On Saturday the toll rose to 139.', ['139']],
    ['On Saturday 139 people had been found dead, officials said.', ['139 people']],
    ['On 25 March the toll was raised to 139, and 182 people were listed as injured.', ['139', '182 people']],
  ])('but: %s', (line, expected) => {
    expect(linkedOn('hall', line)).toEqual(expected);
  });
});

describe('a sentence that brings up another by its name: what is told next is of that', () => {
  const PARAGRAPHS = [
    'A senior official pointed to Mumbai. There, ten men with rifles kept the city in terror. When it was over, 166 people were dead.',
    'Nice is another name on that list. A lorry ploughed into the crowd. In all 86 people were killed.',
    'What happened in Nairobi is half forgotten. Men stormed a mall. They killed 67 people.',
    'Ahvaz had its parade in 2018. Men in uniform fired on families. Twenty-five were killed.',
    'There was also the crush at Mecca. So many came that people fell. In all 2,400 died.',
    'A year and a half earlier, Copenhagen had lived through something similar. A young man fired into a crowd. He killed 24 people.',
    'Odesa, meanwhile, was shelled for a tenth day. In all 24 people died.',
    'In Egypt, gunmen surrounded a mosque at Friday prayers. They killed 311.',
    'In December, a man drove a car into a Christmas market in Magdeburg. In all 86 people were killed and about 300 injured.',
    'And then the Tu-154 from Sochi. An army choir was on it. All 92 died.',
    'A day earlier, Yekaterinburg. A pipe burst. Twenty-four people were killed.',
    'It happened at a theatre in Mariupol, too. People had hidden in it. Hundreds were killed.',
  ];
  test.each(PARAGRAPHS.flatMap((text) => (['hall', 'airport', 'metro'] as const).map((page) => [page, text] as const)))(
    '%s: %s',
    (page, text) => {
      expect(linkedOn(page, text)).toEqual([]);
    },
  );

  test('but whoever is blamed for the event is not brought up', () => {
    expect(linkedOn('hall', 'Officials pointed to Ukraine. The attack killed 137 people.')).toEqual(['137 people']);
  });
});
