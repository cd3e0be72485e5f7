import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { afterAll, beforeAll, expect, test } from "vitest"
import { db, inTransaction } from "#lib/kernel/db.ts"
import { surat, titipSurat } from "#lib/kernel/mail.ts"

const SAAT = new Date("2026-11-20T15:00:00+07:00")
const [kirim, kosongkan] = surat.map((j) => j.kerjakan) as [(s: Date) => Promise<number>, (s: Date) => Promise<number>]
const tiba: string[] = []
let menolak = false
const peladen = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(aliran, _, selesai) {
    let isi = ""
    aliran.on("data", (d: Buffer) => void (isi += d.toString()))
    aliran.on("end", () => {
      if (menolak) return selesai(new Error("kotak penuh"))
      tiba.push(isi)
      selesai()
    })
  },
})

beforeAll(async () => {
  peladen.listen(0, "127.0.0.1")
  await once(peladen.server, "listening")
})
afterAll(() => new Promise<void>((beres) => peladen.close(beres)))

const titip = (judul: string) =>
  inTransaction((tx) => titipSurat(tx, SAAT, { kepada: "siti@contoh.go.id", judul, isi: "Tautan rahasia" }))
const baca = (judul: string) => db().suratKeluar.findFirstOrThrow({ where: { judul } })

test("without a mail server a letter waits; with one it goes, and no copy stays", async () => {
  await titip("Satu")
  expect(await kirim(SAAT)).toBe(0)
  process.env.SMTP_URL = `smtp://127.0.0.1:${(peladen.server.address() as AddressInfo).port}`
  process.env.SMTP_DARI = "Siginjai <siginjai@contoh.go.id>"
  expect(await kirim(SAAT)).toBe(1)
  expect(await kirim(SAAT)).toBe(0)
  expect(tiba).toHaveLength(1)
  expect(tiba[0]).toContain("To: siti@contoh.go.id")
  expect(await baca("Satu")).toMatchObject({ isi: null, terkirimPada: SAAT, percobaan: 1 })
})

test("a letter that is refused is tried again later, and given up in the end", async () => {
  menolak = true
  await titip("Dua")
  await kirim(SAAT)
  expect(await baca("Dua")).toMatchObject({ terkirimPada: null, percobaan: 1, isi: "Tautan rahasia" })
  expect(await kirim(SAAT)).toBe(0)
  for (let i = 1; i < 10; i++) await kirim(new Date(SAAT.getTime() + i * 16 * 60_000))
  expect(await baca("Dua")).toMatchObject({ percobaan: 8, cobaPada: null })
  menolak = false
})

test("two workers send a letter once", async () => {
  await titip("Tiga")
  const dulu = tiba.length
  await Promise.all([kirim(SAAT), kirim(SAAT), kirim(SAAT)])
  expect(tiba.length - dulu).toBe(1)
})

test("a letter that nobody took is emptied after a week", async () => {
  await titip("Empat")
  await kosongkan(new Date(SAAT.getTime() + 8 * 86_400_000))
  expect((await baca("Empat")).isi).toBeNull()
})
