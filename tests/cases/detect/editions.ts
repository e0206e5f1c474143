import type { QuoteCase } from './quote-case.ts';

/** Passages of one day's paper: wire, council, court, match, science, results, obituary, interview, live blog, feature. */
export const editions: QuoteCase[] = [
  {
    name: 'a wire story on a derailed train',
    text: `LINDHAVEN, Oct. 3 — A freight train carrying molten sulphur left the rails outside this river town before dawn on Friday, forcing some 900 people from their homes, officials said.

"It sounded like somebody dragging a dresser down a flight of stairs, for a full minute," said Corinne Abbate, 51, who lives 200 yards from the line.

Fire Chief Duane Pickering said no one had been hurt. He called the response "textbook" and urged residents to stay away until Saturday.

"We got lucky with the wind," he said. "Let's not push it."

The operator, Great Basin & Northern, said in an emailed statement that it was "cooperating fully with federal investigators."

A spokeswoman for the regulator, Tamsin Achebe, declined to speculate on a cause. But a person briefed on the inquiry said that inspectors were looking at a cracked wheel. "It was flagged in August," the person said.

Abbate, for her part, was not reassured. "Textbook," she said. "I would like to see that book."`,
    quotes: [
      {
        text: 'It sounded like somebody dragging a dresser down a flight of stairs, for a full minute,',
        speaker: 'Corinne Abbate',
      },
      { text: 'textbook', speaker: 'He', who: 'Duane Pickering' },
      { text: 'We got lucky with the wind,', speaker: 'he', who: 'Duane Pickering' },
      { text: "Let's not push it.", speaker: 'he', who: 'Duane Pickering' },
      { text: 'cooperating fully with federal investigators.', speaker: 'Great Basin & Northern' },
      { text: 'It was flagged in August,', speaker: 'the person', who: 'person' },
      { text: 'Textbook,', speaker: 'she', who: 'Corinne Abbate' },
      { text: 'I would like to see that book.', speaker: 'she', who: 'Corinne Abbate' },
    ],
  },
  {
    name: 'a council and its allotments',
    text: `Plans to build 40 homes on the Fenner Lane allotments were thrown out by councillors on Tuesday night after a three-hour debate.

Cllr Maggie Prowse (Lab, Eastgate) said the scheme was "a solution looking for a problem" and told the chamber she had received 212 letters against it.

Planning officer Sunil Barua had recommended approval. "The site is allocated for housing in the adopted local plan," he told members.

But plot-holder Ken Loftus, who has grown leeks there since 1983, told the committee: "You can't adopt a leek."

The remark drew applause from the public gallery. Chairman Cllr Roy Endicott (Con) asked for quiet. "This is not Gardeners' World," he warned.

Cllr Prowse proposed refusal, seconded by Cllr Idris Vaughan, who described the access road as "not wide enough for a wheelbarrow".

The developer, Harrow & Pike Homes, has six months to appeal. Its agent, Natalie Cope, said her client was "disappointed but not surprised".`,
    quotes: [
      { text: 'a solution looking for a problem', speaker: 'Maggie Prowse' },
      { text: 'The site is allocated for housing in the adopted local plan,', speaker: 'he', who: 'Sunil Barua' },
      { text: "You can't adopt a leek.", speaker: 'Ken Loftus' },
      { text: "This is not Gardeners' World,", speaker: 'he', who: 'Roy Endicott' },
      { text: 'not wide enough for a wheelbarrow', speaker: 'Idris Vaughan' },
      { text: 'disappointed but not surprised', speaker: 'Natalie Cope' },
    ],
  },
  {
    name: 'a court case about a dog',
    text: `A dog breeder who faked pedigrees for 61 puppies walked free from Castleford Crown Court yesterday after a judge said prison would "serve nobody, least of all the dogs".

Janine Mottram, 47, admitted eleven counts of fraud. Prosecuting, Adil Rahman said that she had printed the certificates at her local library. "She even left the library's watermark on them," he told the court.

Sentencing her to 18 months, suspended, Judge Patricia Onslow told the defendant: "You traded on the affection that people have for small animals. It was a mean crime."

The mother of two wept as she left the dock. "I loved every one of them," she sobbed.

One buyer, who did not wish to be named, had paid £2,400 for a poodle that "grew into something like a pony". He has kept it.

In mitigation, Fiona Lamb said her client had been "drowning in debt" since a divorce.`,
    quotes: [
      { text: 'serve nobody, least of all the dogs', speaker: 'a judge', who: 'Patricia Onslow' },
      { text: "She even left the library's watermark on them,", speaker: 'he', who: 'Adil Rahman' },
      {
        text: 'You traded on the affection that people have for small animals. It was a mean crime.',
        speaker: 'Patricia Onslow',
      },
      { text: 'I loved every one of them,', speaker: 'she', who: 'Janine Mottram' },
      { text: 'grew into something like a pony', speaker: 'One buyer', who: 'One buyer' },
      { text: 'drowning in debt', speaker: 'Fiona Lamb' },
    ],
  },
  {
    name: 'a cup upset',
    text: `HARTWELL STUN ROVERS AS KEEPER SCORES AT THE DEATH

Part-timers Hartwell Town dumped out the holders with a 97th-minute header from their own goalkeeper, a postman who has a round at five.

"I've never scored in my life, not even in the garden," said Liam Oduya, 29. "I closed my eyes. The lads say it was going wide until it hit my ear."

Rovers boss Sven Halvorsen was gracious in defeat. "They deserved it and we did not," the Norwegian said. "We played as if it was a Tuesday."

It was a Tuesday.

His opposite number, Carla Minchin, the only woman in charge of a senior men's side, had promised to dye her hair if they won. "Blue," she confirmed. "God help me."

Captain Joe Strand felt that the holders had shown Hartwell "no respect at all" in the first half. "They were laughing in the tunnel," said the centre-back. "Not afterwards."`,
    quotes: [
      { text: "I've never scored in my life, not even in the garden,", speaker: 'Liam Oduya' },
      { text: 'I closed my eyes. The lads say it was going wide until it hit my ear.', speaker: 'Liam Oduya' },
      { text: 'They deserved it and we did not,', speaker: 'the Norwegian', who: 'Sven Halvorsen' },
      { text: 'We played as if it was a Tuesday.', speaker: 'the Norwegian', who: 'Sven Halvorsen' },
      { text: 'Blue,', speaker: 'she', who: 'Carla Minchin' },
      { text: 'God help me.', speaker: 'she', who: 'Carla Minchin' },
      { text: 'no respect at all', speaker: 'Joe Strand' },
      { text: 'They were laughing in the tunnel,', speaker: 'the centre-back', who: 'Joe Strand' },
      { text: 'Not afterwards.', speaker: 'the centre-back', who: 'Joe Strand' },
    ],
  },
  {
    name: 'sleep in jellyfish',
    text: `Animals without a brain sleep too, according to a study published on Wednesday, and they are grumpy when woken.

The upside-down jellyfish “pulses less at night and takes longer to answer a nudge,” said lead author Ravi Sundaram, a neurobiologist at the Coastal Institute. “If that isn't sleep, I don't know what to call my own nights.”

Sundaram and his colleague Ilse Brandt dropped the animals through a 2.5" pipe every ten minutes. “It was not a proud week,” Brandt recalls.

What the researchers call “rest debt” built up: the next day the jellyfish were slow.

Not everyone is convinced. “Stillness is not sleep,” says Maureen Ocasio, who studies circadian clocks at Tolland University and was not involved in the work. “A stone is still.” She would like to see the experiment repeated in the sea.

“We would like that too,” Brandt replies. “She is welcome to hold the pipe.”`,
    quotes: [
      { text: 'pulses less at night and takes longer to answer a nudge,', speaker: 'Ravi Sundaram' },
      { text: "If that isn't sleep, I don't know what to call my own nights.", speaker: 'Ravi Sundaram' },
      { text: 'It was not a proud week,', speaker: 'Brandt', who: 'Ilse Brandt' },
      { text: 'Stillness is not sleep,', speaker: 'Maureen Ocasio' },
      { text: 'A stone is still.', speaker: 'Maureen Ocasio' },
      { text: 'We would like that too,', speaker: 'Brandt', who: 'Ilse Brandt' },
      { text: 'She is welcome to hold the pipe.', speaker: 'Brandt', who: 'Ilse Brandt' },
    ],
  },
  {
    name: 'a warning on profit',
    text: `Shares in Lumley Foods fell by a fifth on Thursday after the biscuit maker warned that profit would be “significantly below” forecasts.

The company blamed cocoa. “We have never seen prices like these and we do not expect to see them fall this year,” chief executive Gordon Tse told analysts.

Analysts were less forgiving. “Cocoa went up for everybody,” said Priya Nambiar of Calder Bank. “Only Lumley forgot to hedge it.” She cut her rating to “sell”.

Finance director Helena Marsh, who joined in May, rejected that. “Nothing was forgotten,” Marsh said on a call. “The hedges ran out in March and the market had already moved.”

Lumley said that it would close its plant in Ditton, with the loss of 310 jobs. The union, Unify, called the decision “a kick in the teeth for a loyal workforce”.

“The board will be eating their own biscuits,” its regional secretary, Des Farrow, added.`,
    quotes: [
      { text: 'significantly below', speaker: 'the biscuit maker', who: 'Lumley Foods' },
      {
        text: 'We have never seen prices like these and we do not expect to see them fall this year,',
        speaker: 'Gordon Tse',
      },
      { text: 'Cocoa went up for everybody,', speaker: 'Priya Nambiar' },
      { text: 'Only Lumley forgot to hedge it.', speaker: 'Priya Nambiar' },
      { text: 'Nothing was forgotten,', speaker: 'Marsh', who: 'Helena Marsh' },
      { text: 'The hedges ran out in March and the market had already moved.', speaker: 'Marsh', who: 'Helena Marsh' },
      { text: 'a kick in the teeth for a loyal workforce', speaker: 'Unify' },
      { text: 'The board will be eating their own biscuits,', speaker: 'Des Farrow' },
    ],
  },
  {
    name: 'the life of a map-maker',
    text: `Wanda Jelinek, who drew the walking maps that three generations of hikers carried into the Kessel hills, died on March 2 at her home in Brone. She was 94.

Her death was confirmed by her son, Marek, who said that she had been at work on a new edition. “There is a stile at Upper Holm that has moved,” he said. “It bothered her.”

Born Wanda Sykora in 1930, she learned to draw in a camp for displaced people, on the backs of ration cards. “A map is a promise,” she told this newspaper in 1988. “You tell a stranger that the bridge is there.”

Her husband, the surveyor Otto Jelinek, with whom she walked every path, died in 2007. “He counted and I drew,” she liked to say.

“She once made me go back up in the rain for a wall,” recalled a former apprentice, Dilys Penhale. “It was eleven metres long. It is on the map.”`,
    quotes: [
      { text: 'There is a stile at Upper Holm that has moved,', speaker: 'he', who: 'Marek' },
      { text: 'It bothered her.', speaker: 'he', who: 'Marek' },
      { text: 'A map is a promise,', speaker: 'she', who: 'Wanda Jelinek' },
      { text: 'You tell a stranger that the bridge is there.', speaker: 'she', who: 'Wanda Jelinek' },
      { text: 'He counted and I drew,', speaker: 'she', who: 'Wanda Jelinek' },
      { text: 'She once made me go back up in the rain for a wall,', speaker: 'Dilys Penhale' },
      { text: 'It was eleven metres long. It is on the map.', speaker: 'Dilys Penhale' },
    ],
  },
  {
    name: 'lunch with a conductor',
    text: `Ottilie Frayn orders the soup, then sends it back. “Forgive me,” she says to the waiter. “I conduct. I cannot help it.”

She is 71 and has just been told that she may keep her orchestra. The ministry wanted a younger man. “They found one,” she says, tearing bread. “He is very good. I taught him.”

Was she angry? A long pause. “I was loud,” she concedes.

Her first teacher, Benno Adler, used to say that “a rest is the only note you can't play wrong”. She has it on a tea towel.

The pupil in question, Florian Keck, tells me by phone that he had withdrawn before anyone asked. “You do not take a baton from a living hand,” Keck says. “Certainly not that one.”

When I read her this she puts the spoon down. “Oh,” says Frayn. “Oh, the idiot.”`,
    quotes: [
      { text: 'Forgive me,', speaker: 'she', who: 'Ottilie Frayn' },
      { text: 'I conduct. I cannot help it.', speaker: 'she', who: 'Ottilie Frayn' },
      { text: 'They found one,', speaker: 'she', who: 'Ottilie Frayn' },
      { text: 'He is very good. I taught him.', speaker: 'she', who: 'Ottilie Frayn' },
      { text: 'I was loud,', speaker: 'she', who: 'Ottilie Frayn' },
      { text: "a rest is the only note you can't play wrong", speaker: 'Benno Adler' },
      { text: 'You do not take a baton from a living hand,', speaker: 'Keck', who: 'Florian Keck' },
      { text: 'Certainly not that one.', speaker: 'Keck', who: 'Florian Keck' },
      { text: 'Oh,', speaker: 'Frayn', who: 'Ottilie Frayn' },
      { text: 'Oh, the idiot.', speaker: 'Frayn', who: 'Ottilie Frayn' },
    ],
  },
  {
    name: 'a live blog from a storm',
    text: `14.52 Power is out across the whole of Sandwick county, the grid operator says. “Crews cannot go up in winds above 60,” Coastal Power posted.

14.31 Here is more from the governor, Lou Battaglia, who has just finished speaking: “If you have not left, do not leave now. Go up, not out.”

Asked whether the order had come too late, he snapped: “It came at nine. I can read a clock.”

14.05 Our reporter Jess Amadi is at the shelter in Cole Street:

The gym is full and it smells of wet dogs. Volunteer Marta Quiroga has counted 340 people. “And one parrot,” she adds.

13.40 The mayor of Port Ames, Dee Whitlock, tells local radio the sea wall is “holding, just”.

Advertisement

13.12 Forecasters have raised the warning to red. “This is the strongest storm we have had on this coast since 1991,” said the weather service.`,
    quotes: [
      { text: 'Crews cannot go up in winds above 60,', speaker: 'Coastal Power' },
      { text: 'If you have not left, do not leave now. Go up, not out.', speaker: 'Lou Battaglia' },
      { text: 'It came at nine. I can read a clock.', speaker: 'he', who: 'Lou Battaglia' },
      { text: 'And one parrot,', speaker: 'she', who: 'Marta Quiroga' },
      { text: 'holding, just', speaker: 'Dee Whitlock' },
      {
        text: 'This is the strongest storm we have had on this coast since 1991,',
        speaker: 'the weather service',
        who: 'weather service',
      },
    ],
  },
  {
    name: 'a feature on a care home',
    text: `The last thing Peggy Straker said to her daughter was about the soup. “She told me it was cold,” says Alison Straker, 58. “I told her I'd mention it.”

Nobody mentions anything at Beech Lodge for long. Four former carers, who spoke on condition that their names not be used, described a home where call bells were unplugged “to give the night staff some peace”.

“You learned not to hear,” says one of them, a woman in her twenties. Another recalls a rota on which two people looked after 44. “I did the sums once in the car,” she says. “Seven minutes each. I sat there and cried.”

The owner, Sherwell Care, denies that bells were unplugged. “We do not recognise this picture,” it said in a statement through its solicitors.

Its founder, Martin Gough, has a degree in hotel management. In a podcast last spring he said he thought of residents as “guests who happen not to check out”.

I put that to Straker. She is quiet for a while. “My mother checked out,” she says.`,
    quotes: [
      { text: 'She told me it was cold,', speaker: 'Alison Straker' },
      { text: "I told her I'd mention it.", speaker: 'Alison Straker' },
      { text: 'to give the night staff some peace', speaker: 'Four former carers' },
      { text: 'You learned not to hear,', speaker: 'one of them', who: 'Four former carers' },
      { text: 'I did the sums once in the car,', speaker: 'she', who: 'Four former carers' },
      { text: 'Seven minutes each. I sat there and cried.', speaker: 'she', who: 'Four former carers' },
      { text: 'We do not recognise this picture,', speaker: 'it', who: 'Sherwell Care' },
      { text: 'guests who happen not to check out', speaker: 'he', who: 'Martin Gough' },
      { text: 'My mother checked out,', speaker: 'she', who: 'Alison Straker' },
    ],
  },
];
