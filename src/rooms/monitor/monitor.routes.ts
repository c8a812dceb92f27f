import type { Doors } from '../../platform/http/mount.ts'
import { closureRoutes } from './closure/closure.routes.ts'
import { medicationWalkRoutes } from './medication-walk/medication-walk.routes.ts'
import { noteSectionRoutes } from './note-section/note-section.routes.ts'
import { noticeRoutes } from './notice/notice.routes.ts'
import { obligationRoutes } from './obligation/obligation.routes.ts'
import { packMoveRoutes } from './pack-move/pack-move.routes.ts'
import { plansRoutes } from './plans/plans.routes.ts'
import { signOffRoutes } from './sign-off/sign-off.routes.ts'
import { taskRoutes } from './task/task.routes.ts'
import { teamRoutes } from './team/team.routes.ts'
import { todayRoutes } from './today/today.routes.ts'
import { visitRoutes } from './visit/visit.routes.ts'

/** All doors of this room. */
export function monitorRoutes(doors: Doors): void {
  todayRoutes(doors)
  obligationRoutes(doors)
  signOffRoutes(doors)
  taskRoutes(doors)
  visitRoutes(doors)
  medicationWalkRoutes(doors)
  closureRoutes(doors)
  packMoveRoutes(doors)
  noticeRoutes(doors)
  noteSectionRoutes(doors)
  teamRoutes(doors)
  plansRoutes(doors)
}
