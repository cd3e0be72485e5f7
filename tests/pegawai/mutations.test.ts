import { expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { hitungUlangKini } from "#lib/pegawai/mutations/kini.ts"
import { saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

const potret = async () => ({
  kursi: await db().jabatanKini.findMany({ orderBy: { jabatanId: "asc" } }),
  orang: await db().pegawaiKini.findMany({ orderBy: { pegawaiId: "asc" } }),
})

test("the projection, rebuilt from nothing, is what it was", async () => {
  const pada = tanggalPada(await saatContoh())
  const dulu = await potret()
  expect(await hitungUlangKini(pada)).toBe(0)
  await pemilik("truncate jabatan_kini, pegawai_kini")
  expect(await hitungUlangKini(pada)).toBe(dulu.kursi.length + dulu.orang.length)
  expect(await potret()).toEqual(dulu)
})

test("a row whose day has come changes on that day, and not before", async () => {
  const pada = tanggalPada(await saatContoh())
  const [n] = await pemilik<{ pegawai_id: string; besok: string }>(
    `update penempatan set selesai = $1 where id = (
       select n.id from penempatan n join pegawai_kini k using (pegawai_id, jabatan_id)
       where n.jenis = 'DEFINITIF' and n.selesai is null order by n.id limit 1)
     returning pegawai_id`,
    [tambahHari(pada, 1)],
  )
  const kini = () => db().pegawaiKini.findUniqueOrThrow({ where: { pegawaiId: n!.pegawai_id } })
  await hitungUlangKini(pada)
  expect((await kini()).jabatanId).not.toBeNull()
  expect((await kini()).berlakuSampai?.toISOString().slice(0, 10)).toBe(tambahHari(pada, 1))
  await hitungUlangKini(tambahHari(pada, 1))
  expect((await kini()).jabatanId).toBeNull()
})

test("PostgreSQL itself refuses two definitive posts, and two holders of one seat", async () => {
  const [n] = await pemilik<{ pegawai_id: string; jabatan_id: string; lain: string }>(
    `select n.pegawai_id, n.jabatan_id, (select pegawai_id from penempatan x where x.pegawai_id <> n.pegawai_id and x.jenis = 'DEFINITIF' limit 1) as lain
     from penempatan n where n.jenis = 'DEFINITIF' and n.tunggal and n.selesai is null limit 1`,
  )
  const masukkan = (pegawai: string, jenis: string) =>
    db().$executeRawUnsafe(
      `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, sk_nomor, sk_tanggal)
       values (gen_random_uuid(), '${pegawai}', '${n!.jabatan_id}', '${jenis}', true, '2026-01-01', 'x', '2026-01-01')`,
    )
  await expect(masukkan(n!.pegawai_id, "DEFINITIF")).rejects.toThrow(/penempatan_satu_/)
  await expect(masukkan(n!.lain, "TUGAS_TAMBAHAN")).rejects.toThrow("penempatan_satu_pemangku")
})
