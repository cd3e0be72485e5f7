import { ability } from "#lib/kernel/ability.ts"
import { type Actor, punyaPeran } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { bukanDiri } from "#lib/pegawai/policy.ts"
import { syaratLewat, syaratMembuka, syaratMengunci } from "../rules/bulan.ts"

const sistem = (actor: Actor): Syarat => ({
  butir: "Dilakukan sistem",
  terpenuhi: actor.jenis === "sistem",
  dasar: bawaan,
})

const pembuka = (actor: Actor): Syarat => ({
  butir: "Bulan dibuka kembali oleh Kepala BKD atau verifikator BKD",
  terpenuhi: punyaPeran(actor, "KEPALA_BKD", "VERIFIKATOR_BKD"),
  dasar: bawaan,
})

/** Who is shown which months are closed, and may open them again. */
export const bolehBukaBulan = (actor: Actor): boolean => pembuka(actor).terpenuhi

type Kunci = { id: string } & Parameters<typeof syaratMengunci>[0]
type Buka = { id: string; pegawaiId: string | null } & Parameters<typeof syaratMembuka>[0]
type Lewat = { id: string; pegawaiId: string } & Parameters<typeof syaratLewat>[0]

export const can = {
  kunciBulan: ability("kinerja.kunciBulan", {
    subjek: "bulan_terkunci",
    siapa: sistem,
    syarat: (s: Kunci) => syaratMengunci(s),
    untuk: () => [],
  }),
  bukaBulan: ability("kinerja.bukaBulan", {
    subjek: "pembukaan_bulan",
    siapa: pembuka,
    syarat: (s: Buka, actor) => [bukanDiri(actor, s.pegawaiId), ...syaratMembuka(s)],
    untuk: (s) => (s.pegawaiId ? [s.pegawaiId] : []),
    pribadi: ["alasan"],
  }),
  lewatWaktu: ability("kinerja.lewatWaktu", {
    subjek: "laporan_harian",
    siapa: sistem,
    syarat: (s: Lewat) => syaratLewat(s),
    untuk: (s) => [s.pegawaiId],
  }),
}
