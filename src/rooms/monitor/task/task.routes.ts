import type { Doors } from '../../../platform/http/mount.ts'
import { setTask as setTaskDoor } from './contract.ts'
import { setTask } from './set-task.ts'

export function taskRoutes({ mount }: Doors): void {
  mount(setTaskDoor, ({ by, body }) => setTask(by, body))
}
