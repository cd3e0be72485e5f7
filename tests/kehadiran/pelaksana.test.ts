import { expect, test } from "vitest"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getKehadiran } from "#lib/kehadiran/queries/absen.ts"
import { saringKehadiran } from "#lib/kehadiran/schema.ts"
import { batalkanKetidakhadiran, persingkatKetidakhadiran } from "#lib/pegawai/mutations/ketidakhadiran.ts"
import { tugaskan } from "#lib/pegawai/mutations/tugas.ts"
import { idContoh } from "#prisma/cast.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

test("a Plh whose head is back is told of, in the list and in the answer that shortens or cancels the absence", async () => {
  const saat = await saatContoh()
  const pada = tanggalPada(saat)
  const pengelola = await panggil("pengelola", saat)
  const jabatanId = idContoh("jabatan", "KA-DISHUT-B2")
  const [absen] = await pemilik<{ id: string; selesai: string }>(
    `select h.id, h.selesai::text from ketidakhadiran h join penempatan n using (pegawai_id)
     where n.jabatan_id = $1 and n.jenis = 'DEFINITIF'`,
    [jabatanId],
  )
  const { id } = await tugaskan(pengelola, {
    ...{ jabatanId, pegawaiId: idContoh("pegawai", "kabid"), jenis: "PLH", skNomor: "SP 1", skTanggal: pada },
    ...{ mulai: pada, selesai: absen!.selesai },
  })
  const pejabat = async () => {
    const { pelaksana } = await getKehadiran(pengelola.actor, pada, saringKehadiran.parse({}))
    return pelaksana.baris.find((p) => p.id === id)!.pejabat
  }
  const singkat = (selesai: string) =>
    persingkatKetidakhadiran(pengelola, { id: absen!.id, selesai, alasan: "kembali" })
  expect(await pejabat()).toBeNull()
  // his last day away is today: the Plh acts until later, but rightly today
  expect((await singkat(pada)).masihBertugas).toMatch(/^Budi Santoso.* masih Plh\. Kepala/)
  expect(await pejabat()).toBeNull()
  expect((await singkat(tambahHari(pada, -1))).masihBertugas).toMatch(/masih Plh\. /)
  expect(await pejabat()).toContain("Firman Hidayat")
  const batal = await batalkanKetidakhadiran(pengelola, { id: absen!.id, alasan: "salah catat" })
  expect(batal.masihBertugas).toMatch(/masih Plh\. /)
})
