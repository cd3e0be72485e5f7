// Who appraises (PP 30/2019 art. 1 and PermenPANRB 6/2022: the direct superior, at least pejabat pengawas).
import type { Kapasitas } from "#lib/kernel/actor.ts"
import { bawaan, type Dasar, peraturan, type Syarat } from "#lib/kernel/syarat.ts"

export const jabatanManajerial = ["PEJABAT_NEGARA", "JPT_MADYA", "JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"] as const

export type Pemangku = { pegawaiId: string; nama: string; jenis: Exclude<Kapasitas, "MENGGANTIKAN">; skNomor: string }

/** A seat on the way up, with those who sit in it on the date. */
export type Kursi = {
  jabatanId: string
  nama: string
  jenis: string
  /** The recorded delegation that lets a seat below pengawas appraise, e.g. of a kepala sekolah. */
  dasarMenilai: string | null
  pemangku: Pemangku[]
}

export type Penilai = {
  /** The seat that a report is addressed to. It may be vacant: whoever answers for it decides. */
  jabatanId: string
  jabatan: string
  /** Who answers for it today, and in which capacity. */
  pegawaiId: string
  nama: string
  sebagai: Kapasitas
  /** Each seat that was passed on the way, and why. */
  alasan: Syarat[]
}

const dasarPenilai = peraturan("PP 30/2019 ps. 1 (pejabat penilai kinerja)")
// Going one up is how this house reads R6.11; no article in RULES says it in so many words.
const dasarPelaksana: Dasar = peraturan("UU 30/2014 ps. 14 (Plt/Plh)")

/** Whether the holder of a seat may appraise at all: at least pejabat pengawas, or by recorded delegation. */
const bolehMenilai = (k: Pick<Kursi, "jenis" | "dasarMenilai">): boolean =>
  (jabatanManajerial as readonly string[]).includes(k.jenis) || k.dasarMenilai !== null

const urutan: Record<Pemangku["jenis"], number> = { DEFINITIF: 0, TUGAS_TAMBAHAN: 1, PLT: 2, PLH: 3 }

/**
 * The appraiser of a person (R6.11): the definitive holder of the superior seat, else Plt or Plh, else one up.
 * Nobody decides on himself: a seat that only he holds is passed.
 * @param rantai superior seats from the direct one upwards, as they stand on the date.
 * @returns null where nobody above can appraise, as for the governor.
 */
export function penilai(rantai: Kursi[], pegawaiId: string): Penilai | null {
  const alasan: Syarat[] = []
  let tertuju: Kursi | null = null
  for (const k of rantai) {
    const lain = k.pemangku.filter((p) => p.pegawaiId !== pegawaiId).sort((a, b) => urutan[a.jenis] - urutan[b.jenis])
    if (!bolehMenilai(k)) {
      tertuju = null
      alasan.push({
        butir: `${k.nama} bukan pejabat penilai: di bawah pengawas, tanpa pendelegasian`,
        terpenuhi: false,
        dasar: dasarPenilai,
      })
    } else if (lain[0]) {
      const kursi = tertuju ?? k
      const sebagai = tertuju ? "MENGGANTIKAN" : lain[0].jenis
      const dasar = sebagai === "PLT" || sebagai === "PLH" ? dasarPelaksana : dasarPenilai
      const surat = sebagai === "PLT" || sebagai === "PLH" ? `${sebagai}, ${lain[0].skNomor}` : undefined
      alasan.push({ butir: `${lain[0].nama}, ${k.nama}`, terpenuhi: true, nilai: surat, dasar })
      return {
        jabatanId: kursi.jabatanId,
        jabatan: kursi.nama,
        pegawaiId: lain[0].pegawaiId,
        nama: lain[0].nama,
        sebagai,
        alasan,
      }
    } else if (k.pemangku.length) {
      tertuju = null
      alasan.push({ butir: `${k.nama} dijabat sendiri: naik satu tingkat`, terpenuhi: false, dasar: bawaan })
    } else {
      tertuju ??= k
      alasan.push({ butir: `${k.nama} lowong: naik satu tingkat`, terpenuhi: false, dasar: bawaan })
    }
  }
  return null
}
