import { jam, menitPada, tanggalPada } from "#lib/kernel/tanggal.ts"
import type { PenilaianDetail, Penandatangan } from "../queries/penilaian.ts"
import { matriksPada, predikatPada, realisasi, sebutPeriode, sebutPredikat, sebutRating, semuaRating } from "../rules/penilaian.ts" // prettier-ignore
import { dasarKeberatan, nilaiAkhir } from "../rules/keberatan.ts"
import { berakhlak } from "../rules/skp.ts"
import { angka, inisialNama, type Kertas, nipKertas, tanggalKertas } from "./kepala.ts"

const kapasitas: Record<string, string> = { PLT: "Plt. ", PLH: "Plh. ", MENGGANTIKAN: "a.n. " }

const jabatanPenanda = (t: Penandatangan): string => `${kapasitas[t.sebagai] ?? ""}${t.jabatan}`

/** "6 Oktober 2026 pukul 09.40 WIB" */
const saatKertas = (saat: Date): string => `${tanggalKertas(tanggalPada(saat))} pukul ${jam(menitPada(saat))} WIB`

const identitas = (t: Penandatangan, unit: string | null): [string, string][] => [
  ["Nama", t.nama],
  ["NIP", nipKertas(t.nip)],
  ["Jabatan", jabatanPenanda(t)],
  ...(unit ? [["Unit kerja", unit] as [string, string]] : []),
]

function matriks(selesai: string, n: { hasilKerja: string; perilaku: string }) {
  const tabel = matriksPada(selesai)
  const keKanan = [...semuaRating].reverse()
  return {
    kolom: keKanan.map((k) => sebutRating[k]),
    baris: semuaRating.map((b) => ({
      nama: sebutRating[b],
      sel: keKanan.map((k) => ({ teks: sebutPredikat[tabel[b][k]], kena: b === n.hasilKerja && k === n.perilaku })),
    })),
  }
}

/** The evaluation form of a signed appraisal. Refuses one that is not: a paper never says what nobody signed. */
export function kertasPenilaian(p: PenilaianDetail): Kertas {
  const [penilai, pegawai, atasan] = (["PENILAI", "PEGAWAI", "ATASAN_PENILAI"] as const).map((x) =>
    p.tandaTangan.find((t) => t.pihak === x),
  )
  const akhir = nilaiAkhir(p)
  if (!penilai || !pegawai || !akhir || (p.keberatan !== null && !(atasan && p.putusanPredikat)))
    throw new Error(`penilaian ${p.id} is not signed`)
  return {
    templat: "penilaian",
    kop: {
      instansi: p.instansi,
      opd: p.opd,
      alamat: p.alamat,
      judul: "Evaluasi kinerja pegawai",
      keterangan:
        "Ditandatangani di dalam aplikasi, bukan dengan tanda tangan elektronik tersertifikasi; nama, jabatan, dan waktunya tercatat.",
    },
    isi: {
      masa: `${sebutPeriode(p)}, ${tanggalKertas(p.dari)} s.d. ${tanggalKertas(p.sampai)}`,
      pegawai: identitas(pegawai, p.unit),
      penilai: identitas(penilai, null),
      realisasi: p.realisasi.map((r) => ({
        nomor: r.nomor,
        hasil: r.hasil,
        target: `${angka(r.target)} ${r.satuan}`,
        realisasi: `${angka(realisasi(r))} ${r.satuan}`,
        catatan:
          r.koreksi === null
            ? null
            : `Terhitung dari laporan ${angka(r.terhitung)} ${r.satuan}; dikoreksi ${r.dikoreksiOleh}: ${r.alasan}`,
      })),
      hasilKerja: sebutRating[akhir.hasilKerja],
      perilaku: berakhlak.map(([kode, nama]) => [nama, p.ekspektasi[kode] ?? "Sesuai panduan perilaku"]),
      ratingPerilaku: sebutRating[akhir.perilaku],
      matriks: matriks(p.selesai, akhir),
      predikat: sebutPredikat[akhir.predikat],
      dasar: predikatPada(akhir.hasilKerja, akhir.perilaku, p.selesai).dasar.teks,
      catatanPegawai: p.catatanDiri,
      catatan: p.catatan,
      keberatan: p.keberatan,
      tanggapan: p.tanggapan,
      putusan: p.putusanPredikat &&
        p.predikat && {
          isi: `${p.putusanPredikat === p.predikat ? "Predikat tetap" : `Predikat semula ${sebutPredikat[p.predikat]}, menjadi`} ${sebutPredikat[p.putusanPredikat]}.`,
          alasan: p.putusanAlasan,
          dasar: dasarKeberatan.teks,
        },
      tandaTangan: [pegawai, penilai, ...(atasan ? [atasan] : [])].map((t) => ({
        tempat: `${p.pemerintah.replace(/^Provinsi /, "")}, ${tanggalKertas(tanggalPada(new Date(t.pada)))}`,
        peran: t.pihak === "PEGAWAI" ? "Pegawai yang dinilai" : jabatanPenanda(t),
        pada: saatKertas(new Date(t.pada)),
        nama: t.nama,
        keterangan: t.nip ? `NIP ${nipKertas(t.nip)}` : t.jabatan,
      })),
    },
    // The kind and the signatories by office; no rating.
    keterangan: {
      judul: `Evaluasi kinerja pegawai, ${sebutPeriode(p)}${p.putusanPredikat ? ", diputus atas keberatan" : ""}`,
      inisial: inisialNama(p.pegawai),
      penandatangan: p.tandaTangan.map((t) => ({ jabatan: jabatanPenanda(t), pada: saatKertas(new Date(t.pada)) })),
    },
  }
}
