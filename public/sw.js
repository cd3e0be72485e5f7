// Without a signal the phone shows /luring, which holds nothing of anybody's own; no other page is kept here.
const HALAMAN = "/luring"
const IKON = "/ikon.svg"
const SEJAM = 3_600_000

/** The built files that a page or a script names, those too that it would fetch only when they are needed. */
const disebut = (isi) => [...isi.matchAll(/static\/\w+\/[\w.~-]+\.(?:js|css|woff2)/g)].map(([nama]) => `/_next/${nama}`)

const baru = (jawaban) => Date.now() - Date.parse(jawaban.headers.get("date") ?? 0) < SEJAM

async function ambil(alamat) {
  const jawaban = await fetch(alamat, { credentials: "omit", cache: alamat.startsWith("/_next/") ? "default" : "no-cache" })
  if (!jawaban.ok) throw new Error(`${alamat}: ${jawaban.status}`)
  return jawaban
}

/** Keeps the page and all that it is built of, whole or not at all; an older one goes when the new one is there. */
async function perbarui() {
  const lama = await caches.match(HALAMAN)
  if (lama && baru(lama)) return
  const halaman = await ambil(HALAMAN)
  const nama = `luring-${Date.now()}`
  const cache = await caches.open(nama)
  try {
    // The set grows while it is walked.
    const bahan = new Set([IKON, ...disebut(await halaman.clone().text())])
    for (const alamat of bahan) {
      const jawaban = (alamat !== IKON && (await caches.match(alamat))) || (await ambil(alamat))
      if (alamat.endsWith(".js")) for (const lain of disebut(await jawaban.clone().text())) bahan.add(lain)
      await cache.put(alamat, jawaban)
    }
    await cache.put(HALAMAN, halaman)
  } catch (galat) {
    await caches.delete(nama)
    throw galat
  }
  for (const lain of await caches.keys()) if (lain !== nama) await caches.delete(lain)
}

async function kunjungi(peristiwa) {
  try {
    const jawaban = await fetch(peristiwa.request)
    peristiwa.waitUntil(perbarui().catch(() => {}))
    return jawaban
  } catch (galat) {
    if (new URL(peristiwa.request.url).pathname !== HALAMAN) return Response.redirect(HALAMAN)
    const disimpan = await caches.match(HALAMAN)
    if (!disimpan) throw galat
    return disimpan
  }
}

self.addEventListener("install", (e) => e.waitUntil(perbarui().then(() => self.skipWaiting())))
self.addEventListener("activate", (e) => e.waitUntil(self.clients.claim()))
self.addEventListener("fetch", (e) => {
  const { method, mode, url } = e.request
  const { origin, pathname } = new URL(url)
  if (method !== "GET" || origin !== location.origin) return
  if (mode === "navigate") e.respondWith(kunjungi(e))
  // Built files never change under their name; the sprite does.
  else if (pathname.startsWith("/_next/static/")) e.respondWith(caches.match(e.request).then((ada) => ada ?? fetch(e.request)))
  else if (pathname === IKON) e.respondWith(fetch(e.request).catch(() => caches.match(IKON)))
})
