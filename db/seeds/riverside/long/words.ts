import type { LongProgram } from './story.ts'

/** What is said in a month in which nothing much happens, by program. */
export const ordinary: Readonly<Record<LongProgram, readonly string[]>> = {
  recovery: [
    'Came on time. Doses taken as decided; no side effects but a dry mouth.',
    'A hard weekend, called the peer line instead of going out. Proud of that.',
    'Talked about sleep, and what Sundays are for now.',
    'Went to two groups and liked one of them. The room smells of coffee, "that helps".',
    'Has naloxone in the coat and another one at home. Checked the dates on both.',
    'Cravings two days this week, both after payday. Looked at who could be there on that day.',
    'Used once and said so at once. No blame; looked at what came before it and changed the plan for Fridays.',
    'Brought the letter from court. Nothing due before the month is over.',
    'Ate, slept, worked. "Boring is good."',
    'Went through the list of people who know and help: one more than last time.',
  ],
  steady: [
    'Up by nine most days. The medicine makes the mornings slow, said so to the prescriber.',
    'Walked to the library and back. Sat there for an hour, nobody asked anything.',
    'A low week. Asked directly: tired of it all, no wish to die, no plan. Knows whom to call.',
    'Cooked for the first time since spring. Sent a picture of it.',
    'The neighbor upstairs is loud again; earplugs and a word with the landlord agreed.',
    'Went to the drop-in and stayed to the end.',
    'Picked the medicine up on the day. Two refills left.',
    'Looked at the signs from the crisis plan together: none of them this week.',
    'Sister visited. It went better than was feared.',
    'Panic on the bus, got off, waited, took the next one.',
  ],
  homeward: [
    'Went through the mail together. Nothing that cannot wait, one form to sign.',
    'Called three landlords from the list; two say the voucher is fine.',
    'Rent for the month is paid, receipt in the folder.',
    'Looked at the place together: damp behind the wardrobe. Told the landlord in writing.',
    'Waited two hours at the benefits office and came out with a date.',
    'The heating works again. Took the landlord four days, and one letter.',
    'Shopping list for the week made together; it fits the money.',
    'Met at the library. Has slept indoors every night since we spoke.',
    'Quarter past the door with the neighbor settled: shoes stay inside.',
    'Talked about who comes to visit and how long they stay.',
  ],
}

/** The first call, and the day on which everything is asked. */
export const begins: Readonly<Record<LongProgram, readonly [string, string, string]>> = {
  recovery: [
    'First call. Said what the program is, and what it will never ask. No days without use are asked for.',
    'Intake. Told how these records are protected and from whom; signed that it was told. Naloxone given and shown.',
    'Went through where things stand, part by part. Wants to begin with sleep and with the medication.',
  ],
  steady: [
    'First call. Voice low, answers short. Would rather meet than talk on the phone.',
    'Intake. Went through what we do and do not do. Asked that the sister is not called without a word first.',
    'Asked all of it, slowly, with a break. Some answers came in the corridor.',
  ],
  homeward: [
    'First call, from a phone that belongs to a friend. Mornings are best.',
    'Intake. Papers laid out on the table: what is there, what is missing, who has the rest.',
    'Went through everything that a home needs, and what stands in the way of one.',
  ],
}

/** A line of the hand, as a box of a screen keeps it. */
export const handwriting = 'M12 62 C24 20 40 18 38 58 S62 96 78 44 L96 70 C112 30 128 34 132 66 S164 92 188 40'
