import { say } from '../en.ts'
import type { TodayItem } from './contract.ts'

/** Where a row's one verb leads: a drawer over the list, or a page. */
export type RowAct =
  | { opens: 'note'; mode?: 'letter' | undefined }
  | { opens: 'visit' | 'medications' | 'done' }
  | { to: string }

type Verbed = Pick<TodayItem, 'clientId' | 'caseId' | 'verb'> & { subjectId: string | null }

/** The one verb that fits what is due. */
export function verbOf(item: Verbed): { word: string } & RowAct {
  const chart = `/clients/${item.clientId}`
  const acts: Record<string, { word: string } & RowAct> = {
    log_contact: { word: say('verb_log_contact'), opens: 'note' },
    write_letter: { word: say('verb_write_letter'), opens: 'note', mode: 'letter' },
    sign_note: { word: say('verb_sign_note'), opens: 'note' },
    record_visit: { word: say('verb_record_visit'), opens: 'visit' },
    walk_medications: { word: say('verb_walk_medications'), opens: 'medications' },
    do_task: { word: say('verb_do_task'), opens: 'done' },
    answer_referral: { word: say('verb_answer_referral'), to: `/referrals/${item.subjectId ?? ''}` },
    decide_eligibility: { word: say('verb_decide_eligibility'), to: '/referrals?box=inbox' },
    score_acuity: { word: say('verb_score_acuity'), to: `/cases/${item.caseId}/acuity` },
    assess: { word: say('verb_assess'), to: `${chart}/assess?caseId=${item.caseId}` },
    read_answers: { word: say('verb_read_answers'), to: `/assessments/${item.subjectId ?? ''}` },
    write_plan: { word: say('verb_write_plan'), to: `${chart}/plan?caseId=${item.caseId}` },
    review_plan: { word: say('verb_review_plan'), to: `${chart}/plan?caseId=${item.caseId}` },
    cosign: { word: say('verb_cosign'), to: `/sign-off?version=${item.subjectId ?? ''}` },
    mend_note: { word: say('verb_mend_note'), to: `/notes/${item.subjectId ?? ''}?add=amendment` },
    sign_off: { word: say('verb_sign_off'), to: `/cases/${item.caseId}/close` },
    write_summary: { word: say('verb_write_summary'), to: `/cases/${item.caseId}/close` },
  }
  return acts[item.verb] ?? { word: say('verb_open_chart'), to: chart }
}
