import type { StaffLine } from '../staff-list/contract.ts'

/** Those that hold today or will hold: each can be ended. */
export const standingPositions = ({ positions }: Pick<StaffLine, 'positions'>, today: string) =>
  positions.filter(({ untilDay }) => untilDay === null || untilDay >= today)
