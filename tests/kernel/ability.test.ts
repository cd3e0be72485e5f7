import { expect, test } from "vitest"
import { ability, putusan, syaratUntuk, tanpaSyarat } from "#lib/kernel/ability.ts"
import { sistem, tamu } from "#lib/kernel/actor.ts"
import { bawaan } from "#lib/kernel/syarat.ts"

const siapa = (actor: { jenis: string }) => ({
  butir: "Hanya sistem",
  terpenuhi: actor.jenis === "sistem",
  dasar: bawaan,
})
const dasar = { subjek: "uji", siapa, untuk: () => [] }

const uji = ability("uji.buka", {
  ...dasar,
  syarat: (s: { id: string; terbuka: boolean }) => [{ butir: "Masih terbuka", terpenuhi: s.terbuka, dasar: bawaan }],
})

test("a verb without law does not compile", () => {
  // @ts-expect-error -- syarat is missing: the law cannot be forgotten
  ability("uji.lupa", dasar)
  ability("uji.bebas", { ...dasar, syarat: tanpaSyarat("for the test") })
})

test("a verb without a domain does not compile", () => {
  // @ts-expect-error -- "buka" names no domain
  ability("buka", { ...dasar, syarat: tanpaSyarat("for the test") })
})

test("the button and the guard ask the same pair", () => {
  const pada = "2026-11-20"
  expect(putusan(uji, sistem("uji", pada), { id: "1", terbuka: true })).toEqual({ boleh: true, alasan: [] })
  expect(putusan(uji, sistem("uji", pada), { id: "1", terbuka: false }).alasan[0]!.butir).toBe("Masih terbuka")
})

test("whoever may not act learns nothing of the case", () => {
  const syarat = syaratUntuk(uji, tamu("2026-11-20"), { id: "1", terbuka: false })
  expect(syarat.map((s) => s.butir)).toEqual(["Hanya sistem"])
})
