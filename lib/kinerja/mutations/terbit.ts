// The worker's side of papers: nothing of this is loaded by the web.
import "server-only"
import { createHash } from "node:crypto"
import { log } from "#lib/kernel/log.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { renderPdf } from "#lib/kernel/pdf.ts"
import { tahunDari, type Tanggal } from "#lib/kernel/tanggal.ts"
import { kepala, type Kertas, sidikKertas } from "../documents/kepala.ts"
import { kertasPenilaian } from "../documents/penilaian.ts"
import { kertasRekap } from "../documents/rekap.ts"
import { can } from "../policy/dokumen.ts"
import { getRekapLaporan, type JenisDokumen } from "../queries/dokumen.ts"
import { bacaPenilaian, type Penandatangan } from "../queries/penilaian.ts"

type Diminta = {
  id: string
  kode: string
  jenis: JenisDokumen
  subjekId: string
  bulan: Tanggal | null
  pegawaiId: string
}

const awalan: Record<JenisDokumen, string> = { PENILAIAN: "EK", REKAP_LAPORAN: "RL" }

/** The next number of a kind in a year: "0007/EK/2026". The lock makes them follow one another without gap. */
async function nomorBaru(m: M, jenis: JenisDokumen): Promise<string> {
  await m.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('dokumen.nomor', 0))`
  const tahun = tahunDari(m.pada)
  const [row] = await m.tx.$queryRaw<{ n: number }[]>`
    select coalesce(max(split_part(nomor, '/', 1)::int), 0) + 1 as n from dokumen
    where jenis = ${jenis}::jenis_dokumen and split_part(nomor, '/', 3) = ${String(tahun)} and nomor is not null`
  return `${String(row!.n).padStart(4, "0")}/${awalan[jenis]}/${tahun}`
}

/** What the paper will say, as it stands now. */
async function siapkan(d: Diminta): Promise<Kertas> {
  if (d.jenis === "REKAP_LAPORAN") return kertasRekap(await getRekapLaporan(d.subjekId, d.bulan!))
  const p = (await bacaPenilaian(d.subjekId))!
  const milik = (t: Penandatangan) => (t.pihak === "ATASAN_PENILAI" ? p.sidikPutusan : p.sidik)
  if (p.tandaTangan.some((t) => t.sidik !== milik(t))) throw new Error("the content is not what was signed")
  return kertasPenilaian(p)
}

/**
 * Makes the paper that has waited longest. One that cannot be made is marked, so that it stops no other.
 * @returns how many were looked at: 0 lets the job rest.
 */
export const terbitkanDokumen = mutation(async (m, { situs }: { situs: string }) => {
  const [d] = await m.tx.$queryRaw<Diminta[]>`
    select id, kode, jenis::text, subjek_id as "subjekId", bulan::text, pegawai_id as "pegawaiId" from dokumen
    where status = 'DIMINTA' order by diminta_pada, id limit 1 for update skip locked`
  if (!d) {
    m.nothing("no paper waits")
    return 0
  }
  const grant = m.authorize(can.terbitkanDokumen, d)
  const nomor = await nomorBaru(m, d.jenis)
  let kertas: Kertas
  let isi: Buffer
  try {
    kertas = await siapkan(d)
    const atas = kepala(kertas.kop, { nomor, alamat: `${situs}/verifikasi/${d.kode}`, tanggal: m.pada })
    isi = renderPdf(new URL(`../kertas/${kertas.templat}.typ`, import.meta.url), { ...atas, ...kertas.isi })
  } catch (err) {
    log.error({ err, dokumen: d.id }, "paper failed")
    await m.tx.dokumen.update({ where: { id: d.id }, data: { status: "GAGAL" } })
    m.record(grant, { before: [{ id: d.id, status: "DIMINTA" }], after: [{ id: d.id, status: "GAGAL" }] })
    return 1
  }
  const sidik = createHash("sha256").update(isi).digest()
  await m.tx.dokumen.update({
    where: { id: d.id },
    data: {
      status: "SIAP",
      nomor,
      terbitPada: m.sekarang,
      keterangan: kertas.keterangan,
      sidik: new Uint8Array(sidik),
      sidikIsi: new Uint8Array(sidikKertas(kertas)),
      isi: new Uint8Array(isi),
    },
  })
  m.record(grant, {
    before: [{ id: d.id, status: "DIMINTA" }],
    after: [{ id: d.id, status: "SIAP", nomor, sidik: sidik.toString("hex") }],
  })
  return 1
})
