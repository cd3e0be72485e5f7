import { useEffect, useEffectEvent, useSyncExternalStore } from "react"

const SIMPAN = "siginjai-pintasan"
const BERUBAH = "siginjai:pintasan"

const nyala = () => {
  try {
    return localStorage.getItem(SIMPAN) !== "mati"
  } catch {
    return true // no storage in a private window: the keys stay as they come
  }
}
const dengar = (ubah: () => void) => {
  window.addEventListener(BERUBAH, ubah)
  return () => window.removeEventListener(BERUBAH, ubah)
}

/** Whether single keys act on this device: whoever speaks to his computer switches them off (WCAG 2.1.4). */
export function usePintasanNyala(): [nyala: boolean, ubah: (nyala: boolean) => void] {
  const kini = useSyncExternalStore(dengar, nyala, () => true)
  const ubah = (mau: boolean) => {
    try {
      localStorage.setItem(SIMPAN, mau ? "nyala" : "mati")
    } catch {
      // as above
    }
    window.dispatchEvent(new Event(BERUBAH))
  }
  return [kini, ubah]
}

/** Where a letter is typed, or belongs to something that lies above the page, it is no command. */
const mengetik = (e: KeyboardEvent) =>
  e.isComposing ||
  e.ctrlKey ||
  e.metaKey ||
  e.altKey ||
  e.defaultPrevented ||
  (e.target as HTMLElement).closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])") ||
  document.querySelector("dialog[open], :popover-open")

/** Single keys of a page. A command gives false where the key should do what it does anyway. */
export function usePintasan(perintah: Record<string, (e: KeyboardEvent) => boolean | void>): void {
  const [aktif] = usePintasanNyala()
  const tekan = useEffectEvent((e: KeyboardEvent) => {
    const lakukan = perintah[e.key.toLowerCase()]
    if (!lakukan || mengetik(e)) return
    if (lakukan(e) !== false) e.preventDefault()
  })
  useEffect(() => {
    if (!aktif) return
    document.addEventListener("keydown", tekan)
    return () => document.removeEventListener("keydown", tekan)
  }, [aktif])
}
