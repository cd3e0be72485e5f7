import type { Route } from "next"

type Kabar = { kalimat: string; href: Route }

const skp: Record<string, string> = {
  ajukanSkp: "mengajukan SKP kepada Anda",
  tetapkanSkp: "menetapkan SKP Anda",
  kembalikanSkp: "mengembalikan SKP Anda",
  bukaSkp: "membuka kembali SKP Anda",
  isiEkspektasi: "mengisi ekspektasi perilaku pada SKP Anda",
  catatDialog: "menulis pendapat pada SKP Anda",
  alihkanSkp: "mengalihkan SKP Anda ke penilai berikutnya",
}
const penilaian: Record<string, string> = {
  bukaPenilaian: "membuka penilaian kinerja Anda",
  koreksiRealisasi: "mengoreksi realisasi pada penilaian Anda",
  nilai: "menilai kinerja Anda; baca, lalu tandatangani",
  tarikNilai: "menarik penilaian Anda untuk diperbaiki",
  tandatangani: "menandatangani penilaian yang Anda buat",
  ajukanKeberatan: "mengajukan keberatan atas penilaian Anda",
}
const dokumen: Record<string, string> = {
  terbitkanDokumen: "menerbitkan dokumen Anda",
  unduhDokumen: "mengunduh dokumen Anda",
}

/** What a deed on a plan, an appraisal or a paper says to whom it concerns, and where it leads; null: no such deed. */
export function kabarKinerja({
  oleh,
  verba,
  subjekId,
}: {
  oleh: string
  verba: string
  subjekId: string
}): Kabar | null {
  const perbuatan = verba.replace("kinerja.", "")
  const kabar = (isi: string, href: string): Kabar => ({ kalimat: `${oleh} ${isi}`, href: href as Route })
  if (skp[perbuatan]) return kabar(skp[perbuatan], `/kinerja/skp/${subjekId}`)
  if (penilaian[perbuatan]) return kabar(penilaian[perbuatan], `/kinerja/penilaian/${subjekId}`)
  if (dokumen[perbuatan]) return kabar(dokumen[perbuatan], "/kinerja/penilaian")
  return null
}
