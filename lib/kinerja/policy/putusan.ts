import { ability, putusan } from "#lib/kernel/ability.ts"
import { type Actor, kapasitas } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { dasarPenilai } from "#lib/pegawai/rules.ts"
import {
  type AturKotak, type Keputusan, syaratMembatalkan, syaratMemutus, syaratUmpanBalik, type UmpanBalik,
} from "../rules/kotak-masuk.ts" // prettier-ignore
import {
  dikembalikanSejak,
  type Isian,
  type Keadaan,
  syaratMenit,
  syaratTarik,
  syaratTumpang,
} from "../rules/laporan.ts"
import { can as laporanSendiri } from "./laporan.ts"

/** A report that waits for its decision, or had one. */
export type Diputus = Keputusan & {
  id: string
  pegawaiId: string
  penilaiJabatanId: string | null
  /** The seat above the deciding one, and the setting by which it may decide instead; null while it may not. */
  atasanJabatanId: string | null
  naik: AturKotak["batasNaik"] | null
}

// The article says who appraises; that nobody decides on himself is our own rule (RULES R6.11), in a line of its own.
const penilai = (actor: Actor, s: Diputus): Syarat => {
  if (s.pegawaiId === actor.pegawaiId)
    return { butir: "Tidak seorang pun memutus laporannya sendiri", terpenuhi: false, dasar: bawaan }
  if (s.naik && !kapasitas(actor, s.penilaiJabatanId) && kapasitas(actor, s.atasanJabatanId)?.menilai)
    return {
      butir: `Ditindaklanjuti atasan setelah menunggu ${s.naik.nilai} hari kerja`,
      terpenuhi: true,
      dasar: s.naik.dasar,
    }
  return {
    butir: "Diputus pejabat penilainya",
    terpenuhi: kapasitas(actor, s.penilaiJabatanId) !== undefined,
    dasar: dasarPenilai,
  }
}

/** In whose seat the actor decides, and as what: "Kepala Bidang", "PLT Kepala Dinas", "MENGGANTIKAN Kepala Bidang". */
export function sebutanPemutus(actor: Actor, s: Diputus & { penilaiJabatan: string }): string {
  const sebagai = kapasitas(actor, s.penilaiJabatanId)?.sebagai ?? "MENGGANTIKAN"
  return sebagai === "DEFINITIF" || sebagai === "TUGAS_TAMBAHAN" ? s.penilaiJabatan : `${sebagai} ${s.penilaiJabatan}`
}

const laporan = {
  subjek: "laporan_harian",
  pribadi: ["uraian", "catatan"],
  siapa: penilai,
  untuk: (s: Diputus) => [s.pegawaiId],
} as const

type Sehari = Pick<Keadaan, "lain" | "atur" | "kalender">

/** What taking back asks besides: a returned report counts again, so its hours must still be free. */
export type Dibatalkan = Diputus & { disunting: boolean; isian: Isian; keadaan: Sehari }

export const can = {
  terima: ability("kinerja.terima", {
    ...laporan,
    syarat: (s: Diputus & { umpanBalik: UmpanBalik; nilai: number | null; skala: AturKotak["skala"] }) => [
      ...syaratMemutus(s),
      ...syaratUmpanBalik(s),
    ],
  }),
  kembalikan: ability("kinerja.kembalikan", { ...laporan, syarat: syaratMemutus }),
  batalkan: ability("kinerja.batalkan", {
    ...laporan,
    syarat: (s: Dibatalkan) => [
      ...syaratMembatalkan(s),
      ...(s.status === "DIKEMBALIKAN" ? [syaratTumpang(s.isian, s.keadaan), syaratMenit(s.isian, s.keadaan)] : []),
    ],
  }),
  tujukanUlang: ability("kinerja.tujukanUlang", {
    ...laporan,
    siapa: (actor) => ({ butir: "Dilakukan sistem", terpenuhi: actor.jenis === "sistem", dasar: bawaan }),
    syarat: syaratMemutus,
  }),
}

/** What a report's page offers. Whether its hours are still free the server asks when a decision is really taken back. */
export const putusanLaporan = (
  actor: Actor,
  s: Diputus & Isian & { dikembalikanPada: Date | null },
  k: Omit<Sehari, "lain"> & { sekarang: Date },
  skala: AturKotak["skala"],
) => ({
  tarik: putusan(laporanSendiri.tarik, actor, {
    ...s,
    kirimLagi: syaratTarik(s.tanggal, {
      ...k,
      dikembalikanPada: dikembalikanSejak(s.dikembalikanPada),
      terkunci: s.dikunciPada && { pada: s.dikunciPada, dibukaSampai: null },
    }),
  }),
  terima: putusan(can.terima, actor, { ...s, umpanBalik: "SESUAI_EKSPEKTASI", nilai: null, skala }),
  batalkan: putusan(can.batalkan, actor, { ...s, disunting: false, isian: s, keadaan: { ...k, lain: [] } }),
})
