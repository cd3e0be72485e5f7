// A short kill drill: the sender and PostgreSQL are killed in turn; nothing acknowledged is lost or doubled.
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import pg from "pg"
import { afterAll, expect, test } from "vitest"
import { startCluster } from "#scripts/postgres.ts"
import { prepareDatabase } from "#scripts/prepare.ts"
import { SAAT } from "#tests/support/urutan.ts"

const PUTARAN = 20
let cluster: Awaited<ReturnType<typeof startCluster>>
let pengirim: ChildProcess | undefined

afterAll(async () => {
  pengirim?.kill("SIGKILL")
  await cluster.stop()
})

const diakui = new Map<number, string>()

function mulaiPengirim(): ChildProcess {
  const berikut = diakui.size
  const anak = spawn(process.execPath, ["--conditions=react-server", "tests/support/pengirim.ts", String(berikut)], {
    env: { ...process.env, DATABASE_URL: cluster.url("siginjai_aplikasi"), DATABASE_POOL: "2" },
    stdio: ["ignore", "pipe", "inherit"],
  })
  createInterface({ input: anak.stdout }).on("line", (baris) => {
    const [, n, id] = baris.split(" ")
    const dulu = diakui.get(Number(n))
    // An acknowledgement that is given again must name the same report.
    if (dulu && dulu !== id) throw new Error(`report ${n} was acknowledged as ${dulu} and as ${id}`)
    diakui.set(Number(n), id!)
  })
  return anak
}

/** Waits until some more were acknowledged, then a moment that falls anywhere in a transaction. */
async function sampaiBekerja(): Promise<void> {
  const dulu = diakui.size
  await expect.poll(() => diakui.size, { timeout: 20_000, interval: 5 }).toBeGreaterThan(dulu + 3)
  await new Promise((bangun) => setTimeout(bangun, Math.random() * 25))
}

test(`${PUTARAN} kills: no acknowledged report lost or doubled`, { timeout: 180_000 }, async () => {
  cluster = await startCluster("pg-bunuh")
  const [owner, app] = [cluster.url("siginjai_pemilik"), cluster.url("siginjai_aplikasi")]
  await prepareDatabase({ owner, app, contoh: true, time: SAAT.toISOString() })
  await bersihkan(owner)
  pengirim = mulaiPengirim()
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    await sampaiBekerja()
    if (putaran % 2) {
      pengirim.kill("SIGKILL")
      await once(pengirim, "exit")
      pengirim = mulaiPengirim()
    } else {
      process.kill(cluster.pid, "SIGKILL")
      await expect.poll(() => cluster.isAlive()).toBe(false)
      cluster = await startCluster("pg-bunuh")
    }
  }
  await sampaiBekerja()
  pengirim.kill("SIGTERM")
  await once(pengirim, "exit")

  const client = new pg.Client(cluster.url("siginjai_pemilik"))
  await client.connect()
  const { rows } = await client.query<{ id: string; uraian: string; n: number }>(
    `select min(id::text) as id, uraian, count(*)::int as n from laporan_harian where uraian like 'Latihan ke-%' group by uraian`,
  )
  const [menit] = (
    await client.query<{ beda: number }>(
      `select count(*)::int as beda from hari_pegawai h where menit <> (select coalesce(sum(durasi_menit), 0) from laporan_harian l
        where l.pegawai_id = h.pegawai_id and l.tanggal = h.tanggal and l.status in ('DIKIRIM', 'DITERIMA', 'LEWAT_WAKTU'))`,
    )
  ).rows
  await client.end()
  expect(rows.filter((r) => r.n > 1)).toEqual([])
  const tersimpan = new Map(rows.map((r) => [r.uraian, r.id]))
  for (const [n, id] of diakui) expect(tersimpan.get(`Latihan ke-${n}`), `report ${n}`).toBe(id)
  // The last one may have committed without its answer having arrived.
  expect(rows.length - diakui.size).toBeLessThanOrEqual(1)
  expect(menit!.beda).toBe(0)
  expect(diakui.size).toBeGreaterThan(PUTARAN * 3)
})

/** What an earlier drill left: this one counts from nothing. */
async function bersihkan(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query("delete from laporan_harian where uraian like 'Latihan ke-%'")
  await client.query("delete from hari_pegawai where tanggal = '2026-11-20'")
  await client.query("delete from kunci")
  await client.end()
}
