import "server-only"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { can } from "../policy.ts"
import { hitungUlangKini } from "./kini.ts"

type Pejabat = {
  nama: string
  jenisKelamin: "L" | "P"
  status: "PEJABAT_NEGARA" | "NON_ASN"
  jabatanId: string
  mulai: Tanggal
  skNomor: string
}

/** Enters someone without a NIP into a seat: an elected official, or the head of a place where staff are lent to. */
export const buatPejabat = mutation(async (m, isian: Pejabat) => {
  const id = uuid()
  const grant = m.authorize(can.buatPejabat, { id })
  const [kursi] = await m.tx.$queryRaw<{ tunggal: boolean; terisi: boolean }[]>`
    select j.tunggal, j.tunggal and exists (select from penempatan n where n.jabatan_id = j.id
      and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and (n.selesai is null or n.selesai > ${isian.mulai}::date)) as terisi
    from jabatan j where j.id = ${isian.jabatanId}::uuid and j.instansi_id = ${m.actor.instansiId}::uuid for update`
  if (!kursi) throw new Invalid({ jabatanId: ["Jabatan tidak ditemukan"] })
  if (kursi.terisi) throw new Invalid({ jabatanId: ["Jabatan ini masih dipangku orang lain pada tanggal itu"] })
  await m.tx.$executeRaw`
    insert into pegawai (id, instansi_id, nama, jenis_kelamin, status) values (${id}::uuid, ${m.actor.instansiId}::uuid,
      ${isian.nama}, ${isian.jenisKelamin}::jenis_kelamin, ${isian.status}::status_kepegawaian)`
  await m.tx.$executeRaw`
    insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, sk_nomor, sk_tanggal)
    values (${uuid()}::uuid, ${id}::uuid, ${isian.jabatanId}::uuid, 'DEFINITIF', ${kursi.tunggal}, ${isian.mulai}::date,
      ${isian.skNomor}, ${isian.mulai}::date)`
  await hitungUlangKini(m.pada, m.tx, { pegawai: [id] })
  m.record(grant, { after: [{ id, ...isian }] })
  return { pegawaiId: id }
})
