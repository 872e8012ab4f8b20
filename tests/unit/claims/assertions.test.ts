import { describe, expect, test } from 'vitest';
import { measured, read } from '../read-claims.ts';

const TITLE = 'Crocus City Hall attack';

describe('what was still to come, and has come', () => {
  test.each([
    ['Two weeks later four gunmen would kill 137 people at Crocus City Hall.', ['4 attackers', '137 deaths']],
    ['It was the group that would kill 137 people at Crocus City Hall two months later.', ['137 deaths']],
    ['Hours later 137 people would die at Crocus City Hall.', ['137 deaths']],
    ['Hours later, he warned, 137 people would die at Crocus City Hall.', ['137 deaths (hypothetical)']],
    ['Gunmen would kill 137 people at Crocus City Hall, he feared.', ['137 deaths (hypothetical)']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe('what a count was before', () => {
  test.each([
    [
      'The attack on the hall killed 133 people, the ministry said, raising the number from 115 and, before that, 93.',
      ['133 deaths', '115 deaths (past)', '93 deaths (past)'],
    ],
    ['The attack on the hall killed 137 people. The first count, on Friday night, had been 40.', ['137 deaths', '40 deaths (past)']],
    ['The attack on the hall killed 137 people. Days before that, six men were detained.', ['137 deaths', '6 detained/men']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });
});

describe('what a question takes for granted', () => {
  test.each([
    ['Putin faces questions over how four gunmen could walk into Crocus City Hall and kill 137 people.', ['4 attackers', '137 deaths']],
    ['Experts ask how four gunmen could have killed 137 people at Crocus City Hall.', ['4 attackers', '137 deaths']],
    ['Officials said 200 people could have died at Crocus City Hall.', ['200 deaths (forecast)']],
  ])('%s', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe('what is not asserted', () => {
  test.each([
    ['Nobody says that 137 people died.', ['137 deaths (denied)']],
    ['The gunmen did not kill 137 people, he claimed.', ['137 deaths (denied)']],
    ["The gunmen didn't kill 137 people, he claimed.", ['137 deaths (denied)']],
    ['They never killed 137 people.', ['137 deaths (denied)']],
    ['The attack failed to kill 137 people.', ['137 deaths (denied)']],
    ['The attack was meant to kill 137 people.', ['137 deaths (denied)']],
    ['The plan was to kill 137 people.', ['137 deaths (denied)']],
    ['The attack nearly killed 137 people.', ['137 deaths (denied)']],
    ['Police stopped the gunmen from killing 137 people.', ['137 deaths (denied)']],
    ['A post put the toll of the attack at 137, which is wrong.', ['137 deaths (denied)']],
    ['Some claim, without proof, that 137 people died.', ['137 deaths (hypothetical)']],
    ['He does not believe that 137 people died.', ['137 deaths (denied)']],
    ['She isn’t sure that 137 people died.', ['137 deaths (denied)']],
    ['It has not been confirmed that 137 people died.', ['137 deaths (denied)']],
    ['It cannot be verified that 137 people died.', ['137 deaths (denied)']],
    ['The ministry has yet to confirm that 137 people died.', ['137 deaths (denied)']],
    ['The ministry refused to confirm that 137 people died.', ['137 deaths (denied)']],
    ['Nobody has confirmed that 137 people died.', ['137 deaths (denied)']],
    ['Experts are sceptical that 137 people died.', ['137 deaths (denied)']],
    ['I doubt that 137 people died.', ['137 deaths (denied)']],
    ['Almost nobody believes the figure of 137 dead.', ['137 deaths (denied)']],
    ['Contrary to claims that 137 people died, the hall was empty.', ['137 deaths (denied)']],
    ['Instead of 137 dead there was none.', ['137 deaths (denied)']],
    ['Reports of 137 dead were exaggerated.', ['137 deaths (denied)']],
    ['The count of 137 dead turned out to be wrong.', ['137 deaths (denied)']],
    ["It would've been 137 who died.", ['137 deaths (hypothetical)']],
    ["It could've killed 137 people.", ['137 deaths (forecast)']],
    ["The toll might've been 137.", ['137 deaths (forecast)']],
    ["It'll kill 137 people.", ['137 deaths (forecast)']],
    ['Claim: 300 people died in the attack.', ['300 deaths (hypothetical)']],
    ['Myth 2: The attack was carried out by 12 gunmen.', ['12 attackers (hypothetical)']],
    ['The rumour: 300 people died in the attack.', ['300 deaths (hypothetical)']],
    ['Early reports said that 137 people had been killed.', ['137 deaths (past)']],
    ['Russia buried the first of the 137 people who were killed at the hall.', ['137 deaths']],
    ['The number of dead had earlier been given as 137.', ['137 deaths (past)']],
    ['Earlier, officials had said that 137 people died.', ['137 deaths (past)']],
    ['The ministry withdrew its count of 137 dead.', ['137 deaths (past)']],
    ['Is it true that 137 people died?', ['137 deaths (asked)']],
    ['Who says that 137 people died?', ['137 deaths (asked)']],
    ['There were not 200 dead, officials said.', ['200 deaths (denied)']],
    ['Officials denied that 500 people were killed.', ['500 deaths (denied)']],
    ['The ministry denies that 500 people died.', ['500 deaths (denied)']],
    ['It is false that 500 people were killed.', ['500 deaths (denied)']],
    ['A hoax said 500 people were killed.', ['500 deaths (denied)']],
    ['The death toll had been given as 103.', ['103 deaths (past)']],
    ['"More than 200 people died," one man claimed falsely.', ['more than 200 deaths (denied)']],
    ['The death toll could rise to 200.', ['200 deaths (forecast)']],
    ['The toll may reach 200.', ['200 deaths (forecast)']],
    ['The toll might rise to 200.', ['200 deaths (forecast)']],
    ['The death toll is expected to rise to 200.', ['200 deaths (forecast)']],
    ['Doctors fear the toll will rise to 200.', ['200 deaths (forecast)']],
    ['If 500 people had died, the hall would have been full.', ['500 deaths (hypothetical)']],
    ['The plotters wanted to kill 500 people.', ['500 deaths (hypothetical)']],
    ['They planned to kill 500 people.', ['500 deaths (hypothetical)']],
    ['Without the guards 500 people would have died.', ['500 deaths (hypothetical)']],
    ['Were 500 people killed?', ['500 deaths (asked)']],
    ['Did 500 people die?', ['500 deaths (asked)']],
    ['A post shared on a network says 900 people died.', ['900 deaths (hypothetical)']],
    ['A viral video claims that 900 people were killed.', ['900 deaths (hypothetical)']],
    ['The bomb was strong enough to kill 500 people.', ['500 deaths (hypothetical)']],
    ['Posts that 500 people died are false.', ['500 deaths (denied)']],
    ['It is not true that 250 people were killed.', ['250 deaths (denied)']],
    ['Nobody believed that only 40 had died.', ['40 deaths (denied)']],
    ['They had been told to kill 1,000 people.', ['1000 deaths (denied)']],
    ['The goal was 300 dead.', ['300 deaths (denied)']],
    ['He joked that 300 people had died.', ['300 deaths (hypothetical)']],
    ['She was afraid that 300 people had died.', ['300 deaths (forecast)']],
    ['The channel invented 300 dead.', ['300 deaths (denied)']],
    ['An unverified list had 300 dead.', ['300 deaths (hypothetical)']],
    ['300 people who had been reported dead were alive.', ['300 deaths (denied)']],
    ['The toll, which may rise, is 200.', ['200 deaths']],
    ['Without doubt 200 people died.', ['200 deaths']],
    ['The toll, at 40 on the night, was 133 by the next day.', ['40 deaths (past)', '133 deaths']],
    ['Only 40 had died, they said at first.', ['40 deaths (past)']],
    ['Seven people (the bomber among them) were initially reported to have died.', ['7 deaths (past)']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });
});

describe('what a page takes back', () => {
  test.each([
    ['Correction: at 14:20 we said that 154 had died. That was the number of those injured.', ['154 deaths (past)']],
    ['An earlier version of this story said that 154 people died.', ['154 deaths (past)']],
    ['A previous version misstated the death toll as 154.', ['154 deaths (past)']],
    ['An earlier version said that 154 people died; 133 did.', ['154 deaths (past)', '133 deaths']],
    ['This article was amended on 25 March: it had said that 154 people died.', ['154 deaths (past)']],
    ['This post has been corrected. It said that 154 people died.', ['154 deaths (past)']],
    ['Because of an editing error, we reported that 154 people died.', ['154 deaths (past)']],
    ['Clarification: the figure of 154 dead that we gave at noon was of the injured.', ['154 deaths (past)']],
    ['Correction: 137 people died, not 154.', ['137 deaths']],
    ['As we reported earlier, 137 people died.', ['137 deaths']],
    ['It said that 137 people died, correcting an earlier count.', ['137 deaths']],
    ['The report said that 137 people died because of errors by police.', ['137 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });
});

describe('what a sentence holds against whoever said it, or nobody stands behind', () => {
  test.each([
    ['He was fined for claiming that 900 people died.', ['900 deaths (denied)']],
    ['A woman who wrote that 900 people had died was jailed.', ['900 deaths (denied)']],
    ['The agency retracted its report that 900 people died.', ['900 deaths (denied)']],
    ['The mayor took back his words that 900 people had died.', ['900 deaths (denied)']],
    ['The ministry called the figure of 900 dead a fantasy.', ['900 deaths (denied)']],
    ['Unconfirmed reports say 900 people died.', ['900 deaths (hypothetical)']],
    ['The figure of 900 dead has not been confirmed.', ['900 deaths (hypothetical)']],
    ['In the novel, 900 people die.', ['900 deaths/other:part (hypothetical)']],
    ['900 people are believed dead.', ['900 deaths (forecast)']],
    ['A deepfake shows an official saying 900 died.', ['900 deaths (hypothetical)']],
    ['A man was fined for justifying the attack that killed 137 people.', ['137 deaths']],
    ['Officials say that 137 people died; their names have not been confirmed.', ['137 deaths']],
    ['He deleted his account after 137 people had died.', ['137 deaths']],
    ['137 people died, police confirmed.', ['137 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });
});

describe('what is asserted all the same', () => {
  test.each([
    ['He could not believe that 137 people had died.', ['137 deaths']],
    ['The guards failed to stop four gunmen at the hall.', ['4 attackers']],
    ["I can't believe 137 people died.", ['137 deaths']],
    ['Ukraine denied that it was behind the attack that killed 137 people.', ['137 deaths']],
    ['The FSB failed to prevent the killing of 137 people.', ['137 deaths']],
    ['Nobody disputes that 137 people died.', ['137 deaths']],
    ['There is no doubt that 137 people died.', ['137 deaths']],
    ['They not only killed 137 people but burned the hall.', ['137 deaths']],
    ["The police weren't there when 137 people were killed.", ['137 deaths']],
    ["We've lost 137 people.", ['137 deaths']],
    ["They'll never forget the 137 who died.", ['137 deaths']],
    ["Ukraine didn't order the attack that killed 137 people.", ['137 deaths']],
    ['Despite reports of more victims, the toll stands at 137.', ['137 deaths']],
    ['Far from the centre, at a hall in Krasnogorsk, 137 people died.', ['137 deaths']],
    ['The House will share my horror at the murder of 137 people.', ['137 deaths']],
    ['We will never forget the 137 people killed that night.', ['137 deaths']],
    ['No words could do justice to the 137 people whom gunmen killed that night.', ['137 deaths']],
    ['The attack which killed 137 was not a surprise to them.', ['137 deaths']],
    ['They had planned the attack that killed 137 people last week.', ['137 deaths']],
    ['The 137 people killed will be remembered.', ['137 deaths']],
    ['A memorial to the 137 people killed will open in 2040.', ['137 deaths']],
    ['They had not acted on a warning before that day, when four gunmen killed 137 people.', ['4 attackers', '137 deaths']],
    ['The hall – the scene of an attack that killed 137 – would be pulled down.', ['137 deaths']],
    ['The hall -- the scene of an attack that left 137 dead -- would be pulled down.', ['137 deaths']],
    ['I would say that 137 people died because nobody listened.', ['137 deaths']],
    ['137 people did not make it.', ['137 deaths']],
    ['The hall (137 dead) will be pulled down.', ['137 deaths']],
    ['137 people went to a concert and never came home.', ['137 deaths']],
    ['Officials had raised the number of dead to 137 earlier in the day.', ['137 deaths']],
    ['The families of the 137 people killed will have money from the state.', ['137 deaths']],
    ['We renew our pledge to our 137 fallen people — we will never forget.', ['137 deaths']],
    ['We will never forget the 137 people killed.', ['137 deaths']],
    ['They went on to kill 137 people.', ['137 deaths']],
    ['The gunmen killed nearly 137 people.', ['nearly 137 deaths']],
    ['Russia blamed Ukraine, without evidence, for the attack that killed 137 people.', ['137 deaths']],
    ['They will honour the memory of the 137 people.', ['137 deaths']],
    ['137 people were killed, officials said on Sunday.', ['137 deaths']],
    ['According to officials, 137 people were killed.', ['137 deaths']],
    ['No fewer than 137 people were killed.', ['at least 137 deaths']],
    ['The ministry confirmed that 137 people were killed.', ['137 deaths']],
    ['“137 people were killed,” the governor said.', ['137 deaths']],
    ['The committee put the number of dead at 137.', ['137 deaths']],
    ['So far 137 people have died.', ['137 deaths']],
    ['137 people were killed; an early count was wrong.', ['137 deaths']],
    ['Suspects were held until 22 May as the toll reached 137.', ['2024-05-22 detention-until', '137 deaths']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });
});

describe('a count of the event is taken for granted', () => {
  test.each([
    'The ministry, which denies any failure, says 137 people died.',
    'The men, who face life in prison if convicted, killed 137 people.',
    'If the warning had been heeded, the 137 people killed might be alive.',
    'Could the deaths of 137 people have been prevented?',
    'Who is to blame for the deaths of 137 people?',
    'Who killed 137 people?',
    'Why did the gunmen kill 137 people?',
    'The attack that killed 137 people could have been prevented.',
    'The attack, in which 137 people died, was planned in Turkey.',
    'The trial of the men who killed 137 people will begin in August.',
    'Nearly three days after 137 people were killed, families wait.',
    'Even as the number of dead rose to 137, officials blamed Ukraine.',
    'There are fears that the toll of 137 will rise.',
    'That 137 people died is not in doubt.',
    'The 137 people killed did not include the attackers.',
    'Earlier, a ministry had given no toll, while the governor said 137 people died.',
  ])('%s', (text) => {
    const found = read(text, { title: TITLE, published: '2024-03-25' }).find(({ quote }) => quote.includes('137'));
    expect(found).toMatchObject({ measure: 'deaths', subject: 'crocus-city-hall-2024', assertion: 'asserted' });
  });
});

test.each(['ISIS-K then had 600 to 800 fighters.', 'The ranks of ISIS-K, 4,000 strong in 2018, have thinned.'])('once: %s', (text) => {
  const found = read(text, { title: 'Battle of Nangarhar', published: '2023-06-01' }).find(({ measure }) => measure === 'fighters');
  expect(found).toMatchObject({ assertion: 'past' });
});

describe('what a group says of its victims', () => {
  test.each([
    'The group claimed 137 dead.',
    'The group claimed to have killed 137 people.',
    'They had joined Islamic State, which said it killed 137 people at Crocus City Hall.',
  ])('%s', (text) => {
    const found = read(text, { title: TITLE, published: '2024-03-25' }).find(({ quote }) => quote.includes('137'));
    expect(found).toMatchObject({ measure: 'deaths', verdict: 'not-compared', reason: 'group-claim' });
  });
});

describe('counts that change in one text', () => {
  test.each([
    ['He had said earlier that 103 people were killed.', ['103 deaths (past)']],
    ['The toll rose from 60 to 133.', ['60 deaths (past)', '133 deaths']],
    ['The death toll rose from 133 to 137.', ['133 deaths (past)', '137 deaths']],
    ['The death toll climbed from 40 to at least 60.', ['40 deaths (past)', 'at least 60 deaths']],
    ['The death toll was revised from 103 to 89.', ['103 deaths (past)', '89 deaths']],
    ['The death toll stands at 137, up from 133.', ['137 deaths', '133 deaths (past)']],
    ['The death toll went up from 133 to 137.', ['133 deaths (past)', '137 deaths']],
    ['Two gunmen killed not less than 137 people.', ['2 attackers', 'at least 137 deaths']],
    ['The death toll, initially put at 40, now stands at 137.', ['40 deaths (past)', '137 deaths']],
    ['The number of dead was put at 40. By morning it had risen to 93.', ['40 deaths', '93 deaths']],
    ['The toll has gone up to 143.', ['143 deaths']],
    ['The attack killed 89 people, down from a first count of 103.', ['89 deaths', '103 deaths (past)']],
    ['State media had put the death toll at 103.', ['103 deaths (past)']],
    ['Ruritania lowers the toll of the attack from 95 to 84.', ['95 deaths (past)', '84 deaths']],
    ['Ruritania cut the toll of the attack from 95 to 84.', ['95 deaths (past)', '84 deaths']],
    ['The attack killed more than 90 people. That is up from 60 overnight.', ['more than 90 deaths', '60 deaths (past)']],
    ['551 people were hurt according to the ministry, which had spoken of 360.', ['551 injuries', '360 injuries (past)']],
    ['Seven people died on Monday and eight more died later, bringing the total to 15.', ['7 deaths', '8 deaths/other:part', '15 deaths']],
    ['One more victim has died, bringing the number of those killed to 140.', ['1 deaths/other:part', '140 deaths']],
    ['The death toll has risen to 140 after a victim died in hospital.', ['140 deaths']],
    ['At its height ISIS-K had 4,000 fighters.', ['4000 fighters (past)']],
    ['ISIS-K had 1,000 fighters in 2018, then 3,500 to 4,000.', ['1000 fighters (past)', '3500-4000 fighters (past)']],
    ['ISIS-K had 1,000 fighters in 2018, and now has 4,000.', ['1000 fighters (past)', '4000 fighters']],
  ])('%s', (text, expected) => {
    expect(measured(text, { title: TITLE, published: '2024-03-25' })).toEqual(expected);
  });
});

describe('how sure dates, ranks and spans are said to be', () => {
  const assertions = (text: string): string[] =>
    read(text, { title: 'ISIS-K and the attack on Crocus City Hall', published: '2024-03-25' })
      .filter(({ measure, subject }) => measure !== null && subject !== null)
      .map(({ measure, assertion }) => `${measure} ${assertion}`);

  test.each([
    ['It is not true that ISIS-K was founded in 2012.', ['founded denied']],
    ['He denied that ISIS-K was founded in 2012.', ['founded denied']],
    ["ISIS-K isn't able to strike abroad within three months.", ['warning-horizon denied']],
    ['The attack on Crocus City Hall did not happen on 22 March.', ['date denied']],
    ['Nobody doubts that ISIS-K was founded in 2015.', ['founded asserted']],
    ['ISIS-K is able to strike abroad within six months.', ['warning-horizon asserted']],
    ["No group claimed Friday's attack on Crocus City Hall.", ['date asserted']],
    ['Was ISIS-K founded in 2016?', ['founded asked']],
    ['ISIS-K may have been founded in 2016.', ['founded forecast']],
    ['If ISIS-K was founded in 2016, nobody knew.', ['founded hypothetical']],
    ['Some say ISIS-K was founded in 2016, wrongly.', ['founded denied']],
    ['Did ISIS-K reach its peak in 2016?', ['peak asked']],
    ['ISIS-K is not the fourth deadliest group in the world.', ['lethality-rank denied']],
    ['ISIS-K could become the fourth deadliest group in the world.', ['lethality-rank forecast']],
    ['Could ISIS-K strike the West within six months?', ['warning-horizon asked']],
    ['ISIS-K could strike the West within six months.', ['warning-horizon asserted']],
    ['It was not until 2015 that ISIS-K was founded.', ['founded asserted']],
    ['ISIS-K has not been as strong since its peak in 2016.', ['peak asserted']],
    ['Could ISIS-K, founded in 2015, strike again?', ['founded asserted']],
    [
      'The four accused of the attack on Crocus City Hall would be held until 22 May, the court said.',
      ['suspects-charged asserted', 'detention-until asserted'],
    ],
    ['Monday 25 March was not a day of mourning for the attack on Crocus City Hall.', ['mourning-date denied']],
  ])('%s', (text, expected) => {
    expect(assertions(text)).toEqual(expected);
  });
});
