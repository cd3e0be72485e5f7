// Puts everyone into a seat: the cast, their colleagues, the heads, then staff by each agency's invented count.
import { cast, type Pemeran } from "#prisma/cast.ts"
import { buatAcak, pembuatNama } from "./acak.ts"
import { type Kursi, kursiKepala, pelaksana, pembuatKursi, type Tingkat } from "./kursi.ts"
import { bacaNip, jenjangPangkat, type Orang, pembuatNip, pembuatOrang, pisahGelar } from "./orang.ts"
import { kursiLowong, nipLain, peranan, rekan, type Tempat } from "./pemeran.ts"
import { daftarPerangkatDaerah, daftarUnit, type Unit } from "./unit.ts"

export type Penduduk = {
  unit: Unit[]
  kursi: Kursi[]
  orang: Orang[]
  /** Seats held beside the definitive one. */
  tambahan: { orang: Orang; kursi: string; jenis: "TUGAS_TAMBAHAN" | "PLT" }[]
}

const BIDANG_PENYULUH = "DISHUT-B3"
/** Units whose people are all named. */
const lengkap = [BIDANG_PENYULUH, "DISHUT-PM"]
/** About 600 people stand for 11,405. */
const SKALA = 0.042

/** How much of an agency's staff a unit takes. */
const bobot: Record<string, number> = {
  SEKOLAH: 8, RUANGAN: 5, UPTD: 3, BIRO: 3, BIDANG: 2, SUBBAGIAN: 1, SEKRETARIAT: 1,
} // prettier-ignore

/** Jenjang, as often as they are met. */
const tangga: Record<"terampil" | "ahli", Tingkat[]> = {
  terampil: ["TR", "TR", "MH", "MH", "PY"],
  ahli: ["PT", "PT", "MU", "MU", "MA"],
}

function pemeran(p: Pemeran, k: Kursi): Orang {
  const { golongan, tmt, lain } = peranan[p.kunci]!
  const nip = nipLain[p.kunci] ?? (/^\d{18}$/.test(p.masuk) ? p.masuk : null)
  const dariNip = nip ? bacaNip(nip) : null
  return {
    kunci: p.kunci,
    nip,
    ...pisahGelar(p.nama),
    jenisKelamin: dariNip?.jenisKelamin ?? "L",
    lahir: dariNip?.lahir ?? "",
    status: "PNS",
    jenisPegawai: golongan ? "10" : null,
    golongan: golongan ? jenjangPangkat(dariNip!.mulai, k.tingkat, golongan, tmt) : [],
    kursi: k.kode,
    mulai: "2025-01-01",
    ...lain,
  }
}

/** The kinds of work of a unit's staff; schools and wards have their own. */
function kerja(u: Unit, jf: string[], ke: number): string {
  const umum = ["PTK", "PAP", "PDI", "OLO", "PLO"]
  if (u.jenis === "SEKOLAH") return ke % 7 === 6 ? umum[1 + (ke % 3)]! : "GURU"
  if (u.jenis === "RUANGAN") return ke % 6 === 5 ? "OLO" : ke % 3 === 0 ? "PRN" : "PRT"
  if (u.kode.endsWith("-UK")) return ["PSDMA", "PAP", "ASDMA", "PDI"][ke % 4]!
  if (u.jenis === "SEKRETARIAT") return ["AKPD", "PAP", "PRC", "ARST", "OLO"][ke % 5]!
  return ke % 3 === 2 ? umum[(ke + u.kode.length) % umum.length]! : jf[ke % jf.length]!
}

/** All that the demo knows of people and seats; the same on every run. */
export function buatPenduduk(): Penduduk {
  const acak = buatAcak(15_002)
  const unit = daftarUnit()
  const kepala = new Map(kursiKepala(unit).map((k) => [k.kode, k]))
  const staf = pembuatKursi()
  const tempat = (t: Tempat) => (typeof t === "string" ? kepala.get(t)! : staf.ambil(...t))
  const nama = pembuatNama(acak, [...cast.map((p) => pisahGelar(p.nama).nama), ...rekan.map(([, n]) => n)])
  const nip = pembuatNip([...cast.map((p) => p.masuk), ...Object.values(nipLain)])
  const buat = pembuatOrang(acak, nama, nip)
  const jenjang = (k: string) => acak.pilih(staf.terampil(k) ? tangga.terampil : tangga.ahli)
  const kursiStaf = (u: string, k: string) => staf.ambil(u, k, k in pelaksana ? undefined : jenjang(k))

  const orang: Orang[] = cast.map((p) => pemeran(p, tempat(peranan[p.kunci]!.tempat)))
  const tambahan: Penduduk["tambahan"] = cast.flatMap((p, i) => {
    const t = peranan[p.kunci]!.tambahan
    return t ? [{ orang: orang[i]!, ...t }] : []
  })
  for (const [kunci, n, jenisKelamin, k, tingkat] of rekan) {
    const tetap = { nama: n, jenisKelamin, status: "PNS", mulai: "2025-01-01" }
    orang.push(buat(kunci, staf.ambil(BIDANG_PENYULUH, k, tingkat), tetap))
  }

  const terisi = new Set([...kursiLowong, ...orang.map((o) => o.kursi), ...tambahan.map((t) => t.kursi)])
  for (const k of kepala.values()) {
    if (terisi.has(k.kode)) continue
    const sekolah = unit.find((u) => u.kode === k.unit)!.jenis === "SEKOLAH"
    const o = buat(k.kode.toLowerCase(), sekolah ? staf.ambil(k.unit, "GURU", "MA") : k)
    orang.push(o)
    // A head of school is a teacher first, the school an extra duty.
    if (sekolah) tambahan.push({ orang: o, kursi: k.kode, jenis: "TUGAS_TAMBAHAN" })
  }

  const opdUnit = new Map(unit.map((u) => [u.kode, u.opd]))
  const opdKursi = new Map([...kepala.values(), ...staf.semua()].map((k) => [k.kode, opdUnit.get(k.unit)]))
  for (const o of daftarPerangkatDaerah()) {
    const isi = unit.filter((u) => u.opd === o.kode && bobot[u.jenis] && !lengkap.includes(u.kode))
    const sudah = orang.filter((x) => opdKursi.get(x.kursi) === o.kode).length
    const jumlah = Math.max(Math.round(o.asnContoh * SKALA) - sudah, Math.ceil(isi.length / 2), 3)
    const dapat = new Map(isi.map((u) => [u.kode, 0]))
    for (let i = 0; i < jumlah; i++) {
      const u = isi.reduce((a, b) =>
        dapat.get(b.kode)! / bobot[b.jenis]! < dapat.get(a.kode)! / bobot[a.jenis]! ? b : a,
      )
      const ke = dapat.get(u.kode)!
      dapat.set(u.kode, ke + 1)
      orang.push(buat(`${u.kode.toLowerCase()}-${ke + 1}`, kursiStaf(u.kode, kerja(u, o.jf, ke))))
    }
  }
  return { unit, kursi: [...kepala.values(), ...staf.semua()], orang, tambahan }
}
