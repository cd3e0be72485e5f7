import "server-only"
import type { JenisBerkas } from "#lib/kernel/content.ts"
import { Invalid, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can } from "../policy/bukti.ts"
import { aturBuktiPada } from "../rules/bukti.ts"
import type { Status } from "../rules/laporan.ts"

export type BerkasBaru = { nama: string; jenis: JenisBerkas; ukuran: number; sidik: Buffer<ArrayBuffer> }

/** Keeps what is known of an upload; its bytes follow. Until a report holds it, it is its account's alone. */
export const unggah = mutation(async (m, b: BerkasBaru) => {
  const { akunId, instansiId } = m.actor
  if (!akunId || !instansiId) throw takAda("Laporan tidak ditemukan")
  // One at a time for an account: two uploads at once must not both be the last that may wait.
  await m.tx.$executeRaw`select from akun where id = ${akunId}::uuid for update`
  const { pengaturan } = await getTatanan(instansiId, m.pada)
  const id = uuid(m.sekarang.getTime())
  const titipan = await m.tx.berkas.count({ where: { akunId, dipakai: false } })
  const grant = m.authorize(can.unggah, { id, akunId, jumlah: titipan + 1, atur: aturBuktiPada(pengaturan, m.pada) })
  await m.tx.berkas.create({ data: { id, akunId, ...b, dibuat: m.sekarang } })
  m.record(grant, { after: [{ id, nama: b.nama, jenis: b.jenis, ukuran: b.ukuran, sidik: b.sidik.toString("hex") }] })
  return { id }
})

/** Lets go of files that no report holds any more: the sweeping takes them. */
const lepaskan = (m: M, berkas: string[]) =>
  m.tx.$executeRaw`
    update berkas b set dipakai = false where id = any(${berkas}::uuid[])
      and not exists (select from bukti x where x.berkas_id = b.id)`

/** Takes the files of reports away, and lets go of them. */
export async function lepasBukti(m: M, laporan: string[]): Promise<void> {
  const lepas = await m.tx.$queryRaw<{ id: string }[]>`
    delete from bukti where laporan_id = any(${laporan}::uuid[]) returning berkas_id as id`
  await lepaskan(
    m,
    lepas.map((b) => b.id),
  )
}

/**
 * Makes these the evidence of reports, and no others. One's own that wait, and those that `lama` already holds; any
 * other is not found.
 */
export async function pakaiBukti(m: M, laporan: string[], berkas: string[], lama: string[]): Promise<void> {
  if (berkas.length + lama.length === 0) return
  const baru = berkas.filter((id) => !lama.includes(id))
  const diambil = await m.tx.$executeRaw`
    update berkas set dipakai = true
    where id = any(${baru}::uuid[]) and akun_id = ${m.actor.akunId}::uuid and not dipakai`
  if (diambil !== baru.length) throw new Invalid({ berkas: ["Bukti ini sudah tidak ada: hapus, lalu unggah lagi"] })
  await m.tx.$executeRaw`
    insert into bukti (laporan_id, berkas_id) select l, b from unnest(${laporan}::uuid[]) l, unnest(${berkas}::uuid[]) b
    on conflict do nothing`
  const lepas = lama.filter((id) => !berkas.includes(id))
  if (!lepas.length) return
  await m.tx.$executeRaw`
    delete from bukti where laporan_id = any(${laporan}::uuid[]) and berkas_id = any(${lepas}::uuid[])`
  await lepaskan(m, lepas)
}

type Usang = { id: string; tanggal: string; status: Status }

/**
 * Erases words and files of reports with citizens' personal data whose time is over, at most 200; only what still
 * waits for its decision is left. The trail keeps that they were there, and a digest.
 * @returns how many were erased.
 */
export const hapusIsi = mutation(async (m, { instansiId }: { instansiId: string }) => {
  const { pengaturan } = await getTatanan(instansiId, m.pada)
  const atur = aturBuktiPada(pengaturan, m.pada)
  const rows = await m.tx.$queryRaw<Usang[]>`
    select l.id, l.tanggal::text, l.status::text from laporan_harian l join pegawai p on p.id = l.pegawai_id
    where l.data_pribadi and l.isi_dihapus_pada is null and l.status <> 'DIKIRIM'
      and p.instansi_id = ${instansiId}::uuid
      and l.tanggal < ${m.pada}::date - ${atur.simpanDataPribadi.nilai}::int
    order by l.id limit 200 for update of l skip locked`
  const { grant, granted } = m.authorizeAll(
    can.hapusIsi,
    rows.map((r) => ({ ...r, pada: m.pada, atur })),
  )
  const ids = granted.map((r) => r.id)
  if (ids.length) {
    await m.tx.$executeRaw`
      update laporan_harian set uraian = '', lokasi = null, tautan = null, catatan = null,
        isi_dihapus_pada = ${m.sekarang}::timestamptz where id = any(${ids}::uuid[])`
    // While the trail still knows which files were theirs.
    await m.tx.$executeRaw`select hapus_isi_laporan(${ids}::uuid[])`
    await lepasBukti(m, ids)
  }
  m.record(grant, { after: ids.map((id) => ({ id, isiDihapusPada: m.sekarang })) })
  return ids.length
})
