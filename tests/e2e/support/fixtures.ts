import { AxeBuilder } from "@axe-core/playwright"
import { test as dasar, type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test"
import { encode } from "next-auth/jwt"
import { wajibKode } from "#lib/akses/rules.ts"
import { cast, idContoh, sandiContoh } from "#prisma/cast.ts"
import { sessionSecret } from "#scripts/env.ts"
import { bukaSitus, type Situs } from "./site.ts"

export type Waktu = {
  waktu: string
  /** Files that write give their name: each gets a site of its own, whatever ran before it. */
  milik: string
}

const PONSEL = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const
const MEJA = { viewport: { width: 1280, height: 900 } } as const

export type Layar = "ponsel" | "meja"

const situsDari = new WeakMap<Page, Situs>()

/** Opens a browser of one's own on a phone or a desk. */
export async function layar(
  browser: Browser,
  situs: Situs,
  jenis: Layar,
  opsi: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...(jenis === "ponsel" ? PONSEL : MEJA), baseURL: situs.url, ...opsi })
  const page = await context.newPage()
  situsDari.set(page, situs)
  return page
}

/** A session that has passed both steps: a code counts once in half a minute, and tests sign in more often. */
async function lewatDuaLangkah(page: Page, kunci: string): Promise<void> {
  const situs = situsDari.get(page)!
  const sesi = await situs.bukaSesi(idContoh("akun", kunci))
  const token = await encode({ token: { sesi }, secret: sessionSecret(), maxAge: 36_000 })
  const url = new URL(page.url() === "about:blank" ? situs.url : page.url()).origin
  await page.context().addCookies([{ name: "next-auth.session-token", value: token, url, httpOnly: true }])
  await page.goto("/beranda")
}

/** Signs a member of the cast in: through the form, as a person would, where one step is all. */
export async function masuk(page: Page, kunci: string): Promise<void> {
  const akun = cast.find((c) => c.kunci === kunci)!
  if (wajibKode(akun.peran)) return lewatDuaLangkah(page, kunci)
  await page.goto("/masuk")
  await page.getByLabel("NIP atau nama akun").fill(akun.masuk)
  await page.getByLabel("Kata sandi").fill(sandiContoh)
  await page.getByRole("button", { name: "Masuk", exact: true }).click()
  await page.waitForURL("**/beranda")
}

/** The page has come to rest, fits the screen, and axe has nothing to say of it. */
export async function rapi(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((selesai) => requestIdleCallback(selesai, { timeout: 5_000 })))
  const lebih = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(lebih, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
  // In the page itself: it has no frames of others, for which the builder would open a second page each time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  const teks = violations.map((v) => `${page.url()}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`)
  expect(teks).toEqual([])
}

export const test = dasar.extend<object, Waktu & { situs: Situs }>({
  waktu: ["", { option: true, scope: "worker" }],
  milik: ["", { option: true, scope: "worker" }],
  situs: [
    async ({ waktu, milik: _ }, use, info) => {
      const situs = await bukaSitus(waktu, info.workerIndex)
      await use(situs)
      await situs.tutup()
    },
    { scope: "worker", timeout: 120_000 },
  ],
})

export { expect }
