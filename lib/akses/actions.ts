"use server"
import { redirect } from "next/navigation"
import { action } from "#lib/kernel/action.ts"
import { dropSessionCookie, writeSessionCookie } from "./cookie.ts"
import * as akun from "./mutations/akun.ts"
import * as langkah from "./mutations/kode.ts"
import * as pintu from "./mutations/masuk.ts"
import * as sandi from "./mutations/sandi.ts"
import * as sesi from "./mutations/sesi.ts"
import * as schema from "./schema.ts"

// Whoever still lacks a step is a guest: the doors of the steps are open to guests.
const buka = async ({ id, sampai, ke }: pintu.SesiBaru) => {
  await writeSessionCookie(id, sampai)
  redirect((ke ?? "/beranda") as "/beranda")
}

export const masuk = action(schema.masuk, pintu.masuk, { tamu: true, setelah: buka })
export const lewatiKode = action(schema.kode, pintu.lewatiKode, { tamu: true, setelah: buka })

export const keluar = action(schema.keluar, pintu.keluar, {
  tamu: true,
  setelah: async () => {
    await dropSessionCookie()
    redirect("/masuk")
  },
})

export const cabutSesi = action(schema.cabutSesi, sesi.cabutSesi, { pesan: (n) => `${n} sesi diakhiri.` })
export const gantiSandi = action(schema.gantiSandi, sandi.gantiSandi, {
  tamu: true,
  pesan: () => "Kata sandi diganti. Sesi lain diakhiri.",
  setelah: async ({ ke }) => void (ke && redirect(ke as "/beranda")),
})
export const sandiDenganTiket = action(schema.sandiTiket, sandi.sandiDenganTiket, {
  tamu: true,
  setelah: async () => redirect("/masuk?sandi=baru"),
})
export const mintaTautan = action(schema.mintaTautan, sandi.mintaTautan, {
  tamu: true,
  pesan: () => "Bila akun itu ada dan surelnya tercatat, tautannya sudah dikirim.",
})
export const pasangKode = action(schema.pasangKode, langkah.pasangKode, { tamu: true })
export const simpanSurel = action(schema.surel, akun.simpanSurel, { pesan: () => "Surel disimpan." })

export const terbitkanSlip = action(schema.slip, akun.terbitkanSlip)
export const buatAkunTanpaNip = action(schema.akunTanpaNip, akun.buatAkunTanpaNip, { pesan: () => "Akun dibuat." })
export const beriPeran = action(schema.beriPeran, akun.beriPeran, { pesan: () => "Peran diberikan." })
export const cabutPeran = action(schema.cabutPeran, akun.cabutPeran, { pesan: () => "Peran diakhiri." })
export const bukaAkun = action(schema.bukaAkun, akun.bukaAkun, {
  pesan: () => "Akun dibuka kembali. Buat slip untuk pemiliknya.",
})
export const tutupAkun = action(schema.tutupAkun, akun.tutupAkun, { pesan: () => "Akun ditutup." })
