import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, type Lingkup, punyaPeran } from "#lib/kernel/actor.ts"
import { sightSql } from "#lib/kernel/sight.ts"
import { bawaan, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { type KeadaanTugas, type Penugasan, syaratTugas } from "./rules.ts"

/** The people within the actor's sight, for SQL on `pegawai_kini` under an alias. */
export const terlihatSql = (actor: Actor, alias = "k") => sightSql(actor.lingkup, alias)

/** Whether the list of people holds anyone but oneself. */
export const melihatOrangLain = (actor: Actor): boolean =>
  actor.lingkup.semua || actor.lingkup.jalurUnit.length + actor.lingkup.jalurJabatan.length > 0

/** Whose records the actor keeps: an operator those of his units, BKD those of all. Being a superior gives none. */
const lingkupKelola = (actor: Actor): Lingkup => ({
  pegawaiId: null,
  jalurUnit: actor.peran.flatMap((p) => (p.peran === "PENGELOLA_OPD" && p.jalurUnit ? [p.jalurUnit] : [])),
  jalurJabatan: [],
  semua: punyaPeran(actor, "VERIFIKATOR_BKD", "ADMIN_SISTEM"),
})

/** The rows that the actor keeps, for SQL on whatever has a `jalur_unit` under an alias. */
export const dikelolaSql = (actor: Actor, alias = "k") => sightSql(lingkupKelola(actor), alias)

/** Whether the actor keeps anyone's records at all. */
export function bolehKelola(actor: Actor): boolean {
  const { semua, jalurUnit } = lingkupKelola(actor)
  return semua || jalurUnit.length > 0
}

/** Whether the actor keeps the records of a unit, by its path. */
export function mengelola(actor: Actor, jalurUnit: string): boolean {
  const l = lingkupKelola(actor)
  return l.semua || l.jalurUnit.some((j) => jalurUnit.startsWith(j))
}

/** Nobody enters for himself what decides on his own duty or office. */
export const bukanDiri = (actor: Actor, pegawaiId: string | null): Syarat => ({
  butir: "Tidak seorang pun mencatatnya untuk dirinya sendiri",
  terpenuhi: pegawaiId === null || pegawaiId !== actor.pegawaiId,
  dasar: bawaan,
})

const pengelola = (actor: Actor, s: { jalurUnit: string }): Syarat => ({
  butir: "Dicatat pengelola kepegawaian unitnya, atau BKD",
  terpenuhi: mengelola(actor, s.jalurUnit),
  dasar: bawaan,
})

type Absen = { id: string; pegawaiId: string; jalurUnit: string }
/** An absence that is about to go: with the reason, where there is one. */
type AbsenBatal = Absen & { mulai: Tanggal; alasan?: string | undefined }
const absen = {
  subjek: "ketidakhadiran",
  siapa: pengelola,
  untuk: (s: Absen) => [s.pegawaiId],
  // the kind may be illness, and so may the reason
  pribadi: ["jenis", "surat", "alasan"],
}

/** An order to act for a seat that is about to be written. */
export type NaskahTugas = {
  id: string
  pegawaiId: string
  jalurUnit: string
  tugas: Penugasan
  keadaan: KeadaanTugas
}
/** One that stands. */
export type Tugas = { id: string; pegawaiId: string; jalurUnit: string }

const tugas = {
  subjek: "penempatan",
  siapa: pengelola,
  untuk: (s: { id: string; pegawaiId: string; jalurUnit: string }) => [s.pegawaiId],
}

/** Personal data as others look at it: whoever keeps the person's records, and who audits; not a mere superior. */
export type Dilihat = { id: string; jalurUnit: string }

const pelihat = (actor: Actor, s: Dilihat): Syarat => ({
  butir: "Data pribadi dilihat pemiliknya, pengelola kepegawaian unitnya, BKD, atau Inspektorat, dengan tujuan",
  terpenuhi:
    actor.pegawaiId === s.id ||
    lingkupKelola(actor).jalurUnit.some((j) => s.jalurUnit.startsWith(j)) ||
    punyaPeran(actor, "VERIFIKATOR_BKD", "KEPALA_BKD", "INSPEKTORAT"),
  dasar: peraturan("UU 27/2022 (pelindungan data pribadi): pembatasan tujuan"),
})

export const can = {
  lihatPribadi: ability("pegawai.lihatPribadi", {
    subjek: "pegawai",
    pribadi: ["tujuan"],
    siapa: pelihat,
    syarat: tanpaSyarat("the purpose is asked for by the form and kept with the look"),
    untuk: (s: Dilihat) => [s.id],
  }),
  buatPejabat: ability("pegawai.buatPejabat", {
    subjek: "pegawai",
    siapa: (actor) => ({
      butir: "Pejabat tanpa NIP dicatat admin sistem",
      terpenuhi: punyaPeran(actor, "ADMIN_SISTEM"),
      dasar: bawaan,
    }),
    syarat: tanpaSyarat("the seat's own constraint admits one holder at a time"),
    untuk: () => [],
  }),
  catatKetidakhadiran: ability("pegawai.catatKetidakhadiran", {
    ...absen,
    syarat: (s: Absen, actor) => [bukanDiri(actor, s.pegawaiId)],
  }),
  batalkanKetidakhadiran: ability("pegawai.batalkanKetidakhadiran", {
    ...absen,
    syarat: (s: AbsenBatal, actor) => [
      bukanDiri(actor, s.pegawaiId),
      {
        butir: "Yang sudah berjalan dipersingkat; dibatalkan seluruhnya hanya bila salah catat, dengan alasan",
        terpenuhi: s.mulai >= actor.pada || Boolean(s.alasan),
        dasar: bawaan,
      },
    ],
  }),
  persingkatKetidakhadiran: ability("pegawai.persingkatKetidakhadiran", {
    ...absen,
    syarat: (s: Absen, actor) => [bukanDiri(actor, s.pegawaiId)],
  }),
  tugaskan: ability("pegawai.tugaskan", {
    ...tugas,
    syarat: (s: NaskahTugas, actor: Actor) => [bukanDiri(actor, s.pegawaiId), ...syaratTugas(s.tugas, s.keadaan)],
  }),
  akhiriTugas: ability("pegawai.akhiriTugas", {
    ...tugas,
    syarat: tanpaSyarat("whoever gave the order may end it on any day"),
  }),
}

/** Whether the actor may ask for someone's personal data; the look itself is asked again and recorded. */
export const bolehLihatPribadi = (actor: Actor, s: Dilihat): boolean => pelihat(actor, s).terpenuhi
