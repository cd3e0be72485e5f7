// Figures that the agency sets itself: effective-dated, with a default that says it is ours.
import { berlaku, type Masa } from "#lib/kernel/berlaku.ts"
import { bawaan, keputusanDaerah } from "#lib/kernel/syarat.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"

/** A stored value of a setting: from when, and by which decision. */
export type BarisPengaturan = { kunci: string; sejak: Tanggal; nilai: unknown; dasar: string }

export type Setelan<T> = { kunci: string; bawaan: T; sah: (nilai: unknown) => nilai is T }

/** Declares a whole-number setting with its default and its range. */
export const setelanAngka = (kunci: string, bawaan: number, min: number, maks: number): Setelan<number> => ({
  kunci,
  bawaan,
  sah: (n): n is number => Number.isInteger(n) && (n as number) >= min && (n as number) <= maks,
})

/** Declares a setting that is one of a few words, with its default. */
export const setelanPilihan = <const T extends string>(
  kunci: string,
  bawaan: NoInfer<T>,
  pilihan: readonly T[],
): Setelan<T> => ({
  kunci,
  bawaan,
  sah: (n): n is T => (pilihan as readonly unknown[]).includes(n),
})

/** The value in force on a date, with its basis: the agency's decision, or our default. */
export function nilaiSetelan<T>(setelan: Setelan<T>, baris: BarisPengaturan[], pada: Tanggal): Masa<T> {
  const daerah = baris
    .filter((b) => b.kunci === setelan.kunci && setelan.sah(b.nilai))
    .map((b) => ({ sejak: b.sejak, nilai: b.nilai as T, dasar: keputusanDaerah(b.dasar) }))
  return berlaku<T>([{ sejak: "0001-01-01", nilai: setelan.bawaan, dasar: bawaan }, ...daerah])(pada)
}

/** What several settings come to on a date. */
export type Aturan<S> = { [K in keyof S]: Masa<S[K] extends Setelan<infer T> ? T : never> }

/** The values of several settings in force on a date, each with its basis. */
export const aturan = <T extends object>(
  setelan: { [K in keyof T]: Setelan<T[K]> },
  baris: BarisPengaturan[],
  pada: Tanggal,
): { [K in keyof T]: Masa<T[K]> } =>
  Object.fromEntries(Object.entries<Setelan<unknown>>(setelan).map(([k, s]) => [k, nilaiSetelan(s, baris, pada)])) as {
    [K in keyof T]: Masa<T[K]>
  }
