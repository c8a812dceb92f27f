import type { LongStory } from './story.ts'

const worn = {
  reason: 'Pneumonia, found in the cold',
  days: [4, 9] as const,
  acute: true,
  disposition: 'Shelter',
  problems: ['Chronic cough', 'Diabetes, type 2'],
  medications: [['Metformin', '500 mg twice a day']] as const,
  watch: 'breath and feet',
  specialist: 'primary care',
}
const shelter = {
  line: 'Lantern House shelter',
  city: 'Riverside',
  postalCode: '00124',
  use: 'shelter',
  confidential: false,
} as const
const ladder = {
  home: [1, 4],
  'rent-and-bills': [2, 4],
  food: [2, 4],
  income: [2, 3],
  'work-and-days': [2, 3],
  'papers-and-benefits': [1, 4],
  'care-and-medicines': [2, 4],
  'mind-and-mood': [3, 4],
  people: [2, 3],
} as const

export const familyName = 'Brightwater'
const movedIn = 268
const newHome = '14 Gristmill Lane, first floor'

/** A mother, her husband and their daughter, who lived in one room of a shelter and have a home now. */
const brightwaters: readonly LongStory[] = [
  {
    who: {
      given: 'Selma',
      family: familyName,
      age: 38,
      sex: 'female',
      lives: 'unhoused',
      support: 'some',
      illness: worn,
      address: { ...shelter, untilAgo: movedIn + 1 },
    },
    program: 'homeward',
    openedAgo: 421,
    urgency: 'urgent',
    source: 'Lantern House shelter',
    asked:
      'A family of three in one room since the fire. The girl does her homework on the stairs. Voucher applied for.',
    reaches: 'active',
    moved: { ago: movedIn, line: newHome, lives: 'with_others', support: 'some' },
    tiers: [
      [0, 4],
      [165, 3],
      [280, 2],
    ],
    scores: { 'phq-9': [14, 12, 8, 5, 4] },
    ladder,
    lacks: true,
    grounds: [
      ['strength', 'Kept every paper in one bag, through two moves and a fire.'],
      ['wish', 'A table, and nobody who knocks to count us.'],
      ['barrier', 'An eviction of nine years ago that every landlord finds.'],
    ],
    needs: [
      {
        domain: 'Papers',
        title: 'Papers',
        words: 'The fire took the certificates. The bag has the rest.',
        rank: 2,
        decided: { status: 'met', decidedBy: 'together' },
        goals: [
          {
            words: 'All our papers, in our own hands',
            ...{
              measureKind: 'done',
              measure: 'All of them are in the file',
              targetIn: -370,
              course: 'd',
              endAgo: 365,
            },
            steps: [
              {
                title: 'Ask the county for the three birth certificates',
                function: 'link',
                owner: 'worker',
                after: 20,
              },
            ],
          },
        ],
      },
      {
        domain: 'Finding a home',
        title: 'Finding a home',
        words: 'One door that we close from the inside.',
        rank: 1,
        decided: { status: 'met', decidedBy: 'client' },
        goals: [
          {
            words: 'One door that we close from the inside',
            statement: 'The key to a home that passed its inspection is in hand',
            ...{ measureKind: 'done', measure: 'Moved in', targetIn: -270, course: 'd', endAgo: 267 },
            steps: [
              { title: 'Ask for the voucher to be made longer', function: 'advocate', owner: 'worker', after: 60 },
              {
                title: 'Write the letter about the old eviction together',
                function: 'advocate',
                owner: 'worker',
                after: 31,
              },
              { title: 'Look at two places a week', function: 'direct', owner: 'client', every: 'week' },
            ],
            milestones: [
              ['Voucher in hand', 350, 347],
              ['A landlord says yes', 300, 295],
              ['The place passed its inspection', 275, 274],
            ],
            said: [
              'Nine places, nine times no.',
              'Mr. Halloway on Gristmill Lane read the letter and said yes.',
              'The key. Pia had it in her fist all evening.',
            ],
          },
        ],
      },
      {
        domain: 'Keeping the home',
        title: 'Keeping the home',
        words: 'I do not want to count months. I want to stop counting.',
        rank: 3,
        goals: [
          {
            words: 'To stop counting the months',
            statement: 'A year without a notice',
            ...{ measureKind: 'number', measure: 'Months without a notice', unit: 'months', baseline: 0, target: 12 },
            ...{ better: 'higher', setAgo: 260, targetIn: 100, course: [0, 4, 8] },
            steps: [
              {
                title: 'Go through the lease and say it in their own words',
                function: 'plan',
                owner: 'worker',
                after: 12,
              },
              { title: 'Rent on the first, receipt into the bag', function: 'direct', owner: 'client', every: 'month' },
            ],
            milestones: [
              ['Half a year', 80, 78],
              ['The whole year', -98, null],
            ],
            said: [
              'First receipt in the bag.',
              'The heating failed in the cold week and was mended in four days.',
              'Seven months. She had not counted, Pia had.',
            ],
          },
        ],
      },
      {
        domain: 'Income and benefits',
        title: 'Income and benefits',
        rank: 4,
        goals: [
          {
            words: 'Enough for the rent and a winter coat each',
            ...{
              measureKind: 'number',
              measure: 'Money a month',
              unit: 'dollars a month',
              baseline: 1150,
              target: 1900,
            },
            ...{ better: 'higher', setAgo: 120, targetIn: 60, course: [1150, 1350, 1600] },
            steps: [{ title: 'Apply for the child care subsidy', function: 'link', owner: 'worker', after: 130 }],
            said: ['Four evenings at the laundry.', 'The subsidy form wants one paper more.'],
          },
        ],
      },
    ],
    signedAnew: [260, 120],
    reviewIn: 29,
    notes: [
      'Met on the shelter stairs, where the light is. Pia did sums beside us.',
      'Called eleven landlords from the list. One did not hang up at the word voucher.',
      'The letter about the eviction is honest and short. She signed it twice, to be sure.',
      'Moved with a borrowed van. Table, three chairs, and a lamp from the neighbor below.',
      'First school report with the new address on it.',
    ],
    open: [['Bring the missing paper for the subsidy', 4]],
  },
  {
    who: {
      given: 'Tobias',
      family: familyName,
      age: 41,
      sex: 'male',
      lives: 'unhoused',
      support: 'some',
      illness: worn,
      address: { ...shelter, untilAgo: movedIn + 1 },
    },
    program: 'homeward',
    openedAgo: 420,
    source: 'Lantern House shelter',
    asked: 'With his wife and daughter in one room. Works nights when there are nights.',
    reaches: 'active',
    moved: { ago: movedIn, line: newHome, lives: 'with_others', support: 'some' },
    tiers: [[0, 2]],
    ladder: { ...ladder, 'work-and-days': [2, 4] },
    needs: [
      {
        domain: 'Income and benefits',
        title: 'Income and benefits',
        words: 'Day work, so that I see them.',
        rank: 1,
        goals: [
          {
            words: 'Day work, so that I see them',
            ...{ measureKind: 'done', measure: 'The first day was worked', targetIn: -150, course: 'd', endAgo: 150 },
            steps: [
              { title: 'Link with job help that the shelter trusts', function: 'link', owner: 'worker', after: 25 },
            ],
          },
          {
            words: 'Six months on days',
            ...{ measureKind: 'number', measure: 'Months worked by day', unit: 'months', baseline: 0, target: 6 },
            ...{ better: 'higher', setAgo: 140, targetIn: 45, course: [0, 2, 4] },
            steps: [{ title: 'Ask for the early shift in winter', function: 'direct', owner: 'client' }],
          },
        ],
      },
    ],
    signedAnew: [140],
    reviewIn: 29,
    notes: [
      'Slept at the bus depot to be near work. Came home on Sunday.',
      'Days from Monday on. He bought a second alarm clock.',
    ],
  },
  {
    who: {
      given: 'Pia',
      family: familyName,
      age: 14,
      sex: 'female',
      lives: 'unhoused',
      support: 'strong',
      illness: { ...worn, problems: ['Asthma'], medications: [['Albuterol', 'two puffs when needed']] },
      address: { ...shelter, untilAgo: movedIn + 1 },
    },
    program: 'homeward',
    openedAgo: 420,
    source: 'Lantern House shelter',
    asked: 'With her parents. Changes school if they move far, and would rather not.',
    reaches: 'active',
    moved: { ago: movedIn, line: newHome, lives: 'with_others', support: 'strong' },
    tiers: [[0, 2]],
    ladder: { ...ladder, learning: [2, 5], belonging: [2, 4] },
    needs: [
      {
        domain: 'People and belonging',
        title: 'People and belonging',
        words: 'My own school. The one I have.',
        rank: 1,
        goals: [
          {
            words: 'The school that I have',
            ...{
              measureKind: 'done',
              measure: 'The school has it in writing',
              targetIn: -340,
              course: 'd',
              endAgo: 330,
            },
            steps: [
              {
                title: 'Ask the school for the right to stay, by the law for pupils without a home',
                function: 'advocate',
                owner: 'worker',
                after: 14,
              },
            ],
          },
          {
            words: 'A friend over, at my own table',
            ...{
              measureKind: 'better_same_worse',
              measure: 'The person’s own view',
              setAgo: 200,
              targetIn: 40,
              course: 'sbbb',
            },
            steps: [{ title: 'Ask one person', function: 'direct', owner: 'client' }],
            said: ['Asked nobody yet.', 'Two came. They stayed until nine.'],
          },
        ],
      },
    ],
    signedAnew: [200],
    reviewIn: 29,
    notes: ['Homework on the stairs, neatly.', 'Has the room with the window and the longest way to the kitchen.'],
  },
]

/** Whom Milo carries, and who stands at the door of Homeward. Everybody is imaginary. */
const told: readonly LongStory[] = [
  ...brightwaters,
  {
    who: {
      given: 'Ansel',
      family: 'Stillwater',
      age: 63,
      sex: 'male',
      lives: 'unhoused',
      support: 'none',
      illness: worn,
      address: { ...shelter, line: 'Under the mill bridge', use: 'temporary', untilAgo: 561 },
    },
    program: 'homeward',
    openedAgo: 716,
    source: 'Street outreach of the county (imaginary)',
    asked: 'Nine winters outside. Says yes to a room with a door and no to anything with a schedule.',
    reaches: 'active',
    moved: { ago: 560, line: '3 Kiln Court, apartment 2', lives: 'alone', support: 'some' },
    tiers: [
      [0, 4],
      [170, 3],
      [400, 2],
    ],
    scores: { 'phq-9': [12, 11, 8, 6, 5], 'audit-c': [7, 6, 5, 5] },
    ladder: { ...ladder, 'alcohol-and-drugs': [2, 3] },
    lacks: true,
    grounds: [['strength', 'Mends anything with a motor.']],
    needs: [
      {
        domain: 'Finding a home',
        title: 'Finding a home',
        words: 'A room with a door. No schedule.',
        rank: 1,
        decided: { status: 'met', decidedBy: 'client' },
        goals: [
          {
            words: 'A room with a door, no schedule',
            ...{ measureKind: 'done', measure: 'Moved in', targetIn: -560, course: 'd', endAgo: 559 },
            steps: [
              { title: 'Get his homelessness confirmed in writing', function: 'advocate', owner: 'worker', after: 25 },
            ],
            milestones: [['A first night indoors', 560, 560]],
          },
        ],
      },
      {
        domain: 'Rent and old debts',
        title: 'Rent and old debts',
        rank: 2,
        goals: [
          {
            words: 'The old debt smaller, month by month',
            ...{
              measureKind: 'number',
              measure: 'What is owed',
              unit: 'dollars',
              baseline: 2400,
              target: 0,
              better: 'lower',
            },
            ...{ setAgo: 380, targetIn: 150, course: [2400, 1900, 1500, 1100, 700] },
            steps: [
              {
                title: 'Agree on forty dollars a month with the old landlord',
                function: 'advocate',
                owner: 'worker',
                after: 20,
              },
            ],
            said: ['The first forty.', 'Two months in one, from a lawn mower that runs again.'],
          },
        ],
      },
      {
        domain: 'Health, mind and body',
        title: 'Health, mind and body',
        rank: 3,
        decided: { status: 'deferred', because: 'Teeth after the debt. He says so himself.', decidedBy: 'client' },
        goals: [],
      },
    ],
    signedAnew: [380],
    reviewIn: 60,
    notes: [
      'Slept on the floor beside the bed for the first two weeks. The bed is waiting.',
      'The neighbor’s radio, then the neighbor’s lawn mower. They are friends now.',
      'Two winters inside.',
    ],
  },
  {
    who: {
      given: 'Gwenda',
      family: 'Kestrelton',
      age: 50,
      sex: 'female',
      lives: 'unhoused',
      support: 'none',
      illness: worn,
      address: shelter,
    },
    program: 'homeward',
    openedAgo: 512,
    source: 'Coordinated entry (imaginary)',
    asked: 'On the list for a year. Lost two places to the eviction on her record.',
    reaches: 'active',
    quietFor: 19,
    tiers: [[0, 3]],
    scores: { 'phq-9': [11, 12, 11, 13, 12] },
    ladder: { ...ladder, home: [1, 1], 'mind-and-mood': [3, 2], people: [2, 2] },
    lacks: true,
    needs: [
      {
        domain: 'Finding a home',
        title: 'Finding a home',
        words: 'Somewhere that my daughter could visit.',
        rank: 1,
        goals: [
          {
            words: 'Somewhere that my daughter could visit',
            statement: 'Sends six applications a month until one says yes',
            ...{ measureKind: 'number', measure: 'Applications sent in the last month', unit: 'applications a month' },
            ...{ baseline: 0, target: 6, better: 'higher', targetIn: -25, course: [0, 3, 5, 4, 2, 2, 1] },
            steps: [
              {
                title: 'Ask legal aid to have the old eviction sealed',
                function: 'advocate',
                owner: 'worker',
                after: 521,
              },
            ],
            milestones: [['The record is sealed', 60, null]],
            said: ['Five sent. Two said no by text.', 'Tired of forms. One sent.'],
          },
        ],
      },
    ],
    signedAnew: [240],
    reviewIn: 7,
    notes: [
      'The second place went to somebody who came a day earlier.',
      'Her daughter wrote. She carries the letter with her.',
    ],
  },
  {
    who: {
      given: 'Barnabas',
      family: 'Wexcombe',
      age: 29,
      sex: 'male',
      lives: 'with_others',
      support: 'some',
      illness: worn,
    },
    program: 'homeward',
    openedAgo: 132,
    source: 'His own call',
    asked: 'On a friend’s couch since the lease ended, told to be out by the end of the month.',
    reaches: 'active',
    tiers: [
      [0, 3],
      [70, 2],
    ],
    ladder: { ...ladder, home: [2, 4], 'papers-and-benefits': [3, 4] },
    needs: [
      {
        domain: 'Papers',
        title: 'Papers',
        rank: 2,
        goals: [
          {
            words: 'An ID that is not from another state',
            ...{ measureKind: 'done', measure: 'It is in hand', targetIn: -80, course: 'd', endAgo: 78 },
            steps: [{ title: 'Go to the counter with him', function: 'direct', owner: 'worker', after: 18 }],
          },
        ],
      },
      {
        domain: 'Rent and old debts',
        title: 'Rent and old debts',
        words: 'A lease with my name on it, and nobody else’s.',
        rank: 1,
        goals: [
          {
            words: 'A lease with my name on it',
            ...{
              measureKind: 'number',
              measure: 'Months paid on time, of the last three',
              unit: 'months of 3',
              baseline: 0,
              target: 3,
            },
            ...{ better: 'higher', setAgo: 64, targetIn: 35, course: [0, 1, 2] },
            steps: [{ title: 'Ask the fund for the deposit', function: 'link', owner: 'worker', after: 70 }],
          },
        ],
      },
    ],
    signedAnew: [64],
    reviewIn: 14,
    notes: ['Out by Saturday; a room at his aunt’s until the first.', 'Signed a lease. Read every line aloud.'],
  },
  {
    who: { given: 'Caspian', family: 'Marrow', age: 55, sex: 'male', lives: 'alone', support: 'some', illness: worn },
    program: 'homeward',
    openedAgo: 298,
    source: 'Legal aid of the county (imaginary)',
    asked: 'Notice to leave over arrears from the hospital stay. Hearing in three weeks.',
    reaches: 'transition',
    sinceAgo: 4,
    tiers: [
      [0, 3],
      [110, 2],
    ],
    scores: { 'phq-9': [9, 7, 5] },
    ladder: { ...ladder, home: [2, 5], 'rent-and-bills': [1, 4] },
    needs: [
      {
        domain: 'Rent and old debts',
        title: 'Rent and old debts',
        rank: 1,
        decided: { status: 'met', decidedBy: 'client' },
        goals: [
          {
            words: 'I stay where I am',
            ...{
              measureKind: 'done',
              measure: 'The case is closed or the notice taken back',
              targetIn: -240,
              course: 'd',
              endAgo: 241,
            },
            steps: [
              { title: 'Go to the hearing with him and legal aid', function: 'advocate', owner: 'worker', after: 22 },
            ],
          },
          {
            words: 'Three months in a row',
            ...{
              measureKind: 'number',
              measure: 'Months paid on time, of the last three',
              unit: 'months of 3',
              baseline: 0,
              target: 3,
            },
            ...{ better: 'higher', setAgo: 150, targetIn: -30, course: [0, 1, 2, 3], endAgo: 40 },
            steps: [{ title: 'Set the payment for the third of the month', function: 'direct', owner: 'client' }],
          },
        ],
      },
    ],
    signedAnew: [150],
    reviewIn: 37,
    notes: ['The judge asked one question, and he had the paper for it.', 'Third month on time. He showed the screen.'],
  },
  {
    who: {
      given: 'Hester',
      family: 'Applegarth',
      age: 71,
      sex: 'female',
      lives: 'unhoused',
      support: 'some',
      illness: worn,
      address: { ...shelter, untilAgo: 391 },
    },
    program: 'homeward',
    openedAgo: 602,
    source: 'Lantern House shelter',
    asked: 'Seventy, in a bunk. Her sister would have her if there were an elevator.',
    reaches: 'closed',
    sinceAgo: 203,
    closing: { reason: 'goals_met', outcome: 'Lives two floors below her sister, with an elevator and her own key.' },
    moved: { ago: 390, line: '88 Willow Terrace, apartment 1', lives: 'alone', support: 'strong' },
    tiers: [
      [0, 3],
      [230, 2],
    ],
    scores: { 'phq-9': [8, 6, 4, 3] },
    ladder,
    needs: [
      {
        domain: 'Finding a home',
        title: 'Finding a home',
        rank: 1,
        decided: { status: 'met', decidedBy: 'client' },
        goals: [
          {
            words: 'A key, and an elevator',
            ...{ measureKind: 'done', measure: 'Moved in', targetIn: -400, course: 'd', endAgo: 388 },
            steps: [
              {
                title: 'Put her on the list for the house on Willow Terrace',
                function: 'link',
                owner: 'worker',
                after: 15,
              },
            ],
          },
          {
            words: 'The first winter without a bill too much',
            ...{
              measureKind: 'number',
              measure: 'Months paid on time, of the last three',
              unit: 'months of 3',
              baseline: 0,
              target: 3,
            },
            ...{ better: 'higher', setAgo: 380, targetIn: -240, course: [0, 1, 2, 3], endAgo: 250 },
            steps: [{ title: 'Apply to the fuel fund', function: 'link', owner: 'worker', after: 21 }],
          },
        ],
      },
    ],
    signedAnew: [380],
    notes: ['Her sister cried on the phone and then asked about curtains.', 'Paid, paid, paid.'],
  },
  {
    who: {
      given: 'Rufus',
      family: 'Hollowell',
      age: 44,
      sex: 'male',
      lives: 'unhoused',
      support: 'none',
      illness: worn,
      address: shelter,
    },
    program: 'homeward',
    openedAgo: 3,
    source: 'Coordinated entry (imaginary)',
    asked: 'Car was towed with everything in it. Works mornings, and must keep that.',
    reaches: 'intake',
    tiers: [[0, 2]],
    notes: [],
  },
  {
    who: {
      given: 'Maeve',
      family: 'Pennyfeather',
      age: 33,
      sex: 'female',
      lives: 'unknown',
      support: 'unknown',
      illness: worn,
      address: shelter,
    },
    program: 'homeward',
    openedAgo: 1,
    source: 'Her own call',
    asked: 'Has to be out on the thirtieth. Two cats.',
    reaches: 'referred',
    tiers: [[0, 2]],
    notes: [],
  },
]

const papers = {
  domain: 'Papers',
  title: 'Papers',
  decided: { status: 'deferred', because: 'All of them are in the file.', decidedBy: 'together' },
  goals: [],
} as const

/** Which papers a home asks for is looked at with everybody; most have them. */
export const homewardStories: readonly LongStory[] = told.map((story) => {
  const { needs = [] } = story
  return needs.some(({ domain }) => domain === papers.domain) ? story : { ...story, needs: [...needs, papers] }
})
