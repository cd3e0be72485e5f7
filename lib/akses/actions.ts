"use server"
import { redirect } from "next/navigation"
import { action } from "#lib/kernel/action.ts"
import { dropSessionCookie, writeSessionCookie } from "./cookie.ts"
import * as mutations from "./mutations.ts"
import * as schema from "./schema.ts"

export const masuk = action(schema.masuk, mutations.masuk, {
  tamu: true,
  setelah: async ({ id, sampai, ke }) => {
    await writeSessionCookie(id, sampai)
    redirect((ke ?? "/beranda") as "/beranda")
  },
})

export const keluar = action(schema.keluar, mutations.keluar, {
  tamu: true,
  setelah: async () => {
    await dropSessionCookie()
    redirect("/masuk")
  },
})
