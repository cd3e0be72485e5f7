import { type Actor, kapasitas } from "#lib/kernel/actor.ts"

/** The seat in whose name the actor decides, with the capacity where it is not his own: "PLT Kepala Dinas …". */
export function atasNama(actor: Actor, jabatanId: string | null): string {
  const k = kapasitas(actor, jabatanId)!
  return `${k.sebagai === "DEFINITIF" || k.sebagai === "TUGAS_TAMBAHAN" ? "" : `${k.sebagai} `}${k.nama}`
}
