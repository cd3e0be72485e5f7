import type { Route } from "next"
import Link from "next/link"
import type { JejakOrang } from "#lib/jejak/queries.ts"

const jenis: Record<string, string> = {
  laporan_harian: "Laporan harian",
  berkas: "Berkas bukti",
  templat_laporan: "Templat laporan",
  skp: "SKP",
  penilaian: "Penilaian",
  dokumen: "Dokumen",
  bulan_terkunci: "Kunci bulan",
  pembukaan_bulan: "Pembukaan bulan",
  pegawai: "Pegawai",
  ketidakhadiran: "Ketidakhadiran",
  penempatan: "Tugas Plt. atau Plh.",
  pola_kerja: "Pola kerja",
  kewajiban_lapor: "Kewajiban melapor",
  libur_unit: "Hari libur sekolah",
  jadwal_sif: "Jadwal sif",
  hari_libur: "Hari libur",
  akun: "Akun",
  sesi: "Sesi masuk",
}

/** Pages that whoever reads the trail may open; a draft is its author's alone. */
const laman: Record<string, string> = {
  laporan_harian: "/kinerja",
  skp: "/kinerja/skp",
  penilaian: "/kinerja/penilaian",
  pegawai: "/pegawai",
}
const draf = ["kinerja.simpan", "kinerja.tarik", "kinerja.hapusDraf"]

/** What was acted upon, and whose it is or whom it concerned. */
export function Objek({ p }: { p: JejakOrang }) {
  const sebutan = jenis[p.subjekJenis] ?? p.subjekJenis.replaceAll("_", " ")
  const dasar = draf.includes(p.verba) ? undefined : laman[p.subjekJenis]
  return (
    <div>
      {dasar ? (
        <Link href={`${dasar}/${p.subjekId}` as Route} prefetch={false} className="link whitespace-nowrap">
          {sebutan}
        </Link>
      ) : (
        sebutan
      )}
      {p.orang.length > 0 && <small className="block text-soft">{p.orang.join("; ")}</small>}
    </div>
  )
}
