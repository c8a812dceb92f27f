import { z } from 'zod'
import type { BusinessCalendar } from '../../../words/business-days.ts'
import type { LayeredPack } from './pack.ts'
import { layeredItem, registerPackSection } from './pack-section.ts'
import { dated, Source } from './source.schema.ts'
import { common, smallest } from './strictness.ts'

const Calendar = z.strictObject({
  ...dated,
  title: z.string().min(1),
  source: Source,
  /** The years whose holidays are listed; other years know weekends only. */
  years: z.strictObject({ from: z.int(), to: z.int() }),
  /** 0 is Sunday, 6 is Saturday. */
  weekend: z.array(z.int().min(0).max(6)).max(6),
  end_of_business: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  holidays: z.array(z.strictObject({ day: z.iso.date(), name: z.string().min(1) })),
})

/** One calendar, 'business'. A layer can take holidays and early evenings away from the clocks, and never add days to them. */
export const calendarSection = registerPackSection('calendar', {
  lists: {
    calendars: {
      item: Calendar,
      strictest: { weekend: common(), holidays: common('day'), end_of_business: smallest },
    },
  },
  layered: z.object({ calendars: z.array(layeredItem(Calendar)) }),
})

/** What counts as a business day under a pack; Monday to Friday until 17:00 where it has no calendar. */
export function businessCalendarOf(pack: LayeredPack): BusinessCalendar {
  const [calendar] = calendarSection.of(pack).calendars
  if (!calendar) return { weekend: [0, 6], holidays: [], endOfBusiness: '17:00' }
  return {
    weekend: calendar.weekend,
    holidays: calendar.holidays.map(({ day }) => day),
    endOfBusiness: calendar.end_of_business,
  }
}

/** The name of the holiday on a day: "Day 7 is Thanksgiving, so plan for Wednesday." */
export const holidayOn = (pack: LayeredPack, day: string): string | null =>
  calendarSection.of(pack).calendars[0]?.holidays.find((holiday) => holiday.day === day)?.name ?? null
