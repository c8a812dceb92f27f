import { lazily } from '../../../web/lazily.tsx'
import type { QuestionnaireFormProps } from './questionnaire-form.view.tsx'

/** Comes with what computes expressions, when a form is first drawn: the other pages of the room do not wait for it. */
export const QuestionnaireForm = lazily<QuestionnaireFormProps>(
  async () => (await import('./questionnaire-form.view.tsx')).QuestionnaireForm,
)
