export type Tema = "terang" | "gelap" | "otomatis"

export const THEME_COOKIE = "tema"

/** The cookie's value as a theme; anything else follows the device. */
export function readTheme(cookie: string | undefined): Tema {
  return cookie === "terang" || cookie === "gelap" ? cookie : "otomatis"
}

/** For <html data-theme={themeAttribute(tema)}>: without the attribute the device decides. */
export function themeAttribute(tema: Tema): "light" | "dark" | undefined {
  return { terang: "light", gelap: "dark", otomatis: undefined }[tema] as "light" | "dark" | undefined
}
