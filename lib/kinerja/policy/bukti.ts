import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { belumDisalin } from "../rules/salin.ts"
import { type AturBukti, sudahDiputus, syaratMasaSimpan, syaratTemplat, syaratTitipan } from "../rules/bukti.ts"
import type { Isian, Status } from "../rules/laporan.ts"

/** A file about to be kept for whoever brought it. */
export type Titipan = { id: string; akunId: string; jumlah: number; atur: AturBukti }

/** A report about to be taken over into BKN's own system. */
export type Salinan = { id: string; pegawaiId: string; status: Status; disalin: boolean }

/** A template about to be one of so many. */
export type Templat = { id: string; pegawaiId: string; jumlah: number; atur: AturBukti }

/** A report whose words and files have been kept long enough. */
export type Usang = { id: string; tanggal: Isian["tanggal"]; status: Status; pada: Isian["tanggal"]; atur: AturBukti }

const templat = {
  subjek: "templat_laporan",
  siapa: (actor: Actor, s: { id: string; pegawaiId: string }): Syarat => ({
    butir: "Templat milik sendiri",
    terpenuhi: actor.asn && actor.pegawaiId === s.pegawaiId,
    dasar: bawaan,
  }),
  untuk: () => [],
  pribadi: ["nama", "uraian", "lokasi"],
}

export const can = {
  unggah: ability("kinerja.unggah", {
    subjek: "berkas",
    siapa: (actor, s: Titipan): Syarat => ({
      butir: "Bukti diunggah oleh ASN, untuk laporannya sendiri",
      terpenuhi: actor.asn && actor.akunId === s.akunId,
      dasar: bawaan,
    }),
    syarat: (s: Titipan) => [syaratTitipan(s.jumlah, s.atur)],
    untuk: () => [],
    pribadi: ["nama"],
  }),
  simpanTemplat: ability("kinerja.simpanTemplat", {
    ...templat,
    syarat: (s: Templat) => [syaratTemplat(s.jumlah, s.atur)],
  }),
  hapusTemplat: ability("kinerja.hapusTemplat", {
    ...templat,
    syarat: tanpaSyarat("what one keeps for one's own use one may throw away"),
  }),
  salin: ability("kinerja.salin", {
    subjek: "laporan_harian",
    siapa: (actor, s: Salinan): Syarat => ({
      butir: "Laporan milik sendiri",
      terpenuhi: actor.pegawaiId === s.pegawaiId,
      dasar: bawaan,
    }),
    syarat: (s: Salinan) => [sudahDiputus(s.status), belumDisalin(s.disalin)],
    untuk: () => [],
  }),
  hapusIsi: ability("kinerja.hapusIsi", {
    subjek: "laporan_harian",
    siapa: (actor, _: Usang) => ({ butir: "Dilakukan sistem", terpenuhi: actor.jenis === "sistem", dasar: bawaan }),
    syarat: (s: Usang) => [sudahDiputus(s.status), syaratMasaSimpan(s.tanggal, s.pada, s.atur)],
    untuk: () => [],
  }),
}
