import type { LocalCommand } from '../platform/command/command.ts'
import type { Settings } from '../platform/settings.ts'

export const benchTodayCommand: LocalCommand = {
  name: 'bench today',
  summary:
    "Measures Today's API on 20,000 open cases beside a bare server over the same query. Needs PostgreSQL in DATABASE_URL.",
  usage: '[--json]',
  async run({ settings, telling }) {
    const url = serverOf(settings)
    const { benchToday } = await import('../../bench/today.bench.ts')
    const { rounds, ratio, sql, plan } = await benchToday(url, telling.progress)
    const lines = rounds.map(
      (one) => `bare ${one.bare.toFixed(0)}/s  Today ${one.door.toFixed(0)}/s  ratio ${one.ratio.toFixed(2)}`,
    )
    telling.result({ rounds, ratio, sql, plan }, [sql, plan, ...lines, `Median ratio ${ratio.toFixed(2)}`].join('\n'))
    return 0
  },
}

export const benchPlanCommand: LocalCommand = {
  name: 'bench plan',
  summary:
    'Measures opening a plan and saving progress on 20,000 open cases beside a bare server over the same rows. Needs PostgreSQL in DATABASE_URL.',
  usage: '[--json]',
  async run({ settings, telling }) {
    const url = serverOf(settings)
    const { benchPlan } = await import('../../bench/plan.bench.ts')
    const { rounds, ratios, plan } = await benchPlan(url, telling.progress)
    const lines = rounds.map(
      ({ act, bare, door, ratio }) =>
        `${act}  bare ${bare.toFixed(0)}/s  plan ${door.toFixed(0)}/s  ratio ${ratio.toFixed(2)}`,
    )
    const medians = `Median ratio of opening ${ratios.open.toFixed(2)}, of saving ${ratios.save.toFixed(2)}`
    telling.result({ rounds, ratios, plan }, [plan, ...lines, medians].join('\n'))
    return 0
  },
}

function serverOf({ migrateUrl }: Settings): string {
  if (migrateUrl) return migrateUrl
  throw new Error('Set DATABASE_URL to a PostgreSQL login that may create databases; the bench makes one and drops it.')
}
