// The plan of a seat that its author has left, while he has begun none in the new one: it stays with its own superiors.
import { beforeAll, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { ajukanSkp } from "#lib/kinerja/mutations/skp.ts"
import { alihkanSkp } from "#lib/kinerja/mutations/tetapkan.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { pindahkan } from "#tests/support/pindah.ts"

const id = idContoh("skp", "pengelola/2026")
let saat: Date
let wulan: Actor
let atasan: string
const skp = (lain = id) => db().skp.findUniqueOrThrow({ where: { id: lain } })

beforeAll(async () => {
  saat = await saatContoh()
  const { jabatanId } = await skp(idContoh("skp", "penyuluh/2026"))
  for (const [sql, isi] of pindahkan("pengelola", jabatanId, "2026-08-10")) await pemilik(sql, isi)
  wulan = await aktor("pengelola", saat)
  atasan = (await skp()).penilaiJabatanId!
})

test("it is filed with whoever appraises that seat", async () => {
  await pemilik("update skp set status = 'DIKEMBALIKAN' where id = $1", [id])
  await ajukanSkp({ actor: wulan, sekarang: saat }, { id })
  expect((await skp()).penilaiJabatanId).toBe(atasan)
})

test("where he acts for the seat that decides on it, it goes one up from there", async () => {
  const hariIni = tanggalPada(saat)
  await pemilik("update penempatan set selesai = $2::date where jabatan_id = $1 and selesai is null", [atasan, hariIni])
  await pemilik(
    `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, sk_nomor, sk_tanggal)
     select gen_random_uuid(), $1, id, 'PLT', tunggal, $3::date, 'SP 1', $3::date from jabatan where id = $2`,
    [wulan.pegawaiId, atasan, hariIni],
  )
  const [naik] = await pemilik<{ ke: string }>("select atasan_jabatan_id as ke from jabatan_kini where jabatan_id = $1", [atasan]) // prettier-ignore
  expect(await alihkanSkp({ actor: sistem("Siginjai", hariIni), sekarang: saat }, null)).toBe(1)
  expect((await skp()).penilaiJabatanId).toBe(naik!.ke)
})
