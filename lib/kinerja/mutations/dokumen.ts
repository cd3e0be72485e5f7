import "server-only"
import { randomBytes } from "node:crypto"
import { takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { type Kertas, sidikKertas } from "../documents/kepala.ts"
import { kertasPenilaian } from "../documents/penilaian.ts"
import { kertasRekap } from "../documents/rekap.ts"
import { can } from "../policy/dokumen.ts"
import { getDokumen, getDokumenTerakhir, getRekapLaporan, type JenisDokumen } from "../queries/dokumen.ts"
import { getPenilaian } from "../queries/penilaian.ts"
import { sudahFinal } from "../rules/penilaian.ts"

const ABJAD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** 128 random bits in base32 (RFC 4648, no padding): nobody finds a paper by trying. */
function kodeBaru(): string {
  const bit = [...randomBytes(16)].map((b) => b.toString(2).padStart(8, "0")).join("")
  return (bit.match(/.{1,5}/g) ?? []).map((lima) => ABJAD[Number.parseInt(lima.padEnd(5, "0"), 2)]).join("")
}

type Permintaan = { id: string; jenis: JenisDokumen; subjekId: string; bulan: Tanggal | null; pegawaiId: string }

/** Puts a paper into the worker's queue, in this transaction. */
const antre = (m: M, { id, jenis, subjekId, bulan, pegawaiId }: Permintaan) =>
  m.tx.$executeRaw`
    insert into dokumen (id, kode, jenis, subjek_id, bulan, pegawai_id, status, diminta_pada)
    values (${id}::uuid, ${kodeBaru()}, ${jenis}::jenis_dokumen, ${subjekId}::uuid, ${bulan}::date, ${pegawaiId}::uuid,
      'DIMINTA', ${m.sekarang}::timestamptz)`

/**
 * Locks the queue of a subject, so that two requests make one paper.
 * @returns whether one is in the making, and the number of the last one if it says what this one would.
 */
async function keadaan(m: M, kertas: Kertas | null, jenis: JenisDokumen, subjekId: string, bulan: Tanggal | null) {
  await m.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`dokumen/${jenis}/${subjekId}/${bulan}`}, 0))`
  const terakhir = await getDokumenTerakhir(jenis, subjekId, bulan)
  const sama = kertas !== null && terakhir?.sidikIsi === sidikKertas(kertas).toString("hex")
  return { sedangDibuat: terakhir?.status === "DIMINTA", sama: sama ? terakhir.nomor : null }
}

/** Asks for the evaluation form of a signed appraisal. */
export const mintaDokumen = mutation(async (m, { id }: { id: string }) => {
  const p = await getPenilaian(m.actor, id)
  if (!p) throw takAda("Dokumen tidak ditemukan")
  const kertas = sudahFinal(p.status) ? kertasPenilaian(p) : null
  const kini = await keadaan(m, kertas, "PENILAIAN", id, null)
  const dokumen = { id: uuid(m.sekarang.getTime()), jenis: "PENILAIAN", subjekId: id, bulan: null, pegawaiId: p.pegawaiId } as const // prettier-ignore
  const grant = m.authorize(can.mintaDokumen, { ...dokumen, ...kini, statusPenilaian: p.status })
  await antre(m, dokumen)
  m.record(grant, { after: [dokumen] })
})

/** Asks for the list of one's own accepted reports of a month. */
export const mintaRekap = mutation(async (m, { bulan }: { bulan: Tanggal }) => {
  const { pegawaiId } = m.actor
  if (!pegawaiId) throw takAda("Dokumen tidak ditemukan")
  const kertas = kertasRekap(await getRekapLaporan(pegawaiId, bulan))
  const kini = await keadaan(m, kertas, "REKAP_LAPORAN", pegawaiId, bulan)
  const dokumen = { id: uuid(m.sekarang.getTime()), jenis: "REKAP_LAPORAN", subjekId: pegawaiId, bulan, pegawaiId } as const // prettier-ignore
  const grant = m.authorize(can.mintaRekap, { ...dokumen, ...kini })
  await antre(m, dokumen)
  m.record(grant, { after: [dokumen] })
})

/** Hands the paper out, and records to whom. */
export const unduhDokumen = mutation(async (m, { id }: { id: string }) => {
  const dokumen = await getDokumen(m.actor, id)
  if (!dokumen) throw takAda("Dokumen tidak ditemukan")
  const grant = m.authorize(can.unduhDokumen, dokumen)
  const { isi } = await m.tx.dokumen.findUniqueOrThrow({ where: { id }, select: { isi: true } })
  m.record(grant, { after: [{ id, nomor: dokumen.nomor }] })
  return { nomor: dokumen.nomor!, isi: isi! }
})
