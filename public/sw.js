// Without a signal the phone shows /luring, which holds nothing of anybody's own; no other page is kept here.
const HALAMAN = "/luring"
const SEJAM = 3_600_000
let diperbarui = 0

/** The built files that a page or a script names, those too that it would fetch only when they are needed. */
const disebut = (isi) => [...isi.matchAll(/static\/\w+\/[\w.~-]+\.(?:js|css|woff2)/g)].map(([nama]) => `/_next/${nama}`)

/** Keeps the page and all that it is built of, whole or not at all; an older one goes when the new one is there. */
async function perbarui() {
  if (Date.now() - diperbarui < SEJAM) return
  diperbarui = Date.now()
  const halaman = await fetch(HALAMAN, { credentials: "omit", cache: "no-store" })
  if (!halaman.ok) return
  const bahan = new Set(["/ikon.svg", ...disebut(await halaman.clone().text())])
  const lama = await caches.keys()
  const kini = lama.length === 1 && (await caches.open(lama[0]))
  const lengkap = kini && (await Promise.all([...bahan].map((b) => kini.match(b)))).every(Boolean)
  if (lengkap) return kini.put(HALAMAN, halaman)
  const baru = await caches.open(`luring-${Date.now()}`)
  // The set grows while it is walked.
  for (const alamat of bahan) {
    const jawaban = await fetch(alamat)
    if (!jawaban.ok) throw new Error(`${alamat}: ${jawaban.status}`)
    if (alamat.endsWith(".js")) for (const nama of disebut(await jawaban.clone().text())) bahan.add(nama)
    await baru.put(alamat, jawaban)
  }
  await baru.put(HALAMAN, halaman)
  for (const nama of lama) await caches.delete(nama)
}

async function kunjungi(peristiwa) {
  try {
    const jawaban = await fetch(peristiwa.request)
    peristiwa.waitUntil(perbarui().catch(() => (diperbarui = 0)))
    return jawaban
  } catch (galat) {
    const { pathname } = new URL(peristiwa.request.url)
    if (pathname !== HALAMAN) return Response.redirect(HALAMAN)
    const disimpan = await caches.match(HALAMAN)
    if (!disimpan) throw galat
    return disimpan
  }
}

self.addEventListener("install", (e) => e.waitUntil(perbarui().then(() => self.skipWaiting())))
self.addEventListener("activate", (e) => e.waitUntil(self.clients.claim()))
// Built files never change under their name.
self.addEventListener("fetch", (e) => {
  const { method, mode, url } = e.request
  const { origin, pathname } = new URL(url)
  if (method !== "GET" || origin !== location.origin) return
  if (mode === "navigate") e.respondWith(kunjungi(e))
  else if (pathname.startsWith("/_next/static/") || pathname === "/ikon.svg") e.respondWith(caches.match(e.request).then((disimpan) => disimpan ?? fetch(e.request)))
})
