import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

function dates(text: string, published: string | null = null, title = ''): string[] {
  return read(text, { published, title })
    .filter(({ measure, subject }) => subject !== null && measure !== null && /date|until/.test(measure))
    .map(({ measure, stated }) => `${measure} ${stated}`);
}

describe('the date of an event', () => {
  test.each([
    ['ISIS-K killed nearly 100 people in Kerman in January 2024 and 13 Americans in Kabul in 2021.', null, ['date 2024-01', 'date 2021']],
    [
      'ISIS-K killed 145 in Moscow in March 2024, nearly 100 in Kerman in January 2024 and 13 US troops at Kabul airport in 2021.',
      null,
      ['date 2024-03', 'date 2024-01', 'date 2021'],
    ],
    ['- March 2024: an attack on Crocus City Hall, in which over 140 people were killed', null, ['date 2024-03']],
    ['2024 Terrorist Incidents: On March 22, four gunmen attacked Crocus City Hall.', '2024-12-12', ['date 2024-03-22']],
    ['Gunmen entered Crocus City Hall shortly before 8 p.m. on Friday.', '2024-03-24', ['date 2024-03-22']],
    ['Gunmen killed one hundred and forty-five people near Moscow in March 2024.', null, ['date 2024-03']],
    ['ISIS-K killed 183 people, 13 Americans among them, at Kabul airport in 2021.', null, ['date 2021']],
    ['America lost 13 troops to ISIS-K on August 26, 2021, in the bombing at Kabul airport.', null, ['date 2021-08-26']],
    ['Four gunmen killed 144 people at Crocus City Hall last month.', '2024-04-20', ['date 2024-03']],
    ["Gunmen attacked Crocus City Hall. Putin called Friday's attack barbaric and hinted at Ukraine.", '2024-03-23', ['date 2024-03-22']],
    [
      'Crocus City Hall is a music venue.\n\nIn 2013 it hosted Miss Universe.\n\nOn 22 March 2024 four gunmen attacked it.',
      '2025-03-22',
      ['date 2024-03-22'],
    ],
    ["Last month's attack on Crocus City Hall shook Russia.", '2024-04-20', ['date 2024-03']],
    ['The trial over the attack on Crocus City Hall began last month.', '2025-09-20', []],
    ['ISIS-K killed around 95 people in Kerman in January and had 4,000 fighters last year.', '2024-04-20', ['date 2024-01']],
    ['It killed close to 100 people in Kerman, Iran, in January.', '2024-03-11', ['date 2024-01']],
    ['ISIS-K killed close to 100 people in Kerman, in southern Iran, in January.', '2024-03-11', ['date 2024-01']],
    ['ISIS-K killed 145 people at a concert hall in Krasnogorsk, Russia, in March.', '2024-07-11', ['date 2024-03']],
    ['ISIS-K killed 145 people at Crocus City Hall, Putin, in May, told the Duma.', '2024-07-11', []],
    ['The attack in Kunduz was the deadliest since that of 26 August at Kabul airport.', '2021-10-09', ['date 2021-08-26']],
    ['The attack on Crocus City Hall on 22 March 2024 shook Russia.', null, ['date 2024-03-22']],
    ['The Crocus City Hall attack of March 22, 2024 shook Russia.', null, ['date 2024-03-22']],
    ['On 22 March 2024, gunmen attacked Crocus City Hall.', null, ['date 2024-03-22']],
    ['At around 8 p.m. on 22 March 2024, gunmen attacked Crocus City Hall.', null, ['date 2024-03-22']],
    ['At 20:00 Moscow time on 22 March 2024, gunmen attacked Crocus City Hall.', null, ['date 2024-03-22']],
    ['Just before 8 p.m. local time on Friday, gunmen stormed Crocus City Hall.', '2024-03-25', ['date 2024-03-22']],
    ['They hid in Crocus City Hall when shots rang out at about 8 p.m. on Friday.', '2024-03-25', ['date 2024-03-22']],
    ['In Kerman in January 2024, two men were enough to kill 94 people.', null, ['date 2024-01']],
    ['On edge since March, when four men sprayed bullets at people at Crocus City Hall, police …', '2024-06-24', ['date 2024-03']],
    ['In March 2024, a massacre claimed the lives of 145 people at Crocus City Hall.', null, ['date 2024-03']],
    ['ISIS-K took the lives of 13 US troops at Kabul airport in 2021.', null, ['date 2021']],
    ['The bombing at Kabul airport led to the deaths of 13 US troops in August 2021.', null, ['date 2021-08']],
    ['At Crocus City Hall 145 people were left dead in March 2024.', null, ['date 2024-03']],
    ['ISIS-K slaughtered 145 people at Crocus City Hall in March 2024.', null, ['date 2024-03']],
    ['“On the evening of 22 March, gunmen stormed Crocus City Hall,” he said.', '2024-03-25', ['date 2024-03-22']],
    ['MR. SMITH:  A year ago gunmen killed 145 people at Crocus City Hall.', '2025-03-22', ['date 2024']],
    ['Q    On Friday gunmen stormed Crocus City Hall. Did you know of it?', '2024-03-25', ['date 2024-03-22']],
    ['► On Friday gunmen stormed Crocus City Hall.', '2024-03-25', ['date 2024-03-22']],
    ['KABUL: A year ago a bomb killed 13 US troops at the gates of Kabul airport.', '2022-08-26', ['date 2021']],
    ['At 8 p.m. on Saturday, Putin spoke about the attack on Crocus City Hall.', '2024-03-25', []],
    ['On the evening of 22 March, gunmen stormed Crocus City Hall.', '2024-03-25', ['date 2024-03-22']],
    ['Gunmen attacked Crocus City Hall on Friday.', '2024-03-23', ['date 2024-03-22']],
    ['Gunmen burst into Crocus City Hall on Friday.', '2024-03-23', ['date 2024-03-22']],
    ['ISIS is responsible for the deaths of 137 people at Crocus City Hall on Friday.', '2024-03-24', ['date 2024-03-22']],
    ['He mourned the deaths of 137 people at Crocus City Hall on Sunday.', '2024-03-24', []],
    ['Two blasts in Kerman hit the road to the cemetery on Wednesday.', '2024-01-05', ['date 2024-01-03']],
    ['The shooting at Crocus City Hall began at 8pm on Friday.', '2024-03-23', ['date 2024-03-22']],
    ['The bomber killed 13 troops at Kabul airport at 17:50 on Thursday.', '2021-08-27', ['date 2021-08-26']],
    ['The group claimed the attack of 22 March at Crocus City Hall.', null, ['date 2024-03-22']],
    ['The venue is Crocus City Hall. On Friday it became the scene of an attack.', '2024-03-25', ['date 2024-03-22']],
    ['Its attack on the Russian embassy in Kabul came in September 2022.', null, ['date 2022-09']],
    ['Bombing of Kabul airport, August 2021: 13 US troops were killed.', null, ['date 2021-08']],
    [
      'Bombs killed 100 people at a ceremony in Iran on Wednesday to commemorate Qassem Soleimani who was killed by a US drone in 2020.',
      '2024-01-03',
      ['date 2024-01-03'],
    ],
    ['The St Petersburg metro bombing was tried. A court jailed 11 for the attack that killed 15 in 2017.', '2019-12-10', ['date 2017']],
    ['In September 2022 ISIS-K took responsibility for a suicide bombing at the Russian embassy in Kabul.', null, ['date 2022-09']],
    ['Two explosions were heard in Kerman on Wednesday.', '2024-01-04', ['date 2024-01-03']],
    ['The attack on Crocus City Hall on Friday shook Russia.', null, []],
    ["Friday's attack on Crocus City Hall shook Russia.", '2024-03-24', ['date 2024-03-22']],
    ["137 people were killed in Friday's attack on Crocus City Hall.", '2024-03-24', ['date 2024-03-22']],
    ["The death toll from Friday night's attack on Crocus City Hall is 137.", '2024-03-24', ['date 2024-03-22']],
    ['Gunmen stormed Crocus City Hall on Friday, as four men appeared in a film about it.', '2024-03-24', ['date 2024-03-22']],
    ['* 22 March 2024: 145 people are killed at Crocus City Hall.', '2024-05-24', ['date 2024-03-22']],
    ['- MARCH 2024 – Gunmen kill 145 people at Crocus City Hall.', '2024-05-24', ['date 2024-03']],
    ['* 12 April 2024: A court jails a man over the attack at Crocus City Hall.', '2024-05-24', []],
    ['In a church in Smithfield he prayed for those who died at Crocus City Hall on March 22.', '2024-03-24', ['date 2024-03-22']],
    ["After Friday's attack on Crocus City Hall, Russia tightened security.", '2024-03-24', ['date 2024-03-22']],
    ["Two suspects in Friday's attack on Crocus City Hall had been to Ruritania.", '2024-03-24', ['date 2024-03-22']],
    ['The embassy warned of the attack on Crocus City Hall on 7 March.', '2024-03-24', []],
    ['They knew of the attack on Crocus City Hall two weeks ago.', '2024-03-24', []],
    ["Ten people died in Sunday's attack in Springfield, two days after that on Crocus City Hall.", '2024-03-25', []],
    ['The attack on Crocus City Hall in March shook Russia.', '2024-10-28', ['date 2024-03']],
    ['The 2017 St Petersburg metro bombing shook Russia.', null, ['date 2017']],
    ['13 US troops were killed when a bomber got through the crowd outside the airport in August 2021.', null, ['date 2021-08']],
    ['The general said: On the 26th of August a bomber killed 13 troops at Kabul airport.', '2021-10-01', ['date 2021-08-26']],
    ['At Kabul airport 13 US troops lost their lives on 26 August 2021.', null, ['date 2021-08-26']],
    ['St Petersburg metro (3 April 2017): 15 dead, 11 convicted in 2019.', null, ['date 2017-04-03']],
    [
      'It carried out the bombing at Kabul airport in which 183 people were killed, 13 of them US troops, in August 2021.',
      null,
      ['date 2021-08'],
    ],
    ['The bomb in the St Petersburg metro in 2017 killed 15.', null, ['date 2017']],
    ['Gunmen attacked Crocus City Hall. It happened on Friday.', '2024-03-25', ['date 2024-03-22']],
    ['On 3 April 2017, a bomb went off in the St Petersburg metro.', '2018-04-03', ['date 2017-04-03']],
    ['On 5 September 2022, a suicide attack at the Russian embassy killed two staff members.', '2023-07-25', ['date 2022-09-05']],
    ['Gunmen attacked Crocus City Hall.\n\n2024 Moscow building fire: two people were killed.', '2024-03-25', []],
    ['The bombing at Kabul airport in August 2021 shook America.', null, ['date 2021-08']],
    ['In September 2022, ISIS-K bombed the Russian embassy in Kabul in a suicide attack.', null, ['date 2022-09']],
    ['In January 2024, twin bombings in Iran killed nearly 100 people.', null, ['date 2024-01']],
    ['A suicide bomber killed 13 troops at the gates of the airport in Kabul in 2021.', null, ['date 2021']],
    ['The group also struck at Kabul airport in August 2021, killing 180 people.', null, ['date 2021-08']],
    ['Names of those killed in the attack at Kabul airport were published in September 2021.', null, []],
    ['A court charged four men over the attack on Crocus City Hall in April.', '2024-05-01', []],
    ['In 2024 it killed 145 in Moscow. In January of that year it killed more than 90 people in Kerman.', '2025-07-11', ['date 2024-01']],
    ['The attack at Kabul airport was planned. He led the man who killed 13 soldiers in August 2021.', '2025-06-05', ['date 2021-08']],
    ['The attack at Kabul airport was planned. He led a man who killed 40 soldiers in August 2022.', '2025-06-05', []],
    ['Crocus City Hall attack: live\nMar 22, 10:20 PM\nWarning had been given', '2024-03-23', []],
    [
      'Crocus City Hall was attacked. The bombings in Kerman had killed 94. On 22 March 144 people died when gunmen fired at visitors.',
      '2024-04-02',
      ['date 2024-03-22'],
    ],
    ['After 22 March, when gunmen killed 144 people at Crocus City Hall, shows were called off.', '2024-04-19', ['date 2024-03-22']],
    ['The 13 US troops killed at Kabul airport are the most since 2011, when 30 died.', '2024-04-19', []],
    ['After 22 March, shows at Crocus City Hall were called off.', '2024-04-19', []],
    ['Rules were tightened after the March attack on Crocus City Hall.', '2024-10-15', ['date 2024-03']],
    ['On 22 March 2024, an attack which was carried out by a branch occurred at Crocus City Hall.', null, ['date 2024-03-22']],
    ['It killed 13 American soldiers and 170 Afghans at Kabul airport in August 2021.', null, ['date 2021-08']],
    ['A suicide bombing took place on 26 August 2021 near Abbey Gate.', null, ['date 2021-08-26']],
    ['On 24 March, mourners laid flowers at Crocus City Hall.', '2024-03-25', []],
    ['People pressed to the gates of Kabul airport on Thursday when a bomber blew himself up.', '2021-08-28', ['date 2021-08-26']],
    ['He set off the bomb on a St Petersburg metro train on Monday.', '2017-04-04', ['date 2017-04-03']],
    ['And on Jan. 3, blasts in Kerman killed nearly 100 mourners.', '2024-03-26', ['date 2024-01-03']],
    ['Gunmen attacked Crocus City Hall on the evening of March 22 last year.', '2025-03-22', ['date 2024-03-22']],
    [
      'Russia was hit again, most recently in March when gunmen killed more than 140 people at Crocus City Hall.',
      '2024-06-17',
      ['date 2024-03'],
    ],
    ['ISIS-K claimed the attack on Crocus City Hall on Saturday.', '2024-03-25', []],
    ['The list was read two weeks after the March 22 shootings at Crocus City Hall.', '2024-04-05', ['date 2024-03-22']],
    [
      'In October 2015 IS claimed the bombing of a jet, which killed 224, and in April 2017 a bomb in the Saint Petersburg metro killed 15.',
      null,
      ['date 2017-04'],
    ],
    ['Its deadliest was at Kabul airport on 26 August, when more than 180 died.', '2021-11-02', ['date 2021-08-26']],
    ['Its deadliest was that on Kabul airport on 26 August 2021, in which 182 people died.', null, ['date 2021-08-26']],
    [
      "A day of mourning is observed across Russia following Friday's terrorist attack on a concert hall in Krasnogorsk that killed 137 people.",
      '2024-03-24',
      ['date 2024-03-22'],
    ],
    ['The attack at Crocus City Hall on March 22 was remembered.', '2025-09-01', ['date 2024-03-22']],
    ["The group's deadliest attack was the August 2021 bombing at Kabul airport.", '2023-02-28', ['date 2021-08']],
    ['Memories are fresh of the evening of March 22 when four men attacked Crocus City Hall.', '2024-10-02', ['date 2024-03-22']],
    ['Since 2015 Russia has fought in Syria, long before the Crocus City Hall attack.', null, []],
  ])('%s (%s)', (text, published, expected) => {
    expect(dates(text, published)).toEqual(expected);
  });
});

describe('mourning and detention', () => {
  const TITLE = 'Crocus City Hall attack';
  test.each([
    ['Putin declared March 24 a day of mourning.', ['mourning-date 2024-03-24']],
    ['A court extended until October 22 the arrest of a man accused of aiding the gunmen at Crocus City Hall.', []],
    ["The court extended John Smith's arrest until June 30, days after the attack on Crocus City Hall.", []],
    ['The court has kept in custody until 21 November 11 people who are said to have helped the gunmen at Crocus City Hall.', []],
    ['24 March was a national day of mourning.', ['mourning-date 2024-03-24']],
    ['Sunday has been declared a day of national mourning.', ['mourning-date 2024-03-24']],
    ['Four men were charged. Three of them pleaded guilty. They are to be held until 22 May.', ['detention-until 2024-05-22']],
    ["Sunday is a day of mourning for the victims of Friday's attack.", ['mourning-date 2024-03-24', 'date 2024-03-22']],
    ['The suspects are held until May 22.', ['detention-until 2024-05-22']],
    ['It was the second in a year: on March 22, 145 people were killed at Crocus City Hall.', ['date 2024-03-22']],
    ['Where were you on March 22?', ['date 2024-03-22']],
    ['March 22, 2024 Eight Drones Downed Over Belgorod', []],
    ['SPRINGFIELD, March 24 (Agency) - Russia holds a day of mourning.', []],
    ['Russia holds a day of mourning for those killed when gunmen attacked a concert hall on Friday.', ['date 2024-03-22']],
    ['The last nationwide mourning was for a fire on 28 March 2018.', []],
    ['Ivan Abc, 32, Boris Def, 30, Denis Ghi, 25, and Pavel Jkl, 19, were ordered held until May 22.', ['detention-until 2024-05-22']],
    ["A general's detention was extended to 23 June.", []],
    ["An opposition leader's lawyers were held until 15 June.", []],
    ['A general in a bribery case was remanded until 23 June.', []],
    ['A tenth suspect, a man of 30, was remanded until 22 May.', ['detention-until 2024-05-22']],
    ['They were remanded in custody until 22 May.', ['detention-until 2024-05-22']],
    ['A court held the four gunmen of Crocus City Hall and eight other suspects in custody until 22 May.', ['detention-until 2024-05-22']],
    ['Court Holds Men Who Sold Car to Crocus City Hall Attackers Sept. 12, 2024 A court extended their detention.', []],
    ['The four were remanded until 22 May, the courts of general jurisdiction said.', ['detention-until 2024-05-22']],
    ['A court remands the four main suspects in the attack on Crocus City Hall until 22 May.', ['detention-until 2024-05-22']],
    ['The exhibition is open until 22 May.', []],
    ['A court has extended by three months, to 22 August, the detention of the four men.', ['detention-until 2024-08-22']],
    ['He was jailed until May 22 on Monday.', ['detention-until 2024-05-22']],
    ['A court extended to February 22, 2025 the custody of the four men.', ['detention-until 2025-02-22']],
    ['Their detention was extended on Monday until May 22.', ['detention-until 2024-05-22']],
  ])('%s', (text, expected) => {
    expect(dates(text, '2024-03-25', TITLE)).toEqual(expected);
  });
});

test('a day told of beside the days of an event is of its year, however long ago', () => {
  const text = 'On 24 March four men were charged and remanded in custody until 22 May.';
  expect(dates(text, '2025-01-10', 'Crocus City Hall attack')).toEqual(['detention-until 2024-05-22']);
});

test('a day far behind its verb, and names between', () => {
  const text =
    'The blast tore through the third car of a train between Sennaya Ploshchad and Tekhnologichesky Institut at about 2:40 p.m. on Monday.';
  expect(dates(text, '2017-04-04', 'St Petersburg metro bombing')).toEqual(['date 2017-04-03']);
});
