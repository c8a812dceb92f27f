const base = 'http://hl7.org/fhir/StructureDefinition/'
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-'

const control = (code: string) => ({
  url: `${base}questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
})

const option = (code: string, display: string, points?: number, more: object[] = []) => ({
  valueCoding: { system: 'https://throughline.example/answers', code, display },
  extension: [...(points === undefined ? [] : [{ url: `${base}ordinalValue`, valueDecimal: points }]), ...more],
})

const often = [
  option('never', 'Never', 0),
  option('some', 'Some days', 1),
  option('most', 'Most days', 2),
  option('every', 'Every day', 3),
]

const days = [
  {
    linkId: 'tired',
    prefix: '1.',
    type: 'choice',
    text: 'Being too tired to cook',
    answerOption: often,
    required: true,
  },
  {
    linkId: 'alone',
    prefix: '2.',
    type: 'choice',
    text: 'Eating alone when you would rather not',
    answerOption: often,
  },
  { linkId: 'unsafe', prefix: '3.', type: 'choice', text: 'Not feeling safe on the stairs', answerOption: often },
]

const daysSum =
  "%resource.item.where(linkId='days').item.where(linkId in ('tired'|'alone'|'unsafe')).answer.value.extension" +
  ".where(url='http://hl7.org/fhir/StructureDefinition/ordinalValue').value.sum()"

const kitchen = {
  linkId: 'kitchen',
  type: 'group',
  text: 'The kitchen',
  item: [
    {
      linkId: 'stove',
      type: 'boolean',
      text: 'Does the stove work?',
      required: true,
      item: [
        { linkId: 'stove-help', type: 'display', text: 'A hot plate counts.', extension: [control('help')] },
        { linkId: 'stove-since', type: 'date', text: 'When was it last looked at?' },
      ],
    },
    {
      linkId: 'stove-trouble',
      type: 'text',
      text: 'What is wrong with it?',
      required: true,
      enableWhen: [{ question: 'stove', operator: '=', answerBoolean: false }],
    },
    {
      linkId: 'meals',
      type: 'integer',
      text: 'Warm meals last week',
      extension: [
        { url: `${base}minValue`, valueInteger: 0 },
        { url: `${base}maxValue`, valueInteger: 21 },
      ],
    },
    {
      linkId: 'room',
      type: 'decimal',
      text: 'How warm is the room?',
      extension: [
        { url: `${base}maxDecimalPlaces`, valueInteger: 1 },
        { url: `${base}questionnaire-unit`, valueCoding: { code: 'Cel', display: '°C' } },
      ],
    },
    {
      linkId: 'appetite',
      type: 'integer',
      text: 'Appetite, from none to as good as ever',
      extension: [
        control('slider'),
        { url: `${base}minValue`, valueInteger: 0 },
        { url: `${base}maxValue`, valueInteger: 10 },
        { url: `${base}questionnaire-sliderStepValue`, valueInteger: 1 },
      ],
    },
    {
      linkId: 'flour',
      type: 'quantity',
      text: 'Flour in the house',
      extension: [
        {
          url: `${base}questionnaire-unitOption`,
          valueCoding: { system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' },
        },
        {
          url: `${base}questionnaire-unitOption`,
          valueCoding: { system: 'http://unitsofmeasure.org', code: '[lb_av]', display: 'pounds' },
        },
      ],
    },
  ],
}

const people = {
  linkId: 'people',
  type: 'group',
  text: 'Who eats here',
  repeats: true,
  item: [
    { linkId: 'person', type: 'string', text: 'Name', maxLength: 60, required: true },
    {
      linkId: 'phone',
      type: 'string',
      text: 'Phone',
      extension: [
        { url: `${base}regex`, valueString: '555-01\\d{2}' },
        { url: `${base}entryFormat`, valueString: '555-0123' },
      ],
    },
    { linkId: 'comes', type: 'time', text: 'When do they come to eat?' },
  ],
}

const rest = [
  {
    linkId: 'shops',
    type: 'choice',
    repeats: true,
    text: 'Where is food from?',
    answerOption: [
      option('shop', 'A shop'),
      option('pantry', 'A food pantry'),
      option('friends', 'Friends or family'),
      option('none', 'Nowhere this week', undefined, [
        { url: `${base}questionnaire-optionExclusive`, valueBoolean: true },
      ]),
    ],
  },
  {
    linkId: 'likes',
    type: 'open-choice',
    text: 'What do they like best?',
    answerOption: [option('soup', 'Soup'), option('rice', 'Rice')],
  },
  { linkId: 'allergies', type: 'string', repeats: true, text: 'What must not be in it?' },
  {
    linkId: 'sex',
    type: 'choice',
    text: 'Sex in the record',
    answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender',
  },
  { linkId: 'visited', type: 'dateTime', text: 'When was the kitchen looked at?' },
  { linkId: 'recipe', type: 'url', text: 'A recipe that works' },
  { linkId: 'picture', type: 'attachment', text: 'A picture of the stove' },
  { linkId: 'cook', type: 'reference', text: 'Who cooks?' },
  {
    linkId: 'secret',
    type: 'string',
    text: 'Not shown',
    extension: [{ url: `${base}questionnaire-hidden`, valueBoolean: true }],
  },
  { linkId: 'next', type: 'date', text: 'Look again on', initial: [{ valueDate: '2026-12-01' }] },
]

/** Imaginary and in our own words: every kind of item that FHIR R4 has, and most of what can be said of one. */
export const everyKind = {
  resourceType: 'Questionnaire',
  url: 'https://throughline.example/fhir/Questionnaire/every-kind',
  version: '1',
  title: 'The kitchen and who eats there',
  status: 'active',
  item: [
    {
      linkId: 'how',
      type: 'display',
      text: 'Ask while you stand in the kitchen. Nothing here has a right answer.',
      extension: [
        {
          url: `${base}questionnaire-displayCategory`,
          valueCodeableConcept: { coding: [{ code: 'instructions' }] },
        },
      ],
    },
    { linkId: 'days', type: 'group', text: 'The last two weeks', extension: [control('gtable')], item: days },
    {
      linkId: 'days-total',
      type: 'integer',
      text: 'All three together',
      readOnly: true,
      extension: [
        { url: `${sdc}calculatedExpression`, valueExpression: { language: 'text/fhirpath', expression: daysSum } },
      ],
    },
    kitchen,
    people,
    ...rest,
  ],
}
