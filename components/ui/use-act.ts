import { useRouter } from "next/navigation"
import { startTransition, useCallback } from "react"
import { newKey } from "./form-key.tsx"
import { survive, type FormAction, type FormState } from "./form-survive.ts"
import { toast } from "./toast.ts"

type After = {
  /** Gives what "Urungkan" does while the toast stays. */
  urung?: (hasil: unknown) => () => void
  /** It was refused, or never arrived: the page is as it was. */
  onGagal?: () => void
}

/** A deed that has no form in sight: a key, or the "Urungkan" of a toast. Its answer is a toast. */
export function useAct() {
  const router = useRouter()
  return useCallback(
    (action: FormAction, fields: Record<string, string | string[]>, { urung, onGagal }: After = {}) => {
      const data = new FormData()
      data.set("kunci", newKey())
      for (const [name, values] of Object.entries(fields)) for (const v of [values].flat()) data.append(name, v)
      startTransition(async () => {
        const state = await survive(action)({ status: "awal" }, data)
        if (state.status === "berhasil") toast({ pesan: state.pesan ?? "Selesai.", urung: urung?.(state.hasil) })
        else {
          toast({ pesan: sentence(state) })
          onGagal?.()
        }
        router.refresh()
      })
    },
    [router],
  )
}

/** Why it was not done, in one line. */
export function sentence(state: FormState): string {
  if (state.status === "ditolak") {
    const alasan = state.alasan.find((a) => !a.terpenuhi)
    return [alasan?.butir, alasan?.nilai].filter(Boolean).join(": ")
  }
  if (state.status === "tidakSah") return Object.values(state.galat)[0]?.[0] ?? "Isian belum benar."
  return "Belum terkirim. Coba lagi; yang sama tidak akan tercatat dua kali."
}
