import type { Peran } from "#lib/kernel/actor.ts"

export const sebutanPeran: Record<Peran, string> = {
  PEGAWAI: "Pegawai",
  PENGELOLA_OPD: "Pengelola OPD",
  VERIFIKATOR_BKD: "Verifikator BKD",
  KEPALA_BKD: "Kepala BKD",
  PIMPINAN: "Pimpinan",
  INSPEKTORAT: "Inspektorat",
  ADMIN_SISTEM: "Admin sistem",
}

const peramban: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
]
const sistem: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iPhone atau iPad"],
  [/Windows/, "Windows"],
  [/Mac OS/, "Mac"],
  [/Linux/, "Linux"],
]

/** A browser's own name, as its owner would say it: enough to tell one's phone from another's. */
export function sebutanPerangkat(agen: string | null): string {
  const cari = (daftar: [RegExp, string][]) => daftar.find(([pola]) => agen && pola.test(agen))?.[1]
  const [p, s] = [cari(peramban), cari(sistem)]
  return p && s ? `${p} di ${s}` : (p ?? s ?? "Perangkat tidak dikenal")
}
