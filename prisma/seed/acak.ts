// Chance that falls the same way every time, and names that nobody bears in particular.

const L = `Ahmad Rizki Dedi Hendra Joko Togar Yusuf Bambang Hasan Ridwan Fauzan Irwan Taufik Arman Eko Agus Rudi Firman
  Mansur Kamal Basri Heri Doni Wahyu Andri Gunawan Salman Efrizal Nanda Suparman Jefri Parlin`.split(/\s+/)
const P =
  `Siti Rina Yulia Putri Sari Eka Nurhayati Ratih Marlina Desi Wati Rosmini Fitria Maya Indah Novita Lina Susanti
  Aisyah Zahra Mega Tuti Hilda Nurul Ermawati Riana Dian Asmawati Yeni Kartika Murni Ulfa`.split(/\s+/)
const belakangL =
  `Kurniawan Fauzi Saputra Prasetyo Maulana Hidayat Ramadhan Setiawan Firdaus Wijaya Pratama Nugroho Effendi
  Syahputra Alamsyah Rahman Purnomo Zulkarnain Ismail Hamzah`.split(/\s+/)
const belakangP =
  `Oktavia Marlina Lestari Wahyuni Handayani Puspita Anggraini Safitri Rahayu Permata Kusuma Novianti Yuliana
  Maharani Astuti Utami Fadillah Melinda Suryani Hasanah`.split(/\s+/)
// Clans of Batak and Minang, and fathers' names as the Malays of Jambi bear them.
const keduanya = `Nasution Siregar Harahap Lubis Simbolon Sinaga Tanjung Piliang Koto Chaniago Sikumbang Batubara Jalil
  Yakub Mahmud Arifin Daulay Marpaung Usman Hasibuan`.split(/\s+/)

export type Acak = {
  /** A whole number of [dari, sampai]. */
  angka: (dari: number, sampai: number) => number
  pilih: <T>(dari: readonly T[]) => T
  peluang: (p: number) => boolean
}

/** Mulberry32. */
export function buatAcak(benih: number): Acak {
  let a = benih
  const r = () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    angka: (dari, sampai) => dari + Math.floor(r() * (sampai - dari + 1)),
    pilih: (dari) => dari[Math.floor(r() * dari.length)]!,
    peluang: (p) => r() < p,
  }
}

/** Names until they run out: 64 first names, 60 second ones, none twice. */
export function pembuatNama(acak: Acak, terpakai: Iterable<string>) {
  const ada = new Set(terpakai)
  return (jenisKelamin: "L" | "P"): string => {
    for (;;) {
      const belakang = acak.peluang(0.4) ? keduanya : jenisKelamin === "L" ? belakangL : belakangP
      const depan = acak.pilih(jenisKelamin === "L" ? L : P)
      const nama = `${depan} ${acak.pilih(belakang)}`
      if (ada.has(nama) || nama.split(" ")[0] === nama.split(" ")[1]) continue
      ada.add(nama)
      return nama
    }
  }
}
