// What is measured: pages as the people who use them most see them, and the action that they use most.

export type MeasuredPage = {
  nama: string
  jalur: string
  /** The twin's address, below `/ukur/memori`. */
  kembar: string
  /** Its folder in `app/`, for the twin that is made of its own source. */
  folder: string
  /** Who of the cast looks at it. */
  siapa: string
  /** What its HTML must hold how often, so that an empty or a wrong page is not measured. */
  isi: { pola: RegExp; sedikitnya: number }
}

export const pages: MeasuredPage[] = [
  {
    nama: "Beranda pegawai",
    jalur: "/beranda",
    kembar: "/ukur/memori/beranda",
    folder: "(dalam)/beranda",
    siapa: "penyuluh",
    isi: { pola: /name="uraian"/g, sedikitnya: 1 },
  },
  {
    nama: "Daftar 50 pegawai",
    jalur: "/pegawai",
    kembar: "/ukur/memori/pegawai",
    folder: "(dalam)/pegawai/(daftar)",
    siapa: "sekda",
    isi: { pola: /<tr/g, sedikitnya: 51 },
  },
  {
    nama: "Kotak masuk",
    jalur: "/kinerja/kotak-masuk",
    kembar: "/ukur/memori/kotak-masuk",
    folder: "(dalam)/kinerja/kotak-masuk",
    siapa: "kabid",
    isi: { pola: /name="ids"/g, sedikitnya: 10 },
  },
  {
    nama: "Rekap bulan",
    jalur: "/kinerja/rekap",
    kembar: "/ukur/memori/rekap",
    folder: "(dalam)/kinerja/rekap",
    siapa: "penyuluh",
    isi: { pola: /Hari terisi/g, sedikitnya: 1 },
  },
  {
    nama: "Penilaian",
    jalur: "/kinerja/penilaian",
    kembar: "/ukur/memori/penilaian",
    folder: "(dalam)/kinerja/penilaian",
    siapa: "kabid",
    isi: { pola: /Triwulan III/g, sedikitnya: 5 },
  },
  {
    nama: "Kehadiran",
    jalur: "/kehadiran",
    kembar: "/ukur/memori/kehadiran",
    folder: "(dalam)/kehadiran",
    siapa: "pengelola",
    isi: { pola: /<tr/g, sedikitnya: 4 },
  },
  {
    nama: "Keamanan akun",
    jalur: "/akses",
    kembar: "/ukur/memori/akses",
    folder: "(dalam)/akses",
    siapa: "penyuluh",
    isi: { pola: /sesi ini/g, sedikitnya: 1 },
  },
]

/** Where the real action is posted, as the form of the home page does. */
export const action = { nama: "Kirim laporan", jalur: "/beranda", jalurKosong: "/ukur/aksi" }

/** The share of its floor that each must reach. */
export const target = { halaman: 0.6, aksi: 0.5 }
