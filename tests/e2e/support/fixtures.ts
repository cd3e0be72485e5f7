import { test as dasar, type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test"
import { cast, sandiContoh } from "#prisma/cast.ts"
import { bukaSitus, type Situs } from "./site.ts"

export type Waktu = { waktu: string }

const PONSEL = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const
const MEJA = { viewport: { width: 1280, height: 900 } } as const

export type Layar = "ponsel" | "meja"

/** Opens a browser of one's own on a phone or a desk. */
export async function layar(
  browser: Browser,
  situs: Situs,
  jenis: Layar,
  opsi: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ ...(jenis === "ponsel" ? PONSEL : MEJA), baseURL: situs.url, ...opsi })
  return context.newPage()
}

/** Signs a member of the cast in through the form, as a person would. */
export async function masuk(page: Page, kunci: string): Promise<void> {
  const akun = cast.find((c) => c.kunci === kunci)!
  await page.goto("/masuk")
  await page.getByLabel("NIP atau nama akun").fill(akun.masuk)
  await page.getByLabel("Kata sandi").fill(sandiContoh)
  await page.getByRole("button", { name: "Masuk", exact: true }).click()
  await page.waitForURL("**/beranda")
}

export const test = dasar.extend<object, Waktu & { situs: Situs }>({
  waktu: ["", { option: true, scope: "worker" }],
  situs: [
    async ({ waktu }, use, info) => {
      const situs = await bukaSitus(waktu, info.workerIndex)
      await use(situs)
      await situs.tutup()
    },
    { scope: "worker", timeout: 120_000 },
  ],
})

export { expect }
