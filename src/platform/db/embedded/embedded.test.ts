import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTemplate, openClone } from './clone.ts'
import { openEmbedded } from './open.ts'

const writer = path.join(import.meta.dirname, 'writes-for-ever.ts')
let place = ''
let template = ''

beforeAll(async () => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-embedded-'))
  template = path.join(place, 'template')
  await makeTemplate(template, async (pool) => {
    await pool.query('create table kept (id int)')
  })
}, 60_000)

afterAll(() => fs.rmSync(place, { recursive: true, force: true }))

/** A data folder of one's own that holds an empty table of kept rows. */
function newFolder(name: string): string {
  const folder = path.join(place, name)
  fs.mkdirSync(folder)
  fs.cpSync(path.join(template, 'pg'), path.join(folder, 'pg'), { recursive: true })
  return folder
}

const idsIn = async (folder: string): Promise<number[]> => {
  const db = await openEmbedded(folder)
  const { rows } = await db.pool.query<{ id: number }>('select id from kept order by id')
  await db.close()
  return rows.map((row) => row.id)
}

/** Lets a process of its own write into the folder and kills it after so many acknowledged rows. */
async function killWhileWriting(folder: string, after: number): Promise<number[]> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (piece) => {
    said += piece
    if (said.split('\n').length > after) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return said.split('\n').slice(0, -1).map(Number)
}

describe('what was acknowledged is kept', { timeout: 60_000 }, () => {
  test('the disk is made to keep each write before it is acknowledged', async () => {
    const db = await openEmbedded(newFolder('synced'))
    const before = db.syncs()
    for (let id = 0; id < 50; id++) await db.pool.query('insert into kept values ($1)', [id])
    const syncs = db.syncs() - before
    await db.close()
    expect(syncs).toBeGreaterThanOrEqual(50)
  })

  test('a process killed in the middle of writes leaves each acknowledged row once', async () => {
    const folder = newFolder('killed')
    const acknowledged = [...(await killWhileWriting(folder, 150)), ...(await killWhileWriting(folder, 90))]
    const kept = await idsIn(folder)
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept).toEqual(expect.arrayContaining(acknowledged))
    expect(acknowledged.length).toBeGreaterThanOrEqual(240)
  })

  test('a restart of the engine in the middle of writes leaves each acknowledged row once', async () => {
    const folder = newFolder('restarted')
    const db = await openEmbedded(folder)
    const acknowledged: number[] = []
    const writes = (async () => {
      for (let id = 0; id < 200; id++) {
        const written = await db.pool.query('insert into kept values ($1)', [id]).catch(() => undefined)
        if (written) acknowledged.push(id)
        if (id === 60) void db.restart()
      }
    })()
    await writes
    await db.close()
    const kept = await idsIn(folder)
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept).toEqual(expect.arrayContaining(acknowledged))
    expect(acknowledged.length).toBeGreaterThan(190)
  })
})

describe('a statement that does not end', { timeout: 60_000 }, () => {
  const forever = 'select count(*) from generate_series(1, 3000000000)'

  test('is ended at the limit as PostgreSQL would end it, and those who wait behind it are served', async () => {
    const db = await openClone(template)
    await db.pool.query('insert into kept values (7)')
    const client = await db.pool.connect()
    db.limit(300)
    const runaway = client.query(forever).catch((error: unknown) => error)
    const behind = db.pool.query('select id from kept')
    expect(await runaway).toMatchObject({ code: '57014' })
    client.release()
    expect((await behind).rows).toEqual([{ id: 7 }])
    await db.close()
  })

  test('is not confused with a patient door: the limit goes with whoever holds the connection', async () => {
    const db = await openClone(template)
    const client = await db.pool.connect()
    db.limit(200)
    client.release()
    await expect(db.pool.query('select pg_sleep(0.6)')).resolves.toBeDefined()
    await db.close()
  })
})

describe('one connection after another', { timeout: 60_000 }, () => {
  test('a connection lost inside a transaction leaves nothing of it, and nothing of its settings', async () => {
    const db = await openClone(template)
    const lost = await db.pool.connect()
    await lost.query('set search_path = nowhere')
    await lost.query('begin')
    await lost.query('insert into public.kept values (1)')
    lost.release(true)
    const { rows } = await db.pool.query('select count(*)::int as kept from kept')
    expect(rows).toEqual([{ kept: 0 }])
    await db.close()
  })

  test('an error in a statement does not break the connection', async () => {
    const db = await openClone(template)
    await expect(db.pool.query('select $1::int / 0', [1])).rejects.toMatchObject({ code: '22012' })
    expect((await db.pool.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }])
    await db.close()
  })
})

describe('the data folder', { timeout: 60_000 }, () => {
  test('belongs to its owner alone', async () => {
    const folder = newFolder('private')
    fs.chmodSync(folder, 0o755)
    await (await openEmbedded(folder)).close()
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('is refused to a second process, with a sentence that names it and what to do', async () => {
    const folder = newFolder('held')
    const db = await openEmbedded(folder)
    const second = () => execFileSync(process.execPath, [writer, folder], { encoding: 'utf8', stdio: 'pipe' })
    expect(second).toThrow(`Another Throughline is already running on the folder ${folder}. Stop that one first`)
    await db.close()
    await (await openEmbedded(folder)).close()
  })

  test('may have a path longer than a socket allows', async () => {
    const folder = newFolder('a-folder-with-a-name-that-goes-on-'.repeat(4))
    const db = await openEmbedded(folder)
    const short = fs.readFileSync(path.join(folder, 'socket-folder.txt'), 'utf8')
    expect(fs.statSync(short).mode & 0o777).toBe(0o700)
    await db.pool.query('insert into kept values (1)')
    await db.close()
    expect(fs.existsSync(short)).toBe(false)
    expect(await idsIn(folder)).toEqual([1])
  })

  test('whose making was interrupted is made anew', async () => {
    const folder = path.join(place, 'interrupted')
    fs.mkdirSync(path.join(folder, 'pg.making', 'base'), { recursive: true })
    const db = await openEmbedded(folder)
    expect((await db.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await db.close()
  })

  test('whose database does not open says so and is left as it was', async () => {
    const folder = path.join(place, 'broken')
    fs.mkdirSync(path.join(folder, 'pg'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'pg', 'PG_VERSION'), '9\n')
    await expect(openEmbedded(folder)).rejects.toThrow(`The database in ${path.join(folder, 'pg')} does not open`)
    expect(fs.readFileSync(path.join(folder, 'pg', 'PG_VERSION'), 'utf8')).toBe('9\n')
  })
})
