import type { Route } from "next"
import type { PemberitahuanRow } from "#lib/jejak/queries.ts"
import { tanggalPendek, waktuSedang } from "#lib/kernel/tanggal.ts"
import { sebutVerba } from "./kata.ts"

type Kabar = Pick<PemberitahuanRow, "oleh" | "verba" | "subjekId">

/** What a deed says to whom it concerns, where its bare words would not do. */
const kalimat: Record<string, string> = {
  "kinerja.lewatWaktu": "menerima laporan Anda karena lewat waktu",
  "kinerja.ingatkan": "mengingatkan Anda untuk mengirim laporan harian",
  "kinerja.ingatkanAtasan": "mengingatkan: ada laporan yang menunggu keputusan Anda",
  "kinerja.bukaBulan": "membuka kembali bulan laporan Anda",
  "kinerja.ajukanSkp": "mengajukan SKP kepada Anda",
  "kinerja.gantiSkp": "mengakhiri SKP jabatan lama Anda: SKP jabatan baru diimpor",
  "kinerja.isiEkspektasi": "mengisi ekspektasi perilaku pada SKP Anda",
  "kinerja.catatDialog": "menulis pendapat pada SKP Anda",
  "kinerja.alihkanSkp": "mengalihkan SKP Anda ke penilai berikutnya",
  "kinerja.bukaPenilaian": "membuka penilaian kinerja Anda",
  "kinerja.koreksiRealisasi": "mengoreksi realisasi pada penilaian Anda",
  "kinerja.nilai": "menilai kinerja Anda; baca, lalu tandatangani",
  "kinerja.tarikNilai": "menarik penilaian Anda untuk diperbaiki",
  "kinerja.tandatangani": "menandatangani penilaian yang Anda buat",
  "kinerja.ajukanKeberatan": "mengajukan keberatan atas penilaian yang menyangkut Anda",
  "kinerja.tanggapiKeberatan": "menanggapi keberatan Anda",
  "kinerja.alihkanKeberatan": "mengalihkan keberatan Anda ke pemutus berikutnya",
  "kinerja.putusKeberatan": "memutus keberatan yang menyangkut Anda",
  "akses.terbitkanSlip": "menerbitkan slip masuk untuk akun Anda",
  "akses.mintaTautan": "meminta tautan kata sandi baru ke surel Anda",
  "akses.pakaiTiket": "membuat kata sandi baru untuk akun Anda",
  "akses.beriPeran": "memberi Anda peran baru",
  "akses.cabutPeran": "mengakhiri peran Anda",
  "pegawai.lihatPribadi": "melihat data pribadi Anda",
  "pegawai.tugaskan": "menugaskan Anda sebagai Plt. atau Plh.",
}

const skp = /^kinerja\.\w+Skp$|^kinerja\.(isiEkspektasi|catatDialog)$/
const penilaian = /^kinerja\.(bukaPenilaian|koreksiRealisasi|nilai|tarikNilai|tandatangani|\w+Keberatan)$/

/** Where a deed is dealt with. */
function tujuan({ verba, subjekId }: Kabar): string {
  if (skp.test(verba)) return `/kinerja/skp/${subjekId}`
  if (penilaian.test(verba)) return `/kinerja/penilaian/${subjekId}`
  if (verba.endsWith("Dokumen")) return `/kinerja/dokumen/${subjekId}`
  if (verba === "kinerja.ingatkan") return "/kinerja/tulis"
  if (verba === "kinerja.ingatkanAtasan") return "/kinerja/kotak-masuk"
  if (verba === "kinerja.bukaBulan") return "/kinerja"
  if (verba.startsWith("kinerja.")) return `/kinerja/${subjekId}`
  return verba.startsWith("akses.") || verba === "pegawai.lihatPribadi" ? "/akses" : "/beranda"
}

/** A notification as its reader meets it: a sentence, and the place that it leads to. */
const kabar = (k: Kabar): { kalimat: string; href: Route } => ({
  kalimat: `${k.oleh} ${kalimat[k.verba] ?? `${sebutVerba(k.verba)} Anda`}`,
  href: tujuan(k) as Route,
})

/** Reports that one person accepted in a row are told in one line. */
const DIRANGKUM = "kinerja.terima"

type Baris = { id: string; baru: boolean; kalimat: string; perihal: string; pada: string; href: Route }

/** Which report it was: "Jum 20 Nov: Menyusun peta tutupan …" */
const perihal = ({ tanggal, uraian }: PemberitahuanRow): string => {
  const awal = uraian && uraian.length >= 80 ? `${uraian.replace(/\s+\S*$/, "")} …` : uraian
  return [tanggal && tanggalPendek(tanggal), awal].filter(Boolean).join(": ")
}

/** The notifications as they are listed, latest first. */
export function susunKabar(isi: PemberitahuanRow[]): Baris[] {
  const kelompok: PemberitahuanRow[][] = []
  for (const p of isi) {
    const [awal] = kelompok.at(-1) ?? []
    if (p.verba === DIRANGKUM && awal?.verba === DIRANGKUM && awal.oleh === p.oleh) kelompok.at(-1)!.push(p)
    else kelompok.push([p])
  }
  return kelompok.map((k) => {
    const [terbaru, terlama] = [k[0]!, k.at(-1)!]
    const pada = waktuSedang(terbaru.at)
    const satu = { id: terbaru.peristiwaId, baru: terbaru.baru, pada, perihal: perihal(terbaru), ...kabar(terbaru) }
    if (k.length === 1) return satu
    return {
      ...satu,
      kalimat: `${terbaru.oleh} menerima ${k.length} laporan Anda`,
      perihal: "",
      pada: `${waktuSedang(terlama.at)} sampai ${pada}`,
      href: "/kinerja",
    }
  })
}
