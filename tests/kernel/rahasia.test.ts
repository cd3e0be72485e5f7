import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { buka, kodeAcak, sidikKode, sidikTertutup, tutup } from "#lib/kernel/rahasia.ts"

test("what is sealed opens for its owner and its use alone", () => {
  const segel = tutup("totp", "ani", "JBSWY3DP")
  expect(buka("totp", "ani", segel)).toBe("JBSWY3DP")
  expect(buka("totp", "budi", segel)).toBeNull()
  expect(buka("lain", "ani", segel)).toBeNull()
  expect(segel.includes("JBSWY3DP")).toBe(false)
})

test.each([0, 12, -1])("a changed byte %i does not open", (di) => {
  const segel = tutup("totp", "ani", "JBSWY3DP")
  const i = di < 0 ? segel.length - 1 : di
  segel[i] = segel[i]! ^ 1
  expect(buka("totp", "ani", segel)).toBeNull()
})

test("another secret of the site opens nothing", () => {
  const segel = tutup("totp", "ani", "JBSWY3DP")
  const lama = process.env.NEXTAUTH_SECRET
  process.env.NEXTAUTH_SECRET = "rahasia-lain-rahasia-lain"
  expect(buka("totp", "ani", segel)).toBeNull()
  process.env.NEXTAUTH_SECRET = lama
})

test("codes for paper hold no letters that look alike, and are read with or without their dash", () => {
  const semua = Array.from({ length: 300 }, () => kodeAcak(2, 5))
  expect(semua.every((k) => /^[A-HJKMNP-TV-Z2-9]{5}-[A-HJKMNP-TV-Z2-9]{5}$/.test(k))).toBe(true)
  expect(new Set(semua).size).toBe(300)
  const [k] = semua
  expect(sidikKode(k!)).toEqual(sidikKode(` ${k!.toLowerCase().replace("-", "")} `))
})

test("a closed digest says the same of the same words, and is no plain hash of them", () => {
  expect(sidikTertutup("isi", "a")).toBe(sidikTertutup("isi", "a"))
  expect(sidikTertutup("isi", "a")).not.toBe(sidikTertutup("lain", "a"))
  expect(sidikTertutup("isi", "a")).not.toBe(createHash("sha256").update("a").digest("hex"))
})
