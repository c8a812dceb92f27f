/** What somebody was in hospital for, and what comes home with it. In plain words: no code is looked up for a demo. */
export type Illness = {
  reason: string
  days: readonly [number, number]
  acute: boolean
  disposition: string
  problems: readonly string[]
  medications: readonly (readonly [string, string])[]
  /** What the worker listens for. */
  watch: string
  specialist: string
}

const home = 'Home'
const homeHealth = 'Home with home health'

export const illnesses: readonly Illness[] = [
  {
    reason: 'Stroke',
    days: [4, 12],
    acute: true,
    disposition: homeHealth,
    problems: ['Stroke, left side weaker', 'High blood pressure', 'Atrial fibrillation'],
    medications: [
      ['Apixaban', '5 mg twice a day'],
      ['Amlodipine', '10 mg each morning'],
      ['Atorvastatin', '40 mg at night'],
    ],
    watch: 'weakness, speech and falls',
    specialist: 'neurology',
  },
  {
    reason: 'Hip fracture after a fall',
    days: [5, 10],
    acute: true,
    disposition: homeHealth,
    problems: ['Hip fracture, repaired', 'Osteoporosis', 'Fall at home'],
    medications: [
      ['Enoxaparin', '40 mg under the skin once a day'],
      ['Calcium with vitamin D', 'one tablet twice a day'],
      ['Acetaminophen', '650 mg every 6 hours when it hurts'],
    ],
    watch: 'pain, walking and the stairs',
    specialist: 'orthopedics',
  },
  {
    reason: 'Heart failure, short of breath',
    days: [3, 9],
    acute: true,
    disposition: homeHealth,
    problems: ['Heart failure', 'High blood pressure', 'Chronic kidney disease stage 3'],
    medications: [
      ['Furosemide', '40 mg each morning'],
      ['Carvedilol', '12.5 mg twice a day'],
      ['Lisinopril', '10 mg once a day'],
      ['Spironolactone', '25 mg once a day'],
    ],
    watch: 'weight, swelling and breath',
    specialist: 'cardiology',
  },
  {
    reason: 'Flare of chronic lung disease',
    days: [2, 7],
    acute: true,
    disposition: home,
    problems: ['Chronic obstructive lung disease', 'Needs oxygen at night'],
    medications: [
      ['Tiotropium', 'one puff each morning'],
      ['Albuterol', 'two puffs when short of breath'],
      ['Prednisone', '20 mg a day, to be lowered'],
    ],
    watch: 'breath, the inhaler and who smokes at home',
    specialist: 'the lung clinic',
  },
  {
    reason: 'Foot infection, toe removed',
    days: [6, 15],
    acute: true,
    disposition: homeHealth,
    problems: ['Diabetes', 'Wound of the left foot', 'Peripheral arterial disease'],
    medications: [
      ['Insulin glargine', '22 units at bedtime'],
      ['Metformin', '1000 mg twice a day'],
      ['Cephalexin', '500 mg four times a day for 10 days'],
    ],
    watch: 'the wound, sugar readings and shoes',
    specialist: 'the wound clinic',
  },
  {
    reason: 'Heart attack',
    days: [3, 6],
    acute: true,
    disposition: home,
    problems: ['Myocardial infarction', 'High cholesterol'],
    medications: [
      ['Aspirin', '81 mg once a day'],
      ['Ticagrelor', '90 mg twice a day'],
      ['Metoprolol', '25 mg twice a day'],
      ['Atorvastatin', '80 mg at night'],
    ],
    watch: 'chest pain and the pills that must not be missed',
    specialist: 'cardiology',
  },
  {
    reason: 'Pneumonia with sepsis',
    days: [6, 14],
    acute: true,
    disposition: homeHealth,
    problems: ['Pneumonia', 'Weakness after a long stay'],
    medications: [
      ['Amoxicillin with clavulanate', '875 mg twice a day for 7 days'],
      ['Guaifenesin', '600 mg twice a day'],
    ],
    watch: 'fever, appetite and strength',
    specialist: 'the lung clinic',
  },
  {
    reason: 'Colon surgery for cancer',
    days: [5, 11],
    acute: false,
    disposition: homeHealth,
    problems: ['Colon cancer, operated', 'Colostomy'],
    medications: [
      ['Oxycodone', '5 mg every 6 hours when it hurts'],
      ['Ondansetron', '4 mg when sick'],
      ['Docusate', '100 mg twice a day'],
    ],
    watch: 'the colostomy, eating and pain',
    specialist: 'oncology',
  },
  {
    reason: 'Kidney failure, dialysis begun',
    days: [7, 16],
    acute: true,
    disposition: home,
    problems: ['End-stage renal disease on dialysis', 'Anemia', 'High blood pressure'],
    medications: [
      ['Sevelamer', '800 mg with each meal'],
      ['Epoetin', 'at dialysis'],
      ['Amlodipine', '5 mg once a day'],
    ],
    watch: 'rides to dialysis, fluids and tiredness',
    specialist: 'the kidney clinic',
  },
  {
    reason: 'Brain injury after a car crash',
    days: [10, 30],
    acute: true,
    disposition: 'Home after rehabilitation',
    problems: ['Traumatic brain injury', 'Headaches', 'Trouble remembering'],
    medications: [
      ['Levetiracetam', '500 mg twice a day'],
      ['Melatonin', '3 mg at night'],
    ],
    watch: 'headaches, memory and who is with them',
    specialist: 'neurology',
  },
  {
    reason: 'Back surgery',
    days: [2, 5],
    acute: false,
    disposition: homeHealth,
    problems: ['Lumbar spine surgery', 'Long-standing back pain'],
    medications: [
      ['Gabapentin', '300 mg three times a day'],
      ['Acetaminophen', '1000 mg three times a day'],
    ],
    watch: 'pain, lifting and mood',
    specialist: 'the spine clinic',
  },
  {
    reason: 'Clot in the lung',
    days: [3, 8],
    acute: true,
    disposition: home,
    problems: ['Pulmonary embolism', 'Deep vein thrombosis'],
    medications: [
      ['Warfarin', '5 mg each evening'],
      ['Enoxaparin', 'until the blood test says stop'],
    ],
    watch: 'bleeding, bruises and the blood test',
    specialist: 'the clotting clinic',
  },
]

export const allergies: readonly (readonly [string, string])[] = [
  ['Penicillin', 'Rash'],
  ['Sulfa drugs', 'Hives'],
  ['Codeine', 'Vomiting'],
  ['Latex', 'Itching'],
  ['Shellfish', 'Swelling of the lips'],
  ['Iodine contrast', 'Hives'],
]

export const longStanding = [
  'Diabetes',
  'High blood pressure',
  'Depression',
  'Osteoarthritis of both knees',
  'Hearing loss',
  'Asthma',
  'Glaucoma',
  'Chronic kidney disease stage 3',
]
