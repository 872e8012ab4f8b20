import { describe, expect, test } from 'vitest';
import { read } from '../read-claims.ts';

/** Figures about the organisation, as "measure value"; "-" before those that are linked to none. */
function about(text: string, published: string | null = '2024-03-25'): string[] {
  return read(text, { published })
    .filter(({ measure }) => measure !== null && /^(fighters|founded|peak|lethality-rank|warning-horizon|focus-on-russia)$/.test(measure))
    .map(
      ({ measure, stated, low, high, modifier, subject }) =>
        `${subject === 'isis-k' ? '' : '- '}${measure} ${modifier === 'exact' || modifier === 'between' ? '' : `${modifier} `}${stated ?? `${low}-${high}`}`,
    );
}

describe('two dates, each with words of its own', () => {
  test.each([
    ['ISIS-K took root in 2015 and reached its peak in 2018.', ['founded 2015', 'peak 2018']],
    ['ISIS-K is growing. Formed in 2015 by disgruntled Pakistani Taliban, it was at its strongest in 2018.', ['founded 2015', 'peak 2018']],
    ['ISIS-K was set up in 2015 and was at its height in 2016.', ['founded 2015', 'peak 2016']],
    ['ISIS-K, set up in 2015, topped out in 2018.', ['founded 2015', 'peak 2018']],
    ['ISIS-K, set up in 2015, peaked in 2018.', ['founded 2015', 'peak 2018']],
    ['ISIS-K has the will and the means to strike beyond its borders in as little as six months.', ['warning-horizon at least 6']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('strength', () => {
  test.each([
    ['ISIS-K is active. It would take the group six months to hit targets abroad.', ['warning-horizon 6']],
    ['ISIS-K is active. He said the group needed six months to be able to attack abroad.', ['warning-horizon 6']],
    ['ISIS-K is active. There may be as many as 6,000 ISIS-K fighters in Afghanistan.', ['fighters up to 6000']],
    ['ISIS-K is active. There were 14 ISIS-K members among those arrested.', []],
    ['ISIS-K is active. Its founding dates to 2015.', ['founded 2015']],
    ['ISIS-K is active. It split from the Pakistani Taliban in 2014.', ['founded 2014']],
    ['ISIS-K is active. The report speaks of 1,500 to 2,200 fighters.', ['fighters 1500-2200']],
    ['At its peak ISIS-K had 3,000 fighters; the UN now puts it at 6,000.', ['fighters 3000', 'fighters 6000']],
    ['ISIS-K is active. Its 2,000 fighters are mostly Afghans.', ['fighters 2000']],
    ['ISIS-K is active. The ministry put the number of its militants at 4,000.', ['fighters 4000']],
    ['ISIS-K has 2,200 fighters in Kunar and Nangarhar.', ['fighters 2200']],
    ['ISIS-K, an arm of Islamic State with 2,000 fighters, is in Kunar.', ['fighters 2000']],
    ['ISIS-K, a rival of the Taliban, which has 80,000 fighters, is in Kunar.', ['- fighters 80000']],
    ['ISIS-K had 3,000 fighters in 2018. By 2023 that number had grown to 6,000.', ['fighters 3000', 'fighters 6000']],
    ['ISIS-K had 3,000 fighters. Air strikes cut that to 1,500.', ['fighters 3000', 'fighters 1500']],
    ['ISIS-K had 3,000 fighters. Losses to the Taliban cut that to 1,500.', ['fighters 3000', 'fighters 1500']],
    ['ISIS-K has been cut from 3,000 fighters to 1,000.', ['fighters 3000', 'fighters 1000']],
    ['ISIS-K has been cut from 3,000 or more fighters to a few hundred.', ['fighters at least 3000', 'fighters hundreds 200-1000']],
    ['Estimates of the strength of ISIS-K vary. The UN was vague. My own estimate is 2,500 fighters.', ['fighters 2500']],
    ['Estimates of the strength of ISIS-K vary. The Haqqanis are stronger. My own estimate is 2,500 fighters.', ['- fighters 2500']],
    ["ISIS-K is small. It's a group of 2,000 men at most.", ['fighters 2000']],
    ['ISIS-K is small. With 2,000 men it is no match for an army.', ['fighters 2000']],
    ['ISIS-K is small. With 20 men it attacked a prison.', []],
    ['ISIS-K is small. Some 2,000 people belong to it.', ['fighters about 2000']],
    ['ISIS-K can call upon 4,000 people.', ['fighters 4000']],
    ['ISIS-K is active. The 2,000-strong group has enemies.', ['fighters 2000']],
    ['ISIS-K is active. In 2021 experts had spoken of 2,200 fighters in small cells across the country.', ['fighters 2200']],
    ['ISIS-K has 4,000 fighters, the report says, although some put it lower, at 2,000.', ['fighters 4000', 'fighters 2000']],
    ['ISIS-K has 4,000 fighters. Other states put the figure much lower, at 1,500 to 2,200.', ['fighters 4000', 'fighters 1500-2200']],
    ['ISIS-K has 5,000 members, family members included. Officials put it at 2,000.', ['fighters 5000', 'fighters 2000']],
    ['ISIS-K is active. The army has grown from 3,000 men to 180,000 men.', ['- fighters 3000', '- fighters 180000']],
    ['ISIS-K had 3,000 fighters. Its losses halved the number to 1,500.', ['fighters 3000', 'fighters 1500']],
    ['The UN put the strength of ISIS-K at 2,000. After the fall of Kabul the figure rose to 4,000.', ['fighters 2000', 'fighters 4000']],
    ['How many fighters does ISIS-K have? The UN says 4,000. A general says 2,000.', ['fighters 4000', 'fighters 2000']],
    ['How many fighters does ISIS-K have? The UN says 4,000. Washington thinks fewer. "It takes four," says a general.', ['fighters 4000']],
    ['ISIS-K is active. How many men it has is in dispute. The UN says 4,000.', ['fighters 4000']],
    ['ISIS-K is active. How it pays its men is in dispute. The UN says 4,000.', []],
    ['How big is ISIS-K? The U.N. has said anywhere from 1,500 to 2,200 fighters.', ['fighters 1500-2200']],
    ['How many fighters does ISIS-K have? The UN says 4,000. A general says 2,000 roubles were paid.', ['fighters 4000']],
    ['ISIS-K has up to 2,200 fighters.', ['fighters up to 2200']],
    ['ISIS-K is a branch of Islamic State. At its peak in 2014, Islamic State ruled a third of Iraq.', ['- peak 2014']],
    ['ISIS-K is small. The core group has 5,000 fighters in Iraq. It emerged in 2013.', ['- fighters 5000']],
    ['ISIS-K is small. The band was founded in 1978. It has four members.', ['- founded 1978']],
    ['The number of ISIS-K attacks was at its height in 2016.', ['- peak 2016']],
    // What was founded is the noun before it.
    ['A man born in 2016 joined ISIS-K.', ['- founded 2016']],
    ['Teenagers born in 2016 are courted by ISIS-K.', ['- founded 2016']],
    ['The ministry, formed in 2016, says that ISIS-K is beaten.', ['- founded 2016']],
    ['A party founded in 2016 fights ISIS-K.', ['- founded 2016']],
    ['The branch founded in 2015 is called ISIS-K.', ['founded 2015']],
    ['A group formed in 2015, ISIS-K is active.', ['founded 2015']],
    ['The birth of ISIS-K in 2015 split the Taliban.', ['founded 2015']],
    ['ISIS-K first showed itself in late 2014.', ['founded 2014-09/2014-12']],
    ['ISIS-K is weak. Since the Taliban took over its numbers have fallen to 2,000.', ['fighters 2000']],
    [
      'Gunmen killed 137 people at Crocus City Hall.\n\nThe group that holds Idlib fought Islamic State, and jailed men of ISIS-K. The group has 30,000 fighters.',
      ['- fighters 30000'],
    ],
    ["Islamic State's Khorasan wing has up to 2,200 fighters.", ['fighters up to 2200']],
    ['The Afghan unit of the Islamic State group has up to 2,200 fighters.', ['fighters up to 2200']],
    ["Islamic State's Libyan wing has up to 2,200 fighters.", ['- fighters up to 2200']],
    ["ISIS-K's ranks rose to 4,000 by 2022 from 2,000 the year before.", ['fighters 4000', 'fighters 2000']],
    ['ISIS-K is active. The group had between 4,000 and 6,000 fighters last year.', ['fighters 4000-6000']],
    ['ISIS-K is active. The group had about 4,000 fighters this spring.', ['fighters about 4000']],
    [
      'ISIS-K is active. The group, which killed 13 US troops in Kabul in 2021 and around 95 people in Kerman, Iran, in January, had 4,000 fighters last year.',
      ['fighters 4000'],
    ],
    ['ISIS-K, which has 4,000 members, also killed 13 US troops at Kabul airport.', ['fighters 4000']],
    ['ISIS-K has 4,000 fighters, and has killed hundreds.', ['fighters 4000']],
    ['ISIS-K is active. A UN report put the number of fighters at 4,000 to 6,000.', ['fighters 4000-6000']],
    ["ISIS-K has 6,000 fighters. The Taliban put the group's strength at fewer than 1,000.", ['fighters 6000', 'fighters fewer than 1000']],
    [
      'ISIS-K has 6,000 fighters. The Taliban say the group has 900 fighters. It now has 2,000 fighters.',
      ['fighters 6000', 'fighters 900', 'fighters 2000'],
    ],
    ['ISIS-K has 6,000 fighters. The Taliban say they have 80,000 fighters.', ['fighters 6000', '- fighters 80000']],
    ['ISIS-K fights the Taliban. A report put the number of fighters at 80,000.', ['- fighters 80000']],
    ['ISIS-K had 2,200 fighters; since then it has grown to 4,000.', ['fighters 2200', 'fighters 4000']],
    ['ISIS-K commands 4,000 men.', ['fighters 4000']],
    ['ISIS-K fields 4,000 men.', ['fighters 4000']],
    ['ISIS-K is active.\n\nIt hates the Taliban\n\nIt is not big. It has 2,000 fighters.', ['fighters 2000']],
    ['ISIS-K is active.\n\nThe strength of the Taliban\n\nIt has 80,000 fighters.', ['- fighters 80000']],
    ['ISIS-K has around 2,000 cadres.', ['fighters about 2000']],
    ['ISIS-K has increased its fighters from 4,000 to 6,000.', ['fighters 4000', 'fighters 6000']],
    ['ISIS-K has increased its attacks from 60 to 300.', []],
    ['ISIS-K\nSize: 2,200', ['fighters 2200']],
    ['ISIS-K could muster 4,000 men.', ['fighters 4000']],
    ['At least 4,000 fighters belong to ISIS-K.', ['fighters at least 4000']],
    ['At least 4,000 men fight for ISIS-K.', ['fighters at least 4000']],
    ['At least 80,000 men fight for the Taliban against ISIS-K.', ['- fighters at least 80000']],
    ['The strength of the Taliban is put at 80,000, that of ISIS-K at 2,200.', ['- fighters 80000']],
    ['ISIS-K is weaker than the Taliban with its 80,000 fighters.', ['- fighters 80000']],
    ['With 80,000 fighters, the Northern Alliance is stronger than ISIS-K.', ['- fighters 80000']],
    ['ISIS-K has fewer men than the Taliban, which has 80,000 fighters.', ['- fighters 80000']],
    ['ISIS-K is a rival of the Northern Alliance, which has 8,000 fighters.', ['- fighters 8000']],
    ['Unlike al-Qaeda, which has 400 fighters, ISIS-K has 2,000 fighters.', ['- fighters 400', 'fighters 2000']],
    ['Members of the Taliban (80,000 fighters) have joined ISIS-K (2,200 fighters).', ['- fighters 80000', 'fighters 2200']],
    ['ISIS-K has recruited 500 fighters from the Taliban.', []],
    ['The Afghan army has 8,500 fighters, ISIS-K says.', ['- fighters 8500']],
    ['There are 400 fighters of al-Qaeda in Afghanistan, the rival of ISIS-K.', ['- fighters 400']],
    ['What is ISIS-K? A branch of Islamic State. How strong is it? Up to 2,200 fighters.', ['fighters up to 2200']],
    ['What is ISIS-K? A branch. How strong is it? Between 1,500 and 4,000 fighters, says the UN.', ['fighters 1500-4000']],
    ['What is ISIS-K? A branch. How strong is it? Estimates vary. The UN speaks of 1,500 to 4,000.', ['fighters 1500-4000']],
    ['ISIS-K is active. Airstrikes and Taliban offensives cut its numbers to around 2,000.', ['fighters about 2000']],
    ['ISIS-K is small. It had 600 fighters, but lost its valley when 1,400 people surrendered.', ['fighters 600']],
    ['What is ISIS-K?\n1. It is a branch.\nThe Taliban fights it.\n2. It has 2,200 fighters.', ['fighters 2200']],
    ['The Taliban is strong. ISIS-K raids cut its numbers to around 2,000.', ['- fighters about 2000']],
    ['ISIS-K is back. How big is the group? The UN says 4,000 to 6,000.', ['fighters 4000-6000']],
    ['ISIS-K is back. How big is the group? The Taliban have 70,000 men under arms.', ['- fighters 70000']],
    ['ISIS-K is back. It has perhaps 4,000 men.', ['fighters 4000']],
    ['Name: ISIS-K\nAnnounced: January 2015\nFighters: 2,000', ['founded 2015-01', 'fighters 2000']],
    ['ISIS-K is back. A report put its fighters alone at 2,000.', ['fighters 2000']],
    ['ISIS-K had four men shoot at people.', []],
    ['The Pentagon believes there are 600 to 800 ISIS fighters in Afghanistan.', ['fighters 600-800']],
    ['ISIS has some 2,000 fighters in Afghanistan now, the general said.', ['fighters about 2000']],
    ['ISIS has 2,000 members in Afghanistan prisons, and 30,000 fighters in Syria.', ['- fighters 2000']],
    ['The Taliban say ISIS has 300 members, and al-Qaeda has 400 fighters in Afghanistan.', ['- fighters 300', '- fighters 400']],
    ['ISIS-K was at its strongest in 2018, with as many as 4,000 members.', ['peak 2018', 'fighters up to 4000']],
    ['ISIS-K has a cadre of a few thousand.', ['fighters thousands 2000-10000']],
    ['Islamic State-K has 2,000 fighters.', ['fighters 2000']],
    ['ISIS-K is weak. Its core group consisted of 1,500 to 2,200 fighters.', ['fighters 1500-2200']],
    ['ISIS-K is weak. After the Taliban killed its commanders its raids became few. The UN put its ranks at 5,000.', ['fighters 5000']],
    [
      'ISIS-K is growing: the Pentagon speaks of about 2,000 fighters, the UN of between 4,000 and 6,000.',
      ['fighters about 2000', 'fighters 4000-6000'],
    ],
    ['General McKenzie estimated ISIS-K has 2,000 fighters, many of whom were freed by the Taliban.', ['fighters 2000']],
    ['The UN estimates that ISIS-K has 2,200 core fighters.', ['fighters 2200']],
    ['ISIS-K has between 4,000 and 6,000 fighters.', ['fighters 4000-6000']],
    ['ISIS-K commands about 2,000 militants.', ['fighters about 2000']],
    ['The strength of ISIS-K is put at 2,200.', ['fighters 2200']],
    ['ISKP has some 2,000 members.', ['fighters about 2000']],
    ['The membership of ISIS-K stands at 2,000.', ['fighters 2000']],
    ['Officials estimate that ISIS-K has 2,000 “hardcore fighters”.', ['fighters 2000']],
    ['The number of its fighters has grown to 4,000, ISIS-K says.', ['fighters 4000']],
    ['Islamic State Khorasan has fewer than 2,000 fighters.', ['fighters fewer than 2000']],
    ['ISIS-K is weak. The group has 2,200 fighters.', ['fighters 2200']],
    ['The Taliban have 80,000 fighters.', ['- fighters 80000']],
    ['Al-Qaeda has 400 members in Afghanistan, the UN said of the rival of ISIS-K.', ['- fighters 400']],
    ['Islamic State once had 30,000 fighters in Syria and Iraq, unlike ISIS-K.', ['- fighters 30000']],
    ['ISIS-K is weak. The Taliban say they beat it. The group has 2,200 fighters.', ['fighters 2200']],
    ['ISIS-K is weak. The Taliban have made 20 raids on the group. It has 2,200 fighters.', ['fighters 2200']],
    ['ISIS-K is weak.\n\nThe Taliban let its men out of prison, and then fought them.\n\nThe group has 2,200 fighters.', ['fighters 2200']],
    ['ISIS-K is weak. The Taliban, who number 100,000, claim to have beaten it. The group has 2,200 fighters.', ['fighters 2200']],
    ['Some 20 groups have 23,000 fighters; ISIS-K has up to 6,500.', ['- fighters 23000', 'fighters up to 6500']],
    ['ISIS-K is weak. Taliban offensives cut into its ranks. A UN panel put its strength at 2,200.', ['fighters 2200']],
    [
      'ISIS-K is active. The ranks have swelled to 4,000 members since the Taliban took over, a report on the group says.',
      ['fighters 4000'],
    ],
    [
      'ISIS-K has 2,200 fighters. Al-Qaeda has 30 members there, while its supporters are thought to number 400.',
      ['fighters 2200', '- fighters 30', '- fighters 400'],
    ],
    ['ISIS-K is active. Its ranks are put at 2,000 to 3,000 men.', ['fighters 2000-3000']],
    ['UN monitors put ISIS-K at 4,000 to 6,000 men.', ['fighters 4000-6000']],
    ["ISIS-K's fighters number 4,000.", ['fighters 4000']],
    ['ISIS-K is thought to number 4,000 to 6,000.', ['fighters 4000-6000']],
    ['ISIS-K commands 2,200 core fighters in Kunar.', ['fighters 2200']],
    ['ISIS-K has 200 fighters, they say. A UN report put the figure at 4,000.', ['fighters 200', 'fighters 4000']],
    ['ISIS-K has between 4,000 and 6,000 members. US officials put the number at 2,000.', ['fighters 4000-6000', 'fighters 2000']],
    [
      'ISIS-K has between 4,000 and 6,000 members. Other estimates range from 1,500 to 2,200.',
      ['fighters 4000-6000', 'fighters 1500-2200'],
    ],
    ['A mosque was bombed. In March, ISIS-K killed ten people. The group has 4,000 fighters.', ['fighters 4000']],
    [
      "A mosque was bombed. Islamic State's regional affiliate, ISIS-K, claimed the attack. The group has 4,000 fighters.",
      ['fighters 4000'],
    ],
    ["ISIS-K has 4,000 fighters. The Pentagon's estimate is lower: 2,000.", ['fighters 4000', 'fighters 2000']],
    ['ISIS-K has 4,000 fighters. Estimates of its victims range from 1,500 to 2,200.', ['fighters 4000']],
    ['ISIS-K is thought to have 4,000 to 6,000 men.', ['fighters 4000-6000']],
    ['ISIS-K is active. A UN report gave it 4,000 to 6,000 members.', ['fighters 4000-6000']],
    [
      'ISIS-K counts about 2,000 members, and the Taliban has killed several of its leaders, among them one at Abbey Gate, where 13 died.',
      ['fighters about 2000'],
    ],
    ['The Taliban killed 30 fighters of ISIS-K.', []],
    ['Police arrested 12 members of ISIS-K.', []],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('another organisation that a sentence brings in', () => {
  test.each([
    ['ISIS-K bombed the airport. What is Boko Haram? Formed in 2002, the group has up to 30,000 fighters.', []],
    ['ISIS-K bombed the airport. And who are the Ruritanian Lions? The group was founded in 1987 and has 30,000 fighters.', []],
    ['ISIS-K bombed the airport. The Ruritanian Front is another threat. The group has 30,000 fighters and was founded in 1987.', []],
    ['ISIS-K bombed the airport. Then there is the Ruritanian Front. Founded in 1987, it has some 30,000 members.', []],
    ['ISIS-K is active. Many of its men came from the Ruritanian Front, a group founded in 1987.', []],
    ['ISIS-K is active. Its first leader had left the Ruritanian Front. That group has 30,000 members.', []],
    ['ISIS-K is active.\n\nBoko Haram\n\nFounded in 1987, the group has 30,000 fighters.', []],
    ['ISIS-K is active. Boko Haram took over the north. The group has 30,000 fighters.', []],
    ["ISIS-K is active. ISIS-K's media arm has 40 members.", []],
    ['ISIS-K is active. Its leader is Sanaullah Ghafari. The group has 2,200 fighters.', ['fighters 2200']],
    ['ISIS-K is active. Who is its leader? Sanaullah Ghafari. It has 2,200 fighters.', ['fighters 2200']],
    ['ISIS-K is a branch of Islamic State, a group with affiliates in many countries. That group, founded in 2015, is small.', []],
    ['What is ISIS-K? Formed in 2015, the group has up to 6,000 fighters.', ['founded 2015', 'fighters up to 6000']],
    ['ISIS-K, a group founded in 2015, has 2,200 fighters.', ['founded 2015', 'fighters 2200']],
    [
      'It was claimed by ISIS-K, which was formed in 2015 by defectors from the Taliban and which has 2,200 fighters.',
      ['founded 2015', 'fighters 2200'],
    ],
    ['The Taliban, the rival of ISIS-K, has 5,000 fighters.', []],
    ['The Taliban, the old enemy of ISIS-K, can call on 5,000 men.', []],
    ['ISIS-K, the Afghan branch of Islamic State, has 5,000 fighters.', ['fighters 5000']],
    ["The Taliban, ISIS-K's rival, has 5,000 fighters.", []],
    ['The Taliban (enemies of ISIS-K) have 5,000 fighters.', []],
    ['The Taliban – long at war with ISIS-K – has 5,000 fighters.', []],
    ['The Taliban, like ISIS-K, has 5,000 fighters.', []],
    ['The Northern Front, accused of ignoring ISIS-K, has 5,000 fighters.', []],
    ['The rival of ISIS-K, the Taliban, has 5,000 fighters.', []],
    ["ISIS-K, the Taliban's rival, has 5,000 fighters.", ['fighters 5000']],
    ['ISIS-K – at war with the Taliban – has 5,000 fighters.', ['fighters 5000']],
    ["The Taliban's rival, ISIS-K, has 5,000 fighters.", ['fighters 5000']],
    ['The Taliban, the rival of ISIS-K, still has 8,000 fighters.', []],
    ['The Taliban, rivals of ISIS-K, are thought to have 8,000 fighters.', []],
    ['The Taliban – the rival of ISIS-K – grew to 8,000 fighters.', []],
    ['The Taliban, the rival of ISIS-K, are 8,000 strong.', []],
    ['ISIS-K, the rival of the Taliban, is thought to have 4,000 fighters.', ['fighters 4000']],
    ['ISIS-K (the rival of the Taliban) grew to 4,000 fighters.', ['fighters 4000']],
    ['ISIS-K fights the Taliban. Its predecessor had 600 fighters.', []],
    ['ISIS-K was founded in 2015. Its Syrian ally has 3,000 fighters.', ['founded 2015']],
    ['ISIS-K was founded in 2015, and its parent had 30,000 fighters.', ['founded 2015']],
    ["ISIS-K is active. The group's rival has 3,000 fighters.", []],
    ["ISIS-K is active. The group's magazine was founded in 2022.", []],
    ["ISIS-K is active. The group's founder was born in 1972.", []],
    ['ISIS-K is active. The group appeared in court in 2022.', []],
    ['ISIS-K is active. The group emerged as a threat in 2021.', []],
    ['ISIS-K is active. Ruritania could strike the group within six months.', []],
    ['ISIS-K has lost its land. The UN estimated 1,500 to 2,200 fighters in 2022.', ['fighters 1500-2200']],
    ['A branch of ISIS-K founded in 2019 has 400 men.', []],
    ['ISIS-K has 2,200 foot soldiers.', ['fighters 2200']],
    ['ISIS-K has lost its land. The strength of the army is put at 2,200 fighters.', []],
    ['Islamic State – Khorasan Province, founded in 2015, has 2,200 fighters.', ['founded 2015', 'fighters 2200']],
    ['The Khorasan branch of Islamic State, founded in 2015, has 2,200 fighters.', ['founded 2015', 'fighters 2200']],
    ['ISIS-K, whose leader was born in 1994, has 2,200 fighters.', ['fighters 2200']],
    ['Attacks by ISIS-K peaked in 2018.', []],
    ['ISIS-K has lost its land. Smith thinks of Syria. The Ruritanian Front has 1,500 fighters.', []],
    ['ISIS-K broke with the Taliban. It split from its allies and has 4,000 fighters.', ['fighters 4000']],
    ['ISIS-K was founded in 2015. Its rivals say it has 4,000 fighters.', ['founded 2015', 'fighters 4000']],
  ])('%s', (text, expected) => {
    expect(about(text).filter((figure) => !figure.startsWith('-'))).toEqual(expected);
  });
});

describe('a body that the sentence before is about', () => {
  test.each([
    ['ISIS-K is active. The army has 180,000 soldiers. It was founded in 2002.', ['- founded 2002']],
    ['ISIS-K is active.\n\nThe army has 180,000 soldiers.\n\nIts strength is put at 5,000.', ['- fighters 5000']],
    ['ISIS-K is active. The Soufan Center is in New York. It was founded in 2017.', ['- founded 2017']],
    ['ISIS-K is active. The International Crisis Group disagrees. It has 150 members.', ['- fighters 150']],
    ['ISIS-K is active. Its magazine appears in five languages. It was founded in 2022.', ['- founded 2022']],
    ["ISIS-K is active. The group's media arm is small. It was founded in 2016.", ['- founded 2016']],
    ['ISIS-K is active. The regional affiliate in West Africa is larger. It has 4,000 fighters.', ['- fighters 4000']],
    ['ISIS-K is active. The army has 180,000 soldiers. Many have fled. It was founded in 2002.', ['- founded 2002']],
    ['ISIS-K is active. The army has 180,000 soldiers. The group was founded in 2015.', ['founded 2015']],
    ['ISIS-K is active. The army has 180,000 soldiers. The group is smaller. It has 4,000 fighters.', ['fighters 4000']],
    [
      'ISIS-K is active. The UN puts its core at 2,000 fighters. Analysts say it had 3,000 fighters in 2018.',
      ['fighters 2000', 'fighters 3000'],
    ],
    ['ISIS-K is active. The group came into being in 2015. Its core is 2,000 to 3,500 strong.', ['founded 2015', 'fighters 2000-3500']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('founding and peak', () => {
  test.each([
    ['The Taliban, which fights ISIS-K, was formed in 1994.', ['- founded 1994']],
    ['Since al-Qaeda was founded in 1988, it has fought many groups, ISIS-K among them.', ['- founded 1988']],
    ['ISIS-K, a rival of the Taliban, was founded in 2015.', ['founded 2015']],
    ["ISIS-K, which claimed Thursday's attack, first appeared in the east in late 2014.", ['founded 2014-09/2014-12']],
    ["ISIS-K, behind Friday's attack, was founded as a branch of Islamic State.", []],
    ['ISIS-K, which struck Kabul in August 2021, first appeared in the east.', []],
    ['ISIS-K was founded by former members of the Taliban, formed in 1994.', ['- founded 1994']],
    ['ISIS-K is a rival of al-Qaeda, which was founded in 1988.', ['- founded 1988']],
    ['The Northern Alliance was founded in 1996, ISIS-K says.', ['- founded 1996']],
    ['ISIS-K is a branch. Date of formation: 26 January 2015. Allies: ISIL.', ['founded 2015-01-26']],
    ['ISIS emerged in Afghanistan in 2015, among disaffected youth.', ['founded 2015']],
    ['ISIS emerged in Iraq in 2013, before it spread to ISIS-K.', ['- founded 2013']],
    [
      'ISIS-K was founded by militants, including some who had left the Afghan and the Pakistani Taliban, in late 2014 and became known for cruelty.',
      ['founded 2014-09/2014-12'],
    ],
    ['ISIS-K was formally announced in January 2015.', ['founded 2015-01']],
    ['ISIS-K surfaced in eastern Afghanistan in late 2014.', ['founded 2014-09/2014-12']],
    ['ISIS-K was founded in 2015.', ['founded 2015']],
    ['ISIS-K has been active since 2015.', ['founded 2015']],
    ['ISIS-K traces its origins to 2014.', ['founded 2014']],
    ['ISIS-K, active since 2015, has fought the Taliban.', ['founded 2015']],
    ['ISIS-K is a branch. Since its start in 2015 it has spread.', ['founded 2015']],
    ['ISIS-K is a branch. Since the start of the war in 2015 it has spread.', []],
    ['ISIS-K is a branch. Its magazine has existed since 2022.', ['- founded 2022']],
    ['ISIS-K has been active in Turkey since 2023.', []],
    ["ISIS-K's media arm was set up in 2021.", ['- founded 2021']],
    ['ISIS-K is active. Its magazine first appeared in 2022.', ['- founded 2022']],
    ['ISIS-K is active. Its leader was born in 1994.', ['- founded 1994']],
    ['ISIS-K is active. The alliance of groups against it was formed in 2015.', ['- founded 2015']],
    ['ISIS-K is active. Its formation was announced in 2015.', ['founded 2015']],
    ['ISIS-K is active. The branch was announced in January 2015 by an ISIS spokesman.', ['founded 2015-01']],
    ['ISIS-K is active. Hafiz Saeed Khan, who founded the group in 2015, died in 2016.', ['founded 2015']],
    ['ISIS-K is active. Defectors from the Taliban founded it in 2015.', ['founded 2015']],
    ['ISIS-K is active. Since emerging in 2015, the group has fought the Taliban.', ['founded 2015']],
    ['ISIS-K got its start in 2015.', ['founded 2015']],
    ['ISIS-K is active. The campaign against the group was announced in 2017.', ['- founded 2017']],
    ['ISIS-K is active. It was announced in 2016 that its leader had died.', []],
    ['ISIS-K is active. Its creation of cells in Europe in 2022 alarmed Germany.', []],
    ['ISIS-K set up a television channel in 2022.', []],
    ['ISIS-K launched magazines in 2022 and formed an alliance in 2019.', []],
    ['ISIS-K appeared in a list of threats in 2016.', []],
    ['Islamic State set up its Khorasan branch in 2015.', ['founded 2015']],
    ['The magazine of ISIS-K, founded in 2022, praises the attackers.', ['- founded 2022']],
    ['ISIS-K has existed since 2015.', ['founded 2015']],
    ['ISIS-K has been around since 2015.', ['founded 2015']],
    ['Set up in 2015, ISIS-K was thought three years ago to be weak.', ['founded 2015']],
    ['From its founding in 2015 to 2020 ISIS-K claimed 211 attacks.', ['founded 2015']],
    ['ISIS-K lost 2,000 men when it was at its strongest, in 2018.', ['peak 2018']],
    ['ISIS-K, which sprang up in Afghanistan in 2015, is active.', ['founded 2015']],
    ['In January 2015, ISIS announced the formation of ISIS-K.', ['founded 2015-01']],
    ['An Islamic State spokesman announced the creation of its Khorasan Province on 26 January 2015.', ['founded 2015-01-26']],
    ['In June 2014, after the establishment of the caliphate by Islamic State, ISIS-K did not exist.', ['- founded 2014-06']],
    ['In January 2015 the formation of a government in Kabul, which ISIS-K opposed, was announced.', []],
    ['ISIS-K, formed in 2015, is active in Afghanistan.', ['founded 2015']],
    ['ISIS-K emerged in eastern Afghanistan in late 2014.', ['founded 2014-09/2014-12']],
    ['Emerging in late 2014, ISIS-K fought the Taliban.', ['founded 2014-09/2014-12']],
    ['ISIS-K originated in Afghanistan in 2014.', ['founded 2014']],
    ['ISIS-K was established in January 2015.', ['founded 2015-01']],
    ['The Taliban was founded in 1994, long before ISIS-K.', ['- founded 1994']],
    ['ISIS-K established a reputation for brutality in 2021.', []],
    ['Membership of ISIS-K peaked around 2018.', ['peak about 2018~']],
    ['ISIS-K has lost members since peaking in 2018.', ['peak 2018']],
    ['ISIS-K is diminished from its zenith, following setbacks that began in summer 2018.', []],
    ['ISIS-K was founded in 2015. Four years since its inception the group reached its peak.', ['founded 2015', 'peak about 2019~']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('a question for a date, and its answer', () => {
  test.each([
    ['What is ISIS-K? A branch.\n2. When was it founded? In 2015, by defectors from the Taliban.', ['founded 2015']],
    ['When was ISIS-K formed? It was in January 2015.', ['founded 2015-01']],
    ['In what year was ISIS-K founded? 2015.', ['founded 2015']],
    ['When was ISIS-K formed? Nobody knows. In 2015 the Taliban split.', []],
    ['When was the Taliban formed? In 1994. ISIS-K came later.', ['- founded 1994']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('ranks and durations', () => {
  test.each([
    ['ISIS-K ranked fourth among terrorist groups in 2018.', ['lethality-rank 4']],
    ['ISIS-K ranked 12th in a list of donors.', []],
    ['ISIS-K was the fourth deadliest terrorist group in 2018.', ['lethality-rank 4']],
    ['In the first four months of the year ISIS-K mounted 77 attacks; on May 8 one hit a school.', []],
    ['ISIS-K could attack the West within six months, a general warned.', ['warning-horizon at most 6']],
    ['ISIS-K will be able to hit American interests in under six months.', ['warning-horizon fewer than 6']],
    ['ISIS-K claimed 40 attacks in six months; it could soon strike abroad.', []],
    ['ISIS-K, hit by raids, could lose half of its men in six months.', []],
    ['ISIS-K is a group. The Institute for Economics and Peace ranked it the fourth deadliest of 2018.', ['lethality-rank 4']],
    ['The index placed ISIS-K fourth among the deadliest terrorist groups.', ['lethality-rank 4']],
    ['ISIS-K is a group. The institute ranked the Springfield Front the third deadliest group.', ['- lethality-rank 3']],
    ['In 2018, at the height of its power, ISIS-K held two districts.', ['peak 2018']],
    ['In 2019, a year after ISIS-K was at its height, it lost Nangarhar.', []],
    ['ISIS-K has had its sights on Russia for two years.', ['focus-on-russia 2']],
    ['ISIS-K came fourth in the Global Terrorism Index.', ['lethality-rank 4']],
    ['ISIS-K was one of the four deadliest terrorist organizations in the world.', ['lethality-rank up to 4']],
    ["In 2018 ISIS-K was among the world's top four deadliest groups.", ['lethality-rank up to 4']],
    ['A general said ISIS-K could attack in as little as six months.', ['warning-horizon at least 6']],
    ['Can ISIS-K strike the West? A general said that it could do so in as little as six months.', ['warning-horizon at least 6']],
    [
      'ISIS-K could carry out an external operation against Western interests abroad in as little as six months.',
      ['warning-horizon at least 6'],
    ],
    ['ISIS-K has been fixated on Russia for the past two years.', ['focus-on-russia 2']],
    ['The fourth-deadliest attack by ISIS-K was in Kabul.', []],
    ["ISIS-K's parent group had 30,000 fighters at its peak in 2014.", ['- fighters 30000', '- peak 2014']],
    ["ISIS-K's strength reached its peak in 2018.", ['peak 2018']],
    [
      'Let me turn to Afghanistan. ISIS-K has increased its attacks. It can do an external operation abroad in under six months.',
      ['warning-horizon fewer than 6'],
    ],
    ['ISIS-K is a branch. It has been active in Afghanistan since 2015.', ['founded 2015']],
    ['ISIS-K has a fixation on Russia going back two years.', ['focus-on-russia 2']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('when a group began and when it was strongest, in other words', () => {
  test.each([
    ['The group took shape in 2015 in the mountains of Nangarhar.', 'founded'],
    ['Born in late 2014, it drew on deserters of the Taliban.', 'founded'],
    ['It dates back to 2015.', 'founded'],
    ['It was in January 2015 that the branch was announced.', 'founded'],
    ['The branch saw the light of day in 2015.', 'founded'],
    ['It first reared its head in eastern Afghanistan in late 2014.', 'founded'],
    ['Having sprung up in 2015, it soon clashed with the Taliban.', 'founded'],
    ['It has been around since 2015.', 'founded'],
    ['The group has existed since late 2014.', 'founded'],
    ['It sprang up in 2015 out of the Pakistani Taliban.', 'founded'],
    ['Set up by Hafiz Saeed Khan in 2015, it grew fast.', 'founded'],
    ['Since its inception in 2015, the group has lost four leaders.', 'founded'],
    ['Since its founding in January 2015 it has killed thousands.', 'founded'],
    ['It came onto the scene in 2015.', 'founded'],
    ['The affiliate was born in 2015.', 'founded'],
    ['It began life in 2015 as a band of deserters.', 'founded'],
    ['The group burst onto the scene in late 2014.', 'founded'],
    ['Its birth in 2015 was announced in an audio message.', 'founded'],
    ['Its strength peaked in 2018.', 'peak'],
    ['The group was strongest in 2018.', 'peak'],
    ['Its membership reached its highest point in 2018.', 'peak'],
    ['Its numbers have dwindled since a high in 2018.', 'peak'],
    ['After its high-water mark in 2018 it lost ground.', 'peak'],
    ['It was at the height of its power in 2018.', 'peak'],
    ["The group's heyday was in 2018.", 'peak'],
    ['Since its heyday in 2018 it has shrunk.', 'peak'],
  ])('%s', (text, measure) => {
    expect(about(`ISIS-K is an affiliate of the Islamic State group.\n\n${text}`).map((line) => line.split(' ')[0])).toEqual([measure]);
  });
});

describe('how strong it is, how soon it could strike and what it looks at, in other words', () => {
  test.each([
    ['Its fighting force is estimated at 2,200 men.', 'fighters 2200'],
    ['The group can muster some 4,000 fighters.', 'fighters about 4000'],
    ['It may be six months away from striking Western targets, a general said.', 'warning-horizon 6'],
    ['Over the past two years it has turned its eyes to Russia.', 'focus-on-russia 2'],
    ['Russia has been its obsession for the past two years.', 'focus-on-russia 2'],
    ['For the last two years its propaganda has been aimed at Putin.', 'focus-on-russia 2'],
    ['In 2018 only three groups were deadlier: it came fourth.', 'lethality-rank 4'],
  ])('%s', (text, expected) => {
    expect(about(`ISIS-K is an affiliate of the Islamic State group.\n\n${text}`)).toEqual([expected]);
  });
});

describe('what a group has beside it or under it has figures of its own', () => {
  test.each([
    'A Central Asian group allied with it has 300 fighters.',
    'Another group has 900 fighters.',
    'The branch in West Africa has 4,000 to 7,000 fighters.',
    'Its fighters in Syria number 4,000.',
    'Its media wing, set up in 2020, publishes in 12 languages.',
    'Its Tajik network, formed in 2019, has 50 members.',
  ])('%s', (text) => {
    expect(about(`ISIS-K is an affiliate of the Islamic State group.\n\n${text}`).filter((line) => !line.startsWith('- '))).toEqual([]);
  });

  test.each([
    ['The branch in Afghanistan has 4,000 fighters.', 'fighters 4000'],
    ['A UN report says it has 4,000 fighters.', 'fighters 4000'],
  ])('%s', (text, expected) => {
    expect(about(`ISIS-K is an affiliate of the Islamic State group.\n\n${text}`)).toEqual([expected]);
  });
});

describe('a name, or a word for the group, that only completes another noun', () => {
  test.each([
    'A militia to fight ISIS-K was founded in 2016.',
    'A task force on ISIS-K was created in 2017.',
    'The war against ISIS-K peaked in 2019.',
    'Support for ISIS-K peaked in 2018.',
    'Fighting between the Taliban and ISIS-K peaked in 2022.',
    'The group that ISIS-K split from has 6,000 fighters.',
    'ISIS-K grew out of a group of 80 fighters.',
    'Afghanistan, where ISIS-K is active, ranks first in the terrorism index.',
    'ISIS-K was ranked 14th in a list of the best funded groups.',
    'A force of 3,000 Afghan soldiers drove ISIS-K out of Nangarhar.',
    'ISIS-K is active. A militia to fight it was founded in 2016.',
    'ISIS-K is active. Support for the group peaked in 2018.',
  ])('%s', (text) => {
    expect(about(text).filter((figure) => !figure.startsWith('-'))).toEqual([]);
  });
  test.each([
    ['Analysts at the UN say ISIS-K has 4,000 fighters.', ['fighters 4000']],
    ['The group known as ISIS-K was founded in 2015.', ['founded 2015']],
    ['The number of fighters in ISIS-K was 2,200.', ['fighters 2200']],
    ['In the war on the Taliban ISIS-K has 4,000 fighters.', ['fighters 4000']],
    ['A general warned that ISIS-K could attack abroad in under six months.', ['warning-horizon fewer than 6']],
    ['ISIS-K has been reduced to 1,000 fighters.', ['fighters 1000']],
    ['ISIS-K is active. One state said the group numbered 2,000.', ['fighters 2000']],
    ['ISIS-K emerged in 2015. The UN says its numbers are about 2,200.', ['founded 2015', 'fighters about 2200']],
    ['ISIS-K had 1,500 fighters when Kabul fell. We assess that it now has about 4,000.', ['fighters 1500', 'fighters about 4000']],
    ["How big is ISIS-K?\nThe UN's last estimate, in January, was 2,200 to 4,000 fighters.", ['fighters 2200-4000']],
    ['ISIS-K is active. Taliban officials say the group has only 1,000 fighters left.', ['fighters 1000']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('two organisations, each with a figure', () => {
  test.each([
    ['ISIS-K has 4,000 fighters, while the Islamic State in Syria has 6,000.', ['fighters 4000']],
    ['The UN puts ISIS-K at 4,000 fighters and Boko Haram at 6,000.', ['fighters 4000']],
    ['The UN puts the Afghan army at 6,000 fighters and ISIS-K at 4,000.', ['fighters 4000']],
    ['Al-Shabaab has 6,000 fighters, ISIS-K 4,000.', ['fighters 4000']],
    ['Boko Haram is stronger than ISIS-K. It has 6,000 fighters.', []],
    ['The Afghan army has fought ISIS-K since 2015. It has 6,000 fighters.', []],
    ['Al-Qaida is older than ISIS-K. It was founded in 1988.', []],
    ['ISIS-K is stronger than Boko Haram. It has 6,000 fighters.', ['fighters 6000']],
    ['General Smith says ISIS-K is growing. It has 4,000 fighters.', ['fighters 4000']],
    ['The Taliban say that ISIS-K is beaten. It has 1,000 fighters.', ['fighters 1000']],
  ])('%s', (text, expected) => {
    expect(about(text).filter((figure) => !figure.startsWith('-'))).toEqual(expected);
  });
});

describe('an army beside a group', () => {
  test.each([
    'The army has 9,000 fighters, ISIS-K fewer.',
    'ISIS-K is smaller than the army, which has 9,000 members.',
    'The army was founded in 1999, long before ISIS-K.',
    'While ISIS-K recruits abroad, the army has 9,000 fighters at home.',
    'The TTP, from which ISIS-K took many men, is put at 9,000 fighters.',
  ])('%s', (sentence) => {
    expect(about(`ISIS-K is a branch of the Islamic State.\n\n${sentence}`).filter((words) => !words.startsWith('-'))).toEqual([]);
  });
});

describe('what a group once had', () => {
  const strengths = (text: string): string[] =>
    read(`ISIS-K is active. ${text}`, { published: '2024-03-25' })
      .filter(({ measure }) => measure === 'fighters')
      .map(({ stated, assertion }) => `${stated} ${assertion}`);

  test.each([
    ["The group's strength fell from a peak of some 4,000 in 2018.", ['4000 past']],
    ["The group's strength peaked at 4,000 in 2018.", ['4000 past']],
    ["The UN puts the group's strength at from 2,500 in 2018 to 1,500 in 2022.", ['2500 past', '1500 asserted']],
    ['The group has lost half of its 4,000 fighters.', ['4000 past']],
    ['The group had 4,000 fighters before it lost its ground.', ['4000 past']],
    ['The group numbers 2,000, fewer than the 4,000 fighters it once had.', ['2000 asserted', '4000 past']],
    ['From a high of 4,000 fighters the group has fallen to 2,000.', ['4000 past', '2000 asserted']],
    ['The group had up to 4,000 fighters at the height of its power.', ['4000 past']],
    ['The group had 2,000 fighters until last year.', ['2000 asserted']],
    ['How many are they? A UN report in January said between 2,000 and 2,500 fighters.', ['null asserted']],
    ['It has 4,000 followers.', ['4000 asserted']],
    ['It has 4,000 followers on Telegram.', []],
  ])('%s', (text, expected) => {
    expect(strengths(text)).toEqual(expected);
  });

  test('a peak that is given with its number', () => {
    expect(about('ISIS-K is active. It fell from a peak of some 4,000 fighters in 2018.')).toEqual(['fighters about 4000', 'peak 2018']);
  });
});

describe('another group that a sentence brings in', () => {
  test.each([
    'There is also the TTP.',
    'In Syria there is HTS.',
    'Its rival is the Haqqani network.',
    'Iran has the Guards.',
    'Pakistan has an army.',
    'Another group is stronger.',
    'A rival group is stronger.',
    'The core group is weaker.',
    'The Sahel branch is larger.',
    'Its branch in Africa is larger.',
  ])('%s', (sentence) => {
    for (const told of ['It has 9,000 fighters.', 'The group has 9,000 fighters.', 'It was founded in 1999.'])
      expect(about(`ISIS-K is active. ${sentence} ${told}`).filter((words) => !words.startsWith('-'))).toEqual([]);
  });

  test.each([
    'There are 300 of its men in Kabul.',
    'It is at war with the Taliban.',
    'It grew out of the TTP.',
    'Its leader is an Afghan.',
  ])('%s', (sentence) => {
    expect(about(`ISIS-K is active. ${sentence} It has 9,000 fighters.`)).toContain('fighters 9000');
  });
});

describe('numbers that somebody gives of a group whose strength is spoken of', () => {
  const INTRO = 'ISIS-K is a branch of the Islamic State. It has 4,400 fighters.';
  test.each([
    ['The council counted between 750 and 2,000 in 2018 and 2,500 to 4,000 in 2019.', ['fighters 750-2000', 'fighters 2500-4000']],
    ['The council put the group at 2,000 in 2018 and at 4,000 a year later.', ['fighters 2000', 'fighters 4000']],
    ['A report of June 2021 gave 1,500, and one of January 2022 more.', ['fighters 1500']],
    ['In 2023 the council spoke of 4,000 people.', ['fighters 4000']],
    ['The Taliban say that it has fewer than 1,000.', ['fighters fewer than 1000']],
    ['By 2018 it was down to 1,000, and by 2020 to 500.', ['fighters 1000', 'fighters 500']],
    ['The group shrank from 4,000 in 2016 to 2,000 in 2018.', ['fighters 4000', 'fighters 2000']],
    ['It is believed to have 3,000.', ['fighters 3000']],
    ['Estimates vary between 2,000 and 6,000.', ['fighters 2000-6000']],
    ['It carried out 217 raids, down from 334.', []],
    ['Its raids fell from 334 to 217.', []],
    ['The council counted 334 raids in 2021 and 217 in 2022.', []],
    ['The families were put at 2,000.', []],
    ['There were 300 at the meeting.', []],
    ['The Taliban said that 500 had been arrested.', []],
    ['One put the number of foreigners among them at 1,200.', []],
  ])('%s', (sentence, expected) => {
    for (const text of [`${INTRO} ${sentence}`, `ISIS-K is a branch of the Islamic State.\n\nStrength\n\n${sentence} So it goes.`])
      expect(about(text).filter((words) => words !== 'fighters 4400')).toEqual(expected);
  });

  test('stand behind a word for it that a paragraph begins with', () => {
    const page = 'ISIS-K is a branch of the Islamic State.\n\nStrength. Estimates differ. Washington says 2,000.';
    expect(about(page)).toEqual(['fighters 2000']);
  });

  test('are of long ago where their year is', () => {
    const assertions = (sentence: string): string[] =>
      read(`${INTRO} ${sentence}`, { published: '2024-06-01' })
        .filter(({ measure }) => measure === 'fighters')
        .map(({ assertion }) => assertion);
    expect(assertions('The council counted 2,000 in 2018.')).toEqual(['asserted', 'past']);
    expect(assertions('A report of June 2021 gave 1,500.')).toEqual(['asserted', 'past']);
    expect(assertions('Before the fall of the city it was down to 1,000.')).toEqual(['asserted', 'past']);
    expect(assertions('In 2024 the council counted 3,000.')).toEqual(['asserted', 'asserted']);
  });

  test('go with the name at the head of a profile', () => {
    expect(about('ISIS-K has 4,000 fighters.\n\nFRONT of the North. Strength: 200 to 400 members. Formed: 2014.')).toEqual([
      'fighters 4000',
    ]);
  });
});

describe('the strength of a part of an organisation is none of the whole', () => {
  const populations = (sentence: string): string[] =>
    read(`ISIS-K is still a threat. ${sentence}`, { published: '2024-05-10' })
      .filter(({ measure, subject }) => measure === 'fighters' && subject === 'isis-k')
      .map(({ stated, low, high, population, assertion }) => `${stated ?? `${low}-${high}`} ${population} ${assertion}`);
  test.each([
    ['Officials put the number of its fighters in Nangarhar at 2,500.', ['2500 other:part asserted']],
    ['The strength of ISIS-K in Kunar is put at 2,500 fighters.', ['2500 other:part asserted']],
    ['In the east alone ISIS-K has 2,500 fighters.', ['2500 other:part asserted']],
    ['ISIS-K has 2,500 fighters in the north of the country.', ['2500 other:part asserted']],
    ['UN officials in New York say that ISIS-K has 2,500 fighters.', ['2500 all asserted']],
    ['ISIS-K in Afghanistan has 2,500 fighters.', ['2500 all asserted']],
    ['It has 4,000 to 6,000 fighters, up from 1,500 to 2,200 in 2021.', ['4000-6000 all asserted', '1500-2200 all past']],
    ['It has 2,000 fighters (down from 4,000-6,000).', ['2000 all asserted', '4000-6000 all past']],
    ['Its strength went up from 1,500 to 2,200 fighters in two years.', ['1500 all past', '2200 all asserted']],
  ])('%s', (sentence, expected) => {
    expect(populations(sentence)).toEqual(expected);
  });
});

describe('what is asked of others than the group', () => {
  const PAGE = 'ISIS-K is a branch of the Islamic State in Afghanistan and Pakistan. The group was formed in 2015.';
  const linked = (text: string): unknown[] =>
    read(`${PAGE} ${text}`, { title: 'ISIS-K: what we know', published: '2024-04-26' })
      .filter(({ measure, subject, verdict }) => measure === 'fighters' && subject === 'isis-k' && verdict !== 'not-compared')
      .map(({ stated }) => stated);
  test.each([
    'How strong is the Taliban? 2,300 fighters, the UN says.',
    'How strong is its parent? 2,300 fighters, the UN says.',
    'How strong are its rivals? 2,300 fighters, the UN says.',
    'How many fighters has al-Qaeda? 2,300.',
    'How many fighters did the Taliban kill? 2,300.',
    'How many of its fighters are foreigners? 2,300.',
    'How many of its members are in prison? 2,300.',
    'A rival group with 2,300 fighters has joined it.',
    'The branch in the Sahel has 2,300 fighters.',
  ])('%s', (text) => {
    expect(linked(text)).toEqual([]);
  });
  test.each([
    'How strong is it? 2,300 fighters, the UN says.',
    'How strong is ISIS-K? 2,300 fighters, the UN says.',
    'Senator: How many fighters do they have? General Smith: 2,300, Senator.',
    'How many fighters does it have in Afghanistan? The UN says 2,300.',
  ])('%s', (text) => {
    expect(linked(text)).toEqual([2300]);
  });
});
