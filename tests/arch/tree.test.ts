import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { cruise } from "dependency-cruiser"
import { describe, expect, test } from "vitest"
import { istilah } from "#lib/kernel/istilah.ts"

const semua = (dir: string, pola: RegExp): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((f) => path.join(dir, f))
    .filter((f) => pola.test(f))

const isi = (file: string) => readFileSync(file, "utf8")

test("the cruiser sees every module: a run over none must fail", async () => {
  const { default: config } = await import("../../.dependency-cruiser.mjs")
  const { output } = await cruise(["lib", "app", "components"], {
    ...config.options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  })
  if (typeof output === "string") throw new Error("a report was expected, not text")
  const dilihat = output.modules.filter((m) => /^(lib|app|components)\//.test(m.source)).map((m) => m.source)
  const ada = ["lib", "app", "components"].flatMap((d) => semua(d, /\.tsx?$/))
  expect(ada.length).toBeGreaterThan(100)
  expect(ada.filter((f) => !dilihat.includes(f))).toEqual([])
  expect(
    output.summary.violations.filter((v) => v.rule.severity === "error").map((v) => `${v.rule.name}: ${v.from}`),
  ).toEqual([])
})

describe("kinds of file", () => {
  test("actions.ts exports doors and nothing else", () => {
    for (const file of semua("lib", /\/actions\.ts$/)) {
      const ekspor = isi(file).match(/^export .*/gm) ?? []
      expect(ekspor.length, file).toBeGreaterThan(0)
      for (const e of ekspor)
        expect(e, file).toMatch(/^export const \w+ = action\($|^export const \w+ = action\(\w+\.\w+, \w+\.\w+/)
    }
  })

  test("'use server' stands in actions.ts alone", () => {
    const lain = ["lib", "app", "components"]
      .flatMap((d) => semua(d, /\.tsx?$/))
      .filter((f) => /^["']use server["']/m.test(isi(f)))
    expect(lain.filter((f) => !f.endsWith("/actions.ts"))).toEqual([])
  })

  test("no drawers without a name", () => {
    const laci = ["lib", "app", "components", "scripts", "tests"].flatMap((d) =>
      semua(d, /(^|\/)(utils|helpers|misc|common|types|index)(\.tsx?|\/)/),
    )
    expect(laci).toEqual([])
  })

  test("the kernel stays small", () => expect(semua("lib/kernel", /\.ts$/).length).toBeLessThanOrEqual(30))

  test("rules ask neither the clock nor the database", () => {
    for (const file of semua("lib", /\/rules(\.ts|\/)/))
      expect(isi(file), file).not.toMatch(/new Date\(\)|Date\.now|\bawait\b|process\./)
  })
})

test("every word of the office that the code uses stands in the glossary", () => {
  const skema = semua("prisma/schema", /\.prisma$/)
    .map(isi)
    .join("\n")
  const nama = [...skema.matchAll(/^(?:model|enum) (\w+)/gm)].flatMap(([, n]) => n!.split(/(?=[A-Z])/))
  const nilai = [...skema.matchAll(/^enum \w+ \{([^}]+)\}/gm)]
    .flatMap(([, isi]) => isi!.match(/^ {2}[A-Z_]+/gm) ?? [])
    .flatMap((v) => v.trim().split("_"))
  const domain = readdirSync("lib").filter((d) => d !== "kernel")
  const kata = new Set([...nama, ...nilai, ...domain].map((k) => k.toLowerCase()))
  expect(kata.size).toBeGreaterThan(40)
  expect([...kata].filter((k) => k.length > 1 && !(k in istilah))).toEqual([])
})
