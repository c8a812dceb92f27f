import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { type CsvColumn, type CsvFile, exportCsv, mostRows } from '../../record/index.ts'
import { say } from '../en.ts'
import { lateWords } from '../obligation/late.rules.ts'
import { sourceOf, titleOf } from '../obligation/title-words.ts'
import type { Standing, WrittenToday } from './contract.ts'
import { dueFrom } from './read-today.ts'
import { presentToday } from './today.present.ts'

type Item = WrittenToday['items'][number]
type Listed = { item: Item; clientId: string; programId: string; dataClass: string }

export const downloadToday = (by: Caller, tiles: Standing[]): Promise<CsvFile> =>
  asStaff(by, async (tx, me) => {
    const found = await dueFrom(tx, me, { tiles }, mostRows)
    const classes = new Map(found.rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.data_class] as const])))
    const rows = presentToday(found.rows, { ...found, zone: me.zone, limit: mostRows + 1 }).items.map((item) => ({
      item,
      clientId: item.clientId,
      programId: item.programId,
      dataClass: classes.get(item.id) ?? 'general',
    }))
    return exportCsv(tx, me, {
      document: 'monitor:list_today',
      name: 'today',
      purpose: 'work',
      columns: columnsFor(me),
      rows,
    })
  })

const columnsFor = ({ zone }: Staff): CsvColumn<Listed>[] => [
  { head: say('due'), value: ({ item }) => `${dayOf(item.dueAt, zone)} ${timeOf(item.dueAt, zone)}` },
  { head: say('late'), value: ({ item }) => (item.late ? lateWords(item.late) : null) },
  { head: say('client'), value: ({ item }) => item.clientName },
  { head: say('last_contact'), value: ({ item }) => item.lastContactAt && dayOf(item.lastContactAt, zone) },
  { head: say('what_is_due'), value: ({ item }) => titleOf(item) },
  { head: say('rule'), value: ({ item }) => sourceOf(item, (day) => day) },
  { head: say('acuity'), value: ({ item }) => item.tier },
]
