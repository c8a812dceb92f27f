import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { named } from '../entry/entry.en.ts'
import { standingOf } from '../own-layer/standing.ts'
import { packOn } from '../pack/layer-packs.ts'
import type { LayeredItem, PackItem } from '../pack/pack.ts'
import { type AnySection, packSections } from '../pack/pack-section.ts'
import { selectPrograms } from '../program/program.sql.ts'
import { PackShown } from './contract.ts'
import { presentEntry } from './pack-entry.present.ts'

/** Nothing here speaks of a client: every member of the agency may know by which rules it works. */
export const showPack = (by: Caller, pack: string) =>
  asStaff(by, async (tx, me) => {
    const { own, beneath, versionId } = await standingOf(tx, pack, me.today)
    const met = packOn([...beneath, own], me.today)
    const programs = await selectPrograms(tx)
    const listOf = (section: string, list: string, isWhole: boolean) => ({
      list,
      title: named('list', list),
      isWhole,
      entries: entriesOf(section, list),
    })
    const entriesOf = (section: string, list: string) => {
      const ours = own.sections[section]?.[list] ?? []
      const items = met.sections[section]?.[list] ?? []
      const later = ours.filter(({ id }) => !items.some((item) => item.id === id))
      const known = [...items, ...newestOfEach(later)]
      return known.map((item) => presentEntry(item, { ours: ours.filter(({ id }) => id === item.id), today: me.today }))
    }
    const sectionOf = ({ name, lists }: AnySection) => ({
      section: name,
      title: named('section', name),
      lists: Object.entries(lists).map(([list, { whole }]) => listOf(name, list, whole === true)),
    })
    return PackShown.parse({
      pack,
      title: met.title,
      since: met.version,
      programs: programs.filter((one) => one.pack === pack && one.closed_on === null).map(({ name }) => name),
      over: versionId,
      sections: packSections().map(sectionOf),
    })
  })

/** What will begin later and is nowhere yet: its newest word stands for it. */
const newestOfEach = (items: readonly PackItem[]): LayeredItem[] => {
  const newest = new Map<string, PackItem>()
  for (const item of items)
    if ((newest.get(item.id)?.effective_from ?? '') <= item.effective_from) newest.set(item.id, item)
  return [...newest.values()].map((item) => ({ ...item, layers: layersOfOurs(item) }))
}

const layersOfOurs = (item: PackItem) => Object.fromEntries(Object.keys(item).map((field) => [field, 'agency']))
