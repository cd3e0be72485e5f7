import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { bawaan } from "#lib/kernel/syarat.ts"

type Sesi = { id: string; akunId: string; aktif: boolean }

const pemilik = (butir: string) => ({
  subjek: "sesi",
  siapa: (actor: { akunId: string | null }, s: Sesi) => ({
    butir,
    terpenuhi: actor.akunId === s.akunId && s.aktif,
    dasar: bawaan,
  }),
  untuk: () => [],
})

export const can = {
  masuk: ability("akses.masuk", {
    ...pemilik("Akun aktif dan kata sandinya benar"),
    syarat: tanpaSyarat("whoever proves his password may sign in"),
  }),
  keluar: ability("akses.keluar", {
    ...pemilik("Sesi milik sendiri"),
    syarat: tanpaSyarat("whoever is in may leave"),
  }),
}
