// The session cookie in next-auth's form: it holds the session's id and nothing else.
import "server-only"
import { cookies, headers } from "next/headers"
import { decode, encode } from "next-auth/jwt"
import { type Actor, tamu } from "#lib/kernel/actor.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { sentuh } from "./mutations/sesi.ts"
import { resolveActor } from "./queries/actor.ts"

const NAMA = "next-auth.session-token"

function rahasia(): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set")
  return secret
}

type Klaim = { sesi: string; sampai: number }

// Opening a token costs half a millisecond, and what it holds never changes: kept per process, bounded.
const terbuka = new Map<string, Klaim>()
const PALING = 5_000

async function bukaToken(token: string): Promise<Klaim | null> {
  const lama = terbuka.get(token)
  if (lama) return lama
  const isi = await decode({ token, secret: rahasia() }).catch(() => null)
  if (typeof isi?.sesi !== "string" || typeof isi.exp !== "number") return null
  const klaim = { sesi: isi.sesi, sampai: isi.exp * 1000 }
  if (terbuka.size >= PALING) terbuka.clear()
  terbuka.set(token, klaim)
  return klaim
}

/** The id of the session that the browser claims; whether it still lives is for the database to say, each time. */
async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(NAMA)?.value
  const klaim = token ? await bukaToken(token) : null
  return klaim && klaim.sampai > Date.now() ? klaim.sesi : null
}

/** Hands the session to the browser. Secure only where the request came over https: a LAN demo has none. */
export async function writeSessionCookie(sesi: string, sampai: Date): Promise<void> {
  const https = (await headers()).get("x-forwarded-proto") === "https"
  const maxAge = Math.floor((sampai.getTime() - sekarang().getTime()) / 1000)
  const token = await encode({ token: { sesi }, secret: rahasia(), maxAge })
  ;(await cookies()).set(NAMA, token, { httpOnly: true, sameSite: "lax", secure: https, path: "/", maxAge })
}

export async function dropSessionCookie(): Promise<void> {
  ;(await cookies()).delete(NAMA)
}

// A session is noted as alive at most every five minutes a process: no page pays a write for it.
const tersentuh = new Map<string, number>()
const JEDA_SENTUH_MS = 300_000

async function catatHidup(sesi: string, saat: Date): Promise<void> {
  if (saat.getTime() - (tersentuh.get(sesi) ?? 0) < JEDA_SENTUH_MS) return
  if (tersentuh.size >= PALING) tersentuh.clear()
  tersentuh.set(sesi, saat.getTime())
  await sentuh(sesi, saat)
}

/** Who calls: the account of the session, or a guest. Asked of the database on each request. */
export async function readActor(): Promise<Actor> {
  const saat = sekarang()
  const sesi = await readSessionCookie()
  const actor = sesi ? await resolveActor(sesi, saat) : null
  if (actor) await catatHidup(sesi!, saat)
  return actor ?? tamu(tanggalPada(saat))
}
