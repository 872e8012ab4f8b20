import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

const tolls = (text: string): (number | string | null)[] =>
  read(text, { published: '2026-03-22', title: 'Terror in Russia' })
    .filter(({ measure, subject }) => subject !== null && (measure === 'deaths' || measure === 'injuries'))
    .map(({ stated }) => stated);

describe('an event that a sentence begins with, and what befell others', () => {
  test.each([
    'Since the Crocus City Hall attack 300 people have been killed in Dagestan.',
    'Since Crocus City Hall was attacked in March 2024, at least 80 people have been killed by Islamists.',
    'In the two years since the attack on Crocus City Hall, 60 people have died in terrorist attacks.',
    'A year after Crocus City Hall, 16 people were killed in Moscow when a bomb went off.',
    'Months after Crocus City Hall, gunmen killed 22 people.',
    'After the Crocus City Hall attack, 19 people were killed in Dagestan.',
    'Following Crocus City Hall, Islamists killed 22 people in Dagestan.',
    'Until Crocus City Hall, 60 people had been killed in two years.',
    'In the year of Crocus City Hall 220 people died in attacks in Russia.',
    'Apart from the Crocus City Hall attack, gunmen killed 54 people.',
    'Gunmen inspired by the Crocus City Hall attack killed 22 people.',
    'A man who lost his wife at Crocus City Hall killed three people in court.',
    'Three people were killed at a vigil for Crocus City Hall.',
    'ISIS-K, blamed for Crocus City Hall, killed 90 in Quetta.',
    'When Crocus City Hall was attacked, 90 people had already been killed by the group that year.',
    'By the time of the Crocus City Hall attack the group had killed 900 people.',
    'In the three months before the Crocus City Hall attack the group killed 90 people.',
    'The Crocus City Hall attack was its second in a week; the other killed 90.',
    'The Crocus City Hall attack was the last of ten attacks in which the group killed 900.',
    "The Crocus City Hall attack raised the year's death toll to 900.",
    'The Crocus City Hall attack brought the number of people killed by the group this year to 900.',
    'The leader of those behind the Crocus City Hall attack ordered the killing of 90 people in Quetta.',
    'Lavrov named Crocus City Hall and said that 300 had been killed by terrorists in Kursk.',
    'Mothers of Crocus City Hall victims wrote to the mothers of 64 killed in Kemerovo.',
    'The branch that carried out the Crocus City Hall attack claimed a bombing that killed 62 people.',
    'The same group that struck Crocus City Hall struck a market, killing 59.',
    'The attack, claimed by the group that struck Crocus City Hall, killed 88 people.',
    'A suicide bombing by the group behind Crocus City Hall killed 64 people at a shrine.',
    'The attack on the synagogue, by men linked to the Crocus City Hall gunmen, killed 60.',
    'An attack similar to Crocus City Hall left 70 people dead.',
    'In contrast to Crocus City Hall, the raid killed 90 people.',
    'Second only to Crocus City Hall, the raid killed 90 people.',
    'After Crocus City Hall, the army bombed a town and killed 90 people.',
    'Crocus City Hall was followed by a raid that killed 90 people.',
    'He likened Crocus City Hall to a raid in which 90 people died.',
    'The year brought the attack on Crocus City Hall and floods that killed 90 people.',
    'A strike in answer to the attack on Crocus City Hall killed 90 people.',
    'The worst attack since the attack on Crocus City Hall killed 90 people.',
    'Reprisals for the Crocus City Hall attack killed 90 people.',
    'Protests over the Crocus City Hall attack left 90 people dead.',
    'The war that made the Crocus City Hall attack possible has killed 900 people.',
    'The wave of terror that began with Crocus City Hall has killed 900 people in Russia.',
    'The campaign that culminated in the Crocus City Hall attack killed 900 people.',
    'A bus carrying Crocus City Hall survivors crashed, killing 90.',
    'The camp where the Crocus City Hall attack was planned was bombed, killing 90.',
    'The army, which had failed at Crocus City Hall, killed 90 people in a raid.',
    'A bomb at the trial of the Crocus City Hall suspects killed 90 people.',
    'Excluding Crocus City Hall, the group killed 90 people.',
    'Together with the Crocus City Hall attack, the attacks killed 900 people.',
    'Attacks such as the one on Crocus City Hall have killed 900 people.',
    'The Crocus City Hall attack was one of ten attacks that killed 900 people.',
    'The Crocus City Hall attack happened in a year when 90 people were killed by terrorists.',
    'As at Crocus City Hall, exits were locked when 90 people died in the fire.',
    'It was not Crocus City Hall but a bombing that killed 90 people.',
    '90 people were killed in what officials called a second Crocus City Hall.',
    '90 people died in a blast claimed by the group behind Crocus City Hall.',
    'Terrorists have killed 900 people in Russia since Crocus City Hall.',
    'The raid, smaller than the attack on Crocus City Hall, killed 90 people.',
    'The raid killed 90 people, as many as the Crocus City Hall attack.',
    'The raid, coming a year after Crocus City Hall, killed 90 people.',
    'People who remember Crocus City Hall heard that 90 had died in a siege.',
    'Crocus City Hall had a forerunner: a siege that killed 90 people.',
    'Crocus City Hall shook the country; then a quake killed 90 people.',
    'Counting Crocus City Hall, 220 people died in attacks that year.',
  ])('%s', (text) => {
    expect(tolls(text)).toEqual([]);
  });
});

describe('and what befell those in it', () => {
  test.each([
    ['Two days after the attack on Crocus City Hall, 137 people are known to have died.', 137],
    ['A month after the attack on Crocus City Hall the death toll is 144.', 144],
    ['A year after the attack on Crocus City Hall that killed 145 people, families mourn.', 145],
    ['Since the attack on Crocus City Hall, which killed 137 people, police have raided mosques.', 137],
    ['It was the worst attack since Crocus City Hall, in which 145 people died.', 145],
    ['At a vigil for Crocus City Hall, where 145 people died, they sang.', 145],
    ['He was inspired by the attack on Crocus City Hall, in which 145 people died.', 145],
    ['The cell that carried out the attack on Crocus City Hall, which left at least 137 people dead, planned more.', 137],
    ['Gunmen stormed Crocus City Hall, and a fire killed 145 people.', 145],
    ['At Crocus City Hall 145 people were killed in Krasnogorsk, near Moscow.', 145],
    ['The four who stormed Crocus City Hall killed 145 people.', 145],
    ['Those who carried out the attack on Crocus City Hall killed 145 people.', 145],
    ['The carnage at Crocus City Hall left 145 people dead.', 145],
    ['The events of Crocus City Hall left 145 people dead.', 145],
    ['He says that the attack on Crocus City Hall left 145 people dead.', 145],
    ['The Crocus City Hall attack came on the night when 145 people died.', 145],
    ['Police who came to Crocus City Hall found 145 people dead.', 145],
    ['A week after 143 people were killed at Crocus City Hall, shops reopened.', 143],
    ['A year after the attack on Crocus City Hall, the families of the 145 people killed there met.', 145],
    ['In all 695 people have sought medical help since the Crocus City Hall attack.', 695],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toEqual([expected]);
  });
});

test.each([
  ['Three of the five Dagestan gunmen had been questioned after Crocus City Hall.', []],
  ['The four Tajik gunmen at Crocus City Hall were caught.', [4]],
])('%s', (text, expected) => {
  const attackers = read(text).filter(({ measure, subject }) => measure === 'attackers' && subject !== null);
  expect(attackers.map(({ stated }) => stated)).toEqual(expected);
});

const doers = (text: string): (number | string | null)[] =>
  read(text, { published: '2024-06-10' })
    .filter(({ measure, subject }) => subject !== null && (measure === 'attackers' || measure === 'suspects-charged'))
    .map(({ stated }) => stated);

describe('others who attack or are charged, beside an event', () => {
  test.each([
    'As in the Crocus City Hall attack, six gunmen opened fire on the crowd at a mall in Nairobi.',
    'Unlike at Crocus City Hall, six attackers with knives stormed a school in Lahore.',
    'Like the killers of Crocus City Hall, six gunmen wore body cameras when they attacked a mall in Nairobi.',
    'After the Crocus City Hall attack, six gunmen stormed a mall in Nairobi.',
    'In scenes reminiscent of Crocus City Hall, six gunmen burst into a theatre.',
    'A mall in Nairobi was attacked by six gunmen who had studied the Crocus City Hall attack.',
    'Six gunmen tried to repeat the Crocus City Hall attack at a theatre in Tashkent.',
    'Police shot six gunmen who wanted to copy Crocus City Hall.',
    'The six attackers had watched footage of Crocus City Hall.',
    'In a case unrelated to Crocus City Hall, four men were charged with murder.',
  ])('%s', (text) => {
    expect(doers(text)).toEqual([]);
  });
  test.each([
    ['Footage of the Crocus City Hall attack shows four gunmen firing at people.', [4]],
    ['Islamic State released footage of Crocus City Hall in which four gunmen fire at people.', [4]],
    ['Like other attacks by the group, the Crocus City Hall attack was carried out by four gunmen.', [4]],
    ['Before the Crocus City Hall attack, the four gunmen had studied the plan of the building.', [4]],
    ['Four people have been charged over the Crocus massacre.', [4]],
  ])('%s', (text, expected) => {
    expect(doers(text)).toEqual(expected);
  });
});

describe('and where the attack is only called so', () => {
  test.each([
    'Reprisals for the attack killed 90 people.',
    'The camp where the attack was planned was bombed, killing 90.',
    'A year to the day after the attack, 90 people died in a fire.',
    '90 people were killed in the worst attack since the attack.',
    '90 people have been killed in revenge attacks since the attack.',
    'Six gunmen inspired by the attack were shot in Nairobi, and 90 people died.',
  ])('%s', (text) => {
    expect(tolls(`Gunmen killed 145 people at Crocus City Hall on March 22, 2024. ${text}`)).toEqual([145]);
  });
});
