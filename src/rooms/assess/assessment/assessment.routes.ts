import type { Doors } from '../../../platform/http/mount.ts'
import * as paper from '../assessment-paper/contract.ts'
import { printAssessmentPaper, readAssessmentPaper } from '../assessment-paper/print-assessment.ts'
import { beginAssessment } from './begin-assessment.ts'
import * as door from './contract.ts'
import { discardAssessment } from './discard-assessment.ts'
import { readAssessment } from './read-assessment.ts'
import { readAssessments } from './read-assessments.ts'
import { signAssessment } from './sign-assessment.ts'
import { tellCritical } from './tell-critical.ts'
import { voidAssessment } from './void-assessment.ts'

export function assessmentRoutes({ mount }: Doors): void {
  mount(door.readAssessments, ({ by, params }) => readAssessments(by, params.caseId))
  mount(door.beginAssessment, ({ by, params, body }) => beginAssessment(by, params.caseId, body))
  mount(door.readAssessment, ({ by, params }) => readAssessment(by, params.assessmentId))
  mount(door.signAssessment, ({ by, params, body }) => signAssessment(by, params.assessmentId, body))
  mount(door.discardAssessment, ({ by, params }) => discardAssessment(by, params.assessmentId))
  mount(door.tellCritical, ({ by, params, body }) => tellCritical(by, params.assessmentId, body.items))
  mount(paper.readAssessmentPaper, ({ by, params, query }) =>
    readAssessmentPaper(by, params.assessmentId, query.purpose),
  )
  mount(paper.printAssessmentPaper, ({ by, params, body }) =>
    printAssessmentPaper(by, params.assessmentId, body.purpose),
  )
  mount(door.voidAssessment, ({ by, params, body }) => voidAssessment(by, params.assessmentId, body.because))
}
