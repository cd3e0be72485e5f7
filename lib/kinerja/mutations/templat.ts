import "server-only"
import { Invalid, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can } from "../policy/bukti.ts"
import { aturBuktiPada } from "../rules/bukti.ts"
import type { SimpanTemplat } from "../schema/bukti.ts"

type Asal = {
  uraian: string
  rhkId: string | null
  tempat: "KANTOR" | "DINAS_LUAR" | "TUGAS_LAPANGAN"
  lokasi: string | null
}

/** Keeps one's own report under a name, to be used again. */
export const simpanTemplat = mutation(async (m, { id, nama }: SimpanTemplat) => {
  const { pegawaiId, akunId, instansiId } = m.actor
  if (!pegawaiId || !instansiId) throw takAda("Laporan tidak ditemukan")
  // One at a time for an account: its number is counted.
  await m.tx.$executeRaw`select from akun where id = ${akunId}::uuid for update`
  const [asal] = await m.tx.$queryRaw<Asal[]>`
    select uraian, rhk_id as "rhkId", tempat::text, lokasi from laporan_harian
    where id = ${id}::uuid and pegawai_id = ${pegawaiId}::uuid and not data_pribadi`
  if (!asal) throw takAda("Laporan tidak ditemukan")
  const { pengaturan } = await getTatanan(instansiId, m.pada)
  const templat = { id: uuid(m.sekarang.getTime()), pegawaiId }
  const ada = await m.tx.templatLaporan.findMany({ where: { pegawaiId }, select: { nama: true } })
  const grant = m.authorize(can.simpanTemplat, {
    ...templat,
    jumlah: ada.length + 1,
    atur: aturBuktiPada(pengaturan, m.pada),
  })
  if (ada.some((t) => t.nama === nama)) throw new Invalid({ nama: ["Nama ini sudah dipakai templat lain"] })
  await m.tx.templatLaporan.create({ data: { ...templat, nama, ...asal } })
  m.record(grant, { after: [{ id: templat.id, nama, ...asal }] })
})

/** Throws one's own template away. */
export const hapusTemplat = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<{ id: string; pegawaiId: string; nama: string }[]>`
    select id, pegawai_id as "pegawaiId", nama from templat_laporan
    where id = ${id}::uuid and pegawai_id = ${m.actor.pegawaiId}::uuid`
  if (!row) throw takAda("Laporan tidak ditemukan")
  const grant = m.authorize(can.hapusTemplat, row)
  await m.tx.templatLaporan.delete({ where: { id } })
  m.record(grant, { before: [{ id, nama: row.nama }] })
})
