// Evidence of the demo's field work: drawn, not taken, so that nobody's face and no real place is in it.
import sharp from "sharp"
import { receive, measure, store } from "#lib/kernel/files.ts"
import type { Panggilan } from "#lib/kernel/mutation.ts"
import { unggah } from "#lib/kinerja/mutations/bukti.ts"
import type { Naskah } from "./naskah.ts"

const bukit = (x: number, y: number, warna: string) =>
  `<path d="M0 ${y}C${x} ${y - 160} ${x + 260} ${y + 40} 1200 ${y - 90}V900H0Z" fill="${warna}"/>`
const bibit = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})"><path d="M0 0V-60" stroke="#5b4326" stroke-width="6"/>
   <path d="M0-50C-50-60-50-110-10-120 0-90 5-70 0-50ZM0-40C45-50 55-95 20-110 5-85-5-65 0-40Z" fill="#2f7d4a"/></g>`
const orang = (x: number, warna: string) =>
  `<g transform="translate(${x} 640)"><circle r="26" cy="-96" fill="#8a5a3b"/>
   <path d="M-42 60C-42-50-30-66 0-66S42-50 42 60Z" fill="${warna}"/></g>`
const deret = (n: number, satu: (i: number) => string) => Array.from({ length: n }, (_, i) => satu(i)).join("")

const lukisan = [
  deret(14, (i) => bibit(80 + i * 82, 700 + (i % 3) * 60, 1 + (i % 2) * 0.3)),
  deret(5, (i) => orang(260 + i * 150, ["#8c1d33", "#1d5c9e", "#a97a1f", "#17693f", "#57504a"][i]!)),
  deret(7, (i) => bibit(100 + i * 160, 780, 2.4)),
].map(
  (isi) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#cfe4ee"/>
     ${bukit(300, 420, "#9dbfa6")}${bukit(520, 540, "#6f9f78")}${bukit(200, 660, "#b69a6a")}${isi}</svg>`,
)

const foto = new Map<number, Promise<Buffer<ArrayBuffer>>>()
const gambar = (i: number) => {
  if (!foto.has(i)) foto.set(i, sharp(Buffer.from(lukisan[i]!)).jpeg({ quality: 80 }).toBuffer())
  return foto.get(i)!
}

const DESA = /Desa (?:[A-Z]\w+ ?)+/

/** Where it was, how many were served, and a photo of it: what a report from the field brings along. */
export async function buktiLapangan(n: Naskah, urutan: number, panggilan: Panggilan) {
  if (n.tempat !== "TUGAS_LAPANGAN") return {}
  const lokasi = DESA.exec(n.uraian)?.[0].trim()
  const dilayani = n.volume && n.volume > 10 ? n.volume : undefined
  if (!panggilan.actor.akunId || !lokasi) return { lokasi, dilayani }
  const file = await receive(new Blob([await gambar(urutan % lukisan.length)]).stream(), 1_000_000)
  const isi = { nama: `${lokasi.toLowerCase().replaceAll(" ", "-")}.jpg`, jenis: "FOTO" as const }
  const { id } = await unggah(panggilan, { ...isi, ...(await measure(file)) })
  await store.put(id, file)
  return { lokasi, dilayani, berkas: [id] }
}
