/** An active problem as the record names it. */
export type KnownProblem = { words: string }

/**
 * The comorbidities that LACE weighs (van Walraven et al. 2010, their table of the Charlson index), found by the words of
 * the problem list. Conservative on purpose: a doubtful word counts nothing, and the screen shows what was counted.
 */
export type Comorbidity = { id: string; points: number; named: RegExp; unless?: RegExp; outranks?: string }

export const comorbidities: readonly Comorbidity[] = [
  { id: 'myocardial_infarction', points: 1, named: /myocardial infarction|heart attack/i },
  { id: 'cerebrovascular', points: 1, named: /\bstroke\b|cerebrovascular|transient ischemic|cerebral infarction/i },
  { id: 'peripheral_vascular', points: 1, named: /peripheral (vascular|arterial)|peripheral artery/i },
  { id: 'diabetes', points: 1, named: /\bdiabetes\b(?!.*insipidus)/i, unless: /pre-?diabetes|gestational/i },
  { id: 'heart_failure', points: 2, named: /heart failure/i },
  {
    id: 'diabetes_with_damage',
    points: 2,
    named:
      /diabetic (nephropathy|neuropathy|retinopathy|renal)|(nephropathy|neuropathy|retinopathy|renal disease|kidney disease).*(due to|with).*diabetes/i,
    outranks: 'diabetes',
  },
  { id: 'chronic_lung', points: 2, named: /chronic obstructive|emphysema|chronic bronchitis|\bCOPD\b|\basthma\b/i },
  {
    id: 'mild_liver_or_kidney',
    points: 2,
    named: /chronic kidney disease stage (1|2|3)|chronic hepatitis|fatty liver/i,
  },
  {
    id: 'tumour',
    points: 2,
    named: /\bcancer\b|carcinoma|lymphoma|leuk(a)?emia|malignant (neoplasm|tumou?r)/i,
    unless: /history of|screening|suspected|family/i,
  },
  { id: 'dementia', points: 3, named: /dementia|alzheimer/i },
  {
    id: 'connective_tissue',
    points: 3,
    named: /rheumatoid arthritis|lupus erythematosus|scleroderma|connective tissue disease/i,
  },
  { id: 'aids', points: 4, named: /\bAIDS\b|acquired immune deficiency/i },
  {
    id: 'severe_liver_or_kidney',
    points: 4,
    named: /cirrhosis|end.stage renal|chronic kidney disease stage (4|5)|renal dialysis|liver failure/i,
    outranks: 'mild_liver_or_kidney',
  },
  { id: 'metastatic_tumour', points: 6, named: /metasta/i, unless: /no evidence|without/i, outranks: 'tumour' },
]

export type FoundComorbidity = { words: string; comorbidity: string; points: number }

/** Each comorbidity counts once, by the first problem that names it; the graver form of one disease replaces the milder. */
export function comorbiditiesIn(problems: readonly KnownProblem[]): FoundComorbidity[] {
  const found = comorbidities.flatMap((one) => {
    const problem = problems.find(({ words }) => one.named.test(words) && !one.unless?.test(words))
    return problem ? [{ one, words: problem.words }] : []
  })
  const outranked = new Set(found.map(({ one }) => one.outranks))
  return found
    .filter(({ one }) => !outranked.has(one.id))
    .map(({ one, words }) => ({ words, comorbidity: one.id, points: one.points }))
}
