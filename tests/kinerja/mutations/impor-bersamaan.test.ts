// An import and a report of one RHK at the same moment: whoever is second is told why he cannot.
import { beforeAll, expect, test } from "vitest"
import { Invalid } from "#lib/kernel/errors.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { idContoh } from "#prisma/cast.ts"
import { baris, pengirim } from "#tests/support/berkas-skp.ts"
import { berurutan } from "#tests/support/berurutan.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { alasan } from "#tests/support/ditolak.ts"

let saat: Date
let pppk: Awaited<ReturnType<typeof panggil>>
const kirim = pengirim(() => saat)
/** Enters his plan with these RHK, and without the others that it has. */
const impor = (nomor: number[]) => async () =>
  kirim(
    "simpan",
    nomor.map((n) => baris("pppk", 2026, n)),
  )
const jam = { mulaiMenit: 480, selesaiMenit: 540, durasiMenit: 60, tempat: "KANTOR", aksi: "kirim" } as const
const lapor = (rhkId: string) => () => tulis(pppk, { ...jam, tanggal: "2026-11-20", uraian: "Melayani", rhkId })
const ketiga = async () => (await getSkpSaya(idContoh("pegawai", "pppk"), 2026))!.rhk[2]!.id

beforeAll(async () => {
  saat = await saatContoh()
  pppk = await panggil("pppk", saat)
})

test("a report of an RHK that an import has just removed is told that it is none of that plan", async () => {
  await expect(berurutan(impor([1, 2]), lapor(await ketiga()))).rejects.toThrow(Invalid)
})

test("an import without an RHK that was just reported on is refused, and says whose plan it is", async () => {
  await impor([1, 2, 3])()
  const [butir] = await alasan(berurutan(lapor(await ketiga()), impor([1, 2])))
  expect(butir).toMatch(/^Nabila.*: RHK yang sudah dipakai/)
})
