// What was done in the demo's days: text, RHK, volume in that RHK's unit (or -), and F where it was in the field.

export type Kegiatan = { uraian: string; rhk: number; volume: number | undefined; tempat: "KANTOR" | "TUGAS_LAPANGAN" }

const baca = (teks: string): Kegiatan[] =>
  teks
    .trim()
    .split("\n")
    .map((b) => {
      const [uraian, rhk, volume, lapangan] = b.trim().split(" | ")
      return {
        uraian: uraian!,
        rhk: Number(rhk),
        volume: volume === "-" ? undefined : Number(volume),
        tempat: lapangan ? "TUGAS_LAPANGAN" : "KANTOR",
      }
    })

export const penyuluhPagi = baca(`
  Memutakhirkan peta tutupan lahan 3 KPHP | 1 | 1
  Mendampingi kelompok tani hutan Desa Pudak memilih bibit | 2 | 18 | F
  Menelaah citra satelit tutupan lahan Kumpeh Ulu | 1 | 2
  Penyuluhan pencegahan karhutla di Desa Sungai Gelam | 2 | 26 | F
  Memverifikasi berkas usulan perhutanan sosial Muaro Jambi | 4 | 4
  Mencocokkan batas tutupan lahan dengan data KPHP Muaro Jambi | 1 | 1
  Mendampingi kelompok tani hutan Desa Sekernan mengolah madu | 2 | 21 | F
  Memeriksa kelengkapan usulan hutan desa Kecamatan Mestong | 4 | 5
`)

export const penyuluhSiang = baca(`
  Menyusun laporan hasil pendampingan kelompok tani hutan | 2 | -
  Memeriksa pertumbuhan semai kebun bibit rakyat Desa Pudak | 3 | 1 | F
  Rapat koordinasi perhutanan sosial dengan KPHP Batang Hari | 4 | 2
  Mendata anggota kelompok tani hutan Desa Kasang Pudak | 2 | 14 | F
  Menggambar ulang poligon tutupan lahan hasil survei | 1 | 1
  Menyiapkan bahan penyuluhan agroforestri | 2 | -
  Konsultasi usulan hutan kemasyarakatan lewat telepon | 4 | 3
`)

/** The report that came back. */
export const dikembalikan = baca(`Penyuluhan agroforestri, Desa Talang Duku | 2 | 24 | F`)[0]!
/** The one that has waited longest. */
export const tertunda = baca(`Mendampingi panen madu hutan Desa Pudak | 2 | 18 | F`)[0]!
/** More than six hours on one thing. */
export const terlaluLama = baca(`Pendataan kelompok tani hutan 4 kecamatan | 2 | 61 | F`)[0]!
export const tertundaRekan = baca(`Memasukkan realisasi tanam kebun bibit rakyat | 3 | 1`)[0]!

export const rekanPenyuluh = baca(`
  Penyuluhan agroforestri, Desa Sekernan | 2 | 21 | F
  Verifikasi usulan perhutanan sosial Muaro Jambi | 4 | 12
  Memetakan calon lokasi kebun bibit rakyat | 3 | 1 | F
  Mendampingi musyawarah kelompok tani hutan Desa Pematang Raman | 2 | 17 | F
  Mengolah data tutupan lahan KPHP Batang Hari | 1 | 2
  Menyusun rencana kerja penyuluhan desa binaan | 2 | -
  Memeriksa kelengkapan izin hutan desa Kecamatan Kumpeh | 4 | 6
`)

export const rekanKantor = baca(`
  Menyusun undangan rapat koordinasi karhutla | 1 | 1
  Pemutakhiran basis data izin pinjam pakai | 2 | 340
  Notulen rapat evaluasi triwulan | 1 | 1
  Memasukkan data anggota kelompok tani hutan | 2 | 220
  Menyusun laporan bulanan bidang | 3 | 1
  Mengarsipkan surat masuk bidang | 1 | 12
`)

export const orangLain: Record<string, Kegiatan[]> = {
  kabid: baca(`
    Dialog kinerja dengan penyuluh kehutanan | 3 | 1
    Rapat pembahasan sasaran bidang bersama kepala dinas | 1 | -`),
  kadis: baca(`Rapat koordinasi pengendalian karhutla dengan Sekretaris Daerah | 1 | -`),
  plt: baca(`
    Memimpin rapat evaluasi izin usaha pertambangan | 1 | -
    Menelaah laporan akuntabilitas kinerja dinas | 2 | 1`),
  lowong: baca(`
    Mendampingi usaha kopi hutan Desa Lubuk Beringin | 2 | 15 | F
    Memeriksa bibit jelutung kebun bibit rakyat | 3 | 1 | F
    Menyusun data kelas kelompok tani hutan | 2 | -`),
  perawat: baca(`
    Asuhan keperawatan pasien dinas pagi | 1 | 12
    Asuhan keperawatan pasien dinas malam | 1 | 10
    Melengkapi dokumentasi asuhan keperawatan | 2 | 14`),
  satpol: baca(`
    Patroli ketertiban umum kawasan Telanaipura | 1 | 2 | F
    Pengamanan kegiatan di Kantor Gubernur | 3 | 1 | F`),
  pppk: baca(`
    Menyelesaikan permintaan layanan aplikasi perangkat daerah | 2 | 6
    Memantau ketersediaan server aplikasi | 1 | -`),
  paruh: baca(`Melayani pemustaka di ruang baca | 1 | 38`),
  dpk: baca(`
    Menyusun telaahan hukum pemutakhiran data pemilih | 1 | 1
    Menata dokumentasi produk hukum | 2 | 8`),
}
