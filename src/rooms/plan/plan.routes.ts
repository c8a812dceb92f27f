import type { Doors, Mount } from '../../platform/http/mount.ts'
import { readPlanCopy as copyDoor, printPlanCopy as printDoor } from './client-copy/contract.ts'
import { printPlanCopy, readPlanCopy } from './client-copy/copy-plan.ts'
import * as goalDoors from './goal/contract.ts'
import { endGoal } from './goal/end-goal.ts'
import { addGoal, changeGoal } from './goal/write-goal.ts'
import { addMilestone, reachMilestone } from './goal/write-milestone.ts'
import * as groundDoors from './ground/contract.ts'
import { addGround, endGround } from './ground/write-ground.ts'
import * as stepDoors from './intervention/contract.ts'
import { moveStep } from './intervention/move-step.ts'
import { addStep, changeStep } from './intervention/write-step.ts'
import { libraryRoutes } from './library-drawer/library.routes.ts'
import * as needDoors from './need/contract.ts'
import { addNeed, changeNeed, decideNeed } from './need/write-need.ts'
import * as planDoors from './plan-file/contract.ts'
import { orderPlan } from './plan-file/order-plan.ts'
import { readPlan } from './plan-file/read-plan.ts'
import { planPdfRoutes } from './plan-pdf/plan-pdf.routes.ts'
import * as progressDoors from './progress/contract.ts'
import { updateGoals } from './progress/update-goals.ts'
import * as linkDoors from './signing-link/contract.ts'
import { endSigningLink, makeSigningLink } from './signing-link/make-signing-link.ts'
import { openByLink, signByLink } from './signing-link/sign-by-link.ts'
import { approvePlan, givePlanCopy, reviewPlan } from './version/act-on-version.ts'
import * as versionDoors from './version/contract.ts'
import { offerPlan, takeBackPlan } from './version/offer-plan.ts'
import { readDifference, readVersion } from './version/read-version.ts'
import { signPlan } from './version/sign-plan.ts'

export function planRoutes(doors: Doors): void {
  const { mount, mountLink } = doors
  mount(planDoors.readPlan, ({ by, params }) => readPlan(by, params.caseId))
  mount(planDoors.orderPlan, ({ by, params, body }) => orderPlan(by, params.caseId, body))
  mount(copyDoor, ({ by, params }) => readPlanCopy(by, params.caseId))
  planPdfRoutes(doors)
  mount(printDoor, ({ by, params }) => printPlanCopy(by, params.caseId))
  libraryRoutes(mount)
  needRoutes(mount)
  goalRoutes(mount)
  versionRoutes(mount)
  mountLink(linkDoors.openSigningLink, 'plan_signature', ({ by }) => openByLink(by))
  mountLink(linkDoors.signByLink, 'plan_signature', ({ by, body }) => signByLink(by, body))
}

function needRoutes(mount: Mount): void {
  mount(needDoors.addNeed, ({ by, params, body }) => addNeed(by, params.caseId, body))
  mount(needDoors.changeNeed, ({ by, params, body }) => changeNeed(by, params.caseId, params.needId, body))
  mount(needDoors.decideNeed, ({ by, params, body }) => decideNeed(by, params.caseId, params.needId, body))
  mount(groundDoors.addGround, ({ by, params, body }) => addGround(by, params.caseId, body))
  mount(groundDoors.endGround, ({ by, params, body }) => endGround(by, params.caseId, params.groundId, body.because))
}

function goalRoutes(mount: Mount): void {
  mount(goalDoors.addGoal, ({ by, params, body }) => addGoal(by, params.caseId, body))
  mount(goalDoors.changeGoal, ({ by, params, body }) => changeGoal(by, params.caseId, params.goalId, body))
  mount(goalDoors.endGoal, ({ by, params, body }) => endGoal(by, params.caseId, params.goalId, body))
  mount(goalDoors.addMilestone, ({ by, params, body }) => addMilestone(by, params.caseId, body))
  mount(goalDoors.reachMilestone, ({ by, params, body }) =>
    reachMilestone(by, params.caseId, params.milestoneId, body.on),
  )
  mount(stepDoors.addStep, ({ by, params, body }) => addStep(by, params.caseId, body))
  mount(stepDoors.changeStep, ({ by, params, body }) => changeStep(by, params.caseId, params.stepId, body))
  mount(stepDoors.moveStep, ({ by, params, body }) => moveStep(by, params.caseId, params.stepId, body))
  mount(progressDoors.updateGoals, ({ by, params, body }) => updateGoals(by, params.caseId, body))
}

function versionRoutes(mount: Mount): void {
  mount(versionDoors.offerPlan, ({ by, params, body }) => offerPlan(by, params.caseId, body))
  mount(versionDoors.takeBackPlan, ({ by, params }) => takeBackPlan(by, params.caseId, params.versionId))
  mount(versionDoors.signPlan, ({ by, params, body }) => signPlan(by, params.caseId, params.versionId, body))
  mount(versionDoors.readVersion, ({ by, params }) => readVersion(by, params.caseId, params.versionId))
  mount(versionDoors.readDifference, ({ by, params, query }) => readDifference(by, params.caseId, query))
  mount(versionDoors.approvePlan, ({ by, params, body }) => approvePlan(by, params.caseId, params.versionId, body))
  mount(versionDoors.givePlanCopy, ({ by, params, body }) =>
    givePlanCopy(by, params.caseId, params.versionId, body.words),
  )
  mount(versionDoors.reviewPlan, ({ by, params, body }) => reviewPlan(by, params.caseId, params.versionId, body))
  mount(linkDoors.makeSigningLink, ({ by, params }) => makeSigningLink(by, params.caseId, params.versionId))
  mount(linkDoors.endSigningLink, ({ by, params }) => endSigningLink(by, params.caseId, params.versionId))
}
