import { bulanPanjang, durasi, tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { RekapLaporan } from "../queries/dokumen.ts"
import { angka, inisialNama, type Kertas, nipKertas } from "./kepala.ts"

/** The accepted reports of a month, with their sums. */
export function kertasRekap(r: RekapLaporan): Kertas {
  const menit = r.laporan.reduce((n, l) => n + l.durasiMenit, 0)
  const volume = Map.groupBy(
    r.laporan.filter((l) => l.rhk && l.volume),
    (l) => l.rhk!.nomor,
  )
  return {
    templat: "rekap",
    kop: {
      instansi: r.instansi,
      opd: r.opd,
      alamat: r.alamat,
      judul: "Rekapitulasi laporan harian",
      keterangan: "Disusun sistem dari laporan harian yang sudah diterima.",
    },
    isi: {
      masa: bulanPanjang(r.bulan),
      pegawai: [
        ["Nama", r.pegawai],
        ["NIP", nipKertas(r.nip)],
        ["Jabatan", r.jabatan ?? "-"],
      ],
      laporan: r.laporan.map((l) => ({
        tanggal: tanggalPendek(l.tanggal),
        uraian: l.uraian,
        rhk: l.rhk ? String(l.rhk.nomor) : "-",
        volume: l.volume ? `${angka(l.volume)} ${l.rhk?.satuan ?? ""}` : "-",
        lama: durasi(l.durasiMenit),
      })),
      jumlah: `${r.laporan.length} laporan diterima pada ${new Set(r.laporan.map((l) => l.tanggal)).size} hari`,
      lama: durasi(menit),
      volume: [...volume.entries()]
        .sort(([a], [b]) => a - b)
        .map(([nomor, isi]) => ({
          nomor,
          hasil: isi[0]!.rhk!.hasil,
          volume: `${angka(String(isi.reduce((n, l) => n + Number(l.volume), 0)))} ${isi[0]!.rhk!.satuan}`,
        })),
    },
    keterangan: {
      judul: `Rekapitulasi laporan harian, ${bulanPanjang(r.bulan)}`,
      inisial: inisialNama(r.pegawai),
      penandatangan: [],
    },
  }
}
