import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, type Peran, punyaPeran } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { mengelola } from "#lib/pegawai/policy.ts"
import { type Langkah, wajibKode } from "./rules.ts"

type Milik = { id: string; akunId: string; aktif: boolean }

const pemilik = (butir: string, subjek: "sesi" | "akun" = "sesi") => ({
  subjek,
  siapa: (actor: Actor, s: Milik): Syarat => ({
    butir,
    terpenuhi: actor.akunId !== null && actor.akunId === s.akunId && s.aktif,
    dasar: bawaan,
  }),
  untuk: () => [],
})

// Whoever has only proved the password so far takes the step that is due, and no other: not the next one, and not the
// way around it.
const langkahnya = (langkah: Langkah) => (_: Milik, actor: Actor) => [
  {
    butir: "Langkah masuk sebelumnya sudah dilewati",
    terpenuhi: actor.jenis === "akun" || actor.langkah === langkah,
    dasar: bawaan,
  },
]

/** An account as others deal with it. */
export type AkunLain = {
  id: string
  pegawaiId: string | null
  /** Path of the unit in which its owner sits today. */
  jalurUnit: string | null
  peran: Peran[]
  /** Whether he appraises anyone: whoever has his account decides on others. */
  menilai: boolean
}

/** Slips are handed out by whoever knows the person by sight: his unit's pengelola, or BKD. */
const pemberiSlip = (actor: Actor, s: AkunLain): Syarat => ({
  butir: "Slip masuk diserahkan pengelola kepegawaian unitnya, verifikator BKD, atau admin sistem",
  terpenuhi: mengelola(actor, s.jalurUnit ?? ""),
  dasar: bawaan,
})

const bukanSendiri = (s: AkunLain, actor: Actor): Syarat => ({
  butir: "Bukan akun sendiri",
  terpenuhi: s.id !== actor.akunId,
  dasar: bawaan,
})

const admin = (actor: Actor): Syarat => ({
  butir: "Dilakukan admin sistem",
  terpenuhi: punyaPeran(actor, "ADMIN_SISTEM"),
  dasar: bawaan,
})

const akunLain = {
  subjek: "akun",
  pribadi: ["pemeriksaan", "alasan", "surel"],
  untuk: (s: AkunLain) => (s.pegawaiId ? [s.pegawaiId] : []),
} as const

export const can = {
  masuk: ability("akses.masuk", {
    ...pemilik("Akun aktif dan kata sandinya benar"),
    syarat: tanpaSyarat("whoever proves his password may sign in"),
  }),
  lewatiKode: ability("akses.lewatiKode", {
    ...pemilik("Akun aktif dan kodenya benar"),
    syarat: tanpaSyarat("the code itself is the condition"),
  }),
  keluar: ability("akses.keluar", {
    ...pemilik("Sesi milik sendiri"),
    syarat: tanpaSyarat("whoever is in may leave"),
  }),
  cabutSesi: ability("akses.cabutSesi", {
    ...pemilik("Sesi milik sendiri"),
    syarat: tanpaSyarat("one's own sessions may be ended at any time"),
  }),
  gantiSandi: ability("akses.gantiSandi", {
    ...pemilik("Akun sendiri", "akun"),
    syarat: langkahnya("GANTI_SANDI"),
  }),
  pakaiTiket: ability("akses.pakaiTiket", {
    subjek: "akun",
    siapa: (_, s: { id: string; pegawaiId: string | null; aktif: boolean }) => ({
      butir: "Akun aktif dan tiketnya berlaku",
      terpenuhi: s.aktif,
      dasar: bawaan,
    }),
    syarat: tanpaSyarat("the ticket was found under the lock"),
    untuk: (s) => (s.pegawaiId ? [s.pegawaiId] : []),
  }),
  pasangKode: ability("akses.pasangKode", {
    ...pemilik("Akun sendiri", "akun"),
    syarat: langkahnya("PASANG_KODE"),
  }),
  ubahSurel: ability("akses.ubahSurel", {
    ...pemilik("Akun sendiri", "akun"),
    pribadi: ["surel"],
    syarat: tanpaSyarat("one's own address"),
  }),
  mintaTautan: ability("akses.mintaTautan", {
    subjek: "akun",
    siapa: () => ({ butir: "Siapa pun boleh meminta tautan ke surel pemilik akun", terpenuhi: true, dasar: bawaan }),
    syarat: tanpaSyarat("the letter goes to the owner's address alone"),
    untuk: (s: { id: string; pegawaiId: string | null }) => (s.pegawaiId ? [s.pegawaiId] : []),
  }),
  terbitkanSlip: ability("akses.terbitkanSlip", {
    ...akunLain,
    siapa: pemberiSlip,
    syarat: (s: AkunLain, actor) => [
      bukanSendiri(s, actor),
      {
        butir: "Akun dengan peran lebih dari pegawai dipulihkan admin sistem",
        terpenuhi: !wajibKode(s.peran) || punyaPeran(actor, "ADMIN_SISTEM"),
        dasar: bawaan,
      },
      {
        butir: "Akun pejabat penilai dipulihkan BKD",
        terpenuhi: !s.menilai || punyaPeran(actor, "ADMIN_SISTEM", "VERIFIKATOR_BKD"),
        dasar: bawaan,
      },
    ],
  }),
  buatAkun: ability("akses.buatAkun", {
    ...akunLain,
    siapa: (actor, s: AkunLain) => (s.pegawaiId ? pemberiSlip(actor, s) : admin(actor)),
    syarat: tanpaSyarat("an account opens nothing until its owner has set a password"),
  }),
  tutupAkun: ability("akses.tutupAkun", {
    ...akunLain,
    siapa: admin,
    syarat: (s: AkunLain, actor) => [bukanSendiri(s, actor)],
  }),
  bukaAkun: ability("akses.bukaAkun", {
    ...akunLain,
    siapa: admin,
    syarat: (s: AkunLain, actor) => [bukanSendiri(s, actor)],
  }),
  beriPeran: ability("akses.beriPeran", {
    ...akunLain,
    siapa: admin,
    syarat: (s: AkunLain, actor) => [bukanSendiri(s, actor)],
  }),
  cabutPeran: ability("akses.cabutPeran", {
    ...akunLain,
    siapa: admin,
    syarat: (s: AkunLain, actor) => [bukanSendiri(s, actor)],
  }),
}

export const bolehKelolaAkun = (actor: Actor): boolean => admin(actor).terpenuhi

/** Whether the actor may hand a slip to anyone within a unit. */
export const bolehBeriSlip = (actor: Actor, jalurUnit: string): boolean => mengelola(actor, jalurUnit)
