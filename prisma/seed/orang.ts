// A person with a lawful NIP (RULES R1.1, R1.2) and the ranks that lead to the seat (R2.4, R2.5).
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import type { Acak } from "./acak.ts"
import type { Kursi, Tingkat } from "./kursi.ts"

type Pangkat = { golongan: string; tmt: Tanggal }

export type Orang = {
  kunci: string
  nip: string | null
  nama: string
  gelarDepan: string | null
  gelarBelakang: string | null
  jenisKelamin: "L" | "P"
  lahir: Tanggal
  status: string
  jenisPegawai: string | null
  golongan: Pangkat[]
  /** The seat held definitively, and since when. */
  kursi: string
  mulai: Tanggal
}

const urutan = [21, 22, 23, 24, 31, 32, 33, 34, 41, 42, 43, 44, 45]

/** Lowest and highest golongan of a seat. */
const rentangGolongan: Partial<Record<Tingkat, [number, number]>> = {
  "I.b": [44, 44], "II.a": [43, 43], "II.b": [42, 43], "III.a": [41, 42], "III.b": [34, 41], "IV.a": [33, 34],
  PT: [31, 32], MU: [33, 34], MA: [41, 42], TR: [23, 24], MH: [31, 32], PY: [33, 34],
  S1: [31, 33], D3: [23, 31], SMA: [21, 24],
} // prettier-ignore

const golonganPppk: Partial<Record<Tingkat, string>> = { PT: "IX", S1: "IX", TR: "VII", D3: "VII", SMA: "V" }

const magister: Record<string, string> = {
  "S.E.": "M.M.", "S.H.": "M.H.", "S.T.": "M.T.", "S.Pd.": "M.Pd.", "S.K.M.": "M.Kes.", "S.Kom.": "M.Kom.",
  "S.Kep., Ns.": "M.Kep.",
} // prettier-ignore

/** The golongan of entry: SMA II/a, D-III II/c, S-1 III/a. */
const golonganMasuk = (t: Tingkat) =>
  t === "SMA" ? 21 : t === "D3" || t === "TR" || t === "MH" || t === "PY" ? 23 : 31

/** April or October on or after a date: when ranks rose in those years. */
function periode(t: Tanggal): Tanggal {
  const [tahun, bulan] = [+t.slice(0, 4), +t.slice(5, 7)]
  return bulan <= 4 ? `${tahun}-04-01` : bulan <= 10 ? `${tahun}-10-01` : `${tahun + 1}-04-01`
}

/** Ranks from the first to the last, four years each; `terakhir` moves the date of the last. */
export function jenjangPangkat(cpns: Tanggal, tingkat: Tingkat, akhir: number, terakhir?: Tanggal): Pangkat[] {
  const dari = urutan.indexOf(golonganMasuk(tingkat))
  const naik = urutan.slice(dari, urutan.indexOf(akhir) + 1)
  return naik.map((g, i) => {
    const tmt = i === 0 ? cpns : periode(`${+cpns.slice(0, 4) + 4 * i}${cpns.slice(4)}`)
    return { golongan: String(g), tmt: terakhir && i === naik.length - 1 ? terakhir : tmt }
  })
}

/** What a NIP says of its bearer. Positions 13 and 14 above 12 are a contract, not a month. */
export function bacaNip(nip: string) {
  const pppk = +nip.slice(12, 14) > 12
  return {
    lahir: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`,
    jenisKelamin: nip[14] === "1" ? ("L" as const) : ("P" as const),
    mulai: pppk ? `${nip.slice(8, 12)}-03-01` : `${nip.slice(8, 12)}-${nip.slice(12, 14)}-01`,
  }
}

/** Gives NIPs whose last three digits run on for those who share the first fifteen. */
export function pembuatNip(terpakai: Iterable<string>) {
  const ada = new Set(terpakai)
  return (lahir: Tanggal, masuk: string, jenisKelamin: "L" | "P"): string => {
    const awal = `${lahir.replaceAll("-", "")}${masuk}${jenisKelamin === "L" ? 1 : 2}`
    for (let n = 1; ; n++) {
      const nip = awal + String(n).padStart(3, "0")
      if (!ada.has(nip)) return (ada.add(nip), nip)
    }
  }
}

/** "Drs. Darmawan Putra, M.Si." taken apart. */
export function pisahGelar(lengkap: string) {
  const [, gelarDepan = null, nama, gelarBelakang = null] = /^(Drs\.|Ir\.|dr\.|drh\.)? ?([^,]+)(?:, (.+))?$/.exec(
    lengkap,
  )!
  return { gelarDepan, nama: nama!, gelarBelakang }
}

function gelar(k: Kursi, acak: Acak): Pick<Orang, "gelarDepan" | "gelarBelakang"> {
  if (k.tingkat === "SMA") return { gelarDepan: null, gelarBelakang: null }
  if (k.tingkat === "D3") return { gelarDepan: null, gelarBelakang: "A.Md." }
  const dasar = k.gelar ?? acak.pilih(["S.Sos.", "S.E.", "S.H.", "S.IP."])
  const tinggi = ["II.a", "II.b", "III.a"].includes(k.tingkat) || (k.tingkat === "MA" && acak.peluang(0.6))
  if (dasar === "dr." || dasar === "drh.") return { gelarDepan: dasar, gelarBelakang: tinggi ? "M.Kes." : null }
  return { gelarDepan: null, gelarBelakang: tinggi ? `${dasar}, ${magister[dasar] ?? "M.Si."}` : dasar }
}

/** PPPK are hired into the first level of a ladder; half-time work is that of operators and administrators. */
function pilihStatus(k: Kursi, acak: Acak): string {
  if (k.tunggal || !golonganPppk[k.tingkat]) return "PNS"
  if (k.tingkat === "SMA" && acak.peluang(0.3)) return "PPPK_PARUH_WAKTU"
  if (acak.peluang(0.24)) return "PPPK"
  return k.tingkat === "PT" && acak.peluang(0.05) ? "CPNS" : "PNS"
}

const dua = (n: number) => String(n).padStart(2, "0")
const hariLahir = (tahun: number, acak: Acak): Tanggal => tambahHari(`${tahun}-01-01`, acak.angka(0, 364))

/** Draws an invented holder of a seat. */
export function pembuatOrang(acak: Acak, nama: (jk: "L" | "P") => string, nip: ReturnType<typeof pembuatNip>) {
  return (kunci: string, k: Kursi, tetap: Partial<Orang> = {}): Orang => {
    const perempuan =
      k.jenis === "FUNGSIONAL" && /Perawat|Guru|Ruang/.test(k.nama) ? 0.7 : k.nama.startsWith("Polisi") ? 0.15 : 0.42
    const jenisKelamin = tetap.jenisKelamin ?? (acak.peluang(perempuan) ? "P" : "L")
    const status = tetap.status ?? pilihStatus(k, acak)
    const orang = {
      kunci,
      status,
      jenisKelamin,
      kursi: k.kode,
      ...gelar(k, acak),
      nama: tetap.nama ?? nama(jenisKelamin),
    }
    if (status.startsWith("PPPK")) {
      const tahun = status === "PPPK" ? acak.pilih([2022, 2024]) : 2025
      const mulai = `${tahun}-${status === "PPPK" ? "03" : "10"}-01`
      const lahir = hariLahir(tahun - acak.angka(24, 41), acak)
      const golongan = status === "PPPK" ? [{ golongan: golonganPppk[k.tingkat]!, tmt: mulai }] : []
      return {
        ...orang,
        lahir,
        nip: nip(lahir, `${tahun}21`, jenisKelamin),
        jenisPegawai: null,
        golongan,
        mulai: mulai < "2025" ? "2025-01-01" : mulai,
        ...tetap,
      }
    }
    const [rendah, tinggi] = rentangGolongan[k.tingkat]!
    const akhir = acak.pilih(urutan.filter((g) => g >= rendah && g <= tinggi))
    const langkah = urutan.indexOf(akhir) - urutan.indexOf(golonganMasuk(k.tingkat))
    const tahun = status === "CPNS" ? 2026 : acak.angka(2021, 2024) - 4 * langkah
    const bulan = status === "CPNS" ? 3 : acak.angka(1, 12)
    const cpns = `${tahun}-${dua(bulan)}-01`
    const usia =
      acak.angka(0, langkah > 5 ? 1 : 4) +
      (golonganMasuk(k.tingkat) === 21 ? 19 : golonganMasuk(k.tingkat) === 23 ? 21 : 23)
    const lahir = hariLahir(tahun - usia, acak)
    const golongan = jenjangPangkat(cpns, k.tingkat, status === "CPNS" ? 31 : akhir)
    const mulai =
      status === "CPNS" ? cpns : acak.pilih(["2025-01-01", "2025-01-01", "2025-01-01", "2025-05-02", "2025-09-01"])
    return {
      ...orang,
      lahir,
      nip: nip(lahir, cpns.slice(0, 7).replace("-", ""), jenisKelamin),
      jenisPegawai: "10",
      golongan,
      mulai,
      ...tetap,
    }
  }
}
